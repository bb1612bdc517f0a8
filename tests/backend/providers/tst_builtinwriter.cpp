#include <QTest>

#include "backend/providers/builtinwriter.h"
#include "models/content/quality.h"
#include "models/content/similarity.h"
#include "models/domain/tones.h"
#include "tests/support/sampleshop.h"

using namespace galley;
using namespace galley::backend;

class TestBuiltinWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesOnlyWhatIsKnown_data();
    void statesOnlyWhatIsKnown();
    void variesItsTexts_data();
    void variesItsTexts();
    void isReproducible();
    void keepsLimits_data();
    void keepsLimits();
    void followsInstructions_data();
    void followsInstructions();
    void writesOneSentenceFromAName();
    void refusesWhatItCannotWrite();
    void translatesNames_data();
    void translatesNames();
    void writesFactsOfTheProduct_data();
    void writesFactsOfTheProduct();
};

namespace {

const QList<test::SampleProduct>& shop()
{
    static const QList<test::SampleProduct> products = test::sampleProducts();
    return products;
}

WriteRequest requestFor(const QJsonObject& source, const QString& language = QStringLiteral("en"))
{
    WriteRequest request;
    request.sourceData = source;
    request.language = language;
    return request;
}

QJsonObject kettle()
{
    return {{QStringLiteral("name"), QStringLiteral("Odde Kettle 1.7 l")},
            {QStringLiteral("brand"), QStringLiteral("Fjordal")},
            {QStringLiteral("attributes"),
             QJsonObject{{QStringLiteral("Material"), QStringLiteral("stainless steel")},
                         {QStringLiteral("Colour"), QStringLiteral("black")},
                         {QStringLiteral("Capacity"), QStringLiteral("1.7 l")},
                         {QStringLiteral("Power"), QStringLiteral("2200 W")},
                         {QStringLiteral("Warranty"), QStringLiteral("2 years")}}}};
}

QString textOf(const Result<WrittenTexts>& texts, const char* key)
{
    return texts ? texts->generatedContent.value(QLatin1String(key)).toString() : QString();
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "fr", "es"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

}

void TestBuiltinWriter::statesOnlyWhatIsKnown_data()
{
    addLanguages();
}

void TestBuiltinWriter::statesOnlyWhatIsKnown()
{
    QFETCH(QString, language);
    QCOMPARE(shop().size(), 200);
    BuiltinWriter writer;
    for (qsizetype i = 0; i < shop().size(); ++i) {
        WriteRequest request = requestFor(shop()[i].sourceData, language);
        request.tone = QString::fromLatin1(standardTones[size_t(i) % standardTones.size()].id);
        request.useHtml = i % 2 == 1;
        request.translateName = i % 3 == 0;
        const auto texts = writer.write(request);
        QVERIFY(texts);
        content::QualityInput check;
        check.sourceData = request.sourceData;
        check.generatedContent = texts->generatedContent;
        check.language = language;
        check.limits = {request.maxShortChars, request.maxLongChars, false, request.useHtml};
        check.expectedFields = {QStringLiteral("short_description"), QStringLiteral("description")};
        const content::QualityReport report = content::checkQuality(check);
        QVERIFY2(report.findings.isEmpty(),
                 qPrintable(report.findings.isEmpty()
                                ? QString()
                                : report.findings.first().rule + report.findings.first().reason + textOf(texts, "description")));
        QVERIFY(texts->confidence >= 0.5);
    }
}

void TestBuiltinWriter::variesItsTexts_data()
{
    addLanguages();
}

void TestBuiltinWriter::variesItsTexts()
{
    QFETCH(QString, language);
    BuiltinWriter writer;
    content::NearDuplicateIndex index(0.7);
    QHash<QString, int> openings;
    for (const test::SampleProduct& product : shop()) {
        const auto texts = writer.write(requestFor(product.sourceData, language));
        const QString text = textOf(texts, "description");
        index.add(product.sku, text);
        ++openings[text.section(u' ', 0, 3)];
    }
    QVERIFY2(index.groups().isEmpty(), qPrintable(index.groups().isEmpty() ? QString() : index.groups().first().ids.join(u' ')));
    for (auto it = openings.begin(); it != openings.end(); ++it) {
        QVERIFY2(it.value() <= 12, qPrintable(it.key()));
    }
}

void TestBuiltinWriter::isReproducible()
{
    BuiltinWriter first;
    BuiltinWriter second;
    QCOMPARE(first.write(requestFor(kettle()))->generatedContent, second.write(requestFor(kettle()))->generatedContent);
    WriteRequest again = requestFor(kettle());
    again.rejectReason = QStringLiteral("I do not like it");
    QVERIFY(first.write(again)->generatedContent != first.write(requestFor(kettle()))->generatedContent);
}

void TestBuiltinWriter::keepsLimits_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {10, 25, 40, 60, 100, 160, 300, 1000}) {
        QTest::addRow("%d", limit) << limit;
    }
}

void TestBuiltinWriter::keepsLimits()
{
    QFETCH(int, limit);
    BuiltinWriter writer;
    for (const bool html : {false, true}) {
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es")}) {
            WriteRequest request = requestFor(kettle(), language);
            request.maxShortChars = limit;
            request.maxLongChars = limit;
            request.useHtml = html;
            request.useHtmlShort = html;
            const auto texts = writer.write(request);
            for (const char* key : {"short_description", "description"}) {
                const QString text = textOf(texts, key);
                QVERIFY2(text.size() <= limit, qPrintable(text));
                QVERIFY2(text.isEmpty() || html || QStringLiteral(".!?").contains(text.back()), qPrintable(text));
                QVERIFY2(limit < 40 || !text.isEmpty(), qPrintable(language));
            }
        }
    }
}

