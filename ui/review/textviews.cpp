#include "ui/review/textviews.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include "models/content/charactercount.h"
#include "models/content/facts.h"
#include "models/content/html.h"
#include "ui/importing/importstate.h"
#include "ui/review/itemwords.h"
#include "ui/review/liveview.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

constexpr double leading = 140; // percent of a line

/// Positions of a document's characters that are not blank, in order: text and its picture in a document differ in blanks alone.
QList<int> solidPositions(const QTextDocument& document, int from, int to)
{
    QList<int> positions;
    for (int at = from; at < to; ++at) {
        const QChar letter = document.characterAt(at);
        if (!letter.isSpace() && letter != QChar::ObjectReplacementCharacter && letter != QChar::ParagraphSeparator && letter != QChar::LineSeparator
            && letter != QChar(u'\uFDD0') && letter != QChar(u'\uFDD1')) {
            positions.append(at);
        }
    }
    return positions;
}

content::VisibleText visibleOf(const QString& stored)
{
    return content::looksLikeHtml(stored) ? content::visibleText(stored) : content::plainVisibleText(stored);
}

QString withBreaks(const QString& plain)
{
    QString html = content::escapeHtml(plain);
    return QString(QStringLiteral("<p>") + html.replace(QStringLiteral("\n\n"), QStringLiteral("</p><p>")).replace(u'\n', QStringLiteral("<br>"))
                   + QStringLiteral("</p>"));
}

void setLeading(QTextDocument& document, int from, int to, qreal below)
{
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to; block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(leading, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(0);
        format.setBottomMargin(block.textList() != nullptr ? below / 4 : below);
        cursor.setBlockFormat(format);
    }
}

/// The order in which a reviewer looks for facts.
int rank(content::FactRole role)
{
    switch (role) {
    case content::FactRole::Name:
        return 0;
    case content::FactRole::Brand:
        return 1;
    case content::FactRole::Category:
        return 2;
    case content::FactRole::Attribute:
        return 3;
    case content::FactRole::Price:
        return 4;
    case content::FactRole::Identifier:
        return 5;
    case content::FactRole::Technical:
        return 6;
    case content::FactRole::Prose:
        return 7;
    }
    return 6;
}

Colour severityColour(content::Finding::Severity severity)
{
    switch (severity) {
    case content::Finding::Severity::Error:
        return Colour::ErrorText;
    case content::Finding::Severity::Warning:
        return Colour::WarningText;
    case content::Finding::Severity::Info:
        return Colour::InfoText;
    }
    return Colour::WarningText;
}

}

QString shownHtml(const QString& stored)
{
    return content::looksLikeHtml(stored) ? content::sanitize(stored) : withBreaks(stored);
}

QString textLength(const QString& stored)
{
    const content::VisibleText visible = visibleOf(stored);
    int words = 0;
    bool inWord = false;
    for (const QChar letter : visible.text) {
        words += !inWord && !letter.isSpace() ? 1 : 0;
        inWord = !letter.isSpace();
    }
    const int characters = int(content::graphemeCount(visible.text));
    const QString characterText = QCoreApplication::translate("galley::ui::TextViews", "%n character(s)", nullptr, characters);
    const QString wordText = QCoreApplication::translate("galley::ui::TextViews", "%n word(s)", nullptr, words);
    return QCoreApplication::translate("galley::ui::TextViews", "%1, %2", "characters, words").arg(characterText, wordText);
}

// --- OfflineBrowser --------------------------------------------------------------------------------------------------------------

OfflineBrowser::OfflineBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::StrongFocus);
    setLineWrapMode(FixedPixelWidth);
    setFrameShape(NoFrame);
    setMinimumHeight(em(4));
    document()->setDocumentMargin(space(4));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

QVariant OfflineBrowser::loadResource(int type, const QUrl& name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {}; // neither the network nor the disk: product texts come from strangers
}

bool OfflineBrowser::pageDown()
{
    QScrollBar* bar = verticalScrollBar();
    if (bar->value() >= bar->maximum()) {
        return false;
    }
    bar->setValue(bar->value() + bar->pageStep() - fontMetrics().height());
    return true;
}

