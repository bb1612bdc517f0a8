#include "ui/review/reviewpage.h"

#include <QActionGroup>
#include <QDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>

#include "models/base/future.h"
#include "ui/exporting/exportdialog.h"
#include "ui/generation/generatedialog.h"
#include "ui/importing/importwizard.h"
#include "ui/review/columnsdialog.h"
#include "ui/review/decisionbar.h"
#include "ui/review/filterline.h"
#include "ui/review/findingcommands.h"
#include "ui/review/focusview.h"
#include "ui/review/itemtable.h"
#include "ui/review/queueactions.h"
#include "ui/review/reasoncountsdialog.h"
#include "ui/review/rejectreasons.h"
#include "ui/review/rejectreasonsdialog.h"
#include "ui/review/reviewbody.h"
#include "ui/review/reviewcommands.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

constexpr int rightUsesUntilKnown = 5;

ProjectId projectOf(const QVariantMap& state)
{
    return ProjectId::fromText(state.value(QStringLiteral("project")).toString()).value_or(ProjectId());
}

}

ReviewPage::ReviewPage(CommandRegistry& registry, app::Settings* settings, QWidget* parent)
    : Page(parent), m_registry(registry), m_settings(settings), m_layout(new QStackedLayout(this))
{
    addCommands();
    m_findingCommands = new FindingCommands(m_registry, this);
    m_queueActions = new QueueActions(m_registry, m_settings, *this);
    updateCommands();
    if (m_settings != nullptr) {
        connect(m_settings, &app::Settings::changed, this, [this](app::Setting setting) {
            if (setting == app::Setting::RejectReasons) {
                showReasons();
            }
        });
    }
}

ReviewPage::~ReviewPage() = default;

const char* ReviewPage::railIcon() const
{
    return icons::review;
}

QString ReviewPage::title() const
{
    const QString name = m_body == nullptr ? QString() : m_body->projectName();
    return name.isEmpty() ? (m_wantedName.isEmpty() ? tr("Review") : m_wantedName) : name;
}

QString ReviewPage::subtitle() const
{
    return m_body == nullptr ? QString() : m_body->progressText();
}

QAction* ReviewPage::mainAction() const
{
    if (m_body == nullptr) {
        return nullptr;
    }
    const app::StatusTally& tally = m_body->controller().tally();
    if (tally.total == 0) {
        return m_registry.action(u"review.import");
    }
    return m_registry.action(tally.counts.value(ItemStatus::Pending) > 0 ? u"review.generate" : u"review.export");
}

QList<QAction*> ReviewPage::headerActions() const
{
    QList<QAction*> actions;
    for (const QStringView id : {u"review.import", u"review.generate", u"review.export"}) {
        if (QAction* action = m_registry.action(id); action != mainAction()) {
            actions.append(action);
        }
    }
    return m_body == nullptr ? QList<QAction*>() : actions;
}

QString ReviewPage::hint() const
{
    const int used = m_settings == nullptr ? 0 : m_settings->value(app::Setting::RightUses).toInt();
    if (m_body == nullptr || used >= rightUsesUntilKnown || m_body->controller().model().rowCount() == 0) {
        return {};
    }
    const auto key = [this](const char* id) { return m_registry.keyText(QString::fromLatin1(id)).section(QStringLiteral(", "), 0, 0); };
    return tr("<b>%1</b> approve – <b>%2</b> reject – <b>%3</b> exclude – <b>%4</b> undo – <b>?</b> all keys")
        .arg(key("review.approve"), key("review.reject"), key("review.exclude"), key("review.undo"));
}

// --- workspace, project, place ---------------------------------------------------------------------------------------------------

void ReviewPage::setWorkspace(const std::shared_ptr<app::Workspace>& workspace)
{
    m_wantedName.clear();
    m_places.clear();
    setPorts(workspace == nullptr ? ReviewPorts() : portsOf(*workspace));
    m_workspace = workspace;
}

