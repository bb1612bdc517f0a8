#include "models/content/columnmapping.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>

namespace galley::content {

namespace {

using F = ItemField;

/// A name of a column in some file, compared form. Earlier rows of a field win over later ones.
struct Synonym {
    F field;
    const char* name; ///< UTF-8
};

constexpr std::array synonyms = {
    // Identity
    Synonym{F::ExternalId, "id"},
    Synonym{F::ExternalId, "external_id"},
    Synonym{F::ExternalId, "external id"},
    Synonym{F::ExternalId, "product id"},
    Synonym{F::ExternalId, "product_id"},
    Synonym{F::ExternalId, "post_id"},
    Synonym{F::ExternalId, "handle"},
    Synonym{F::ExternalId, "url handle"},
    Synonym{F::ExternalId, "item id"},
    Synonym{F::ExternalId, "item_id"},
    Synonym{F::ExternalId, "book_id"},
    Synonym{F::ExternalId, "productid"},
    Synonym{F::ExternalId, "entity_id"},
    Synonym{F::ExternalId, "produkt-id"},
    Synonym{F::ExternalId, "identifier"},
    Synonym{F::Sku, "sku"},
    Synonym{F::Sku, "variant sku"},
    Synonym{F::Sku, "artikelnummer"},
    Synonym{F::Sku, "art.-nr"},
    Synonym{F::Sku, "artikel-nr"},
    Synonym{F::Sku, "ugs"},
    Synonym{F::Sku, "référence"},
    Synonym{F::Sku, "reference"},
    Synonym{F::Sku, "referencia"},
    Synonym{F::Sku, "codice"},
    Synonym{F::Sku, "cod"},
    Synonym{F::Sku, "stockcode"},
    Synonym{F::Sku, "stock code"},
    Synonym{F::Sku, "item number"},
    Synonym{F::Sku, "part number"},
    Synonym{F::Sku, "product code"},
    Synonym{F::Sku, "product_code"},
    Synonym{F::Sku, "productnumber"},
    Synonym{F::Sku, "article number"},
    Synonym{F::Sku, "mpn"},
    Synonym{F::Sku, "código"},
    Synonym{F::Sku, "artikelnummer (sku)"},
    Synonym{F::Sku, "supplier reference"},
    Synonym{F::Gtin, "gtin, upc, ean, or isbn"},
    Synonym{F::Gtin, "gtin, upc, ean oder isbn"},
    Synonym{F::Gtin, "gtin"},
    Synonym{F::Gtin, "ean"},
    Synonym{F::Gtin, "ean13"},
    Synonym{F::Gtin, "barcode"},
    Synonym{F::Gtin, "variant barcode"},
    Synonym{F::Gtin, "isbn13"},
    Synonym{F::Gtin, "isbn"},
    Synonym{F::Gtin, "upc"},
    Synonym{F::Gtin, "código de barras"},
    Synonym{F::Gtin, "code-barres"},
    Synonym{F::Gtin, "ean-code"},
    Synonym{F::ParentSku, "parent"},
    Synonym{F::ParentSku, "parent sku"},
    Synonym{F::ParentSku, "parent_sku"},
    Synonym{F::ParentSku, "post_parent"},
    Synonym{F::ParentSku, "übergeordnetes produkt"},
    Synonym{F::ParentSku, "übergeordnet"},
    Synonym{F::ParentSku, "genitore"},
    Synonym{F::ParentSku, "superior"},
    // Texts
    Synonym{F::Name, "name"},
    Synonym{F::Name, "title"},
    Synonym{F::Name, "product name"},
    Synonym{F::Name, "product title"},
    Synonym{F::Name, "product_name"},
    Synonym{F::Name, "post_title"},
    Synonym{F::Name, "nom"},
    Synonym{F::Name, "nombre"},
    Synonym{F::Name, "nome"},
    Synonym{F::Name, "naam"},
    Synonym{F::Name, "nazwa"},
    Synonym{F::Name, "produktname"},
    Synonym{F::Name, "artikelbezeichnung"},
    Synonym{F::Name, "bezeichnung"},
    Synonym{F::Name, "titel"},
    Synonym{F::Name, "titre"},
    Synonym{F::Name, "titolo"},
    Synonym{F::Name, "título"},
    Synonym{F::Name, "item name"},
    Synonym{F::Name, "original_title"},
    Synonym{F::Description, "description"},
    Synonym{F::Description, "body"},
    Synonym{F::Description, "body html"},
    Synonym{F::Description, "long description"},
    Synonym{F::Description, "long_description"},
    Synonym{F::Description, "post_content"},
    Synonym{F::Description, "beschreibung"},
    Synonym{F::Description, "descripción"},
    Synonym{F::Description, "descrizione"},
    Synonym{F::Description, "descrição"},
    Synonym{F::Description, "beschrijving"},
    Synonym{F::Description, "opis"},
    Synonym{F::Description, "descript"},
    Synonym{F::Description, "product description"},
    Synonym{F::Description, "artikelbeschreibung"},
    Synonym{F::Description, "langbeschreibung"},
    Synonym{F::Description, "content"},
    Synonym{F::ShortDescription, "short description"},
    Synonym{F::ShortDescription, "short_description"},
    Synonym{F::ShortDescription, "post_excerpt"},
    Synonym{F::ShortDescription, "kurzbeschreibung"},
    Synonym{F::ShortDescription, "description courte"},
    Synonym{F::ShortDescription, "descripción corta"},
    Synonym{F::ShortDescription, "breve descrizione"},
    Synonym{F::ShortDescription, "descrizione breve"},
    Synonym{F::ShortDescription, "descrição curta"},
    Synonym{F::ShortDescription, "korte beschrijving"},
    Synonym{F::ShortDescription, "krótki opis"},
    Synonym{F::ShortDescription, "excerpt"},
    Synonym{F::ShortDescription, "summary"},
    Synonym{F::ShortDescription, "teaser"},
    Synonym{F::SeoTitle, "seo title"},
    Synonym{F::SeoTitle, "meta title"},
    Synonym{F::SeoTitle, "meta_title"},
    Synonym{F::SeoDescription, "seo description"},
    Synonym{F::SeoDescription, "meta description"},
    Synonym{F::SeoDescription, "meta_description"},
    // Money
    Synonym{F::Price, "regular price"},
    Synonym{F::Price, "price"},
    Synonym{F::Price, "variant price"},
    Synonym{F::Price, "regulärer preis"},
    Synonym{F::Price, "preis"},
    Synonym{F::Price, "tarif régulier"},
    Synonym{F::Price, "prix"},
    Synonym{F::Price, "precio normal"},
    Synonym{F::Price, "precio"},
    Synonym{F::Price, "prezzo di listino"},
    Synonym{F::Price, "prezzo"},
    Synonym{F::Price, "preço"},
    Synonym{F::Price, "reguliere prijs"},
    Synonym{F::Price, "prijs"},
    Synonym{F::Price, "cena"},
    Synonym{F::Price, "unitprice"},
    Synonym{F::Price, "unit price"},
    Synonym{F::Price, "listprice"},
    Synonym{F::Price, "list price"},
    Synonym{F::Price, "verkaufspreis"},
    Synonym{F::Price, "retail price"},
    Synonym{F::Price, "price tax excluded or price tax included"},
    Synonym{F::Price, "cost"},
    Synonym{F::SalePrice, "sale price"},
    Synonym{F::SalePrice, "sale_price"},
    Synonym{F::SalePrice, "special_price"},
    Synonym{F::SalePrice, "special price"},
    Synonym{F::SalePrice, "angebotspreis"},
    Synonym{F::SalePrice, "tarif promo"},
    Synonym{F::SalePrice, "precio rebajado"},
    Synonym{F::SalePrice, "prezzo in offerta"},
    Synonym{F::SalePrice, "actieprijs"},
    Synonym{F::SalePrice, "preço promocional"},
    // Sorting
    Synonym{F::Brand, "brand"},
    Synonym{F::Brand, "brands"},
    Synonym{F::Brand, "vendor"},
    Synonym{F::Brand, "manufacturer"},
    Synonym{F::Brand, "marke"},
    Synonym{F::Brand, "marken"},
    Synonym{F::Brand, "hersteller"},
    Synonym{F::Brand, "marque"},
    Synonym{F::Brand, "marques"},
    Synonym{F::Brand, "marca"},
    Synonym{F::Brand, "marcas"},
    Synonym{F::Brand, "merk"},
    Synonym{F::Brand, "authors"},
    Synonym{F::Brand, "author"},
    Synonym{F::Brand, "supplier"},
    Synonym{F::Categories, "categories"},
    Synonym{F::Categories, "category"},
    Synonym{F::Categories, "product category"},
    Synonym{F::Categories, "kategorien"},
    Synonym{F::Categories, "kategorie"},
    Synonym{F::Categories, "catégories"},
    Synonym{F::Categories, "categorías"},
    Synonym{F::Categories, "categorie"},
    Synonym{F::Categories, "categorias"},
    Synonym{F::Categories, "categoria"},
    Synonym{F::Categories, "categorieën"},
    Synonym{F::Categories, "warengruppe"},
    Synonym{F::Tags, "tags"},
    Synonym{F::Tags, "schlagwörter"},
    Synonym{F::Tags, "étiquettes"},
    Synonym{F::Tags, "mots clés"},
    Synonym{F::Tags, "etiquetas"},
    Synonym{F::Tags, "tag"},
    Synonym{F::Tags, "keywords"},
    Synonym{F::Tags, "tagi"},
    Synonym{F::Tags, "znaczniki"},
    Synonym{F::Images, "images"},
    Synonym{F::Images, "image"},
    Synonym{F::Images, "image src"},
    Synonym{F::Images, "product image url"},
    Synonym{F::Images, "image urls"},
    Synonym{F::Images, "image url"},
    Synonym{F::Images, "image_url"},
    Synonym{F::Images, "bilder"},
    Synonym{F::Images, "bild"},
    Synonym{F::Images, "imágenes"},
    Synonym{F::Images, "immagini"},
    Synonym{F::Images, "imagens"},
    Synonym{F::Images, "afbeeldingen"},
    Synonym{F::Images, "obrazki"},
    Synonym{F::Images, "base_image"},
    Synonym{F::Type, "type"},
    Synonym{F::Type, "product_type"},
    Synonym{F::Type, "product type"},
    Synonym{F::Type, "typ"},
    Synonym{F::Type, "tipo"},
    Synonym{F::Status, "status"},
    Synonym{F::Status, "published"},
    Synonym{F::Status, "veröffentlicht"},
    Synonym{F::Status, "publié"},
    Synonym{F::Status, "publicado"},
    Synonym{F::Status, "pubblicato"},
    Synonym{F::Status, "gepubliceerd"},
    Synonym{F::Status, "product_online"},
    Synonym{F::Status, "active"},
    Synonym{F::Url, "url"},
    Synonym{F::Url, "link"},
    Synonym{F::Url, "url_key"},
    Synonym{F::Url, "external url"},
    Synonym{F::Url, "permalink"},
    Synonym{F::Url, "product url"},
    Synonym{F::Url, "url rewritten"},
    // Measures
    Synonym{F::Weight, "weight"},
    Synonym{F::Weight, "gewicht"},
    Synonym{F::Weight, "poids"},
    Synonym{F::Weight, "peso"},
    Synonym{F::Weight, "waga"},
    Synonym{F::Weight, "variant grams"},
    Synonym{F::Weight, "weight value"},
    Synonym{F::Length, "length"},
    Synonym{F::Length, "länge"},
    Synonym{F::Length, "longueur"},
    Synonym{F::Length, "longitud"},
    Synonym{F::Length, "lunghezza"},
    Synonym{F::Length, "comprimento"},
    Synonym{F::Length, "lengte"},
    Synonym{F::Length, "depth"},
    Synonym{F::Length, "długość"},
    Synonym{F::Width, "width"},
    Synonym{F::Width, "breite"},
    Synonym{F::Width, "largeur"},
    Synonym{F::Width, "anchura"},
    Synonym{F::Width, "larghezza"},
    Synonym{F::Width, "largura"},
    Synonym{F::Width, "breedte"},
    Synonym{F::Width, "szerokość"},
    Synonym{F::Height, "height"},
    Synonym{F::Height, "höhe"},
    Synonym{F::Height, "hauteur"},
    Synonym{F::Height, "altura"},
    Synonym{F::Height, "altezza"},
    Synonym{F::Height, "hoogte"},
    Synonym{F::Height, "wysokość"},
};

/// Names that no synonym covers but that show a header of a shop's file.
constexpr std::array otherKnownNames = {"store_view_code",
                                        "attribute_set_code",
                                        "product_websites",
                                        "additional_attributes",
                                        "visibility in catalog",
                                        "is featured?",
                                        "tax status",
                                        "tax class",
                                        "in stock?",
                                        "stock",
                                        "quantity",
                                        "qty",
                                        "option1 name",
                                        "option1 value",
                                        "variant inventory qty",
                                        "published on online store",
                                        "visibility",
                                        "weight unit for display",
                                        "associated_skus",
                                        "configurable_variations",
                                        "attribute_set",
                                        "_attribute_set",
                                        "_store",
                                        "color",
                                        "size"};

struct Known {
    F field;
    int rank;
};

const QHash<QString, Known>& knownNames()
{
    static const QHash<QString, Known> table = [] {
        QHash<QString, Known> result;
        int rank = 0;
        for (const Synonym& synonym : synonyms) {
            result.insert(QString::fromUtf8(synonym.name), {synonym.field, rank++});
        }
        return result;
    }();
    return table;
}

/// Names that mean something else in a table without a shop's dialect, so that a column called so is not taken at once.
bool isWeakName(const QString& name)
{
    static const QSet<QString> weak = {QStringLiteral("cost"),
                                       QStringLiteral("supplier"),
                                       QStringLiteral("content"),
                                       QStringLiteral("supplier reference"),
                                       QStringLiteral("published"),
                                       QStringLiteral("active"),
                                       QStringLiteral("parent"),
                                       QStringLiteral("tag")};
    return weak.contains(name);
}

/// What one column holds, over the first records.
struct ColumnShape {
    int filled = 0;
    int numbers = 0;
    int urls = 0;
    int words = 0; ///< two words or more with letters in them
    int codes = 0; ///< one word with digits in it
    qint64 length = 0;
    QSet<QString> values;

