#include "models/content/html.h"

#include <QSet>
#include <gumbo.h>

#include "models/content/htmltokenizer.h"

namespace galley::content {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

const QSet<QString>& namesOf(const char* list)
{
    // Called with a handful of literals; each list is split once.
    static thread_local QHash<const char*, QSet<QString>> sets;
    auto found = sets.find(list);
    if (found == sets.end()) {
        const QStringList names = QString::fromLatin1(list).split(u' ');
        found = sets.insert(list, QSet<QString>(names.begin(), names.end()));
    }
    return *found;
}

constexpr const char* voidTags = "area base br col embed hr img input link meta param source track wbr";
/// HTML 13.1.2.4: elements whose end tag may be left out.
constexpr const char* optionalEndTags = "li dt dd p rt rp optgroup option colgroup caption thead tbody tfoot tr td th html head body";
/// HTML, "p": the start of one of these ends a paragraph that is open.
constexpr const char* paragraphEnders = "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 "
                                        "h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul";
constexpr const char* blockTags = "address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer "
                                  "form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section table tbody tfoot thead tr ul";
constexpr const char* forbiddenTags = "applet audio base body button canvas dialog embed form frame frameset head html iframe input link "
                                      "math meta noembed noframes noscript object option param script select source style svg template "
                                      "textarea title track video xmp";
constexpr const char* knownTags =
    "a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code "
    "col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame "
    "frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark math menu meta "
    "meter nav nobr noembed noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script "
    "search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th "
    "thead time title tr track tt u ul var video wbr xmp";

bool isOneOf(const QString& name, const char* list)
{
    return namesOf(list).contains(name);
}

/// Builds the visible text unit by unit.
class VisibleTextBuilder
{
public:
    void addText(QStringView source, qsizetype start, qsizetype end)
    {
        for (qsizetype i = start; i < end;) {
            if (source[i] == u'&') {
                if (const HtmlEntity entity = htmlEntityAt(source, i); entity.length > 0) {
                    for (const QChar c : entity.text) {
                        append(c, i, i + entity.length);
                    }
                    i += entity.length;
                    continue;
                }
            }
            if (isHtmlSpace(source[i])) {
                addSeparator(u' ', i, i + 1);
            } else {
                append(source[i], i, i + 1);
            }
            ++i;
        }
    }

    /// A space or a line feed, of which at most one stands between two words; the line feed wins.
    void addSeparator(char16_t separator, qsizetype start, qsizetype end)
    {
        if (m_pending == 0 || (m_pending == u' ' && separator == u'\n')) {
            m_pending = separator;
            m_pendingStart = start;
            m_pendingEnd = end;
        } else if (separator == u' ' && m_pending == u' ') {
            m_pendingEnd = end;
        }
    }

    [[nodiscard]] VisibleText take() { return std::move(m_result); }

private:
    void append(QChar c, qsizetype start, qsizetype end)
    {
        if (m_pending != 0) {
            if (!m_result.text.isEmpty()) {
                put(QChar(m_pending), m_pendingStart, m_pendingEnd);
            }
            m_pending = 0;
        }
        put(c, start, end);
    }

    void put(QChar c, qsizetype start, qsizetype end)
    {
        m_result.text += c;
        m_result.sourceStarts += start;
        m_result.sourceEnds += end;
    }

    VisibleText m_result;
    char16_t m_pending = 0;
    qsizetype m_pendingStart = 0;
    qsizetype m_pendingEnd = 0;
};

/// Follows which elements are open and notes what does not fit.
class NestingChecker
{
public:
    explicit NestingChecker(QList<HtmlProblem>& problems) : m_problems(problems) {}

    void open(const HtmlToken& token)
    {
        constexpr qsizetype deepest = 512;
        if (isOneOf(token.name, voidTags)) {
            return;
        }
        if (m_open.size() >= deepest) {
            if (!m_tooDeep) {
                m_problems.append({HtmlProblemKind::BadSyntax, token.start, token.end - token.start, token.name});
            }
            m_tooDeep = true;
            return;
        }
        if (isOneOf(token.name, paragraphEnders) && !m_open.isEmpty() && m_open.last().name == QLatin1String("p")) {
            m_open.removeLast();
        }
        m_open.append({token.name, token.start, token.end - token.start});
    }

