#include "ui/review/rejectreasonsdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/commands/keycaps.h"
#include "ui/review/rejectreasons.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

/// A key as it is drawn everywhere, in front of its reason.
QIcon keyIcon(const QString& key, const QPalette& palette, double ratio)
{
    const QSize size(KeyCaps::width(key) + 1, em(1.5));
    QPixmap drawn(size * ratio);
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    KeyCaps::paint(painter, QRect(QPoint(), size), key, palette);
    painter.end();
    QIcon icon(drawn);
    icon.addPixmap(drawn, QIcon::Selected);
    return icon;
}

constexpr int storedRole = Qt::UserRole; ///< the reason as it is stored, while its text is that of the list

}

RejectReasonsDialog::RejectReasonsDialog(app::Settings& settings, const ProjectId& project, const QString& projectName, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_project(project)
{
    setWindowTitle(tr("Reasons for rejecting"));
    auto* whole = new QVBoxLayout(this);
    whole->setSpacing(space(3));
    auto* text = new QLabel(tr("The keys 1 to 9 reject with these reasons, in this order. The next generation of a text is told its reason, so "
                               "say what is wrong."),
                            this);
    text->setWordWrap(true);
    whole->addWidget(text);
    m_own = new QCheckBox(tr("&Only for the project “%1”").arg(projectName), this);
    m_own->setVisible(!project.isNull());
    m_own->setChecked(hasOwnRejectReasons(&settings, project));
    whole->addWidget(m_own);
    auto* row = new QHBoxLayout;
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Reasons, in the order of their keys"));
    m_list->setIconSize(QSize(KeyCaps::width(QStringLiteral("9")) + 1, em(1.5)));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    row->addWidget(m_list, 1);
    auto* buttons = new QVBoxLayout;
    const auto addButton = [&](const QString& name, auto act) {
        auto* button = new QPushButton(name, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        return button;
    };
    m_add = addButton(tr("&Add"), [this] {
        add(tr("New reason"));
        m_list->setFocus();
        m_list->editItem(m_list->currentItem());
    });
    m_rename = addButton(tr("Re&word"), [this] {
        m_list->setFocus();
        m_list->editItem(m_list->currentItem());
    });
    m_remove = addButton(tr("&Remove"), [this] { removeCurrent(); });
    m_up = addButton(tr("Move &up"), [this] { moveCurrent(-1); });
    m_down = addButton(tr("Move &down"), [this] { moveCurrent(1); });
    m_first = addButton(tr("&First list"), [this] {
        m_list->clear();
        for (const QString& reason : defaultRejectReasons()) {
            add(reason);
        }
        m_list->setCurrentRow(0);
    });
    m_first->setToolTip(tr("Gives the list back that Galley came with."));
    buttons->addStretch(1);
    row->addLayout(buttons);
    whole->addLayout(row, 1);
    m_asks = new QCheckBox(tr("&Every rejection needs a reason: the key for rejecting waits for a digit"), this);
    m_asks->setChecked(settings.value(app::Setting::RejectAsksReason).toBool());
    whole->addWidget(m_asks);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(box, &QDialogButtonBox::accepted, this, &RejectReasonsDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    whole->addWidget(box);
    connect(m_list, &QListWidget::currentRowChanged, this, &RejectReasonsDialog::showButtons);
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &RejectReasonsDialog::number);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &RejectReasonsDialog::number);
    resize(em(34), em(26));
    fill();
}

void RejectReasonsDialog::fill()
{
    for (const QString& reason : rejectReasonsOf(&m_settings, m_project)) {
        add(reason);
    }
    m_list->setCurrentRow(0);
    showButtons();
}

void RejectReasonsDialog::number()
{
    const QSignalBlocker quiet(m_list);
    for (int at = 0; at < m_list->count(); ++at) {
        const QString text = m_list->item(at)->text();
        m_list->item(at)->setData(Qt::AccessibleTextRole, tr("%1, key %2").arg(text, QString::number(at + 1)));
        m_list->item(at)->setToolTip(tr("Key %1").arg(at + 1));
        m_list->item(at)->setIcon(keyIcon(QString::number(at + 1), palette(), devicePixelRatioF()));
    }
    showButtons();
}

void RejectReasonsDialog::showButtons()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(m_list->count() < mostRejectReasons);
    m_remove->setEnabled(row >= 0 && m_list->count() > 1);
    m_rename->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

QStringList RejectReasonsDialog::reasons() const
{
    QStringList found;
    for (int at = 0; at < m_list->count(); ++at) {
        const QListWidgetItem* line = m_list->item(at);
        const QString stored = line->data(storedRole).toString();
        found.append(line->text() == reasonText(stored) ? stored : line->text());
    }
    return found;
}

void RejectReasonsDialog::add(const QString& reason)
{
    if (m_list->count() >= mostRejectReasons) {
        return;
    }
    auto* line = new QListWidgetItem(reasonText(reason));
    line->setData(storedRole, reason);
    line->setFlags(line->flags() | Qt::ItemIsEditable);
    m_list->addItem(line);
    m_list->setCurrentItem(line);
}

void RejectReasonsDialog::removeCurrent()
{
    if (m_list->count() > 1) {
        delete m_list->takeItem(m_list->currentRow());
    }
}

void RejectReasonsDialog::moveCurrent(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

ProjectId RejectReasonsDialog::target() const
{
    return m_own->isChecked() ? m_project : ProjectId();
}

void RejectReasonsDialog::accept()
{
    if (!m_own->isChecked() && hasOwnRejectReasons(&m_settings, m_project)) {
        storeRejectReasons(m_settings, m_project, {});
    }
    storeRejectReasons(m_settings, target(), reasons());
    m_settings.setValue(app::Setting::RejectAsksReason, m_asks->isChecked());
    QDialog::accept();
}

}
