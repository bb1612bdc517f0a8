#include "models/content/charactercount.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include "models/content/html.h"

namespace galley::content {

namespace {

/// Calls `step(position)` at the end of each grapheme until it returns false.
template <class Step> void eachGrapheme(QStringView text, Step step)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) {
        return;
    }
    // The alias does not copy; the view outlives the iteration.
    const icu::UnicodeString alias(false, text.utf16(), int32_t(text.size()));
    breaks->setText(alias);
    for (int32_t at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next()) {
        if (!step(qsizetype(at))) {
            return;
        }
    }
}

/// Latin text without combining marks needs no break iterator: every unit is a character, save CR LF.
bool isSimple(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x300 && c != u'\r'; });
}

}

qsizetype graphemeCount(QStringView text)
{
    if (isSimple(text)) {
        return text.size();
    }
    qsizetype count = 0;
    eachGrapheme(text, [&](qsizetype) {
        ++count;
        return true;
    });
    return count;
}

CharacterCount countCharacters(const QString& text, bool isHtml)
{
    CharacterCount count;
    count.graphemes = graphemeCount(text);
    count.visible = isHtml ? graphemeCount(visibleText(text).text) : count.graphemes;
    count.utf16 = text.size();
    return count;
}

qsizetype positionAfterGraphemes(QStringView text, qsizetype graphemes)
{
    if (graphemes <= 0) {
        return 0;
    }
    if (isSimple(text)) {
        return std::min(graphemes, text.size());
    }
    qsizetype position = text.size();
    qsizetype count = 0;
    eachGrapheme(text, [&](qsizetype at) {
        if (++count == graphemes) {
            position = at;
            return false;
        }
        return true;
    });
    return position;
}

qsizetype charactersOver(const QString& text, bool isHtml, int limit)
{
    return limit <= 0 ? 0 : std::max<qsizetype>(0, countCharacters(text, isHtml).visible - limit);
}

}
