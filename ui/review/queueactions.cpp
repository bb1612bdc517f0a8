#include "ui/review/queueactions.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/base/future.h"
#include "ui/review/batchsheet.h"
#include "ui/review/filterline.h"
#include "ui/review/historydialog.h"
#include "ui/review/replacedialog.h"
#include "ui/review/reviewbody.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

const QList<Command>& queueCommands()
{
    static const std::array<QByteArray, viewsWithKeys> viewIds = [] {
        std::array<QByteArray, viewsWithKeys> ids;
        for (size_t number = 0; number < ids.size(); ++number) {
            ids[number] = "review.view" + QByteArray::number(int(number) + 1);
        }
        return ids;
    }();
    static const QList<Command> all = [] {
        QList<Command> commands{
            {"review.replace",
             QT_TRANSLATE_NOOP("Commands", "Find and re&place…"),
             QT_TRANSLATE_NOOP("Commands", "Replace words in the texts of this view or of the selection, each place shown before."),
             keys("Ctrl+H"),
             CommandScope::Window,
             CommandMenu::Edit},
            {"review.sortByRisk",
             QT_TRANSLATE_NOOP("Commands", "Riskiest first"),
             QT_TRANSLATE_NOOP("Commands", "Order the queue by findings, score and novelty; the second time by the shop's order again."),
             {},
             CommandScope::Window,
             CommandMenu::View,
             nullptr,
             true},
            {"review.saveView",
             QT_TRANSLATE_NOOP("Commands", "Save this view…"),
             QT_TRANSLATE_NOOP("Commands", "Keep the filter and the order under a name. Only you see it."),
             {},
             CommandScope::Window,
             CommandMenu::View,
             nullptr,
             false,
             true},
            {"review.editViews",
             QT_TRANSLATE_NOOP("Commands", "Saved views…"),
             QT_TRANSLATE_NOOP("Commands", "Rename, delete and order the saved views, bring some from a file or write them to one."),
             {},
             CommandScope::Window,
             CommandMenu::View},
            {"review.history",
             QT_TRANSLATE_NOOP("Commands", "&History of the item…"),
             QT_TRANSLATE_NOOP("Commands", "Show who did what to this item, when and why."),
             keys("Ctrl+Shift+H"),
             CommandScope::Window,
             CommandMenu::Review},
            {"review.exportHistory",
             QT_TRANSLATE_NOOP("Commands", "Export the history…"),
             QT_TRANSLATE_NOOP("Commands", "Write the history of the whole project to a table."),
             {},
             CommandScope::Window,
             CommandMenu::Project},
            {"review.steps",
             QT_TRANSLATE_NOOP("Commands", "&Steps…"),
             QT_TRANSLATE_NOOP("Commands", "Show the steps that can be taken back, and take any of them back."),
             keys("Ctrl+Alt+Z"),
             CommandScope::Window,
             CommandMenu::Review},
            {"review.batchResult",
             QT_TRANSLATE_NOOP("Commands", "Result of the last &batch…"),
             QT_TRANSLATE_NOOP("Commands", "Show what was done, skipped and failed, and try the failed items again."),
             {},
             CommandScope::Window,
             CommandMenu::Review},
            {"review.includeProtected",
             QT_TRANSLATE_NOOP("Commands", "Include protected items"),
             QT_TRANSLATE_NOOP("Commands", "Let the batch that is asked about also take texts typed by hand and published ones."),
             keys("Ctrl+Shift+P"),
             CommandScope::Window,
             CommandMenu::PaletteOnly},
            {"review.sample",
             QT_TRANSLATE_NOOP("Commands", "Accept by sa&mple…"),
             QT_TRANSLATE_NOOP("Commands", "Draw some texts of this view by chance and judge all of them by these, by ISO 2859-1."),
             {},
             CommandScope::Window,
             CommandMenu::Review},
            {"review.resumeSample",
             QT_TRANSLATE_NOOP("Commands", "Go on with the sample"),
             QT_TRANSLATE_NOOP("Commands", "Show the last sample of this project that has no verdict yet."),
             {},
             CommandScope::Window,
             CommandMenu::PaletteOnly},
        };
        for (size_t number = 0; number < viewIds.size(); ++number) {
            commands.append({viewIds[number].constData(),
                             QT_TRANSLATE_NOOP("Commands", "Saved view"),
                             QT_TRANSLATE_NOOP("Commands", "Show the queue as this saved view has it."),
                             {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + int(number)))},
                             CommandScope::Window,
                             CommandMenu::PaletteOnly});
        }
        return commands;
    }();
    return all;
}

