#include "models/content/seo/document.h"

#include <algorithm>
#include <array>
#include <utility>

#include "models/content/htmltokenizer.h"
#include "models/content/seo/sentencesplitter.h"
#include "models/content/seo/words.h"

namespace galley::content::seo {

namespace {

/// What a tag means to the text around it.
struct TagTraits {
    bool isInline = false;
    bool isVoid = false;
    bool endsParagraph = false; ///< its start closes an open paragraph
    bool isDropped = false; ///< no part of the text, nor is what it holds
    bool staysInParagraph = false; ///< dropped, but its text counts when it stands in a written paragraph
    bool isWall = false; ///< an end tag outside does not close what is open inside: cells, tables
};

const TagTraits& traitsOf(const QString& tag)
{
    static const ViewMap<TagTraits> table = [] {
        ViewMap<TagTraits> traits;
        const auto set = [&traits](const char* names, bool TagTraits::* member) {
            for (const QString& name : QString::fromLatin1(names).split(u' ')) {
                traits[name].*member = true;
            }
        };
        set("b big i small tt abbr acronym cite code dfn em kbd strong samp time var a bdo br img map object q script span sub sup button input "
            "label select textarea",
            &TagTraits::isInline);
        set("area base br col embed hr img input link meta param source track wbr", &TagTraits::isVoid);
        set("address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu "
            "nav ol p pre section table ul li dt dd",
            &TagTraits::endsParagraph);
        set("blockquote pre code kbd samp var q cite math script style form map noscript output iframe object svg canvas template textarea input "
            "meta link base title xmp noembed noframes",
            &TagTraits::isDropped);
        set("textarea select svg", &TagTraits::staysInParagraph);
        set("td th caption table template object button", &TagTraits::isWall);
        return traits;
    }();
    static const TagTraits unknown;
    const auto found = table.find(QStringView(tag));
    return found == table.end() ? unknown : found->second;
}

bool isHeading(QStringView tag)
{
    return tag.size() == 2 && tag[0] == u'h' && tag[1] >= u'1' && tag[1] <= u'6';
}

QString attributeOf(const QList<HtmlAttribute>& attributes, QLatin1String name)
{
    for (const HtmlAttribute& attribute : attributes) {
        if (attribute.name == name) {
            return attributeText(attribute.value);
        }
    }
    return {};
}

struct Node {
    QString tag; ///< empty: text
    const TagTraits* traits = nullptr;
    qsizetype start = 0;
    qsizetype end = 0; ///< of the text, or of the start tag; later of the whole element
    std::vector<int> children;
    QList<HtmlAttribute> attributes; ///< of links and pictures
    int parent = -1;
    bool holdsBlocks = false; ///< an inline element with a block somewhere inside
    bool isDropped = false;
};

/// Builds the tree that HTML's parser makes of a fragment, as far as it matters to the text.
class TreeBuilder
{
public:
    explicit TreeBuilder(const QString& html) : m_html(html)
    {
        m_nodes.emplace_back();
        m_open.push_back(0);
    }

    std::vector<Node> build(const std::stop_token& stop)
    {
        HtmlTokenizer tokenizer(m_html);
        HtmlToken token;
        qsizetype count = 0;
        while (tokenizer.next(token)) {
            if (++count % 1024 == 0 && stop.stop_requested()) {
                break;
            }
            switch (token.kind) {
            case HtmlTokenKind::Text:
            case HtmlTokenKind::Broken:
                add({}, token.start, token.end);
                break;
            case HtmlTokenKind::StartTag:
                startTag(token);
                break;
            case HtmlTokenKind::EndTag:
                endTag(token);
                break;
            case HtmlTokenKind::Hidden:
                break;
            }
        }
        while (m_open.size() > 1) {
            pop(m_html.size());
        }
        return std::move(m_nodes);
    }

private:
    int add(const QString& tag, qsizetype start, qsizetype end)
    {
        const int index = int(m_nodes.size());
        Node node;
        node.tag = tag;
        node.traits = &traitsOf(tag);
        node.start = start;
        node.end = end;
        node.parent = m_open.back();
        m_nodes.push_back(std::move(node));
        m_nodes[size_t(m_open.back())].children.push_back(index);
        return index;
    }

    void pop(qsizetype end)
    {
        m_nodes[size_t(m_open.back())].end = end;
        m_open.pop_back();
    }

    void popTo(size_t depth, qsizetype end)
    {
        while (m_open.size() > depth) {
            pop(end);
        }
    }

    [[nodiscard]] const Node& openAt(size_t depth) const { return m_nodes[size_t(m_open[depth])]; }

