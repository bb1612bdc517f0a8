#include "models/content/seo/seo.h"

#include <QUrl>
#include <algorithm>
#include <array>
#include <cmath>

#include "models/content/seo/document.h"
#include "models/content/seo/keyphrase.h"
#include "models/content/seo/languagerules.h"
#include "models/content/seo/legacytext.h"
#include "models/content/seo/passive.h"
#include "models/content/seo/readability.h"
#include "models/content/seo/sentencesplitter.h"
#include "models/content/seo/words.h"

namespace galley::content {

namespace {

using namespace seo;

/// As many places as a person will ever walk through.
constexpr size_t mostSpans = 500;

SeoLight lightOf(int score)
{
    if (score == 0) {
        return SeoLight::Grey;
    }
    return score <= 4 ? SeoLight::Red : score <= 7 ? SeoLight::Orange : SeoLight::Green;
}

QString number(double value)
{
    return QString::number(value, 'g', 10);
}

double percentage(size_t part, size_t all)
{
    return all == 0 ? 0 : toOneDecimal(100.0 * double(part) / double(all));
}

QString baseLanguage(const QString& tag)
{
    const qsizetype end = tag.indexOf(QLatin1Char(tag.contains(u'_') ? '_' : '-'));
    return (end < 0 ? tag : tag.left(end)).trimmed().toLower();
}

/// The host of an address as it is written, without user and port; empty for an address within a site.
QString hostOf(const QString& address)
{
    const qsizetype start = address.indexOf(QLatin1String("//"));
    const qsizetype colon = address.indexOf(u':');
    if (start < 0 || (start > 0 && colon != start - 1)) {
        return {};
    }
    qsizetype end = start + 2;
    while (end < address.size() && !QStringView(u"/?#\\").contains(address[end])) {
        ++end;
    }
    QString host = address.mid(start + 2, end - start - 2);
    host = host.mid(host.lastIndexOf(u'@') + 1);
    return host.left(host.indexOf(u':') < 0 ? host.size() : host.indexOf(u':')).toLower();
}

QString schemeOf(const QString& address)
{
    for (qsizetype i = 0; i < address.size(); ++i) {
        if (address[i] == u':') {
            return address.left(i).toLower();
        }
        if (!address[i].isLetterOrNumber() && !QStringView(u"+.-").contains(address[i])) {
            break;
        }
    }
    return {};
}

enum class LinkKind { Internal, External, Other };

LinkKind kindOf(const QString& href, const QString& siteHost)
{
    const QString scheme = schemeOf(href);
    const bool isWeb = scheme.isEmpty() || scheme == u"http" || scheme == u"https";
    if (!isWeb || href.startsWith(u'#')) {
        return LinkKind::Other;
    }
    const QString host = hostOf(href);
    return host.isEmpty() || host == siteHost ? LinkKind::Internal : LinkKind::External;
}

/// An address without query, fragment and the slash at its end, to be compared.
QString pageOf(const QString& address, const QString& base)
{
    QUrl url(address.left(2000));
    if (url.isRelative() && !base.isEmpty()) {
        url = QUrl(base).resolved(url);
    }
    QString page = hostOf(url.toString()) + url.path();
    if (page.endsWith(u'/')) {
        page.chop(1);
    }
    return page;
}

class Assessor
{
public:
    Assessor(const SeoInput& input, const std::stop_token& stop)
        : m_input(input), m_stop(stop), m_language(baseLanguage(input.language)), m_rules(languageRules(m_language)),
          m_title(input.seoTitle.trimmed().isEmpty() ? input.title : input.seoTitle), m_keyphrase(input.keyphrase, m_language),
          m_synonyms(readSynonyms(input.synonyms, m_language)),
          m_siteHost((input.siteHost.isEmpty() ? hostOf(input.permalink) : input.siteHost).trimmed().toLower()),
          m_document(readDocument(input.html, m_language, stop)), m_legacy(input.html)
    {
    }

    SeoReport run()
    {
        using Step = void (Assessor::*)();
        static constexpr std::array<Step, 26> steps = {&Assessor::introductionKeyword,
                                                       &Assessor::keyphraseLength,
                                                       &Assessor::keyphraseDensity,
                                                       &Assessor::metaDescriptionKeyword,
                                                       &Assessor::metaDescriptionLength,
                                                       &Assessor::subheadingsKeyword,
                                                       &Assessor::textCompetingLinks,
                                                       &Assessor::imageKeyphrase,
                                                       &Assessor::images,
                                                       &Assessor::textLength,
                                                       &Assessor::externalLinks,
                                                       &Assessor::keyphraseInSeoTitle,
                                                       &Assessor::internalLinks,
                                                       &Assessor::titleWidth,
                                                       &Assessor::slugKeyword,
                                                       &Assessor::functionWordsInKeyphrase,
                                                       &Assessor::singleH1,
                                                       &Assessor::usedKeywords,
                                                       &Assessor::subheadingsTooLong,
                                                       &Assessor::textParagraphTooLong,
                                                       &Assessor::textSentenceLength,
                                                       &Assessor::textTransitionWords,
                                                       &Assessor::passiveVoice,
                                                       &Assessor::textPresence,
                                                       &Assessor::sentenceBeginnings,
                                                       &Assessor::insights};
        m_report.language = m_rules != nullptr ? m_rules->tag : QString();
        for (const Step step : steps) {
            if (m_stop.stop_requested()) {
                return {};
            }
            (this->*step)();
        }
        sumUp();
        m_report.finished = !m_stop.stop_requested();
        return m_report.finished ? std::move(m_report) : SeoReport();
    }

private:
    SeoAssessment& add(const char* id, SeoGroup group, std::optional<int> score, const QString& result, const QStringList& arguments = {},
                       double value = 0, double limit = 0, SeoField field = SeoField::Body)
    {
        SeoAssessment assessment;
        assessment.id = QString::fromLatin1(id);
        assessment.group = group;
        assessment.score = score;
        assessment.light = score ? lightOf(*score) : SeoLight::Grey;
        assessment.code = result.contains(u'.') ? result : QString(assessment.id + u'.' + result);
        assessment.arguments = arguments;
        assessment.reason = seoReason(assessment.code, arguments);
        assessment.value = value;
        assessment.limit = limit;
        assessment.field = field;
        m_report.assessments += assessment;
        return m_report.assessments.last();
    }

