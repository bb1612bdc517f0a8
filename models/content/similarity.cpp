#include "models/content/similarity.h"

#include <algorithm>
#include <numeric>

#include "models/content/html.h"

namespace galley::content {

namespace {

constexpr int wordsPerShingle = 3;
constexpr quint64 emptyHash = 0xcbf29ce484222325u;

/// Mixes all bits of a number (the finalizer of SplitMix64).
constexpr quint64 mixed(quint64 value)
{
    value ^= value >> 30;
    value *= 0xbf58476d1ce4e5b9u;
    value ^= value >> 27;
    value *= 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

/// FNV-1a over the lower-case letters and digits of each word, so that the result is the same on every machine.
std::vector<quint64> wordHashes(QStringView text)
{
    std::vector<quint64> words;
    quint64 hash = emptyHash;
    bool inWord = false;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark()) {
            hash = (hash ^ c.toLower().unicode()) * 0x100000001b3u;
            inWord = true;
        } else if (inWord) {
            words.push_back(hash);
            hash = emptyHash;
            inWord = false;
        }
    }
    if (inWord) {
        words.push_back(hash);
    }
    return words;
}

}

std::vector<quint64> NearDuplicateIndex::shinglesOf(const QString& text)
{
    const std::vector<quint64> words = wordHashes(looksLikeHtml(text) ? visibleText(text).text : text);
    std::vector<quint64> shingles;
    if (words.size() < wordsPerShingle + 1) {
        return shingles;
    }
    for (size_t i = 0; i + wordsPerShingle <= words.size(); ++i) {
        quint64 hash = 0;
        for (size_t k = 0; k < wordsPerShingle; ++k) {
            hash = mixed(hash + words[i + k] + 0x9e3779b97f4a7c15u);
        }
        shingles.push_back(hash);
    }
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

NearDuplicateIndex::Signature NearDuplicateIndex::signatureOf(const std::vector<quint64>& shingles)
{
    // One strong hash per shingle, then one odd multiplier and offset per row of the signature (Carter and Wegman).
    static const auto multipliers = [] {
        std::array<std::pair<quint64, quint64>, bands * rows> result{};
        for (size_t i = 0; i < result.size(); ++i) {
            result[i] = {mixed(2 * i + 1) | 1u, mixed(2 * i + 2)};
        }
        return result;
    }();
    Signature signature;
    signature.fill(~0u);
    for (const quint64 shingle : shingles) {
        for (size_t i = 0; i < signature.size(); ++i) {
            const auto value = quint32((shingle * multipliers[i].first + multipliers[i].second) >> 32);
            signature[i] = std::min(signature[i], value);
        }
    }
    return signature;
}

double NearDuplicateIndex::jaccard(const std::vector<quint64>& first, const std::vector<quint64>& second)
{
    size_t common = 0;
    for (auto a = first.begin(), b = second.begin(); a != first.end() && b != second.end();) {
        if (*a == *b) {
            ++common;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    const size_t all = first.size() + second.size() - common;
    return all == 0 ? 0 : double(common) / double(all);
}

quint64 NearDuplicateIndex::bandKey(const Signature& signature, int band)
{
    quint64 key = quint64(band) + 1;
    for (int row = 0; row < rows; ++row) {
        key = mixed(key ^ signature[size_t(band * rows + row)]);
    }
    return key;
}

double textSimilarity(const QString& first, const QString& second)
{
    return NearDuplicateIndex::jaccard(NearDuplicateIndex::shinglesOf(first), NearDuplicateIndex::shinglesOf(second));
}

NearDuplicateIndex::NearDuplicateIndex(double threshold) : m_threshold(threshold) {}

void NearDuplicateIndex::add(const QString& id, const QString& text)
{
    remove(id);
    const auto position = qsizetype(m_entries.size());
    Entry entry{id, true, {}, shinglesOf(text)};
    if (!entry.shingles.empty()) {
        entry.signature = signatureOf(entry.shingles);
        for (int band = 0; band < bands; ++band) {
            m_buckets[size_t(band)][bandKey(entry.signature, band)].append(position);
        }
    }
    m_entries.push_back(std::move(entry));
    m_positions.insert(id, position);
}

void NearDuplicateIndex::remove(const QString& id)
{
    const auto found = m_positions.constFind(id);
    if (found == m_positions.constEnd()) {
        return;
    }
    const qsizetype position = *found;
    m_positions.erase(found);
    Entry& entry = m_entries[size_t(position)];
    if (!entry.shingles.empty()) {
        for (int band = 0; band < bands; ++band) {
            auto& buckets = m_buckets[size_t(band)];
            const auto bucket = buckets.find(bandKey(entry.signature, band));
            bucket->removeOne(position);
            if (bucket->isEmpty()) {
                buckets.erase(bucket);
            }
        }
    }
    entry = {};
}

NearDuplicateIndex::Match NearDuplicateIndex::nearest(const QString& text, const QString& exceptId) const
{
    Match best;
    const std::vector<quint64> shingles = shinglesOf(text);
    if (shingles.empty()) {
        return best;
    }
    const Signature signature = signatureOf(shingles);
    QList<qsizetype> candidates;
    for (int band = 0; band < bands; ++band) {
        candidates += m_buckets[size_t(band)].value(bandKey(signature, band));
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    for (const qsizetype candidate : candidates) {
        const Entry& entry = m_entries[size_t(candidate)];
        if (entry.id == exceptId) {
            continue;
        }
        const double similarity = jaccard(shingles, entry.shingles);
        if (similarity >= m_threshold && similarity > best.similarity) {
            best = {entry.id, similarity};
        }
    }
    return best;
}

std::vector<std::pair<qsizetype, qsizetype>> NearDuplicateIndex::candidatePairs() const
{
    // Each member of a bucket meets the first few and its last few predecessors: a chain is enough to join them, and a bucket of
    // thousands of equal texts stays linear.
    constexpr qsizetype neighbours = 12;
    std::vector<std::pair<qsizetype, qsizetype>> pairs;
    for (const auto& buckets : m_buckets) {
        for (const QList<qsizetype>& bucket : buckets) {
            for (qsizetype i = 1; i < bucket.size(); ++i) {
                for (qsizetype k = 0; k < std::min(i, neighbours); ++k) {
                    pairs.emplace_back(bucket[k], bucket[i]);
                }
                for (qsizetype k = std::max(neighbours, i - neighbours); k < i; ++k) {
                    pairs.emplace_back(bucket[k], bucket[i]);
                }
            }
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

QList<DuplicateGroup> NearDuplicateIndex::groups() const
{
    std::vector<qsizetype> parent(m_entries.size());
    std::iota(parent.begin(), parent.end(), qsizetype(0));
    const auto rootOf = [&](qsizetype at) {
        while (parent[size_t(at)] != at) {
            parent[size_t(at)] = parent[size_t(parent[size_t(at)])];
            at = parent[size_t(at)];
        }
        return at;
    };
    std::vector<double> nearest(m_entries.size(), 0);
    for (const auto& [first, second] : candidatePairs()) {
        const double similarity = jaccard(m_entries[size_t(first)].shingles, m_entries[size_t(second)].shingles);
        if (similarity < m_threshold) {
            continue;
        }
        nearest[size_t(first)] = std::max(nearest[size_t(first)], similarity);
        nearest[size_t(second)] = std::max(nearest[size_t(second)], similarity);
        const auto [low, high] = std::minmax({rootOf(first), rootOf(second)});
        parent[size_t(high)] = low;
    }
    QHash<qsizetype, qsizetype> groupOfRoot;
    QList<DuplicateGroup> groups;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].present || nearest[i] == 0) {
            continue;
        }
        const qsizetype root = rootOf(qsizetype(i));
        const auto known = groupOfRoot.constFind(root);
        if (known == groupOfRoot.constEnd()) {
            groupOfRoot.insert(root, groups.size());
            groups.append({{m_entries[i].id}, nearest[i]});
        } else {
            groups[*known].ids += m_entries[i].id;
            groups[*known].similarity = std::min(groups[*known].similarity, nearest[i]);
        }
    }
    return groups;
}

}
