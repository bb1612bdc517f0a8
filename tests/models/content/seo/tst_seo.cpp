#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <cmath>

#include "models/content/seo/seo.h"

using namespace galley::content;

/// The verdicts: every rule at its thresholds and on both sides, whole posts, and whatever else may come.
class TestSeo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReference_data();
    void agreesWithTheReference();
    void thresholds_data();
    void thresholds();
    void withoutKeyphraseTheLightIsGrey();
    void emptyPost();
    void otherLanguagesSayWhatIsNotAssessed();
    void countsOtherPosts_data();
    void countsOtherPosts();
    void pointsAtThePlaces();
    void offersFixes();
    void measuresTitles_data();
    void measuresTitles();
    void everyCodeHasItsSentence();
    void sameTextSameReport();
    void survivesAnything();
    void hostileSizes_data();
    void hostileSizes();
    void stops();
};

namespace {

QString words(int count, const QString& word = QStringLiteral("stone"))
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += (i == 0 ? QString() : QStringLiteral(" ")) + word;
    }
    return text;
}

/// Sentences of ten words each that begin differently and need no transition words to be judged alike.
QString sentences(int wordCount)
{
    static const QStringList starts = {"Stone", "River", "Window", "Garden", "Market", "Bottle", "Carpet"};
    QString text;
    int sentence = 0;
    for (int left = wordCount; left > 0;) {
        const int length = std::min(left, 10);
        text += starts[sentence++ % starts.size()] + (length > 1 ? u' ' + words(length - 1, QStringLiteral("harbour")) : QString())
            + QStringLiteral(". ");
        left -= length;
    }
    return text;
}

QString paragraph(int wordCount)
{
    return u"<p>" + sentences(wordCount) + u"</p>";
}

SeoInput post(const QString& html)
{
    SeoInput input;
    input.html = html;
    input.title = QStringLiteral("Copper kettle guide");
    input.keyphrase = QStringLiteral("copper kettle");
    input.slug = QStringLiteral("copper-kettle");
    input.siteHost = QStringLiteral("blog.example.com");
    input.permalink = QStringLiteral("https://blog.example.com/copper-kettle/");
    input.language = QStringLiteral("en");
    return input;
}

std::optional<int> scoreOf(const SeoInput& input, const char* id)
{
    const SeoReport report = assessSeo(input);
    const SeoAssessment* assessment = report.find(QString::fromLatin1(id));
    return assessment != nullptr ? assessment->score : std::nullopt;
}

}

void TestSeo::agreesWithTheReference_data()
{
    QTest::addColumn<QJsonObject>("paper");
    QFile file(QStringLiteral(GALLEY_TEST_DATA "/seo/threshold_posts_en.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray papers = QJsonDocument::fromJson(file.readAll()).object().value(u"papers").toArray();
    QVERIFY(papers.size() > 200);
    for (const QJsonValue& paper : papers) {
        QTest::newRow(qPrintable(paper[u"name"].toString())) << paper.toObject();
    }
}

void TestSeo::agreesWithTheReference()
{
    QFETCH(const QJsonObject, paper);
    SeoInput input;
    input.html = paper.value(u"text").toString();
    input.keyphrase = paper.value(u"keyword").toString();
    input.synonyms = paper.value(u"synonyms").toString();
    input.seoTitle = paper.value(u"title").toString();
    input.description = paper.value(u"description").toString();
    input.slug = paper.value(u"slug").toString();
    input.permalink = paper.value(u"permalink").toString();
    input.date = paper.value(u"date").toString();
    input.language = QStringLiteral("en_US");
    const double width = paper.value(u"titleWidth").toDouble();
    input.measureTitle = [width](const QString&) { return width; };
    const QJsonObject expected = paper.value(u"expected").toObject();
    const QJsonObject scores = expected.value(u"scores").toObject();

    const SeoReport report = assessSeo(input);
    QStringList differences;
    for (auto score = scores.begin(); score != scores.end(); ++score) {
        const SeoAssessment* assessment = report.find(score.key());
        const QString got = assessment != nullptr && assessment->score ? QString::number(*assessment->score) : QStringLiteral("none");
        const QString wanted = score->isDouble() ? QString::number(score->toInt()) : QStringLiteral("none");
        if (got != wanted) {
            differences +=
                score.key() + u": " + got + u" instead of " + wanted + (assessment != nullptr ? u" (" + assessment->reason + u')' : QString());
        }
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QLatin1String("; "))));
    QCOMPARE(report.readabilityScore, expected.value(u"readabilityScore").toInt());
    QCOMPARE(report.rawScore, expected.value(u"seoScore").toInt());
    QCOMPARE(report.insights.words, expected.value(u"words").toInt());
    QCOMPARE(report.insights.keyphraseCount, expected.value(u"keyphraseCount").toInt());
    QCOMPARE(report.insights.images, expected.value(u"images").toInt());
    QCOMPARE(report.insights.readingMinutes, expected.value(u"readingTime").toInt());
    QVERIFY(std::abs(report.find(u"textSentenceLength")->value - expected.value(u"longSentencesPct").toDouble()) < 0.051);
    QVERIFY(std::abs(report.find(u"passiveVoice")->value - expected.value(u"passivePct").toDouble()) < 0.051);
    QVERIFY(std::abs(report.find(u"textTransitionWords")->value - expected.value(u"transitionPct").toDouble()) < 0.051);
    input.otherPostsWithKeyphrase = 0;
    QCOMPARE(assessSeo(input).rawScore, expected.value(u"seoScoreInEditor").toInt());
}

