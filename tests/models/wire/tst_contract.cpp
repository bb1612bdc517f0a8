#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "models/wire/endpoints.h"

using namespace galley;
using namespace galley::wire;

/// Holds every wire struct and endpoint struct against the contract: names, types, nullability, verb, path, parameters, body, answer.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endpointMatches_data();
    void endpointMatches();
    void everyOperationIsDeclared();
    void notices_data();
    void notices();
};

namespace {

QJsonObject contract;

QString verbText(Verb verb)
{
    static const QHash<Verb, QString> names{{Verb::Get, QStringLiteral("get")},
                                            {Verb::Post, QStringLiteral("post")},
                                            {Verb::Put, QStringLiteral("put")},
                                            {Verb::Patch, QStringLiteral("patch")},
                                            {Verb::Delete, QStringLiteral("delete")}};
    return names.value(verb);
}

QString encodingText(BodyEncoding encoding)
{
    switch (encoding) {
    case BodyEncoding::None:
        return {};
    case BodyEncoding::Json:
        return QStringLiteral("application/json");
    case BodyEncoding::Form:
        return QStringLiteral("application/x-www-form-urlencoded");
    case BodyEncoding::Multipart:
        return QStringLiteral("multipart/form-data");
    }
    return {};
}

/// Follows $ref and a lone allOf.
QJsonObject resolved(QJsonObject schema)
{
    while (true) {
        if (schema.contains(QStringLiteral("$ref"))) {
            const QString name = schema.value(QStringLiteral("$ref")).toString().section(u'/', -1);
            schema = contract.value(QStringLiteral("components")).toObject().value(QStringLiteral("schemas")).toObject().value(name).toObject();
        } else if (schema.value(QStringLiteral("allOf")).toArray().size() == 1) {
            schema = schema.value(QStringLiteral("allOf")).toArray().first().toObject();
        } else {
            return schema;
        }
    }
}

/// Splits "T or null" into T and whether null is allowed.
std::pair<QJsonObject, bool> withoutNull(QJsonObject schema)
{
    schema = resolved(schema);
    for (const auto& key : {QStringLiteral("anyOf"), QStringLiteral("oneOf")}) {
        QJsonArray rest;
        bool nullable = false;
        for (const QJsonValue& choice : schema.value(key).toArray()) {
            if (choice.toObject().value(QStringLiteral("type")) == QStringLiteral("null")) {
                nullable = true;
            } else {
                rest.append(choice);
            }
        }
        if (rest.size() == 1) {
            return {resolved(rest.first().toObject()), nullable};
        }
    }
    const QJsonArray types = schema.value(QStringLiteral("type")).toArray();
    if (!types.isEmpty()) {
        bool nullable = false;
        for (const QJsonValue& type : types) {
            if (type == QStringLiteral("null")) {
                nullable = true;
            } else {
                schema.insert(QStringLiteral("type"), type);
            }
        }
        return {schema, nullable};
    }
    return {schema, false};
}

template <class T> struct Shape;

template <class T> QStringList compare(const QString& where, const QJsonObject& schema)
{
    const auto [bare, nullable] = withoutNull(schema);
    if constexpr (requires {
                      typename T::value_type;
                      requires std::is_base_of_v<std::optional<typename T::value_type>, T>;
                  }) {
        QStringList problems = compare<typename T::value_type>(where, bare);
        if (!nullable) {
            problems.append(where + QStringLiteral(": null is allowed here but not by the contract"));
        }
        return problems;
    } else {
        QStringList problems = Shape<T>::compare(where, bare);
        if (nullable) {
            problems.append(where + QStringLiteral(": the contract allows null"));
        }
        return problems;
    }
}

QStringList expectType(const QString& where, const QJsonObject& schema, const char* type)
{
    const QString found = schema.value(QStringLiteral("type")).toString();
    return found == QLatin1StringView(type)
        ? QStringList()
        : QStringList{QStringLiteral("%1: %2 here, %3 in the contract").arg(where, QLatin1StringView(type), found)};
}

#define SHAPE(Type, name)                                                                                                                            \
    template <> struct Shape<Type> {                                                                                                                 \
        static QStringList compare(const QString& where, const QJsonObject& schema)                                                                  \
        {                                                                                                                                            \
            return expectType(where, schema, name);                                                                                                  \
        }                                                                                                                                            \
    };
SHAPE(QString, "string")
SHAPE(bool, "boolean")
SHAPE(qint64, "integer")
SHAPE(double, "number")
SHAPE(JsonObject, "object")
SHAPE(JsonArray, "array")
SHAPE(FilePart, "string")
#undef SHAPE

template <> struct Shape<QDateTime> {
    static QStringList compare(const QString& where, const QJsonObject& schema)
    {
        QStringList problems = expectType(where, schema, "string");
        if (schema.value(QStringLiteral("format")) != QStringLiteral("date-time")) {
            problems.append(where + QStringLiteral(": the contract has no date-time here"));
        }
        return problems;
    }
};

template <class Tag> struct Shape<Id<Tag>> {
    static QStringList compare(const QString& where, const QJsonObject& schema) { return expectType(where, schema, "string"); }
};

template <class E> struct Shape<Open<E>> {
    static QStringList compare(const QString& where, const QJsonObject& schema)
    {
        QJsonArray ours;
        for (const auto& [value, name] : EnumNames<E>::names) {
            ours.append(QString::fromLatin1(name));
        }
        return schema.value(QStringLiteral("enum")).toArray() == ours ? QStringList() : QStringList{where + QStringLiteral(": other enum values")};
    }
};

template <class T> struct Shape<QList<T>> {
    static QStringList compare(const QString& where, const QJsonObject& schema)
    {
        return expectType(where, schema, "array") + ::compare<T>(where + QStringLiteral("[]"), schema.value(QStringLiteral("items")).toObject());
    }
};

template <class T> struct Shape<QMap<QString, T>> {
    static QStringList compare(const QString& where, const QJsonObject& schema)
    {
        return expectType(where, schema, "object")
            + ::compare<T>(where + QStringLiteral("{}"), schema.value(QStringLiteral("additionalProperties")).toObject());
    }
};

template <class T> struct Unwrapped {
    using Type = T;
};
template <class T> struct Unwrapped<std::optional<T>> {
    using Type = T;
};

template <WireObject T> struct Shape<T> {
    static QStringList compare(const QString& where, const QJsonObject& schema)
    {
        QStringList problems;
        QJsonObject properties = schema.value(QStringLiteral("properties")).toObject();
        const QJsonArray requiredKeys = schema.value(QStringLiteral("required")).toArray();
        const auto one = [&]<class Member>(const char* name, Member T::*, Presence presence) {
            const QString key = QString::fromLatin1(name);
            const QString path = where + u'.' + key;
            if (!properties.contains(key)) {
                problems.append(path + QStringLiteral(": not in the contract"));
                return;
            }
            if ((presence == Presence::Required) != requiredKeys.contains(key)) {
                problems.append(path + QStringLiteral(": required and optional differ"));
            }
            problems += ::compare<typename Unwrapped<Member>::Type>(path, properties.take(key).toObject());
        };
        std::apply([&](const auto&... field) { (one(field.name, field.member, field.presence), ...); }, T::fields());
        for (const QString& missing : properties.keys()) {
            problems.append(where + u'.' + missing + QStringLiteral(": not declared here"));
        }
        return problems;
    }
};

template <class E> QStringList compareParameters(const QJsonObject& operation)
{
    QStringList problems;
    QHash<QString, QJsonObject> declared;
    for (const QJsonValue& value : operation.value(QStringLiteral("parameters")).toArray()) {
        const QJsonObject parameter = value.toObject();
        if (parameter.value(QStringLiteral("in")) != QStringLiteral("header")) {
            declared.insert(parameter.value(QStringLiteral("in")).toString() + u' ' + parameter.value(QStringLiteral("name")).toString(), parameter);
        }
    }
    const auto one = [&]<class Member>(const char* name, Member E::*, Place place, Presence presence) {
        const QString key = (place == Place::Path ? QStringLiteral("path ") : QStringLiteral("query ")) + QString::fromLatin1(name);
        if (!declared.contains(key)) {
            problems.append(key + QStringLiteral(": not in the contract"));
            return;
        }
        const QJsonObject parameter = declared.take(key);
        if (parameter.value(QStringLiteral("required")).toBool() != (presence == Presence::Required)) {
            problems.append(key + QStringLiteral(": required and optional differ"));
        }
        problems += ::compare<typename Unwrapped<Member>::Type>(key, parameter.value(QStringLiteral("schema")).toObject());
    };
    std::apply([&](const auto&... parameter) { (one(parameter.name, parameter.member, parameter.place, parameter.presence), ...); }, E::parameters());
    for (const QString& missing : declared.keys()) {
        problems.append(missing + QStringLiteral(": not declared here"));
    }
    return problems;
}

template <class E> QStringList compareBody(const QJsonObject& operation)
{
    const QJsonObject content = operation.value(QStringLiteral("requestBody")).toObject().value(QStringLiteral("content")).toObject();
    const QString encoding = encodingText(E::encoding);
    if (content.keys() != (encoding.isEmpty() ? QStringList() : QStringList{encoding})) {
        return {QStringLiteral("body: another encoding than the contract's")};
    }
    if constexpr (HasBody<E>) {
        return ::compare<decltype(E::body)>(QStringLiteral("body"), content.value(encoding).toObject().value(QStringLiteral("schema")).toObject());
    }
    return {};
}

template <class T> struct Answer {
    static QStringList compare(const QJsonObject& content)
    {
        return ::compare<T>(QStringLiteral("answer"),
                            content.value(QStringLiteral("application/json")).toObject().value(QStringLiteral("schema")).toObject());
    }
};
template <> struct Answer<NoContent> {
    static QStringList compare(const QJsonObject& content)
    {
        return content.isEmpty() ? QStringList() : QStringList{QStringLiteral("answer: expected none")};
    }
};
template <> struct Answer<Download> {
    static QStringList compare(const QJsonObject& content)
    {
        return content.contains(QString::fromLatin1(Download::mediaType)) ? QStringList() : QStringList{QStringLiteral("answer: no file")};
    }
};
template <class Event> struct Answer<EventStream<Event>> {
    static QStringList compare(const QJsonObject& content)
    {
        return content.contains(QStringLiteral("text/event-stream")) ? QStringList() : QStringList{QStringLiteral("answer: no event stream")};
    }
};

template <class E> QStringList compareEndpoint()
{
    const QJsonObject operation =
        contract.value(QStringLiteral("paths")).toObject().value(QLatin1StringView(E::path)).toObject().value(verbText(E::verb)).toObject();
    if (operation.isEmpty()) {
        return {QStringLiteral("the contract has no such verb and path")};
    }
    QStringList problems = compareParameters<E>(operation) + compareBody<E>(operation);
    const QJsonObject answers = operation.value(QStringLiteral("responses")).toObject();
    const QString success = answers.contains(QStringLiteral("204")) ? QStringLiteral("204") : QStringLiteral("200");
    problems += Answer<typename E::Response>::compare(answers.value(success).toObject().value(QStringLiteral("content")).toObject());
    const bool open = operation.contains(QStringLiteral("security")) && operation.value(QStringLiteral("security")).toArray().isEmpty();
    if (open != (E::access == Access::Anyone)) {
        problems.append(QStringLiteral("who may call it differs"));
    }
    return problems;
}

using Comparison = QStringList (*)();

template <size_t... Index> QList<std::pair<QString, Comparison>> comparisons(std::index_sequence<Index...>)
{
    return {{verbText(std::tuple_element_t<Index, AllEndpoints>::verb) + u' ' + QLatin1StringView(std::tuple_element_t<Index, AllEndpoints>::path),
             &compareEndpoint<std::tuple_element_t<Index, AllEndpoints>>}...};
}

QList<std::pair<QString, Comparison>> allComparisons()
{
    return comparisons(std::make_index_sequence<std::tuple_size_v<AllEndpoints>>());
}

struct Sample {
    QString name;
    Nullable<QString> note;
    std::optional<qint64> count;
    static constexpr auto fields()
    {
        return std::tuple(required("name", &Sample::name), required("note", &Sample::note), optional("count", &Sample::count));
    }
};

}

