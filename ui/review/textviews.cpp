#include "ui/review/textviews.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>

#include "models/content/charactercount.h"
#include "models/content/facts.h"
#include "models/content/html.h"
#include "ui/importing/importstate.h"
#include "ui/review/itemwords.h"
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

QString shownHtml(const QString& stored)
{
    return content::looksLikeHtml(stored) ? content::sanitize(stored) : withBreaks(stored);
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
    setAccessibleName(tr("Facts from the shop"));
}

void FactsView::setItem(const std::optional<app::ItemDetail>& detail)
{
    m_detail = detail;
    compose();
    verticalScrollBar()->setValue(0);
}

void FactsView::compose()
{
    if (!m_detail) {
        clear();
        return;
    }
    const QString muted = colour(Colour::TextMuted, palette()).name();
    const QString mark = colour(Colour::MarkFill, palette()).name();
    QString rows;
    QString prose;
    QList<content::Fact> facts = content::factsOf(m_detail->sourceData);
    std::stable_sort(
        facts.begin(), facts.end(), [](const content::Fact& one, const content::Fact& other) { return rank(one.role) < rank(other.role); });
    for (const content::Fact& fact : facts) {
        if (fact.path.startsWith(QLatin1StringView("raw"))) {
            continue; // the cells of the file once more
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
        if (fact.role == content::FactRole::Prose) {
            prose += QStringLiteral("<p style='margin:0 0 %1px 0'><span style='color:%2'>%3</span><br>%4</p>")
                         .arg(QString::number(space(3)), muted, label, value);
            continue;
        }
        const QString proof = numbers.isEmpty() ? QString() : tr("finding %1", "beside a fact").arg(numbers.join(QStringLiteral(", ")));
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
    const QString heading = QStringLiteral("<p style='margin:0 0 %1px 0'><b>%2</b></p>");
    QString html = heading.arg(QString::number(space(2)), tr("Facts from the shop").toHtmlEscaped());
    html += rows.isEmpty() ? QString(QStringLiteral("<p style='color:%1'>%2</p>").arg(muted, tr("The shop gave no attributes.").toHtmlEscaped()))
                           : QString(QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0'>") + rows + QStringLiteral("</table>"));
    if (!prose.isEmpty()) {
        html += QStringLiteral("<p style='margin:%1px 0 %2px 0'><b>%3</b></p>")
                    .arg(QString::number(space(4)), QString::number(space(2)), tr("Live in the shop now").toHtmlEscaped());
        html += prose;
    }
    setHtml(html);
}

// --- GeneratedView ---------------------------------------------------------------------------------------------------------------

GeneratedView::GeneratedView(QWidget* parent) : OfflineBrowser(parent)
{
    setAccessibleName(tr("Generated texts"));
}

void GeneratedView::setItem(const std::optional<app::ItemDetail>& detail)
{
    m_detail = detail;
    m_shown = -1;
    compose();
    verticalScrollBar()->setValue(0);
}

void GeneratedView::compose()
{
    setExtraSelections({});
    m_marked.clear();
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
    markFindings(key, stored, from, cursor.position());
}

void GeneratedView::appendBody(QTextCursor& cursor, const QString& text)
{
    cursor.insertHtml(shownHtml(text));
}

void GeneratedView::markFindings(const QString& key, const QString& stored, int from, int to)
{
    const content::VisibleText visible = visibleOf(stored);
    QList<int> solids; // indexes into the visible text
    for (int at = 0; at < visible.text.size(); ++at) {
        if (!visible.text.at(at).isSpace()) {
            solids.append(at);
        }
    }
    const QList<int> positions = solidPositions(*document(), from, to);
    for (int number = 0; number < m_detail->findings.size(); ++number) {
        const content::Finding& finding = m_detail->findings.at(number);
        if (finding.field != key || finding.length == 0) {
            continue;
        }
        int first = -1;
        int last = -1;
        for (int at = 0; at < std::min(solids.size(), positions.size()); ++at) {
            const int unit = solids.at(at);
            if (visible.sourceEnds.at(unit) > finding.start && visible.sourceStarts.at(unit) < finding.start + finding.length) {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        if (first < 0) {
            continue;
        }
        const int begin = positions.at(first);
        const int length = positions.at(last) + 1 - begin;
        QTextCursor span(document());
        span.setPosition(begin);
        span.setPosition(begin + length, QTextCursor::KeepAnchor);
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.setUnderlineColor(colour(severityColour(finding.severity), palette()));
        wave.setBackground(colour(Colour::MarkFill, palette()));
        wave.setForeground(colour(Colour::MarkText, palette()));
        wave.setToolTip(finding.reason);
        span.mergeCharFormat(wave);
        m_marked.append({number, begin, length});
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
    }
}

bool GeneratedView::isMarked(int number) const
{
    return std::any_of(m_marked.begin(), m_marked.end(), [number](const Marked& marked) { return marked.number == number; });
}

void GeneratedView::showFinding(int number)
{
    m_shown = number;
    QList<QTextEdit::ExtraSelection> selections;
    for (const Marked& marked : m_marked) {
        if (marked.number != number) {
            continue;
        }
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(marked.position);
        selection.cursor.setPosition(marked.position + marked.length, QTextCursor::KeepAnchor);
        selection.format.setBackground(colour(Colour::Accent, palette()));
        selection.format.setForeground(colour(Colour::OnAccent, palette()));
        selections.append(selection);
        QTextCursor place = selection.cursor;
        place.clearSelection();
        setTextCursor(place);
        ensureCursorVisible();
    }
    setExtraSelections(selections);
}

}
