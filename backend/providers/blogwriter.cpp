#include "backend/providers/blogwriter.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>
#include <array>

#include "backend/providers/builtinwriter.h"
#include "backend/providers/builtinwriterfacts.h"
#include "models/content/facts.h"
#include "models/content/html.h"

namespace galley::backend {

using content::Language;

namespace {

constexpr qsizetype slugLimit = 60;
constexpr qsizetype descriptionLimit = 156;
constexpr qsizetype namesInTitle = 3;
constexpr qsizetype comparedAttributes = 4;

/// The few sentences and headings of the writer's own, in the order of `Language`.
struct Phrase {
    std::array<const char*, 4> texts;

    [[nodiscard]] QString in(Language language) const { return QString::fromUtf8(texts[static_cast<size_t>(language)]); }
};

constexpr Phrase aboutTopic = {{"This article is about “%1”.",
                                "Dieser Artikel behandelt das Thema „%1“.",
                                "Cet article traite du sujet « %1 ».",
                                "Este artículo trata el tema «%1»."}};
constexpr Phrase presentsAfterTopic = {{"It presents %1.", "Vorgestellt wird: %1.", "Il présente : %1.", "Presenta: %1."}};
constexpr Phrase presents = {
    {"This article presents %1.", "Dieser Artikel stellt vor: %1.", "Cet article présente : %1.", "Este artículo presenta: %1."}};
constexpr Phrase countedTitle = {{"%1: %2 products", "%1: %2 Produkte", "%1 : %2 produits", "%1: %2 productos"}};
constexpr Phrase products = {{"Products", "Produkte", "Produits", "Productos"}};
constexpr Phrase product = {{"Product", "Produkt", "Produit", "Producto"}};
constexpr Phrase atAGlance = {{"At a glance", "Auf einen Blick", "En un coup d’œil", "De un vistazo"}};
constexpr Phrase inThisArticle = {
    {"Products in this article", "Produkte in diesem Artikel", "Les produits de cet article", "Los productos de este artículo"}};

struct Described {
    const BlogProduct* source = nullptr;
    ProductSheet sheet;
    QString text;
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<!-- wp:paragraph -->\n<p>%1</p>\n<!-- /wp:paragraph -->").arg(content::escapeHtml(text));
}

QString heading(const QString& text)
{
    return QStringLiteral("<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">%1</h2>\n<!-- /wp:heading -->").arg(content::escapeHtml(text));
}

/// `items` are HTML already.
QString list(const QStringList& items)
{
    QString result = QStringLiteral("<!-- wp:list -->\n<ul class=\"wp-block-list\">");
    for (const QString& item : items) {
        result += QStringLiteral("<!-- wp:list-item -->\n<li>") + item + QStringLiteral("</li>\n<!-- /wp:list-item -->");
    }
    return result + QStringLiteral("</ul>\n<!-- /wp:list -->");
}

QString tableRow(const QStringList& cells, const char* tag)
{
    QString result = QStringLiteral("<tr>");
    for (const QString& cell : cells) {
        result += u'<' + QLatin1StringView(tag) + u'>' + content::escapeHtml(cell) + QStringLiteral("</") + QLatin1StringView(tag) + u'>';
    }
    return result + QStringLiteral("</tr>");
}

QString keyOf(const WriterAttribute& attribute)
{
    return attribute.topic.isEmpty() ? attribute.label.toLower() : attribute.topic;
}

/// The attributes that most products have, in the order in which they are first met.
QStringList sharedAttributes(const QList<Described>& all)
{
    QStringList order;
    QHash<QString, int> counts;
    for (const Described& described : all) {
        for (const WriterAttribute& attribute : described.sheet.attributes) {
            const QString key = keyOf(attribute);
            if (counts[key]++ == 0) {
                order.append(key);
            }
        }
    }
    order.removeIf([&](const QString& key) { return counts.value(key) < 2; });
    std::stable_sort(order.begin(), order.end(), [&](const QString& left, const QString& right) { return counts.value(left) > counts.value(right); });
    return order.mid(0, comparedAttributes);
}

const WriterAttribute* attributeWith(const ProductSheet& sheet, const QString& key)
{
    const auto found =
        std::find_if(sheet.attributes.begin(), sheet.attributes.end(), [&](const WriterAttribute& attribute) { return keyOf(attribute) == key; });
    return found == sheet.attributes.end() ? nullptr : &*found;
}

/// One product's data as a list, several side by side; empty when there is nothing to compare.
QString comparison(const QList<Described>& all, Language language)
{
    if (all.size() == 1) {
        QStringList points;
        const QString colon = language == Language::French ? QStringLiteral(" : ") : QStringLiteral(": ");
        for (const WriterAttribute& attribute : all.first().sheet.attributes) {
            points.append(content::escapeHtml(QString(attribute.label + colon + attribute.value)));
        }
        return points.isEmpty() ? QString() : list(points);
    }
    const QStringList keys = sharedAttributes(all);
    if (keys.isEmpty()) {
        return {};
    }
    QStringList head{product.in(language)};
    for (const QString& key : keys) {
        for (const Described& described : all) {
            if (const WriterAttribute* attribute = attributeWith(described.sheet, key)) {
                head.append(attribute->label);
                break;
            }
        }
    }
    QString rows;
    for (const Described& described : all) {
        QStringList cells{described.sheet.name};
        for (const QString& key : keys) {
            const WriterAttribute* attribute = attributeWith(described.sheet, key);
            cells.append(attribute != nullptr ? attribute->value : QStringLiteral("–"));
        }
        rows += tableRow(cells, "td");
    }
    return QStringLiteral("<!-- wp:table -->\n<figure class=\"wp-block-table\"><table><thead>") + tableRow(head, "th")
        + QStringLiteral("</thead><tbody>") + rows + QStringLiteral("</tbody></table></figure>\n<!-- /wp:table -->");
}

QStringList namesOf(const QList<Described>& all)
{
    QStringList names;
    for (const Described& described : all) {
        names.append(described.sheet.name);
    }
    return names;
}

/// The category that all products share, or nothing.
QString commonCategory(const QList<Described>& all)
{
    const QString first = all.isEmpty() ? QString() : all.first().sheet.category;
    const bool shared = std::all_of(all.begin(), all.end(), [&](const Described& described) { return described.sheet.category == first; });
    return shared ? first : QString();
}

QString titleOf(const QString& topic, const QList<Described>& all, Language language)
{
    if (!topic.isEmpty()) {
        return topic.left(1).toUpper() + topic.mid(1);
    }
    if (all.size() <= namesInTitle) {
        return joinedList(namesOf(all), language);
    }
    const QString category = commonCategory(all);
    return countedTitle.in(language).arg(category.isEmpty() ? products.in(language) : category).arg(all.size());
}

QString introduction(const QString& topic, const QList<Described>& all, Language language)
{
    const QString names = joinedList(namesOf(all), language);
    if (topic.isEmpty()) {
        return presents.in(language).arg(names);
    }
    const QString about = aboutTopic.in(language).arg(topic);
    return all.isEmpty() ? about : QString(about + u' ' + presentsAfterTopic.in(language).arg(names));
}

/// As much of a text as a search result shows, cut between words.
QString shortened(const QString& text, qsizetype limit)
{
    if (text.size() <= limit) {
        return text;
    }
    const qsizetype space = text.lastIndexOf(u' ', limit - 1);
    return text.left(space > 0 ? space : limit - 1) + u'…';
}

QString keywordOf(const QString& topic, const QList<Described>& all)
{
    constexpr qsizetype mostWords = 4;
    if (!topic.isEmpty() && topic.split(u' ', Qt::SkipEmptyParts).size() <= mostWords) {
        return topic;
    }
    const QString category = commonCategory(all);
    return !category.isEmpty() ? category : all.size() == 1 ? all.first().sheet.name : QString();
}

Result<QList<Described>> described(const BlogDraftRequest& request, Language language, BlogDraft& draft)
{
    QList<Described> result;
    for (const BlogProduct& source : request.products) {
        WriteRequest write;
        write.sourceData = source.sourceData;
        write.language = request.language;
        write.tone = request.tone;
        write.toneInstructions = request.toneInstructions;
        write.customInstructions = request.customInstructions;
        write.generateShort = false;
        write.maxLongChars = 0;
        auto written = BuiltinWriter().write(write);
        if (!written) {
            if (written.error().field == u"language") {
                return failure(written.error());
            }
            draft.notes.append(QStringLiteral("A product was left out: %1").arg(written.error().message));
            continue;
        }
        draft.inputTokens += written->inputTokens;
        draft.outputTokens += written->outputTokens;
        for (const QString& note : std::as_const(written->notes)) {
            if (!draft.notes.contains(note)) {
                draft.notes.append(note);
            }
        }
        result.append({&source,
                       productSheet(content::factsOf(source.sourceData), language, false),
                       written->generatedContent.value(QStringLiteral("description")).toString()});
    }
    return result;
}

}

QString slugOf(const QString& text)
{
    QString plain = text.toLower();
    static const QList<std::pair<QString, QString>> letters{{QStringLiteral("ä"), QStringLiteral("ae")},
                                                            {QStringLiteral("ö"), QStringLiteral("oe")},
                                                            {QStringLiteral("ü"), QStringLiteral("ue")},
                                                            {QStringLiteral("ß"), QStringLiteral("ss")},
                                                            {QStringLiteral("æ"), QStringLiteral("ae")},
                                                            {QStringLiteral("ø"), QStringLiteral("o")},
                                                            {QStringLiteral("œ"), QStringLiteral("oe")}};
    for (const auto& [letter, replacement] : letters) {
        plain.replace(letter, replacement);
    }
    QString slug;
    for (const QChar character : plain.normalized(QString::NormalizationForm_KD)) {
        const bool kept = (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (kept) {
            slug += character;
        } else if (!character.isMark() && character != u'\'' && character != u'’' && !slug.isEmpty() && !slug.endsWith(u'-')) {
            slug += u'-';
        }
    }
    if (slug.size() > slugLimit) {
        const qsizetype hyphen = slug.lastIndexOf(u'-', slugLimit);
        slug.truncate(hyphen > 0 ? hyphen : slugLimit);
    }
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    return slug;
}

QStringList sectionsOf(const QJsonObject& structure)
{
    QStringList result;
    const QJsonArray sections = structure.value(QStringLiteral("sections")).toArray();
    for (const QJsonValue& section : sections) {
        const QJsonObject object = section.toObject();
        QString name = section.toString();
        for (const char* key : {"type", "heading", "title", "name"}) {
            name = name.isEmpty() ? object.value(QLatin1StringView(key)).toString() : name;
        }
        if (!name.trimmed().isEmpty()) {
            result.append(name.trimmed());
        }
    }
    return result;
}

Result<BlogDraft> writeBlogDraft(const BlogDraftRequest& request)
{
    const auto language = content::languageFromTag(request.language);
    if (!language) {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("The built-in writer knows English, German, French and Spanish."),
                       QStringLiteral("ai_settings.language"));
    }
    BlogDraft draft;
    const QString topic = request.topic.simplified();
    const auto all = described(request, *language, draft);
    if (!all) {
        return failure(all.error());
    }
    if (all->isEmpty() && topic.isEmpty()) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("There is no topic, and no product that has a name."), QStringLiteral("topic"));
    }
    draft.title = titleOf(topic, *all, *language);
    draft.slug = slugOf(draft.title);
    draft.excerpt = introduction(topic, *all, *language);
    draft.seoTitle = draft.title;
    draft.seoDescription = shortened(draft.excerpt, descriptionLimit);
    draft.focusKeyword = keywordOf(topic, *all);

