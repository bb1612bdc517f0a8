#include "ui/sync/synccentreview.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/style/galleystyle.h"
#include "ui/style/icons.h"
#include "ui/sync/outboxmodel.h"
#include "ui/sync/syncwords.h"

namespace galley::ui {

SyncCentreView::SyncCentreView(QWidget* parent)
    : QWidget(parent), m_model(new OutboxModel(this)), m_state(new QLabel(this)), m_stateIcon(new QLabel(this)), m_detail(new QLabel(this)),
      m_table(new QTableView(this)), m_stack(new QStackedWidget(this)), m_empty(new QLabel(this)), m_open(new QPushButton(tr("&Open item"), this)),
      m_retry(new QPushButton(tr("&Try again"), this)), m_discard(new QPushButton(tr("&Give up…"), this)),
      m_resolve(new QPushButton(tr("&Choose…"), this)), m_syncNow(new QPushButton(tr("&Sync now"), this)),
      m_offline(new QCheckBox(tr("&Work offline"), this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space(2));
    auto* top = new QHBoxLayout;
    top->setSpacing(space(2));
    m_state->setTextFormat(Qt::PlainText);
    top->addWidget(m_stateIcon);
    top->addWidget(m_state, 1);
    top->addWidget(m_offline);
    top->addWidget(m_syncNow);
    whole->addLayout(top);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    whole->addWidget(m_detail);

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Changes that wait"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    // Full names: a title that is too long for its column takes more lines rather than losing its end.
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(em(1.9));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(OutboxModel::State, em(7));
    m_table->setColumnWidth(OutboxModel::At, em(8));
    m_table->setColumnWidth(OutboxModel::Message, em(18));
    m_table->horizontalHeader()->setSectionResizeMode(OutboxModel::Title, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    whole->addWidget(m_stack, 1);

    auto* acts = new QHBoxLayout;
    acts->setSpacing(space(2));
    for (QPushButton* button : {m_open, m_resolve, m_retry, m_discard}) {
        button->setAutoDefault(false);
        acts->addWidget(button);
    }
    m_syncNow->setAutoDefault(false);
    acts->addStretch();
    whole->addLayout(acts);
    m_open->setToolTip(tr("Shows the item on the review page."));
    m_retry->setToolTip(tr("Sends this change again at once."));
    m_discard->setToolTip(tr("Takes this change back and shows the server's state again. The history keeps it."));
    m_resolve->setToolTip(tr("Shows both versions, to choose one."));

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SyncCentreView::updateButtons);
    connect(m_table, &QTableView::doubleClicked, this, &SyncCentreView::openCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &SyncCentreView::showContextMenu);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const app::OutboxEntry* entry = current()) {
            Q_EMIT openRequested(*entry);
        }
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const app::OutboxEntry* entry = current()) {
            Q_EMIT retryRequested(entry->id);
        }
    });
    connect(m_resolve, &QPushButton::clicked, this, [this] {
        if (const app::OutboxEntry* entry = current()) {
            Q_EMIT resolveRequested(entry->id);
        }
    });
    connect(m_discard, &QPushButton::clicked, this, &SyncCentreView::discardCurrent);
    connect(m_syncNow, &QPushButton::clicked, this, &SyncCentreView::syncNowRequested);
    connect(m_offline, &QCheckBox::clicked, this, &SyncCentreView::workOfflineChosen);
    setFocusProxy(m_table);
    applyFonts();
    setStatus({}, false);
    setEntries({});
}

void SyncCentreView::setStatus(const app::SyncStatus& status, bool offlineOnPurpose)
{
    m_status = status;
    m_state->setText(syncText(status));
    m_stateIcon->setPixmap(syncIcon(syncShape(status)).pixmap(QSize(em(1.25), em(1.25)), devicePixelRatioF()));
    m_detail->setText(syncTip(status));
    m_empty->setText(nothingWaitsText(status));
    m_offline->setChecked(offlineOnPurpose);
    const bool hasServer = status.connection != app::Connection::Local;
    m_offline->setVisible(hasServer);
    m_syncNow->setVisible(hasServer);
    m_syncNow->setEnabled(!status.working && !offlineOnPurpose);
}

void SyncCentreView::setEntries(const QList<app::OutboxEntry>& entries)
{
    const app::OutboxEntry* before = current();
    const IntentId former = before == nullptr ? IntentId() : before->id;
    const int formerRow = m_table->currentIndex().row();
    m_model->setEntries(entries);
    m_stack->setCurrentWidget(entries.isEmpty() ? m_empty : static_cast<QWidget*>(m_table));
    for (QPushButton* act : {m_open, m_resolve, m_retry, m_discard}) {
        act->setVisible(!entries.isEmpty());
    }
    if (!entries.isEmpty()) {
        const int row = m_model->rowOf(former);
        m_table->selectRow(row >= 0 ? row : std::clamp(formerRow, 0, static_cast<int>(entries.size()) - 1));
    }
    updateButtons();
}

const app::OutboxEntry* SyncCentreView::current() const
{
    return m_model->entry(m_table->currentIndex().row());
}

bool SyncCentreView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_Menu) {
            showContextMenu(m_table->visualRect(m_table->currentIndex()).center());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SyncCentreView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyFonts();
    }
}

void SyncCentreView::updateButtons()
{
    const app::OutboxEntry* entry = current();
    const app::SyncState state = entry == nullptr ? app::SyncState::InSync : entry->state;
    m_open->setEnabled(entry != nullptr && !entry->rows.isEmpty());
    m_resolve->setEnabled(state == app::SyncState::Conflict);
    m_retry->setEnabled(state == app::SyncState::Failed || state == app::SyncState::Waiting);
    m_discard->setEnabled(state == app::SyncState::Failed);
}

void SyncCentreView::openCurrent()
{
    const app::OutboxEntry* entry = current();
    if (entry == nullptr) {
        return;
    }
    if (entry->state == app::SyncState::Conflict) {
        Q_EMIT resolveRequested(entry->id);
    } else if (!entry->rows.isEmpty()) {
        Q_EMIT openRequested(*entry);
    }
}

void SyncCentreView::discardCurrent()
{
    const app::OutboxEntry* entry = current();
    if (entry == nullptr) {
        return;
    }
    const IntentId id = entry->id;
    QMessageBox box(QMessageBox::Question, tr("Give up a change"), tr("Give up “%1”?").arg(entry->title), QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("The server's state is shown again. Your history keeps what you did."));
    const QPushButton* giveUp = box.addButton(tr("Give up"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == giveUp) {
        Q_EMIT discardRequested(id);
    }
}

void SyncCentreView::showContextMenu(const QPoint& position)
{
    if (current() == nullptr) {
        return;
    }
    QMenu menu(this);
    for (QPushButton* button : {m_open, m_resolve, m_retry, m_discard}) {
        QAction* action = menu.addAction(button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void SyncCentreView::applyFonts()
{
    m_state->setFont(textFont(TextSize::Title));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colour(Colour::TextMuted, palette()));
    m_detail->setPalette(muted);
    m_empty->setPalette(muted);
}

}