void TestContract::initTestCase()
{
    QFile file(qEnvironmentVariable("GALLEY_SOURCE_DIR") + QStringLiteral("/models/wire/openapi.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    contract = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!contract.isEmpty());
}

void TestContract::endpointMatches_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto& [name, comparison] : allComparisons()) {
        QTest::newRow(qPrintable(name)) << index++;
    }
}

void TestContract::endpointMatches()
{
    QFETCH(int, index);
    const QStringList problems = allComparisons().at(index).second();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContract::everyOperationIsDeclared()
{
    QSet<QString> declared;
    for (const auto& [name, comparison] : allComparisons()) {
        declared.insert(name);
    }
    QStringList missing;
    const QJsonObject paths = contract.value(QStringLiteral("paths")).toObject();
    for (const QString& path : paths.keys()) {
        // The second service's interface (/v1/...) is declared when it is taken over.
        if (!path.startsWith(u"/api/v1/")) {
            continue;
        }
        for (const QString& verb : paths.value(path).toObject().keys()) {
            if (!declared.contains(verb + u' ' + path)) {
                missing.append(verb + u' ' + path);
            }
        }
    }
    QCOMPARE(missing, QStringList());
}

void TestContract::notices_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<int>("problems");
    QTest::newRow("equal") << QByteArray(
        R"({"type":"object","required":["name","note"],"properties":{"name":{"type":"string"},"note":{"type":["string","null"]},"count":{"type":"integer"}}})")
                           << 0;
    QTest::newRow("another type") << QByteArray(
        R"({"type":"object","required":["name","note"],"properties":{"name":{"type":"integer"},"note":{"type":["string","null"]},"count":{"type":"integer"}}})")
                                  << 1;
    QTest::newRow("not nullable") << QByteArray(
        R"({"type":"object","required":["name","note"],"properties":{"name":{"type":"string"},"note":{"type":"string"},"count":{"type":"integer"}}})")
                                  << 1;
    QTest::newRow("nullable") << QByteArray(
        R"({"type":"object","required":["name","note"],"properties":{"name":{"anyOf":[{"type":"string"},{"type":"null"}]},"note":{"type":["string","null"]},"count":{"type":"integer"}}})")
                              << 1;
    QTest::newRow("not required") << QByteArray(
        R"({"type":"object","required":["name"],"properties":{"name":{"type":"string"},"note":{"type":["string","null"]},"count":{"type":"integer"}}})")
                                  << 1;
    QTest::newRow("one more and one less") << QByteArray(
        R"({"type":"object","required":["name","note"],"properties":{"name":{"type":"string"},"note":{"type":["string","null"]},"size":{"type":"integer"}}})")
                                           << 2;
}

void TestContract::notices()
{
    QFETCH(QByteArray, schema);
    QTEST(static_cast<int>(compare<Sample>(QStringLiteral("sample"), QJsonDocument::fromJson(schema).object()).size()), "problems");
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