void ReviewPage::setPorts(const ReviewPorts& ports)
{
    // The former body and its dialogs go at once: their services die after this call.
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
    m_findingCommands->setBody(nullptr, {});
    m_queueActions->setBody(nullptr, {});
    delete std::exchange(m_body, nullptr);
    m_ports = ports;
    if (m_ports.queue != nullptr) {
        m_body = new ReviewBody(m_ports, m_registry, m_settings, this);
        m_findingCommands->setBody(m_body, m_ports.findings);
        m_queueActions->setBody(m_body, m_ports.tools);
        m_layout->addWidget(m_body);
        m_layout->setCurrentWidget(m_body);
        connectBody();
        showReasons();
    }
    updateCommands();
    Q_EMIT headerChanged();
}

void ReviewPage::connectBody()
{
    connect(m_body, &ReviewBody::headerChanged, this, [this] {
        updateCommands();
        Q_EMIT headerChanged();
        Q_EMIT placeChanged();
    });
    connect(m_body, &ReviewBody::projectChosen, this, [this](const ProjectId& project, const QString& name) {
        openProject(project, name);
        Q_EMIT projectRequested(project, name, id());
    });
    connect(m_body, &ReviewBody::contextMenuRequested, this, &ReviewPage::showContextMenu);
    connect(&m_body->controller(), &ReviewController::acted, this, [this](const ActReport& report) {
        if (report.kind == ActReport::Kind::Decided) {
            noteRightUse();
        }
    });
    connect(&m_body->controller(), &ReviewController::cursorChanged, this, &ReviewPage::updateCommands);
    connect(&m_body->controller(), &ReviewController::cursorChanged, this, &Page::placeChanged);
    connect(&m_body->controller(), &ReviewController::draftsFound, this, [this] {
        updateCommands();
        const int count = int(m_body->controller().drafts().size());
        Q_EMIT noticeRequested({tr("%n text(s) that you were editing were not saved. The draft is kept.", nullptr, count),
                                tr("Go on editing"),
                                [this] { goToDraft(); },
                                false});
    });
    connect(&m_body->focusView(), &FocusView::editingChanged, this, &ReviewPage::updateCommands);
    connect(&m_body->table(), &ItemTable::columnsRequested, this, &ReviewPage::chooseColumns);
}

void ReviewPage::openProject(const ProjectId& project, const QString& name)
{
    m_wantedName = name;
    if (m_body == nullptr || project == m_body->project()) {
        return;
    }
    storePlace();
    m_body->openProject(project);
    showReasons();
    m_body->restorePlace(m_places.value(project.text()).toMap());
}

void ReviewPage::storePlace()
{
    if (m_body != nullptr && !m_body->project().isNull()) {
        m_places.insert(m_body->project().text(), m_body->place());
    }
}

void ReviewPage::showItem(qint64 row)
{
    if (m_body == nullptr) {
        return;
    }
    const int position = m_body->controller().model().positionOf(row);
    if (position >= 0) {
        m_body->controller().moveTo(position);
    } else {
        m_body->controller().setWantedRow(row);
        m_body->clearFilters();
        m_body->controller().refreshOrder();
    }
    m_body->showItemView();
}

/// The next item with a draft, in the order of the list and round its end; drafts outside of the list come last.
void ReviewPage::goToDraft()
{
    if (m_body == nullptr || m_body->controller().drafts().isEmpty()) {
        return;
    }
    ReviewController& controller = m_body->controller();
    const int count = controller.model().rowCount();
    const auto distance = [&](app::ItemRow row) {
        const int position = controller.model().positionOf(row);
        return position < 0 ? count : (position - controller.cursor() - 1 + count) % count;
    };
    const QList<app::ItemRow> rows = controller.drafts().keys();
    showItem(*std::min_element(rows.begin(), rows.end(), [&](app::ItemRow left, app::ItemRow right) { return distance(left) < distance(right); }));
    m_body->focusView().startEditing();
}