    QStringList blocks;
    const QStringList usual{QStringLiteral("introduction"), QStringLiteral("products"), QStringLiteral("comparison"), QStringLiteral("links")};
    const QStringList sections = request.sections.isEmpty() ? usual : request.sections;
    for (const QString& section : sections) {
        const QString name = section.toLower();
        if (name == u"introduction" || name == u"intro") {
            blocks.append(paragraph(draft.excerpt));
        } else if (name == u"products") {
            for (const Described& entry : *all) {
                blocks.append(heading(entry.sheet.name));
                for (const QString& part : entry.text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
                    blocks.append(paragraph(part.simplified()));
                }
            }
        } else if (name == u"comparison" || name == u"summary") {
            const bool wanted = all->size() > 1 || request.postType == u"comparison" || !request.sections.isEmpty();
            if (const QString table = all->isEmpty() || !wanted ? QString() : comparison(*all, *language); !table.isEmpty()) {
                blocks.append(heading(atAGlance.in(*language)));
                blocks.append(table);
            }
        } else if (name == u"links") {
            QStringList links;
            for (const Described& entry : *all) {
                if (!entry.source->url.isEmpty()) {
                    links.append(
                        QStringLiteral("<a href=\"%1\">%2</a>").arg(content::escapeHtml(entry.source->url), content::escapeHtml(entry.sheet.name)));
                }
            }
            if (!links.isEmpty()) {
                blocks.append(heading(inThisArticle.in(*language)));
                blocks.append(list(links));
            }
        } else {
            blocks.append(heading(section));
        }
    }
    draft.content = blocks.join(QStringLiteral("\n\n"));
    return draft;
}

}
