#include <QJsonArray>
#include <QTest>

#include "models/content/grounding.h"
#include "models/content/quantity.h"

using namespace galley::content;

class TestGrounding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFacts();
    void readsNumbers_data();
    void readsNumbers();
    void traces_data();
    void traces();
    void patches_data();
    void patches();
    void pointsIntoMarkup();
};

namespace {

QJsonObject lamp()
{
    return {{QStringLiteral("id"), 77},
            {QStringLiteral("name"), QStringLiteral("Aurora Lamp 3000")},
            {QStringLiteral("sku"), QStringLiteral("LMP-99")},
            {QStringLiteral("price"), QStringLiteral("49.90")},
            {QStringLiteral("attributes"),
             QJsonObject{{QStringLiteral("Material"), QStringLiteral("oak")},
                         {QStringLiteral("Colour"), QStringLiteral("black")},
                         {QStringLiteral("Height (cm)"), QStringLiteral("30")},
                         {QStringLiteral("Cable length"), QStringLiteral("1.5 m")},
                         {QStringLiteral("Weight"), QStringLiteral("1.2 kg")},
                         {QStringLiteral("Pieces"), QStringLiteral("2")},
                         {QStringLiteral("Warranty"), QStringLiteral("24 months")},
                         {QStringLiteral("Protection class"), QStringLiteral("IP44")},
                         {QStringLiteral("Size"), QStringLiteral("M, L")},
                         {QStringLiteral("Dishwasher safe"), QStringLiteral("no")},
                         {QStringLiteral("Certificate"), QStringLiteral("FSC")},
                         {QStringLiteral("Shade"), QStringLiteral("linen")}}}};
}

QString unproven(const QString& text, const char* language)
{
    QStringList result;
    const QList<Claim> claims = extractClaims(text, false, languageFromTag(QString::fromLatin1(language)), factsOf(lamp()));
    for (const Claim& claim : claims) {
        if (!claim.provenBy) {
            result += claimKindName(claim.kind) + u'=' + claim.text;
        }
    }
    return result.join(u'|');
}

}

void TestGrounding::readsFacts()
{
    const QList<Fact> facts =
        factsOf({{QStringLiteral("Name"), QStringLiteral("X")},
                 {QStringLiteral("attributes"),
                  QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Colour")},
                                         {QStringLiteral("options"), QJsonArray{QStringLiteral("Blue"), QStringLiteral("Red")}}}}},
                 {QStringLiteral("Attribute 1 name"), QStringLiteral("Size")},
                 {QStringLiteral("Attribute 1 value(s)"), QStringLiteral("S, M")},
                 {QStringLiteral("additional_attributes"), QStringLiteral("material=Oak, oiled,weight_kg=2")},
                 {QStringLiteral("raw"), QJsonObject{{QStringLiteral("Hidden"), QStringLiteral("x")}}}});
    QMap<QString, QString> values;
    for (const Fact& fact : facts) {
        values.insert(fact.label, fact.value);
    }
    QCOMPARE(values.value(QStringLiteral("Colour")), QStringLiteral("Blue, Red"));
    QCOMPARE(values.value(QStringLiteral("Size")), QStringLiteral("S, M"));
    QCOMPARE(values.value(QStringLiteral("material")), QStringLiteral("Oak, oiled"));
    QCOMPARE(values.value(QStringLiteral("weight_kg")), QStringLiteral("2"));
    QVERIFY(!values.contains(QStringLiteral("Hidden")));
    QCOMPARE(firstFact(facts, FactRole::Name), QStringLiteral("X"));
}

void TestGrounding::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("expected"); // base values, first reading
    QTest::newRow("english groups") << "1,200.5 g" << QByteArray("en") << "1200.5";
    QTest::newRow("german groups") << "1.200,5 g" << QByteArray("de") << "1200.5";
    QTest::newRow("french groups") << QString::fromUtf8("1\u202f200,5 g") << QByteArray("fr") << "1200.5";
    QTest::newRow("german thousand") << "1.200 g" << QByteArray("de") << "1200";
    QTest::newRow("english decimal") << "1.200 g" << QByteArray("en") << "1.2";
    QTest::newRow("list") << QString::fromUtf8("30 × 20x5 cm") << QByteArray("en") << "300 200 50";
    QTest::newRow("range") << QString::fromUtf8("5–10 °C") << QByteArray("en") << "5 10";
    QTest::newRow("below zero") << QString::fromUtf8("bis −5 °C") << QByteArray("de") << "-5";
    QTest::newRow("years") << "2 years" << QByteArray("en") << "24";
    QTest::newRow("words") << "a set of three and a two-year warranty" << QByteArray("en") << "3 24";
    QTest::newRow("german compound") << "ein dreiteiliges Zweierset" << QByteArray("de") << "3 2";
    QTest::newRow("idioms") << "one of a kind, 24/7, the 3rd, at one go" << QByteArray("en") << "";
    QTest::newRow("german ordinal") << "in 3. Generation" << QByteArray("de") << "";
    QTest::newRow("codes") << "IPX4 and E27" << QByteArray("en") << "";
    QTest::newRow("inch") << "a 12-inch pan" << QByteArray("en") << "304.8";
    QTest::newRow("in is a word") << "2 in one" << QByteArray("en") << "2";
}

