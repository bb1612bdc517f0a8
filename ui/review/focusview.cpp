#include "ui/review/focusview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/review/findbar.h"
#include "ui/review/findingspanel.h"
#include "ui/review/foldpane.h"
#include "ui/review/itemwords.h"
#include "ui/review/liveview.h"
#include "ui/review/rejectreasons.h"
#include "ui/review/texteditor.h"
#include "ui/review/textviews.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

/// What a crash may cost: less than two seconds of typing, and fewer than twenty keys.
constexpr int keepDraftAfterMilliseconds = 1'000;
constexpr int keepDraftAfterKeys = 15;

QLabel* quietLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}

FocusView::FocusView(ReviewController& controller, app::Settings* settings, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_settings(settings)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeHead());
    makePanes();
    whole->addWidget(m_splitter, 1);
    connect(m_texts, &GeneratedView::evidenceHovered, m_facts, &FactsView::highlight);
    connect(m_facts, &FactsView::factHovered, m_texts, &GeneratedView::highlightEvidence);
    connect(&controller, &ReviewController::cursorChanged, this, &FocusView::showItem);
    connect(&controller, &ReviewController::orderChanged, this, &FocusView::showItem);
    connect(&controller, &ReviewController::draftsFound, this, &FocusView::showItem);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(keepDraftAfterMilliseconds);
    connect(&m_draftTimer, &QTimer::timeout, this, &FocusView::keepDraft);
}

void FocusView::makePanes()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space(1));
    m_factsPane = new FoldPane(tr("Facts from the shop"), em(11), m_splitter);
    m_facts = new FactsView(m_factsPane);
    m_factsPane->setContent(m_facts);
    m_livePane = new FoldPane(tr("In the shop now"), em(11), m_splitter);
    m_live = new LiveView(m_livePane);
    m_livePane->setContent(m_live);
    m_textsPane = new FoldPane(tr("Generated texts"), em(16), m_splitter);
    m_textsPane->setContent(makeTexts());
    for (FoldPane* pane : {m_factsPane, m_livePane, m_textsPane}) {
        m_splitter->addWidget(pane);
        m_splitter->setStretchFactor(m_splitter->count() - 1, pane == m_textsPane ? 3 : 2);
    }
    const QByteArray split = m_settings == nullptr ? QByteArray() : m_settings->value(app::Setting::ReviewSplit).toByteArray();
    if (split.isEmpty() || !m_splitter->restoreState(split) || m_splitter->sizes().contains(0)) {
        m_splitter->setSizes({em(17), em(17), em(34)});
    }
    const QVariantMap folded = m_settings == nullptr ? QVariantMap() : m_settings->value(app::Setting::ReviewPanes).toMap();
    m_factsPane->setFolded(folded.value(QStringLiteral("facts")).toBool());
    m_livePane->setFolded(folded.value(QStringLiteral("live")).toBool());
    m_textsPane->setFolded(folded.value(QStringLiteral("texts")).toBool());
    const QVariantMap diff = m_settings == nullptr ? QVariantMap() : m_settings->value(app::Setting::ReviewDiff).toMap();
    m_mode = DiffMode(std::clamp(diff.value(QStringLiteral("mode")).toInt(), 0, int(DiffMode::SideBySide)));
    m_base = DiffBase(std::clamp(diff.value(QStringLiteral("base")).toInt(), 0, int(DiffBase::Former)));
    applyDiff();
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_settings != nullptr) {
            m_settings->setValue(app::Setting::ReviewSplit, m_splitter->saveState());
        }
    });
    for (FoldPane* pane : {m_factsPane, m_livePane, m_textsPane}) {
        connect(pane, &FoldPane::foldedChanged, this, &FocusView::rememberPanes);
    }
}

void FocusView::rememberPanes()
{
    if (m_settings != nullptr) {
        m_settings->setValue(app::Setting::ReviewPanes,
                             QVariantMap{{QStringLiteral("facts"), m_factsPane->isFolded()},
                                         {QStringLiteral("live"), m_livePane->isFolded()},
                                         {QStringLiteral("texts"), m_textsPane->isFolded()}});
    }
    Q_EMIT panesChanged();
}

