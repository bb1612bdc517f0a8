#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <stop_token>

namespace galley::content {

/// What is known of a post when it is assessed. All texts are as people typed them; nothing of it is trusted.
struct SeoInput {
    QString html; ///< the post's body
    QString title; ///< the post's title; stands in for an empty SEO title
    QString seoTitle; ///< as a search result shows it, without separator and site name
    QString description; ///< the meta description
    QString keyphrase; ///< focus keyphrase; in quotation marks it is to be found word for word
    QString synonyms; ///< of the keyphrase, separated by commas
    QString slug;
    QString permalink; ///< the post's own address, where it is known: a link to it is no competing link
    QString siteHost; ///< "blog.example.com": a link there is an internal one; when empty, the host of `permalink`
    QString language; ///< tag or locale of the post ("en", "de-AT", "fr_FR"); empty counts as a language that is not known
    QString date; ///< as it shows before the description in search results; empty when it does not show
    bool isFrontPage = false;
    bool isCornerstone = false; ///< held to the stricter limits of the site's most important texts
    /// How many other posts of the site have this keyphrase; the assessment `usedKeywords` is left out when this is not known.
    std::optional<int> otherPostsWithKeyphrase;
    /// Width in pixels of a title in a search result's font (Arial or Liberation Sans, 20 px); `arialTitleWidth` when there is none.
    std::function<double(const QString&)> measureTitle;
};

/// What the colour of an assessment says. Grey is advice that says nothing of good and bad.
enum class SeoLight { Grey, Red, Orange, Green };
/// "na", "bad", "ok" or "good", as the contract calls them.
[[nodiscard]] QString seoLightName(SeoLight light);

enum class SeoGroup { Seo, Readability };
/// "seo" or "readability".
[[nodiscard]] QString seoGroupName(SeoGroup group);

/// Where in the post a finding points.
enum class SeoField { Body, Title, Description, Keyphrase, Slug };

/// A piece of a field to jump to or to mark, in UTF-16 units of the field as it was given (for the body: of its HTML).
struct SeoSpan {
    SeoField field = SeoField::Body;
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const SeoSpan&) const = default;
};

/// A change that cures what an assessment holds against the post: the new text of a whole field, or of a span of the body.
struct SeoFix {
    SeoSpan span;
    QString replacement;

    bool operator==(const SeoFix&) const = default;
};

/// One rule, held against the post.
struct SeoAssessment {
    QString id; ///< "keyphraseDensity", "passiveVoice", ...; the same in every version
    SeoGroup group = SeoGroup::Seo;
    std::optional<int> score; ///< none: the rule has nothing to say of this post, and it counts in no total
    SeoLight light = SeoLight::Grey;
    double value = 0; ///< what was measured
    double limit = 0; ///< the nearest bound of the green range
    QString code; ///< names the sentence; see `seoSentences()`
    QStringList arguments; ///< what %1, %2, ... of the sentence stand for
    QString reason; ///< the sentence in English, arguments filled in
    SeoField field = SeoField::Body; ///< which field to go to when there is no span
    QList<SeoSpan> spans; ///< what is at fault, or what was found where nothing is; in the order of the text
    std::optional<SeoFix> fix;

    bool operator==(const SeoAssessment&) const = default;
};

/// Facts about the text that are no assessments.
struct SeoInsights {
    int words = 0;
    int sentences = 0;
    int paragraphs = 0;
    int images = 0;
    int readingMinutes = 0;
    std::optional<double> fleschReadingEase; ///< 0 to 100; none for ten words or fewer, and for languages without a formula
    int keyphraseCount = 0;
    double titleWidth = 0; ///< pixels

    bool operator==(const SeoInsights&) const = default;
};

/// What an analysis says. The same input gives an equal report on every machine.
struct SeoReport {
    bool finished = false; ///< false when it was stopped: the rest then says nothing
    QString language; ///< "en": the one whose rules were used; empty when the post's language has no rules
    QList<SeoAssessment> assessments; ///< all of both groups, in a fixed order
    /// Rules that were not held against the post because nothing is known about its language: their ids.
    QStringList notAssessed;
    int score = 0; ///< SEO, 0 to 100; 0 without a keyphrase
    int rawScore = 0; ///< the same before it is brought into that range: without a keyphrase far below 0
    SeoLight light = SeoLight::Grey; ///< grey without a keyphrase
    int readabilityScore = 0; ///< 30, 60 or 90; 0 when nothing could be assessed
    SeoLight readabilityLight = SeoLight::Grey;
    SeoInsights insights;

    /// Nothing when the rule is not in the report.
    [[nodiscard]] const SeoAssessment* find(QStringView id) const;
    bool operator==(const SeoReport&) const = default;
};

/// Holds the post against all rules. Pure and safe to call from any thread; takes time in proportion to the text, whatever the text. A stop
/// is looked for between the steps.
[[nodiscard]] SeoReport assessSeo(const SeoInput& input, const std::stop_token& stop = {});

/// The English sentence of a code, with %1, %2, ... for its arguments; to be translated under the context "Seo".
struct SeoSentence {
    const char* code;
    const char* text;
};
[[nodiscard]] const QList<SeoSentence>& seoSentences();
/// Fills in the sentence of `code`; the code itself where it is unknown.
[[nodiscard]] QString seoReason(const QString& code, const QStringList& arguments);

/// Tags of the languages whose rules are all known: de, en, es, fr, it, nl.
[[nodiscard]] QStringList seoLanguages();

/// The width of a text in Arial of 20 pixels, from its table of advance widths and kerning pairs.
[[nodiscard]] double arialTitleWidth(const QString& title);

}