QString viewId(int index)
{
    return QStringLiteral("review.view%1").arg(index + 1);
}

}

QueueActions::QueueActions(CommandRegistry& registry, app::Settings* settings, Page& page)
    : QObject(&page), m_registry(registry), m_settings(settings), m_page(page)
{
    addCommands();
    fillViews();
    updateCommands();
}

void QueueActions::addCommands()
{
    using Act = std::function<void()>;
    QHash<QString, Act> acts{
        {QStringLiteral("review.replace"), [this] { openReplace(); }},
        {QStringLiteral("review.sortByRisk"), [this] { sortByRisk(); }},
        {QStringLiteral("review.saveView"), [this] { askForViewName(); }},
        {QStringLiteral("review.editViews"), [this] { editViews(); }},
        {QStringLiteral("review.history"), [this] { openHistory(); }},
        {QStringLiteral("review.exportHistory"), [this] { exportHistory(); }},
        {QStringLiteral("review.steps"), [this] { openSteps(); }},
        {QStringLiteral("review.batchResult"), [this] { openBatchSheet(); }},
        {QStringLiteral("review.includeProtected"),
         [this] {
             ReviewController& controller = m_body->controller();
             controller.setIncludesProtected(controller.confirmation() && !controller.confirmation()->includesProtected);
         }},
        {QStringLiteral("review.sample"), [this] { startSample(); }},
        {QStringLiteral("review.resumeSample"),
         [this] {
             m_body->filterLine().setTokens({});
             m_sampleBar->resume();
         }},
    };
    for (int index = 0; index < viewsWithKeys; ++index) {
        acts.insert(viewId(index), [this, index] { showView(index); });
    }
    for (const Command& command : queueCommands()) {
        const Act call = acts.value(QString::fromLatin1(command.id));
        Q_ASSERT(call);
        m_registry.add(command, &m_page, [this, call] {
            if (m_body != nullptr && m_tools != nullptr) {
                call();
            }
        });
    }
}

void QueueActions::setBody(ReviewBody* body, const std::shared_ptr<QueueTools>& tools)
{
    m_body = body;
    m_tools = tools;
    m_valuesOf = {};
    if (body == nullptr || tools == nullptr) {
        updateCommands();
        return;
    }
    ReviewController& controller = body->controller();
    controller.setTools(tools);
    m_sampleBar = new SampleBar(controller, tools, body);
    if (auto* layout = qobject_cast<QVBoxLayout*>(body->layout())) {
        layout->insertWidget(1, m_sampleBar);
    }
    connect(m_sampleBar, &SampleBar::failed, this, [this](const QString& message) { notice(message, true); });
    connect(m_sampleBar, &SampleBar::wholeLotRequested, body, [body] {
        body->showStatuses({ItemStatus::Pending, ItemStatus::Generated, ItemStatus::Flagged});
    });
    m_viewButton = new QToolButton(&body->filterLine());
    m_viewButton->setText(tr("Views"));
    m_viewButton->setAutoRaise(true);
    m_viewButton->setFocusPolicy(Qt::TabFocus);
    m_viewButton->setPopupMode(QToolButton::InstantPopup);
    m_viewButton->setToolTip(tr("Saved views: filters and orders with a name"));
    m_viewButton->setAccessibleName(tr("Saved views"));
    m_viewMenu = new QMenu(m_viewButton);
    m_viewButton->setMenu(m_viewMenu);
    body->filterLine().addTool(m_viewButton);
    connect(&controller, &ReviewController::orderChanged, this, [this] {
        readValues();
        updateCommands();
    });
    connect(&controller, &ReviewController::loadingChanged, this, &QueueActions::updateCommands);
    connect(&controller, &ReviewController::confirmationChanged, this, &QueueActions::updateCommands);
    connect(&controller, &ReviewController::batchDone, this, &QueueActions::showBatch);
    connect(&controller.queue(), &ReviewQueue::queueChanged, this, [this] {
        m_valuesOf = {};
        readValues();
    });
    fillViews();
    updateCommands();
}