void TestSeo::thresholds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("score");
    QTest::addColumn<SeoInput>("input");
    const auto row = [](const char* id, const char* name, int score, const SeoInput& input) {
        QTest::addRow("%s: %s", id, name) << QString::fromLatin1(id) << score << input;
    };
    const auto text = [&row](const char* id, const char* name, int score, const QString& html) { row(id, name, score, post(html)); };
    const auto withPhrase = [&row](const char* id, const char* name, int score, const char* keyphrase, const QString& html) {
        SeoInput input = post(html);
        input.keyphrase = QString::fromUtf8(keyphrase);
        row(id, name, score, input);
    };
    const auto described = [&row](const char* id, const char* name, int score, const QString& description, const QString& date = {}) {
        SeoInput input = post(paragraph(50));
        input.description = description;
        input.date = date;
        row(id, name, score, input);
    };

    text("introductionKeyword", "in one sentence", 9, "<p>A copper kettle shines.</p>");
    text("introductionKeyword", "spread over two", 6, "<p>Copper shines. A kettle boils.</p>");
    text("introductionKeyword", "half of it", 3, "<p>Copper shines.</p>");
    text("introductionKeyword", "second paragraph", 3, "<p>Hello there.</p><p>A copper kettle.</p>");
    text("introductionKeyword", "no text", 3, "");
    text("introductionKeyword", "a heading is no paragraph", 9, "<h2>Hello</h2><p>A copper kettle.</p>");
    text("introductionKeyword", "an empty line is one", 3, "<p>&nbsp;</p><p>A copper kettle.</p>");
    text("introductionKeyword", "a caption is skipped", 9, "<figure><figcaption>Hello</figcaption></figure><p>A copper kettle.</p>");

    withPhrase("keyphraseLength", "none", -999, "", paragraph(10));
    withPhrase("keyphraseLength", "one word", 9, "kettle", paragraph(10));
    withPhrase("keyphraseLength", "four words", 9, "copper kettle lid shop", paragraph(10));
    withPhrase("keyphraseLength", "five words", 6, "copper kettle lid shop stove", paragraph(10));
    withPhrase("keyphraseLength", "eight words", 6, "copper kettle lid shop stove river stone bridge", paragraph(10));
    withPhrase("keyphraseLength", "nine words", 3, "copper kettle lid shop stove river stone bridge tower", paragraph(10));
    withPhrase("keyphraseLength", "quoted", 9, "\"copper kettle lid shop stove river stone bridge tower\"", paragraph(10));

    const auto repeated = [](int times, int rest) -> QString {
        QString html;
        for (int i = 0; i < times; ++i) {
            html += QStringLiteral("<p>Copper kettle.</p>");
        }
        return html + paragraph(rest);
    };
    text("keyphraseDensity", "none in 50 words", 4, repeated(0, 50));
    text("keyphraseDensity", "one in 50 words", 9, repeated(1, 48));
    text("keyphraseDensity", "two in 50 words", -10, repeated(2, 46));
    text("keyphraseDensity", "three in 50 words", -50, repeated(3, 44));
    text("keyphraseDensity", "two in 51 words", 9, repeated(2, 47));
    text("keyphraseDensity", "two in 99 words", 9, repeated(2, 95));
    text("keyphraseDensity", "three in 99 words", -10, repeated(3, 93));
    text("keyphraseDensity", "one in 100 words", 4, repeated(1, 98));
    text("keyphraseDensity", "two in 100 words", 9, repeated(2, 96));
    text("keyphraseDensity", "three in 100 words", -50, repeated(3, 94));
    text("keyphraseDensity", "six in 300 words", 9, repeated(6, 288));
    text("keyphraseDensity", "seven in 300 words", -10, repeated(7, 286));
    text("keyphraseDensity", "two in 600 words", 4, repeated(2, 596));
    text("keyphraseDensity", "three in 600 words", 9, repeated(3, 594));

    described("metaDescriptionKeyword", "no description", 3, "");
    described("metaDescriptionKeyword", "not named", 3, "A shop.");
    described("metaDescriptionKeyword", "once", 9, "A copper kettle.");
    described("metaDescriptionKeyword", "twice", 9, "A copper kettle. A copper kettle.");
    described("metaDescriptionKeyword", "three times", 3, "A copper kettle. A copper kettle. A copper kettle.");
    described("metaDescriptionLength", "0", 1, "");
    described("metaDescriptionLength", "1", 6, "a");
    described("metaDescriptionLength", "120", 6, QString(120, u'a'));
    described("metaDescriptionLength", "121", 9, QString(121, u'a'));
    described("metaDescriptionLength", "156", 9, QString(156, u'a'));
    described("metaDescriptionLength", "157", 6, QString(157, u'a'));
    described("metaDescriptionLength", "a date takes room", 6, QString(145, u'a'), "22.11.2026");
    described("metaDescriptionLength", "a date that fits", 9, QString(143, u'a'), "22.11.2026");

    const auto headed = [](int with, int without) {
        QString html = QStringLiteral("<p>Hello there.</p>");
        for (int i = 0; i < with + without; ++i) {
            html += (i < with ? QStringLiteral("<h2>Copper kettle</h2>") : QStringLiteral("<h3>Other</h3>")) + QStringLiteral("<p>Hello.</p>");
        }
        return html;
    };
    text("subheadingsKeyword", "no heading, 299 words", 9, paragraph(299));
    text("subheadingsKeyword", "no heading, 300 words", 2, paragraph(300));
    text("subheadingsKeyword", "one of one", 9, headed(1, 0));
    text("subheadingsKeyword", "none of one", 3, headed(0, 1));
    text("subheadingsKeyword", "one of four", 3, headed(1, 3));
    text("subheadingsKeyword", "two of four", 9, headed(2, 2));
    text("subheadingsKeyword", "three of four", 9, headed(3, 1));
    text("subheadingsKeyword", "four of four", 3, headed(4, 0));
    text("subheadingsKeyword", "the fourth level does not count", 9, "<h4>Other</h4><p>Hello.</p>");

    text("textCompetingLinks", "none", 8, "<p><a href=\"/x\">Shop</a></p>");
    text("textCompetingLinks", "the keyphrase", 2, "<p><a href=\"/x\">the copper kettle</a></p>");
    text("textCompetingLinks", "turned round", 2, "<p><a href=\"https://other.example\">kettle copper</a></p>");
    text("textCompetingLinks", "with another word", 8, "<p><a href=\"/x\">copper kettle shop</a></p>");
    text("textCompetingLinks", "the page itself", 8, "<p><a href=\"https://blog.example.com/copper-kettle/?a=b#c\">copper kettle</a></p>");
    text("textCompetingLinks", "a place in the page", 8, "<p><a href=\"#top\">copper kettle</a></p>");

    const auto pictures = [](int with, int without) {
        QString html = QStringLiteral("<p>Hello.</p>");
        for (int i = 0; i < with + without; ++i) {
            html += i < with ? QStringLiteral("<img src=\"a.jpg\" alt=\"A copper kettle\">") : QStringLiteral("<img src=\"b.jpg\" alt=\"\">");
        }
        return html;
    };
    text("images", "none", 3, pictures(0, 0));
    text("images", "one", 9, pictures(0, 1));
    text("images", "quoted pictures do not count", 3, "<blockquote><img src=\"a.jpg\"></blockquote>");
    text("imageKeyphrase", "no picture", 3, pictures(0, 0));
    text("imageKeyphrase", "none of one", 6, pictures(0, 1));
    text("imageKeyphrase", "one of four", 9, pictures(1, 3));
    text("imageKeyphrase", "four of four", 9, pictures(4, 0));
    text("imageKeyphrase", "one of five", 6, pictures(1, 4));
    text("imageKeyphrase", "two of five", 9, pictures(2, 3));
    text("imageKeyphrase", "four of five", 9, pictures(4, 1));
    text("imageKeyphrase", "five of five", 6, pictures(5, 0));
    text("imageKeyphrase", "two of seven", 6, pictures(2, 5));
    text("imageKeyphrase", "three of seven", 9, pictures(3, 4));
    text("imageKeyphrase", "five of seven", 9, pictures(5, 2));
    text("imageKeyphrase", "six of seven", 6, pictures(6, 1));
    text("imageKeyphrase", "half of the words", 9, "<img src=\"a.jpg\" alt=\"Kettle\">");

    for (const auto& [count, score] :
         std::initializer_list<std::pair<int, int>>{{99, -20}, {100, -10}, {199, -10}, {200, 3}, {249, 3}, {250, 6}, {299, 6}, {300, 9}, {301, 9}}) {
        text("textLength", qPrintable(QString::number(count)), score, paragraph(count));
    }

    const QString follow = QStringLiteral("<a href=\"https://other.example/\">A</a>");
    const QString nofollow = QStringLiteral("<a href=\"//other.example/b\" rel=\"external NoFollow\">B</a>");
    const QString sponsored = QStringLiteral("<a href=\"https://www.blog.example.com/\" rel=\"sponsored\">C</a>");
    text("externalLinks", "none", 3, "<p>Hello.</p>");
    text("externalLinks", "all not to be followed", 7, nofollow);
    text("externalLinks", "some not to be followed", 8, follow + nofollow);
    text("externalLinks", "all to be followed", 9, follow + sponsored);
    text("externalLinks", "another host name of the site", 9, sponsored);
    text("externalLinks", "mail", 3, "<a href=\"mailto:a@b.example\">A</a>");
    text("externalLinks", "quoted", 3, u"<blockquote>" + follow + u"</blockquote>");
    text("internalLinks", "none", 3, follow);
    text("internalLinks", "a path", 9, "<a href=\"/other\">A</a>");
    text("internalLinks", "the host, by another scheme", 9, "<a href=\"http://Blog.Example.com/other\">A</a>");
    text("internalLinks", "not to be followed", 7, "<a href=\"/other\" rel=\"nofollow\">A</a>");
    text("internalLinks", "mixed", 8, "<a href=\"/other\" rel=\"nofollow\">A</a><a href=\"/b\">B</a>");
    text("internalLinks", "a place in the page", 3, "<a href=\"#a\">A</a>");
    text("internalLinks", "without an end", 3, "<a href=\"/other\">A");

    const auto titled = [&row](const char* name, int score, const char* title, const char* keyphrase = "copper kettle") {
        SeoInput input = post(paragraph(10));
        input.seoTitle = QString::fromUtf8(title);
        input.keyphrase = QString::fromUtf8(keyphrase);
        row("keyphraseInSEOTitle", name, score, input);
    };
    titled("begins with it", 9, "Copper kettle guide");
    titled("begins with it behind function words", 9, "What is a copper kettle?");
    titled("begins with it in quotes", 9, "“Copper kettle” tips");
    titled("has it later", 6, "A guide to copper kettle care");
    titled("a number stands before it", 6, "10 copper kettle tips");
    titled("has its words", 6, "Kettle made of copper");
    titled("has its words, quoted", 2, "Kettle made of copper", "\"copper kettle\"");
    titled("has half of it", 2, "Copper pots");

    const auto wide = [&row](double width, int score) {
        SeoInput input = post(paragraph(10));
        input.measureTitle = [width](const QString&) { return width; };
        row("titleWidth", qPrintable(QString::number(width)), score, input);
    };
    wide(0, 1);
    wide(1, 1);
    wide(2, 9);
    wide(600, 9);
    wide(601, 3);

    const auto slugged = [&row](const char* name, int score, const char* keyphrase, const char* slug) {
        SeoInput input = post(paragraph(10));
        input.keyphrase = QString::fromUtf8(keyphrase);
        input.slug = QString::fromUtf8(slug);
        row("slugKeyword", name, score, input);
    };
    slugged("none", 3, "copper kettle", "");
    slugged("both of two", 9, "copper kettle", "old_copper-kettle");
    slugged("one of two", 6, "copper kettle", "kettle");
    slugged("two of four", 6, "copper kettle lid shop", "copper-kettle");
    slugged("three of four", 9, "copper kettle lid shop", "copper-kettle-lid");
    slugged("two of three", 9, "copper kettle lid", "copper-kettle");
    slugged("accents", 9, "café crème", "cafe-creme");

    withPhrase("functionWordsInKeyphrase", "only", 0, "what is this", paragraph(10));
    text("singleH1", "one", 8, "<h1>One</h1><p>Hello.</p>");
    text("singleH1", "two", 1, "<h1>One</h1><h1>Two</h1><p>Hello.</p>");
    text("singleH1", "an empty one does not count", 8, "<h1>One</h1><h1></h1><p>Hello.</p>");

    const auto section = [](int before, int after) -> QString { return paragraph(before) + QStringLiteral("<h2>Other</h2>") + paragraph(after); };
    text("subheadingsTooLong", "300 words, no heading", 9, paragraph(300));
    text("subheadingsTooLong", "301 words, no heading", 2, paragraph(301));
    text("subheadingsTooLong", "300 words under a heading", 9, section(10, 300));
    text("subheadingsTooLong", "301 words under a heading", 6, section(10, 301));
    text("subheadingsTooLong", "350 words under a heading", 6, section(10, 350));
    text("subheadingsTooLong", "351 words under a heading", 3, section(10, 351));
    text("subheadingsTooLong", "300 words before a heading", 9, section(300, 10));
    text("subheadingsTooLong", "301 words before a heading", 6, section(301, 10));
    text("subheadingsTooLong", "351 words before a heading", 3, section(351, 10));

    text("textParagraphTooLong", "150 words", 9, paragraph(150));
    text("textParagraphTooLong", "151 words", 6, paragraph(151));
    text("textParagraphTooLong", "200 words", 6, paragraph(200));
    text("textParagraphTooLong", "201 words", 3, paragraph(201));
    text("textParagraphTooLong", "none", 9, "");

    const auto longSentences = [](int longOnes, int shortOnes) {
        QString html = QStringLiteral("<p>");
        for (int i = 0; i < longOnes + shortOnes; ++i) {
            html += u"Stone " + words(i < longOnes ? 20 : 3) + u". ";
        }
        return QString(html + u"</p>");
    };
    text("textSentenceLength", "25 %", 9, longSentences(5, 15));
    text("textSentenceLength", "25.1 %", 6, longSentences(42, 125));
    text("textSentenceLength", "30 %", 6, longSentences(6, 14));
    text("textSentenceLength", "30.1 %", 3, longSentences(47, 109));
    text("textSentenceLength", "twenty words are not too many", 9, QString(u"<p>" + words(20) + u".</p>"));
    text("textSentenceLength", "twenty-one are", 3, QString(u"<p>" + words(21) + u".</p>"));

    const auto linked = [](int with, int without, int length) {
        QString html = QStringLiteral("<p>");
        for (int i = 0; i < with + without; ++i) {
            html += (i < with ? QStringLiteral("However ") : QStringLiteral("Stone ")) + words(length - 1) + QStringLiteral(". ");
        }
        return QString(html + u"</p>");
    };
    text("textTransitionWords", "199 words", 9, QString(linked(0, 19, 10) + paragraph(9)));
    text("textTransitionWords", "200 words", 3, linked(0, 20, 10));
    text("textTransitionWords", "19.9 %", 3, linked(30, 121, 10));
    text("textTransitionWords", "20 %", 6, linked(4, 16, 10));
    text("textTransitionWords", "29.9 %", 6, linked(46, 108, 10));
    text("textTransitionWords", "30 %", 9, linked(6, 14, 10));

    const auto passive = [](int with, int without) {
        QString html = QStringLiteral("<p>");
        for (int i = 0; i < with + without; ++i) {
            html += i < with ? QStringLiteral("The wall was painted. ") : QStringLiteral("Stone walls stand. ");
        }
        return QString(html + u"</p>");
    };
    text("passiveVoice", "10 %", 9, passive(2, 18));
    text("passiveVoice", "10.04 % is rounded to 10", 9, passive(24, 215));
    text("passiveVoice", "10.1 %", 6, passive(12, 107));
    text("passiveVoice", "15 %", 6, passive(3, 17));
    text("passiveVoice", "15.1 %", 3, passive(8, 45));

    text("sentenceBeginnings", "two alike", 9, "<p>Anna eats. Anna runs. Bob sings.</p>");
    text("sentenceBeginnings", "three alike", 3, "<p>Anna eats. Anna runs.</p><p>Anna sings.</p>");
    text("sentenceBeginnings", "articles with different words", 9, "<p>The cat eats. The dog runs. The bird sings.</p>");
    text("sentenceBeginnings", "articles with the same word", 3, "<p>The cat eats. The cat runs. The cat sings.</p>");
    text("sentenceBeginnings", "lists do not count", 9, "<ul><li>Anna eats.</li><li>Anna runs.</li><li>Anna sings.</li></ul>");
    text("sentenceBeginnings", "empty lines do not count", 9, "<p>Anna eats.</p><p>&nbsp;</p><p>&nbsp;</p><p>Anna runs.</p>");
    text("textPresence", "49 characters", 3, QString(u"<p>" + QString(49, u'a') + u"</p>"));
}

