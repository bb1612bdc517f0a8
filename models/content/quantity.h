#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <optional>

#include "models/content/language.h"

namespace galley::content {

/// What is measured. Only quantities of one dimension are compared; Count is a number without a unit.
enum class Dimension {
    Count,
    Length,
    Area,
    Mass,
    Volume,
    Power,
    Energy,
    Voltage,
    Charge,
    Light,
    ColourTemperature,
    Sound,
    Frequency,
    Pressure,
    Temperature,
    Time,
    Calendar,
    Share,
    AreaWeight,
    Hardness,
    Speed,
    Fineness,
    Data,
    Money
};

struct Unit {
    Dimension dimension = Dimension::Count;
    double factor = 1; ///< to the base unit of the dimension
    double offset = 0; ///< added after the factor; Fahrenheit only
    bool metric = true;
    QString symbol; ///< for people: "cm"
};

/// A number as it stands in a text.
struct Quantity {
    qsizetype start = 0;
    qsizetype length = 0; ///< of number and unit
    qsizetype numberLength = 0; ///< of the number alone
    QList<double> readings; ///< what "1.200" may mean, the likelier first
    Unit unit;
    bool hasUnit = false;
    bool unitFromNeighbour = false; ///< the 20 of "20 x 30 cm"
    bool inWords = false;

    [[nodiscard]] double baseValue(qsizetype reading) const { return readings[reading] * unit.factor + unit.offset; }
};

/// Every number of a text with its unit, in the number formats of that language (of all four when it is not given). Number words are
/// read only before a unit or a count ("two-pack", "zwei Jahre"); ordinals, list numbers, "24/7" and numbers inside codes ("IPX4")
/// are left out.
[[nodiscard]] QList<Quantity> quantitiesOf(const QString& text, std::optional<Language> language);

/// The unit that a label gives to bare values: "Weight (kg)", "height_cm".
[[nodiscard]] std::optional<Unit> unitOfLabel(const QString& label);

/// The unit whose whole name is `text`.
[[nodiscard]] std::optional<Unit> unitNamed(QStringView text);

}
