#include "models/wire/itemstream.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtEndian>
#include <chrono>
#include <cstring>

#include "models/wire/codecvalue.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace galley::wire {

namespace {

using simdjson::ondemand::json_type;
using Value = simdjson::ondemand::value;

/// Reads a value as the codec of wire types does.
template <class T> [[nodiscard]] Result<void> readAs(Value value, T& target)
{
    codec::Value wrapped{value};
    return codec::readInto(wrapped, target);
}

constexpr qsizetype itemLimit = 16 * 1024 * 1024;

QByteArray copy(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view trimmedEnd(std::string_view text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return text;
}

/// Two digits per byte of a UUID; -1 for anything else.
int hexDigit(char character)
{
    if (character >= '0' && character <= '9') {
        return character - '0';
    }
    const char lower = static_cast<char>(character | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<QUuid> parseUuid(std::string_view text)
{
    constexpr size_t textLength = 36;
    if (text.size() != textLength) {
        return std::nullopt;
    }
    std::array<char, 16> bytes{};
    size_t position = 0;
    for (size_t index = 0; index < bytes.size(); ++index) {
        if (index == 4 || index == 6 || index == 8 || index == 10) {
            if (text[position++] != '-') {
                return std::nullopt;
            }
        }
        const int high = hexDigit(text[position]);
        const int low = hexDigit(text[position + 1]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        bytes[index] = static_cast<char>(high << 4 | low);
        position += 2;
    }
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

int digits(const char* text, int count)
{
    int value = 0;
    for (int index = 0; index < count; ++index) {
        if (text[index] < '0' || text[index] > '9') {
            return -1;
        }
        value = value * 10 + (text[index] - '0');
    }
    return value;
}

/// The forms that servers really send, without a general parser; nothing for any other.
std::optional<qint64> quickInstant(std::string_view text)
{
    constexpr size_t secondsEnd = 19;
    if (text.size() < secondsEnd || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':') {
        return std::nullopt;
    }
    const int year = digits(text.data(), 4);
    const int month = digits(text.data() + 5, 2);
    const int day = digits(text.data() + 8, 2);
    const int hour = digits(text.data() + 11, 2);
    const int minute = digits(text.data() + 14, 2);
    const int second = digits(text.data() + 17, 2);
    size_t position = secondsEnd;
    int milliseconds = 0;
    if (position < text.size() && text[position] == '.') {
        int scale = 100;
        for (++position; position < text.size() && text[position] >= '0' && text[position] <= '9'; ++position) {
            milliseconds += (text[position] - '0') * scale;
            scale /= 10;
        }
    }
    const std::string_view zone = text.substr(position);
    const std::chrono::year_month_day date{
        std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))};
    if (!(zone.empty() || zone == "Z" || zone == "+00:00") || year < 0 || month < 1 || day < 1 || !date.ok() || hour < 0 || hour > 23 || minute < 0
        || minute > 59 || second < 0 || second > 59) {
        return std::nullopt;
    }
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + milliseconds;
}

Result<void> readInstant(Value value, qint64& target)
{
    std::string_view text;
    if (value.get_string().get(text)) {
        return codec::wrongType("a date and time");
    }
    if (const auto quick = quickInstant(text)) {
        target = *quick;
        return {};
    }
    return codec::parseInstant(text).map([&](const QDateTime& instant) { target = instant.toMSecsSinceEpoch(); });
}

Result<void> readString(Value value, QByteArray& target)
{
    std::string_view text;
    if (value.get_string().get(text)) {
        return codec::wrongType("a text");
    }
    target = copy(text);
    return {};
}

bool isNull(Value& value)
{
    bool null = false;
    return !value.is_null().get(null) && null;
}

/// A text where there is one; anything else leaves the target as it is, because these objects are of any shape.
void takeString(Value& value, QByteArray& target)
{
    std::string_view text;
    json_type type{};
    if (!value.type().get(type) && type == json_type::string && !value.get_string().get(text)) {
        target = copy(text);
    }
}

/// Opens an object that is kept as it came, and then walked for the few things looked up in it.
template <class Visit> Result<void> readKept(Value value, QByteArray& target, const Visit& visit)
{
    simdjson::ondemand::object object;
    if (value.get_object().get(object)) {
        return codec::wrongType("an object");
    }
    std::string_view raw;
    if (const auto error = object.raw_json().get(raw)) {
        return codec::malformed(error);
    }
    target = copy(trimmedEnd(raw));
    if (const auto error = object.reset().error()) {
        return codec::malformed(error);
    }
    for (auto entry : object) {
        std::string_view key;
        Value child;
        if (const auto error = entry.unescaped_key().get(key)) {
            return codec::malformed(error);
        }
        if (const auto error = entry.value().get(child)) {
            return codec::malformed(error);
        }
        visit(key, child);
    }
    return {};
}

/// The address of the first image: a text, or an object with `src` or `url`.
void takeImage(Value& value, QByteArray& target)
{
    json_type type{};
    if (value.type().get(type)) {
        return;
    }
    if (type == json_type::string) {
        takeString(value, target);
        return;
    }
    simdjson::ondemand::array array;
    if (type != json_type::array || value.get_array().get(array)) {
        return;
    }
    for (auto entry : array) {
        Value first;
        if (entry.get(first) || first.type().get(type)) {
            return;
        }
        if (!target.isEmpty()) {
            continue;
        }
        if (type == json_type::string) {
            takeString(first, target);
        } else if (type == json_type::object) {
            simdjson::ondemand::object object;
            if (first.get_object().get(object)) {
                return;
            }
            for (auto field : object) {
                std::string_view key;
                Value child;
                if (field.unescaped_key().get(key) || field.value().get(child)) {
                    return;
                }
                if ((key == "src" || key == "url") && target.isEmpty()) {
                    takeString(child, target);
                }
            }
        }
    }
}

/// Calls `visit(key, value)` for the members of an object; anything else is passed over.
template <class Visit> void eachMember(Value& value, const Visit& visit)
{
    simdjson::ondemand::object object;
    json_type type{};
    if (value.type().get(type) || type != json_type::object || value.get_object().get(object)) {
        return;
    }
    for (auto field : object) {
        std::string_view key;
        Value child;
        if (field.unescaped_key().get(key) || field.value().get(child)) {
            return;
        }
        visit(key, child);
    }
}

/// A text, the texts of an array, or the names of an array's objects.
void takeNames(Value& value, QByteArrayList& target)
{
    const auto takeOne = [&target](Value& one) {
        QByteArray name;
        json_type type{};
        if (!one.type().get(type) && type == json_type::object) {
            eachMember(one, [&name](std::string_view key, Value& child) {
                if (key == "name") {
                    takeString(child, name);
                }
            });
        } else {
            takeString(one, name);
        }
        name = name.trimmed();
        if (!name.isEmpty() && !target.contains(name)) {
            target.append(name);
        }
    };
    simdjson::ondemand::array array;
    json_type type{};
    if (value.type().get(type)) {
        return;
    }
    if (type != json_type::array) {
        takeOne(value);
        return;
    }
    if (value.get_array().get(array)) {
        return;
    }
    for (auto entry : array) {
        Value child;
        if (entry.get(child)) {
            return;
        }
        takeOne(child);
    }
}

void takeFindings(Value& value, ItemRecord& item)
{
    simdjson::ondemand::array array;
    json_type type{};
    if (value.type().get(type) || type != json_type::array || value.get_array().get(array)) {
        return;
    }
    for (auto entry : array) {
        Value child;
        if (entry.get(child)) {
            return;
        }
        ++item.findingCount;
        QByteArray rule;
        QByteArray severity;
        eachMember(child, [&](std::string_view key, Value& inner) {
            if (key == "rule") {
                takeString(inner, rule);
            } else if (key == "severity") {
                takeString(inner, severity);
            }
        });
        item.findingErrors += severity == "error" ? 1 : 0;
        item.findingWarnings += severity == "warning" ? 1 : 0;
        if (!rule.isEmpty()) {
            item.findingRules.append(rule);
        }
    }
}

Result<void> keepRest(std::string_view key, Value value, QByteArray& rest)
{
    std::string_view raw;
    json_type type{};
    simdjson::error_code error = value.type().get(type);
    if (!error) {
        if (type == json_type::object) {
            simdjson::ondemand::object object;
            error = value.get_object().get(object);
            error = error ? error : object.raw_json().get(raw);
        } else if (type == json_type::array) {
            simdjson::ondemand::array array;
            error = value.get_array().get(array);
            error = error ? error : array.raw_json().get(raw);
        } else {
            raw = value.raw_json_token();
        }
    }
    if (error) {
        return codec::malformed(error);
    }
    rest += rest.isEmpty() ? '{' : ',';
    appendJsonString(rest, QByteArrayView(key.data(), static_cast<qsizetype>(key.size())));
    rest += ':';
    raw = trimmedEnd(raw);
    rest.append(raw.data(), static_cast<qsizetype>(raw.size()));
    return {};
}

enum SeenField : unsigned {
    SeenId = 1,
    SeenSourceData = 2,
    SeenGenerated = 4,
    SeenStatus = 8,
    SeenMetadata = 16,
    SeenAll = 31,
};

Result<void> readField(std::string_view key, Value value, ItemRecord& item, unsigned& seen)
{
    if (key == "id") {
        seen |= SeenId;
        std::string_view text;
        if (value.get_string().get(text)) {
            return codec::wrongType("an id");
        }
        const auto id = parseUuid(text);
        if (!id) {
            return codec::wrongType("a UUID");
        }
        item.id = *id;
        return {};
    }
    if (key == "external_id") {
        return isNull(value) ? Result<void>() : readString(value, item.externalId.emplace());
    }
    if (key == "item_type") {
        return readString(value, item.itemType);
    }
    if (key == "source_data") {
        seen |= SeenSourceData;
        return readKept(value, item.sourceData, [&](std::string_view inner, Value& child) {
            if (inner == "name") {
                takeString(child, item.productName);
            } else if (inner == "sku") {
                takeString(child, item.sku);
            } else if (inner == "images" || (inner == "image" && item.image.isEmpty())) {
                takeImage(child, item.image);
            } else if (inner == "categories" || inner == "category" || inner == "product_type") {
                takeNames(child, item.categories);
            }
        });
    }
    if (key == "generated_content") {
        seen |= SeenGenerated;
        auto read = readKept(value, item.generatedContent, [&](std::string_view inner, Value& child) {
            if (inner == "name") {
                takeString(child, item.name);
            } else if (inner == "short_description") {
                takeString(child, item.shortDescription);
            } else if (inner == "description") {
                takeString(child, item.description);
            }
        });
        item.textHash = contentHash(item.generatedContent);
        return read;
    }
    if (key == "metadata") {
        seen |= SeenMetadata;
        return readKept(value, item.metadata, [&](std::string_view inner, Value& child) {
            if (inner == "findings") {
                takeFindings(child, item);
            } else if (inner == "text_form") {
                eachMember(child, [&item](std::string_view form, Value& language) {
                    if (form == "language") {
                        takeString(language, item.language);
                    }
                });
            } else if (inner == "language" && item.language.isEmpty()) {
                takeString(child, item.language);
            } else if (inner == "reject_reason") {
                takeString(child, item.rejectReason);
            }
        });
    }
    if (key == "confidence_score") {
        if (isNull(value)) {
            return {};
        }
        double number = 0;
        auto read = readAs(value, number);
        item.confidence = number;
        return read;
    }
    if (key == "status") {
        seen |= SeenStatus;
        auto read = readString(value, item.statusText);
        item.status = valueOf<ItemStatus>(QString::fromUtf8(item.statusText));
        return read;
    }
    if (key == "created_at") {
        return readInstant(value, item.createdAt);
    }
    if (key == "data_source_id") {
        if (isNull(value)) {
            return {};
        }
        std::string_view text;
        if (value.get_string().get(text)) {
            return codec::wrongType("an id");
        }
        item.sourceId = parseUuid(text);
        return item.sourceId ? Result<void>() : Result<void>(codec::wrongType("a UUID"));
    }
    if (key == "data_source_name") {
        return isNull(value) ? Result<void>() : readString(value, item.sourceName);
    }
    if (key == "excluded_at") {
        item.excluded = !isNull(value);
        return {};
    }
    if (key == "revision") {
        return isNull(value) ? Result<void>() : readAs(value, item.revision);
    }
    return keepRest(key, value, item.rest);
}

Result<void> readItem(simdjson::ondemand::object object, ItemRecord& item)
{
    unsigned seen = 0;
    for (auto entry : object) {
        std::string_view key;
        Value child;
        if (const auto error = entry.unescaped_key().get(key)) {
            return codec::malformed(error);
        }
        if (const auto error = entry.value().get(child)) {
            return codec::malformed(error);
        }
        if (auto read = readField(key, child, item, seen); !read) {
            return codec::under(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())), std::move(read.error()));
        }
    }
    if (seen != SeenAll) {
        const char* missing = !(seen & SeenId) ? "id"
            : !(seen & SeenSourceData)         ? "source_data"
            : !(seen & SeenGenerated)          ? "generated_content"
            : !(seen & SeenStatus)             ? "status"
                                               : "metadata";
        return failure(ErrorCode::InvalidInput, QStringLiteral("The field is missing."), QString::fromLatin1(missing));
    }
    item.rest += item.rest.isEmpty() ? "{}" : "}";
    return {};
}

/// Reads the item that stands in [text, text + size), with `capacity` readable bytes from there.
Result<ItemRecord> readPadded(simdjson::ondemand::parser& parser, const char* text, size_t size, size_t capacity)
{
    simdjson::ondemand::document document;
    if (const auto error = parser.iterate(simdjson::padded_string_view(text, size, capacity)).get(document)) {
        return codec::malformed(error);
    }
    simdjson::ondemand::object object;
    if (document.get_object().get(object)) {
        return codec::wrongType("an object");
    }
    ItemRecord item;
    if (auto read = readItem(object, item); !read) {
        return failure(std::move(read.error()));
    }
    item.hash = contentHash(QByteArrayView(text, static_cast<qsizetype>(size)));
    return item;
}

}

quint64 contentHash(QByteArrayView bytes)
{
    constexpr quint64 prime = 0x9e37'79b9'7f4a'7c15ULL;
    constexpr quint64 mixer = 0xbf58'476d'1ce4'e5b9ULL;
    quint64 hash = prime ^ static_cast<quint64>(bytes.size());
    const char* data = bytes.data();
    qsizetype left = bytes.size();
    for (; left >= 8; left -= 8, data += 8) {
        quint64 word = 0;
        std::memcpy(&word, data, sizeof(word));
        hash = (hash ^ qFromLittleEndian(word)) * mixer;
        hash ^= hash >> 29;
    }
    quint64 tail = 0;
    for (qsizetype index = 0; index < left; ++index) {
        tail |= static_cast<quint64>(static_cast<uchar>(data[index])) << (8 * index);
    }
    hash = (hash ^ tail) * mixer;
    hash ^= hash >> 31;
    return hash * prime ^ (hash >> 33);
}

Result<ItemRecord> decodeItemRecord(QByteArrayView json)
{
    const simdjson::padded_string padded(json.data(), static_cast<size_t>(json.size()));
    return readPadded(codec::threadParser(), padded.data(), padded.size(), padded.size() + simdjson::SIMDJSON_PADDING);
}

Result<QList<ItemRecord>> decodeItemRecords(QByteArrayView json)
{
    QList<ItemRecord> result;
    ItemStream stream([&](ItemRecord&& item) { result.append(std::move(item)); });
    if (auto fed = stream.feed(json); !fed) {
        return failure(fed.error());
    }
    if (auto ended = stream.finish(); !ended) {
        return failure(ended.error());
    }
    return result;
}

/// Where the scan of the top-level array stands. It knows strings and nesting, nothing else; what it cuts out is parsed strictly.
struct ItemStream::State {
    enum class Place { BeforeArray, BeforeItem, InItem, AfterItem, AfterArray };