    SeoAssessment& addSeo(const char* id, int score, const char* result, const QStringList& arguments = {}, double value = 0, double limit = 0,
                          SeoField field = SeoField::Body)
    {
        return add(id, SeoGroup::Seo, score, QString::fromLatin1(result), arguments, value, limit, field);
    }

    SeoAssessment& addReadability(const char* id, int score, const char* result, const QStringList& arguments = {}, double value = 0,
                                  double limit = 0)
    {
        return add(id, SeoGroup::Readability, score, QString::fromLatin1(result), arguments, value, limit);
    }

    static void addSpan(SeoAssessment& assessment, const SeoSpan& span)
    {
        if (span.length > 0 && size_t(assessment.spans.size()) < mostSpans) {
            assessment.spans += span;
        }
    }

    void notAssessed(const char* id) { m_report.notAssessed += QString::fromLatin1(id); }

    /// Languages that write without spaces, so that their words cannot be counted here.
    [[nodiscard]] bool partsWords() const
    {
        static const WordSet unparted("ja zh th lo km my bo dz");
        return !unparted.contains(m_language);
    }

    [[nodiscard]] bool hasText() const { return m_document.words > 0; }

    /// Adds the result of a rule that has nothing to look for; true when it did.
    bool lacks(const char* id, int score, bool isTextNeeded, SeoField field = SeoField::Keyphrase)
    {
        if (m_keyphrase.isEmpty()) {
            addSeo(id, score, "keyphrase.missing", {}, 0, 0, field);
            return true;
        }
        if (isTextNeeded && !hasText()) {
            addSeo(id, score, "text.missing", {}, 0, 0, SeoField::Body);
            return true;
        }
        return false;
    }

    template <typename Function> [[nodiscard]] bool anyPhrase(Function function) const
    {
        return function(m_keyphrase) || std::any_of(m_synonyms.begin(), m_synonyms.end(), function);
    }

    [[nodiscard]] const TextBlock* firstParagraph() const
    {
        for (const TextBlock& block : m_document.blocks) {
            const QStringView text = QStringView(block.lookup).trimmed();
            static constexpr std::array<QStringView, 4> shortcodes = {u"[caption", u"[gallery", u"[embed", u"[playlist"};
            const bool isShortcode = std::any_of(shortcodes.begin(), shortcodes.end(), [text](QStringView code) { return text.startsWith(code); });
            if (block.headingLevel == 0 && !block.onlyLinks && !isShortcode && (block.isWritten || !block.inCaption)) {
                return &block;
            }
        }
        return nullptr;
    }

    void introductionKeyword()
    {
        if (lacks("introductionKeyword", 3, true)) {
            return;
        }
        const TextBlock* block = firstParagraph();
        if (block == nullptr) {
            addSeo("introductionKeyword", 3, "missing");
            return;
        }
        const SeoSpan whole = block->content.span(0, block->content.text.size());
        for (const TextSentence& sentence : block->sentences) {
            const QStringView text = QStringView(block->lookup).mid(sentence.start, sentence.length);
            if (anyPhrase([text](const Keyphrase& phrase) { return phrase.percentIn(text) == 100; })) {
                addSpan(addSeo("introductionKeyword", 9, "good", {}, 100, 100), block->spanOf(sentence));
                return;
            }
        }
        if (anyPhrase([block](const Keyphrase& phrase) { return phrase.percentIn(QStringView(block->lookup)) == 100; })) {
            addSpan(addSeo("introductionKeyword", 6, "spread", {}, 100, 100), whole);
        } else {
            addSpan(addSeo("introductionKeyword", 3, "missing", {}, m_keyphrase.percentIn(QStringView(block->lookup)), 100), whole);
        }
    }

    void keyphraseLength()
    {
        if (lacks("keyphraseLength", -999, false)) {
            return;
        }
        const int length = m_keyphrase.length();
        const bool knowsFunctionWords = m_rules != nullptr;
        const int good = knowsFunctionWords ? 4 : 6;
        const int fair = knowsFunctionWords ? 8 : 9;
        const int score = length <= good ? 9 : length <= fair ? 6 : 3;
        addSeo("keyphraseLength", score, length <= good ? "good" : "long", {number(length), number(good)}, length, good, SeoField::Keyphrase);
    }

