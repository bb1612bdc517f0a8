#include "models/content/textencoding.h"

#include <QIODevice>
#include <QString>
#include <algorithm>
#include <array>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <vector>

namespace galley::content {

namespace {

constexpr qint64 sampleSize = 256 * 1024;
/// How far a plain ASCII beginning is followed in search of the first letter that decides.
constexpr qint64 furthestLook = 64 * 1024 * 1024;

struct Mark {
    QByteArrayView bytes;
    const char* name;
};

/// Longer marks first: the mark of UTF-32LE begins with that of UTF-16LE.
const std::array<Mark, 5> marks = {{
    {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
    {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
    {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
    {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
    {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
}};

bool isPlainAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) < 0; });
}

/// Valid UTF-8, where a sequence that the end of the sample cuts off is no fault unless the sample is the whole file.
bool isUtf8(QByteArrayView bytes, bool complete)
{
    if (bytes.isValidUtf8()) {
        return true;
    }
    if (complete) {
        return false;
    }
    for (qsizetype cut = 1; cut <= 3 && cut < bytes.size(); ++cut) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - cut]);
        if (byte >= 0xC0) {
            return bytes.chopped(cut).isValidUtf8();
        }
        if (byte < 0x80) {
            return false;
        }
    }
    return false;
}

/// UTF-16 without a mark shows as zero bytes on one side of the pairs, because delimiters, digits and line ends are ASCII.
const char* utf16WithoutMark(QByteArrayView bytes)
{
    if (bytes.size() < 4) {
        return nullptr;
    }
    std::array<qsizetype, 2> zeros = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        zeros[static_cast<std::size_t>(i & 1)] += bytes[i] == '\0' ? 1 : 0;
    }
    const qsizetype pairs = bytes.size() / 2;
    if (zeros[1] * 4 > pairs && zeros[0] * 50 < pairs) {
        return "UTF-16LE";
    }
    if (zeros[0] * 4 > pairs && zeros[1] * 50 < pairs) {
        return "UTF-16BE";
    }
    return nullptr;
}

/// The lines that hold bytes above 127, because ICU's detector looks at the first 8,000 bytes alone.
QByteArray linesThatDecide(QByteArrayView bytes)
{
    constexpr qsizetype enough = 8000;
    QByteArray result;
    qsizetype start = 0;
    while (start < bytes.size() && result.size() < enough) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end + 1;
        const QByteArrayView line = bytes.sliced(start, std::min<qsizetype>(end - start, enough));
        if (!isPlainAscii(line)) {
            result.append(line);
        }
        start = end;
    }
    return result;
}

bool isSingleByteFamily(QByteArrayView name)
{
    return name.startsWith("ISO-8859") || name.startsWith("windows-") || name.startsWith("KOI8");
}

/// ISO-8859-n and the Windows page that extends it; files that claim the former hold the quotes and dashes of the latter.
QByteArray windowsPageFor(const QByteArray& name)
{
    static const std::array<std::pair<const char*, const char*>, 7> pages = {{
        {"ISO-8859-1", "windows-1252"},
        {"ISO-8859-2", "windows-1250"},
        {"ISO-8859-5", "windows-1251"},
        {"ISO-8859-7", "windows-1253"},
        {"ISO-8859-9", "windows-1254"},
        {"ISO-8859-8", "windows-1255"},
        {"ISO-8859-8-I", "windows-1255"},
    }};
    for (const auto& [iso, windows] : pages) {
        // ISO-8859-2 and windows-1250 differ in letters, so the former is kept where ICU saw no Windows punctuation.
        if (name == iso && name != "ISO-8859-2" && name != "ISO-8859-5") {
            return windows;
        }
    }
    return name;
}

QByteArray askIcu(QByteArrayView sample)
{
    const QByteArray fallback = "windows-1252";
    const QByteArray text = linesThatDecide(sample);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    if (U_FAILURE(status)) {
        return fallback;
    }
    ucsdet_setText(detector.get(), text.constData(), static_cast<int32_t>(text.size()), &status);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status)) {
        return fallback;
    }
    constexpr int32_t trustMultibyteFrom = 60;
    for (int32_t i = 0; i < count; ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &status);
        const int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        if (U_FAILURE(status)) {
            return fallback;
        }
        if (isSingleByteFamily(name)) {
            return windowsPageFor(name);
        }
        const bool eastAsian = name == "Shift_JIS" || name == "GB18030" || name == "Big5" || name.startsWith("EUC-");
        if (eastAsian && confidence >= trustMultibyteFrom) {
            return name;
        }
    }
    return fallback;
}

}

