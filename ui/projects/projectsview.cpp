#include "ui/projects/projectsview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/projects/countsdelegate.h"
#include "ui/projects/projectdialogs.h"
#include "ui/projects/projecttablemodel.h"
#include "ui/style/galleystyle.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

const QList<Command>& projectCommands()
{
    static const QList<Command> table{
        {"projects.create",
         QT_TRANSLATE_NOOP("Commands", "&New project…"),
         QT_TRANSLATE_NOOP("Commands", "Makes an empty project."),
         keys(QKeySequence::New),
         CommandScope::Window,
         CommandMenu::Project,
         icons::add},
        {"projects.import",
         QT_TRANSLATE_NOOP("Commands", "&Import products…"),
         QT_TRANSLATE_NOOP("Commands", "Brings a product file into the selected project, or into a new one."),
         keys("Ctrl+I"),
         CommandScope::Window,
         CommandMenu::Project,
         icons::import},
        {"projects.open",
         QT_TRANSLATE_NOOP("Commands", "&Open for review"),
         QT_TRANSLATE_NOOP("Commands", "Opens the selected project's review queue."),
         keys("Return", "Enter"),
         CommandScope::Focus,
         CommandMenu::Project,
         icons::review},
        {"projects.rename",
         QT_TRANSLATE_NOOP("Commands", "&Rename…"),
         QT_TRANSLATE_NOOP("Commands", "Gives the selected project another name."),
         keys("F2"),
         CommandScope::Focus,
         CommandMenu::Project,
         icons::rename,
         false,
         true},
        {"projects.truncate",
         QT_TRANSLATE_NOOP("Commands", "&Empty…"),
         QT_TRANSLATE_NOOP("Commands", "Deletes all products and texts of the selected project, and keeps the project."),
         {},
         CommandScope::Focus,
         CommandMenu::Project,
         icons::clear},
        {"projects.trash",
         QT_TRANSLATE_NOOP("Commands", "Move to &trash"),
         QT_TRANSLATE_NOOP("Commands", "Puts the selected project into the trash, from where it can be restored."),
         keys(QKeySequence::Delete),
         CommandScope::Focus,
         CommandMenu::Project,
         icons::trash},
        {"projects.restore",
         QT_TRANSLATE_NOOP("Commands", "Re&store"),
         QT_TRANSLATE_NOOP("Commands", "Takes the selected project out of the trash."),
         {},
         CommandScope::Focus,
         CommandMenu::Project,
         icons::restore},
        {"projects.delete",
         QT_TRANSLATE_NOOP("Commands", "&Delete for good…"),
         QT_TRANSLATE_NOOP("Commands", "Deletes the selected project and all its texts. This cannot be undone."),
         keys("Shift+Del"),
         CommandScope::Focus,
         CommandMenu::Project,
         icons::remove},
        {"projects.showTrash",
         QT_TRANSLATE_NOOP("Commands", "Show t&rash"),
         QT_TRANSLATE_NOOP("Commands", "Shows the projects in the trash, or those in use."),
         keys("Ctrl+Shift+T"),
         CommandScope::Window,
         CommandMenu::Project,
         nullptr,
         true,
         true},
    };
    return table;
}

}