    void add(const QString& cell)
    {
        static const QRegularExpression number(QStringLiteral("^[-+]?[\\d\\s.,]*\\d$"));
        static const QRegularExpression stamp(
            QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d.*|\\d{1,2}[-/. ]([A-Za-z]{3}|\\d{1,2})[-/. ]\\d{2,4}|[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27})$"));
        const QString text = cell.trimmed();
        if (text.isEmpty()) {
            return;
        }
        ++filled;
        length += text.size();
        values.insert(text);
        if (number.match(text).hasMatch()) {
            ++numbers;
        } else if (text.startsWith(u"http://") || text.startsWith(u"https://")) {
            ++urls;
        } else if (stamp.match(text).hasMatch()) {
            // A time or a UUID says nothing of the product.
        } else if (text.contains(u' ')) {
            ++words;
        } else if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })) {
            ++codes;
        } else if (text.size() > 3) {
            ++words;
        }
    }
    [[nodiscard]] bool mostly(int count) const { return filled > 0 && count * 10 >= filled * 7; }
    [[nodiscard]] double average() const { return filled == 0 ? 0 : static_cast<double>(length) / filled; }
    [[nodiscard]] bool distinct() const { return filled > 0 && values.size() * 10 >= filled * 9; }
};

/// Fills what the names left open: the longest texts are descriptions, distinct phrases are names, distinct codes are SKUs.
void guessByContent(const QStringList& header, const QList<QStringList>& rows, ColumnMapping& mapping)
{
    QSet<QString> taken;
    for (const QString& column : std::as_const(mapping.columns)) {
        taken.insert(column);
    }
    QList<ColumnShape> shapes(header.size());
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < std::min(row.size(), header.size()); ++i) {
            shapes[i].add(row[i]);
        }
    }
    const auto choose = [&](F field, auto suits, auto better) {
        if (mapping.column(field)) {
            return;
        }
        qsizetype best = -1;
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (!taken.contains(header[i]) && suits(shapes[i]) && (best < 0 || better(shapes[i], shapes[best]))) {
                best = i;
            }
        }
        if (best >= 0) {
            mapping.set(field, header[best]);
            taken.insert(header[best]);
        }
    };
    const auto never = [](const ColumnShape&, const ColumnShape&) { return false; };
    const auto longer = [](const ColumnShape& a, const ColumnShape& b) { return a.average() > b.average(); };
    constexpr double shortestDescription = 40;
    choose(F::Images, [](const ColumnShape& s) { return s.mostly(s.urls); }, never);
    choose(F::Description, [](const ColumnShape& s) { return s.mostly(s.words) && s.average() >= shortestDescription; }, longer);
    choose(F::Name, [](const ColumnShape& s) { return s.mostly(s.words) && s.values.size() * 2 > s.filled; }, never);
    choose(F::Sku, [](const ColumnShape& s) { return s.mostly(s.codes) && s.distinct(); }, never);
    if (!mapping.column(F::Sku)) {
        choose(F::ExternalId, [](const ColumnShape& s) { return s.mostly(s.numbers) && s.distinct() && s.filled > 1; }, never);
    }
}

}