    void keyphraseDensity()
    {
        if (lacks("keyphraseDensity", -50, true)) {
            return;
        }
        QList<SeoSpan> spans;
        int count = 0;
        for (const TextBlock& block : m_document.blocks) {
            for (const TextSentence& sentence : block.sentences) {
                Found places;
                count += m_keyphrase.countIn(block, sentence, &places);
                for (const auto& [start, length] : places) {
                    if (size_t(spans.size()) < mostSpans) {
                        spans += block.content.span(start, length);
                    }
                }
            }
        }
        m_report.insights.keyphraseCount = count;
        const auto [score, least, most] = densityScore(count);
        const bool few = score == 4;
        const char* result = score == 9 ? "good" : few ? "few" : "many";
        SeoAssessment& assessment =
            addSeo("keyphraseDensity", score, result, {number(count), number(few ? least : most)}, count, few || score == 9 ? least : most);
        assessment.spans = spans;
    }

    struct Density {
        int score;
        int least;
        int most;
    };
    [[nodiscard]] Density densityScore(int count) const
    {
        const int words = m_document.words;
        if (words < 100) {
            const int most = words <= 50 ? 1 : 2;
            const int score = count == 0 ? 4 : count <= most ? 9 : count == most + 1 ? -10 : -50;
            return {score, 1, most};
        }
        const double factor = 0.7 + m_keyphrase.length() / 3.0;
        const double density = double(count) / words * 100;
        const double weighted = density * factor;
        const int least = std::max(2, int(std::ceil(0.5 * words / (100 * factor))));
        const int most = std::max(2, int(std::floor(3.0 * words / (100 * factor))));
        int score = -50;
        if (count == 0 || weighted < 0.5 || count == 1) {
            score = 4;
        } else if (weighted <= 3 || (count == 2 && least <= 2)) {
            score = 9;
        } else if (weighted <= 4) {
            score = -10;
        }
        return {score, least, most};
    }

    void metaDescriptionKeyword()
    {
        if (lacks("metaDescriptionKeyword", 3, false, SeoField::Description)) {
            return;
        }
        if (m_input.description.trimmed().isEmpty()) {
            addSeo("metaDescriptionKeyword", 3, "metaDescription.missing", {}, 0, 1, SeoField::Description);
            return;
        }
        int count = 0;
        Found places;
        const LegacyText description(m_input.description);
        QList<SeoSpan> spans;
        for (const auto& [start, length] : description.sentences(m_language)) {
            QString text = folded(description.plain(start, length));
            Found found;
            count += m_keyphrase.countIn(QStringView(text), &found);
            for (const auto& [at, size] : found) {
                std::fill_n(text.begin() + at, size, QLatin1Char(' '));
            }
            for (const Keyphrase& synonym : m_synonyms) {
                count += synonym.countIn(QStringView(text), &found);
            }
            if (!found.empty()) {
                SeoSpan span = description.span(start, length);
                span.field = SeoField::Description;
                spans += span;
            }
        }
        constexpr int most = 2;
        const char* result = count == 0 ? "missing" : count <= most ? "good" : "many";
        SeoAssessment& assessment = addSeo("metaDescriptionKeyword",
                                           count >= 1 && count <= most ? 9 : 3,
                                           result,
                                           {number(count), number(most)},
                                           count,
                                           count > most ? most : 1,
                                           SeoField::Description);
        assessment.spans = spans;
    }

    void metaDescriptionLength()
    {
        constexpr int least = 121;
        constexpr int most = 156;
        const auto dateLength = m_input.date.isEmpty() ? 0 : m_input.date.size() + 3;
        const auto length = m_input.description.isEmpty() ? 0 : m_input.description.size() + dateLength;
        const int partly = m_input.isCornerstone ? 3 : 6;
        if (length == 0) {
            addSeo("metaDescriptionLength", 1, "metaDescription.missing", {}, 0, least, SeoField::Description);
        } else if (length < least) {
            addSeo("metaDescriptionLength", partly, "short", {number(double(length)), number(most)}, double(length), least, SeoField::Description);
        } else if (length <= most) {
            addSeo("metaDescriptionLength", 9, "good", {number(double(length))}, double(length), most, SeoField::Description);
        } else {
            SeoAssessment& assessment =
                addSeo("metaDescriptionLength", partly, "long", {number(double(length)), number(most)}, double(length), most, SeoField::Description);
            addSpan(assessment, {SeoField::Description, most - dateLength, m_input.description.size() - (most - dateLength)});
            assessment.fix = shorterDescription(most - dateLength);
        }
    }

    /// The description cut behind the last whole word that fits.
    [[nodiscard]] std::optional<SeoFix> shorterDescription(qsizetype most) const
    {
        const QString& description = m_input.description;
        qsizetype end = most - 1; // one for the ellipsis
        while (end > 0 && !description[end].isSpace()) {
            --end;
        }
        const QString kept = description.left(end).trimmed();
        if (kept.isEmpty()) {
            return std::nullopt;
        }
        return SeoFix{{SeoField::Description, 0, description.size()}, kept.endsWith(u'.') ? kept : QString(kept + u'\u2026')};
    }