void TestGrounding::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, language);
    QFETCH(QString, expected);
    QStringList values;
    const QList<Quantity> quantities = quantitiesOf(text, languageFromTag(QString::fromLatin1(language)));
    for (const Quantity& quantity : quantities) {
        values += QString::number(quantity.baseValue(0));
    }
    QCOMPARE(values.join(u' '), expected);
}

void TestGrounding::traces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* language, const char* text, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(language) << QString::fromUtf8(expected);
    };
    row("proven in English", "en", "Aurora Lamp 3000: black oak, 30 cm high, 1.2 kg, 150 cm of cable.", "");
    row("units", "en", "It is 0.3 m or 300 mm tall and weighs 1200 g.", "");
    row("German", "de", "Schwarze Leuchte aus Eichenholz, 30 cm hoch, 1,2 kg schwer, 2 Jahre Garantie.", "");
    row("French", "fr", "Une lampe noire en chêne, 1,2 kg, 1,5 m de câble, garantie 2 ans.", "");
    row("Spanish", "es", "Lámpara negra de roble, 30 cm, 1,2 kg y 24 meses de garantía.", "");
    row("what it also is", "en", "A wooden base.", "");
    row("wrong material", "en", "Made of walnut wood.", "material=walnut wood");
    row("wrong material inflected", "de", "Ein Fuß aus Edelstahl.", "material=Edelstahl");
    row("German compound", "de", "Ein Eichenholzfuß.", "");
    row("wrong colour", "de", "in weißer Ausführung", "colour=weißer");
    row("wrong colour feminine", "fr", "une lampe blanche", "colour=blanche");
    row("ambiguous words", "en", "As sure as an orange is an orange, cream of the crop.", "");
    row("ambiguous in context", "en", "in orange", "colour=orange");
    row("wrong number", "en", "It weighs 1.4 kg.", "number=1.4 kg");
    row("wrong unit", "en", "It is 30 mm tall.", "unit=30 mm");
    row("id proves nothing", "en", "77 cm", "number=77 cm");
    row("price", "en", "for € 49.90", "");
    row("price is no size", "en", "49.90 cm", "number=49.90 cm");
    row("code", "en", "IP44 rated, LMP-99", "");
    row("wrong rating", "en", "IP67 rated", "certificate=IP67");
    row("certificate", "en", "FSC wood", "");
    row("invented certificate", "en", "GOTS certified", "certificate=GOTS");
    row("small words are no certificates", "fr", "ce fer, ce pin", "");
    row("size", "en", "in size M or L", "");
    row("wrong size", "en", "in XXL", "size=XXL");
    row("feature denied", "en", "It is dishwasher-safe.", "feature=dishwasher-safe");
    row("feature refused", "en", "It is not dishwasher-safe.", "");
    row("feature unknown", "de", "wasserdicht", "feature=wasserdicht");
    row("number in words", "en", "a two-pack", "");
    row("wrong number in words", "es", "un juego de tres", "number=tres");
    row("idiom", "en", "One day you will want one of these.", "");
    row("without", "en", "No oak", "material=oak");
    row("a negation ends with its sentence", "en", "It does not. Black oak.", "");
}

void TestGrounding::traces()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, language);
    QFETCH(QString, expected);
    QCOMPARE(unproven(text, language.constData()), expected);
}

void TestGrounding::patches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("patched");
    QTest::addColumn<QString>("evidence");
    const auto row = [](const char* name, const char* language, const char* text, const char* patched, const char* evidence) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(language) << QString::fromUtf8(patched) << QString::fromLatin1(evidence);
    };
    row("weight", "en", "It weighs 1.4 kg.", "It weighs 1.2 kg.", "attributes.Weight");
    row("weight in another unit", "de", "Es wiegt 1400 g.", "Es wiegt 1200 g.", "attributes.Weight");
    row("decimal comma", "fr", "Il pèse 1,4 kg.", "Il pèse 1,2 kg.", "attributes.Weight");
    row("colour", "en", "A White lamp", "A Black lamp", "attributes.Colour");
    row("German ending", "de", "die weiße Leuchte", "die schwarze Leuchte", "attributes.Colour");
    row("French form", "fr", "une lampe blanche", "une lampe noire", "attributes.Colour");
    row("rating", "en", "IP67 rated", "IP44 rated", "attributes.Protection class");
    row("named length", "en", "a cable length of 2 m", "a cable length of 1.5 m", "attributes.Cable length");
    row("unit", "en", "1.2 g heavy", "1.2\u00a0kg heavy", "attributes.Weight");
}

void TestGrounding::patches()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, language);
    QFETCH(QString, patched);
    QFETCH(QString, evidence);
    const QList<Finding> findings =
        groundingFindings(QStringLiteral("description"), extractClaims(text, false, languageFromTag(QString::fromLatin1(language)), factsOf(lamp())));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().evidence.value_or(QString()), evidence);
    QCOMPARE(applyPatch(text, findings.first()).value_or(QString()), patched);
}

void TestGrounding::pointsIntoMarkup()
{
    const QString html = QStringLiteral("<p>Tom &amp; the <b>white</b> lamp</p>");
    const QList<Finding> findings = groundingFindings(QStringLiteral("description"), extractClaims(html, true, Language::English, factsOf(lamp())));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(html.mid(findings.first().start, findings.first().length), QStringLiteral("white"));
    QCOMPARE(applyPatch(html, findings.first()).value_or(QString()), QStringLiteral("<p>Tom &amp; the <b>black</b> lamp</p>"));
}

QTEST_GUILESS_MAIN(TestGrounding)
#include "tst_grounding.moc"