void QueueActions::updateCommands()
{
    const bool open = m_body != nullptr && m_tools != nullptr && !m_body->project().isNull();
    const bool any = open && m_body->controller().model().rowCount() > 0;
    const auto enable = [this](const char* id, bool enabled) { m_registry.action(QString::fromLatin1(id))->setEnabled(enabled); };
    for (const char* id : {"review.replace", "review.sample", "review.history"}) {
        enable(id, any);
    }
    for (const char* id : {"review.sortByRisk", "review.exportHistory", "review.steps", "review.resumeSample"}) {
        enable(id, open);
    }
    enable("review.saveView", open && m_settings != nullptr);
    enable("review.editViews", open && m_settings != nullptr);
    enable("review.batchResult", open && m_body->controller().lastBatch().has_value());
    enable("review.includeProtected",
           open && m_body->controller().confirmation().has_value() && m_body->controller().confirmation()->protectedCount() > 0);
    m_registry.action(u"review.sortByRisk")->setChecked(open && m_body->controller().query().sortKey == app::SortKey::Risk);
    const qsizetype count = views().size();
    for (int index = 0; index < viewsWithKeys; ++index) {
        m_registry.action(viewId(index))->setEnabled(open && index < count);
    }
}

void QueueActions::notice(const QString& text, bool failed)
{
    Q_EMIT m_page.noticeRequested({text, {}, {}, failed});
}

void QueueActions::readValues()
{
    if (m_body == nullptr || m_body->project().isNull() || m_body->project() == m_valuesOf) {
        return;
    }
    const ProjectId asked = m_body->project();
    m_valuesOf = asked;
    m_tools->filterValues(asked) | then(this, [this, asked](const Result<app::FilterValues>& values) {
        if (values && m_body != nullptr && asked == m_body->project()) {
            FilterLine& line = m_body->filterLine();
            line.setContext({line.context().sources, *values});
        }
    });
}

// --- views -----------------------------------------------------------------------------------------------------------------------

QList<SavedView> QueueActions::views() const
{
    return m_settings == nullptr ? QList<SavedView>() : savedViews(*m_settings);
}

void QueueActions::fillViews()
{
    const QList<SavedView> all = views();
    for (int index = 0; index < viewsWithKeys; ++index) {
        m_registry.setText(viewId(index), index < all.size() ? tr("View: %1").arg(all.at(index).name) : tr("Saved view %1").arg(index + 1));
    }
    if (m_viewMenu == nullptr) {
        return;
    }
    m_viewMenu->clear();
    for (int index = 0; index < all.size(); ++index) {
        if (index < viewsWithKeys) {
            m_viewMenu->addAction(m_registry.action(viewId(index)));
        } else {
            m_viewMenu->addAction(all.at(index).name, this, [this, index] { showView(index); });
        }
    }
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_registry.action(u"review.saveView"));
    m_viewMenu->addAction(m_registry.action(u"review.editViews"));
}

void QueueActions::askForViewName()
{
    bool accepted = false;
    const QString name = QInputDialog::getText(&m_page, tr("Save this view"), tr("Name of the view"), QLineEdit::Normal, {}, &accepted).simplified();
    if (accepted && !name.isEmpty()) {
        saveView(name);
    }
}

void QueueActions::saveView(const QString& name)
{
    if (m_settings == nullptr || m_body == nullptr) {
        return;
    }
    const app::ItemQuery& query = m_body->controller().query();
    storeViews(*m_settings, withView(views(), {name, ui::filterLine(m_body->filterLine().tokens()), query.sortKey, query.sortOrder}));
    fillViews();
    updateCommands();
}

void QueueActions::showView(int index)
{
    const QList<SavedView> all = views();
    if (index >= all.size() || m_body == nullptr) {
        return;
    }
    const SavedView& view = all.at(index);
    ReviewController& controller = m_body->controller();
    app::ItemQuery query = controller.query();
    query.sortKey = view.sortKey;
    query.sortOrder = view.sortOrder;
    query.among.reset();
    controller.setQuery(query);
    m_body->filterLine().setTokens(parseFilter(view.filter));
    Q_EMIT m_body->filterLine().tokensChanged();
    m_body->focusWork();
}

