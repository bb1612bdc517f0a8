#include "ui/commands/keysheet.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

#include "ui/commands/commandregistry.h"
#include "ui/commands/keycaps.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

/// The key caps of one command; several ways stand side by side.
class CapsLabel final : public QWidget
{
public:
    CapsLabel(QStringList keyTexts, QWidget* parent) : QWidget(parent), m_keyTexts(std::move(keyTexts))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleName(m_keyTexts.join(QStringLiteral(", ")));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        int width = 0;
        for (const QString& keyText : m_keyTexts) {
            width += KeyCaps::width(keyText) + (width > 0 ? space(3) : 0);
        }
        return {width, em(1.6)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        int x = 0;
        for (const QString& keyText : m_keyTexts) {
            const int width = KeyCaps::width(keyText);
            KeyCaps::paint(painter, QRect(x, 0, width, height()), keyText, palette());
            x += width + space(3);
        }
    }

private:
    QStringList m_keyTexts;
};

}

KeySheet::KeySheet(const CommandRegistry& registry, const QString& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_groups(groupsOf(registry))
{
    setWindowTitle(tr("Keys: %1").arg(context));
    auto* whole = new QVBoxLayout(this);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("List of keys"));
    auto* sheet = new QWidget(area);
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space(10));

    // Groups go into the shorter of two columns, so that the sheet stays low.
    std::array<QVBoxLayout*, 2> sides{new QVBoxLayout, new QVBoxLayout};
    std::array<qsizetype, 2> heights{0, 0};
    for (QVBoxLayout* side : sides) {
        side->setSpacing(space(4));
        columns->addLayout(side, 1);
    }
    for (const Group& group : m_groups) {
        const std::size_t side = heights[0] <= heights[1] ? 0 : 1;
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(space(4));
        grid->setVerticalSpacing(0);
        auto* title = new QLabel(group.title, sheet);
        title->setFont(textFont(TextSize::Normal, true));
        grid->addWidget(title, 0, 0, 1, 2);
        int row = 1;
        for (const Line& line : group.lines) {
            auto* text = new QLabel(line.text, sheet);
            text->setTextFormat(Qt::PlainText);
            grid->addWidget(text, row, 0);
            grid->addWidget(new CapsLabel(line.keyTexts, sheet), row, 1, Qt::AlignRight | Qt::AlignVCenter);
            ++row;
        }
        grid->setColumnStretch(0, 1);
        sides[side]->addLayout(grid);
        heights[side] += group.lines.size() + 2;
    }
    for (QVBoxLayout* side : sides) {
        side->addStretch();
    }
    area->setWidget(sheet);
    whole->addWidget(area, 1);

    // In the order in which they are shown: otherwise Tab walks in a circle that leaves some out.
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* printButton = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    connect(printButton, &QPushButton::clicked, this, &KeySheet::print);
    QPushButton* changeButton = buttons->addButton(tr("C&hange the keys…"), QDialogButtonBox::ActionRole);
    connect(changeButton, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT changeRequested();
    });
    buttons->addButton(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    whole->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    const QSize wanted = sheet->sizeHint() + QSize(em(4), em(6));
    const QSize most = parent == nullptr ? QSize(em(80), em(50)) : parent->window()->size() - QSize(em(2), em(2));
    resize(wanted.boundedTo(most.expandedTo(QSize(em(40), em(24)))));
}

QString KeySheet::html() const
{
    QString text = QStringLiteral("<h2>%1</h2>").arg(windowTitle().toHtmlEscaped());
    for (const Group& group : m_groups) {
        text += QStringLiteral("<h3>%1</h3><table width='100%' cellpadding='2'>").arg(group.title.toHtmlEscaped());
        for (const Line& line : group.lines) {
            text += QStringLiteral("<tr><td width='35%'><b>%1</b></td><td>%2</td></tr>")
                        .arg(line.keyTexts.join(QStringLiteral("   ")).toHtmlEscaped(), line.text.toHtmlEscaped());
        }
        text += QStringLiteral("</table>");
    }
    return text;
}

void KeySheet::keyPressEvent(QKeyEvent* event)
{
    if (event->text() == QLatin1StringView("?") || event->key() == Qt::Key_F1) {
        reject();
        return;
    }
    QDialog::keyPressEvent(event);
}

QList<KeySheet::Group> KeySheet::groupsOf(const CommandRegistry& registry)
{
    QList<Group> groups;
    // What one does all day comes first.
    for (const CommandMenu menu : {CommandMenu::Review,
                                   CommandMenu::PaletteOnly,
                                   CommandMenu::Edit,
                                   CommandMenu::View,
                                   CommandMenu::Project,
                                   CommandMenu::File,
                                   CommandMenu::Sync,
                                   CommandMenu::Help}) {
        QString title = menu == CommandMenu::PaletteOnly ? tr("Moving and reading") : CommandRegistry::menuTitle(menu);
        Group group{title.remove(u'&'), {}};
        for (const Command& command : registry.commands()) {
            const QString id = QString::fromLatin1(command.id);
            if (command.menu != menu || !registry.isPageShown(CommandRegistry::pageOf(id)) || !registry.action(id)->isVisible()) {
                continue;
            }
            QStringList keyTexts;
            for (const QKeySequence& sequence : registry.keysOf(id)) {
                keyTexts.append(sequence.toString(QKeySequence::NativeText));
            }
            if (!keyTexts.isEmpty()) {
                group.lines.append({registry.textOf(command), keyTexts.mid(0, 2)});
            }
        }
        if (!group.lines.isEmpty()) {
            groups.append(group);
        }
    }
    return groups;
}

void KeySheet::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted) {
        QTextDocument document;
        document.setHtml(html());
        document.print(&printer);
    }
}

}