void TestSeo::thresholds()
{
    QFETCH(const QString, id);
    QFETCH(const int, score);
    QFETCH(const SeoInput, input);
    const SeoReport report = assessSeo(input);
    QVERIFY(report.finished);
    const SeoAssessment* assessment = report.find(id);
    QVERIFY(assessment != nullptr);
    QVERIFY(assessment->score.has_value());
    QVERIFY2(*assessment->score == score, qPrintable(QString::number(*assessment->score) + u": " + assessment->reason));
    const SeoLight light = score == 0 ? SeoLight::Grey : score <= 4 ? SeoLight::Red : score <= 7 ? SeoLight::Orange : SeoLight::Green;
    QCOMPARE(assessment->light, light);
}

void TestSeo::withoutKeyphraseTheLightIsGrey()
{
    SeoInput input = post(paragraph(300));
    input.keyphrase = QStringLiteral(" ,; ");
    const SeoReport report = assessSeo(input);
    QCOMPARE(report.light, SeoLight::Grey);
    QCOMPARE(report.score, 0);
    QVERIFY(report.rawScore < -600);
    QCOMPARE(report.find(u"keyphraseLength")->score, std::optional(-999));
    QVERIFY(report.find(u"functionWordsInKeyphrase") == nullptr);
}

void TestSeo::emptyPost()
{
    SeoInput input;
    input.language = QStringLiteral("en");
    const SeoReport report = assessSeo(input);
    QVERIFY(report.finished);
    QCOMPARE(report.readabilityScore, 90);
    QCOMPARE(report.readabilityLight, SeoLight::Green);
    QCOMPARE(report.find(u"textPresence")->score, std::optional(3));
    QCOMPARE(report.find(u"titleWidth")->score, std::optional(1));
}

