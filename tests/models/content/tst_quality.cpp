#include <QTest>

#include "models/content/quality.h"
#include "tests/support/sampleshop.h"

using namespace galley;
using namespace galley::content;

class TestQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesRules_data();
    void appliesRules();
    void patchesSafely_data();
    void patchesSafely();
    void keepsFindingsAsJson();
    void namesEveryRuleAndSentence();
    void isReproducible();
    void findsPlantedFaults_data();
    void findsPlantedFaults();
};

namespace {

QualityInput input(const QString& text, const QString& language = QStringLiteral("en"))
{
    QualityInput result;
    result.sourceData = {{QStringLiteral("name"), QStringLiteral("Aurora Lamp")}, {QStringLiteral("Material"), QStringLiteral("oak")}};
    result.generatedContent = {{QStringLiteral("description"), text}};
    result.language = language;
    result.limits = {20, 100, false, true};
    return result;
}

QString rulesOf(const QualityReport& report)
{
    QStringList rules;
    for (const Finding& finding : report.findings) {
        rules += finding.rule;
    }
    return rules.join(u' ');
}

}

void TestQuality::appliesRules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("rules");
    QTest::addColumn<bool>("flagged");
    const auto row = [](const char* name, const QString& text, const char* rules, bool flagged, const char* language = "en") {
        QTest::newRow(name) << text << QString::fromLatin1(language) << QString::fromLatin1(rules) << flagged;
    };
    row("fine", QStringLiteral("The Aurora Lamp is made of oak."), "", false);
    row("at the limit", QString(100, u'a'), "", false);
    row("over the limit", QString(101, u'a'), "limits.long", true);
    row("markup does not count", QStringLiteral("<p>") + QString(100, u'a') + QStringLiteral("</p>"), "", false);
    row("empty", QStringLiteral(" "), "empty", true);
    row("empty markup", QStringLiteral("<p></p>"), "empty", true);
    row("broken", QStringLiteral("<p><b>a</p>"), "html.broken", true);
    row("forbidden", QStringLiteral("<p onclick=\"x\">a</p>"), "html.forbidden", true);
    row("ungrounded", QStringLiteral("Made of steel."), "grounding.material", true);
    row("feature", QStringLiteral("It is waterproof."), "grounding.feature", true);
    row("braces", QStringLiteral("Buy {{name}} now."), "placeholder", true);
    row("bracket", QStringLiteral("Buy [product name] now."), "placeholder", true);
    row("dummy", QStringLiteral("Lorem ipsum dolor sit amet."), "placeholder", true);
    row("repeated", QStringLiteral("This lamp stands on a table. Yes. This lamp stands on a table."), "repetition", true);
    row("shouting", QStringLiteral("ORDER THIS NOW"), "shouting", true);
    row("abbreviation", QStringLiteral("An LED lamp."), "", false);
    row("spaces", QStringLiteral("Two  spaces."), "spacing", false);
    row("space before", QStringLiteral("A lamp , here."), "spacing", false);
    row("French spacing", QString::fromUtf8("Une lampe\u00a0: voilà !"), "", false, "fr");
    row("exclamation", QStringLiteral("A lamp!!!"), "punctuation", false);
    row("wrong language", QString::fromUtf8("Die Lampe ist mit Liebe gemacht und steht auf dem Tisch."), "language", true);
    row("right language", QString::fromUtf8("Die Lampe ist mit Liebe gemacht und steht auf dem Tisch."), "", false, "de");
    row("unknown language", QString::fromUtf8("Die Lampe ist mit Liebe gemacht und steht auf dem Tisch."), "", false, "nl");
}

void TestQuality::appliesRules()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, rules);
    QFETCH(bool, flagged);
    const QualityReport report = checkQuality(input(text, language));
    QCOMPARE(rulesOf(report), rules);
    QCOMPARE(report.flagged, flagged);
    QCOMPARE(report.risk > 0, !rules.isEmpty());
    QVERIFY(report.risk < 1);
}