ProjectsView::ProjectsView(CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_commands(commands), m_model(new ProjectTableModel(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_tabs(new QTabBar(this)), m_table(new QTableView(this)), m_stack(new QStackedWidget(this)), m_empty(new QWidget(this)),
      m_emptyText(new QLabel(m_empty)), m_emptyHint(new QLabel(m_empty)), m_emptyImport(new QPushButton(tr("Import…"), m_empty)),
      m_emptyCreate(new QPushButton(tr("New project…"), m_empty))
{
    m_tabs->addTab(tr("In use"));
    m_tabs->addTab(tr("Trash"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Which projects are shown"));

    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ProjectTableModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setObjectName(QStringLiteral("projectTable"));
    m_table->setAccessibleName(tr("Projects"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(em(2));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(ProjectTableModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ProjectTableModel::Progress, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(em(4.5));
    m_table->setItemDelegateForColumn(ProjectTableModel::Progress, new CountsDelegate(m_table));
    m_table->setColumnWidth(ProjectTableModel::Shop, em(8));
    m_table->setColumnWidth(ProjectTableModel::Flagged, em(5.5));
    m_table->setColumnWidth(ProjectTableModel::Items, em(5.5));
    m_table->setColumnWidth(ProjectTableModel::Created, em(7.5));
    m_table->sortByColumn(ProjectTableModel::Name, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);

    auto* emptyColumn = new QVBoxLayout(m_empty);
    emptyColumn->addStretch(2);
    for (QLabel* label : {m_emptyText, m_emptyHint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        emptyColumn->addWidget(label);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    setPrimary(m_emptyImport);
    buttons->addWidget(m_emptyImport);
    buttons->addWidget(m_emptyCreate);
    buttons->addStretch();
    emptyColumn->addSpacing(space(3));
    emptyColumn->addLayout(buttons);
    emptyColumn->addStretch(3);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, space(1), 0, 0);
    whole->setSpacing(0);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(space(4), 0, space(4), 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    whole->addLayout(tabRow);
    whole->addWidget(m_stack, 1);

    declareCommands(commands);
    commands.attach(u"projects", m_table);
    connect(m_emptyImport, &QPushButton::clicked, importAction(), &QAction::trigger);
    connect(m_emptyCreate, &QPushButton::clicked, createAction(), &QAction::trigger);
    connect(m_tabs, &QTabBar::currentChanged, this, &ProjectsView::refill);
    connect(m_table, &QTableView::doubleClicked, this, &ProjectsView::openCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ProjectsView::showContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProjectsView::updateCommands);
    refill();
}

void ProjectsView::declareCommands(CommandRegistry& commands)
{
    for (const Command& command : projectCommands()) {
        commands.add(command, this);
    }
    const auto on = [this, &commands](const char* id, auto act) {
        connect(commands.action(QString::fromLatin1(id)), &QAction::triggered, this, act);
    };
    on("projects.create", [this] { create(); });
    on("projects.import", [this] {
        const wire::Project* project = showsTrash() ? nullptr : current();
        Q_EMIT importRequested(project == nullptr ? ProjectId() : project->id);
    });
    on("projects.open", [this] { openCurrent(); });
    on("projects.rename", [this] { rename(); });
    on("projects.truncate", [this] { truncate(); });
    on("projects.trash", [this] {
        if (const wire::Project* project = current(); project != nullptr && !showsTrash()) {
            Q_EMIT trashRequested(project->id, project->name);
        }
    });
    on("projects.restore", [this] {
        if (const wire::Project* project = current(); project != nullptr && showsTrash()) {
            Q_EMIT restoreRequested(project->id, project->name);
        }
    });
    on("projects.delete", [this] { deleteForGood(); });
    on("projects.showTrash", [this](bool trash) { showTrash(trash); });
}

void ProjectsView::setProjects(const QList<wire::Project>& projects, const QList<wire::Project>& trashed)
{
    m_projects = projects;
    m_trashed = trashed;
    refill();
}

bool ProjectsView::showsTrash() const
{
    return m_tabs->currentIndex() == 1;
}

void ProjectsView::showTrash(bool trash)
{
    m_tabs->setCurrentIndex(trash ? 1 : 0);
    focusList();
}

const wire::Project* ProjectsView::current() const
{
    const QModelIndex index = m_table->selectionModel()->currentIndex();
    return index.isValid() ? m_model->project(m_sorted->mapToSource(index).row()) : nullptr;
}

void ProjectsView::select(const ProjectId& id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_table->selectRow(m_sorted->mapFromSource(m_model->index(row, 0)).row());
    }
}

QAction* ProjectsView::createAction() const
{
    return m_commands.action(u"projects.create");
}

QAction* ProjectsView::importAction() const
{
    return m_commands.action(u"projects.import");
}

QWidget* ProjectsView::table() const
{
    return m_table;
}

QByteArray ProjectsView::columns() const
{
    return m_table->horizontalHeader()->saveState();
}

void ProjectsView::setColumns(const QByteArray& state)
{
    if (!state.isEmpty()) {
        m_table->horizontalHeader()->restoreState(state);
    }
}

void ProjectsView::focusList()
{
    if (m_stack->currentWidget() == m_table) {
        m_table->setFocus();
    } else if (m_emptyImport->isVisibleTo(m_empty)) {
        m_emptyImport->setFocus();
    } else {
        m_tabs->setFocus();
    }
}

bool ProjectsView::eventFilter(QObject* watched, QEvent* event)
{
    // The context menu key asks at the current row, not at the mouse.
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Menu) {
        showContextMenu(m_table->visualRect(m_table->currentIndex()).center());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ProjectsView::refill()
{
    const bool trash = showsTrash();
    const QList<wire::Project>& shown = trash ? m_trashed : m_projects;
    const int formerRow = m_table->currentIndex().row();
    const bool hadFocus = m_table->hasFocus();
    m_model->setProjects(shown);
    m_tabs->setTabText(0, tr("In use (%1)").arg(QLocale().toString(m_projects.size())));
    m_tabs->setTabText(1, tr("Trash (%1)").arg(QLocale().toString(m_trashed.size())));
    m_stack->setCurrentWidget(shown.isEmpty() ? m_empty : static_cast<QWidget*>(m_table));
    m_emptyText->setFont(textFont(TextSize::Title));
    m_emptyText->setText(trash ? tr("The trash is empty.") : tr("No texts yet. Bring a list or make some."));
    m_emptyHint->setText(trash ? tr("Projects that you move to the trash stay here until you delete them for good.")
                               : tr("A CSV file from WooCommerce, Shopify or Magento 2 will do. Nothing is sent to a shop."));
    m_emptyImport->setVisible(!trash);
    m_emptyCreate->setVisible(!trash);
    if (current() == nullptr && !shown.isEmpty()) {
        m_table->selectRow(std::clamp(formerRow, 0, static_cast<int>(shown.size()) - 1));
    }
    if (hadFocus) {
        focusList();
    }
    updateCommands();
}

void ProjectsView::updateCommands()
{
    const bool any = current() != nullptr;
    const bool trash = showsTrash();
    for (const char* id : {"projects.open", "projects.rename", "projects.truncate", "projects.trash"}) {
        m_commands.action(QString::fromLatin1(id))->setEnabled(any && !trash);
    }
    m_commands.action(u"projects.restore")->setEnabled(any && trash);
    m_commands.action(u"projects.delete")->setEnabled(any && trash);
    m_commands.action(u"projects.showTrash")->setChecked(trash);
}

void ProjectsView::openCurrent()
{
    if (const wire::Project* project = current(); project != nullptr && !showsTrash()) {
        Q_EMIT openRequested(project->id, project->name);
    }
}

void ProjectsView::showContextMenu(const QPoint& position)
{
    QMenu menu(this);
    const auto add = [this, &menu](const char* id) { menu.addAction(m_commands.action(QString::fromLatin1(id))); };
    if (showsTrash()) {
        add("projects.restore");
        add("projects.delete");
    } else {
        add("projects.open");
        add("projects.import");
        menu.addSeparator();
        add("projects.rename");
        add("projects.truncate");
        add("projects.trash");
    }
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void ProjectsView::create()
{
    ProjectDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted) {
        Q_EMIT createRequested(dialog.name(), dialog.platform());
    }
}

void ProjectsView::rename()
{
    const wire::Project* project = current();
    if (project == nullptr) {
        return;
    }
    const ProjectId id = project->id;
    const QString before = project->name;
    ProjectDialog dialog(before, this);
    if (dialog.exec() == QDialog::Accepted && dialog.name() != before) {
        Q_EMIT renameRequested(id, dialog.name());
    }
}

void ProjectsView::deleteForGood()
{
    const wire::Project* project = current();
    if (project == nullptr || !showsTrash()) {
        return;
    }
    const ProjectId id = project->id;
    const QString name = project->name;
    TypedConfirmation dialog(tr("Delete for good"),
                             tr("This deletes the project with its products, texts and decisions. It cannot be undone."),
                             name,
                             tr("Delete for good"),
                             this);
    if (dialog.exec() == QDialog::Accepted) {
        Q_EMIT deleteRequested(id, name);
    }
}

void ProjectsView::truncate()
{
    const wire::Project* project = current();
    if (project == nullptr || showsTrash()) {
        return;
    }
    const ProjectId id = project->id;
    const QString name = project->name;
    TypedConfirmation dialog(tr("Empty the project"),
                             tr("This deletes all products and texts of the project; the project itself and its settings stay. It cannot be undone."),
                             name,
                             tr("Empty the project"),
                             this);
    if (dialog.exec() == QDialog::Accepted) {
        Q_EMIT truncateRequested(id, name);
    }
}

}