void ReviewPage::activate()
{
    if (m_body != nullptr) {
        m_body->focusWork();
    }
}

QList<QWidget*> ReviewPage::panes() const
{
    return m_body == nullptr ? QList<QWidget*>() : m_body->panes();
}

QVariantMap ReviewPage::saveState() const
{
    QVariantMap state = m_places;
    if (m_body != nullptr && !m_body->project().isNull()) {
        state.insert(m_body->project().text(), m_body->place());
        state.insert(QStringLiteral("project"), m_body->project().text());
    }
    return state;
}

void ReviewPage::restoreState(const QVariantMap& state)
{
    m_places = state;
    if (const ProjectId project = projectOf(state); m_body != nullptr && project == m_body->project()) {
        m_body->restorePlace(m_places.value(project.text()).toMap());
    }
}

// --- commands --------------------------------------------------------------------------------------------------------------------

void ReviewPage::act(void (ReviewBody::*call)())
{
    if (m_body != nullptr) {
        (m_body->*call)();
    }
}

void ReviewPage::decide(app::Decision decision, const QString& reason)
{
    if (m_body != nullptr && !m_body->focusView().isEditing()) {
        m_body->controller().decide(decision, reason);
    }
}

void ReviewPage::addCommands()
{
    using Act = std::function<void()>;
    const auto withController = [this](auto call) {
        return Act([this, call] {
            if (m_body != nullptr) {
                call(m_body->controller());
            }
        });
    };
    const auto withFocusView = [this](auto call) {
        return Act([this, call] {
            if (m_body != nullptr) {
                call(m_body->focusView());
            }
        });
    };
    QHash<QString, Act> acts{
        {QStringLiteral("review.approve"), [this] { decide(app::Decision::Approve); }},
        {QStringLiteral("review.reject"), [this] { reject(); }},
        {QStringLiteral("review.rejectOther"), [this] { askForReason(); }},
        {QStringLiteral("review.rejectReasons"), [this] { changeReasons(); }},
        {QStringLiteral("review.reasonCounts"), [this] { countReasons(); }},
        {QStringLiteral("review.columns"), [this] { chooseColumns(); }},
        {QStringLiteral("review.showTable"), [this] { act(&ReviewBody::showTable); }},
        {QStringLiteral("review.showCards"), [this] { act(&ReviewBody::showCards); }},
        {QStringLiteral("review.mark"), [this] { act(&ReviewBody::toggleMark); }},
        {QStringLiteral("review.showLive"), withFocusView([](FocusView& it) { it.setLiveShown(!it.isLiveShown()); })},
        {QStringLiteral("review.showTexts"), withFocusView([](FocusView& it) { it.setTextsShown(!it.areTextsShown()); })},
        {QStringLiteral("review.diff"), withFocusView([](FocusView& it) { it.cycleDiff(); })},
        {QStringLiteral("review.diffBase"), withFocusView([](FocusView& it) {
             const DiffMode mode = it.diffMode() == DiffMode::Clean ? DiffMode::Inline : it.diffMode();
             it.setDiff(mode, it.diffBase() == DiffBase::Live ? DiffBase::Former : DiffBase::Live);
         })},
        {QStringLiteral("review.nextChange"), withFocusView([](FocusView& it) { it.stepChange(1); })},
        {QStringLiteral("review.previousChange"), withFocusView([](FocusView& it) { it.stepChange(-1); })},
        {QStringLiteral("review.findNext"), [this] { m_body->find(1); }},
        {QStringLiteral("review.findPrevious"), [this] { m_body->find(-1); }},
        {QStringLiteral("review.exclude"), [this] { decide(app::Decision::Exclude); }},
        {QStringLiteral("review.restore"), [this] { decide(app::Decision::Restore); }},
        {QStringLiteral("review.undo"), withController([](ReviewController& it) { it.undo(); })},
        {QStringLiteral("review.redo"), withController([](ReviewController& it) { it.redo(); })},
        {QStringLiteral("review.next"), withController([](ReviewController& it) { it.move(1); })},
        {QStringLiteral("review.previous"), withController([](ReviewController& it) { it.move(-1); })},
        {QStringLiteral("review.extendNext"), withController([](ReviewController& it) { it.move(1, ReviewController::Extend::Yes); })},
        {QStringLiteral("review.extendPrevious"), withController([](ReviewController& it) { it.move(-1, ReviewController::Extend::Yes); })},
        {QStringLiteral("review.nextUndecided"), withController([](ReviewController& it) { it.moveToUndecided(1); })},
        {QStringLiteral("review.previousUndecided"), withController([](ReviewController& it) { it.moveToUndecided(-1); })},
        {QStringLiteral("review.selectAll"), withController([](ReviewController& it) { it.selectAll(); })},
        {QStringLiteral("review.selectMatching"), withController([](ReviewController& it) { it.selectAllMatching(); })},
        {QStringLiteral("review.nextFinding"), withFocusView([](FocusView& it) { it.stepFinding(1); })},
        {QStringLiteral("review.previousFinding"), withFocusView([](FocusView& it) { it.stepFinding(-1); })},
        {QStringLiteral("review.pageDown"), withFocusView([](FocusView& it) { it.pageDown(); })},
        {QStringLiteral("review.facts"), withFocusView([](FocusView& it) { it.setFactsShown(!it.areFactsShown()); })},
        {QStringLiteral("review.saveApprove"), withFocusView([](FocusView& it) { it.save(true); })},
        {QStringLiteral("review.save"), withFocusView([](FocusView& it) { it.save(false); })},
        {QStringLiteral("review.edit"),
         [this] {
             act(&ReviewBody::showItemView);
             if (m_body != nullptr) {
                 m_body->focusView().startEditing();
             }
         }},
        {QStringLiteral("review.open"), [this] { enterPressed(); }},
        {QStringLiteral("review.back"), [this] { act(&ReviewBody::stepOut); }},
        {QStringLiteral("review.copy"), [this] { act(&ReviewBody::copySelection); }},
        {QStringLiteral("review.removeFilter"), [this] { act(&ReviewBody::removeLastFilter); }},
        {QStringLiteral("review.clearFilter"), [this] { act(&ReviewBody::clearFilters); }},
        {QStringLiteral("review.filter"), [this] { m_body->filterLine().focusEdit(); }},
        {QStringLiteral("review.find"), [this] { m_body->find(); }},
        {QStringLiteral("review.showUndecided"), [this] { m_body->showStatuses({ItemStatus::Pending, ItemStatus::Generated, ItemStatus::Flagged}); }},
        {QStringLiteral("review.showExcluded"), [this] { m_body->showStatuses({ItemStatus::Excluded}); }},
        {QStringLiteral("review.refresh"),
         [this] {
             m_body->controller().queue().refresh(m_body->project());
             m_body->controller().refreshOrder();
         }},
        {QStringLiteral("review.import"), [this] { importInto(m_body->project()); }},
        {QStringLiteral("review.generate"),
         [this] {
             generate(m_body->controller().selectionState().kind == SelectionKind::One ? app::GenerationScope::Pending
                                                                                       : app::GenerationScope::Selected);
         }},
        {QStringLiteral("review.regenerate"), [this] { generate(regenerationScope()); }},
        {QStringLiteral("review.export"), [this] { exportTexts(); }},
        {QStringLiteral("review.nextDraft"), [this] { goToDraft(); }},
        {QStringLiteral("review.stopGeneration"), [this] { stopGeneration(); }},
    };
    for (int number = 0; number < mostRejectReasons; ++number) {
        acts.insert(QStringLiteral("review.reason%1").arg(number + 1),
                    [this, number] { decide(app::Decision::Reject, rejectReasonsOf(m_settings, m_body->project()).value(number)); });
    }
    for (const Command& command : reviewCommands()) {
        const Act call = acts.value(QString::fromLatin1(command.id));
        Q_ASSERT(call);
        m_registry.add(command, this, [this, call] {
            if (m_body != nullptr) {
                call();
            }
        });
    }
    // The decisions wear the shapes of the states that they lead to.
    m_registry.action(u"review.approve")->setIcon(statusIcon(ItemStatus::Approved));
    m_registry.action(u"review.reject")->setIcon(statusIcon(ItemStatus::Rejected));
    m_registry.action(u"review.exclude")->setIcon(statusIcon(ItemStatus::Excluded));
    m_registry.action(u"review.facts")->setAutoRepeat(false); // held down it is a peek
    auto* lists = new QActionGroup(this);
    lists->addAction(m_registry.action(u"review.showTable"));
    lists->addAction(m_registry.action(u"review.showCards"));
    showReasons();
}

