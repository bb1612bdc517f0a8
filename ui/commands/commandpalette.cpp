#include "ui/commands/commandpalette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <optional>

#include "ui/commands/commandregistry.h"
#include "ui/commands/keycaps.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int keyRole = Qt::UserRole + 1;
constexpr int menuRole = Qt::UserRole + 2;

/// Text at the left, where it belongs beside it, key at the right.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {em(20), em(1.9)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const QPalette& palette = option.palette;
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, colour(Colour::Selection, palette));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, colour(Colour::Hover, palette));
        }
        QRect row = option.rect.adjusted(space(2), 0, -space(2), 0);
        const int side = em(1);
        const QRect iconPlace = QStyle::visualRect(option.direction, row, QRect(row.left(), row.center().y() - side / 2, side, side));
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, iconPlace);
        row.setLeft(row.left() + side + space(2));

        const QString keyText = index.data(keyRole).toString();
        const int capsWidth = KeyCaps::width(keyText);
        if (capsWidth > 0) {
            const QRect caps = QStyle::visualRect(option.direction, option.rect, QRect(row.right() - capsWidth, row.top(), capsWidth, row.height()));
            KeyCaps::paint(*painter, caps, keyText, palette);
            row.setRight(row.right() - capsWidth - space(2));
        }
        const QString text = index.data(Qt::DisplayRole).toString();
        const QFontMetrics metrics(textFont(TextSize::Normal));
        painter->setFont(textFont(TextSize::Normal));
        painter->setPen(colour(Colour::Text, palette));
        const int align = Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, row), align, metrics.elidedText(text, Qt::ElideRight, row.width()));
        row.setLeft(row.left() + metrics.horizontalAdvance(text) + space(3));
        if (row.width() > em(3)) {
            painter->setFont(textFont(TextSize::Small));
            painter->setPen(colour(Colour::TextMuted, palette));
            painter->drawText(QStyle::visualRect(option.direction, option.rect, row), align, index.data(menuRole).toString());
        }
        painter->restore();
    }
};

}

std::optional<int> fuzzyScore(QStringView typed, QStringView text)
{
    int score = 0;
    qsizetype at = 0;
    qsizetype former = -2;
    for (const QChar wanted : typed) {
        if (wanted.isSpace()) {
            continue;
        }
        // A letter that begins a word is worth looking further for than one in the middle of one.
        qsizetype found = -1;
        for (qsizetype i = at; i < text.size(); ++i) {
            if (text[i].toCaseFolded() != wanted.toCaseFolded()) {
                continue;
            }
            const bool begins = i == 0 || !text[i - 1].isLetterOrNumber();
            if (found < 0) {
                found = i;
            }
            if (begins || i == former + 1) {
                found = i;
                break;
            }
        }
        if (found < 0) {
            return std::nullopt;
        }
        const bool begins = found == 0 || !text[found - 1].isLetterOrNumber();
        score += 1 + (begins ? 8 : 0) + (found == former + 1 ? 10 : 0) + (found == 0 ? 4 : 0);
        former = found;
        at = found + 1;
    }
    return score * 4 - static_cast<int>(std::min<qsizetype>(text.size(), 60)) / 8;
}

CommandPalette::CommandPalette(const CommandRegistry& registry, QWidget* parent)
    : QDialog(parent), m_registry(registry), m_field(new QLineEdit(this)), m_list(new QListView(this)), m_model(new QStandardItemModel(this))
{
    setWindowTitle(tr("Find a command"));
    m_field->setPlaceholderText(tr("Type some letters of a command"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Commands"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(2), space(2), space(2), space(2));
    whole->setSpacing(space(2));
    whole->addWidget(m_field);
    whole->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListView::clicked, this, [this] { run(); });
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(em(36), em(24));
    fill({});
}

QStringList CommandPalette::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        ids.append(m_model->index(row, 0).data(idRole).toString());
    }
    return ids;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            QApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_field->setFocus();
    if (const QWidget* window = parentWidget()) {
        // Near the top of the window, where the eyes are, and the same place each time.
        const QPoint corner = window->window()->mapToGlobal(QPoint((window->window()->width() - width()) / 2, em(3)));
        move(corner);
    }
}

void CommandPalette::fill(const QString& typed)
{
    struct Found {
        const Command* command;
        int score;
    };
    QList<Found> found;
    const QStringList& recent = m_registry.recentlyUsed();
    for (const Command& command : m_registry.commands()) {
        const QString id = QString::fromLatin1(command.id);
        const QAction* action = m_registry.action(id);
        if (!action->isEnabled() || !action->isVisible()) {
            continue;
        }
        const std::optional<int> byText = fuzzyScore(typed, m_registry.textOf(command));
        const std::optional<int> byTip = fuzzyScore(typed, CommandRegistry::tipText(command));
        if (!byText && !(byTip && typed.size() > 2)) {
            continue;
        }
        const qsizetype used = recent.indexOf(id);
        const int recency = used < 0 ? 0 : static_cast<int>(recent.size() - used);
        const int score = typed.isEmpty() ? recency : byText.value_or(*byTip / 4) + recency;
        found.append({&command, score});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& one, const Found& other) { return one.score > other.score; });

    m_model->clear();
    for (const Found& entry : found) {
        const QString id = QString::fromLatin1(entry.command->id);
        auto* item = new QStandardItem(m_registry.action(id)->icon(), m_registry.textOf(*entry.command));
        const QString keyText = m_registry.keyText(id);
        QString menu = CommandRegistry::menuTitle(entry.command->menu);
        item->setData(id, idRole);
        item->setData(keyText, keyRole);
        item->setData(menu.remove(u'&'), menuRole);
        item->setToolTip(CommandRegistry::tipText(*entry.command));
        item->setData(keyText.isEmpty() ? item->text() : tr("%1, key %2").arg(item->text(), keyText), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::run()
{
    const QString id = m_list->currentIndex().data(idRole).toString();
    accept();
    if (QAction* action = m_registry.action(id)) {
        action->trigger();
    }
}

}
