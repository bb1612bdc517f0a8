#include "ui/review/reviewbody.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/base/future.h"
#include "ui/review/cardview.h"
#include "ui/review/decisionbar.h"
#include "ui/review/emptynote.h"
#include "ui/review/filterline.h"
#include "ui/review/focusview.h"
#include "ui/review/itemtable.h"
#include "ui/review/progresswords.h"
#include "ui/review/rowclipboard.h"
#include "ui/review/statussegments.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

constexpr int mostCopiedRows = 10'000;

}

ReviewBody::ReviewBody(const ReviewPorts& ports, CommandRegistry& registry, app::Settings* settings, QWidget* parent)
    : QWidget(parent), m_ports(ports), m_registry(registry), m_settings(settings), m_controller(new ReviewController(*m_ports.queue, settings, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeTop());
    m_stack = new QStackedWidget(this);
    m_table = new ItemTable(*m_controller, settings, m_stack);
    m_table->setFrameShape(QFrame::NoFrame);
    m_cards = new CardView(*m_controller, m_stack);
    m_cards->setFrameShape(QFrame::NoFrame);
    m_focus = new FocusView(*m_controller, settings, m_stack);
    m_empty = new EmptyNote(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_focus);
    m_stack->addWidget(m_empty);
    whole->addWidget(m_stack, 1);
    m_bar = new DecisionBar(*m_controller, registry, this);
    whole->addWidget(m_bar);
    registry.attach(u"review", m_table);
    registry.attach(u"review", m_cards);
    for (QWidget* widget : m_focus->keyWidgets()) {
        registry.attach(u"review", widget);
        widget->installEventFilter(this);
    }
    m_empty->setFocusPolicy(Qt::ClickFocus);
    setTabOrder(m_projects, m_filter->edit());
    setTabOrder(m_filter->edit(), m_segments);
    setTabOrder(m_segments, m_stack);
    setTabOrder(m_stack, m_bar);
    connect(m_table, &ItemTable::openRequested, this, &ReviewBody::showItemView);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        Q_EMIT contextMenuRequested(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_cards, &CardView::openRequested, this, &ReviewBody::showItemView);
    connect(m_cards, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        Q_EMIT contextMenuRequested(m_cards->viewport()->mapToGlobal(at));
    });
    connect(m_focus, &FocusView::backRequested, this, &ReviewBody::showList);
    connect(m_focus, &FocusView::said, this, [this](const QString& text) { m_bar->say(text); });
    connect(m_focus, &FocusView::panesChanged, this, &ReviewBody::headerChanged);
    connect(m_controller, &ReviewController::orderChanged, this, &ReviewBody::showContent);
    connect(m_controller, &ReviewController::tallyChanged, this, &ReviewBody::showTally);
    connect(m_ports.queue.get(), &ReviewQueue::projectsChanged, this, &ReviewBody::fillProjects);
    connect(m_ports.queue.get(), &ReviewQueue::queueChanged, this, &ReviewBody::readSources);
    if (m_ports.generator != nullptr) {
        connect(m_ports.generator.get(), &Generator::progressChanged, this, &ReviewBody::showGeneration);
        connect(m_ports.generator.get(), &Generator::finished, this, &ReviewBody::showGeneration);
    }
    fillProjects();
    showContent();
}

ReviewBody::~ReviewBody()
{
    // What was typed in the last moment is kept too; the controller goes before the view.
    m_focus->keepDraft();
}