QWidget* FocusView::makeHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(space(4), space(2), space(4), space(2));
    layout->setSpacing(space(1));
    auto* first = new QHBoxLayout;
    const auto addButton = [&](const char* iconName, const QString& name, auto act) {
        auto* button = new QToolButton(head);
        button->setAutoRaise(true);
        button->setIcon(icon(iconName));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, act);
        return button;
    };
    auto* back = addButton(icons::table, tr("Back to the list"), [this] { Q_EMIT backRequested(); });
    first->addWidget(back);
    m_title = new QLabel(head);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    first->addWidget(m_title, 1);
    m_position = quietLabel(head);
    first->addWidget(m_position);
    first->addWidget(addButton(icons::previous, tr("Previous item"), [this] { m_controller.move(-1); }));
    first->addWidget(addButton(icons::next, tr("Next item"), [this] { m_controller.move(1); }));
    layout->addLayout(first);
    auto* second = new QHBoxLayout;
    second->setSpacing(space(1));
    m_statusMark = new QLabel(head);
    m_status = new QLabel(head);
    m_reason = quietLabel(head);
    m_confidence = quietLabel(head);
    m_sku = quietLabel(head);
    m_syncMark = new QLabel(head);
    m_sync = quietLabel(head);
    second->addWidget(m_statusMark);
    second->addWidget(m_status);
    second->addWidget(m_reason);
    second->addSpacing(space(3));
    second->addWidget(m_confidence);
    second->addSpacing(space(3));
    second->addWidget(m_sku);
    second->addSpacing(space(3));
    second->addWidget(m_syncMark);
    second->addWidget(m_sync);
    second->addStretch(1);
    layout->addLayout(second);
    return head;
}

QWidget* FocusView::makeTexts()
{
    auto* box = new QWidget(m_textsPane);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_draftNote = new QWidget(box);
    m_draftNote->setAutoFillBackground(true);
    auto* draftLayout = new QHBoxLayout(m_draftNote);
    draftLayout->setContentsMargins(space(4), space(1), space(2), space(1));
    auto* draftText = new QLabel(tr("There is an unsaved draft of this text. It is kept until you save or discard it."), m_draftNote);
    draftText->setWordWrap(true);
    auto* resume = new QPushButton(tr("Go on editing"), m_draftNote);
    auto* discard = new QPushButton(tr("Discard the draft…"), m_draftNote);
    draftLayout->addWidget(draftText, 1);
    draftLayout->addWidget(resume);
    draftLayout->addWidget(discard);
    layout->addWidget(m_draftNote);
    m_textStack = new QStackedWidget(box);
    m_texts = new GeneratedView(m_textStack);
    m_editor = new TextEditor(m_textStack);
    m_diff = new DiffView(m_textStack);
    m_textStack->addWidget(m_texts);
    m_textStack->addWidget(m_diff);
    m_textStack->addWidget(m_editor);
    m_find = new FindBar(box);
    connect(m_find, &FindBar::leaveRequested, this, &FocusView::leaveFind);
    layout->addWidget(m_find);
    layout->addWidget(m_textStack, 1);
    m_findings = new FindingsPanel(m_controller, box);
    layout->addWidget(m_findings);
    connect(m_findings, &FindingsPanel::currentChanged, this, &FocusView::showCurrentFinding);
    connect(m_findings, &FindingsPanel::checked, this, &FocusView::showChecks);
    connect(m_findings, &FindingsPanel::said, this, &FocusView::said);
    connect(m_editor, &TextEditor::leaveRequested, this, &FocusView::stopEditing);
    connect(m_editor, &TextEditor::saveRequested, this, [this] { save(false); });
    connect(m_editor, &TextEditor::approveRequested, this, [this] { save(true); });
    connect(resume, &QPushButton::clicked, this, &FocusView::startEditing);
    connect(discard, &QPushButton::clicked, this, &FocusView::askToDiscard);
    connect(m_editor, &TextEditor::typed, this, &FocusView::noteTyping);
    return box;
}

