#include "backend/publishing/wordpress.h"

#include <QCryptographicHash>
#include <QUrlQuery>
#include <algorithm>

#include "models/content/html.h"

namespace galley::backend {

namespace {

constexpr qint64 pictureLimit = 32LL * 1024 * 1024;
constexpr int pageSize = 100;
constexpr int mostPages = 20;
constexpr int mostRedirects = 3;

const char* const yoastTitle = "_yoast_wpseo_title";
const char* const yoastDescription = "_yoast_wpseo_metadesc";
const char* const yoastKeyphrase = "_yoast_wpseo_focuskw";

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

/// Messages of sites may hold markup and are in their language; they are shown as text.
QString plain(const QString& message)
{
    return content::visibleText(message).text.simplified().left(300);
}

QString hostOf(const QUrl& url)
{
    QString host = url.host().toLower();
    return host.startsWith(u"www.") ? host.mid(4) : host;
}

/// What a site says when it refuses, in our words where its code is known.
Error refusal(int status, const QJsonObject& body)
{
    const QString code = text(body, "code");
    const QString said = plain(text(body, "message"));
    if (status == 401 || code == u"incorrect_password" || code == u"invalid_username" || code == u"rest_not_logged_in") {
        return {ErrorCode::InvalidInput, QStringLiteral("The site does not accept the user name and application password.")};
    }
    if (status == 403) {
        return {ErrorCode::InvalidInput, QStringLiteral("The site does not allow this to the user.")};
    }
    if (status == 429 || status >= 502 || (status >= 500 && code.isEmpty())) {
        return {ErrorCode::Unavailable, QStringLiteral("The site is busy or being looked after; it answered with status %1.").arg(status)};
    }
    if (said.isEmpty()) {
        return {ErrorCode::InvalidInput, QStringLiteral("The site refused with status %1.").arg(status)};
    }
    return {ErrorCode::InvalidInput, QStringLiteral("The site refused: %1").arg(said)};
}

/// The suffix of a picture's type, told by its first bytes; empty for what is no picture that WordPress takes.
QString pictureSuffix(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return QStringLiteral("png");
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return QStringLiteral("jpg");
    }
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        return QStringLiteral("gif");
    }
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP" ? QStringLiteral("webp") : QString();
}

/// Sites write line ends in their own way.
QString comparable(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).trimmed();
}

QString rawField(const QJsonObject& post, const char* key)
{
    return comparable(text(post.value(QLatin1StringView(key)).toObject(), "raw"));
}

QJsonArray numbers(const QList<qint64>& list)
{
    QJsonArray result;
    for (const qint64 number : list) {
        result.append(number);
    }
    return result;
}

QList<qint64> sortedNumbers(const QJsonArray& array)
{
    QList<qint64> result;
    for (const QJsonValue& value : array) {
        result.append(value.toInteger());
    }
    std::sort(result.begin(), result.end());
    return result;
}

QStringList differencesOf(const QJsonObject& sent, const QJsonObject& found)
{
    struct Named {
        const char* field;
        const char* sentence;
    };
    QStringList result;
    for (const auto& [field, sentence] : {Named{"title", "The site has another title."},
                                          Named{"content", "The site has another text; it may have filtered the markup."},
                                          Named{"excerpt", "The site has another excerpt."}}) {
        if (rawField(found, field) != comparable(text(sent, field))) {
            result.append(QString::fromLatin1(sentence));
        }
    }
    if (const QString slug = text(sent, "slug"); !slug.isEmpty() && text(found, "slug") != slug) {
        result.append(QStringLiteral("The site gave the post the address “%1”.").arg(text(found, "slug")));
    }
    if (text(found, "status") != text(sent, "status")) {
        result.append(QStringLiteral("On the site the post has the status “%1”.").arg(text(found, "status")));
    }
    if (const QJsonArray wanted = sent.value(QLatin1StringView("categories")).toArray();
        !wanted.isEmpty() && sortedNumbers(wanted) != sortedNumbers(found.value(QLatin1StringView("categories")).toArray())) {
        result.append(QStringLiteral("The site has the post in other categories."));
    }
    if (const QJsonValue media = sent.value(QLatin1StringView("featured_media"));
        !media.isUndefined() && found.value(QLatin1StringView("featured_media")).toInteger() != media.toInteger()) {
        result.append(QStringLiteral("The site did not take the featured image."));
    }
    const QJsonObject meta = sent.value(QLatin1StringView("meta")).toObject();
    const QJsonObject kept = found.value(QLatin1StringView("meta")).toObject();
    for (auto field = meta.begin(); field != meta.end(); ++field) {
        if (kept.value(field.key()) != field.value()) {
            result.append(QStringLiteral("The site's plugin did not take all of the title, description and keyphrase for search engines."));
            break;
        }
    }
    return result;
}

}