    void close(const HtmlToken& token)
    {
        if (m_tooDeep) {
            return;
        }
        qsizetype found = m_open.size() - 1;
        while (found >= 0 && m_open[found].name != token.name) {
            --found;
        }
        if (found < 0) {
            // "<b><i></b></i>": the unclosed <i> has been noted; its end tag shows that it was closed in the wrong order.
            for (qsizetype i = m_unclosed.value(token.name) > 0 ? m_problems.size() - 1 : -1; i >= 0; --i) {
                if (m_problems[i].kind == HtmlProblemKind::UnclosedTag && m_problems[i].name == token.name) {
                    m_problems.removeAt(i);
                    --m_unclosed[token.name];
                    break;
                }
            }
            m_problems.append({HtmlProblemKind::StrayEndTag, token.start, token.end - token.start, token.name});
            return;
        }
        while (m_open.size() > found + 1) {
            noteUnclosed(m_open.takeLast());
        }
        m_open.removeLast();
    }

    void finish()
    {
        while (!m_open.isEmpty() && !m_tooDeep) {
            noteUnclosed(m_open.takeLast());
        }
    }

private:
    struct Open {
        QString name;
        qsizetype start;
        qsizetype length;
    };

    void noteUnclosed(const Open& element)
    {
        if (!isOneOf(element.name, optionalEndTags)) {
            m_problems.append({HtmlProblemKind::UnclosedTag, element.start, element.length, element.name});
            ++m_unclosed[element.name];
        }
    }

    QList<HtmlProblem>& m_problems;
    QList<Open> m_open;
    QHash<QString, int> m_unclosed; ///< how many problems of that kind each tag has, so that stray end tags need no search
    bool m_tooDeep = false;
};

/// The scheme of an address as a browser sees it: control characters and white space do not hide it.
QString schemeOf(const QString& value)
{
    QString decoded;
    for (qsizetype i = 0; i < value.size();) {
        const HtmlEntity entity = value[i] == u'&' ? htmlEntityAt(value, i) : HtmlEntity{};
        const QString piece = entity.length > 0 ? entity.text : QString(value[i]);
        i += entity.length > 0 ? entity.length : 1;
        for (const QChar c : piece) {
            if (c.unicode() > 0x20 && c.unicode() != 0x7f) {
                decoded += c.toLower();
            }
        }
    }
    const qsizetype colon = decoded.indexOf(u':');
    if (colon <= 0 || QStringView(decoded).left(colon).indexOf(u'/') >= 0 || decoded.left(colon).contains(u'?')
        || decoded.left(colon).contains(u'#')) {
        return {};
    }
    const QString scheme = decoded.left(colon);
    return scheme == QLatin1String("data") ? decoded.left(decoded.indexOf(u',') < 0 ? decoded.size() : decoded.indexOf(u',')) : scheme;
}

bool isRasterData(const QString& scheme)
{
    return scheme.startsWith(QLatin1String("data:image/png")) || scheme.startsWith(QLatin1String("data:image/jpeg"))
        || scheme.startsWith(QLatin1String("data:image/gif")) || scheme.startsWith(QLatin1String("data:image/webp"));
}

void checkAttributes(const HtmlToken& token, QList<HtmlProblem>& problems)
{
    for (const HtmlAttribute& attribute : token.attributes) {
        if (attribute.name.size() > 2 && attribute.name.startsWith(QLatin1String("on"))) {
            problems.append({HtmlProblemKind::EventHandler, token.start, token.end - token.start, attribute.name});
            continue;
        }
        if (!isOneOf(attribute.name, "href src action formaction poster data xlink:href background srcset")) {
            continue;
        }
        const QString scheme = schemeOf(attribute.value);
        const bool script = scheme == QLatin1String("javascript") || scheme == QLatin1String("vbscript");
        const bool file = scheme.startsWith(QLatin1String("data")) && !(token.name == QLatin1String("img") && isRasterData(scheme));
        if (script || file) {
            problems.append({HtmlProblemKind::DangerousUrl, token.start, token.end - token.start, attribute.name});
        }
    }
}

void checkEntities(QStringView source, const HtmlToken& token, QList<HtmlProblem>& problems)
{
    for (qsizetype at = source.indexOf(u'&', token.start); at >= 0 && at < token.end; at = source.indexOf(u'&', at + 1)) {
        qsizetype end = at + 1;
        while (end < token.end && end - at < 34 && (source[end].isLetterOrNumber() || source[end] == u'#')) {
            ++end;
        }
        const bool looksLikeEntity = end > at + 1 && end < token.end && source[end] == u';';
        if (looksLikeEntity && htmlEntityAt(source, at).length == 0) {
            problems.append({HtmlProblemKind::UnknownEntity, at, end + 1 - at, source.mid(at + 1, end - at - 1).toString()});
        }
    }
}

void checkTag(const HtmlToken& token, QList<HtmlProblem>& problems)
{
    const qsizetype length = token.end - token.start;
    if (token.unfinished) {
        problems.append({HtmlProblemKind::BadSyntax, token.start, length, token.name});
    }
    if (token.kind == HtmlTokenKind::EndTag) {
        return;
    }
    if (isOneOf(token.name, forbiddenTags)) {
        problems.append({HtmlProblemKind::ForbiddenTag, token.start, length, token.name});
    } else if (!isOneOf(token.name, knownTags)) {
        problems.append({HtmlProblemKind::UnknownTag, token.start, length, token.name});
    }
    checkAttributes(token, problems);
}

bool isSafeLink(const QString& address)
{
    const QString scheme = schemeOf(address);
    return scheme == QLatin1String("http") || scheme == QLatin1String("https") || scheme == QLatin1String("mailto");
}

bool isSafePicture(const QString& address)
{
    const QString scheme = schemeOf(address);
    return isRasterData(scheme) || (scheme.isEmpty() && !address.trimmed().startsWith(QLatin1String("//")) && !address.contains(u'\\'));
}

/// Writes the allowed part of a parsed fragment.
class SanitizingWriter
{
public:
    void write(const GumboNode& node)
    {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            m_result += escapeHtml(QString::fromUtf8(node.v.text.text));
            break;
        case GUMBO_NODE_ELEMENT:
            writeElement(node.v.element);
            break;
        default:
            break;
        }
    }