TextEncoding detectEncoding(QByteArrayView sample, bool complete)
{
    for (const Mark& mark : marks) {
        if (sample.startsWith(mark.bytes)) {
            return {mark.name, true};
        }
    }
    if (const char* utf16 = utf16WithoutMark(sample)) {
        return {utf16, false};
    }
    if (isUtf8(sample, complete)) {
        return {"UTF-8", false};
    }
    return {askIcu(sample), false};
}

TextEncoding detectEncoding(QIODevice& device)
{
    const QByteArray sample = device.peek(sampleSize);
    const TextEncoding first = detectEncoding(sample, sample.size() < sampleSize);
    if (device.isSequential() || sample.size() < sampleSize || first.name != "UTF-8" || first.byteOrderMark || !isPlainAscii(sample)) {
        return first;
    }
    const qint64 start = device.pos();
    TextEncoding result = first;
    QByteArray chunk(sampleSize, Qt::Uninitialized);
    if (device.seek(start + sample.size())) {
        for (qint64 looked = 0; looked < furthestLook; looked += chunk.size()) {
            const qint64 count = device.read(chunk.data(), chunk.size());
            if (count <= 0) {
                break;
            }
            const QByteArrayView bytes(chunk.constData(), count);
            if (!isPlainAscii(bytes)) {
                // The chunk is cut at a line's end on both sides, so that no character is cut.
                const qsizetype from = bytes.indexOf('\n') + 1;
                const qsizetype to = bytes.lastIndexOf('\n');
                const QByteArrayView lines = to > from ? bytes.sliced(from, to - from) : bytes;
                result = detectEncoding(isPlainAscii(lines) ? bytes : lines, false);
                break;
            }
        }
    }
    device.seek(start);
    return result;
}

bool looksBinary(QByteArrayView sample)
{
    static const std::array<QByteArrayView, 7> signatures = {QByteArrayView("PK\x03\x04", 4),
                                                             QByteArrayView("\x1F\x8B", 2),
                                                             QByteArrayView("\xD0\xCF\x11\xE0", 4),
                                                             QByteArrayView("%PDF-", 5),
                                                             QByteArrayView("\x89PNG", 4),
                                                             QByteArrayView("\xFF\xD8\xFF", 3),
                                                             QByteArrayView("SQLite format 3", 15)};
    for (const QByteArrayView signature : signatures) {
        if (sample.startsWith(signature)) {
            return true;
        }
    }
    for (const Mark& mark : marks) {
        if (sample.startsWith(mark.bytes)) {
            return false;
        }
    }
    if (utf16WithoutMark(sample) != nullptr) {
        return false;
    }
    const auto control = std::count_if(sample.begin(), sample.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\v' && byte != 0x1B && byte != 0x1A
            && byte != 0x08;
    });
    return control > 4 && control * 50 > sample.size();
}

struct Utf8Decoder::State {
    UConverter* source = nullptr; ///< null when the bytes are UTF-8 already
    UConverter* target = nullptr;
    std::vector<UChar> pivot = std::vector<UChar>(4096);
    UChar* pivotSource = nullptr;
    UChar* pivotTarget = nullptr;
    bool fresh = true;
    qint64 malformed = 0;

    ~State()
    {
        ucnv_close(source);
        ucnv_close(target);
    }
};

namespace {

/// Counts what cannot be decoded and then does what ICU does by default: writes U+FFFD.
void U_CALLCONV countMalformed(const void* context, UConverterToUnicodeArgs* arguments, const char* units, int32_t length,
                               UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason <= UCNV_IRREGULAR) {
        ++*const_cast<qint64*>(static_cast<const qint64*>(context));
    }
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, arguments, units, length, reason, status);
}

/// Counts what the target lacks and writes it as `&#8594;`.
void U_CALLCONV countReplaced(const void* context, UConverterFromUnicodeArgs* arguments, const UChar* units, int32_t length, UChar32 point,
                              UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason <= UCNV_IRREGULAR) {
        ++*const_cast<qint64*>(static_cast<const qint64*>(context));
    }
    UCNV_FROM_U_CALLBACK_ESCAPE(UCNV_ESCAPE_XML_DEC, arguments, units, length, point, reason, status);
}

Unexpected unknownEncoding(const QByteArray& encoding)
{
    return failure(ErrorCode::InvalidInput,
                   QStringLiteral("The encoding %1 is not known.").arg(QString::fromLatin1(encoding.left(40))),
                   QStringLiteral("encoding"));
}

bool isUtf8Name(const QByteArray& encoding)
{
    return encoding.compare("UTF-8", Qt::CaseInsensitive) == 0 || encoding.compare("UTF8", Qt::CaseInsensitive) == 0;
}

}