void ReviewPage::enterPressed()
{
    if (m_body->controller().confirmation()) {
        m_body->controller().confirm();
    } else {
        m_body->showItemView();
    }
}

void ReviewPage::updateCommands()
{
    const bool open = m_body != nullptr && !m_body->project().isNull();
    const bool any = open && m_body->controller().model().rowCount() > 0;
    const bool editing = open && m_body->focusView().isEditing();
    const bool itemShown = open && m_body->isItemShown();
    const auto enable = [this](const char* id, bool enabled) { m_registry.action(QString::fromLatin1(id))->setEnabled(enabled); };
    enable("review.import", m_body != nullptr && m_ports.importer != nullptr);
    enable("review.generate", open && m_ports.generator != nullptr && m_body->controller().tally().total > 0);
    enable("review.regenerate", open && m_ports.generator != nullptr && m_body->controller().tally().total > 0);
    enable("review.export", open && m_ports.exporter != nullptr && m_body->controller().tally().total > 0);
    enable("review.save", editing);
    enable("review.saveApprove", editing);
    for (const char* id : {"review.facts",
                           "review.showLive",
                           "review.showTexts",
                           "review.diff",
                           "review.diffBase",
                           "review.nextChange",
                           "review.previousChange",
                           "review.findNext",
                           "review.findPrevious"}) {
        enable(id, itemShown && !editing);
    }
    const auto check = [this](const char* id, bool checked) { m_registry.action(QString::fromLatin1(id))->setChecked(checked); };
    check("review.facts", itemShown && m_body->focusView().areFactsShown());
    check("review.showLive", itemShown && m_body->focusView().isLiveShown());
    check("review.showTexts", itemShown && m_body->focusView().areTextsShown());
    check("review.diffBase", itemShown && m_body->focusView().diffBase() == DiffBase::Former);
    check("review.showTable", open && !m_body->areCardsWanted());
    check("review.showCards", open && m_body->areCardsWanted());
    enable("review.showTable", open);
    enable("review.showCards", open);
    enable("review.rejectReasons", open && m_settings != nullptr);
    enable("review.reasonCounts", open);
    enable("review.columns", open);
    for (const char* id :
         {"review.approve", "review.reject", "review.rejectOther", "review.exclude", "review.restore", "review.edit", "review.mark"}) {
        enable(id, any && !editing);
    }
    const qsizetype reasons = rejectReasonsOf(m_settings, open ? m_body->project() : ProjectId()).size();
    for (int number = 1; number <= mostRejectReasons; ++number) {
        m_registry.action(QStringLiteral("review.reason%1").arg(number))->setEnabled(any && !editing && number <= reasons);
    }
    if (m_findingCommands != nullptr) {
        m_findingCommands->update();
    }
    enable("review.undo", open && !editing);
    enable("review.redo", open && !editing);
}

