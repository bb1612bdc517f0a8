#include <QJsonArray>
#include <QTest>

#include "backend/providers/blogwriter.h"
#include "models/content/facts.h"
#include "models/content/grounding.h"
#include "models/content/html.h"

using namespace galley;
using namespace galley::backend;

class TestBlogWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drafts_data();
    void drafts();
    void statesNothingThatTheFactsDoNotSay_data();
    void statesNothingThatTheFactsDoNotSay();
    void followsTheTemplate();
    void titlesWithoutTopic_data();
    void titlesWithoutTopic();
    void refuses_data();
    void refuses();
    void leavesProductsWithoutNameOut();
    void escapesWhatItQuotes();
    void slugs_data();
    void slugs();
};

namespace {

QJsonObject kettle(const QString& name = QStringLiteral("Odde Kettle"), const QString& material = QStringLiteral("Stainless steel"),
                   const QString& capacity = QStringLiteral("1.7 l"))
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("categories"), QStringLiteral("Kitchen > Kettles")},
            {QStringLiteral("attributes"), QJsonObject{{QStringLiteral("Material"), material}, {QStringLiteral("Capacity"), capacity}}}};
}

BlogDraftRequest twoKettles(const QString& language)
{
    BlogDraftRequest request;
    request.topic = QStringLiteral("kettles compared");
    request.postType = QStringLiteral("comparison");
    request.language = language;
    request.products = {{QStringLiteral("1"), kettle(), QStringLiteral("https://shop.example/odde?a=1&b=2")},
                        {QStringLiteral("2"), kettle(QStringLiteral("Lund Kettle"), QStringLiteral("Glass"), QStringLiteral("1.2 l")), {}}};
    return request;
}

}

void TestBlogWriter::drafts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("glance");
    QTest::newRow("English") << "en" << "At a glance";
    QTest::newRow("German, of Austria") << "de-AT" << "Auf einen Blick";
    QTest::newRow("French") << "fr" << QStringLiteral("En un coup d’œil");
    QTest::newRow("Spanish") << "es" << "De un vistazo";
}

void TestBlogWriter::drafts()
{
    QFETCH(QString, language);
    QFETCH(QString, glance);
    const auto draft = writeBlogDraft(twoKettles(language));
    QVERIFY(draft);
    QCOMPARE(draft->title, QStringLiteral("Kettles compared"));
    QCOMPARE(draft->slug, QStringLiteral("kettles-compared"));
    QCOMPARE(draft->focusKeyword, QStringLiteral("kettles compared"));
    QVERIFY(draft->excerpt.contains(QStringLiteral("Odde Kettle")) && draft->excerpt.contains(QStringLiteral("kettles compared")));
    QVERIFY(draft->seoDescription.size() <= 156);
    QVERIFY(content::htmlProblems(draft->content).isEmpty());
    const QString seen = content::visibleText(draft->content).text;
    for (const QString& part : {QStringLiteral("Odde Kettle"), QStringLiteral("Lund Kettle"), glance}) {
        QVERIFY2(seen.contains(part), qPrintable(seen));
    }
    QVERIFY(draft->content.contains(QStringLiteral("<a href=\"https://shop.example/odde?a=1&amp;b=2\">Odde Kettle</a>")));
    QCOMPARE(draft->content.count(QStringLiteral("<!-- wp:heading -->")), 4);
    QCOMPARE(draft->content.count(QStringLiteral("<!-- wp:")), draft->content.count(QStringLiteral("<!-- /wp:")));
    QCOMPARE(writeBlogDraft(twoKettles(language))->content, draft->content);
}

void TestBlogWriter::statesNothingThatTheFactsDoNotSay_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "fr", "es"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void TestBlogWriter::statesNothingThatTheFactsDoNotSay()
{
    QFETCH(QString, language);
    BlogDraftRequest request = twoKettles(language);
    request.products.removeLast();
    const auto draft = writeBlogDraft(request);
    QVERIFY(draft);
    const content::ClaimTracer tracer(content::factsOf(kettle()));
    const QString seen = content::visibleText(draft->content).text;
    const auto claims = tracer.claims(seen, false, *content::languageFromTag(language));
    QVERIFY(!claims.isEmpty());
    for (const content::Claim& claim : claims) {
        QVERIFY2(claim.provenBy.has_value(), qPrintable(seen));
    }
}