    void subheadingsKeyword()
    {
        if (lacks("subheadingsKeyword", 1, true)) {
            return;
        }
        int headings = 0;
        int matches = 0;
        QList<SeoSpan> without;
        for (const TextBlock& block : m_document.blocks) {
            if (block.headingLevel != 2 && block.headingLevel != 3) {
                continue;
            }
            ++headings;
            if (anyPhrase([&block](const Keyphrase& phrase) { return phrase.percentIn(block) > 50; })) {
                ++matches;
            } else if (size_t(without.size()) < mostSpans) {
                without += block.content.span(0, block.content.text.size());
            }
        }
        if (headings == 0) {
            const int long_ = m_input.isCornerstone ? 250 : 300;
            const bool needed = m_document.words >= long_;
            addSeo("subheadingsKeyword", needed ? 2 : 9, needed ? "missing" : "none_needed", {}, m_document.words, long_);
            return;
        }
        const int least = headings == 1 ? 1 : int(std::ceil(headings * 0.3));
        const int most = headings == 1 ? 1 : int(std::floor(headings * 0.75));
        const bool few = matches == 0 || matches < least;
        const bool many = !few && matches > most;
        SeoAssessment& assessment = addSeo("subheadingsKeyword",
                                           few || many ? 3 : 9,
                                           few        ? "few"
                                               : many ? "many"
                                                      : "good",
                                           {number(matches), number(headings)},
                                           matches,
                                           many ? most : least);
        if (few) {
            assessment.spans = without;
        }
    }

    [[nodiscard]] bool competes(const Anchor& anchor, const QString& ownPage) const
    {
        if (anchor.href.startsWith(u'#') || (!ownPage.isEmpty() && pageOf(anchor.href, m_input.permalink) == ownPage)) {
            return false;
        }
        const QString text = folded(anchor.text);
        const auto isAbout = [&text](const Keyphrase& phrase) { return phrase.percentIn(QStringView(text)) == 100; };
        if (!anyPhrase(isAbout)) {
            return false;
        }
        const QStringList words = contentWords(text, m_language);
        return anyPhrase([&words](const Keyphrase& phrase) {
            return std::all_of(words.begin(), words.end(), [&phrase](const QString& word) { return phrase.hasWord(word); });
        });
    }

    void textCompetingLinks()
    {
        int count = 0;
        QList<SeoSpan> spans;
        if (!m_keyphrase.isEmpty()) {
            const QString ownPage = m_input.permalink.isEmpty() ? QString() : pageOf(m_input.permalink, {});
            for (const Anchor& anchor : m_document.anchors) {
                if (competes(anchor, ownPage)) {
                    ++count;
                    if (size_t(spans.size()) < mostSpans) {
                        spans += SeoSpan{SeoField::Body, anchor.start, anchor.end - anchor.start};
                    }
                }
            }
        }
        addSeo("textCompetingLinks", count == 0 ? 8 : 2, count == 0 ? "good" : "some", {number(count)}, count, 0).spans = spans;
    }

    void imageKeyphrase()
    {
        const int pictures = int(m_document.pictures.size());
        if (lacks("imageKeyphrase", 3, false)) {
            return;
        }
        if (pictures == 0) {
            addSeo("imageKeyphrase", 3, "images.missing", {}, 0, 1);
            return;
        }
        int matches = 0;
        QList<SeoSpan> without;
        for (const Picture& picture : m_document.pictures) {
            const QString alt = folded(picture.alt);
            if (!alt.isEmpty() && anyPhrase([&alt](const Keyphrase& phrase) { return phrase.percentIn(QStringView(alt)) >= 50; })) {
                ++matches;
            } else if (size_t(without.size()) < mostSpans) {
                without += SeoSpan{SeoField::Body, picture.start, picture.end - picture.start};
            }
        }
        const int least = pictures < 5 ? 1 : pictures == 5 ? 2 : int(std::ceil(pictures * 0.3));
        const int most = pictures < 5 ? pictures : pictures == 5 ? 4 : int(std::floor(pictures * 0.75));
        const bool few = matches < least;
        const bool many = matches > most;
        const int none = m_input.isCornerstone ? 3 : 6;
        SeoAssessment& assessment = addSeo("imageKeyphrase",
                                           matches == 0      ? none
                                               : few || many ? 6
                                                             : 9,
                                           matches == 0 ? "none"
                                               : few    ? "few"
                                               : many   ? "many"
                                                        : "good",
                                           {number(matches), number(pictures), number(many ? most : least)},
                                           matches,
                                           many ? most : least);
        if (few) {
            assessment.spans = without;
        }
    }

    void images()
    {
        const auto pictures = double(m_document.pictures.size());
        addSeo("images", pictures > 0 ? 9 : 3, pictures > 0 ? "good" : "missing", {number(pictures)}, pictures, 1);
    }

    void textLength()
    {
        if (!partsWords()) {
            notAssessed("textLength");
            return;
        }
        const int words = m_legacy.countWords();
        m_report.insights.words = words;
        const int good = m_input.isCornerstone ? 900 : 300;
        int score = 9;
        if (words < good) {
            if (m_input.isCornerstone) {
                score = words < 400 ? -20 : 6;
            } else {
                score = words < 100 ? -20 : words < 200 ? -10 : words < 250 ? 3 : 6;
            }
        }
        addSeo("textLength", score, score == 9 ? "good" : "short", {number(words), number(good)}, words, good);
    }