// --- reasons ---------------------------------------------------------------------------------------------------------------------

void ReviewPage::reject()
{
    if (m_settings == nullptr || !m_settings->value(app::Setting::RejectAsksReason).toBool()) {
        decide(app::Decision::Reject);
        return;
    }
    const int count = int(rejectReasonsOf(m_settings, m_body->project()).size());
    m_body->bar().say(tr("Every rejection needs a reason here. Press a digit from 1 to %1, or %2 for another reason.")
                          .arg(QString::number(count), m_registry.keyText(u"review.rejectOther")));
}

void ReviewPage::askForReason()
{
    if (m_body->focusView().isEditing()) {
        return;
    }
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Reject with another reason"));
    dialog->setLabelText(tr("&What is wrong with the text? The next generation is told."));
    dialog->setInputMode(QInputDialog::TextInput);
    if (auto* field = dialog->findChild<QLineEdit*>()) {
        field->setMaxLength(longestRejectReason);
    }
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& reason) {
        if (const QString text = reason.simplified(); !text.isEmpty() && m_body != nullptr) {
            decide(app::Decision::Reject, text);
        }
    });
    dialog->open();
}

void ReviewPage::showReasons()
{
    const QStringList reasons = rejectReasonsOf(m_settings, m_body == nullptr ? ProjectId() : m_body->project());
    for (int number = 0; number < mostRejectReasons; ++number) {
        const QString id = QStringLiteral("review.reason%1").arg(number + 1);
        m_registry.setText(id, number < reasons.size() ? tr("Reject: %1").arg(reasonText(reasons.at(number))) : QString());
        m_registry.action(id)->setVisible(number < reasons.size());
    }
    if (m_body != nullptr) {
        m_body->bar().setReasons(reasons);
    }
    updateCommands();
}