void OfflineBrowser::applyWidth()
{
    const int limit = readingWidth(font()) + 2 * int(document()->documentMargin());
    setLineWrapColumnOrWidth(m_limited ? std::min(limit, viewport()->width()) : viewport()->width());
}

void OfflineBrowser::resizeEvent(QResizeEvent* event)
{
    applyWidth();
    QTextBrowser::resizeEvent(event);
}

void OfflineBrowser::paintEvent(QPaintEvent* event)
{
    QTextBrowser::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(viewport());
        painter.setPen(colour(Colour::FocusRing, palette()));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void OfflineBrowser::focusInEvent(QFocusEvent* event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void OfflineBrowser::focusOutEvent(QFocusEvent* event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void OfflineBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        applyWidth();
        compose();
    }
}

void OfflineBrowser::keyPressEvent(QKeyEvent* event)
{
    // Arrows and letters belong to the queue; scrolling keys to the text.
    switch (event->key()) {
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    default:
        event->ignore();
    }
}

// --- FactsView -------------------------------------------------------------------------------------------------------------------

FactsView::FactsView(QWidget* parent) : OfflineBrowser(parent)
{
    setReadingWidth(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Facts from the shop"));
}

void FactsView::setItem(const std::optional<app::ItemDetail>& detail)
{
    m_detail = detail;
    compose();
    verticalScrollBar()->setValue(0);
}

void FactsView::highlight(const QString& path)
{
    m_highlighted = path;
    QList<ExtraSelection> selections;
    const int row = path.isEmpty() ? -1 : int(m_paths.indexOf(path));
    QTextTable* table =
        document()->rootFrame()->childFrames().isEmpty() ? nullptr : qobject_cast<QTextTable*>(document()->rootFrame()->childFrames().constFirst());
    if (row >= 0 && table != nullptr && row < table->rows()) {
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            ExtraSelection selection;
            selection.cursor = cell.firstCursorPosition();
            selection.cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
            selection.format.setBackground(colour(Colour::Accent, palette()));
            selection.format.setForeground(colour(Colour::OnAccent, palette()));
            selections.append(selection);
        }
        const QRect place = cursorRect(table->cellAt(row, 0).firstCursorPosition());
        if (place.top() < 0 || place.bottom() > viewport()->height()) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() + place.center().y() - viewport()->height() / 2);
        }
    }
    setExtraSelections(selections);
}

void FactsView::mouseMoveEvent(QMouseEvent* event)
{
    OfflineBrowser::mouseMoveEvent(event);
    const QTextCursor place = cursorForPosition(event->position().toPoint());
    const QTextTable* table = place.currentTable();
    const QString path = table == nullptr ? QString() : m_paths.value(table->cellAt(place).row());
    if (path != m_hovered) {
        m_hovered = path;
        Q_EMIT factHovered(path);
    }
}

void FactsView::leaveEvent(QEvent* event)
{
    OfflineBrowser::leaveEvent(event);
    if (!std::exchange(m_hovered, QString()).isEmpty()) {
        Q_EMIT factHovered({});
    }
}