void TestSeo::otherLanguagesSayWhatIsNotAssessed()
{
    SeoInput input = post(paragraph(300));
    input.language = QStringLiteral("pt-BR");
    const SeoReport report = assessSeo(input);
    QCOMPARE(report.language, QString());
    QCOMPARE(report.notAssessed, QStringList({"functionWordsInKeyphrase", "textTransitionWords", "passiveVoice", "sentenceBeginnings"}));
    for (const QString& id : report.notAssessed) {
        QVERIFY(report.find(id) == nullptr);
    }
    QVERIFY(report.find(u"textLength") != nullptr);
    input.keyphrase = QStringLiteral("a b c d e f");
    QCOMPARE(scoreOf(input, "keyphraseLength"), std::optional(9));
    input.language = QStringLiteral("ja");
    QVERIFY(assessSeo(input).notAssessed.contains(QStringLiteral("textLength")));
}

void TestSeo::countsOtherPosts_data()
{
    QTest::addColumn<int>("posts");
    QTest::addColumn<int>("score");
    QTest::newRow("fresh") << 0 << 9;
    QTest::newRow("once") << 1 << 6;
    QTest::newRow("twice") << 2 << 1;
}

void TestSeo::countsOtherPosts()
{
    QFETCH(const int, posts);
    QFETCH(const int, score);
    SeoInput input = post(paragraph(10));
    QVERIFY(assessSeo(input).find(u"usedKeywords") == nullptr);
    input.otherPostsWithKeyphrase = posts;
    QCOMPARE(scoreOf(input, "usedKeywords"), std::optional(score));
}