void ReviewPage::changeReasons()
{
    if (m_settings == nullptr) {
        return;
    }
    auto* dialog = new RejectReasonsDialog(*m_settings, m_body->project(), m_body->projectName(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewPage::countReasons()
{
    auto* dialog = new ReasonCountsDialog(m_body->projectName(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_ports.queue->reasonCounts(m_body->project()) | then(dialog, [dialog](const Result<QList<app::ReasonCount>>& counts) {
        if (counts) {
            dialog->setCounts(*counts);
        } else {
            dialog->showError(counts.error().message);
        }
    });
    dialog->open();
}

void ReviewPage::chooseColumns()
{
    m_body->showTable();
    auto* dialog = new ColumnsDialog(m_body->table(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// What one looks at: the selection, or the item under the cursor where it was rejected; else all that were.
app::GenerationScope ReviewPage::regenerationScope() const
{
    const auto item = m_body->controller().cursorItem();
    const bool many = m_body->controller().selectionState().kind != SelectionKind::One;
    const bool ofRejected = item && item->status == ItemStatus::Rejected && !item->excluded;
    const bool anyRejected = m_body->controller().tally().counts.value(ItemStatus::Rejected) > 0;
    return many || ofRejected || !anyRejected ? app::GenerationScope::Selected : app::GenerationScope::Rejected;
}

void ReviewPage::noteRightUse()
{
    if (m_settings == nullptr) {
        return;
    }
    const int used = m_settings->value(app::Setting::RightUses).toInt();
    if (used < rightUsesUntilKnown) {
        m_settings->setValue(app::Setting::RightUses, used + 1);
        Q_EMIT headerChanged();
    }
}

void ReviewPage::showContextMenu(const QPoint& globalPosition)
{
    QMenu menu(this);
    const auto add = [&](const char* id) { menu.addAction(m_registry.action(QString::fromLatin1(id))); };
    add("review.open");
    add("review.edit");
    menu.addSeparator();
    add("review.approve");
    add("review.reject");
    QMenu* reasons = menu.addMenu(tr("Reject because"));
    for (int number = 1; number <= mostRejectReasons; ++number) {
        reasons->addAction(m_registry.action(QStringLiteral("review.reason%1").arg(number)));
    }
    add("review.rejectOther");
    add("review.exclude");
    add("review.restore");
    add("review.mark");
    menu.addSeparator();
    add("review.regenerate");
    add("review.generate");
    add("review.export");
    menu.addSeparator();
    add("review.copy");
    add("review.selectAll");
    add("review.undo");
    menu.exec(globalPosition);
}

// --- dialogs ---------------------------------------------------------------------------------------------------------------------

void ReviewPage::importInto(const ProjectId& project)
{
    if (m_ports.importer == nullptr) {
        return;
    }
    ImportTarget target;
    target.project = project;
    if (!project.isNull()) {
        for (const ReviewProject& known : m_ports.queue->projects()) {
            if (known.id == project) {
                target.projectName = known.name;
                target.platform = known.platform.known();
            }
        }
    }
    auto* wizard = new ImportWizard(m_ports.importer, m_settings, target, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    const auto open = [this](const ProjectId& id, const QString& name) {
        openProject(id, name);
        Q_EMIT projectRequested(id, name, this->id());
    };
    connect(wizard, &ImportWizard::reviewRequested, this, open);
    connect(wizard, &ImportWizard::generateRequested, this, [this, open](const ProjectId& id, const QString& name) {
        open(id, name);
        generate(app::GenerationScope::Pending);
    });
    connect(wizard, &ImportWizard::noticeRequested, this, &Page::noticeRequested);
    connect(this, &QObject::destroyed, wizard, &QObject::deleteLater);
    wizard->open();
}

void ReviewPage::generate(app::GenerationScope scope)
{
    if (m_body == nullptr || m_ports.generator == nullptr || m_body->project().isNull()) {
        return;
    }
    GenerateTarget target;
    target.project = m_body->project();
    target.projectName = m_body->projectName();
    target.tally = m_body->controller().tally();
    target.scope = scope;
    // The rows become ids here, because the request names items; more than a dialog can name are taken by their scope instead.
    const QList<app::ItemRow> rows = m_body->controller().selectedRows();
    constexpr qsizetype atOnce = 400;
    for (qsizetype from = 0; from < rows.size(); from += atOnce) {
        if (const auto items = m_ports.queue->summaries(rows.mid(from, atOnce))) {
            for (const app::ItemSummary& item : *items) {
                target.selected.append(item.id);
            }
        }
    }
    auto* dialog = new GenerateDialog(m_ports.generator, m_settings, target, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GenerateDialog::started, this, [this](qint64 items) {
        Q_EMIT noticeRequested(
            {tr("Texts for %n item(s) are being written. You can go on reviewing meanwhile.", nullptr, int(items)), {}, {}, false});
    });
    dialog->open();
}

void ReviewPage::stopGeneration()
{
    if (m_ports.generator == nullptr) {
        return;
    }
    for (const app::GenerationProgress& job : m_ports.generator->jobs()) {
        const bool running = job.status == JobStatus::Queued || job.status == JobStatus::Running;
        if (running && job.projectId == m_body->project()) {
            m_ports.generator->cancel(job.jobId) | then(this, [this](const Result<void>& stopped) {
                Q_EMIT noticeRequested({stopped ? tr("The generation stops. What is written stays.")
                                                : tr("The generation could not be stopped. %1").arg(stopped.error().message),
                                        {},
                                        {},
                                        !stopped.has_value()});
            });
        }
    }
}

void ReviewPage::exportTexts()
{
    if (m_body == nullptr || m_ports.exporter == nullptr) {
        return;
    }
    ExportTarget target;
    target.project = m_body->project();
    target.projectName = m_body->projectName();
    target.platform = m_body->platform().valueOr(Platform::Woocommerce);
    target.approved = m_body->controller().tally().counts.value(ItemStatus::Approved) + m_body->controller().tally().counts.value(ItemStatus::Synced);
    target.shown = m_body->controller().model().order();
    target.selected = m_body->controller().selectedRows();
    auto* dialog = new ExportDialog(m_ports.exporter, m_settings, target, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::noticeRequested, this, &Page::noticeRequested);
    dialog->open();
}

}