void FactsView::compose()
{
    m_paths.clear();
    if (!m_detail) {
        clear();
        return;
    }
    const QString muted = colour(Colour::TextMuted, palette()).name();
    const QString mark = colour(Colour::MarkFill, palette()).name();
    QString rows;
    QList<content::Fact> facts = content::factsOf(m_detail->sourceData);
    std::stable_sort(
        facts.begin(), facts.end(), [](const content::Fact& one, const content::Fact& other) { return rank(one.role) < rank(other.role); });
    for (const content::Fact& fact : facts) {
        // The cells of the file once more, and texts that have a pane of their own.
        if (fact.path.startsWith(QLatin1StringView("raw")) || (fact.role == content::FactRole::Prose && textFieldKeys().contains(fact.path))) {
            continue;
        }
        QStringList numbers;
        for (int number = 0; number < m_detail->findings.size(); ++number) {
            if (m_detail->findings.at(number).evidence == fact.path) {
                numbers.append(QString::number(number + 1));
            }
        }
        const QString known = fieldName(fact.path);
        const QString label = content::escapeHtml(known == fact.path ? fact.label : known);
        const QString value = content::escapeHtml(fact.value);
        const QString proof = numbers.isEmpty() ? QString() : tr("finding %1", "beside a fact").arg(numbers.join(QStringLiteral(", ")));
        m_paths.append(fact.path);
        rows += QStringLiteral("<tr><td width='38%' style='padding:%1px %2px %1px 0;color:%3'>%4</td><td style='padding:%1px 0;%5'>%6%7</td></tr>")
                    .arg(QString::number(space(1) - 1),
                         QString::number(space(2)),
                         muted,
                         label,
                         proof.isEmpty() ? QString() : QString(QStringLiteral("background-color:") + mark),
                         fact.role == content::FactRole::Technical ? QString(QStringLiteral("<span style='color:%1'>%2</span>").arg(muted, value))
                                                                   : value,
                         proof.isEmpty() ? QString() : QString(QStringLiteral(" <b>[") + proof.toHtmlEscaped() + QStringLiteral("]</b>")));
    }
    setHtml(rows.isEmpty() ? QString(QStringLiteral("<p style='color:%1'>%2</p>").arg(muted, tr("The shop gave no attributes.").toHtmlEscaped()))
                           : QString(QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0'>") + rows + QStringLiteral("</table>")));
    highlight(m_highlighted);
}

// --- GeneratedView ---------------------------------------------------------------------------------------------------------------

GeneratedView::GeneratedView(QWidget* parent) : OfflineBrowser(parent)
{
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Generated texts"));
}

void GeneratedView::setItem(const std::optional<app::ItemDetail>& detail, const app::ItemChecks& checks)
{
    m_detail = detail;
    m_checks = checks;
    m_shown = -1;
    m_evidence.clear();
    compose();
    verticalScrollBar()->setValue(0);
}

void GeneratedView::compose()
{
    setExtraSelections({});
    m_marked.clear();
    m_links.clear();
    m_dimmed = 0;
    clear();
    if (!m_detail) {
        return;
    }
    document()->setDefaultFont(font());
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    appendField(cursor, QStringLiteral("name"), tr("Name"));
    appendField(cursor, QStringLiteral("short_description"), tr("Short text"));
    appendField(cursor, QStringLiteral("description"), tr("Long text"));
    insertLabels();
    cursor.endEditBlock();
    if (m_shown >= 0) {
        showFinding(m_shown);
    }
}

void GeneratedView::appendField(QTextCursor& cursor, const QString& key, const QString& label)
{
    const QString stored = m_detail->generatedContent.value(key).toString();
    QTextCharFormat quiet;
    quiet.setFont(textFont(TextSize::Small));
    quiet.setForeground(colour(Colour::TextMuted, palette()));
    QTextBlockFormat labelBlock;
    labelBlock.setBottomMargin(space(1));
    labelBlock.setTopMargin(document()->isEmpty() ? 0 : space(3));
    if (!document()->isEmpty()) {
        cursor.insertBlock();
    }
    cursor.setBlockFormat(labelBlock);
    cursor.setBlockCharFormat(quiet);
    cursor.insertText(stored.isEmpty() ? label : tr("%1 – %2", "name of the field, its length").arg(label, textLength(stored)), quiet);
    QTextCharFormat plain;
    plain.setFont(font());
    plain.setForeground(colour(Colour::Text, palette()));
    if (key == u"name") {
        plain.setFont(textFont(TextSize::Title, true));
    }
    cursor.insertBlock(QTextBlockFormat(), plain);
    const int from = cursor.position();
    if (stored.isEmpty()) {
        plain.setFontItalic(true);
        plain.setForeground(colour(Colour::TextMuted, palette()));
        plain.setFont(textFont(TextSize::Normal));
        cursor.insertText(key == u"name" ? tr("The name of the shop stays.") : tr("No text yet."), plain);
    } else if (key == u"name") {
        cursor.insertText(visibleOf(stored).text, plain);
    } else {
        appendBody(cursor, stored);
    }
    cursor.movePosition(QTextCursor::End);
    setLeading(*document(), from, cursor.position(), space(2));
    markChecks(key, stored, from, cursor.position());
    markFindings(key, stored, from, cursor.position());
}

void GeneratedView::appendBody(QTextCursor& cursor, const QString& text)
{
    cursor.insertHtml(shownHtml(text));
}

namespace {

/// Where pieces of a stored text stand in the document that shows it.
class ShownPlaces
{
public:
    ShownPlaces(const QTextDocument& document, const QString& stored, int from, int to)
        : m_visible(visibleOf(stored)), m_positions(solidPositions(document, from, to))
    {
        for (int at = 0; at < m_visible.text.size(); ++at) {
            if (!m_visible.text.at(at).isSpace()) {
                m_solids.append(at);
            }
        }
    }
    struct Place {
        int position = 0;
        int length = 0;
    };
    [[nodiscard]] std::optional<Place> of(qsizetype start, qsizetype length) const
    {
        int first = -1;
        int last = -1;
        for (int at = 0; at < std::min(m_solids.size(), m_positions.size()); ++at) {
            const int unit = m_solids.at(at);
            if (m_visible.sourceEnds.at(unit) > start && m_visible.sourceStarts.at(unit) < start + length) {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        return first < 0 ? std::nullopt : std::optional(Place{m_positions.at(first), m_positions.at(last) + 1 - m_positions.at(first)});
    }

private:
    content::VisibleText m_visible;
    QList<int> m_positions;
    QList<int> m_solids; ///< indexes into the visible text
};

void format(QTextDocument* document, const ShownPlaces::Place& place, const QTextCharFormat& look)
{
    QTextCursor span(document);
    span.setPosition(place.position);
    span.setPosition(place.position + place.length, QTextCursor::KeepAnchor);
    span.mergeCharFormat(look);
}

}

void GeneratedView::markChecks(const QString& key, const QString& stored, int from, int to)
{
    const ShownPlaces places(*document(), stored, from, to);
    for (const app::FieldSpan& sentence : std::as_const(m_checks.approvedBefore)) {
        if (const auto place = sentence.field == key ? places.of(sentence.span.start, sentence.span.length) : std::nullopt) {
            QTextCharFormat look;
            look.setForeground(colour(Colour::TextMuted, palette()));
            look.setToolTip(tr("This sentence was approved before, in another text."));
            format(document(), *place, look);
            ++m_dimmed;
        }
    }
    const QList<content::Fact> facts = content::factsOf(m_detail->sourceData);
    for (const app::ProvenClaim& claim : std::as_const(m_checks.proven)) {
        if (const auto place = claim.place.field == key ? places.of(claim.place.span.start, claim.place.span.length) : std::nullopt) {
            const auto fact = std::find_if(facts.begin(), facts.end(), [&](const content::Fact& one) { return one.path == claim.evidence; });
            QTextCharFormat look;
            look.setUnderlineStyle(QTextCharFormat::DotLine);
            look.setUnderlineColor(colour(Colour::SuccessText, palette()));
            look.setToolTip(fact == facts.end() ? QString() : tr("Proven by %1: %2", "name of a fact, its value").arg(fact->label, fact->value));
            format(document(), *place, look);
            m_links.append({claim.evidence, place->position, place->length});
        }
    }
}

void GeneratedView::markFindings(const QString& key, const QString& stored, int from, int to)
{
    const ShownPlaces places(*document(), stored, from, to);
    for (int number = 0; number < m_detail->findings.size(); ++number) {
        const content::Finding& finding = m_detail->findings.at(number);
        const auto place = finding.field == key && finding.length > 0 ? places.of(finding.start, finding.length) : std::nullopt;
        if (!place) {
            continue;
        }
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.setUnderlineColor(colour(severityColour(finding.severity), palette()));
        wave.setBackground(colour(Colour::MarkFill, palette()));
        wave.setForeground(colour(Colour::MarkText, palette()));
        wave.setToolTip(finding.reason);
        format(document(), *place, wave);
        m_marked.append({number, place->position, place->length});
        if (finding.evidence) {
            m_links.append({*finding.evidence, place->position, place->length});
        }
    }
}

void GeneratedView::insertLabels()
{
    // From the back, so that the positions in front stay true.
    std::sort(m_marked.begin(), m_marked.end(), [](const Marked& one, const Marked& other) {
        return one.position + one.length > other.position + other.length;
    });
    int inserted = 0;
    for (qsizetype at = 0; at < m_marked.size(); ++at) {
        Marked& marked = m_marked[at];
        QTextCursor cursor(document());
        cursor.setPosition(marked.position + marked.length);
        QTextCharFormat label;
        label.setFont(textFont(TextSize::Small, true));
        label.setForeground(colour(severityColour(m_detail->findings.at(marked.number).severity), palette()));
        label.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        const QString text = QStringLiteral("[%1]").arg(marked.number + 1);
        cursor.insertText(text, label);
        inserted = int(text.size());
        for (qsizetype before = 0; before < at; ++before) {
            if (m_marked[before].position >= marked.position + marked.length) {
                m_marked[before].position += inserted;
            }
        }
        const int behind = marked.position + marked.length;
        for (Link& link : m_links) {
            link.position += link.position >= behind ? inserted : 0;
            link.length += link.position < behind && link.position + link.length > behind ? inserted : 0;
        }
    }
}

bool GeneratedView::isMarked(int number) const
{
    return std::any_of(m_marked.begin(), m_marked.end(), [number](const Marked& marked) { return marked.number == number; });
}

void GeneratedView::showFinding(int number)
{
    m_shown = number;
    showSelections();
    for (const Marked& marked : std::as_const(m_marked)) {
        if (marked.number == number) {
            QTextCursor place(document());
            place.setPosition(marked.position);
            setTextCursor(place);
            ensureCursorVisible();
        }
    }
}

void GeneratedView::highlightEvidence(const QString& path)
{
    m_evidence = path;
    showSelections();
}

int GeneratedView::highlightedCount() const
{
    return m_evidence.isEmpty() ? 0
                                : int(std::count_if(m_links.begin(), m_links.end(), [this](const Link& link) { return link.path == m_evidence; }));
}

void GeneratedView::showSelections()
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](int position, int length, Colour back, Colour front) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(position);
        selection.cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        selection.format.setBackground(colour(back, palette()));
        selection.format.setForeground(colour(front, palette()));
        selections.append(selection);
    };
    for (const Link& link : std::as_const(m_links)) {
        if (!m_evidence.isEmpty() && link.path == m_evidence) {
            add(link.position, link.length, Colour::SuccessFill, Colour::SuccessText);
        }
    }
    for (const Marked& marked : std::as_const(m_marked)) {
        if (marked.number == m_shown) {
            add(marked.position, marked.length, Colour::Accent, Colour::OnAccent);
        }
    }
    setExtraSelections(selections);
}

QString GeneratedView::evidenceAt(const QPoint& place) const
{
    const QTextCursor under = cursorForPosition(place);
    // Right of the last letter of a line there is nothing to point at.
    if (!cursorRect(under).adjusted(-em(1), 0, em(1), 0).contains(place)) {
        return {};
    }
    for (const Link& link : m_links) {
        if (under.position() >= link.position && under.position() <= link.position + link.length) {
            return link.path;
        }
    }
    return {};
}

void GeneratedView::hover(const QString& path)
{
    if (path != m_hovered) {
        m_hovered = path;
        Q_EMIT evidenceHovered(path);
    }
}

void GeneratedView::mouseMoveEvent(QMouseEvent* event)
{
    OfflineBrowser::mouseMoveEvent(event);
    hover(evidenceAt(event->position().toPoint()));
}

void GeneratedView::leaveEvent(QEvent* event)
{
    OfflineBrowser::leaveEvent(event);
    hover({});
}

}