QList<QWidget*> FocusView::keyWidgets() const
{
    return {m_texts, m_diff, m_live, m_facts, m_findings->list()};
}

void FocusView::focusText()
{
    // Keys work where the eyes are: in the first pane from the right that is not folded.
    QWidget* target = !m_textsPane->isFolded() ? readingView()
        : !m_livePane->isFolded()              ? static_cast<QWidget*>(m_live)
                                               : static_cast<QWidget*>(m_facts);
    if (m_textsPane->isFolded() && m_livePane->isFolded() && m_factsPane->isFolded()) {
        m_textsPane->setFolded(false);
        target = readingView();
    }
    target->setFocus(Qt::OtherFocusReason);
}

OfflineBrowser* FocusView::readingView() const
{
    return m_mode == DiffMode::Clean ? static_cast<OfflineBrowser*>(m_texts) : m_diff;
}

void FocusView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showItem();
}

void FocusView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_findings != nullptr) {
        showItem();
    }
}

void FocusView::showItem()
{
    if (!isVisible()) {
        return;
    }
    const app::ItemRow row = m_controller.cursorRow();
    if (isEditing() && row != m_shownRow) {
        stopEditing();
    }
    const auto detail = row == 0 ? Result<app::ItemDetail>(failure(ErrorCode::NotFound, QString())) : m_controller.queue().detail(row);
    m_detail = detail ? std::optional(*detail) : std::nullopt;
    m_shownRow = row;
    if (isEditing()) {
        return; // what is typed is not disturbed by what arrives
    }
    m_facts->setItem(m_detail);
    m_live->setItem(m_detail);
    m_texts->setItem(m_detail);
    if (m_mode != DiffMode::Clean) {
        m_diff->setItem(m_detail);
    }
    // Saved just before a crash: what the draft says is what stands there.
    if (const auto draft = m_controller.drafts().constFind(row);
        m_detail && draft != m_controller.drafts().constEnd() && draft->content == m_detail->generatedContent) {
        m_controller.dropDraft(row);
    }
    m_draftNote->setVisible(m_controller.drafts().contains(row));
    QPalette note = palette();
    note.setColor(QPalette::Window, colour(Colour::InfoFill, palette()));
    note.setColor(QPalette::WindowText, colour(Colour::InfoText, palette()));
    m_draftNote->setPalette(note);
    showHead(m_detail ? m_detail->summary : app::ItemSummary());
    m_findings->setItem(m_detail);
}

void FocusView::showHead(const app::ItemSummary& item)
{
    const QLocale locale;
    QFont titleFont = textFont(TextSize::Title, true);
    titleFont.setStrikeOut(item.excluded);
    m_title->setFont(titleFont);
    const QString title = item.marked ? QString(QStringLiteral("★ ") + itemTitle(item)) : itemTitle(item);
    m_title->setText(m_detail ? title : tr("This item has been removed."));
    m_title->setToolTip(m_title->text());
    const int count = m_controller.model().rowCount();
    m_position->setText(count == 0 ? QString()
                                   : tr("%1 of %2", "position in the list").arg(locale.toString(m_controller.cursor() + 1), locale.toString(count)));
    const ItemStatus status = shownStatus(item);
    m_statusMark->setPixmap(statusIcon(status).pixmap(QSize(em(1), em(1)), devicePixelRatioF()));
    m_status->setText(itemStatusText(item));
    m_status->setFont(textFont(TextSize::Normal, true));
    QPalette statusPalette = palette();
    statusPalette.setColor(QPalette::WindowText, colour(statusColour(status), palette()));
    m_status->setPalette(statusPalette);
    const QString reason = m_detail ? m_detail->metadata.value(QStringLiteral("reject_reason")).toString() : QString();
    m_reason->setText(reason.isEmpty() || status != ItemStatus::Rejected ? QString() : tr("because: %1").arg(reasonText(reason)));
    m_confidence->setText(item.confidence ? tr("Confidence %1").arg(confidenceText(item.confidence)) : QString());
    m_sku->setText(item.externalId.isEmpty() ? QString() : tr("SKU %1").arg(item.externalId));
    m_syncMark->setPixmap(syncIcon(item.syncState).pixmap(QSize(em(1), em(1)), devicePixelRatioF()));
    m_sync->setText(asHeading(syncWord(item.syncState)));
    m_sync->setToolTip(syncExplanation(item.syncState));
    setAccessibleName(m_detail ? itemSentence(item) : m_title->text());
}

