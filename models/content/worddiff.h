#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace galley::content {

/// A part of two texts laid over each other.
struct DiffPiece {
    enum class Kind : quint8 { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DiffPiece&) const = default;
};

/// What became of one text in another, by whole words: Same and Removed pieces together are the former text, Same and Added the present
/// one. A replacement is a Removed piece followed by an Added one; a lone space between two changes belongs to them. Texts that differ in
/// thousands of words are said to be replaced where they differ.
[[nodiscard]] QList<DiffPiece> wordDiff(const QString& former, const QString& present);

/// A place where two texts differ: what stood there, and what stands there now. One of the two may be empty.
struct DiffChange {
    QString removed;
    QString added;
    bool operator==(const DiffChange&) const = default;
};
[[nodiscard]] QList<DiffChange> changesIn(const QList<DiffPiece>& pieces);

}