void TestBuiltinWriter::followsInstructions_data()
{
    QTest::addColumn<QString>("instructions");
    QTest::addColumn<QString>("contains"); // of the long text; empty: any
    QTest::addColumn<QString>("lacks");
    QTest::addColumn<int>("longest");
    QTest::addColumn<int>("notes");
    QTest::newRow("length") << "At most 90 characters." << "" << "" << 90 << 0;
    QTest::newRow("no html") << "No HTML please" << "" << "<p>" << 1000 << 0;
    QTest::newRow("start") << "Start with \"Tea time\"." << "<p>Tea time. " << "" << 1000 << 0;
    QTest::newRow("unproven start") << "Start with \"Made of pure gold\"" << "" << "gold" << 1000 << 1;
    QTest::newRow("mention") << "Mention the warranty" << "2" << "" << 1000 << 0;
    QTest::newRow("mention what is not there") << "Mention the free delivery" << "" << "delivery" << 1000 << 1;
    QTest::newRow("avoid") << "Do not mention the warranty." << "" << "arranty" << 1000 << 0;
    QTest::newRow("impossible") << "Write it as a sonnet." << "" << "" << 1000 << 1;
    QTest::newRow("several") << "Formal address. No more than 120 characters; rhyme!" << "" << "" << 120 << 1;
}

void TestBuiltinWriter::followsInstructions()
{
    QFETCH(QString, instructions);
    QFETCH(QString, contains);
    QFETCH(QString, lacks);
    QFETCH(int, longest);
    QFETCH(int, notes);
    BuiltinWriter writer;
    WriteRequest request = requestFor(kettle());
    request.useHtml = true;
    request.customInstructions = instructions;
    const auto texts = writer.write(request);
    const QString text = textOf(texts, "description");
    QCOMPARE(int(texts->notes.size()), notes);
    QVERIFY2(text.contains(contains), qPrintable(text));
    QVERIFY2(lacks.isEmpty() || !text.contains(lacks), qPrintable(text));
    QVERIFY2(text.size() <= longest, qPrintable(text));
}

void TestBuiltinWriter::writesOneSentenceFromAName()
{
    BuiltinWriter writer;
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es")}) {
        const auto texts = writer.write(requestFor({{QStringLiteral("name"), QStringLiteral("Zorbix")}}, language));
        QVERIFY(textOf(texts, "description").contains(QLatin1String("Zorbix")));
        QCOMPARE(textOf(texts, "description").count(u'.'), 1);
        QVERIFY(texts->confidence <= 0.3);
    }
}

void TestBuiltinWriter::refusesWhatItCannotWrite()
{
    BuiltinWriter writer;
    QCOMPARE(writer.write(requestFor(kettle(), QStringLiteral("nl"))).error().field, QStringLiteral("language"));
    QCOMPARE(writer.write(requestFor({})).error().code, ErrorCode::InvalidInput);
    WriteRequest custom = requestFor(kettle());
    custom.tone = QStringLiteral("house-style");
    QCOMPARE(writer.write(custom)->notes.size(), 1);
}

void TestBuiltinWriter::translatesNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("translated");
    QTest::newRow("de") << "de" << "Odde Kettle 1.7 l" << QString::fromUtf8("Odde Wasserkocher 1,7\u00a0l");
    QTest::newRow("fr") << "fr" << "Odde Kettle 1.7 l" << QString::fromUtf8("Bouilloire Odde 1,7\u00a0l");
    QTest::newRow("es") << "es" << "Odde Kettle 1.7 l" << QString::fromUtf8("Hervidor Odde 1,7\u00a0l");
    QTest::newRow("en") << "en" << "Odde Kettle 1.7 l" << "Odde Kettle 1.7 l";
    QTest::newRow("unknown words stay") << "de" << "Odde Foldable Kettle with Lid" << "Odde Foldable Kettle with Lid";
    QTest::newRow("no product") << "fr" << "Zorbix 3000" << "Zorbix 3000";
}

void TestBuiltinWriter::translatesNames()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    QFETCH(QString, translated);
    QJsonObject source = kettle();
    source.insert(QStringLiteral("name"), name);
    WriteRequest request = requestFor(source, language);
    request.translateName = true;
    BuiltinWriter writer;
    QCOMPARE(textOf(writer.write(request), "name"), translated);
}

void TestBuiltinWriter::writesFactsOfTheProduct_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("facts");
    const auto list = [](const char* text) { return QString::fromUtf8(text).split(u'|'); };
    QTest::newRow("en") << "en" << list("stainless steel|1.7|2200|2 years");
    QTest::newRow("de") << "de" << list("Edelstahl|Schwarz|1,7|2200|2\u00a0Jahre");
    QTest::newRow("fr") << "fr" << list("acier inoxydable|noir|1,7|2200|2\u00a0ans");
    QTest::newRow("es") << "es" << list("acero inoxidable|negro|1,7|2200|2\u00a0años");
}

void TestBuiltinWriter::writesFactsOfTheProduct()
{
    QFETCH(QString, language);
    QFETCH(QStringList, facts);
    BuiltinWriter writer;
    const QString text = textOf(writer.write(requestFor(kettle(), language)), "description");
    for (const QString& fact : facts) {
        QString plain = text;
        QString wanted = fact;
        QVERIFY2(plain.replace(QChar(0xa0), u' ').contains(wanted.replace(QChar(0xa0), u' ')), qPrintable(text + fact));
    }
}

QTEST_GUILESS_MAIN(TestBuiltinWriter)
#include "tst_builtinwriter.moc"