void TestSeo::pointsAtThePlaces()
{
    const QString html = QStringLiteral("<p>The wall was <b>painted</b>. A copper kettle.</p><p><a href=\"/x\">copper kettle</a></p>");
    const SeoReport report = assessSeo(post(html));
    const auto marked = [&](const char* id) {
        QStringList pieces;
        for (const SeoSpan& span : report.find(QString::fromLatin1(id))->spans) {
            pieces += html.mid(span.start, span.length);
        }
        return pieces;
    };
    QCOMPARE(marked("passiveVoice"), QStringList({"The wall was <b>painted</b>."}));
    QCOMPARE(marked("keyphraseDensity"), QStringList({"copper", "kettle", "copper", "kettle"}));
    QCOMPARE(marked("textCompetingLinks"), QStringList({"<a href=\"/x\">copper kettle</a>"}));
    QCOMPARE(marked("introductionKeyword"), QStringList({"A copper kettle."}));
    QVERIFY(report.find(u"passiveVoice")->reason.contains(QLatin1String("painted")));
}

void TestSeo::offersFixes()
{
    SeoInput input = post(paragraph(10));
    input.slug = QStringLiteral("x");
    input.keyphrase = QStringLiteral("Café crème");
    input.seoTitle = QStringLiteral("A drink");
    input.description = words(60, QStringLiteral("drink"));
    const SeoReport report = assessSeo(input);
    QCOMPARE(report.find(u"slugKeyword")->fix->replacement, QStringLiteral("cafe-creme"));
    QCOMPARE(report.find(u"keyphraseInSEOTitle")->fix->replacement, QStringLiteral("Café crème: A drink"));
    input.slug = report.find(u"slugKeyword")->fix->replacement;
    input.description = report.find(u"metaDescriptionLength")->fix->replacement;
    input.seoTitle = report.find(u"keyphraseInSEOTitle")->fix->replacement;
    for (const char* id : {"slugKeyword", "keyphraseInSEOTitle", "metaDescriptionLength"}) {
        QCOMPARE(scoreOf(input, id), std::optional(9));
    }
}

