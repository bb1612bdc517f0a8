#include "ui/review/diffview.h"

#include <QScrollBar>
#include <QTextTable>

#include "ui/review/liveview.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

using Kind = content::DiffPiece::Kind;
constexpr qsizetype mostSpokenLetters = 200;

QString quoted(const QString& text)
{
    const QString simple = text.simplified();
    return simple.size() <= mostSpokenLetters ? simple : QString(simple.left(mostSpokenLetters) + u'…');
}

QList<content::DiffPiece> oneSide(const QList<content::DiffPiece>& pieces, Kind own)
{
    QList<content::DiffPiece> side;
    for (const content::DiffPiece& piece : pieces) {
        if (piece.kind == Kind::Same || piece.kind == own) {
            side.append(piece);
        }
    }
    return side;
}

}

QString changeInWords(const content::DiffChange& change)
{
    const QString removed = quoted(change.removed);
    const QString added = quoted(change.added);
    if (removed.isEmpty() && added.isEmpty()) {
        return DiffView::tr("Only spaces or line breaks changed.");
    }
    if (removed.isEmpty()) {
        return DiffView::tr("“%1” was added.").arg(added);
    }
    return added.isEmpty() ? DiffView::tr("“%1” was removed.").arg(removed) : DiffView::tr("“%1” became “%2”.").arg(removed, added);
}

DiffView::DiffView(QWidget* parent) : OfflineBrowser(parent)
{
    setAccessibleName(tr("Generated texts, compared"));
}

void DiffView::setItem(const std::optional<app::ItemDetail>& detail)
{
    m_detail = detail;
    compose();
    verticalScrollBar()->setValue(0);
}

void DiffView::setMode(DiffMode mode, DiffBase base)
{
    m_mode = mode;
    m_base = base;
    setReadingWidth(mode != DiffMode::SideBySide);
    compose();
}

QString DiffView::baseName() const
{
    return m_base == DiffBase::Live ? tr("In the shop now") : tr("Before");
}

QTextCharFormat DiffView::formatOf(Kind kind) const
{
    QTextCharFormat format;
    format.setFont(font());
    format.setForeground(colour(Colour::Text, palette()));
    if (kind == Kind::Added) {
        format.setFontUnderline(true);
        format.setForeground(colour(Colour::AddedText, palette()));
        format.setBackground(colour(Colour::AddedFill, palette()));
    } else if (kind == Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(colour(Colour::RemovedText, palette()));
        format.setBackground(colour(Colour::RemovedFill, palette()));
    }
    return format;
}

void DiffView::appendHeading(QTextCursor& cursor, const QString& text)
{
    QTextBlockFormat block;
    block.setTopMargin(document()->isEmpty() ? 0 : space(3));
    block.setBottomMargin(space(1));
    QTextCharFormat quiet;
    quiet.setFont(textFont(TextSize::Small));
    quiet.setForeground(colour(Colour::TextMuted, palette()));
    if (!document()->isEmpty()) {
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock();
    }
    cursor.setBlockFormat(block);
    cursor.setBlockCharFormat(quiet);
    cursor.insertText(text, quiet);
}

void DiffView::appendPiece(QTextCursor& cursor, const content::DiffPiece& piece)
{
    // A line feed that came or went would not be seen.
    QString text = piece.text;
    if (piece.kind == Kind::Removed || (piece.kind == Kind::Added && text.trimmed().isEmpty())) {
        text.replace(u'\n', QStringLiteral("¶ "));
    }
    cursor.insertText(text, formatOf(piece.kind));
}

void DiffView::appendInline(QTextCursor& cursor, const QList<content::DiffPiece>& pieces)
{
    QTextBlockFormat block;
    block.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    block.setBottomMargin(space(2));
    cursor.insertBlock(block, formatOf(Kind::Same));
    const QList<content::DiffChange> changes = content::changesIn(pieces);
    qsizetype number = -1;
    bool open = false;
    for (const content::DiffPiece& piece : pieces) {
        const int from = cursor.position();
        appendPiece(cursor, piece);
        if (piece.kind == Kind::Same) {
            open = false;
        } else if (open) {
            m_changes.last().to = cursor.position();
        } else {
            open = true;
            m_changes.append({from, cursor.position(), changeInWords(changes.at(++number))});
        }
    }
}