Utf8Decoder::Utf8Decoder(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Utf8Decoder::~Utf8Decoder() = default;
Utf8Decoder::Utf8Decoder(Utf8Decoder&& other) noexcept = default;
Utf8Decoder& Utf8Decoder::operator=(Utf8Decoder&& other) noexcept = default;

Result<Utf8Decoder> Utf8Decoder::open(const QByteArray& encoding)
{
    auto state = std::make_unique<State>();
    if (isUtf8Name(encoding)) {
        return Utf8Decoder(std::move(state));
    }
    UErrorCode status = U_ZERO_ERROR;
    state->source = encoding.isEmpty() ? nullptr : ucnv_open(encoding.constData(), &status);
    state->target = ucnv_open("UTF-8", &status);
    if (state->source == nullptr || U_FAILURE(status)) {
        return unknownEncoding(encoding);
    }
    ucnv_setToUCallBack(state->source, countMalformed, &state->malformed, nullptr, nullptr, &status);
    if (U_FAILURE(status)) {
        return unknownEncoding(encoding);
    }
    state->pivotSource = state->pivotTarget = state->pivot.data();
    return Utf8Decoder(std::move(state));
}

bool Utf8Decoder::isIdentity() const
{
    return m_state->source == nullptr;
}

void Utf8Decoder::decode(QByteArrayView input, bool last, QByteArray& output)
{
    if (isIdentity()) {
        output.append(input);
        return;
    }
    State& s = *m_state;
    const char* from = input.data();
    const char* const fromEnd = from + input.size();
    for (;;) {
        const qsizetype used = output.size();
        const qsizetype room = std::max<qsizetype>(3 * (fromEnd - from) / 2, 256);
        output.resize(used + room);
        char* to = output.data() + used;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_convertEx(s.target,
                       s.source,
                       &to,
                       output.data() + output.size(),
                       &from,
                       fromEnd,
                       s.pivot.data(),
                       &s.pivotSource,
                       &s.pivotTarget,
                       s.pivot.data() + s.pivot.size(),
                       s.fresh,
                       last,
                       &status);
        s.fresh = false;
        output.resize(to - output.constData());
        if (status != U_BUFFER_OVERFLOW_ERROR) {
            return;
        }
    }
}

qint64 Utf8Decoder::malformed() const
{
    return m_state->malformed;
}

struct Utf8Encoder::State {
    QByteArray name;
    UConverter* converter = nullptr; ///< null when the target is UTF-8
    qint64 replaced = 0;

    ~State() { ucnv_close(converter); }
};

Utf8Encoder::Utf8Encoder(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Utf8Encoder::~Utf8Encoder() = default;
Utf8Encoder::Utf8Encoder(Utf8Encoder&& other) noexcept = default;
Utf8Encoder& Utf8Encoder::operator=(Utf8Encoder&& other) noexcept = default;

Result<Utf8Encoder> Utf8Encoder::open(const QByteArray& encoding)
{
    auto state = std::make_unique<State>();
    state->name = encoding;
    if (isUtf8Name(encoding)) {
        state->name = "UTF-8";
        return Utf8Encoder(std::move(state));
    }
    UErrorCode status = U_ZERO_ERROR;
    state->converter = encoding.isEmpty() ? nullptr : ucnv_open(encoding.constData(), &status);
    if (state->converter == nullptr || U_FAILURE(status)) {
        return unknownEncoding(encoding);
    }
    ucnv_setFromUCallBack(state->converter, countReplaced, &state->replaced, nullptr, nullptr, &status);
    if (U_FAILURE(status)) {
        return unknownEncoding(encoding);
    }
    return Utf8Encoder(std::move(state));
}

QByteArray Utf8Encoder::encode(QByteArrayView utf8)
{
    if (m_state->converter == nullptr) {
        return utf8.toByteArray();
    }
    const QString text = QString::fromUtf8(utf8);
    const UChar* from = reinterpret_cast<const UChar*>(text.utf16());
    const UChar* const fromEnd = from + text.size();
    QByteArray output;
    UErrorCode status = U_ZERO_ERROR;
    do {
        const qsizetype used = output.size();
        output.resize(used + std::max<qsizetype>(4 * (fromEnd - from), 64));
        char* to = output.data() + used;
        status = U_ZERO_ERROR;
        ucnv_fromUnicode(m_state->converter, &to, output.data() + output.size(), &from, fromEnd, nullptr, false, &status);
        output.resize(to - output.constData());
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return output;
}

QByteArray Utf8Encoder::byteOrderMark() const
{
    for (const Mark& mark : marks) {
        if (m_state->name.compare(mark.name, Qt::CaseInsensitive) == 0) {
            return mark.bytes.toByteArray();
        }
    }
    return {};
}

qint64 Utf8Encoder::replaced() const
{
    return m_state->replaced;
}

}