QString comparableHeader(const QString& header)
{
    static const QRegularExpression tail(QStringLiteral("\\s*\\([^()]*\\)\\s*$"));
    QString name = header.trimmed().toLower();
    // A header that is nothing but parentheses stays.
    const QString without = QString(name).remove(tail);
    if (!without.isEmpty()) {
        name = without;
    }
    while (!name.isEmpty() && (name.back() == u'*' || name.back() == u'#' || name.back() == u':' || name.back() == u' ' || name.back() == u'.')) {
        name.chop(1);
    }
    return name;
}

QStringList mappableFields()
{
    QStringList result;
    for (const auto& entry : EnumNames<ItemField>::names) {
        result.append(QString::fromLatin1(entry.second));
    }
    return result;
}

int knownColumnCount(const QStringList& cells)
{
    int result = 0;
    for (const QString& cell : cells) {
        if (cell.size() > 60) {
            continue;
        }
        const QString name = comparableHeader(cell);
        const bool other =
            std::any_of(otherKnownNames.begin(), otherKnownNames.end(), [&](const char* known) { return name == QLatin1StringView(known); });
        result += other || knownNames().contains(name) ? 1 : 0;
    }
    return result;
}

ColumnMapping guessMapping(const QStringList& header, const QList<QStringList>& rows)
{
    ColumnMapping mapping;
    QMap<QString, int> ranks;
    for (const QString& column : header) {
        const QString name = comparableHeader(column);
        const auto known = knownNames().constFind(name);
        if (known == knownNames().constEnd()) {
            continue;
        }
        const QString field = QString::fromLatin1(nameOf(known->field));
        const int rank = known->rank + (isWeakName(name) ? 1000 : 0);
        if (!mapping.columns.contains(field) || rank < ranks.value(field)) {
            mapping.columns.insert(field, column);
            ranks.insert(field, rank);
        }
    }
    // A table with one column of text calls it a description where people mean the name.
    if (!mapping.column(F::Name) && mapping.column(F::Description)) {
        const qsizetype at = header.indexOf(*mapping.column(F::Description));
        qint64 length = 0;
        for (const QStringList& row : rows) {
            length += at < row.size() ? row[at].size() : 0;
        }
        constexpr qint64 longestName = 60;
        if (!rows.isEmpty() && length / rows.size() <= longestName) {
            mapping.set(F::Name, *mapping.column(F::Description));
            mapping.columns.remove(QString::fromLatin1(nameOf(F::Description)));
        }
    }
    // One column of anything is a text, not a table.
    if (header.size() > 1) {
        guessByContent(header, rows, mapping);
    }
    return mapping;
}