    void writeChildren(const GumboElement& element)
    {
        for (unsigned int i = 0; i < element.children.length; ++i) {
            write(*static_cast<const GumboNode*>(element.children.data[i]));
        }
    }

    [[nodiscard]] QString result() const { return m_result; }

private:
    [[nodiscard]] static QString attributeOf(const GumboElement& element, const char* name)
    {
        const GumboAttribute* attribute = gumbo_get_attribute(&element.attributes, name);
        return attribute ? QString::fromUtf8(attribute->value) : QString();
    }

    void writeElement(const GumboElement& element)
    {
        const QString name = element.tag == GUMBO_TAG_UNKNOWN ? QString() : QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        if (element.tag_namespace != GUMBO_NAMESPACE_HTML
            || isOneOf(name,
                       "script style iframe object embed applet noembed noframes noscript template textarea title select svg math audio "
                       "video canvas xmp")) {
            return;
        }
        if (name == QLatin1String("img")) {
            writeImage(element);
        } else if (name == QLatin1String("br")) {
            m_result += QLatin1String("<br>");
        } else if (name == QLatin1String("a")) {
            const QString address = attributeOf(element, "href");
            const bool safe = isSafeLink(address);
            if (safe) {
                m_result += QLatin1String("<a href=\"") + escapeHtml(address) + QLatin1String("\">");
            }
            writeChildren(element);
            m_result += QLatin1String(safe ? "</a>" : "");
        } else if (isOneOf(name, "p b strong i em u ul ol li h2 h3 h4 table thead tbody tr th td span")) {
            m_result += u'<' + name + u'>';
            writeChildren(element);
            m_result += QLatin1String("</") + name + u'>';
        } else {
            writeChildren(element);
        }
    }

    void writeImage(const GumboElement& element)
    {
        const QString source = attributeOf(element, "src");
        if (!source.isEmpty() && isSafePicture(source)) {
            m_result += QLatin1String("<img src=\"") + escapeHtml(source) + QLatin1String("\" alt=\"") + escapeHtml(attributeOf(element, "alt"))
                + QLatin1String("\">");
        }
    }

    QString m_result;
};

/// Gumbo frees its tree by recursion, and some input makes it copy elements many times over: such input is not given to it.
bool isTooDeep(const QString& html)
{
    constexpr qsizetype longest = 2'000'000;
    constexpr int deepest = 200;
    if (html.size() > longest) {
        return true;
    }
    HtmlTokenizer tokenizer(html);
    HtmlToken token;
    int depth = 0;
    while (tokenizer.next(token)) {
        if (token.kind == HtmlTokenKind::EndTag) {
            depth = std::max(0, depth - 1);
        } else if (token.kind == HtmlTokenKind::StartTag && !isOneOf(token.name, voidTags) && !isOneOf(token.name, "p li tr td th")
                   && ++depth > deepest) {
            return true;
        }
    }
    return false;
}

}

