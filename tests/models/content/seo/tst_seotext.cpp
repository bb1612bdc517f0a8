#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "models/content/seo/document.h"
#include "models/content/seo/keyphrase.h"
#include "models/content/seo/languagerules.h"
#include "models/content/seo/legacytext.h"
#include "models/content/seo/passive.h"
#include "models/content/seo/readability.h"
#include "models/content/seo/sentencesplitter.h"
#include "models/content/seo/words.h"

using namespace galley::content;
using namespace galley::content::seo;

/// What the assessments read: sentences, words, voice.
class TestSeoText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAsTheReferenceDoes_data();
    void cutsAsTheReferenceDoes();
    void judgesSentencesAsTheReferenceDoes_data();
    void judgesSentencesAsTheReferenceDoes();
    void splitsSentences_data();
    void splitsSentences();
    void findsPassive_data();
    void findsPassive();
    void countsSyllables_data();
    void countsSyllables();
    void readsParagraphs_data();
    void readsParagraphs();
    void spansPointIntoTheSource();
    void findsWordsInStrings_data();
    void findsWordsInStrings();
    void readsKeyphrases_data();
    void readsKeyphrases();
};

namespace {

QJsonObject load(const char* name)
{
    QFile file(QStringLiteral(GALLEY_TEST_DATA "/seo/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    for (const QJsonValue& element : value.toArray()) {
        strings += element.toString();
    }
    return strings;
}

bool hasTransition(const QString& sentence)
{
    const LanguageRules* rules = languageRules(u"en");
    const QString text = folded(sentence);
    std::vector<QStringView> words;
    const auto tokens = tokenize(text, u"en");
    for (const TextToken& token : tokens) {
        const QStringView word = QStringView(text).mid(token.start, token.length);
        if (word != u" ") {
            words.push_back(word);
        }
    }
    for (size_t i = 0; i < words.size(); ++i) {
        if (rules->transitions.matchAt(words, i) > 0) {
            return true;
        }
    }
    return false;
}

}

void TestSeoText::cutsAsTheReferenceDoes_data()
{
    QTest::addColumn<QJsonObject>("paper");
    const QJsonArray papers = load("splitting_en.json").value(u"papers").toArray();
    QVERIFY(papers.size() > 50);
    for (const QJsonValue& paper : papers) {
        QTest::newRow(qPrintable(paper[u"name"].toString())) << paper.toObject();
    }
}

void TestSeoText::cutsAsTheReferenceDoes()
{
    QFETCH(const QJsonObject, paper);
    const QString html = paper.value(u"text").toString();
    const QJsonObject expected = paper.value(u"expected").toObject();
    const Document document = readDocument(html, u"en");
    QStringList sentences;
    QList<int> counts;
    QList<int> paragraphs;
    int h1 = 0;
    for (const TextBlock& block : document.blocks) {
        int words = 0;
        for (const TextSentence& sentence : block.sentences) {
            sentences += unshielded(QStringView(block.content.text).mid(sentence.start, sentence.length));
            counts += sentence.hyphenatedWords;
            words += sentence.hyphenatedWords;
        }
        if (block.headingLevel == 0) {
            paragraphs += words;
        }
        h1 += block.headingLevel == 1 ? 1 : 0;
    }
    QStringList wanted = stringsOf(expected.value(u"treeSentences"));
    for (QString& sentence : wanted) {
        sentence = sentence.trimmed();
    }
    for (QString& sentence : sentences) {
        sentence = sentence.trimmed().replace(QChar(QChar::Nbsp), u' ');
    }
    QCOMPARE(sentences, wanted);
    QList<int> wantedCounts;
    for (const QJsonValue& count : expected.value(u"treeSentenceWordCounts").toArray()) {
        wantedCounts += count.toInt();
    }
    QCOMPARE(counts, wantedCounts);
    QList<int> wantedParagraphs;
    for (const QJsonValue& count : expected.value(u"paragraphLengths").toArray()) {
        wantedParagraphs += count.toInt();
    }
    QCOMPARE(paragraphs, wantedParagraphs);
    QCOMPARE(document.words, expected.value(u"treeWordCount").toInt());
    QCOMPARE(int(document.pictures.size()), expected.value(u"images").toInt());
    QCOMPARE(h1, expected.value(u"h1").toInt());

    const LegacyText legacy(html);
    QCOMPARE(legacy.countWords(), expected.value(u"wordCount").toInt());
    QCOMPARE(int(legacy.sentences(u"en").size()), expected.value(u"passiveTotal").toInt());
    QCOMPARE(legacy.headings().size(), size_t(expected.value(u"subheadingSections").toArray().size()));
}

void TestSeoText::judgesSentencesAsTheReferenceDoes_data()
{
    QTest::addColumn<QJsonObject>("sentence");
    const QJsonArray sentences = load("sentences_en.json").value(u"sentences").toArray();
    QVERIFY(sentences.size() > 100);
    for (const QJsonValue& sentence : sentences) {
        QTest::newRow(qPrintable(sentence[u"text"].toString())) << sentence.toObject();
    }
}

void TestSeoText::judgesSentencesAsTheReferenceDoes()
{
    QFETCH(const QJsonObject, sentence);
    const QString text = sentence.value(u"text").toString();
    const LanguageRules* rules = languageRules(u"en");
    QCOMPARE(findPassive(text, *rules).has_value(), sentence.value(u"passive").toBool());
    QCOMPARE(hasTransition(text), sentence.value(u"transition").toBool());
    const auto tokens = tokenize(text, u"en");
    QCOMPARE(countHyphenatedOnce(text, tokens), sentence.value(u"words").toInt());
}

void TestSeoText::splitsSentences_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char* name, const char* language, const char* text, const QStringList& sentences) {
        QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(text) << sentences;
    };
    row("no capital needed behind a question", "en", "Is it? yes it is.", {"Is it?", "yes it is."});
    row("a full stop needs one", "en", "We like it. iPhones do.", {"We like it. iPhones do."});
    row("an abbreviation ends nothing", "en", "Dr. Smith met Mr. Jones.", {"Dr. Smith met Mr. Jones."});
    row("initials stay together", "en", "J. R. R. Tolkien wrote.", {"J. R. R.", "Tolkien wrote."});
    row("a single initial ends a sentence", "en", "J. Smith wrote.", {"J.", "Smith wrote."});
    row("a question in quotes goes on", "en", "\"Are you sure?\" he asked.", {"\"Are you sure?\" he asked."});
    row("a German ordinal ends nothing", "de", "Am 1. Januar begann es. Dann kam mehr.", {"Am 1. Januar begann es.", "Dann kam mehr."});
    row("German abbreviations", "de", "Das gilt z.B. Montags. Auch Dr. Meier kommt.", {"Das gilt z.B. Montags.", "Auch Dr. Meier kommt."});
    row("French abbreviations", "fr", "M. Dupont arrive. Il salue Mme. Petit.", {"M. Dupont arrive.", "Il salue Mme. Petit."});
    row("Spanish abbreviations and marks", "es", "El Sr. Ruiz vino. ¿Quién es? ¡Nadie!", {"El Sr. Ruiz vino.", "¿Quién es?", "¡Nadie!"});
    row("Italian abbreviations", "it", "Il dott. Rossi parla. Tutti ascoltano.", {"Il dott. Rossi parla.", "Tutti ascoltano."});
    row("Dutch abbreviations", "nl", "Dat is bijv. Groen. Dhr. Jansen komt.", {"Dat is bijv. Groen.", "Dhr. Jansen komt."});
}

