#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

#include "models/base/result.h"
#include "models/domain/openenum.h"

namespace galley::content {

/// What a column of a file can be: the keys of an item's source data. Everything else goes in as an attribute under a name of its own.
enum class ItemField {
    ExternalId,
    Type,
    ParentSku,
    Sku,
    Name,
    Description,
    ShortDescription,
    Price,
    SalePrice,
    Brand,
    Categories,
    Tags,
    Images,
    Gtin,
    Status,
    Url,
    Weight,
    Length,
    Width,
    Height,
    SeoTitle,
    SeoDescription,
};

}

template <> struct galley::EnumNames<galley::content::ItemField> {
    using F = content::ItemField;
    static constexpr std::array names = {std::pair{F::ExternalId, "external_id"},
                                         std::pair{F::Type, "type"},
                                         std::pair{F::ParentSku, "parent_sku"},
                                         std::pair{F::Sku, "sku"},
                                         std::pair{F::Name, "name"},
                                         std::pair{F::Description, "description"},
                                         std::pair{F::ShortDescription, "short_description"},
                                         std::pair{F::Price, "price"},
                                         std::pair{F::SalePrice, "sale_price"},
                                         std::pair{F::Brand, "brand"},
                                         std::pair{F::Categories, "categories"},
                                         std::pair{F::Tags, "tags"},
                                         std::pair{F::Images, "images"},
                                         std::pair{F::Gtin, "gtin"},
                                         std::pair{F::Status, "status"},
                                         std::pair{F::Url, "url"},
                                         std::pair{F::Weight, "weight"},
                                         std::pair{F::Length, "length"},
                                         std::pair{F::Width, "width"},
                                         std::pair{F::Height, "height"},
                                         std::pair{F::SeoTitle, "seo_title"},
                                         std::pair{F::SeoDescription, "seo_description"}};
};

namespace galley::content {

/// Which column holds which field: wire name of the field -> header of the column. A key `attributes.Fabric` makes a column the
/// attribute *Fabric*. A field that is mapped to nothing (null in JSON) is left out on purpose, even where it could be guessed.
struct ColumnMapping {
    QMap<QString, QString> columns;

    /// Reads the object `{"name": "Title", "brand": null}`. Unknown fields and values that are no text are errors that name the key.
    [[nodiscard]] static Result<ColumnMapping> fromJson(const QJsonObject& json);
    [[nodiscard]] static Result<ColumnMapping> fromJson(const QByteArray& json);
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] std::optional<QString> column(ItemField field) const;
    void set(ItemField field, const QString& column);

    bool operator==(const ColumnMapping&) const = default;
};

/// The fields that a person may map, in the order of the wizard.
[[nodiscard]] QStringList mappableFields();

/// How many of these cells are names of columns that some shop's file uses, in any of the languages we know.
[[nodiscard]] int knownColumnCount(const QStringList& cells);

/// Guesses a mapping for any table: first by the names of the columns, then, for what is still missing, by what is in them. `rows` are
/// the first records.
[[nodiscard]] ColumnMapping guessMapping(const QStringList& header, const QList<QStringList>& rows);

/// A header as it is compared: lower case, trimmed, what stands in parentheses behind it and signs at its ends taken off.
[[nodiscard]] QString comparableHeader(const QString& header);

}