    Sink sink;
    QByteArray buffer;
    qsizetype scanned = 0; ///< bytes of the buffer that were looked at
    qsizetype itemStart = 0;
    qint64 items = 0;
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    Place place = Place::BeforeArray;
    simdjson::ondemand::parser parser;
    std::optional<Error> error;

    Result<void> fail(Error reason)
    {
        error = reason;
        return failure(std::move(reason));
    }

    [[nodiscard]] static bool isBlank(char character) { return character == ' ' || character == '\n' || character == '\r' || character == '\t'; }

    /// The place of the next quote or backslash from `position`, or the end.
    [[nodiscard]] qsizetype stringStop(qsizetype position) const
    {
        const char* data = buffer.constData();
        const qsizetype size = buffer.size();
#if defined(__SSE2__)
        const __m128i quote = _mm_set1_epi8('"');
        const __m128i backslash = _mm_set1_epi8('\\');
        for (; position + 16 <= size; position += 16) {
            const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + position));
            const int mask = _mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(block, quote), _mm_cmpeq_epi8(block, backslash)));
            if (mask != 0) {
                return position + __builtin_ctz(static_cast<unsigned>(mask));
            }
        }
#endif
        while (position < size && data[position] != '"' && data[position] != '\\') {
            ++position;
        }
        return position;
    }

    /// Goes on inside an item; true when its last brace was passed.
    bool scanItem()
    {
        const char* data = buffer.constData();
        const qsizetype size = buffer.size();
        while (scanned < size) {
            if (escaped) {
                escaped = false;
                ++scanned;
                continue;
            }
            if (inString) {
                scanned = stringStop(scanned);
                if (scanned < size) {
                    escaped = data[scanned] == '\\';
                    inString = escaped;
                    ++scanned;
                }
                continue;
            }
            const char character = data[scanned++];
            if (character == '"') {
                inString = true;
            } else if (character == '{' || character == '[') {
                ++depth;
            } else if ((character == '}' || character == ']') && --depth == 0) {
                return true;
            }
        }
        return false;
    }

    Result<void> readFinished()
    {
        const qsizetype size = scanned - itemStart;
        auto item = readPadded(parser, buffer.constData() + itemStart, static_cast<size_t>(size), static_cast<size_t>(buffer.capacity() - itemStart));
        if (!item) {
            Error reason = item.error();
            const QString index = QStringLiteral("[%1]").arg(items);
            reason.field = reason.field.isEmpty() ? index : QString(index + u'.' + reason.field);
            return fail(std::move(reason));
        }
        ++items;
        sink(std::move(*item));
        return {};
    }

    Result<void> malformed(const char* message)
    {
        return fail(Error{ErrorCode::InvalidInput, QStringLiteral("The JSON is malformed: %1").arg(QLatin1StringView(message)), {}});
    }

    Result<void> scan()
    {
        while (scanned < buffer.size()) {
            if (place == Place::InItem) {
                if (!scanItem()) {
                    if (buffer.size() - itemStart > itemLimit) {
                        return fail(Error{ErrorCode::TooLarge, QStringLiteral("An item is larger than this program reads."), {}});
                    }
                    return {};
                }
                place = Place::AfterItem;
                if (auto read = readFinished(); !read) {
                    return read;
                }
                continue;
            }
            const char character = buffer[scanned];
            if (isBlank(character)) {
                ++scanned;
                continue;
            }
            if (place == Place::BeforeArray && character == '[') {
                place = Place::BeforeItem;
            } else if (place == Place::BeforeItem && character == '{') {
                place = Place::InItem;
                itemStart = scanned;
                depth = 0;
                continue;
            } else if (place == Place::BeforeItem && character == ']' && items == 0) {
                place = Place::AfterArray;
            } else if (place == Place::AfterItem && character == ',') {
                place = Place::BeforeItem;
            } else if (place == Place::AfterItem && character == ']') {
                place = Place::AfterArray;
            } else {
                return malformed("this is not a list of objects.");
            }
            ++scanned;
        }
        return {};
    }
};