QWidget* ReviewBody::makeTop()
{
    auto* top = new QWidget(this);
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(space(4), space(2), space(4), space(2));
    layout->setSpacing(space(2));
    auto* first = new QHBoxLayout;
    first->setSpacing(space(2));
    m_projects = new QComboBox(top);
    m_projects->setAccessibleName(tr("Project"));
    m_projects->setToolTip(tr("The project whose texts are reviewed"));
    m_projects->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_projects->setMinimumWidth(em(12));
    m_projects->setMaximumWidth(em(22));
    first->addWidget(m_projects);
    m_filter = new FilterLine(top);
    m_filter->setMinimumHeight(m_projects->sizeHint().height());
    first->addWidget(m_filter, 1);
    layout->addLayout(first);
    auto* second = new QHBoxLayout;
    second->setSpacing(space(2));
    m_segments = new StatusSegments(top);
    second->addWidget(m_segments);
    m_problem = new QLabel(top);
    m_problem->setTextFormat(Qt::PlainText);
    second->addWidget(m_problem);
    second->addStretch(1);
    m_generation = new QWidget(top);
    auto* progress = new QHBoxLayout(m_generation);
    progress->setContentsMargins(0, 0, 0, 0);
    m_generationText = new QLabel(m_generation);
    m_generationText->setForegroundRole(QPalette::PlaceholderText);
    m_generationBar = new QProgressBar(m_generation);
    m_generationBar->setTextVisible(false);
    m_generationBar->setFixedWidth(em(7));
    m_generationBar->setAccessibleName(tr("Progress of the generation"));
    auto* stop = new QToolButton(m_generation);
    stop->setDefaultAction(m_registry.action(u"review.stopGeneration"));
    stop->setAutoRaise(true);
    progress->addWidget(m_generationText);
    progress->addWidget(m_generationBar);
    progress->addWidget(stop);
    m_generation->hide();
    second->addWidget(m_generation);
    layout->addLayout(second);
    connect(m_projects, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < m_known.size()) {
            Q_EMIT projectChosen(m_known.at(index).id, m_known.at(index).name);
        }
    });
    connect(m_filter, &FilterLine::tokensChanged, this, &ReviewBody::applyFilter);
    connect(m_filter, &FilterLine::leaveRequested, this, &ReviewBody::focusWork);
    connect(m_filter, &FilterLine::problemChanged, m_problem, &QLabel::setText);
    connect(m_segments, &StatusSegments::allRequested, this, [this] { showStatuses({}); });
    connect(m_segments, &StatusSegments::statusRequested, this, [this](ItemStatus status) {
        const bool alone = m_controller->query().statuses == QList{status};
        showStatuses(alone ? QList<ItemStatus>() : QList{status});
    });
    return top;
}

// --- project and filter ----------------------------------------------------------------------------------------------------------

void ReviewBody::fillProjects()
{
    m_known = m_ports.queue->projects();
    const QSignalBlocker quiet(m_projects);
    m_projects->clear();
    for (const ReviewProject& known : std::as_const(m_known)) {
        m_projects->addItem(known.name);
        if (known.id == project()) {
            m_projects->setCurrentIndex(m_projects->count() - 1);
        }
    }
    if (project().isNull()) {
        m_projects->setCurrentIndex(-1);
    }
    m_projects->setVisible(!m_known.isEmpty());
    m_focus->setPlatform(platform().known());
    Q_EMIT headerChanged();
}

void ReviewBody::openProject(const ProjectId& id)
{
    if (id == project()) {
        return;
    }
    m_focus->stopEditing();
    m_bar->say({}); // what was done last was done elsewhere
    m_lastUndecided = -1;
    m_itemWanted = false;
    m_cardsWanted = false;
    m_sources.clear();
    m_filter->setTokens({});
    app::ItemQuery query;
    query.projectId = id;
    m_controller->setQuery(query);
    m_ports.queue->refresh(id);
    fillProjects();
    readSources();
    showContent();
    m_generation->hide();
    if (m_ports.generator != nullptr) {
        for (const app::GenerationProgress& job : m_ports.generator->jobs()) {
            showGeneration(job);
        }
    }
}

QString ReviewBody::projectName() const
{
    for (const ReviewProject& known : m_known) {
        if (known.id == project()) {
            return known.name;
        }
    }
    return {};
}

Open<Platform> ReviewBody::platform() const
{
    for (const ReviewProject& known : m_known) {
        if (known.id == project()) {
            return known.platform;
        }
    }
    return Platform::Woocommerce;
}

