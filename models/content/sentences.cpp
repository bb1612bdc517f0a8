#include "models/content/sentences.h"

#include "models/content/html.h"
#include "models/content/vocabulary.h"

namespace galley::content {

namespace {

constexpr qsizetype leastWords = 4;

}

QList<TextSpan> sentencesOf(const QString& text)
{
    QList<TextSpan> sentences;
    qsizetype start = 0;
    const auto close = [&](qsizetype end) {
        while (start < end && text[start].isSpace()) {
            ++start;
        }
        if (end > start) {
            sentences.append({start, end - start});
        }
        start = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool mark = text[i] == u'.' || text[i] == u'!' || text[i] == u'?';
        if (text[i] == u'\n' || (mark && (i + 1 == text.size() || text[i + 1].isSpace()))) {
            close(i + (mark ? 1 : 0));
        }
    }
    close(text.size());
    return sentences;
}

quint64 sentenceHash(QStringView sentence)
{
    const QList<TextWord> words = wordsOf(sentence);
    if (words.size() < leastWords) {
        return 0;
    }
    // FNV-1a over the units of the words, with a gap after each.
    quint64 hash = 14695981039346656037ULL;
    const auto take = [&hash](quint64 unit) { hash = (hash ^ unit) * 1099511628211ULL; };
    for (const TextWord& word : words) {
        for (const QChar letter : word.lower) {
            take(letter.unicode());
        }
        take(0x20);
    }
    return hash == 0 ? 1 : hash;
}

QList<StoredSentence> storedSentences(const QString& stored)
{
    QList<StoredSentence> result;
    const VisibleText visible = looksLikeHtml(stored) ? visibleText(stored) : plainVisibleText(stored);
    for (const TextSpan& sentence : sentencesOf(visible.text)) {
        if (const quint64 hash = sentenceHash(QStringView(visible.text).mid(sentence.start, sentence.length)); hash != 0) {
            const VisibleText::Span span = visible.sourceSpan(sentence.start, sentence.length);
            result.append({{span.start, span.length}, hash});
        }
    }
    return result;
}

}
