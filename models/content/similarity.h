#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>
#include <array>
#include <vector>

namespace galley::content {

/// Texts that say nearly the same.
struct DuplicateGroup {
    QList<QString> ids; ///< in the order in which they were added; at least two
    double similarity = 0; ///< the least that any member shares with its nearest in the group, 0 to 1
};

/// How alike two texts are: the share of word triples that both have (Jaccard), 0 to 1. Case, punctuation and markup do not count.
[[nodiscard]] double textSimilarity(const QString& first, const QString& second);

/// Finds near-duplicates among many texts by MinHash with banding, then compares the few candidates exactly. The result depends on
/// the texts and their order alone, never on the machine or the run. One thread at a time; memory is about 1.5 kB for a text of 100 words.
class NearDuplicateIndex
{
public:
    /// Texts count as near-duplicates from this similarity on. Below 0.5 some pairs are missed.
    explicit NearDuplicateIndex(double threshold = 0.8);

    /// Takes a text in; an id that is known already takes the new text. Texts of fewer than four words are never grouped.
    void add(const QString& id, const QString& text);
    void remove(const QString& id);
    [[nodiscard]] qsizetype size() const { return m_positions.size(); }

    struct Match {
        QString id;
        double similarity = 0;
    };
    /// The nearest text that is in the index, other than `exceptId`, from the threshold on; an empty id when there is none.
    [[nodiscard]] Match nearest(const QString& text, const QString& exceptId = {}) const;

    /// All groups, ordered by their first member.
    [[nodiscard]] QList<DuplicateGroup> groups() const;

private:
    static constexpr int bands = 24;
    static constexpr int rows = 4;
    using Signature = std::array<quint32, bands * rows>;
    struct Entry {
        QString id;
        bool present = false;
        Signature signature{};
        std::vector<quint64> shingles; ///< sorted, each once
    };

    [[nodiscard]] static std::vector<quint64> shinglesOf(const QString& text);
    [[nodiscard]] static Signature signatureOf(const std::vector<quint64>& shingles);
    [[nodiscard]] static double jaccard(const std::vector<quint64>& first, const std::vector<quint64>& second);
    [[nodiscard]] static quint64 bandKey(const Signature& signature, int band);
    /// Positions of texts that share a bucket, lower first, in order, each pair once.
    [[nodiscard]] std::vector<std::pair<qsizetype, qsizetype>> candidatePairs() const;
    friend double textSimilarity(const QString& first, const QString& second);

    double m_threshold;
    std::vector<Entry> m_entries;
    QHash<QString, qsizetype> m_positions;
    std::array<QHash<quint64, QList<qsizetype>>, bands> m_buckets;
};

}