    void countLinks(const char* id, LinkKind kind)
    {
        int all = 0;
        int followed = 0;
        QList<SeoSpan> spans;
        for (const CountedLink& link : m_legacy.links()) {
            if (kindOf(link.href, m_siteHost) != kind) {
                continue;
            }
            ++all;
            const QStringList rel = link.rel.toLower().split(QLatin1Char(' '));
            const bool isFollowed = !rel.contains(QLatin1String("nofollow"));
            followed += isFollowed ? 1 : 0;
            if (!isFollowed && size_t(spans.size()) < mostSpans) {
                spans += SeoSpan{SeoField::Body, link.start, link.end - link.start};
            }
        }
        const int score = all == 0 ? 3 : followed == 0 ? 7 : followed < all ? 8 : 9;
        const char* result = all == 0 ? "missing" : followed == 0 ? "nofollow" : followed < all ? "mixed" : "good";
        addSeo(id, score, result, followed < all && followed > 0 ? QStringList{number(followed), number(all)} : QStringList{number(all)}, all, 1)
            .spans = spans;
    }

    void externalLinks() { countLinks("externalLinks", LinkKind::External); }
    void internalLinks() { countLinks("internalLinks", LinkKind::Internal); }

    /// True when nothing but function words and punctuation stands before the position.
    [[nodiscard]] bool beginsAt(const QString& title, qsizetype position) const
    {
        const QString before = title.left(position);
        for (const QStringView piece : QStringView(before).split(u' ', Qt::SkipEmptyParts)) {
            const QStringView word = withoutEndPunctuation(piece);
            if (!word.isEmpty() && (m_rules == nullptr || !m_rules->functionWords.contains(word))) {
                return false;
            }
        }
        return true;
    }

    void keyphraseInSeoTitle()
    {
        if (lacks("keyphraseInSEOTitle", 2, false, SeoField::Title)) {
            return;
        }
        const QString title = folded(m_title).simplified();
        if (title.isEmpty()) {
            addSeo("keyphraseInSEOTitle", 2, "title.missing", {}, 0, 0, SeoField::Title);
            return;
        }
        const qsizetype position = m_keyphrase.phraseIn(title);
        if (position >= 0 && beginsAt(title, position)) {
            addSeo("keyphraseInSEOTitle", 9, "good", {}, 0, 0, SeoField::Title);
        } else if (position >= 0) {
            addSeo("keyphraseInSEOTitle", 6, "later", {}, double(position), 0, SeoField::Title);
        } else if (!m_keyphrase.isExact() && m_keyphrase.percentIn(QStringView(title)) == 100) {
            addSeo("keyphraseInSEOTitle", 6, "words", {}, -1, 0, SeoField::Title);
        } else {
            SeoAssessment& assessment = addSeo("keyphraseInSEOTitle", 2, "missing", {}, -1, 0, SeoField::Title);
            QString phrase = m_input.keyphrase.trimmed();
            if (m_keyphrase.isExact()) {
                phrase = phrase.mid(1, phrase.size() - 2).trimmed();
            }
            phrase[0] = phrase[0].toUpper();
            assessment.fix = SeoFix{{SeoField::Title, 0, m_title.size()}, QString(phrase + u": " + m_title.trimmed())};
        }
    }

    void titleWidth()
    {
        constexpr int most = 600;
        const double width = m_title.isEmpty() ? 0 : m_input.measureTitle ? m_input.measureTitle(m_title) : arialTitleWidth(m_title);
        m_report.insights.titleWidth = width;
        if (width <= 1) {
            addSeo("titleWidth", 1, "title.missing", {}, width, most, SeoField::Title);
        } else {
            const bool fits = width <= most;
            addSeo("titleWidth", fits ? 9 : 3, fits ? "good" : "wide", {number(std::ceil(width)), number(most)}, width, most, SeoField::Title);
        }
    }

    void slugKeyword()
    {
        if (m_input.isFrontPage || lacks("slugKeyword", 3, false, SeoField::Slug)) {
            return;
        }
        QString slug = folded(m_input.slug.trimmed());
        if (slug.isEmpty()) {
            addSeo("slugKeyword", 3, "slug.missing", {}, 0, 100, SeoField::Slug).fix = slugFix();
            return;
        }
        slug.replace(u'-', u' ');
        slug.replace(u'_', u' ');
        const int percent = m_keyphrase.percentIn(QStringView(slug));
        const bool isShort = m_keyphrase.length() < 3;
        const bool good = isShort ? percent == 100 : percent > 50;
        const int part = m_input.isCornerstone ? 3 : 6;
        SeoAssessment& assessment =
            addSeo("slugKeyword", good ? 9 : part, good ? "good" : "part", {number(percent)}, percent, isShort ? 100 : 51, SeoField::Slug);
        if (!good) {
            assessment.fix = slugFix();
        }
    }