Result<QString> WordPress::checkedUrl(const QString& given)
{
    QString trimmed = given.trimmed();
    if (!trimmed.contains(QStringLiteral("://"))) {
        trimmed.prepend(QStringLiteral("https://"));
    }
    QUrl url(trimmed, QUrl::StrictMode);
    const bool sound = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http") && url.userInfo().isEmpty()
        && trimmed.size() <= 2000;
    if (!sound) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("This is no address of a web site."), QStringLiteral("site_url"));
    }
    url.setQuery(QString());
    url.setFragment(QString());
    QString path = url.path();
    for (const QString& tail : {QStringLiteral("/"), QStringLiteral("/wp-json"), QStringLiteral("/wp-admin"), QStringLiteral("/")}) {
        while (path.endsWith(tail)) {
            path.chop(tail.size());
        }
    }
    url.setPath(path);
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Result<WordPress::Answer> WordPress::send(OutgoingRequest request) const
{
    request.headers.emplaceBack("Accept", "application/json");
    auto answer = m_http.send(request);
    if (!answer) {
        return failure(answer.error());
    }
    return Answer{answer->status, answer->json(), answer->headers};
}

Result<WordPress::Answer> WordPress::call(const QByteArray& method, const QUrl& url, const QJsonObject& body) const
{
    OutgoingRequest request;
    request.method = method;
    request.url = url;
    // The spaces that WordPress shows in an application password mean nothing.
    const QByteArray secret = (m_site.user + u':' + QString(m_site.applicationPassword).remove(u' ')).toUtf8().toBase64();
    request.headers.emplaceBack("Authorization", "Basic " + secret);
    if (!body.isEmpty()) {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return send(std::move(request));
}

Result<QJsonDocument> WordPress::ask(const QByteArray& method, const QUrl& url, const QJsonObject& body) const
{
    auto answer = call(method, url, body);
    if (!answer) {
        return failure(answer.error());
    }
    if (answer->status < 200 || answer->status >= 300) {
        return failure(refusal(answer->status, answer->json.object()));
    }
    if (answer->json.isNull()) {
        return failure(ErrorCode::Unavailable, QStringLiteral("The site did not answer as WordPress does."));
    }
    return std::move(answer->json);
}

Result<QJsonObject> WordPress::change(const QUrl& url, const QJsonObject& body) const
{
    auto answer = ask("POST", url, body);
    if (!answer && answer.error().code == ErrorCode::Unavailable) {
        answer = ask("POST", url, body);
    }
    if (!answer) {
        return failure(answer.error());
    }
    return answer->object();
}

QUrl WordPress::address(const QString& path, const QList<std::pair<QString, QString>>& query) const
{
    QUrl url = m_root;
    QUrlQuery parts(url);
    if (parts.hasQueryItem(QStringLiteral("rest_route"))) {
        parts.removeQueryItem(QStringLiteral("rest_route"));
        parts.addQueryItem(QStringLiteral("rest_route"), u'/' + path);
    } else {
        url.setPath(url.path() + path);
    }
    for (const auto& [name, value] : query) {
        parts.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    url.setQuery(parts);
    return url;
}

Result<bool> WordPress::tryRoot(QUrl root)
{
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        // The index is public; some sites answer it with 401 to credentials that they do not know.
        OutgoingRequest request;
        request.url = root;
        auto answer = send(std::move(request));
        if (!answer) {
            return failure(answer.error());
        }
        const QUrl target = root.resolved(QUrl::fromEncoded(answer->headers.value("location")));
        if (answer->status >= 301 && answer->status <= 308 && target.isValid() && target != root) {
            if (hostOf(target) != hostOf(root)) {
                return failure(ErrorCode::InvalidInput,
                               QStringLiteral("The address leads on to %1. Please enter that one.").arg(target.host()),
                               QStringLiteral("site_url"));
            }
            if (root.scheme() == u"https" && target.scheme() != u"https") {
                return failure(
                    ErrorCode::InvalidInput, QStringLiteral("The address leads on to a connection that is not secured."), QStringLiteral("site_url"));
            }
            root = target;
            continue;
        }
        if (answer->status == 429 || answer->status >= 500) {
            return failure(refusal(answer->status, {}));
        }
        const QJsonObject index = answer->json.object();
        if (answer->status == 401 || answer->status == 403) {
            return failure(
                ErrorCode::InvalidInput, QStringLiteral("The site's REST interface is switched off or blocked."), QStringLiteral("site_url"));
        }
        if (answer->status != 200 || !index.value(QLatin1StringView("namespaces")).toArray().contains(QStringLiteral("wp/v2"))) {
            return false;
        }
        m_root = root;
        m_index = index;
        return true;
    }
    return failure(ErrorCode::InvalidInput, QStringLiteral("The address leads round in circles."), QStringLiteral("site_url"));
}

Result<void> WordPress::discover()
{
    if (!m_root.isEmpty()) {
        return {};
    }
    const auto found = tryRoot(QUrl(m_site.url + QStringLiteral("/wp-json/"))).and_then([&](bool isThere) {
        return isThere ? Result<bool>(true) : tryRoot(QUrl(m_site.url + QStringLiteral("/?rest_route=/")));
    });
    if (!found) {
        return failure(found.error());
    }
    return *found ? Result<void>()
                  : Result<void>(failure(ErrorCode::InvalidInput,
                                         QStringLiteral("No WordPress answers at this address, or its REST interface is switched off."),
                                         QStringLiteral("site_url")));
}

wire::BlogConnectionTest WordPress::test()
{
    wire::BlogConnectionTest result;
    const auto failed = [&](const QString& message) {
        result.success = false;
        result.message = message;
        return result;
    };
    if (const auto found = discover(); !found) {
        return failed(found.error().message);
    }
    result.siteName = plain(text(m_index, "name"));
    if (!m_index.value(QLatin1StringView("authentication")).toObject().contains(QStringLiteral("application-passwords"))) {
        return failed(m_root.scheme() == u"http" ? QStringLiteral("The site offers no application passwords, because it is not reached over HTTPS.")
                                                 : QStringLiteral("The site offers no application passwords; a plugin may have switched them off."));
    }
    const auto answer = call("GET", address(QStringLiteral("wp/v2/users/me"), {{QStringLiteral("context"), QStringLiteral("edit")}}));
    if (!answer) {
        return failed(answer.error().message);
    }
    if (answer->status != 200) {
        return failed(answer->status == 403 ? QStringLiteral("The site knows the user, but does not let them in here.")
                                            : refusal(answer->status, answer->json.object()).message);
    }
    const QJsonObject rights = answer->json.object().value(QLatin1StringView("capabilities")).toObject();
    const auto may = [&](const char* right) { return rights.value(QLatin1StringView(right)).toBool(); };
    if (!may("edit_posts")) {
        return failed(QStringLiteral("The user may not write posts on the site."));
    }
    if (!may("publish_posts")) {
        return failed(QStringLiteral("The user may write posts on the site, but not publish them."));
    }
    result.success = true;
    result.message = may("upload_files") ? QStringLiteral("The site can be published to.")
                                         : QStringLiteral("The site can be published to, but the user may not send pictures.");
    return result;
}

Result<QList<wire::WordPressCategory>> WordPress::categories()
{
    if (auto found = discover(); !found) {
        return failure(found.error());
    }
    QList<wire::WordPressCategory> result;
    for (int page = 1; page <= mostPages; ++page) {
        const auto answer = ask("GET",
                                address(QStringLiteral("wp/v2/categories"),
                                        {{QStringLiteral("per_page"), QString::number(pageSize)}, {QStringLiteral("page"), QString::number(page)}}));
        if (!answer) {
            return failure(answer.error());
        }
        const QJsonArray rows = answer->array();
        for (const QJsonValue& row : rows) {
            const QJsonObject entry = row.toObject();
            wire::WordPressCategory category;
            category.id = entry.value(QLatin1StringView("id")).toInteger();
            category.name = content::visibleText(text(entry, "name")).text;
            category.slug = text(entry, "slug");
            category.count = entry.value(QLatin1StringView("count")).toInteger();
            category.parent = entry.value(QLatin1StringView("parent")).toInteger();
            result.append(std::move(category));
        }
        if (rows.size() < pageSize) {
            break;
        }
    }
    return result;
}

Result<std::optional<qint64>> WordPress::existing(qint64 id) const
{
    const auto answer = call("GET", address(QStringLiteral("wp/v2/posts/%1").arg(id), {{QStringLiteral("context"), QStringLiteral("edit")}}));
    if (!answer) {
        return failure(answer.error());
    }
    if (answer->status == 404 || answer->status == 410) {
        return std::optional<qint64>();
    }
    return answer->status == 200 ? Result<std::optional<qint64>>(id)
                                 : Result<std::optional<qint64>>(failure(refusal(answer->status, answer->json.object())));
}

Result<QList<qint64>> WordPress::marked(const QString& marker) const
{
    const auto answer = ask("GET",
                            address(QStringLiteral("wp/v2/posts"),
                                    {{QStringLiteral("slug"), marker},
                                     {QStringLiteral("status"), QStringLiteral("any")},
                                     {QStringLiteral("context"), QStringLiteral("edit")},
                                     {QStringLiteral("orderby"), QStringLiteral("id")},
                                     {QStringLiteral("order"), QStringLiteral("asc")}}));
    if (!answer) {
        return failure(answer.error());
    }
    QList<qint64> result;
    const QJsonArray rows = answer->array();
    for (const QJsonValue& row : rows) {
        if (text(row.toObject(), "slug") == marker) {
            result.append(row.toObject().value(QLatin1StringView("id")).toInteger());
        }
    }
    return result;
}

Result<qint64> WordPress::draft(const WordPressPost& post) const
{
    auto found = marked(post.marker);
    if (!found) {
        return failure(found.error());
    }
    if (!found->isEmpty()) {
        return found->first();
    }
    const QString title = post.title.trimmed().isEmpty() ? post.marker : post.title;
    const auto made =
        ask("POST",
            address(QStringLiteral("wp/v2/posts")),
            {{QStringLiteral("title"), title}, {QStringLiteral("slug"), post.marker}, {QStringLiteral("status"), QStringLiteral("draft")}});
    if (made) {
        return made->object().value(QLatin1StringView("id")).toInteger();
    }
    if (made.error().code != ErrorCode::Unavailable) {
        return failure(made.error());
    }
    // The answer was lost: the draft may be there. It is never made a second time here.
    found = marked(post.marker);
    if (!found) {
        return failure(found.error());
    }
    return found->isEmpty() ? Result<qint64>(failure(made.error())) : Result<qint64>(found->first());
}

Result<std::optional<qint64>> WordPress::pictureBySlug(const QString& slug) const
{
    return ask("GET", address(QStringLiteral("wp/v2/media"), {{QStringLiteral("slug"), slug}, {QStringLiteral("context"), QStringLiteral("edit")}}))
        .map([](const QJsonDocument& json) {
            const QJsonArray rows = json.array();
            return rows.isEmpty() ? std::nullopt : std::optional(rows.first().toObject().value(QLatin1StringView("id")).toInteger());
        });
}

Result<qint64> WordPress::picture(const QUrl& url) const
{
    OutgoingRequest fetch;
    fetch.url = url;
    fetch.answerLimit = pictureLimit;
    const auto fetched = m_http.send(fetch);
    if (!fetched) {
        return failure(fetched.error().code, QStringLiteral("The featured image could not be fetched. %1").arg(fetched.error().message));
    }
    const QString suffix = fetched->isOk() ? pictureSuffix(fetched->body) : QString();
    if (suffix.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("At the address of the featured image there is no picture."),
                       QStringLiteral("featured_image_url"));
    }
    const QString slug =
        QStringLiteral("galley-") + QString::fromLatin1(QCryptographicHash::hash(fetched->body, QCryptographicHash::Sha256).toHex().left(40));
    auto found = pictureBySlug(slug);
    if (!found || *found) {
        return found ? Result<qint64>(**found) : Result<qint64>(failure(found.error()));
    }
    OutgoingRequest upload;
    upload.method = "POST";
    upload.url = address(QStringLiteral("wp/v2/media"));
    upload.body = fetched->body;
    const QByteArray secret = (m_site.user + u':' + QString(m_site.applicationPassword).remove(u' ')).toUtf8().toBase64();
    upload.headers = {{"Authorization", "Basic " + secret},
                      {"Content-Type", "image/" + (suffix == u"jpg" ? QByteArray("jpeg") : suffix.toLatin1())},
                      {"Content-Disposition", "attachment; filename=\"" + slug.toLatin1() + '.' + suffix.toLatin1() + '"'}};
    const auto sent = send(std::move(upload));
    if (sent && sent->status == 201) {
        return sent->json.object().value(QLatin1StringView("id")).toInteger();
    }
    // Lost answers and failures while the site made its smaller copies leave the picture there.
    found = pictureBySlug(slug);
    if (found && *found) {
        return **found;
    }
    return !sent ? failure(sent.error()) : failure(refusal(sent->status, sent->json.object()));
}

