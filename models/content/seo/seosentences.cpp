#include <QCoreApplication>

#include "models/content/seo/seo.h"

namespace galley::content {

const QList<SeoSentence>& seoSentences()
{
    static const QList<SeoSentence> sentences = {
        {"keyphrase.missing", QT_TRANSLATE_NOOP("Seo", "There is no focus keyphrase to look for.")},
        {"text.missing", QT_TRANSLATE_NOOP("Seo", "There is no text to look at.")},
        {"introductionKeyword.good", QT_TRANSLATE_NOOP("Seo", "The first paragraph names the keyphrase within one sentence.")},
        {"introductionKeyword.spread", QT_TRANSLATE_NOOP("Seo", "The first paragraph has all words of the keyphrase, but not within one sentence.")},
        {"introductionKeyword.missing", QT_TRANSLATE_NOOP("Seo", "The first paragraph does not name the keyphrase.")},
        {"keyphraseLength.good", QT_TRANSLATE_NOOP("Seo", "The keyphrase has %1 content words, which is a good length.")},
        {"keyphraseLength.long", QT_TRANSLATE_NOOP("Seo", "The keyphrase has %1 content words; up to %2 are found more easily.")},
        {"keyphraseDensity.good", QT_TRANSLATE_NOOP("Seo", "The keyphrase is found %1 times, which suits a text of this length.")},
        {"keyphraseDensity.few", QT_TRANSLATE_NOOP("Seo", "The keyphrase is found %1 times; at least %2 suit a text of this length.")},
        {"keyphraseDensity.many", QT_TRANSLATE_NOOP("Seo", "The keyphrase is found %1 times; at most %2 suit a text of this length.")},
        {"metaDescriptionKeyword.good", QT_TRANSLATE_NOOP("Seo", "The meta description names the keyphrase.")},
        {"metaDescriptionKeyword.missing", QT_TRANSLATE_NOOP("Seo", "The meta description does not name the keyphrase.")},
        {"metaDescriptionKeyword.many", QT_TRANSLATE_NOOP("Seo", "The meta description names the keyphrase %1 times; %2 times are enough.")},
        {"metaDescription.missing", QT_TRANSLATE_NOOP("Seo", "There is no meta description, so search engines choose a text of their own.")},
        {"metaDescriptionLength.good", QT_TRANSLATE_NOOP("Seo", "The meta description has %1 characters, which is a good length.")},
        {"metaDescriptionLength.short", QT_TRANSLATE_NOOP("Seo", "The meta description has %1 characters; there is room for %2.")},
        {"metaDescriptionLength.long", QT_TRANSLATE_NOOP("Seo", "The meta description has %1 characters; more than %2 may be cut off.")},
        {"subheadingsKeyword.good", QT_TRANSLATE_NOOP("Seo", "%1 of %2 subheadings of the second and third level take up the keyphrase.")},
        {"subheadingsKeyword.few",
         QT_TRANSLATE_NOOP("Seo", "%1 of %2 subheadings of the second and third level take up the keyphrase; a few more should.")},
        {"subheadingsKeyword.many",
         QT_TRANSLATE_NOOP("Seo", "%1 of %2 subheadings of the second and third level take up the keyphrase, which looks forced.")},
        {"subheadingsKeyword.none_needed", QT_TRANSLATE_NOOP("Seo", "The text is short enough to do without subheadings.")},
        {"subheadingsKeyword.missing", QT_TRANSLATE_NOOP("Seo", "A text of this length should have subheadings of the second or third level.")},
        {"textCompetingLinks.good", QT_TRANSLATE_NOOP("Seo", "No link hands the keyphrase to another page.")},
        {"textCompetingLinks.some", QT_TRANSLATE_NOOP("Seo", "%1 links have the keyphrase as their text and so rank another page for it.")},
        {"imageKeyphrase.good", QT_TRANSLATE_NOOP("Seo", "%1 of %2 pictures take up the keyphrase in their alt text.")},
        {"imageKeyphrase.none", QT_TRANSLATE_NOOP("Seo", "No picture takes up the keyphrase in its alt text.")},
        {"imageKeyphrase.few", QT_TRANSLATE_NOOP("Seo", "%1 of %2 pictures take up the keyphrase in their alt text; at least %3 should.")},
        {"imageKeyphrase.many", QT_TRANSLATE_NOOP("Seo", "%1 of %2 pictures take up the keyphrase in their alt text; at most %3 should.")},
        {"images.missing", QT_TRANSLATE_NOOP("Seo", "The text has no picture.")},
        {"images.good", QT_TRANSLATE_NOOP("Seo", "The text has %1 pictures.")},
        {"textLength.good", QT_TRANSLATE_NOOP("Seo", "The text has %1 words.")},
        {"textLength.short", QT_TRANSLATE_NOOP("Seo", "The text has %1 words; from %2 on it says enough to be found.")},
        {"externalLinks.missing", QT_TRANSLATE_NOOP("Seo", "No link leads to another site.")},
        {"externalLinks.nofollow", QT_TRANSLATE_NOOP("Seo", "All links to other sites are marked as not to be followed.")},
        {"externalLinks.mixed", QT_TRANSLATE_NOOP("Seo", "%1 of %2 links to other sites may be followed.")},
        {"externalLinks.good", QT_TRANSLATE_NOOP("Seo", "%1 links lead to other sites.")},
        {"internalLinks.missing", QT_TRANSLATE_NOOP("Seo", "No link leads to another page of this site.")},
        {"internalLinks.nofollow", QT_TRANSLATE_NOOP("Seo", "All links within this site are marked as not to be followed.")},
        {"internalLinks.mixed", QT_TRANSLATE_NOOP("Seo", "%1 of %2 links within this site may be followed.")},
        {"internalLinks.good", QT_TRANSLATE_NOOP("Seo", "%1 links lead to pages of this site.")},
        {"keyphraseInSEOTitle.good", QT_TRANSLATE_NOOP("Seo", "The SEO title begins with the keyphrase.")},
        {"keyphraseInSEOTitle.later", QT_TRANSLATE_NOOP("Seo", "The SEO title has the keyphrase, but does not begin with it.")},
        {"keyphraseInSEOTitle.words", QT_TRANSLATE_NOOP("Seo", "The SEO title has the words of the keyphrase, but not as it is written.")},
        {"keyphraseInSEOTitle.missing", QT_TRANSLATE_NOOP("Seo", "The SEO title does not name the keyphrase.")},
        {"title.missing", QT_TRANSLATE_NOOP("Seo", "There is no SEO title.")},
        {"titleWidth.good", QT_TRANSLATE_NOOP("Seo", "The SEO title is %1 pixels wide and fits.")},
        {"titleWidth.wide", QT_TRANSLATE_NOOP("Seo", "The SEO title is %1 pixels wide; what goes beyond %2 is cut off.")},
        {"slug.missing", QT_TRANSLATE_NOOP("Seo", "There is no slug.")},
        {"slugKeyword.good", QT_TRANSLATE_NOOP("Seo", "The slug names the keyphrase.")},
        {"slugKeyword.part", QT_TRANSLATE_NOOP("Seo", "The slug has %1 % of the words of the keyphrase.")},
        {"functionWordsInKeyphrase.only", QT_TRANSLATE_NOOP("Seo", "The keyphrase has only words that every text has.")},
        {"functionWordsInKeyphrase.none", QT_TRANSLATE_NOOP("Seo", "The keyphrase has words that say something.")},
        {"singleH1.good", QT_TRANSLATE_NOOP("Seo", "The text has no more than one heading of the first level.")},
        {"singleH1.many", QT_TRANSLATE_NOOP("Seo", "The text has %1 headings of the first level; that level is for the title.")},
        {"usedKeywords.good", QT_TRANSLATE_NOOP("Seo", "No other post has this keyphrase.")},
        {"usedKeywords.once", QT_TRANSLATE_NOOP("Seo", "Another post has this keyphrase already.")},
        {"usedKeywords.many", QT_TRANSLATE_NOOP("Seo", "%1 other posts have this keyphrase already.")},
        {"subheadingsTooLong.short", QT_TRANSLATE_NOOP("Seo", "The text is short enough to do without subheadings.")},
        {"subheadingsTooLong.good", QT_TRANSLATE_NOOP("Seo", "Subheadings part the text well.")},
        {"subheadingsTooLong.missing", QT_TRANSLATE_NOOP("Seo", "The text has %1 words and no subheading; one is due every %2 words.")},
        {"subheadingsTooLong.beginning", QT_TRANSLATE_NOOP("Seo", "The text before the first subheading has %1 words; %2 are easy to take in.")},
        {"subheadingsTooLong.section", QT_TRANSLATE_NOOP("Seo", "The longest part under a subheading has %1 words; %2 are easy to take in.")},
        {"textParagraphTooLong.good", QT_TRANSLATE_NOOP("Seo", "No paragraph is too long.")},
        {"textParagraphTooLong.long", QT_TRANSLATE_NOOP("Seo", "The longest paragraph has %1 words; %2 are easy to take in.")},
        {"textSentenceLength.good", QT_TRANSLATE_NOOP("Seo", "%1 % of the sentences have more than %2 words, which reads well.")},
        {"textSentenceLength.long", QT_TRANSLATE_NOOP("Seo", "%1 % of the sentences have more than %2 words; at most %3 % should.")},
        {"textTransitionWords.good", QT_TRANSLATE_NOOP("Seo", "%1 % of the sentences have a transition word.")},
        {"textTransitionWords.short", QT_TRANSLATE_NOOP("Seo", "The text is short enough to be followed without transition words.")},
        {"textTransitionWords.few", QT_TRANSLATE_NOOP("Seo", "%1 % of the sentences have a transition word; at least %2 % should.")},
        {"passiveVoice.good", QT_TRANSLATE_NOOP("Seo", "%1 % of the sentences are passive, which reads well.")},
        {"passiveVoice.many", QT_TRANSLATE_NOOP("Seo", "%1 % of the sentences are passive; at most %2 % should be. One has \"%3\" with \"%4\".")},
        {"sentenceBeginnings.good", QT_TRANSLATE_NOOP("Seo", "No three sentences in a row begin alike.")},
        {"sentenceBeginnings.same", QT_TRANSLATE_NOOP("Seo", "%1 sentences in a row begin with \"%2\".")},
        {"textPresence.good", QT_TRANSLATE_NOOP("Seo", "There is text to look at.")},
        {"textPresence.short", QT_TRANSLATE_NOOP("Seo", "The text has %1 characters; from %2 on there is something to say of it.")},
    };
    return sentences;
}

QString seoReason(const QString& code, const QStringList& arguments)
{
    for (const SeoSentence& sentence : seoSentences()) {
        if (code != QLatin1String(sentence.code)) {
            continue;
        }
        // Arguments come from texts and may hold "%1" themselves, so that all are put in by one pass.
        const QString pattern = QString::fromUtf8(sentence.text);
        QString result;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const bool isMark = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
            if (isMark) {
                ++i;
                result += arguments.value(pattern[i].digitValue() - 1);
            } else {
                result += pattern[i];
            }
        }
        return result;
    }
    return code;
}

}
