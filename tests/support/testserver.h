#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <memory>

#include "backend/server.h"
#include "tests/support/manualclock.h"

namespace galley::tests {

/// What a server answered.
struct HttpAnswer {
    int status = 0; ///< 0: no answer at all
    QByteArray body;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    /// `detail` when it is a text.
    [[nodiscard]] QString detail() const { return object().value(QStringLiteral("detail")).toString(); }
    /// The first finding's `loc` of a 422, its parts joined by dots.
    [[nodiscard]] QString location() const;
};

/// A small HTTP client that waits for its answer. One thread; needs a QCoreApplication.
class HttpClient
{
public:
    explicit HttpClient(QString baseUrl) : m_baseUrl(std::move(baseUrl)) {}

    void setToken(const QString& token) { m_token = token.toLatin1(); }
    [[nodiscard]] QString token() const { return QString::fromLatin1(m_token); }

    using Headers = QMap<QByteArray, QByteArray>;
    HttpAnswer send(const QByteArray& method, const QString& path, const QByteArray& body = {}, const Headers& headers = {});
    HttpAnswer get(const QString& path, const Headers& headers = {}) { return send("GET", path, {}, headers); }
    HttpAnswer post(const QString& path, const QJsonObject& body = {}, const Headers& headers = {});
    HttpAnswer patch(const QString& path, const QJsonObject& body, const Headers& headers = {});
    HttpAnswer remove(const QString& path, const Headers& headers = {}) { return send("DELETE", path, {}, headers); }

private:
    QString m_baseUrl;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

/// E-mails that were to be sent.
class RecordingMailer final : public backend::Mailer
{
public:
    [[nodiscard]] Result<void> send(const backend::Mail& mail) override;
    [[nodiscard]] QList<backend::Mail> mails() const;
    /// The six digits in the newest e-mail.
    [[nodiscard]] QString newestCode() const;
    /// From now on every e-mail fails so.
    void failWith(Error error);

private:
    mutable std::mutex m_mutex;
    QList<backend::Mail> m_mails;
    std::optional<Error> m_failure;
};

struct TestServerOptions {
    QMap<QString, QString> configuration = {}; ///< keys and values over those that suit tests
    QByteArray localSecret = {};
    bool realClock = false;
};

/// A whole server within the test's process: a temporary data directory, a clock that stands still (unless told otherwise), port 0, and an
/// admin `ada@example.com` of the organization "Test shop" who is signed in on `client`.
class TestServer
{
public:
    using Options = TestServerOptions;
    TestServer();
    explicit TestServer(Options options);
    ~TestServer();

    /// Adds a person; their organization is made when there is none of that name.
    backend::Principal addUser(const QString& email, const QString& organization = QStringLiteral("Test shop"), Role role = Role::Admin);
    /// A client that is signed in as that person (the password of everyone is `password`).
    std::unique_ptr<HttpClient> signedIn(const QString& email);
    /// A client that nobody is signed in with.
    std::unique_ptr<HttpClient> anonymous();
    /// Stops the server and starts it again on the same data.
    void restart();

    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] QString dataDirectory() const { return m_directory.path(); }

    static inline const QString password = QStringLiteral("correct horse battery");
    std::shared_ptr<ManualClock> clock;
    RecordingMailer* mailer = nullptr; ///< owned by the server
    std::unique_ptr<backend::Server> server;
    std::unique_ptr<HttpClient> client;
    backend::Principal admin;

private:
    void start();
    Options m_options;
    QTemporaryDir m_directory;
    QString m_passwordHash;
    quint16 m_port = 0;
};

}