void QueueActions::editViews()
{
    auto* dialog = new ViewsDialog(views(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        storeViews(*m_settings, dialog->views());
        fillViews();
        updateCommands();
    });
    dialog->open();
}

void QueueActions::sortByRisk()
{
    app::ItemQuery query = m_body->controller().query();
    const bool wasRisk = query.sortKey == app::SortKey::Risk;
    query.sortKey = wasRisk ? app::SortKey::Queue : app::SortKey::Risk;
    query.sortOrder = wasRisk ? Qt::AscendingOrder : Qt::DescendingOrder;
    m_body->controller().setQuery(query);
    updateCommands();
}

// --- dialogs ---------------------------------------------------------------------------------------------------------------------

void QueueActions::openReplace()
{
    auto* dialog = new ReplaceDialog(m_body->controller(), m_tools, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void QueueActions::openHistory()
{
    if (const auto item = m_body->controller().cursorItem()) {
        auto* dialog = new HistoryDialog(m_tools, m_body->project(), *item, &m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void QueueActions::exportHistory()
{
    const QString path = QFileDialog::getSaveFileName(&m_page, tr("Export the history"), QStringLiteral("galley-history.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    m_tools->exportHistory(m_body->project(), path) | then(this, [this](const Result<qint64>& lines) {
        notice(lines ? tr("%n line(s) of history were written.", nullptr, int(*lines))
                     : tr("The history could not be written. %1").arg(lines.error().message),
               !lines);
    });
}

void QueueActions::openSteps()
{
    auto* dialog = new StepsDialog(m_body->controller(), m_tools, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void QueueActions::openBatchSheet()
{
    if (m_body == nullptr || !m_body->controller().lastBatch()) {
        return;
    }
    auto* dialog = new BatchSheet(m_body->controller(), m_tools, *m_body->controller().lastBatch(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void QueueActions::showBatch()
{
    updateCommands();
    const BatchResult& batch = *m_body->controller().lastBatch();
    const QLocale locale;
    if (batch.outcome.skipped > 0) {
        // Never one good message over a part that was left out.
        Q_EMIT m_page.noticeRequested(
            {tr("%1 done, %2 skipped.").arg(locale.toString(batch.outcome.changed + batch.outcome.unchanged), locale.toString(batch.outcome.skipped)),
             tr("Show the result"),
             [this] { openBatchSheet(); },
             false});
    } else if (!batch.label.isEmpty()) {
        Q_EMIT m_page.noticeRequested({tr("Done: %1.").arg(batch.label), tr("Undo"), [this] { m_body->controller().undo(); }, false});
    }
}

// --- samples ---------------------------------------------------------------------------------------------------------------------

void QueueActions::startSample()
{
    ReviewController& controller = m_body->controller();
    app::ItemQuery query = controller.query();
    const auto isWanted = [&query](ItemStatus status) { return query.statuses.isEmpty() || query.statuses.contains(status); };
    QList<ItemStatus> wanted;
    for (const ItemStatus status : {ItemStatus::Generated, ItemStatus::Flagged}) {
        if (isWanted(status)) {
            wanted.append(status);
        }
    }
    if (wanted.isEmpty()) {
        openSampleDialog({});
        return;
    }
    query.statuses = wanted;
    if (controller.selectionState().kind != SelectionKind::One) {
        query.among = controller.selectedRows();
    }
    controller.queue().order(query) | then(this, [this](const Result<QList<app::ItemRow>>& lot) {
        if (!lot) {
            notice(lot.error().message, true);
        } else if (m_body != nullptr) {
            openSampleDialog(*lot);
        }
    });
}

void QueueActions::openSampleDialog(const QList<app::ItemRow>& lot)
{
    auto* dialog = new SampleDialog(lot.size(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, lot] {
        if (const auto plan = dialog->plan(); plan && m_body != nullptr) {
            beginSample(*plan, dialog->level(), dialog->limit(), lot);
        }
    });
    dialog->open();
}

void QueueActions::beginSample(const content::SamplingPlan& plan, content::InspectionLevel level, const QString& limit,
                               const QList<app::ItemRow>& lot)
{
    m_body->filterLine().setTokens({});
    m_sampleBar->begin(lot, plan, level, limit);
    m_body->focusWork();
}

}