void ReviewBody::readSources()
{
    const ProjectId asked = project();
    if (asked.isNull()) {
        return;
    }
    m_ports.queue->sources(asked) | then(this, [this, asked](const Result<QList<ReviewSource>>& sources) {
        if (sources && asked == project()) {
            m_sources = *sources;
            m_filter->setSources(m_sources);
        }
    });
}

void ReviewBody::applyFilter()
{
    if (project().isNull()) {
        return;
    }
    m_controller->setQuery(queryFrom(m_filter->tokens(), m_sources, m_controller->query()));
    m_segments->setShown(m_controller->query().statuses);
}

void ReviewBody::removeLastFilter()
{
    QList<FilterToken> tokens = m_filter->tokens();
    if (!tokens.isEmpty()) {
        tokens.removeLast();
    }
    m_filter->setTokens(tokens);
    applyFilter();
    focusWork();
}

void ReviewBody::clearFilters()
{
    m_filter->setTokens({});
    applyFilter();
    focusWork();
}

void ReviewBody::showStatuses(const QList<ItemStatus>& statuses)
{
    QList<FilterToken> tokens = m_filter->tokens();
    tokens.removeIf([](const FilterToken& token) { return token.kind == FilterToken::Kind::Status; });
    for (const ItemStatus status : statuses) {
        tokens = withToken(tokens, {FilterToken::Kind::Status, QString::fromLatin1(nameOf(status))});
    }
    m_filter->setTokens(tokens);
    applyFilter();
    focusWork();
}

// --- what is shown ---------------------------------------------------------------------------------------------------------------

void ReviewBody::showContent()
{
    const bool empty = m_controller->model().rowCount() == 0;
    m_bar->setEnabled(!empty);
    QWidget* list = m_cardsWanted ? static_cast<QWidget*>(m_cards) : m_table;
    QWidget* wanted = empty ? static_cast<QWidget*>(m_empty) : m_itemWanted ? static_cast<QWidget*>(m_focus) : list;
    if (empty) {
        showEmpty();
    }
    if (m_stack->currentWidget() != wanted) {
        const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
        m_stack->setCurrentWidget(wanted);
        // When texts appear the keys should work at once, unless somebody is typing.
        const bool isTyping = qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr;
        if (hadFocus || (!empty && !isTyping && isVisible())) {
            focusWork();
        }
    }
    Q_EMIT headerChanged();
}

bool ReviewBody::asksForUndecidedOnly() const
{
    const QList<ItemStatus>& statuses = m_controller->query().statuses;
    return !statuses.isEmpty() && std::all_of(statuses.begin(), statuses.end(), [](ItemStatus status) {
        return status == ItemStatus::Pending || status == ItemStatus::Generated || status == ItemStatus::Flagged;
    });
}

void ReviewBody::showEmpty()
{
    const QLocale locale;
    const auto act = [this](const char* id) { return m_registry.action(QString::fromLatin1(id)); };
    const qint64 total = m_controller->tally().total;
    if (project().isNull()) {
        m_empty->say(icons::review,
                     tr("No project is open."),
                     tr("Choose a project above, or bring a list of products from your shop."),
                     {act("review.import")});
    } else if (!m_controller->hasAnswer() || m_controller->isLoading()) {
        m_empty->say(icons::review, tr("Reading the queue…"), {}, {});
    } else if (total == 0) {
        m_empty->say(icons::review,
                     tr("No texts yet."),
                     tr("Bring a list of products from your shop; texts for them are written here."),
                     {act("review.import")});
    } else if (asksForUndecidedOnly() && m_controller->undecidedCount() == 0) {
        const int rejected = int(m_controller->tally().counts.value(ItemStatus::Rejected));
        QList<QAction*> actions{act("review.export")};
        QString text = outcomeWords(m_controller->tally()) + u'\n' + tr("The approved texts can go to your shop now.");
        if (rejected > 0) {
            actions.append(act("review.regenerate"));
            text = outcomeWords(m_controller->tally()) + u'\n' + tr("%n rejected text(s) wait to be written anew.", nullptr, rejected);
        }
        actions.append(act("review.clearFilter"));
        m_empty->say(icons::success, tr("All %n item(s) are decided.", nullptr, int(total)), text, actions);
    } else if (!m_filter->tokens().isEmpty()) {
        QStringList labels;
        for (const FilterToken& token : m_filter->tokens()) {
            labels.append(tokenLabel(token));
        }
        m_empty->say(icons::filter,
                     tr("None of %1 items match.").arg(locale.toString(total)),
                     labels.join(QStringLiteral(" · ")),
                     {act("review.removeFilter"), act("review.clearFilter")});
    } else if (m_controller->tally().counts.value(ItemStatus::Excluded) < total) {
        m_empty->say(icons::review, tr("Reading the queue…"), {}, {}); // the items are there; their order is on its way
    } else {
        m_empty->say(icons::review,
                     tr("Every item of this project is excluded."),
                     tr("Excluded items can be shown and restored."),
                     {act("review.showExcluded")});
    }
}