    [[nodiscard]] std::optional<SeoFix> slugFix() const
    {
        QString slug;
        for (const QString& word : m_keyphrase.words()) {
            // The last spelling is the one without accents.
            const QString plain = spellings(word, m_language).last();
            for (const QChar c : plain) {
                const bool isPlain = c.isLetterOrNumber();
                slug += isPlain ? c : QLatin1Char('-');
            }
            slug += u'-';
        }
        while (slug.contains(QLatin1String("--"))) {
            slug.replace(QLatin1String("--"), QLatin1String("-"));
        }
        while (slug.endsWith(u'-')) {
            slug.chop(1);
        }
        while (slug.startsWith(u'-')) {
            slug = slug.mid(1);
        }
        return slug.isEmpty() ? std::nullopt : std::optional(SeoFix{{SeoField::Slug, 0, m_input.slug.size()}, slug});
    }

    void functionWordsInKeyphrase()
    {
        if (m_rules == nullptr) {
            notAssessed("functionWordsInKeyphrase");
        } else if (!m_keyphrase.isEmpty() && !m_keyphrase.isExact() && m_keyphrase.hasOnlyFunctionWords()) {
            addSeo("functionWordsInKeyphrase", 0, "only", {}, 0, 1, SeoField::Keyphrase);
        } else if (!m_keyphrase.isEmpty()) {
            add("functionWordsInKeyphrase", SeoGroup::Seo, std::nullopt, QStringLiteral("none"), {}, 1, 1, SeoField::Keyphrase);
        }
    }

    void singleH1()
    {
        int count = 0;
        QList<SeoSpan> spans;
        for (const TextBlock& block : m_document.blocks) {
            if (block.headingLevel == 1) {
                ++count;
                if (size_t(spans.size()) < mostSpans) {
                    spans += block.content.span(0, block.content.text.size());
                }
            }
        }
        SeoAssessment& assessment = addSeo("singleH1", count <= 1 ? 8 : 1, count <= 1 ? "good" : "many", {number(count)}, count, 1);
        if (count > 1) {
            assessment.spans = spans;
        }
    }

    void usedKeywords()
    {
        if (!m_input.otherPostsWithKeyphrase || lacks("usedKeywords", 1, false)) {
            return;
        }
        const int uses = *m_input.otherPostsWithKeyphrase;
        addSeo("usedKeywords",
               uses <= 0       ? 9
                   : uses == 1 ? 6
                               : 1,
               uses <= 0       ? "good"
                   : uses == 1 ? "once"
                               : "many",
               {number(uses)},
               uses,
               0,
               SeoField::Keyphrase);
    }

    struct Section {
        int words = 0;
        qsizetype start = 0;
        qsizetype length = 0;
    };

    void subheadingsTooLong()
    {
        if (!partsWords()) {
            notAssessed("subheadingsTooLong");
            return;
        }
        const char* id = "subheadingsTooLong";
        const int good = m_input.isCornerstone ? 250 : 300;
        const int fair = m_input.isCornerstone ? 300 : 350;
        const int words = m_legacy.countWords();
        const auto& headings = m_legacy.headings();
        if (words <= good) {
            addReadability(id, 9, "short", {}, words, good);
            return;
        }
        if (headings.empty()) {
            addReadability(id, 2, "missing", {number(words), number(good)}, words, good);
            return;
        }
        const int before = m_legacy.countWords(0, headings.front().contentStart);
        Section longest;
        for (size_t i = 0; i < headings.size(); ++i) {
            const qsizetype start = headings[i].contentEnd;
            const qsizetype end = i + 1 < headings.size() ? headings[i + 1].contentStart : -1;
            if (const int count = m_legacy.countWords(start, end); count > longest.words) {
                longest = {count, headings[i].contentStart, headings[i].contentEnd - headings[i].contentStart};
            }
        }
        const auto scoreOf = [good, fair](int count) { return count <= good ? 9 : count <= fair ? 6 : 3; };
        if (before > good && before >= longest.words) {
            addReadability(id, scoreOf(before), "beginning", {number(before), number(good)}, before, good);
            return;
        }
        const int score = scoreOf(longest.words);
        SeoAssessment& assessment =
            addReadability(id, score, score == 9 ? "good" : "section", {number(longest.words), number(good)}, longest.words, good);
        if (score < 9) {
            addSpan(assessment, m_legacy.span(longest.start, longest.length));
        }
    }

    void textParagraphTooLong()
    {
        if (!partsWords()) {
            notAssessed("textParagraphTooLong");
            return;
        }
        constexpr int good = 150;
        constexpr int fair = 200;
        int longest = 0;
        QList<SeoSpan> spans;
        for (const TextBlock& block : m_document.blocks) {
            if (block.headingLevel > 0) {
                continue;
            }
            ++m_report.insights.paragraphs;
            int words = 0;
            for (const TextSentence& sentence : block.sentences) {
                words += sentence.hyphenatedWords;
            }
            longest = std::max(longest, words);
            if (words > good && size_t(spans.size()) < mostSpans) {
                spans += block.content.span(0, block.content.text.size());
            }
        }
        const int score = longest <= good ? 9 : longest <= fair ? 6 : 3;
        addReadability("textParagraphTooLong", score, score == 9 ? "good" : "long", {number(longest), number(good)}, longest, good).spans = spans;
    }

