#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <functional>
#include <optional>

#include "backend/publishing/outgoinghttp.h"
#include "models/wire/blog.h"

namespace galley::backend {

/// A site, and whom it lets in.
struct WordPressSite {
    QString url; ///< as people type it: "blog.example.com", with or without a slash at the end
    QString user;
    QString applicationPassword;
};

/// What is to stand on a site. Texts are sent as they are.
struct WordPressPost {
    QString marker; ///< an address that no other post has: what the draft is found by again
    QString title;
    QString content;
    QString excerpt;
    QString slug; ///< empty leaves it to the site
    QString status = QStringLiteral("publish"); ///< or draft, pending, private
    QList<qint64> categories;
    QUrl featuredImage; ///< none when empty; it is fetched and sent to the site once
    QString seoTitle;
    QString seoDescription;
    QString focusKeyword;
};

/// What a site has after that.
struct WordPressOutcome {
    qint64 id = 0;
    QString link;
    QString status; ///< as the site says
    QStringList differences; ///< whole sentences: what the site has otherwise than it was sent

    [[nodiscard]] bool isIdentical() const { return differences.isEmpty(); }
};

/// One WordPress site over its REST interface, with an application password. Every change can be made again after a lost answer: a post is
/// first an empty draft under an address of its own, by which it is found again, and a picture goes by the hash of its bytes. One thread.
class WordPress
{
public:
    WordPress(const OutgoingHttp& http, WordPressSite site) : m_http(http), m_site(std::move(site)) {}

    /// Says in words what is wrong, if anything is.
    [[nodiscard]] wire::BlogConnectionTest test();
    [[nodiscard]] Result<QList<wire::WordPressCategory>> categories();

    /// Brings the post to the site, as a new one or over the one of that id. `keep` is called with the id as soon as it is known, before
    /// anything else is sent; when it fails, so does the whole. Unavailable when trying again may help.
    [[nodiscard]] Result<WordPressOutcome> publish(const WordPressPost& post, std::optional<qint64> id,
                                                   const std::function<Result<void>(qint64)>& keep);
    /// Makes a draft of a post again. A post that is gone is as good.
    [[nodiscard]] Result<void> unpublish(qint64 id);

    /// The address as it is stored: a scheme, a host, no slash at the end. InvalidInput when it is none.
    [[nodiscard]] static Result<QString> checkedUrl(const QString& text);

private:
    struct Answer {
        int status = 0;
        QJsonDocument json;
        QMap<QByteArray, QByteArray> headers;
    };

    [[nodiscard]] Result<void> discover();
    [[nodiscard]] Result<bool> tryRoot(QUrl root);
    [[nodiscard]] QUrl address(const QString& path, const QList<std::pair<QString, QString>>& query = {}) const;
    [[nodiscard]] Result<Answer> call(const QByteArray& method, const QUrl& url, const QJsonObject& body = {}) const;
    [[nodiscard]] Result<Answer> send(OutgoingRequest request) const;
    /// The same, and an answer that is no success becomes an error in words.
    [[nodiscard]] Result<QJsonDocument> ask(const QByteArray& method, const QUrl& url, const QJsonObject& body = {}) const;
    /// A change that does no harm when it is made twice: after a lost answer it is sent once more.
    [[nodiscard]] Result<QJsonObject> change(const QUrl& url, const QJsonObject& body) const;

    [[nodiscard]] Result<std::optional<qint64>> existing(qint64 id) const;
    [[nodiscard]] Result<QList<qint64>> marked(const QString& marker) const;
    [[nodiscard]] Result<qint64> draft(const WordPressPost& post) const;
    [[nodiscard]] Result<qint64> picture(const QUrl& url) const;
    [[nodiscard]] Result<std::optional<qint64>> pictureBySlug(const QString& slug) const;
    [[nodiscard]] Result<QJsonObject> seoFields(const WordPressPost& post) const;

    const OutgoingHttp& m_http;
    WordPressSite m_site;
    QUrl m_root; ///< of the REST interface; with a query when the site has plain permalinks
    QJsonObject m_index;
};

}
