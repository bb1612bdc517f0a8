#include "models/content/worddiff.h"

#include <algorithm>
#include <vector>

namespace galley::content {

namespace {

/// Beyond so many inserted and removed words nobody reads a comparison word by word.
constexpr int mostEdits = 1500;

using Kind = DiffPiece::Kind;

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

/// Letters within a word: "don't", "T-shirt", "2.5".
bool joins(QStringView text, qsizetype at)
{
    const QChar character = text.at(at);
    const bool joiner = character == u'\'' || character == u'’' || character == u'-' || character == u'.' || character == u',';
    if (!joiner || at == 0 || at + 1 >= text.size() || !isWordCharacter(text.at(at - 1)) || !isWordCharacter(text.at(at + 1))) {
        return false;
    }
    const bool ofNumbers = character == u'.' || character == u',';
    return !ofNumbers || (text.at(at - 1).isDigit() && text.at(at + 1).isDigit());
}

/// Words, runs of white space, and every other sign by itself.
QList<QStringView> tokensOf(QStringView text)
{
    QList<QStringView> tokens;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        if (isWordCharacter(text.at(from))) {
            while (to < text.size() && (isWordCharacter(text.at(to)) || joins(text, to))) {
                ++to;
            }
        } else if (text.at(from).isSpace() && text.at(from) != u'\n') {
            while (to < text.size() && text.at(to).isSpace() && text.at(to) != u'\n') {
                ++to;
            }
        }
        tokens.append(text.sliced(from, to - from));
        from = to;
    }
    return tokens;
}

struct Edit {
    Kind kind;
    QStringView text;
};

/// Myers' greedy algorithm: the shortest script, its steps remembered to walk back.
std::vector<Edit> shortestScript(const QList<QStringView>& former, const QList<QStringView>& present)
{
    const auto replaced = [&] {
        std::vector<Edit> script;
        for (const QStringView& token : former) {
            script.push_back({Kind::Removed, token});
        }
        for (const QStringView& token : present) {
            script.push_back({Kind::Added, token});
        }
        return script;
    };
    const int n = int(former.size());
    const int m = int(present.size());
    const int most = std::min(n + m, mostEdits);
    if (n == 0 || m == 0) {
        return replaced();
    }
    std::vector<int> furthest(size_t(2 * most + 3), 0);
    std::vector<std::vector<int>> trace;
    const auto at = [most](int diagonal) { return size_t(diagonal + most + 1); };
    int found = -1;
    for (int edits = 0; edits <= most && found < 0; ++edits) {
        for (int k = -edits; k <= edits; k += 2) {
            const bool down = k == -edits || (k != edits && furthest[at(k - 1)] < furthest[at(k + 1)]);
            int x = down ? furthest[at(k + 1)] : furthest[at(k - 1)] + 1;
            int y = x - k;
            while (x < n && y < m && former.at(x) == present.at(y)) {
                ++x;
                ++y;
            }
            furthest[at(k)] = x;
            if (x >= n && y >= m) {
                found = edits;
                break;
            }
        }
        // Only the diagonals that this round could reach are needed on the way back.
        trace.emplace_back(furthest.begin() + std::ptrdiff_t(at(-edits)), furthest.begin() + std::ptrdiff_t(at(edits)) + 1);
    }
    if (found < 0) {
        return replaced();
    }
    std::vector<Edit> script;
    int x = n;
    int y = m;
    for (int edits = found; edits > 0; --edits) {
        const std::vector<int>& before = trace[size_t(edits - 1)];
        const auto reached = [&before, edits](int diagonal) {
            const int index = diagonal + (edits - 1);
            return index >= 0 && index < int(before.size()) ? before[size_t(index)] : -1;
        };
        const int k = x - y;
        const bool down = k == -edits || (k != edits && reached(k - 1) < reached(k + 1));
        const int formerK = down ? k + 1 : k - 1;
        const int formerX = reached(formerK);
        const int formerY = formerX - formerK;
        while (x > formerX + (down ? 0 : 1) && y > formerY + (down ? 1 : 0)) {
            script.push_back({Kind::Same, former.at(--x)});
            --y;
        }
        if (down) {
            script.push_back({Kind::Added, present.at(--y)});
        } else {
            script.push_back({Kind::Removed, former.at(--x)});
        }
    }
    while (x > 0) {
        script.push_back({Kind::Same, former.at(--x)});
    }
    std::reverse(script.begin(), script.end());
    return script;
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.isSpace() && character != u'\n'; });
}

}

QList<DiffPiece> wordDiff(const QString& former, const QString& present)
{
    QList<QStringView> old = tokensOf(former);
    QList<QStringView> now = tokensOf(present);
    std::vector<Edit> script;
    qsizetype head = 0;
    while (head < std::min(old.size(), now.size()) && old.at(head) == now.at(head)) {
        script.push_back({Kind::Same, old.at(head)});
        ++head;
    }
    qsizetype tail = 0;
    while (tail < std::min(old.size(), now.size()) - head && old.at(old.size() - 1 - tail) == now.at(now.size() - 1 - tail)) {
        ++tail;
    }
    const std::vector<Edit> middle = shortestScript(old.sliced(head, old.size() - head - tail), now.sliced(head, now.size() - head - tail));
    script.insert(script.end(), middle.begin(), middle.end());
    for (qsizetype at = now.size() - tail; at < now.size(); ++at) {
        script.push_back({Kind::Same, now.at(at)});
    }

    // Runs of changes with nothing but a space between them are one change, removed words first: that is how people read a replacement.
    QList<DiffPiece> pieces;
    const auto append = [&pieces](Kind kind, const QString& text) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.constLast().kind == kind) {
            pieces.last().text += text;
        } else {
            pieces.append({kind, text});
        }
    };
    for (size_t from = 0; from < script.size();) {
        if (script[from].kind == Kind::Same) {
            append(Kind::Same, script[from].text.toString());
            ++from;
            continue;
        }
        QString removed;
        QString added;
        size_t to = from;
        while (to < script.size()) {
            if (script[to].kind != Kind::Same) {
                (script[to].kind == Kind::Removed ? removed : added) += script[to].text;
                ++to;
                continue;
            }
            const bool bridges = isBlank(script[to].text) && to + 1 < script.size() && script[to + 1].kind != Kind::Same;
            if (!bridges) {
                break;
            }
            removed += script[to].text;
            added += script[to].text;
            ++to;
        }
        append(Kind::Removed, removed);
        append(Kind::Added, added);
        from = to;
    }
    return pieces;
}

QList<DiffChange> changesIn(const QList<DiffPiece>& pieces)
{
    QList<DiffChange> changes;
    bool open = false;
    for (const DiffPiece& piece : pieces) {
        if (piece.kind == Kind::Same) {
            open = false;
            continue;
        }
        if (!open) {
            changes.append(DiffChange());
            open = true;
        }
        (piece.kind == Kind::Removed ? changes.last().removed : changes.last().added) += piece.text;
    }
    return changes;
}

}
