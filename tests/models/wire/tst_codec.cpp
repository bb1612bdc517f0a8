#include <QTest>

#include "models/wire/content.h"
#include "models/wire/endpoints.h"
#include "models/wire/form.h"
#include "models/wire/json.h"
#include "models/wire/request.h"

using namespace galley;
using namespace galley::wire;

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatItEncodes();
    void refuses_data();
    void refuses();
    void keepsUnknownEnumValues();
    void passesOverUnknownKeys();
    void escapesStrings();
    void buildsTargets();
    void readsParameters();
    void readsForms();
};

namespace {

QByteArray item()
{
    return R"({"id":"01890a5d-ac96-774b-bcce-b302099a8057","external_id":null,"item_type":"product","source_data":{"a":[1,{"b":"}"}]},)"
           R"("generated_content":{},"confidence_score":0.5,"status":"generated","ai_model_used":null,)"
           R"("created_at":"2026-03-01T12:00:00.000Z","data_source_id":null,"data_source_name":"x","metadata":{},"excluded_at":null})";
}

}

void TestCodec::decodesWhatItEncodes()
{
    const auto decoded = decode<ContentItem>(item());
    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().field + decoded.error().message));
    QCOMPARE(decoded->sourceData.text, QByteArray(R"({"a":[1,{"b":"}"}]})"));
    QCOMPARE(encode(*decoded), item());
    QCOMPARE(decoded->status, Open<ItemStatus>(ItemStatus::Generated));
    QVERIFY(!decoded->revision);
}

void TestCodec::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("missing required key") << QByteArray(R"({"item_ids":[]})") << "status";
    QTest::newRow("wrong type in a list") << QByteArray(R"({"item_ids":["01890a5d-ac96-774b-bcce-b302099a8057",7],"status":"approved"})")
                                          << "item_ids[1]";
    QTest::newRow("no UUID") << QByteArray(R"({"item_ids":["x"],"status":"approved"})") << "item_ids[0]";
    QTest::newRow("wrong type") << QByteArray(R"({"item_ids":{},"status":"approved"})") << "item_ids";
    QTest::newRow("null where none is allowed") << QByteArray(R"({"item_ids":[],"status":null})") << "status";
    QTest::newRow("not JSON") << QByteArray("<html>") << "";
    QTest::newRow("empty") << QByteArray() << "";
    QTest::newRow("cut off") << QByteArray(R"({"item_ids":[],"status":"appr)") << "";
    QTest::newRow("trailing text") << QByteArray(R"({"item_ids":[],"status":"approved"} x)") << "";
    QTest::newRow("a bare number") << QByteArray("7") << "";
    QTest::newRow("invalid UTF-8") << QByteArray("{\"item_ids\":[],\"status\":\"\xff\"}") << "";
}

void TestCodec::refuses()
{
    QFETCH(QByteArray, json);
    const auto decoded = decode<ItemBatchStatus>(json);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::InvalidInput);
    QTEST(decoded.error().field, "field");
}

void TestCodec::keepsUnknownEnumValues()
{
    const auto decoded = decode<ItemBatchStatus>(R"({"item_ids":[],"status":"frozen"})");
    QVERIFY(decoded);
    QVERIFY(!decoded->status.known());
    QCOMPARE(encode(*decoded), QByteArray(R"({"item_ids":[],"status":"frozen"})"));
}

void TestCodec::passesOverUnknownKeys()
{
    const auto decoded = decode<ItemBatchStatus>(R"({"later":{"x":[1,2]},"item_ids":[],"more":null,"status":"pending"})");
    QVERIFY(decoded);
    QCOMPARE(decoded->status, Open<ItemStatus>(ItemStatus::Pending));
}

void TestCodec::escapesStrings()
{
    Message message{QStringLiteral("a\"\\\n\t\x01é😀")};
    QCOMPARE(encode(message), QByteArray("{\"message\":\"a\\\"\\\\\\n\\t\\u0001é😀\"}"));
    QCOMPARE(decode<Message>(encode(message)).value(), message);
}

void TestCodec::buildsTargets()
{
    const ProjectId project = ProjectId::make();
    ListProjectContentItems list{project, ItemStatus::Approved, std::nullopt};
    QCOMPARE(requestTarget(list), "/api/v1/projects/" + project.bytes() + "/items?status=approved");
    ExportProjectContentCsv csv;
    csv.projectId = project;
    csv.search = QStringLiteral("a&b ü");
    QCOMPARE(requestTarget(csv), "/api/v1/projects/" + project.bytes() + "/export?status_filter=approved&search=a%26b%20%C3%BC");
}

void TestCodec::readsParameters()
{
    ListProjectContentItems list;
    const ProjectId project = ProjectId::make();
    RawParameters raw{{{QStringLiteral("project_id"), project.text()}}, {{QStringLiteral("status"), QStringLiteral("nope")}}};
    auto read = readParameters(list, raw);
    QVERIFY(!read);
    QCOMPARE(read.error().field, QStringLiteral("status"));
    raw.query = {{QStringLiteral("status"), QStringLiteral("rejected")}};
    QVERIFY(readParameters(list, raw));
    QCOMPARE(list.projectId, project);
    QCOMPARE(list.status, std::optional(Open<ItemStatus>(ItemStatus::Rejected)));
}

void TestCodec::readsForms()
{
    ProjectCreate create;
    QVERIFY(!readForm(create, {{QStringLiteral("name"), QStringLiteral("Shop")}}));
    QVERIFY(readForm(create, {{QStringLiteral("name"), QStringLiteral("Shop")}, {QStringLiteral("platform"), QStringLiteral("shopify")}}));
    QCOMPARE(create.platform, Open<Platform>(Platform::Shopify));
    SourceUpload upload;
    QVERIFY(readForm(upload, {{QStringLiteral("column_mapping"), QStringLiteral("{}")}, {QStringLiteral("clear_empty"), QStringLiteral("true")}}));
    QVERIFY(upload.clearEmpty);
    QCOMPARE(formFields(create).size(), 2);
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