Result<QJsonObject> WordPress::seoFields(const WordPressPost& post) const
{
    if (post.seoTitle.isEmpty() && post.seoDescription.isEmpty() && post.focusKeyword.isEmpty()) {
        return QJsonObject();
    }
    return ask("OPTIONS", address(QStringLiteral("wp/v2/posts"))).map([&](const QJsonDocument& json) {
        const QJsonObject known = json.object()
                                      .value(QLatin1StringView("schema"))
                                      .toObject()
                                      .value(QLatin1StringView("properties"))
                                      .toObject()
                                      .value(QLatin1StringView("meta"))
                                      .toObject()
                                      .value(QLatin1StringView("properties"))
                                      .toObject();
        QJsonObject meta;
        if (known.contains(QLatin1StringView(yoastTitle)) && known.contains(QLatin1StringView(yoastDescription))) {
            meta.insert(QLatin1StringView(yoastTitle), post.seoTitle);
            meta.insert(QLatin1StringView(yoastDescription), post.seoDescription);
            meta.insert(QLatin1StringView(yoastKeyphrase), post.focusKeyword);
        }
        return meta;
    });
}

Result<WordPressOutcome> WordPress::publish(const WordPressPost& post, std::optional<qint64> id, const std::function<Result<void>(qint64)>& keep)
{
    if (auto found = discover(); !found) {
        return failure(found.error());
    }
    if (id) {
        const auto there = existing(*id);
        if (!there) {
            return failure(there.error());
        }
        id = *there;
    }
    if (!id) {
        const auto made = draft(post).and_then([&](qint64 fresh) { return keep(fresh).map([&] { return fresh; }); });
        if (!made) {
            return failure(made.error());
        }
        id = *made;
    }
    QJsonObject body{{QStringLiteral("title"), post.title},
                     {QStringLiteral("content"), post.content},
                     {QStringLiteral("excerpt"), post.excerpt},
                     {QStringLiteral("slug"), post.slug},
                     {QStringLiteral("status"), post.status}};
    if (!post.categories.isEmpty()) {
        body.insert(QStringLiteral("categories"), numbers(post.categories));
    }
    if (!post.featuredImage.isEmpty()) {
        const auto media = picture(post.featuredImage);
        if (!media) {
            return failure(media.error());
        }
        body.insert(QStringLiteral("featured_media"), *media);
    }
    const auto meta = seoFields(post);
    if (!meta) {
        return failure(meta.error());
    }
    if (!meta->isEmpty()) {
        body.insert(QStringLiteral("meta"), *meta);
    }
    const QUrl own = address(QStringLiteral("wp/v2/posts/%1").arg(*id));
    auto changed = change(own, body);
    if (changed && post.status == u"publish" && text(*changed, "status") == u"future") {
        // The post has a date of its own on the site that has not come yet: without one it is dated now.
        changed = change(own, {{QStringLiteral("status"), QStringLiteral("draft")}, {QStringLiteral("date"), QJsonValue()}})
                      .and_then([&](const QJsonObject&) { return change(own, body); });
    }
    if (!changed) {
        return failure(changed.error());
    }
    const bool hasSeo = !post.seoTitle.isEmpty() || !post.seoDescription.isEmpty() || !post.focusKeyword.isEmpty();
    const bool hasRankMath = m_index.value(QLatin1StringView("namespaces")).toArray().contains(QStringLiteral("rankmath/v1"));
    QString seoDifference;
    if (hasSeo && meta->isEmpty() && hasRankMath) {
        const QJsonObject values{{QStringLiteral("rank_math_title"), post.seoTitle},
                                 {QStringLiteral("rank_math_description"), post.seoDescription},
                                 {QStringLiteral("rank_math_focus_keyword"), post.focusKeyword}};
        const auto taken =
            change(address(QStringLiteral("rankmath/v1/updateMeta")),
                   {{QStringLiteral("objectType"), QStringLiteral("post")}, {QStringLiteral("objectID"), *id}, {QStringLiteral("meta"), values}});
        if (!taken) {
            seoDifference = QStringLiteral("The site's plugin did not take the title, description and keyphrase for search engines.");
        }
    } else if (hasSeo && meta->isEmpty()) {
        seoDifference = QStringLiteral("The site has no plugin that takes a title, description and keyphrase for search engines.");
    }
    const auto found = ask("GET", address(QStringLiteral("wp/v2/posts/%1").arg(*id), {{QStringLiteral("context"), QStringLiteral("edit")}}));
    if (!found) {
        return failure(found.error());
    }
    // A draft that was made while its answer was lost and that came too late to be found is no second post for anybody.
    if (const auto strays = marked(post.marker)) {
        for (const qint64 stray : *strays) {
            if (stray != *id) {
                (void)call("DELETE", address(QStringLiteral("wp/v2/posts/%1").arg(stray)));
            }
        }
    }
    const QJsonObject now = found->object();
    WordPressOutcome outcome{*id, text(now, "link"), text(now, "status"), differencesOf(body, now)};
    if (!seoDifference.isEmpty()) {
        outcome.differences.append(seoDifference);
    }
    return outcome;
}

Result<void> WordPress::unpublish(qint64 id)
{
    if (auto found = discover(); !found) {
        return found;
    }
    const auto there = existing(id);
    if (!there || !*there) {
        return there ? Result<void>() : Result<void>(failure(there.error()));
    }
    return change(address(QStringLiteral("wp/v2/posts/%1").arg(id)), {{QStringLiteral("status"), QStringLiteral("draft")}})
        .and_then([](const QJsonObject& now) -> Result<void> {
            if (text(now, "status") != u"draft") {
                return failure(ErrorCode::InvalidInput, QStringLiteral("On the site the post has the status “%1”.").arg(text(now, "status")));
            }
            return {};
        });
}

}
