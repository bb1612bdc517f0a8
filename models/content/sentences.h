#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace galley::content {

/// A piece of a text, in UTF-16 units.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan&) const = default;
};

/// The sentences of a text as it is read, without the white space around them. A line feed ends a sentence as a full stop does.
[[nodiscard]] QList<TextSpan> sentencesOf(const QString& text);

/// A number for what a sentence says: case, punctuation and white space do not count, words and numbers do. 0 for sentences of fewer than
/// four words, which say too little to be remembered. The same on every machine, so that it may be stored.
[[nodiscard]] quint64 sentenceHash(QStringView sentence);

/// A sentence of a stored text that is worth remembering.
struct StoredSentence {
    TextSpan span; ///< in the stored text, markup included
    quint64 hash = 0;
};
/// The sentences of a stored text (HTML or not) that have a hash, in order.
[[nodiscard]] QList<StoredSentence> storedSentences(const QString& stored);

}