void TestSeo::measuresTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<double>("units");
    QTest::newRow("nothing") << QString() << 0.0;
    QTest::newRow("one letter") << QStringLiteral("a") << 1139.0;
    QTest::newRow("a kerned pair") << QStringLiteral("AV") << 1366.0 + 1366.0 - 152.0;
    QTest::newRow("an emoji is an em") << QString::fromUtf8("😀") << 2048.0;
    QTest::newRow("a combining accent takes no room") << QString::fromUtf8("e\u0301") << 1139.0;
}

void TestSeo::measuresTitles()
{
    QFETCH(const QString, title);
    QFETCH(const double, units);
    QCOMPARE(arialTitleWidth(title), units * 20 / 2048);
}

void TestSeo::everyCodeHasItsSentence()
{
    QSet<QString> codes;
    for (const SeoSentence& sentence : seoSentences()) {
        QVERIFY2(!codes.contains(QString::fromLatin1(sentence.code)), sentence.code);
        codes.insert(QString::fromLatin1(sentence.code));
    }
    for (const QString& html : {QString(), paragraph(400), QStringLiteral("<p>Anna eats. Anna runs. Anna sings.</p>")}) {
        for (const SeoAssessment& assessment : assessSeo(post(html)).assessments) {
            QVERIFY2(codes.contains(assessment.code), qPrintable(assessment.code));
            QVERIFY2(!assessment.reason.contains(QLatin1String("%1")), qPrintable(assessment.reason));
        }
    }
    QCOMPARE(seoReason(QStringLiteral("passiveVoice.good"), {QStringLiteral("%2")}),
             QStringLiteral("%2 % of the sentences are passive, which reads well."));
}