    /// The depth of the innermost open element that `matches`, none when one that is a `wall` comes first.
    template <typename Matches, typename Wall> [[nodiscard]] size_t findOpen(Matches matches, Wall wall) const
    {
        for (size_t depth = m_open.size() - 1; depth > 0; --depth) {
            if (matches(openAt(depth))) {
                return depth;
            }
            if (wall(openAt(depth))) {
                break;
            }
        }
        return 0;
    }

    static bool isWall(const Node& node) { return node.traits->isWall; }

    void closeBefore(QLatin1String first, QLatin1String second, QLatin1String third, const char* walls, qsizetype at)
    {
        const QStringList stops = QString::fromLatin1(walls).split(u' ');
        const size_t depth = findOpen([&](const Node& node) { return node.tag == first || node.tag == second || node.tag == third; },
                                      [&](const Node& node) { return stops.contains(node.tag); });
        if (depth > 0) {
            popTo(depth, at);
        }
    }

    void closeImplied(const HtmlToken& token)
    {
        const QString& tag = token.name;
        if (tag == u"li") {
            closeBefore(QLatin1String("li"), QLatin1String("li"), QLatin1String("li"), "ul ol table td th blockquote section article", token.start);
        } else if (tag == u"dt" || tag == u"dd") {
            closeBefore(QLatin1String("dt"), QLatin1String("dd"), QLatin1String("dd"), "dl table td th blockquote section article", token.start);
        } else if (tag == u"td" || tag == u"th") {
            closeBefore(QLatin1String("td"), QLatin1String("th"), QLatin1String("caption"), "table tr", token.start);
        } else if (tag == u"tr") {
            closeBefore(QLatin1String("tr"), QLatin1String("caption"), QLatin1String("tr"), "table", token.start);
        } else if (tag == u"tbody" || tag == u"thead" || tag == u"tfoot") {
            closeBefore(QLatin1String("tbody"), QLatin1String("thead"), QLatin1String("tfoot"), "table", token.start);
        }
        if (traitsOf(tag).endsParagraph) {
            if (const size_t depth = findOpen([](const Node& node) { return node.tag == u"p"; }, isWall); depth > 0) {
                popTo(depth, token.start);
            }
        }
        if (isHeading(tag) && isHeading(openAt(m_open.size() - 1).tag)) {
            pop(token.start);
        }
        if (tag == u"a") {
            const size_t depth = findOpen([](const Node& node) { return node.tag == u"a"; }, [](const Node& node) { return !node.traits->isInline; });
            if (depth > 0) {
                popTo(depth, token.start);
            }
        }
    }

    void startTag(const HtmlToken& token)
    {
        const QString& tag = token.name;
        if (tag == u"html" || tag == u"head" || tag == u"body") {
            return;
        }
        closeImplied(token);
        const int index = add(tag, token.start, token.end);
        Node& node = m_nodes[size_t(index)];
        node.isDropped = isFurniture(attributeOf(token.attributes, QLatin1String("class")), attributeOf(token.attributes, QLatin1String("id")));
        if (tag == u"a" || tag == u"img") {
            node.attributes = token.attributes;
        }
        if (!node.traits->isInline) {
            for (int above = node.parent; above > 0 && m_nodes[size_t(above)].traits->isInline && !m_nodes[size_t(above)].holdsBlocks;
                 above = m_nodes[size_t(above)].parent) {
                m_nodes[size_t(above)].holdsBlocks = true;
            }
        }
        // Deeper markup is read as if its tags were not there.
        constexpr size_t deepest = 256;
        const bool closesItself = m_html[token.end - 1] == u'>' && token.end - token.start > 2 && m_html[token.end - 2] == u'/' && isForeign();
        if (!node.traits->isVoid && !closesItself && m_open.size() < deepest) {
            m_open.push_back(index);
        }
    }

    [[nodiscard]] bool isForeign() const
    {
        return findOpen([](const Node& node) { return node.tag == u"svg" || node.tag == u"math"; }, [](const Node&) { return false; }) > 0;
    }

    void endTag(const HtmlToken& token)
    {
        const QString& tag = token.name;
        if (tag == u"br") {
            add(tag, token.start, token.end);
            return;
        }
        size_t depth = 0;
        if (isHeading(tag)) {
            depth = findOpen([](const Node& node) { return isHeading(node.tag); }, isWall);
        } else if (traitsOf(tag).endsParagraph || traitsOf(tag).isWall) {
            depth = findOpen([&tag](const Node& node) { return node.tag == tag; },
                             [&tag](const Node& node) { return tag != u"table" && node.traits->isWall; });
        } else {
            depth = findOpen([&tag](const Node& node) { return node.tag == tag; },
                             [](const Node& node) { return node.traits->endsParagraph || node.traits->isWall; });
        }
        if (depth > 0) {
            popTo(depth + 1, token.start);
            pop(token.end);
        } else if (tag == u"p") {
            add(tag, token.start, token.end);
        }
    }

