#include <QTest>

#include "models/content/glossary.h"
#include "models/content/quality.h"
#include "models/content/sentences.h"

using namespace galley;
using namespace galley::content;

class TestGlossary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTermsInTheirForms_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char* name, const char* language, const char* term, const char* text, bool found) {
            QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(term) << QString::fromUtf8(text) << found;
        };
        row("the word itself", "en", "cheap", "A cheap lamp.", true);
        row("in any case", "en", "cheap", "Cheap it is not.", true);
        row("whole words alone", "en", "heap", "A cheap lamp.", false);
        row("plural", "en", "gadget", "Two gadgets.", true);
        row("doubled letter", "en", "big", "The bigger one.", true);
        row("final letter replaced", "en", "luxury", "All luxuries.", true);
        row("longer word of the same beginning", "en", "cheap", "A cheapskate.", false);
        row("German ending", "de", "billig", "Eine billige Lampe.", true);
        row("German compound is another word", "de", "Kunst", "Aus Kunststoff.", false);
        row("French plural", "fr", "bon marché", "Des sacs bon marchés.", true);
        row("Spanish gender", "es", "barato", "Una mesa barata.", true);
        row("several words", "en", "real leather", "It looks like real leather.", true);
        row("several words, interrupted", "en", "real leather", "It is real brown leather.", false);
        row("other language", "de", "billig", "", false);
        row("inside markup", "en", "cheap", "<p>A <b>cheap</b> lamp.</p>", true);
    }
    void findsTermsInTheirForms()
    {
        QFETCH(QString, language);
        QFETCH(QString, term);
        QFETCH(QString, text);
        QFETCH(bool, found);
        const GlossaryMatcher matcher({{term, TermKind::Forbidden, {}, language, true}}, languageFromTag(language));
        QCOMPARE(!matcher.findings(QStringLiteral("description"), text).isEmpty(), found);
    }

    void asksTheDictionaryForBaseForms()
    {
        const StemFunction stems = [](const QString& word) {
            return word == u"mice" || word == u"mouse" ? QStringList{QStringLiteral("mouse")} : QStringList();
        };
        const GlossaryMatcher matcher({{QStringLiteral("mouse"), TermKind::Forbidden, {}, {}, true}}, Language::English, stems);
        QCOMPARE(matcher.findings(QStringLiteral("name"), QStringLiteral("Two mice.")).size(), 1);
    }

    void passesOverOtherLanguages()
    {
        const GlossaryMatcher matcher({{QStringLiteral("gift"), TermKind::Forbidden, {}, QStringLiteral("de"), true}}, Language::English);
        QVERIFY(matcher.isEmpty());
    }

    void offersTheReplacement()
    {
        const GlossaryMatcher matcher({{QStringLiteral("couch"), TermKind::Preferred, QStringLiteral("sofa"), {}, true}}, Language::English);
        const QString text = QStringLiteral("Couch or couches.");
        const QList<Finding> findings = matcher.findings(QStringLiteral("description"), text);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.at(0).patch, QStringLiteral("Sofa"));
        QVERIFY(isSafePatch(findings.at(0)));
        // Another form of the word: a person looks at the grammar.
        QVERIFY(findings.at(1).patch && !isSafePatch(findings.at(1)));
        QCOMPARE(applyPatch(text, findings.at(0)), QStringLiteral("Sofa or couches."));
    }

    void keepsTheSpellingOfBrands()
    {
        const GlossaryMatcher matcher({{QStringLiteral("iWash"), TermKind::Known, {}, {}, true}}, Language::English);
        QVERIFY(matcher.knows(QStringLiteral("iwash")));
        QVERIFY(matcher.findings(QStringLiteral("description"), QStringLiteral("The iWash. IWASH.")).isEmpty());
        const QList<Finding> findings = matcher.findings(QStringLiteral("description"), QStringLiteral("The Iwash."));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.at(0).patch, QStringLiteral("iWash"));
    }

    void travelsAsCsv()
    {
        const QList<GlossaryTerm> terms{{QStringLiteral("cheap"), TermKind::Forbidden, QStringLiteral("good value"), QStringLiteral("en"), true},
                                        {QStringLiteral("Sofa, rot"), TermKind::Known, {}, {}, false},
                                        {QStringLiteral("=couch"), TermKind::Preferred, QStringLiteral("sofa"), {}, true}};
        const QByteArray csv = glossaryToCsv(terms);
        QVERIFY(csv.contains("'=couch"));
        const auto read = glossaryFromCsv(csv);
        QVERIFY(read);
        QCOMPARE(*read, terms);
    }

    void readsForeignFiles_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("terms");
        QTest::newRow("one column") << QByteArray("term\ncheap\n") << 1;
        QTest::newRow("semicolons and a mark") << QByteArray("\xEF\xBB\xBFterm;replacement\ncouch;sofa\n") << 1;
        QTest::newRow("no term column") << QByteArray("word\ncheap\n") << -1;
        QTest::newRow("unknown kind") << QByteArray("term,kind\ncheap,evil\n") << -1;
        QTest::newRow("preferred without replacement") << QByteArray("term,kind\ncheap,preferred\n") << -1;
        QTest::newRow("unknown language") << QByteArray("term,language\ncheap,tlh\n") << -1;
        QTest::newRow("empty") << QByteArray() << -1;
    }
    void readsForeignFiles()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, terms);
        const auto read = glossaryFromCsv(csv);
        QCOMPARE(read ? int(read->size()) : -1, terms);
    }

    void remembersSentencesByWhatTheySay()
    {
        QCOMPARE(sentenceHash(u"It fits under a helmet."), sentenceHash(u"it fits  under a helmet!"));
        QVERIFY(sentenceHash(u"It fits under a helmet.") != sentenceHash(u"It fits under a hat."));
        QCOMPARE(sentenceHash(u"Fine wool."), 0U);
        const QString html = QStringLiteral("<p>It fits under <b>a helmet</b>. Yes.</p><ul><li>Washable at thirty degrees</li></ul>");
        const QList<StoredSentence> sentences = storedSentences(html);
        QCOMPARE(sentences.size(), 2);
        QCOMPARE(sentences.at(0).hash, sentenceHash(u"It fits under a helmet."));
        QCOMPARE(html.mid(sentences.at(1).span.start, sentences.at(1).span.length), QStringLiteral("Washable at thirty degrees"));
    }

    void guessesTheLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("language");
        QTest::newRow("English") << QStringLiteral("This lamp is for the table and you can dim it.") << int(Language::English);
        QTest::newRow("German") << QStringLiteral("Die Lampe ist für den Tisch und sie ist dimmbar.") << int(Language::German);
        QTest::newRow("French") << QStringLiteral("La lampe est pour la table et elle est dans une boîte.") << int(Language::French);
        QTest::newRow("Spanish") << QStringLiteral("La lámpara es para la mesa y se vende con el cable.") << int(Language::Spanish);
        QTest::newRow("too short") << QStringLiteral("Lampe Aurora") << -1;
    }
    void guessesTheLanguage()
    {
        QFETCH(QString, text);
        QFETCH(int, language);
        const auto guessed = guessedLanguage(text);
        QCOMPARE(guessed ? int(*guessed) : -1, language);
    }

    void repairsForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repaired");
        QTest::addColumn<bool>("safe");
        QTest::newRow("doubled word") << QStringLiteral("The the lamp is here.") << QStringLiteral("The lamp is here.") << true;
        QTest::newRow("words that may follow themselves") << QStringLiteral("The light that that lamp gives.") << QString() << false;
        QTest::newRow("unit") << QStringLiteral("It is 30cm of oak.") << QStringLiteral("It is 30\u00a0cm of oak.") << true;
        QTest::newRow("unit as the shop writes it") << QStringLiteral("Bottle 750ml of oak.") << QString() << false;
        QTest::newRow("unclosed bold") << QStringLiteral("<p>Of <b>oak.</p>") << QStringLiteral("<p>Of oak.</p>") << true;
        QTest::newRow("stray end") << QStringLiteral("<p>Of oak.</b></p>") << QStringLiteral("<p>Of oak.</p>") << true;
        QTest::newRow("event handler") << QStringLiteral("<p onclick=\"x('>')\" class=a>Oak.</p>") << QStringLiteral("<p class=a>Oak.</p>") << true;
        QTest::newRow("script address") << QStringLiteral("<a href='javascript:x'>Oak</a>") << QStringLiteral("<a>Oak</a>") << true;
        QTest::newRow("unknown entity") << QStringLiteral("<p>Oak &nosuch; oil</p>") << QStringLiteral("<p>Oak &amp;nosuch; oil</p>") << true;
        QTest::newRow("unclosed list needs an eye") << QStringLiteral("<ul><li>Of oak.</li>") << QString() << false;
        QTest::newRow("over the limit") << QString(QStringLiteral("This one is of oak. ").repeated(6)
                                                   + QStringLiteral("It goes over the limit with this sentence."))
                                        << QStringLiteral("This one is of oak. ").repeated(6).trimmed() << false;
        QTest::newRow("contradicted material") << QStringLiteral("Material: steel.") << QStringLiteral("Material: oak.") << false;
    }
    void repairsForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, repaired);
        QFETCH(bool, safe);
        QualityInput input;
        input.sourceData = {{QStringLiteral("name"), QStringLiteral("Bottle 750ml 30 cm")}, {QStringLiteral("Material"), QStringLiteral("oak")}};
        input.generatedContent = {{QStringLiteral("description"), text}};
        input.language = QStringLiteral("en");
        input.limits = {0, 130, true, true};
        QStringList repairs;
        bool anySafe = false;
        for (const Finding& finding : checkQuality(input).findings) {
            if (const auto patched = applyPatch(text, finding)) {
                repairs.append(*patched);
                anySafe = anySafe || isSafePatch(finding);
            }
        }
        QVERIFY2(repaired.isEmpty() ? repairs.isEmpty() : repairs.contains(repaired), qPrintable(repairs.join(u'|')));
        QCOMPARE(anySafe, safe);
    }
};

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