void TestBlogWriter::followsTheTemplate()
{
    BlogDraftRequest request = twoKettles(QStringLiteral("en"));
    request.sections = sectionsOf({{QStringLiteral("sections"),
                                    QJsonArray{QStringLiteral("comparison"),
                                               QJsonObject{{QStringLiteral("heading"), QStringLiteral("What our guests say")}},
                                               QStringLiteral(" "),
                                               7,
                                               QJsonObject{{QStringLiteral("type"), QStringLiteral("products")}}}}});
    QCOMPARE(request.sections.size(), 3);
    const auto draft = writeBlogDraft(request);
    QVERIFY(draft);
    const qsizetype table = draft->content.indexOf(QStringLiteral("wp:table"));
    const qsizetype own = draft->content.indexOf(QStringLiteral("What our guests say"));
    const qsizetype product = draft->content.indexOf(QStringLiteral("\">Odde Kettle</h2>"));
    QVERIFY(table >= 0 && own > table && product > own);
    QVERIFY(!draft->content.contains(QStringLiteral("This article")));
}

void TestBlogWriter::titlesWithoutTopic_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("title");
    QTest::newRow("one") << 1 << "Kettle 1";
    QTest::newRow("three") << 3 << "Kettle 1, Kettle 2 and Kettle 3";
    QTest::newRow("more than fit") << 5 << "Kettles: 5 products";
}

void TestBlogWriter::titlesWithoutTopic()
{
    QFETCH(int, count);
    QFETCH(QString, title);
    BlogDraftRequest request;
    for (int i = 1; i <= count; ++i) {
        request.products.append({QString::number(i), kettle(QStringLiteral("Kettle %1").arg(i)), {}});
    }
    const auto draft = writeBlogDraft(request);
    QVERIFY(draft);
    QCOMPARE(draft->title, title);
}

void TestBlogWriter::refuses_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QJsonObject>("product");
    QTest::addColumn<QString>("field");
    QTest::newRow("a language that it does not know") << "fi" << "tea" << kettle() << "ai_settings.language";
    QTest::newRow("no topic, and a product without a name") << "en" << " " << QJsonObject{{QStringLiteral("sku"), QStringLiteral("K-1")}} << "topic";
}

void TestBlogWriter::refuses()
{
    QFETCH(QString, language);
    QFETCH(QString, topic);
    QFETCH(QJsonObject, product);
    QFETCH(QString, field);
    BlogDraftRequest request;
    request.language = language;
    request.topic = topic;
    request.products = {{QStringLiteral("1"), product, {}}};
    const auto draft = writeBlogDraft(request);
    QVERIFY(!draft);
    QCOMPARE(draft.error().field, field);
}

void TestBlogWriter::leavesProductsWithoutNameOut()
{
    BlogDraftRequest request = twoKettles(QStringLiteral("en"));
    request.products[1].sourceData.remove(QStringLiteral("name"));
    const auto draft = writeBlogDraft(request);
    QVERIFY(draft);
    QCOMPARE(draft->notes.size(), 1);
    QVERIFY(!draft->content.contains(QStringLiteral("1.2")));
}

void TestBlogWriter::escapesWhatItQuotes()
{
    BlogDraftRequest request;
    request.topic = QStringLiteral("Cups <script>alert(1)</script> & saucers");
    request.sections = {QStringLiteral("introduction"), QStringLiteral("<img src=x onerror=alert(1)>")};
    const auto draft = writeBlogDraft(request);
    QVERIFY(draft);
    QVERIFY(!draft->content.contains(QStringLiteral("<script")) && !draft->content.contains(QStringLiteral("<img")));
    QVERIFY(content::visibleText(draft->content).text.contains(request.topic));
}

void TestBlogWriter::slugs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("slug");
    QTest::newRow("words") << "  Ten kettles, compared! " << "ten-kettles-compared";
    QTest::newRow("umlauts") << QStringLiteral("Größe für Öfen") << "groesse-fuer-oefen";
    QTest::newRow("accents") << QStringLiteral("Crème brûlée à l’ancienne") << "creme-brulee-a-lancienne";
    QTest::newRow("no letters of ours") << QStringLiteral("茶壶") << "";
    QTest::newRow("too long, cut between words") << QString(QStringLiteral("kettle ").repeated(20))
                                                 << "kettle-kettle-kettle-kettle-kettle-kettle-kettle-kettle";
}

void TestBlogWriter::slugs()
{
    QFETCH(QString, text);
    QTEST(slugOf(text), "slug");
}

QTEST_GUILESS_MAIN(TestBlogWriter)
#include "tst_blogwriter.moc"