void TestSeo::sameTextSameReport()
{
    const SeoInput input = post(paragraph(120) + QStringLiteral("<h2>Copper</h2><p>It was made here. However, copper kettle lids are sold.</p>"));
    QVERIFY(assessSeo(input) == assessSeo(input));
}

void TestSeo::survivesAnything()
{
    // A fixed seed, so that what fails fails again.
    QRandomGenerator random(20261123);
    static const QStringList pieces = {"<p>",     "</p>",   "<",         ">",    "&",      "&amp;",      "&#",        ";",           "copper",
                                       " ",       "kettle", ".",         "\"",   "'",      "<a href=\"", "</a>",      "<h2>",        "</h2>",
                                       "<table>", "<td>",   "</table>",  "<!--", "-->",    "<script>",   "</script>", "<br>",        "<ul><li>",
                                       "[",       "]",      "(",         ")",    "?",      "\u2026",     "-",         "\n",          "was",
                                       "painted", "<svg/>", "<img alt=", "</",   "\u00a0", "1.",         "J.",        "<blockquote>"};
    for (int round = 0; round < 400; ++round) {
        QString html;
        const int length = random.bounded(120);
        for (int i = 0; i < length; ++i) {
            if (random.bounded(4) == 0) {
                html += QChar(char16_t(random.bounded(0x10000)));
            } else {
                html += pieces[random.bounded(int(pieces.size()))];
            }
        }
        SeoInput input = post(html);
        input.language = QStringList({"en", "de", "fr", "es", "it", "nl", "xx", ""})[round % 8];
        if (round % 3 == 0) {
            input.keyphrase = html.left(20);
            input.synonyms = html.right(30);
            input.seoTitle = html;
            input.description = html;
            input.slug = html;
            input.permalink = html.left(10);
        }
        const SeoReport report = assessSeo(input);
        QVERIFY(report.finished);
        QVERIFY(report.score >= 0 && report.score <= 100);
        for (const SeoAssessment& assessment : report.assessments) {
            for (const SeoSpan& span : assessment.spans) {
                const QString& field = span.field == SeoField::Description ? input.description : input.html;
                QVERIFY(span.start >= 0 && span.length > 0 && span.start + span.length <= field.size());
            }
        }
    }
}