    const QString& m_html;
    std::vector<Node> m_nodes;
    std::vector<int> m_open;
};

bool isShieldedEntity(QStringView reference)
{
    static const WordSet names(
        "&amp; &lt; &gt; &quot; &apos; &ndash; &mdash; &copy; &reg; &trade; &pound; &yen; &euro; &dollar; &deg; &asymp; &ne; &nbsp;");
    return names.contains(reference);
}

/// Reads paragraphs and headings off the tree.
class BlockReader
{
public:
    BlockReader(const QString& html, const std::vector<Node>& nodes, QStringView language, Document& document, const std::stop_token& stop)
        : m_html(html), m_nodes(nodes), m_language(language), m_document(document), m_stop(stop)
    {
    }

    void read()
    {
        readContainer(0, {});
        readLinksAndPictures(0, -1);
    }

private:
    struct Place {
        bool inCaption = false;
        bool inListOrTable = false;
    };

    [[nodiscard]] const Node& node(int index) const { return m_nodes[size_t(index)]; }
    [[nodiscard]] bool isDropped(const Node& element) const { return element.isDropped || (element.traits != nullptr && element.traits->isDropped); }

    void readContainer(int container, Place place)
    {
        const Node& element = node(container);
        place.inCaption = place.inCaption || element.tag == u"figcaption";
        place.inListOrTable = place.inListOrTable || element.tag == u"ul" || element.tag == u"ol" || element.tag == u"table";
        std::vector<int> run;
        for (const int index : element.children) {
            const Node& child = node(index);
            const bool isInline = child.tag.isEmpty() || (child.traits->isInline && !child.holdsBlocks);
            if (isInline) {
                run.push_back(index);
                continue;
            }
            readText(run, place, 0, false);
            run.clear();
            if (m_stop.stop_requested()) {
                return;
            }
            if (isDropped(child)) {
                continue;
            }
            if (child.tag == u"p") {
                readText(child.children, place, 0, true);
            } else if (isHeading(child.tag)) {
                readText(child.children, place, child.tag[1].digitValue(), false);
            } else {
                readContainer(index, place);
            }
        }
        readText(run, place, 0, false);
    }

    void readText(const std::vector<int>& nodes, Place place, int headingLevel, bool isWritten)
    {
        if (nodes.empty()) {
            return;
        }
        m_block = {};
        m_block.headingLevel = headingLevel;
        m_block.isWritten = isWritten;
        m_block.inCaption = place.inCaption;
        m_block.inListOrTable = place.inListOrTable;
        m_breaks = 0;
        m_outsideLinks = false;
        flatten(nodes, false);
        finishBlock();
    }

    void flatten(const std::vector<int>& nodes, bool inLink)
    {
        for (const int index : nodes) {
            const Node& child = node(index);
            if (child.tag.isEmpty()) {
                m_breaks = 0;
                appendText(child.start, child.end, inLink);
            } else if (child.tag == u"br") {
                addBreak(child);
            } else if (child.tag == u"img") {
                m_breaks = 0;
            } else if (!isDropped(child) || (m_block.isWritten && child.traits->staysInParagraph && !child.isDropped)) {
                flatten(child.children, inLink || child.tag == u"a");
            }
        }
    }

    void addBreak(const Node& element)
    {
        ++m_breaks;
        if (m_breaks == 1) {
            m_block.content.append(u'\n', element.start, element.end);
        } else if (m_breaks == 2 && m_block.headingLevel == 0) {
            MappedText& content = m_block.content;
            content.text.chop(1);
            content.starts.pop_back();
            content.ends.pop_back();
            const TextBlock model = m_block;
            finishBlock();
            m_block = model;
            m_block.content = {};
            m_outsideLinks = false;
        }
    }

    void appendText(qsizetype start, qsizetype end, bool inLink)
    {
        for (qsizetype i = start; i < end;) {
            qsizetype next = i + 1;
            QString decoded;
            if (m_html[i] == u'&') {
                if (const HtmlEntity entity = htmlEntityAt(m_html, i); entity.length > 0) {
                    next = i + entity.length;
                    decoded = isShieldedEntity(QStringView(m_html).mid(i, entity.length)) ? QString(shielded(entity.text.at(0))) : entity.text;
                }
            }
            if (decoded.isEmpty()) {
                // What is written with the characters that stand for entities and tags is no such thing.
                const char16_t unit = m_html[i].unicode();
                const bool isReserved = unit >= 0xe000 && unit <= 0xe1ff;
                m_block.content.append(isReserved ? QChar(QChar::ReplacementCharacter) : m_html[i], i, next);
                m_outsideLinks = m_outsideLinks || (!inLink && !isAnySpace(m_html[i]));
            } else {
                for (const QChar c : std::as_const(decoded)) {
                    m_block.content.append(c, i, next);
                }
                m_outsideLinks = m_outsideLinks || !inLink;
            }
            i = next;
        }
    }