    void textSentenceLength()
    {
        if (!partsWords()) {
            notAssessed("textSentenceLength");
            return;
        }
        const int limit = sentenceLimit();
        double good = m_language == u"pl" ? 15 : m_language == u"tr" ? 20 : 25;
        double fair = m_language == u"pl" ? 20 : m_language == u"tr" ? 25 : 30;
        if (m_input.isCornerstone) {
            good = std::min(good, 20.0);
            fair = std::min(fair, 25.0);
        }
        size_t longOnes = 0;
        QList<SeoSpan> spans;
        for (const TextBlock& block : m_document.blocks) {
            for (const TextSentence& sentence : block.sentences) {
                if (sentence.hyphenatedWords > limit) {
                    ++longOnes;
                    if (size_t(spans.size()) < mostSpans) {
                        spans += block.spanOf(sentence);
                    }
                }
            }
        }
        const double percent = percentage(longOnes, size_t(m_document.sentences));
        const int score = percent <= good ? 9 : percent <= fair ? 6 : 3;
        addReadability("textSentenceLength", score, score == 9 ? "good" : "long", {number(percent), number(limit), number(good)}, percent, good)
            .spans = spans;
    }

    [[nodiscard]] int sentenceLimit() const
    {
        static const WordSet longWinded("es it pt ca fa");
        static const WordSet terse("he ru tr");
        return longWinded.contains(m_language) ? 25 : terse.contains(m_language) ? 15 : 20;
    }

    [[nodiscard]] bool hasTransition(const TextBlock& block, const TextSentence& sentence) const
    {
        std::vector<QStringView> words;
        words.reserve(sentence.tokens.size());
        for (const TextToken& token : sentence.tokens) {
            const QStringView word = block.wordOf(token);
            if (word != u" ") {
                words.push_back(word);
            }
        }
        for (size_t i = 0; i < words.size(); ++i) {
            if (m_rules->transitions.matchAt(words, i) > 0) {
                return true;
            }
        }
        const auto has = [&words](const std::vector<QString>& part) {
            const auto same = [](QStringView word, const QString& of) { return word == of; };
            return std::search(words.begin(), words.end(), part.begin(), part.end(), same) != words.end();
        };
        return std::any_of(m_rules->twoPartTransitions.begin(), m_rules->twoPartTransitions.end(), [&has](const auto& pair) {
            return has(pair.first) && has(pair.second);
        });
    }

    void textTransitionWords()
    {
        if (m_rules == nullptr) {
            notAssessed("textTransitionWords");
            return;
        }
        constexpr int shortText = 200;
        constexpr double least = 20;
        constexpr double good = 30;
        size_t count = 0;
        QList<SeoSpan> without;
        for (const TextBlock& block : m_document.blocks) {
            for (const TextSentence& sentence : block.sentences) {
                if (hasTransition(block, sentence)) {
                    ++count;
                } else if (size_t(without.size()) < mostSpans) {
                    without += block.spanOf(sentence);
                }
            }
        }
        const double percent = percentage(count, size_t(m_document.sentences));
        if (m_document.words < shortText) {
            addReadability("textTransitionWords", 9, "short", {}, percent, good);
            return;
        }
        const int score = percent < least ? 3 : percent < good ? 6 : 9;
        SeoAssessment& assessment =
            addReadability("textTransitionWords", score, score == 9 ? "good" : "few", {number(percent), number(good)}, percent, good);
        if (score < 9) {
            assessment.spans = without;
        }
    }

    void passiveVoice()
    {
        const auto sentences = m_legacy.sentences(m_language);
        m_report.insights.sentences = int(sentences.size());
        if (m_rules == nullptr) {
            notAssessed("passiveVoice");
            return;
        }
        constexpr double good = 10;
        constexpr double fair = 15;
        size_t count = 0;
        std::optional<PassiveMatch> example;
        QList<SeoSpan> spans;
        for (const auto& [start, length] : sentences) {
            const auto match = findPassive(m_legacy.plain(start, length), *m_rules);
            if (!match) {
                continue;
            }
            ++count;
            if (!example) {
                example = match;
            }
            if (size_t(spans.size()) < mostSpans) {
                spans += m_legacy.span(start, length);
            }
        }
        const double percent = percentage(count, sentences.size());
        const int score = percent <= good ? 9 : percent <= fair ? 6 : 3;
        QStringList arguments{number(percent), number(good)};
        if (example) {
            arguments << example->auxiliary << example->participle;
        }
        addReadability("passiveVoice", score, score == 9 ? "good" : "many", arguments, percent, good).spans = spans;
    }

    void textPresence()
    {
        constexpr int least = 50;
        const auto length = m_legacy.visibleLength();
        if (length < least) {
            addReadability("textPresence", 3, "short", {number(double(length)), number(least)}, double(length), least);
        } else {
            add("textPresence", SeoGroup::Readability, std::nullopt, QStringLiteral("good"), {}, double(length), least);
        }
    }

    /// How a sentence begins: its first word, or two where the first says nothing. Empty for a sentence without words.
    [[nodiscard]] QString beginningOf(const TextBlock& block, const TextSentence& sentence) const
    {
        QStringList words;
        const auto& tokens = sentence.tokens;
        for (size_t i = 0; i < tokens.size() && words.size() < 2; ++i) {
            if (!tokens[i].isWord) {
                continue;
            }
            const qsizetype start = tokens[i].start;
            const auto isHyphen = [&](size_t at) { return block.wordOf(tokens[at]) == u"-"; };
            while (i + 2 < tokens.size() && isHyphen(i + 1) && tokens[i + 2].isWord) {
                i += 2;
            }
            const QStringView word = QStringView(block.lookup).mid(start, tokens[i].start + tokens[i].length - start);
            words += withoutEndPunctuation(word).toString();
            if (!m_rules->firstWordExceptions.contains(words.first())) {
                break;
            }
        }
        return words.join(u' ');
    }

