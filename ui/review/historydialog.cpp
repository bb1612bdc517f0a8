#include "ui/review/historydialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "models/base/future.h"
#include "models/domain/enums.h"
#include "ui/review/itemwords.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

QString timeText(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QString actionText(const app::HistoryEntry& entry)
{
    static const QHash<QString, const char*> texts{
        {QStringLiteral("created"), QT_TRANSLATE_NOOP("galley::ui::HistoryDialog", "Brought in")},
        {QStringLiteral("decide"), QT_TRANSLATE_NOOP("galley::ui::HistoryDialog", "Decided")},
        {QStringLiteral("edit"), QT_TRANSLATE_NOOP("galley::ui::HistoryDialog", "Edited the text")},
        {QStringLiteral("undo"), QT_TRANSLATE_NOOP("galley::ui::HistoryDialog", "Taken back")},
        {QStringLiteral("redo"), QT_TRANSLATE_NOOP("galley::ui::HistoryDialog", "Done again")},
        {QStringLiteral("sent"), QT_TRANSLATE_NOOP("galley::ui::HistoryDialog", "Taken by the server")},
        {QStringLiteral("discard"), QT_TRANSLATE_NOOP("galley::ui::HistoryDialog", "Given up")},
        {QStringLiteral("resolve-mine"), QT_TRANSLATE_NOOP("galley::ui::HistoryDialog", "Conflict settled: mine")},
        {QStringLiteral("resolve-theirs"), QT_TRANSLATE_NOOP("galley::ui::HistoryDialog", "Conflict settled: theirs")},
        {QStringLiteral("sample"), QT_TRANSLATE_NOOP("galley::ui::HistoryDialog", "Decided by a sample")},
    };
    const char* text = texts.value(entry.action);
    return text == nullptr ? entry.action : HistoryDialog::tr(text);
}

QString stateText(const QString& word)
{
    const auto status = valueOf<ItemStatus>(word);
    return word.isEmpty() ? QString() : asHeading(status ? statusWord(*status) : word);
}

}

HistoryDialog::HistoryDialog(std::shared_ptr<QueueTools> tools, const ProjectId& project, const app::ItemSummary& item, QWidget* parent)
    : QDialog(parent), m_tools(std::move(tools)), m_project(project), m_list(new QTreeWidget(this)), m_message(new QLabel(this))
{
    setWindowTitle(tr("History of %1").arg(itemTitle(item)));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(5), space(5), space(5), space(4));
    whole->setSpacing(space(3));
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("From"), tr("To"), tr("Why"), tr("Tool")});
    m_list->setAccessibleName(tr("History of the item"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    whole->addWidget(m_list, 1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setText(tr("Reading the history…"));
    whole->addWidget(m_message);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* exporting = buttons->addButton(tr("&Export the project's history…"), QDialogButtonBox::ActionRole);
    exporting->setAutoDefault(false);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(exporting, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Export the history"), QStringLiteral("galley-history.csv"), tr("Tables (*.csv)"));
        if (!path.isEmpty()) {
            exportTo(path);
        }
    });
    resize(em(58), em(24));
    m_tools->history(item.row) | then(this, [this](const Result<QList<app::HistoryEntry>>& entries) { showEntries(entries); });
}

QString HistoryDialog::message() const
{
    return m_message->text();
}

void HistoryDialog::showEntries(const Result<QList<app::HistoryEntry>>& entries)
{
    if (!entries) {
        m_message->setText(tr("The history could not be read. %1").arg(entries.error().message));
        return;
    }
    for (const app::HistoryEntry& entry : *entries) {
        const QString who = entry.who == app::HistoryEntry::Who::Me ? tr("You") : tr("Server");
        QString what = actionText(entry);
        if (entry.together > 1) {
            what = tr("%1, with %n other(s)", nullptr, int(entry.together) - 1).arg(what);
        }
        auto* line = new QTreeWidgetItem(m_list,
                                         {timeText(entry.at),
                                          who,
                                          what,
                                          stateText(entry.from),
                                          stateText(entry.to),
                                          entry.reason,
                                          entry.tool == u"galley" ? QStringLiteral("Galley") : entry.tool});
        line->setToolTip(0, QLocale().toString(entry.at.toLocalTime(), QLocale::LongFormat));
        line->setToolTip(2, entry.detail);
    }
    for (int column = 0; column < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
    }
    m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
    m_message->setText(tr("This history only grows: nothing in it can be changed or removed."));
}

void HistoryDialog::exportTo(const QString& path)
{
    m_tools->exportHistory(m_project, path) | then(this, [this](const Result<qint64>& lines) {
        m_message->setText(lines ? tr("%n line(s) were written.", nullptr, int(*lines))
                                 : tr("The history could not be written. %1").arg(lines.error().message));
    });
}

// --- StepsDialog -----------------------------------------------------------------------------------------------------------------

StepsDialog::StepsDialog(ReviewController& controller, std::shared_ptr<QueueTools> tools, QWidget* parent)
    : QDialog(parent), m_controller(controller), m_tools(std::move(tools)), m_list(new QTreeWidget(this)), m_message(new QLabel(this))
{
    setWindowTitle(tr("Steps"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(5), space(5), space(5), space(4));
    whole->setSpacing(space(3));
    m_list->setHeaderLabels({tr("When"), tr("Step")});
    m_list->setAccessibleName(tr("Steps that can be taken back"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnWidth(0, em(12));
    whole->addWidget(m_list, 1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    whole->addWidget(m_message);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_undo = buttons->addButton(tr("&Take this step back"), QDialogButtonBox::ActionRole);
    m_undo->setAutoDefault(false);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, &StepsDialog::takeBack);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) { m_undo->setEnabled(item != nullptr); });
    resize(em(40), em(24));
    fill();
}

QString StepsDialog::message() const
{
    return m_message->text();
}

void StepsDialog::fill()
{
    m_list->clear();
    const auto steps = m_tools->undoSteps(m_controller.query().projectId);
    if (!steps) {
        m_message->setText(tr("The steps could not be read. %1").arg(steps.error().message));
        return;
    }
    for (const app::UndoStep& step : *steps) {
        auto* line = new QTreeWidgetItem(m_list, {timeText(step.at), step.label});
        line->setData(0, Qt::UserRole, step.id);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_undo->setEnabled(!steps->isEmpty());
    if (steps->isEmpty()) {
        m_message->setText(tr("There is nothing to undo."));
    }
}

void StepsDialog::takeBack()
{
    const QTreeWidgetItem* line = m_list->currentItem();
    if (line == nullptr) {
        return;
    }
    m_undo->setEnabled(false);
    m_tools->undoStep(m_controller.query().projectId, line->data(0, Qt::UserRole).toString()) | then(this, [this](const Result<app::UndoStep>& step) {
        if (!step) {
            m_message->setText(step.error().message);
            fill();
            return;
        }
        m_controller.model().invalidateAll();
        m_controller.refreshOrder();
        const int left = int(step->leftAlone.size());
        m_message->setText(left == 0 ? tr("Taken back: %1.").arg(step->label)
                                     : tr("Taken back: %1. %2", "step, what was left alone")
                                           .arg(step->label, tr("%n item(s) were changed since and stay as they are.", nullptr, left)));
        fill();
    });
}

}