    void finishBlock()
    {
        const QString& text = m_block.content.text;
        for (const auto& [start, length] : splitSentences(text, m_language)) {
            TextSentence sentence;
            sentence.start = start;
            sentence.length = length;
            const QStringView view = QStringView(text).mid(start, length);
            sentence.tokens = tokenize(view, m_language, start);
            sentence.words = int(std::count_if(sentence.tokens.begin(), sentence.tokens.end(), [](const TextToken& token) { return token.isWord; }));
            sentence.hyphenatedWords = countHyphenatedOnce(view, sentence.tokens, start);
            m_document.words += sentence.words;
            ++m_document.sentences;
            m_block.sentences.push_back(std::move(sentence));
        }
        if (m_block.sentences.empty()) {
            return;
        }
        m_block.lookup = folded(unshielded(text));
        m_block.start = m_block.content.starts.front();
        m_block.end = m_block.content.ends.back();
        m_block.onlyLinks = !m_outsideLinks;
        m_document.blocks.push_back(std::move(m_block));
        m_block = {};
    }

    void readLinksAndPictures(int container, int anchor)
    {
        for (const int index : node(container).children) {
            const Node& child = node(index);
            if (child.tag.isEmpty()) {
                if (anchor >= 0) {
                    m_document.anchors[size_t(anchor)].text += attributeText(QStringView(m_html).mid(child.start, child.end - child.start));
                }
                continue;
            }
            if (isDropped(child)) {
                continue;
            }
            if (child.tag == u"img") {
                m_document.pictures.push_back({attributeOf(child.attributes, QLatin1String("alt")).trimmed(), child.start, child.end});
            }
            int inner = anchor;
            if (child.tag == u"a") {
                inner = int(m_document.anchors.size());
                m_document.anchors.push_back({attributeOf(child.attributes, QLatin1String("href")).trimmed(), {}, child.start, child.end});
            }
            readLinksAndPictures(index, inner);
        }
    }

    const QString& m_html;
    const std::vector<Node>& m_nodes;
    QStringView m_language;
    Document& m_document;
    const std::stop_token& m_stop;
    TextBlock m_block;
    int m_breaks = 0; ///< how many <br> stand before this place, with nothing between them
    bool m_outsideLinks = false;
};

}

void MappedText::append(QChar c, qsizetype start, qsizetype end)
{
    text += c;
    starts.push_back(qint32(start));
    ends.push_back(qint32(end));
}

SeoSpan MappedText::span(qsizetype start, qsizetype length) const
{
    if (length <= 0 || start < 0 || start + length > text.size()) {
        return {};
    }
    const qsizetype first = starts[size_t(start)];
    return {SeoField::Body, first, ends[size_t(start + length - 1)] - first};
}

SeoSpan TextBlock::spanOf(const TextSentence& sentence) const
{
    qsizetype first = sentence.start;
    qsizetype last = first + sentence.length;
    while (first < last && isAnySpace(content.text[first])) {
        ++first;
    }
    while (last > first && isAnySpace(content.text[last - 1])) {
        --last;
    }
    return content.span(first, last - first);
}

bool isFurniture(QStringView classes, QStringView id)
{
    if (id == u"breadcrumbs") {
        return true;
    }
    static constexpr std::array<QStringView, 14> starts = {u"wp-block-yoast-seo-table-of-contents",
                                                           u"yoast-table-of-contents",
                                                           u"yoast-reading-time",
                                                           u"elementor-button",
                                                           u"elementor-divider",
                                                           u"elementor-spacer",
                                                           u"elementor-custom-embed",
                                                           u"elementor-icon",
                                                           u"elementor-counter",
                                                           u"elementor-progress",
                                                           u"elementor-alert",
                                                           u"elementor-soundcloud",
                                                           u"elementor-shortcode",
                                                           u"elementor-menu-anchor"};
    for (const QStringView name : classes.split(u' ', Qt::SkipEmptyParts)) {
        for (const QStringView start : starts) {
            if (name.startsWith(start)) {
                return true;
            }
        }
    }
    return false;
}

QString attributeText(QStringView value)
{
    if (!value.contains(u'&')) {
        return value.toString();
    }
    QString text;
    for (qsizetype i = 0; i < value.size();) {
        const HtmlEntity entity = value[i] == u'&' ? htmlEntityAt(value, i) : HtmlEntity{};
        if (entity.length > 0) {
            text += entity.text;
            i += entity.length;
        } else {
            text += value[i];
            ++i;
        }
    }
    return text;
}

Document readDocument(const QString& html, QStringView language, const std::stop_token& stop)
{
    Document document;
    const std::vector<Node> nodes = TreeBuilder(html).build(stop);
    BlockReader(html, nodes, language, document, stop).read();
    return document;
}

}