    void sentenceBeginnings()
    {
        if (m_rules == nullptr) {
            notAssessed("sentenceBeginnings");
            return;
        }
        constexpr qsizetype tooMany = 3;
        qsizetype longest = 0;
        QString repeated;
        QString last;
        QList<SeoSpan> run;
        qsizetype length = 0;
        QList<SeoSpan> spans;
        const auto finishRun = [&] {
            if (length >= tooMany) {
                for (const SeoSpan& span : std::as_const(run)) {
                    if (size_t(spans.size()) < mostSpans) {
                        spans += span;
                    }
                }
            }
            if (length > longest) {
                longest = length;
                repeated = last;
            }
            run.clear();
            length = 0;
        };
        for (const TextBlock& block : m_document.blocks) {
            if (block.inListOrTable) {
                continue;
            }
            for (const TextSentence& sentence : block.sentences) {
                const QString beginning = beginningOf(block, sentence);
                if (beginning.isEmpty()) {
                    continue;
                }
                if (beginning != last) {
                    finishRun();
                }
                last = beginning;
                ++length;
                if (size_t(run.size()) < mostSpans) {
                    run += block.spanOf(sentence);
                }
            }
        }
        finishRun();
        const bool good = longest < tooMany;
        addReadability("sentenceBeginnings", good ? 9 : 3, good ? "good" : "same", {number(double(longest)), repeated}, double(longest), tooMany - 1)
            .spans = spans;
    }

    void insights()
    {
        SeoInsights& insights = m_report.insights;
        insights.images = int(m_document.pictures.size());
        insights.fleschReadingEase = fleschReadingEase(m_legacy.words(), insights.sentences, m_language);
        constexpr double secondsPerPicture = 12;
        const int pace = m_rules != nullptr ? m_rules->wordsPerMinute : 200;
        insights.readingMinutes = int(std::ceil(double(insights.words) / pace + insights.images * secondsPerPicture / 60));
    }

    void sumUp()
    {
        int sum = 0;
        int count = 0;
        int penalty = 0;
        int valid = 0;
        static const WordSet supported("en nl de it ru fr es");
        const bool isSupported = supported.contains(m_language);
        for (const SeoAssessment& assessment : std::as_const(m_report.assessments)) {
            if (!assessment.score) {
                continue;
            }
            if (assessment.group == SeoGroup::Seo) {
                sum += *assessment.score;
                ++count;
                continue;
            }
            ++valid;
            if (assessment.light == SeoLight::Red) {
                penalty += isSupported ? 3 : 4;
            } else if (assessment.light == SeoLight::Orange) {
                penalty += 2;
            }
        }
        constexpr int bestScore = 9;
        m_report.rawScore = count == 0 ? 0 : int(std::floor(100.0 * sum / (bestScore * count) + 0.5));
        const bool counts = !m_keyphrase.isEmpty();
        m_report.score = counts ? std::clamp(m_report.rawScore, 0, 100) : 0;
        m_report.light = !counts || m_report.rawScore == 0 ? SeoLight::Grey
            : m_report.rawScore <= 40                      ? SeoLight::Red
            : m_report.rawScore <= 70                      ? SeoLight::Orange
                                                           : SeoLight::Green;
        if (valid <= 1) {
            return;
        }
        const int red = isSupported ? 6 : 4;
        const int orange = isSupported ? 4 : 2;
        m_report.readabilityScore = penalty > red ? 30 : penalty > orange ? 60 : 90;
        m_report.readabilityLight = penalty > red ? SeoLight::Red : penalty > orange ? SeoLight::Orange : SeoLight::Green;
    }

    const SeoInput& m_input;
    const std::stop_token& m_stop;
    QString m_language;
    const LanguageRules* m_rules;
    QString m_title;
    Keyphrase m_keyphrase;
    std::vector<Keyphrase> m_synonyms;
    QString m_siteHost;
    Document m_document;
    LegacyText m_legacy;
    SeoReport m_report;
};

}

QString seoLightName(SeoLight light)
{
    switch (light) {
    case SeoLight::Grey:
        return QStringLiteral("na");
    case SeoLight::Red:
        return QStringLiteral("bad");
    case SeoLight::Orange:
        return QStringLiteral("ok");
    case SeoLight::Green:
        return QStringLiteral("good");
    }
    return {};
}

QString seoGroupName(SeoGroup group)
{
    return group == SeoGroup::Seo ? QStringLiteral("seo") : QStringLiteral("readability");
}

const SeoAssessment* SeoReport::find(QStringView id) const
{
    for (const SeoAssessment& assessment : assessments) {
        if (assessment.id == id) {
            return &assessment;
        }
    }
    return nullptr;
}

SeoReport assessSeo(const SeoInput& input, const std::stop_token& stop)
{
    return Assessor(input, stop).run();
}

QStringList seoLanguages()
{
    return {QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("it"), QStringLiteral("nl")};
}

}