void ReviewBody::showTally()
{
    m_segments->setTally(m_controller->tally());
    m_segments->setShown(m_controller->query().statuses);
    const qint64 undecided = m_controller->undecidedCount();
    if (m_lastUndecided > 0 && undecided == 0 && m_controller->model().rowCount() > 0) {
        const int rejected = int(m_controller->tally().counts.value(ItemStatus::Rejected));
        m_bar->say(rejected > 0 ? tr("All items are decided. %n rejected text(s) wait to be written anew.", nullptr, rejected)
                                : tr("All items are decided. The approved texts can be exported now."));
    }
    m_lastUndecided = undecided;
    if (m_controller->model().rowCount() == 0) {
        showEmpty();
    }
    Q_EMIT headerChanged();
}

QString ReviewBody::progressText() const
{
    return progressWords(*m_controller);
}

void ReviewBody::showGeneration(const app::GenerationProgress& progress)
{
    if (progress.projectId != project()) {
        return;
    }
    const bool running = progress.status == JobStatus::Queued || progress.status == JobStatus::Running;
    m_generation->setVisible(running);
    if (!running) {
        return;
    }
    const QLocale locale;
    m_generationText->setText(progress.total > 0
                                  ? tr("Writing texts: %1 of %2").arg(locale.toString(progress.current), locale.toString(progress.total))
                                  : tr("Waiting for the writer…"));
    m_generationBar->setRange(0, int(progress.total));
    m_generationBar->setValue(int(progress.current));
}

void ReviewBody::showItemView()
{
    if (m_controller->model().rowCount() == 0) {
        return;
    }
    m_itemWanted = true;
    showContent();
    focusWork();
}

void ReviewBody::showList()
{
    m_focus->stopEditing();
    m_itemWanted = false;
    showContent();
    focusWork();
    m_table->revealCursor();
    m_cards->revealCursor();
}

void ReviewBody::showTable()
{
    m_cardsWanted = false;
    showList();
}

void ReviewBody::showCards()
{
    m_cardsWanted = true;
    showList();
}

bool ReviewBody::isItemShown() const
{
    return m_stack->currentWidget() == m_focus;
}

void ReviewBody::focusWork()
{
    if (m_stack->currentWidget() == m_focus) {
        m_focus->focusText();
    } else if (m_stack->currentWidget() == m_table) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else if (m_stack->currentWidget() == m_cards) {
        m_cards->setFocus(Qt::OtherFocusReason);
    } else {
        m_empty->setFocus(Qt::OtherFocusReason);
    }
}

QList<QWidget*> ReviewBody::panes() const
{
    QList<QWidget*> found{m_filter->edit()};
    if (isItemShown()) {
        found.append(m_focus->keyWidgets());
    } else if (m_stack->currentWidget() == m_table) {
        found.append(m_table);
    } else if (m_stack->currentWidget() == m_cards) {
        found.append(m_cards);
    }
    found.removeIf([](const QWidget* widget) { return !widget->isVisible(); });
    return found;
}