void TestSeoText::splitsSentences()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QStringList, sentences);
    QStringList found;
    for (const auto& [start, length] : splitSentences(text, language)) {
        found += text.mid(start, length).trimmed();
    }
    QCOMPARE(found, sentences);
}

void TestSeoText::findsPassive_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isPassive");
    const auto rows = [](const char* language, bool isPassive, const QStringList& sentences) {
        for (const QString& sentence : sentences) {
            QTest::newRow(qPrintable(sentence)) << QString::fromLatin1(language) << sentence << isPassive;
        }
    };
    rows("en", true, {"The kettle was made by hand.", "It's broken.", "The man who was seen left.", "The work has been written."});
    rows("en", false, {"We got rid of it.", "She seems tired.", "They sell kettles.", "He has written a book.", "The needed tools are here."});
    rows("de",
         true,
         {"Der Kessel wird von Hand gefertigt.",
          "Das Haus wurde 1900 gebaut.",
          "Die Ware ist geliefert worden.",
          "Ich weiß, dass er eingeladen wurde.",
          "Der Brief wird morgen verschickt.",
          "Das Buch wurde von ihr geschrieben."});
    rows("de",
         false,
         {"Wir werden morgen kommen.", "Sie wird Lehrerin.", "Der Kessel kocht schnell.", "Er hat das Haus gebaut.", "Das Wetter ist gut."});
    rows("fr",
         true,
         {"La bouilloire est fabriquée à la main.",
          "Le livre a été écrit par Zola.",
          "Les portes sont ouvertes chaque matin.",
          "Ces tasses étaient vendues partout."});
    rows("fr", false, {"Elle est allée au marché.", "Nous sommes arrivés hier.", "Il s'est lavé.", "La maison est grande.", "Il mange une pomme."});
    rows("es",
         true,
         {"La tetera fue fabricada a mano.",
          "Los libros son leídos por muchos.",
          "El puente ha sido construido.",
          "Las cartas fueron escritas ayer."});
    rows("es", false, {"La casa es grande.", "Hemos comprado una tetera.", "El agua hierve rápido.", "Ella está cansada."});
    rows("it",
         true,
         {"Il bollitore è stato prodotto a mano.",
          "La casa viene costruita adesso.",
          "I libri furono scritti da lei.",
          "La lettera è scritta da Marco."});
    rows("it", false, {"Lei è andata al mercato.", "La casa è grande.", "Abbiamo comprato un libro.", "Siamo arrivati ieri."});
    rows("nl",
         true,
         {"De ketel wordt met de hand gemaakt.",
          "Het huis werd in 1900 gebouwd.",
          "Ik weet dat hij uitgenodigd werd.",
          "De brieven worden geschreven."});
    rows("nl", false, {"Hij wordt leraar.", "De ketel kookt snel.", "Wij hebben het huis gebouwd.", "Het weer is goed."});
}

