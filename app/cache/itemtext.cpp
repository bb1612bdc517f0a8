#include "app/cache/itemtext.h"

#include <cstring>

namespace galley::app {

namespace {

constexpr qsizetype excerptLimit = 200;

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
    appendPlainText(face.words, item.shortDescription);
    face.words += ' ';
    appendPlainText(face.words, item.description);
    return face;
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

ItemFace faceOf(const std::optional<QByteArray>& externalId, QByteArrayView sourceData, QByteArrayView generated)
{
    QByteArray json = R"({"id":"00000000-0000-0000-0000-000000000000","status":"pending","metadata":{},"source_data":)";
    json.append(sourceData);
    json += ",\"generated_content\":";
    json.append(generated);
    json += '}';
    auto record = wire::decodeItemRecord(json);
    if (!record) {
        return {};
    }
    record->externalId = externalId;
    return faceOf(*record);
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
