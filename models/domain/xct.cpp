#include "models/domain/xct.h"

#include <QRegularExpression>

namespace galley {

namespace {
constexpr qint64 unitsPerXct = 10'000;
constexpr int decimals = 4;
}

Result<Xct> Xct::fromText(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A(-?)([0-9]{1,14})(?:\.([0-9]{1,4}))?\z)"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch()) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The amount is not a decimal with at most four places."));
    }
    const qint64 whole = match.captured(2).toLongLong();
    const qint64 fraction = match.captured(3).leftJustified(decimals, u'0').toLongLong();
    const qint64 units = whole * unitsPerXct + fraction;
    return Xct(match.captured(1).isEmpty() ? units : -units);
}

QString Xct::text() const
{
    const quint64 magnitude = m_units < 0 ? 0 - static_cast<quint64>(m_units) : static_cast<quint64>(m_units);
    return QStringLiteral("%1%2.%3")
        .arg(m_units < 0 ? QStringLiteral("-") : QString())
        .arg(magnitude / unitsPerXct)
        .arg(magnitude % unitsPerXct, decimals, 10, QLatin1Char('0'));
}

}