void TestSeoText::findsPassive()
{
    QFETCH(const QString, language);
    QFETCH(const QString, sentence);
    QFETCH(const bool, isPassive);
    const LanguageRules* rules = languageRules(language);
    QVERIFY(rules != nullptr);
    QCOMPARE(findPassive(sentence, *rules).has_value(), isPassive);
}

void TestSeoText::countsSyllables_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("syllables");
    const auto row = [](const char* language, const char* word, int syllables) {
        QTest::addRow("%s: %s", language, word) << QString::fromLatin1(language) << QString::fromUtf8(word) << syllables;
    };
    row("en", "kettle", 2);
    row("en", "make", 1);
    row("en", "makes", 1);
    row("en", "walked", 1);
    row("en", "wanted", 2);
    row("en", "table", 2);
    row("en", "nation", 2);
    row("en", "beautiful", 3);
    row("en", "copper", 2);
    row("de", "kessel", 2);
    row("de", "wasser", 2);
    row("de", "kupferkessel", 4);
    row("de", "feuer", 2);
    row("fr", "maison", 2);
    row("fr", "table", 1);
    row("fr", "bouilloire", 2);
    row("es", "casa", 2);
    row("es", "tetera", 3);
    row("es", "teatro", 3);
    row("es", "río", 2);
    row("it", "casa", 2);
    row("it", "acqua", 2);
    row("it", "bollitore", 4);
    row("nl", "ketel", 2);
    row("nl", "water", 2);
    row("nl", "huis", 1);
}

void TestSeoText::countsSyllables()
{
    QFETCH(const QString, language);
    QFETCH(const QString, word);
    QFETCH(const int, syllables);
    QCOMPARE(countSyllables(word, language), syllables);
}

void TestSeoText::readsParagraphs_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("paragraphs");
    const auto row = [](const char* name, const char* html, const QStringList& paragraphs) {
        QTest::newRow(name) << QString::fromUtf8(html) << paragraphs;
    };
    row("a list", "<ul><li>One</li><li>Two</li></ul>", {"One", "Two"});
    row("a nested list", "<ul><li>One<ul><li>Two</li></ul></li></ul>", {"One", "Two"});
    row("a table", "<table><tr><td>A<td>B<tr><td>C</table>", {"A", "B", "C"});
    row("code inside a paragraph", "<p>See <code>x = 1</code> here.</p>", {"See  here."});
    row("two line breaks end a paragraph", "<p>One.<br><br>Two.</p>", {"One.", "Two."});
    row("script and style", "<script>var a = '<p>No</p>';</script><style>p{}</style><p>Yes.</p>", {"Yes."});
    row("a table of contents of a plugin", "<div class=\"wp-block-yoast-seo-table-of-contents\"><p>No</p></div><p>Yes.</p>", {"Yes."});
    row("block comments of the editor", "<!-- wp:paragraph --><p>Yes.</p><!-- /wp:paragraph -->", {"Yes."});
    row("a bold element around a block", "<b><p>One.</p></b><p>Two.</p>", {"One.", "Two."});
    row("a paragraph that ends what it is not in", "One.</p>Two.", {"One.", "Two."});
    row("a form and a frame", "<form>No</form><iframe>No</iframe><p>Yes.</p>", {"Yes."});
    row("characters kept for marks are replaced", "<p>A\uE100B.</p>", {QStringLiteral("A\uFFFDB.")});
}