void TestSeo::hostileSizes_data()
{
    QTest::addColumn<SeoInput>("input");
    const auto row = [](const char* name, const QString& piece, int times) { QTest::newRow(name) << post(piece.repeated(times)); };
    row("unclosed elements", "<div><b>", 60000);
    row("formatting that never ends", "<b><i><u><a href=x>", 30000);
    row("end tags that fit nothing", "</b></div></span>", 60000);
    row("less-than signs", "<", 300000);
    row("ampersands", "&", 300000);
    row("named entities", "&eacute;", 20000);
    row("full stops", ".", 300000);
    row("brackets and spaces", "( ", 150000);
    row("spaces", " ", 500000);
    row("one word", "a", 500000);
    row("hyphens", "a-", 200000);
    row("sentences", "Copper kettle. ", 30000);
    row("double line breaks", "a<br><br>", 40000);
    row("tables in tables", "<table><tr><td>", 40000);
    row("comments that never end", "<!--", 100000);
    row("pictures", "<img alt='copper kettle'>", 30000);
    row("headings that never end", "<h2>x", 60000);
    row("nested links", "<div><a href=/x>copper kettle ", 20000);
    SeoInput phrases = post(paragraph(2000));
    phrases.keyphrase = QStringLiteral("copper kettle ").repeated(20000);
    phrases.synonyms = QStringLiteral("copper kettle,").repeated(20000);
    phrases.seoTitle = phrases.keyphrase;
    phrases.description = phrases.keyphrase;
    phrases.slug = QStringLiteral("copper-kettle-").repeated(20000);
    QTest::newRow("a keyphrase like a book") << phrases;
}

void TestSeo::hostileSizes()
{
    // What took more than proportional time would be stopped by the limit of the whole program.
    QFETCH(const SeoInput, input);
    QVERIFY(assessSeo(input).finished);
}

void TestSeo::stops()
{
    std::stop_source source;
    source.request_stop();
    const SeoReport report = assessSeo(post(paragraph(300)), source.get_token());
    QVERIFY(!report.finished);
    QVERIFY(report.assessments.isEmpty());
}

QTEST_GUILESS_MAIN(TestSeo)
#include "tst_seo.moc"