void FocusView::showChecks(const app::ItemDetail& detail, const app::ItemChecks& checks)
{
    if (isEditing() || !m_detail || detail.summary.id != m_detail->summary.id) {
        return;
    }
    const int place = m_texts->verticalScrollBar()->value();
    const int factsPlace = m_facts->verticalScrollBar()->value();
    m_facts->setItem(detail);
    m_texts->setItem(detail, checks);
    m_texts->verticalScrollBar()->setValue(place);
    m_facts->verticalScrollBar()->setValue(factsPlace);
}

void FocusView::showCurrentFinding()
{
    if (m_mode != DiffMode::Clean && m_findings->currentOpen() >= 0) {
        setDiff(DiffMode::Clean, m_base); // findings are marked in the text as it will look
    }
    m_texts->showFinding(m_findings->currentOpen());
    const auto current = m_findings->current();
    m_facts->highlight(current ? current->finding.evidence.value_or(QString()) : QString());
}

void FocusView::stepFinding(int step)
{
    m_findings->step(step);
}

QString FocusView::termText() const
{
    if (m_texts->textCursor().hasSelection()) {
        return m_texts->textCursor().selectedText().trimmed();
    }
    const auto current = m_findings->current();
    return current && m_detail ? app::kindQuote(current->finding, m_detail->generatedContent) : QString();
}

bool FocusView::isEditing() const
{
    return m_textStack->currentWidget() == m_editor;
}

void FocusView::startEditing()
{
    if (!m_detail || isEditing()) {
        return;
    }
    m_textsPane->setFolded(false);
    leaveFind();
    m_editor->setContent(m_detail->generatedContent);
    if (const auto draft = m_controller.drafts().constFind(m_shownRow); draft != m_controller.drafts().constEnd()) {
        m_textStack->setCurrentWidget(m_editor);
        m_editor->setDraft(*draft);
    } else {
        m_textStack->setCurrentWidget(m_editor);
        m_editor->focusFirst();
    }
    m_draftNote->hide();
    m_typedSinceKept = 0;
    Q_EMIT editingChanged(true);
}

void FocusView::setPlatform(std::optional<Platform> platform)
{
    m_editor->setPlatform(platform);
}

void FocusView::noteTyping()
{
    if (!isEditing()) {
        return;
    }
    if (++m_typedSinceKept >= keepDraftAfterKeys) {
        keepDraft();
    } else if (!m_draftTimer.isActive()) {
        m_draftTimer.start();
    }
}

void FocusView::keepDraft()
{
    m_draftTimer.stop();
    m_typedSinceKept = 0;
    if (!isEditing()) {
        return;
    }
    const app::TextDraft draft = m_editor->draft();
    if (m_detail && draft.content != m_detail->generatedContent) {
        m_controller.keepDraft(m_shownRow, draft);
    } else {
        m_controller.dropDraft(m_shownRow);
    }
}

void FocusView::askToDiscard()
{
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Discard the draft"), tr("Discard what you typed and did not save?"), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("The text of the item stays as it is."));
    const QPushButton* discard = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    const app::ItemRow row = m_shownRow;
    connect(discard, &QPushButton::clicked, this, [this, row] {
        m_controller.dropDraft(row);
        showItem();
        focusText();
    });
    question->open();
}

void FocusView::stopEditing()
{
    if (!isEditing()) {
        return;
    }
    keepDraft();
    m_textStack->setCurrentWidget(readingView());
    focusText();
    Q_EMIT editingChanged(false);
    showItem();
}

void FocusView::save(bool approve)
{
    if (!isEditing()) {
        return;
    }
    const QJsonObject content = m_editor->content();
    keepDraft(); // it is let go when the change is on disk
    m_textStack->setCurrentWidget(readingView());
    focusText();
    Q_EMIT editingChanged(false);
    m_controller.edit(m_shownRow, content, approve);
}

