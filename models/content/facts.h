#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley::content {

/// What a value of the source data is to a text about the product.
enum class FactRole {
    Name,
    Brand,
    Category,
    Attribute, ///< material, size, weight, ...: what texts are made of
    Prose, ///< an existing description: proves what it says, but is not quoted
    Price,
    Identifier, ///< sku, model number: proves itself, never a number
    Technical ///< id, stock, pictures, flags of the shop: proves nothing
};

/// One value of the source data, found at any depth.
struct Fact {
    FactRole role = FactRole::Attribute;
    QString path; ///< "attributes.Material", "attributes[2].value", "name"
    QString label; ///< how the shop calls it: "Material", "Weight (kg)"
    QString value; ///< visible text, entities resolved; several values of one attribute are joined by ", "
    QStringList values; ///< the same one by one
};

/// Reads the source data of an item whatever its shape: nested objects, lists of {name, value}, the `Attribute 1 name` and
/// `Option1 Name` columns of shop files, Magento's `additional_attributes`. Order: as in the object. Empty values are left out;
/// what lies deeper than eight levels or beyond 2,000 values is not read.
[[nodiscard]] QList<Fact> factsOf(const QJsonObject& sourceData);

/// The first value of a role, or nothing.
[[nodiscard]] QString firstFact(const QList<Fact>& facts, FactRole role);

}
