#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <memory>

#include "models/base/result.h"

class QIODevice;

namespace galley::content {

/// How the bytes of a text file are to be read.
struct TextEncoding {
    QByteArray name = "UTF-8"; ///< as ICU knows it: UTF-8, UTF-16LE, UTF-16BE, windows-1252, ...
    bool byteOrderMark = false; ///< the file starts with the mark of this encoding; readers skip it

    bool operator==(const TextEncoding&) const = default;
};

/// Guesses the encoding of the beginning of a file: byte order mark, UTF-16 without a mark, valid UTF-8, and what ICU's detector
/// says of the bytes above 127. `complete` says that the sample is the whole file, so that a character cut off at its end counts.
[[nodiscard]] TextEncoding detectEncoding(QByteArrayView sample, bool complete);

/// The same for a device, without moving its position. Looks further into a file (never into a pipe) whose beginning is plain
/// ASCII, so that a single letter far behind still decides.
[[nodiscard]] TextEncoding detectEncoding(QIODevice& device);

/// True when the bytes cannot be text: a picture, an archive, a serialised object. UTF-16 counts as text.
[[nodiscard]] bool looksBinary(QByteArrayView sample);

/// Turns the bytes of any encoding into UTF-8, piece by piece; a character may be split between pieces.
class Utf8Decoder
{
public:
    /// Fails for an encoding that ICU does not know.
    [[nodiscard]] static Result<Utf8Decoder> open(const QByteArray& encoding);
    ~Utf8Decoder();
    Utf8Decoder(Utf8Decoder&& other) noexcept;
    Utf8Decoder& operator=(Utf8Decoder&& other) noexcept;

    /// True when the bytes are UTF-8 already and decode() need not be called.
    [[nodiscard]] bool isIdentity() const;
    /// Appends the text of `input` to `output`. Malformed bytes become U+FFFD. `last` ends the stream.
    void decode(QByteArrayView input, bool last, QByteArray& output);
    /// How many malformed sequences were replaced so far.
    [[nodiscard]] qint64 malformed() const;

private:
    struct State;
    explicit Utf8Decoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Turns UTF-8 into the bytes of any encoding. A character that the encoding lacks is written as an XML character reference
/// (`&#8594;`), which shops show correctly, and counted.
class Utf8Encoder
{
public:
    [[nodiscard]] static Result<Utf8Encoder> open(const QByteArray& encoding);
    ~Utf8Encoder();
    Utf8Encoder(Utf8Encoder&& other) noexcept;
    Utf8Encoder& operator=(Utf8Encoder&& other) noexcept;

    /// The bytes of whole characters of UTF-8.
    [[nodiscard]] QByteArray encode(QByteArrayView utf8);
    /// The byte order mark of this encoding; empty for encodings that have none.
    [[nodiscard]] QByteArray byteOrderMark() const;
    /// How many characters the encoding lacked so far.
    [[nodiscard]] qint64 replaced() const;

private:
    struct State;
    explicit Utf8Encoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}
