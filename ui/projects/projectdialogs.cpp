#include "ui/projects/projectdialogs.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/projects/projecttablemodel.h"
#include "ui/style/galleystyle.h"
#include "ui/style/platformname.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {
constexpr int longestName = 255;
}

ProjectDialog::ProjectDialog(QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit(this)), m_platform(new QComboBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("New project"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("C&reate"));
    build(true);
}

ProjectDialog::ProjectDialog(const QString& name, QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit(name, this)), m_platform(new QComboBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Rename project"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Rename"));
    build(false);
    m_name->selectAll();
}

void ProjectDialog::build(bool withPlatform)
{
    auto* whole = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(space(2));
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(em(22));
    form->addRow(tr("&Name:"), m_name);
    for (const Platform platform : {Platform::Woocommerce, Platform::Shopify, Platform::Magento2}) {
        m_platform->addItem(platformName(platform), static_cast<int>(platform));
    }
    m_platform->setVisible(withPlatform);
    if (withPlatform) {
        form->addRow(tr("&Shop system:"), m_platform);
    }
    whole->addLayout(form);
    whole->addSpacing(space(2));
    whole->addWidget(m_buttons);
    QPushButton* ok = m_buttons->button(QDialogButtonBox::Ok);
    setPrimary(ok);
    const auto check = [this, ok] { ok->setEnabled(!name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->setFocus();
    layout()->setSizeConstraint(QLayout::SetFixedSize);
}

QString ProjectDialog::name() const
{
    return m_name->text().trimmed();
}

Platform ProjectDialog::platform() const
{
    return static_cast<Platform>(m_platform->currentData().toInt());
}

TypedConfirmation::TypedConfirmation(const QString& title, const QString& consequence, const QString& name, const QString& button, QWidget* parent)
    : QDialog(parent), m_typed(new QLineEdit(this))
{
    setWindowTitle(title);
    auto* whole = new QVBoxLayout(this);
    auto* text = new QLabel(consequence, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setMinimumWidth(em(26));
    auto* ask = new QLabel(tr("Type the project's &name to confirm: %1").arg(QString(name).replace(u'&', QStringLiteral("&&"))), this);
    ask->setTextFormat(Qt::PlainText);
    ask->setWordWrap(true);
    ask->setBuddy(m_typed);
    whole->addWidget(text);
    whole->addSpacing(space(2));
    whole->addWidget(ask);
    whole->addWidget(m_typed);
    whole->addSpacing(space(2));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* act = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    act->setEnabled(false);
    connect(m_typed, &QLineEdit::textChanged, this, [act, name](const QString& typed) { act->setEnabled(typed.trimmed() == name.trimmed()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    whole->addWidget(buttons);
    m_typed->setFocus();
}

}