VisibleText::Span VisibleText::sourceSpan(qsizetype start, qsizetype length) const
{
    if (start < 0 || length <= 0 || start + length > text.size()) {
        return {sourceEnds.isEmpty() ? 0 : sourceEnds.last(), 0};
    }
    const qsizetype from = sourceStarts[start];
    return {from, sourceEnds[start + length - 1] - from};
}

bool VisibleText::isPlain(qsizetype start, qsizetype length) const
{
    if (start < 0 || length <= 0 || start + length > text.size()) {
        return false;
    }
    for (qsizetype i = start; i < start + length; ++i) {
        if (sourceEnds[i] - sourceStarts[i] != 1 || sourceStarts[i] - sourceStarts[start] != i - start || text[i] == u'\n') {
            return false;
        }
    }
    return true;
}

bool looksLikeHtml(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar next = text[i + 1];
        if (text[i] == u'<' && (isAsciiLetter(next) || next == u'/' || next == u'!')) {
            return true;
        }
        if (text[i] == u'&' && htmlEntityAt(text, i).length > 0) {
            return true;
        }
    }
    return false;
}

QList<HtmlProblem> htmlProblems(const QString& html)
{
    QList<HtmlProblem> problems;
    NestingChecker nesting(problems);
    HtmlTokenizer tokenizer(html);
    HtmlToken token;
    while (tokenizer.next(token)) {
        switch (token.kind) {
        case HtmlTokenKind::Text:
            checkEntities(html, token, problems);
            break;
        case HtmlTokenKind::StartTag:
            checkTag(token, problems);
            if (!token.unfinished) {
                nesting.open(token);
            }
            break;
        case HtmlTokenKind::EndTag:
            checkTag(token, problems);
            nesting.close(token);
            break;
        case HtmlTokenKind::Hidden:
            if (token.unfinished) {
                problems.append({HtmlProblemKind::BadSyntax, token.start, token.end - token.start, token.name});
            }
            break;
        case HtmlTokenKind::Broken:
            problems.append({HtmlProblemKind::BadSyntax, token.start, token.end - token.start, QStringLiteral("<")});
            break;
        }
    }
    nesting.finish();
    std::stable_sort(problems.begin(), problems.end(), [](const HtmlProblem& a, const HtmlProblem& b) { return a.start < b.start; });
    return problems;
}

VisibleText visibleText(const QString& html)
{
    VisibleTextBuilder builder;
    HtmlTokenizer tokenizer(html);
    HtmlToken token;
    while (tokenizer.next(token)) {
        if (token.kind == HtmlTokenKind::Text || token.kind == HtmlTokenKind::Broken) {
            builder.addText(html, token.start, token.end);
        } else if (token.kind != HtmlTokenKind::Hidden && isOneOf(token.name, blockTags)) {
            builder.addSeparator(u'\n', token.start, token.end);
        } else if (token.kind != HtmlTokenKind::Hidden && isOneOf(token.name, "td th img")) {
            builder.addSeparator(u' ', token.start, token.end);
        }
    }
    return builder.take();
}

VisibleText plainVisibleText(const QString& text)
{
    VisibleText visible;
    visible.text = text;
    visible.sourceStarts.reserve(text.size());
    visible.sourceEnds.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        visible.sourceStarts += i;
        visible.sourceEnds += i + 1;
    }
    return visible;
}

QString sanitize(const QString& html)
{
    if (isTooDeep(html)) {
        return escapeHtml(visibleText(html).text);
    }
    const QByteArray utf8 = html.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_BODY;
    GumboOutput* output = gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size()));
    SanitizingWriter writer;
    writer.writeChildren(output->root->v.element);
    gumbo_destroy_output(&options, output);
    return writer.result();
}

QString escapeHtml(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            result += QLatin1String("&amp;");
            break;
        case u'<':
            result += QLatin1String("&lt;");
            break;
        case u'>':
            result += QLatin1String("&gt;");
            break;
        case u'"':
            result += QLatin1String("&quot;");
            break;
        case u'\'':
            result += QLatin1String("&#39;");
            break;
        default:
            result += c;
        }
    }
    return result;
}

}
