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

#include "ui/review/itemwords.h"
#include "ui/review/rejectreasons.h"
#include "ui/review/texteditor.h"
#include "ui/review/textviews.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

const char* severityIcon(content::Finding::Severity severity)
{
    switch (severity) {
    case content::Finding::Severity::Error:
        return icons::error;
    case content::Finding::Severity::Warning:
        return icons::warning;
    case content::Finding::Severity::Info:
        return icons::information;
    }
    return icons::warning;
}

QString severityWord(content::Finding::Severity severity)
{
    switch (severity) {
    case content::Finding::Severity::Error:
        return FocusView::tr("Error");
    case content::Finding::Severity::Warning:
        return FocusView::tr("Warning");
    case content::Finding::Severity::Info:
        return FocusView::tr("Note");
    }
    return {};
}

QString fieldWord(const QString& key)
{
    if (key == u"name") {
        return FocusView::tr("name");
    }
    return key == u"short_description" ? FocusView::tr("short text") : key == u"description" ? FocusView::tr("long text") : key;
}

/// The finding in the user's language where its sentence is known there.
QString findingText(const content::Finding& finding)
{
    for (const content::FindingSentence& sentence : content::findingSentences()) {
        if (finding.code == QLatin1StringView(sentence.code)) {
            QString text = QCoreApplication::translate("Findings", sentence.text);
            for (const QString& argument : finding.arguments) {
                text = text.arg(argument);
            }
            return text;
        }
    }
    return finding.reason;
}

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
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space(1));
    m_facts = new FactsView(m_splitter);
    m_facts->setMinimumWidth(em(14));
    m_splitter->addWidget(m_facts);
    m_splitter->addWidget(makeTexts());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    whole->addWidget(m_splitter, 1);
    const QByteArray split = m_settings == nullptr ? QByteArray() : m_settings->value(app::Setting::ReviewSplit).toByteArray();
    if (split.isEmpty() || !m_splitter->restoreState(split)) {
        m_splitter->setSizes({em(24), em(40)});
    }
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_settings != nullptr) {
            m_settings->setValue(app::Setting::ReviewSplit, m_splitter->saveState());
        }
    });
    connect(&controller, &ReviewController::cursorChanged, this, &FocusView::showItem);
    connect(&controller, &ReviewController::orderChanged, this, &FocusView::showItem);
    connect(&controller, &ReviewController::draftsFound, this, &FocusView::showItem);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(keepDraftAfterMilliseconds);
    connect(&m_draftTimer, &QTimer::timeout, this, &FocusView::keepDraft);
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
    auto* box = new QWidget(m_splitter);
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
    m_textStack->addWidget(m_texts);
    m_textStack->addWidget(m_editor);
    layout->addWidget(m_textStack, 1);
    m_findingsBox = new QWidget(box);
    auto* findingsLayout = new QVBoxLayout(m_findingsBox);
    findingsLayout->setContentsMargins(0, 0, 0, 0);
    findingsLayout->setSpacing(0);
    m_findingsTitle = new QLabel(m_findingsBox);
    m_findingsTitle->setFont(textFont(TextSize::Normal, true));
    m_findingsTitle->setContentsMargins(space(4), space(2), space(4), space(1));
    m_findings = new QListWidget(m_findingsBox);
    m_findings->setAccessibleName(tr("Findings in the text"));
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setWordWrap(true);
    m_findings->setTextElideMode(Qt::ElideNone);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findings->setResizeMode(QListView::Adjust);
    m_findings->setSpacing(1);
    findingsLayout->addWidget(m_findingsTitle);
    findingsLayout->addWidget(m_findings, 1);
    layout->addWidget(m_findingsBox);
    connect(m_findings, &QListWidget::currentRowChanged, this, &FocusView::showCurrentFinding);
    connect(m_findings, &QListWidget::itemClicked, this, &FocusView::showCurrentFinding);
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
    return {m_texts, m_facts, m_findings};
}

void FocusView::focusText()
{
    m_texts->setFocus(Qt::OtherFocusReason);
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
    m_texts->setItem(m_detail);
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
    showFindings();
}

void FocusView::showHead(const app::ItemSummary& item)
{
    const QLocale locale;
    QFont titleFont = textFont(TextSize::Title, true);
    titleFont.setStrikeOut(item.excluded);
    m_title->setFont(titleFont);
    m_title->setText(m_detail ? itemTitle(item) : tr("This item has been removed."));
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

void FocusView::showFindings()
{
    const QSignalBlocker quiet(m_findings);
    m_findings->clear();
    const QList<content::Finding> findings = m_detail ? m_detail->findings : QList<content::Finding>();
    for (int number = 0; number < findings.size(); ++number) {
        const content::Finding& finding = findings.at(number);
        const QString text = tr("[%1] %2 in the %3: %4", "number, severity, field, reason")
                                 .arg(QString::number(number + 1), severityWord(finding.severity), fieldWord(finding.field), findingText(finding));
        auto* line = new QListWidgetItem(icon(severityIcon(finding.severity)), text, m_findings);
        line->setToolTip(finding.evidence ? tr("Compare with the fact %1").arg(*finding.evidence) : QString());
    }
    m_findingsTitle->setText(tr("%n finding(s)", nullptr, int(findings.size())));
    m_findingsBox->setVisible(!findings.isEmpty());
    // Room for up to four findings; more are scrolled to.
    const int line = QFontMetrics(m_findings->font()).height() + space(2);
    m_findings->setFixedHeight(std::min<int>(4, int(findings.size()) + 1) * line + space(2));
}

void FocusView::showCurrentFinding()
{
    m_texts->showFinding(m_findings->currentRow());
}

void FocusView::stepFinding(int step)
{
    if (m_findings->count() == 0) {
        return;
    }
    const int present = m_findings->currentRow();
    const int next = present < 0 ? (step > 0 ? 0 : m_findings->count() - 1) : std::clamp(present + step, 0, m_findings->count() - 1);
    m_findings->setCurrentRow(next);
    showCurrentFinding();
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
    m_textStack->setCurrentWidget(m_texts);
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
    m_textStack->setCurrentWidget(m_texts);
    focusText();
    Q_EMIT editingChanged(false);
    m_controller.edit(m_shownRow, content, approve);
}

void FocusView::setFactsShown(bool shown)
{
    m_facts->setVisible(shown);
}

bool FocusView::areFactsShown() const
{
    return m_facts->isVisibleTo(this);
}

void FocusView::pageDown()
{
    m_texts->pageDown();
}

bool FocusView::hasTextSelection() const
{
    return m_texts->textCursor().hasSelection() || m_facts->textCursor().hasSelection();
}

void FocusView::copySelection() const
{
    const QTextEdit* view = m_facts->textCursor().hasSelection() ? static_cast<const QTextEdit*>(m_facts) : m_texts;
    QGuiApplication::clipboard()->setText(view->textCursor().selection().toPlainText());
}

}
