#include "app/cache/itemtext.h"

#include <algorithm>
#include <bitset>
#include <cmath>
#include <cstring>

namespace galley::app {

namespace {

constexpr qsizetype excerptLimit = 200;
constexpr qsizetype longestLabel = 200;

QByteArrayView firstNonEmpty(const QByteArray& first, const QByteArray& second)
{
    return first.isEmpty() ? QByteArrayView(second) : QByteArrayView(first);
}

/// Takes half a character off the end.
void trimToCharacter(QByteArray& text)
{
    qsizetype size = text.size();
    while (size > 0 && (static_cast<uchar>(text[size - 1]) & 0xc0) == 0x80) {
        --size;
    }
    if (size > 0 && (static_cast<uchar>(text[size - 1]) & 0x80) != 0) {
        const auto lead = static_cast<uchar>(text[size - 1]);
        const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (size - 1 + length > text.size()) {
            text.truncate(size - 1);
        }
    }
}

ItemFace faceOf(const wire::ItemRecord& item, QByteArrayView externalId)
{
    ItemFace face;
    face.name = firstNonEmpty(item.name, firstNonEmpty(item.productName, item.sku).toByteArray()).toByteArray();
    if (face.name.isEmpty()) {
        face.name = externalId.toByteArray();
    }
    face.hasText = !item.shortDescription.isEmpty() || !item.description.isEmpty() || !item.name.isEmpty();
    appendPlainText(face.excerpt, firstNonEmpty(item.shortDescription, item.description), excerptLimit);
    face.excerpt = face.excerpt.trimmed();
    face.words.reserve(item.description.size() + item.shortDescription.size() + 256);
    face.words.append(item.productName);
    face.words += ' ';
    if (item.name != item.productName) {
        face.words.append(item.name);
        face.words += ' ';
    }
    face.words.append(externalId);
    face.words += ' ';
    if (item.sku != externalId) {
        face.words.append(item.sku);
        face.words += ' ';
    }
    const qsizetype textFrom = face.words.size();
    appendPlainText(face.words, item.shortDescription);
    face.words += ' ';
    appendPlainText(face.words, item.description);
    face.risk = riskOf(item, noveltyOf(item.sourceData, QByteArrayView(face.words).sliced(textFrom)), face.hasText);
    for (const QByteArray& category : item.categories) {
        face.labels.append({ItemLabel::Kind::Category, category.left(longestLabel)});
    }
    if (!item.language.isEmpty()) {
        face.labels.append({ItemLabel::Kind::Language, item.language.left(longestLabel)});
    }
    for (const QByteArray& rule : item.findingRules) {
        face.labels.append({ItemLabel::Kind::Rule, rule.left(longestLabel)});
    }
    std::sort(face.labels.begin(), face.labels.end());
    face.labels.erase(std::unique(face.labels.begin(), face.labels.end()), face.labels.end());
    return face;
}

/// Calls `visit` with a hash of every word of four bytes and more; digits, markup and JSON's signs part words.
template <class Visit> void eachLongWord(QByteArrayView text, const Visit& visit)
{
    constexpr quint64 seed = 14695981039346656037U;
    constexpr quint64 prime = 1099511628211U;
    constexpr int shortest = 4;
    quint64 hash = seed;
    int length = 0;
    for (const char character : text) {
        const auto byte = static_cast<uchar>(character);
        const uchar lower = byte | 0x20;
        if ((lower >= 'a' && lower <= 'z') || byte >= 0x80) {
            hash = (hash ^ (byte >= 0x80 ? byte : lower)) * prime;
            ++length;
            continue;
        }
        if (length >= shortest) {
            visit(hash);
        }
        hash = seed;
        length = 0;
    }
    if (length >= shortest) {
        visit(hash);
    }
}

}

void appendPlainText(QByteArray& out, QByteArrayView html, qsizetype limit)
{
    const qsizetype end = limit < 0 ? -1 : out.size() + limit;
    const char* data = html.data();
    const qsizetype size = html.size();
    qsizetype position = 0;
    while (position < size) {
        const qsizetype left = size - position;
        const auto* tag = static_cast<const char*>(std::memchr(data + position, '<', static_cast<size_t>(left)));
        const qsizetype textEnd = tag == nullptr ? size : tag - data;
        // Character references are rare; the text between them goes over in one piece.
        qsizetype start = position;
        while (start < textEnd) {
            const auto* reference = static_cast<const char*>(std::memchr(data + start, '&', static_cast<size_t>(textEnd - start)));
            const qsizetype stop = reference == nullptr ? textEnd : reference - data;
            out.append(data + start, stop - start);
            start = stop;
            if (reference != nullptr) {
                constexpr qsizetype longestReference = 10;
                qsizetype close = stop + 1;
                while (close < textEnd && close - stop < longestReference && data[close] != ';' && data[close] != ' ') {
                    ++close;
                }
                if (close < textEnd && data[close] == ';') {
                    const QByteArrayView name(data + stop + 1, close - stop - 1);
                    out += name == QByteArrayView("amp") ? '&' : name == QByteArrayView("quot") ? '"' : name == QByteArrayView("lt") ? '<' : ' ';
                    start = close + 1;
                } else {
                    out += '&';
                    start = stop + 1;
                }
            }
            if (end >= 0 && out.size() >= end) {
                out.truncate(end);
                trimToCharacter(out);
                return;
            }
        }
        if (tag == nullptr) {
            return;
        }
        const auto* close = static_cast<const char*>(std::memchr(tag, '>', static_cast<size_t>(size - textEnd)));
        if (!out.isEmpty() && !out.endsWith(' ')) {
            out += ' ';
        }
        if (close == nullptr) {
            return;
        }
        position = close - data + 1;
    }
}

ItemFace faceOf(const wire::ItemRecord& item)
{
    return faceOf(item, item.externalId ? QByteArrayView(*item.externalId) : QByteArrayView());
}

ItemFace faceOf(const std::optional<QByteArray>& externalId, QByteArrayView sourceData, QByteArrayView generated, QByteArrayView metadata,
                const std::optional<double>& confidence)
{
    QByteArray json = R"({"id":"00000000-0000-0000-0000-000000000000","status":"pending","metadata":)";
    json.append(metadata);
    json += ",\"source_data\":";
    json.append(sourceData);
    json += ",\"generated_content\":";
    json.append(generated);
    json += '}';
    auto record = wire::decodeItemRecord(json);
    if (!record) {
        return {};
    }
    record->externalId = externalId;
    record->confidence = confidence;
    return faceOf(*record);
}

double noveltyOf(QByteArrayView sourceData, QByteArrayView words)
{
    // A word is taken for known when its place in the set is: with some hundred words among sixteen thousand places hardly ever wrong.
    constexpr size_t places = 16384;
    std::bitset<places> known;
    eachLongWord(sourceData, [&known](quint64 hash) { known.set((hash >> 17) % places); });
    qint64 all = 0;
    qint64 unknown = 0;
    eachLongWord(words, [&](quint64 hash) {
        ++all;
        unknown += known.test((hash >> 17) % places) ? 0 : 1;
    });
    return all == 0 ? 0 : static_cast<double>(unknown) / static_cast<double>(all);
}

int riskOf(const wire::ItemRecord& item, double novelty, bool hasText)
{
    if (!hasText) {
        return 0;
    }
    constexpr int errorWeight = 25;
    constexpr int warningWeight = 10;
    constexpr int noteWeight = 3;
    constexpr int mostForFindings = 60;
    constexpr double mostForScore = 25;
    constexpr double mostForNovelty = 15;
    const int notes = item.findingCount - item.findingErrors - item.findingWarnings;
    const int findings = std::min(mostForFindings, item.findingErrors * errorWeight + item.findingWarnings * warningWeight + notes * noteWeight);
    const double doubt = item.confidence ? 1 - std::clamp(*item.confidence, 0.0, 1.0) : 0.5;
    return findings + static_cast<int>(std::lround(doubt * mostForScore + novelty * mostForNovelty));
}

PreparedItem prepare(wire::ItemRecord&& record, qint64 index)
{
    PreparedItem item;
    item.face = faceOf(record);
    constexpr int timeOrdered = 7;
    const QUuid& id = record.id;
    item.position = (id.data3 >> 12) == timeOrdered
        ? static_cast<qint64>((static_cast<quint64>(id.data1) << 28) | (static_cast<quint64>(id.data2) << 12) | (id.data3 & 0x0fffU))
        : index;
    item.record = std::move(record);
    return item;
}

}