void DiffView::appendSides(QTextCursor& cursor, const QList<content::DiffPiece>& pieces)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(space(1));
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50)});
    cursor.insertBlock();
    const QTextTable* table = cursor.insertTable(2, 2, format);
    QTextCharFormat head;
    head.setFont(textFont(TextSize::Small, true));
    head.setForeground(colour(Colour::TextMuted, palette()));
    table->cellAt(0, 0).firstCursorPosition().insertText(baseName(), head);
    table->cellAt(0, 1).firstCursorPosition().insertText(tr("Generated"), head);
    QTextCursor left = table->cellAt(1, 0).firstCursorPosition();
    for (const content::DiffPiece& piece : oneSide(pieces, Kind::Removed)) {
        appendPiece(left, piece);
    }
    // The right side carries the changes; one that only took something away is marked between its neighbours.
    QTextCursor right = table->cellAt(1, 1).firstCursorPosition();
    const QList<content::DiffChange> changes = content::changesIn(pieces);
    qsizetype number = -1;
    bool open = false;
    for (const content::DiffPiece& piece : pieces) {
        const int from = right.position();
        if (piece.kind != Kind::Removed) {
            appendPiece(right, piece);
        }
        if (piece.kind == Kind::Same) {
            open = false;
        } else if (open) {
            m_changes.last().to = right.position();
        } else {
            open = true;
            m_changes.append({from, right.position(), changeInWords(changes.at(++number))});
        }
    }
    cursor.movePosition(QTextCursor::End);
}

void DiffView::compose()
{
    setExtraSelections({});
    m_changes.clear();
    m_current = -1;
    clear();
    if (!m_detail) {
        return;
    }
    document()->setDefaultFont(font());
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    const QJsonObject& base = m_base == DiffBase::Live ? m_detail->sourceData : m_detail->formerContent;
    if (m_base == DiffBase::Former && base.isEmpty()) {
        appendHeading(cursor, tr("This computer has seen no other text of this item, so there is nothing to compare with."));
    }
    for (const QString& key : textFieldKeys()) {
        const QString present = readableText(m_detail->generatedContent.value(key).toString());
        const QString former = readableText(base.value(key).toString());
        // Where no name was generated, that of the shop stays.
        if (present.isEmpty() && (former.isEmpty() || key == u"name")) {
            continue;
        }
        const QList<content::DiffPiece> pieces = content::wordDiff(former, present);
        const int changes = int(content::changesIn(pieces).size());
        const QString counted = changes == 0 ? tr("%1 – nothing changed").arg(textFieldName(key))
            : former.isEmpty()               ? tr("%1 – all new").arg(textFieldName(key))
                                             : tr("%1 – %n change(s)", nullptr, changes).arg(textFieldName(key));
        appendHeading(cursor, counted);
        if (m_mode == DiffMode::SideBySide) {
            appendSides(cursor, pieces);
        } else {
            appendInline(cursor, pieces);
        }
    }
    cursor.endEditBlock();
    setAccessibleDescription(spoken());
}

QString DiffView::stepChange(int step)
{
    if (m_changes.isEmpty()) {
        return tr("Nothing differs.");
    }
    const int count = int(m_changes.size());
    m_current = m_current < 0 ? (step > 0 ? 0 : count - 1) : (m_current + step + count) % count;
    const Change& change = m_changes.at(m_current);
    ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(change.from);
    selection.cursor.setPosition(change.to, QTextCursor::KeepAnchor);
    selection.format.setBackground(colour(Colour::Accent, palette()));
    selection.format.setForeground(colour(Colour::OnAccent, palette()));
    setExtraSelections({selection});
    QTextCursor place = selection.cursor;
    place.clearSelection();
    setTextCursor(place);
    ensureCursorVisible();
    return tr("Change %1 of %2: %3").arg(QString::number(m_current + 1), QString::number(count), change.words);
}

QString DiffView::spoken() const
{
    QStringList lines;
    for (const Change& change : m_changes) {
        lines.append(change.words);
    }
    return lines.join(u'\n');
}

}