ItemStream::ItemStream(Sink sink) : m_state(std::make_unique<State>())
{
    m_state->sink = std::move(sink);
}

ItemStream::~ItemStream() = default;

Result<void> ItemStream::feed(QByteArrayView piece)
{
    State& state = *m_state;
    if (state.error) {
        return failure(*state.error);
    }
    // Only what belongs to an unfinished item is kept.
    const qsizetype keptFrom = state.place == State::Place::InItem ? state.itemStart : state.scanned;
    const qsizetype kept = state.buffer.size() - keptFrom;
    QByteArray next;
    next.reserve(kept + piece.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    next.append(state.buffer.constData() + keptFrom, kept);
    next.append(piece);
    state.buffer = std::move(next);
    state.scanned -= keptFrom;
    state.itemStart -= keptFrom;
    return state.scan();
}

Result<void> ItemStream::finish()
{
    State& state = *m_state;
    if (state.error) {
        return failure(*state.error);
    }
    if (state.place != State::Place::AfterArray) {
        return state.malformed("the list ended early.");
    }
    return {};
}

Result<ItemRecordChanges> decodeItemChanges(QByteArrayView json)
{
    const simdjson::padded_string padded(json.data(), static_cast<size_t>(json.size()));
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (const auto error = codec::threadParser().iterate(padded).get(document)) {
        return codec::malformed(error);
    }
    if (document.get_object().get(object)) {
        return codec::wrongType("an object");
    }
    ItemRecordChanges changes;
    bool hasItems = false;
    bool hasCursor = false;
    for (auto entry : object) {
        std::string_view key;
        Value value;
        if (const auto error = entry.unescaped_key().get(key)) {
            return codec::malformed(error);
        }
        if (const auto error = entry.value().get(value)) {
            return codec::malformed(error);
        }
        Result<void> read;
        if (key == "items") {
            hasItems = true;
            simdjson::ondemand::array array;
            if (value.get_array().get(array)) {
                return codec::under(QStringLiteral("items"), codec::wrongType("an array").value());
            }
            for (auto element : array) {
                simdjson::ondemand::object item;
                std::string_view raw;
                if (const auto error = element.get_object().get(item)) {
                    return codec::malformed(error);
                }
                if (const auto error = item.raw_json().get(raw)) {
                    return codec::malformed(error);
                }
                if (const auto error = item.reset().error()) {
                    return codec::malformed(error);
                }
                ItemRecord record;
                if (read = readItem(item, record); !read) {
                    return codec::under(QStringLiteral("items[%1]").arg(changes.items.size()), std::move(read.error()));
                }
                raw = trimmedEnd(raw);
                record.hash = contentHash(QByteArrayView(raw.data(), static_cast<qsizetype>(raw.size())));
                changes.items.append(std::move(record));
            }
        } else if (key == "deleted_item_ids") {
            read = readAs(value, changes.deleted);
        } else if (key == "cursor") {
            hasCursor = true;
            read = readAs(value, changes.cursor);
        } else if (key == "more") {
            read = readAs(value, changes.more);
        }
        if (!read) {
            return failure(std::move(read.error()));
        }
    }
    if (!hasItems || !hasCursor) {
        return failure(
            ErrorCode::InvalidInput, QStringLiteral("The field is missing."), hasItems ? QStringLiteral("cursor") : QStringLiteral("items"));
    }
    return changes;
}

}