void ReviewBody::stepOut()
{
    if (m_controller->confirmation()) {
        m_controller->cancelConfirmation();
        focusWork();
    } else if (m_focus->isEditing()) {
        m_focus->stopEditing();
    } else if (isItemShown() && m_focus->leaveFind()) {
        return;
    } else if (!m_stack->isAncestorOf(QApplication::focusWidget())) {
        focusWork();
    } else if (isItemShown()) {
        showList();
    } else {
        m_controller->clearSelection();
    }
}

void ReviewBody::copySelection()
{
    if (isItemShown() && m_focus->hasTextSelection()) {
        m_focus->copySelection();
        return;
    }
    QGuiApplication::clipboard()->setMimeData(rowsAsMime(m_controller->model(), m_controller->selectedPositions(mostCopiedRows)));
}

void ReviewBody::toggleMark()
{
    const QList<app::ItemRow> rows = m_controller->selectedRows();
    constexpr qsizetype mostLookedAt = 400;
    const auto items = m_ports.queue->summaries(rows.mid(0, mostLookedAt));
    if (rows.isEmpty() || !items || items->isEmpty()) {
        return;
    }
    const bool all =
        rows.size() <= mostLookedAt && std::all_of(items->begin(), items->end(), [](const app::ItemSummary& item) { return item.marked; });
    const int count = int(rows.size());
    m_ports.queue->setMarked(rows, !all) | then(this, [this, all, count](const Result<void>& done) {
        if (!done) {
            m_bar->say(tr("The mark could not be stored. %1").arg(done.error().message), true);
            return;
        }
        m_bar->say(all ? tr("The marks of %n item(s) are gone.", nullptr, count) : tr("%n item(s) are marked for later.", nullptr, count));
    });
}

void ReviewBody::find(int step)
{
    if (!isItemShown()) {
        m_filter->focusEdit();
    } else if (step == 0) {
        m_focus->findInText();
    } else {
        m_focus->stepFind(step);
    }
}

bool ReviewBody::isKeyOf(QStringView command, const QKeyEvent& event) const
{
    const QKeySequence pressed(QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key())));
    return m_registry.keysOf(command).contains(pressed);
}

bool ReviewBody::eventFilter(QObject* watched, QEvent* event)
{
    // Held down, the key for the facts is a peek: they go back to what they were when it is let go.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (event->type() == QEvent::ShortcutOverride && key->isAutoRepeat() && isKeyOf(u"review.facts", *key)) {
            m_peeking = true;
        } else if (event->type() == QEvent::KeyRelease && !key->isAutoRepeat() && m_peeking) {
            m_peeking = false;
            m_focus->setFactsShown(!m_focus->areFactsShown());
        }
    }
    return QWidget::eventFilter(watched, event);
}

// --- the place -------------------------------------------------------------------------------------------------------------------

QVariantMap ReviewBody::place() const
{
    return {{QStringLiteral("filter"), ui::filterLine(m_filter->tokens())},
            {QStringLiteral("sortKey"), int(m_controller->query().sortKey)},
            {QStringLiteral("sortOrder"), int(m_controller->query().sortOrder)},
            {QStringLiteral("row"), m_controller->cursorRow() != 0 ? m_controller->cursorRow() : m_controller->wantedRow()},
            {QStringLiteral("item"), m_itemWanted},
            {QStringLiteral("cards"), m_cardsWanted}};
}

void ReviewBody::restorePlace(const QVariantMap& place)
{
    if (place.isEmpty()) {
        return;
    }
    m_filter->setTokens(parseFilter(place.value(QStringLiteral("filter")).toString()));
    m_controller->setWantedRow(place.value(QStringLiteral("row")).toLongLong());
    m_itemWanted = place.value(QStringLiteral("item")).toBool();
    m_cardsWanted = place.value(QStringLiteral("cards")).toBool();
    app::ItemQuery query = m_controller->query();
    query.sortKey = app::SortKey(std::clamp(place.value(QStringLiteral("sortKey")).toInt(), 0, int(app::SortKey::Source)));
    query.sortOrder = place.value(QStringLiteral("sortOrder")).toInt() == 1 ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_controller->setQuery(queryFrom(m_filter->tokens(), m_sources, query));
    m_segments->setShown(m_controller->query().statuses);
    showContent();
}

}