std::optional<QString> ColumnMapping::column(ItemField field) const
{
    const auto found = columns.constFind(QString::fromLatin1(nameOf(field)));
    return found == columns.constEnd() || found->isEmpty() ? std::nullopt : std::optional<QString>(*found);
}

void ColumnMapping::set(ItemField field, const QString& column)
{
    columns.insert(QString::fromLatin1(nameOf(field)), column);
}

Result<ColumnMapping> ColumnMapping::fromJson(const QJsonObject& json)
{
    ColumnMapping mapping;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const bool attribute = it.key().startsWith(u"attributes.") && it.key().size() > 11;
        if (!attribute && !valueOf<ItemField>(it.key())) {
            return failure(ErrorCode::InvalidInput, QStringLiteral("%1 is not a field of a product.").arg(it.key().left(80)), it.key());
        }
        if (!it->isString() && !it->isNull()) {
            return failure(ErrorCode::InvalidInput, QStringLiteral("The column of %1 must be a text or null.").arg(it.key().left(80)), it.key());
        }
        mapping.columns.insert(it.key(), it->toString());
    }
    return mapping;
}

Result<ColumnMapping> ColumnMapping::fromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("The column mapping must be a JSON object: field to column header."),
                       QStringLiteral("column_mapping"));
    }
    return fromJson(document.object());
}

QJsonObject ColumnMapping::toJson() const
{
    QJsonObject json;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        json.insert(it.key(), it->isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(*it));
    }
    return json;
}

}