void TestSeoText::readsParagraphs()
{
    QFETCH(const QString, html);
    QFETCH(const QStringList, paragraphs);
    QStringList found;
    for (const TextBlock& block : readDocument(html, u"en").blocks) {
        found += unshielded(block.content.text);
    }
    QCOMPARE(found, paragraphs);
}

void TestSeoText::spansPointIntoTheSource()
{
    const QString html = QStringLiteral("<p>First &amp; <b>last</b>. Caf&eacute; time.</p>");
    const Document document = readDocument(html, u"en");
    QCOMPARE(document.blocks.size(), size_t(1));
    const TextBlock& block = document.blocks.front();
    QCOMPARE(block.sentences.size(), size_t(2));
    const auto source = [&html](const SeoSpan& span) { return html.mid(span.start, span.length); };
    QCOMPARE(source(block.spanOf(block.sentences[0])), QStringLiteral("First &amp; <b>last</b>."));
    QCOMPARE(source(block.spanOf(block.sentences[1])), QStringLiteral("Caf&eacute; time."));
}

void TestSeoText::findsWordsInStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("count");
    const auto row = [](const char* name, const char* text, const char* word, int count) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(word) << count;
    };
    row("a boundary serves one match", "copper copper copper", "copper", 2);
    row("a hyphen parts words", "copper-kettle", "kettle", 1);
    row("an en dash does not", "copper–kettle", "kettle", 0);
    row("an underscore does not", "copper_kettle", "kettle", 0);
    row("inside a word", "mycopper", "copper", 0);
    row("a possessive", "kettle's lid", "kettle", 0);
    row("in single quotes", "'kettle' lid", "kettle", 1);
    row("at both ends", "kettle", "kettle", 1);
}

void TestSeoText::findsWordsInStrings()
{
    QFETCH(const QString, text);
    QFETCH(const QString, word);
    QFETCH(const int, count);
    QCOMPARE(int(findWord(text, {word}).size()), count);
}

void TestSeoText::readsKeyphrases_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("length");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const char* language, const char* written, int length, const QStringList& words) {
        QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(written) << length << words;
    };
    row("function words are dropped", "en", "The Best Copper Kettle", 2, {"copper", "kettle"});
    row("unless there are no others", "en", "the best", 2, {"the", "best"});
    row("quotation marks keep all", "en", "\"the best kettle\"", 1, {"the", "best", "kettle"});
    row("punctuation alone is nothing", "en", " -- ! ", 0, {});
    row("a hyphen parts", "en", "copper-kettle", 2, {"copper", "kettle"});
    row("German", "de", "der beste Kessel aus Kupfer", 2, {"kessel", "kupfer"});
    row("French", "fr", "la bouilloire en cuivre", 2, {"bouilloire", "cuivre"});
    row("Spanish", "es", "la tetera de cobre", 2, {"tetera", "cobre"});
    row("Italian", "it", "il bollitore di rame", 2, {"bollitore", "rame"});
    row("Dutch", "nl", "de ketel van koper", 2, {"ketel", "koper"});
    row("a language without rules keeps all", "pt", "a chaleira de cobre", 4, {"a", "chaleira", "de", "cobre"});
}

void TestSeoText::readsKeyphrases()
{
    QFETCH(const QString, language);
    QFETCH(const QString, written);
    QFETCH(const int, length);
    QFETCH(const QStringList, words);
    const Keyphrase phrase(written, language);
    QCOMPARE(phrase.length(), length);
    QCOMPARE(phrase.words(), words);
}

QTEST_GUILESS_MAIN(TestSeoText)
#include "tst_seotext.moc"
