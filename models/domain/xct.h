#pragma once

#include <QString>
#include <compare>

#include "models/base/result.h"

namespace galley {

/// An amount of XCT, the unit of billing: whole ten-thousandths, never floating point. On the wire it is a decimal in text.
class Xct
{
public:
    constexpr Xct() = default;
    [[nodiscard]] static constexpr Xct fromTenThousandths(qint64 units) { return Xct(units); }
    /// Reads "12", "-0.5" or "3.1415"; more than four decimals, exponents and overflow are errors.
    [[nodiscard]] static Result<Xct> fromText(QStringView text);

    [[nodiscard]] constexpr qint64 tenThousandths() const { return m_units; }
    /// Always with four decimals: "3.1400".
    [[nodiscard]] QString text() const;

    constexpr Xct operator+(Xct other) const { return Xct(m_units + other.m_units); }
    constexpr Xct operator-(Xct other) const { return Xct(m_units - other.m_units); }
    constexpr auto operator<=>(const Xct&) const = default;

private:
    constexpr explicit Xct(qint64 units) : m_units(units) {}
    qint64 m_units = 0;
};

}