void TestQuality::patchesSafely_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("patched");
    QTest::newRow("spaces") << "Two  spaces." << "Two spaces.";
    QTest::newRow("before") << "A lamp , here." << "A lamp, here.";
    QTest::newRow("marks") << "A lamp!!!" << "A lamp!";
    QTest::newRow("stray tag") << "<p>a</p></div>" << "<p>a</p>";
    QTest::newRow("material") << "Made of steel." << "Made of oak.";
}

void TestQuality::patchesSafely()
{
    QFETCH(QString, text);
    QFETCH(QString, patched);
    const QualityReport report = checkQuality(input(text));
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(applyPatch(text, report.findings.first()).value_or(QString()), patched);
    QVERIFY(checkQuality(input(patched)).findings.isEmpty());
}

void TestQuality::keepsFindingsAsJson()
{
    const QualityReport report = checkQuality(input(QStringLiteral("Made of steel, <b>90 cm {{x}}")));
    QVERIFY(report.findings.size() >= 3);
    QCOMPARE(findingsFromJson(toJson(report.findings)), report.findings);
    QVERIFY(!findingFromJson({{QStringLiteral("rule"), QStringLiteral("x")}}));
    QVERIFY(!findingFromJson({{QStringLiteral("rule"), QStringLiteral("x")},
                              {QStringLiteral("field"), QStringLiteral("y")},
                              {QStringLiteral("start"), -1},
                              {QStringLiteral("length"), 1}}));
    QCOMPARE(findingReason(QStringLiteral("shouting"), {QStringLiteral("%1 %2")}), QStringLiteral("\"%1 %2\" is written in capitals."));
}

void TestQuality::namesEveryRuleAndSentence()
{
    QSet<QString> ids;
    for (const QualityRule& rule : qualityRules()) {
        QVERIFY(!ids.contains(QString::fromLatin1(rule.id)));
        ids.insert(QString::fromLatin1(rule.id));
        QVERIFY(rule.weight > 0 && rule.weight < 1);
    }
    for (const FindingSentence& sentence : findingSentences()) {
        const QString code = QString::fromLatin1(sentence.code);
        QVERIFY2(ids.contains(code) || ids.contains(code.section(u'.', 0, 1)) || ids.contains(code.section(u'.', 0, 0))
                     || code.startsWith(QLatin1String("html.")),
                 sentence.code);
    }
}

void TestQuality::isReproducible()
{
    const QualityInput same = input(QStringLiteral("Made of STEEL AND GLASS, 90 cm {{x}}  !!"));
    QCOMPARE(toJson(checkQuality(same).findings), toJson(checkQuality(same).findings));
    QCOMPARE(checkQuality(same).risk, checkQuality(same).risk);
}

void TestQuality::findsPlantedFaults_data()
{
    QTest::addColumn<QJsonObject>("source");
    QTest::addColumn<QJsonObject>("generated");
    QTest::addColumn<QString>("rule");
    const QList<test::SampleProduct> products = test::sampleProducts();
    QCOMPARE(products.size(), 200);
    const QList<test::SampleFault> faults = test::sampleFaults();
    QVERIFY(faults.size() >= 24);
    for (const test::SampleFault& fault : faults) {
        for (const test::SampleProduct& product : products) {
            if (product.sku == fault.sku) {
                QTest::newRow(qPrintable(fault.sku + u' ' + fault.rule)) << product.sourceData << fault.generatedContent << fault.rule;
            }
        }
    }
}

void TestQuality::findsPlantedFaults()
{
    QFETCH(QJsonObject, source);
    QFETCH(QJsonObject, generated);
    QFETCH(QString, rule);
    QualityInput asked;
    asked.sourceData = source;
    asked.generatedContent = generated;
    asked.language = QStringLiteral("en");
    asked.limits = {200, 1000, false, false};
    if (rule == QLatin1String("duplicate")) {
        asked.duplicates = {{QStringLiteral("description"), QStringLiteral("x"), QStringLiteral("Another"), 0.85}};
    }
    const QualityReport report = checkQuality(asked);
    QVERIFY2(rulesOf(report).split(u' ').contains(rule), qPrintable(rulesOf(report)));
    QCOMPARE(report.flagged, rule != QLatin1String("punctuation"));
}

QTEST_GUILESS_MAIN(TestQuality)
#include "tst_quality.moc"