void FocusView::setFactsShown(bool shown)
{
    const bool hadFocus = m_facts->hasFocus();
    m_factsPane->setFolded(!shown);
    if (hadFocus && !shown) {
        focusText();
    }
}

bool FocusView::areFactsShown() const
{
    return !m_factsPane->isFolded();
}

void FocusView::setLiveShown(bool shown)
{
    const bool hadFocus = m_live->hasFocus();
    m_livePane->setFolded(!shown);
    if (hadFocus && !shown) {
        focusText();
    }
}

bool FocusView::isLiveShown() const
{
    return !m_livePane->isFolded();
}

void FocusView::setTextsShown(bool shown)
{
    if (isEditing()) {
        return;
    }
    const bool hadFocus = readingView()->hasFocus() || m_findings->list()->hasFocus();
    m_textsPane->setFolded(!shown);
    if (hadFocus && !shown) {
        focusText();
    }
}

bool FocusView::areTextsShown() const
{
    return !m_textsPane->isFolded();
}

// --- comparing and finding -------------------------------------------------------------------------------------------------------

void FocusView::cycleDiff()
{
    setDiff(DiffMode((int(m_mode) + 1) % (int(DiffMode::SideBySide) + 1)), m_base);
}

void FocusView::setDiff(DiffMode mode, DiffBase base)
{
    const bool hadFocus = readingView()->hasFocus();
    m_mode = mode;
    m_base = base;
    if (m_settings != nullptr) {
        m_settings->setValue(app::Setting::ReviewDiff, QVariantMap{{QStringLiteral("mode"), int(mode)}, {QStringLiteral("base"), int(base)}});
    }
    applyDiff();
    if (hadFocus) {
        focusText();
    }
    const int changes = m_diff->changeCount();
    Q_EMIT said(mode == DiffMode::Clean      ? tr("The text as it will look.")
                    : base == DiffBase::Live ? tr("Compared with the text in the shop: %n change(s).", nullptr, changes)
                                             : tr("Compared with the text before: %n change(s).", nullptr, changes));
}

void FocusView::applyDiff()
{
    m_diff->setMode(m_mode, m_base);
    if (m_mode != DiffMode::Clean) {
        m_diff->setItem(m_detail);
    }
    if (!isEditing()) {
        m_textStack->setCurrentWidget(readingView());
    }
    m_find->setView(readingView());
    const QString with = m_base == DiffBase::Live ? tr("compared with the text in the shop") : tr("compared with the text before");
    m_textsPane->setNote(m_mode == DiffMode::Clean ? QString() : m_mode == DiffMode::Inline ? with : tr("%1, side by side").arg(with));
}

void FocusView::stepChange(int step)
{
    if (isEditing()) {
        return;
    }
    if (m_mode == DiffMode::Clean) {
        setDiff(DiffMode::Inline, m_base);
    }
    m_textsPane->setFolded(false);
    Q_EMIT said(m_diff->stepChange(step));
}

void FocusView::findInText()
{
    if (isEditing()) {
        return;
    }
    m_textsPane->setFolded(false);
    m_find->start();
}

void FocusView::stepFind(int step)
{
    if (m_find->isVisible()) {
        m_find->step(step);
    } else {
        findInText();
    }
}

bool FocusView::leaveFind()
{
    if (m_find->isHidden()) {
        return false;
    }
    m_find->hide();
    focusText();
    return true;
}

void FocusView::pageDown()
{
    readingView()->pageDown();
}

bool FocusView::hasTextSelection() const
{
    return m_texts->textCursor().hasSelection() || m_diff->textCursor().hasSelection() || m_live->textCursor().hasSelection()
        || m_facts->textCursor().hasSelection();
}

void FocusView::copySelection() const
{
    const QTextEdit* view = readingView();
    for (const QTextEdit* other : {static_cast<const QTextEdit*>(m_facts), static_cast<const QTextEdit*>(m_live)}) {
        view = other->textCursor().hasSelection() ? other : view;
    }
    QGuiApplication::clipboard()->setText(view->textCursor().selection().toPlainText());
}

}
