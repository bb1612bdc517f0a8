#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include "models/base/result.h"

/// JSON of wire types, by their field tables. The definitions are instantiated for each type beside its declaration
/// (`codec.h`), so that callers do not compile a parser.
namespace galley::wire {

/// Reads one JSON value. An error names the path of the field (`items[3].name`). Unknown keys are passed over; a missing required
/// key, a wrong type, invalid UTF-8 and trailing text are errors. Any thread.
template <class T> [[nodiscard]] Result<T> decode(QByteArrayView json);

/// Writes compact JSON, appending to `out`.
template <class T> void encodeTo(QByteArray& out, const T& value);

template <class T> [[nodiscard]] QByteArray encode(const T& value)
{
    QByteArray out;
    encodeTo(out, value);
    return out;
}

/// Appends a JSON string literal, escaped (RFC 8259, section 7).
void appendJsonString(QByteArray& out, QStringView text);
/// The same from UTF-8, which must be valid.
void appendJsonString(QByteArray& out, QByteArrayView utf8);

}
