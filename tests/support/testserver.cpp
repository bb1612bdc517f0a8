#include "tests/support/testserver.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

#include "backend/services/accountservice.h"
#include "backend/services/passwords.h"

namespace galley::tests {

QString HttpAnswer::location() const
{
    QStringList parts;
    const QJsonArray findings = object().value(QStringLiteral("detail")).toArray();
    for (const QJsonValue& part : findings.at(0).toObject().value(QStringLiteral("loc")).toArray()) {
        parts.append(part.isDouble() ? QString::number(part.toInt()) : part.toString());
    }
    return parts.join(u'.');
}

HttpAnswer HttpClient::send(const QByteArray& method, const QString& path, const QByteArray& body, const Headers& headers)
{
    QNetworkRequest request{QUrl(m_baseUrl + path)};
    if (!m_token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + m_token);
    }
    if (!body.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    }
    for (auto header = headers.cbegin(); header != headers.cend(); ++header) {
        request.setRawHeader(header.key(), header.value());
    }
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished()) {
        loop.exec();
    }
    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    for (const auto& [name, value] : reply->rawHeaderPairs()) {
        answer.headers.insert(name.toLower(), value);
    }
    return answer;
}

HttpAnswer HttpClient::post(const QString& path, const QJsonObject& body, const Headers& headers)
{
    return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

HttpAnswer HttpClient::patch(const QString& path, const QJsonObject& body, const Headers& headers)
{
    return send("PATCH", path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

Result<void> RecordingMailer::send(const backend::Mail& mail)
{
    const std::lock_guard lock(m_mutex);
    if (m_failure) {
        return failure(*m_failure);
    }
    m_mails.append(mail);
    return {};
}

QList<backend::Mail> RecordingMailer::mails() const
{
    const std::lock_guard lock(m_mutex);
    return m_mails;
}

QString RecordingMailer::newestCode() const
{
    static const QRegularExpression sixDigits(QStringLiteral("\\b[0-9]{6}\\b"));
    const QList<backend::Mail> all = mails();
    return all.isEmpty() ? QString() : sixDigits.match(all.last().text).captured();
}

void RecordingMailer::failWith(Error error)
{
    const std::lock_guard lock(m_mutex);
    m_failure = std::move(error);
}

TestServer::TestServer() : TestServer(Options()) {}

TestServer::TestServer(Options options) : clock(std::make_shared<ManualClock>()), m_options(std::move(options))
{
    start();
    // Hashing is slow by design; everybody has the same password.
    static const QString sharedHash = backend::passwords::hash(password).value();
    m_passwordHash = sharedHash;
    admin = addUser(QStringLiteral("ada@example.com"));
    if (m_options.localSecret.isEmpty()) {
        client = signedIn(QStringLiteral("ada@example.com"));
    } else {
        client = anonymous();
        client->setToken(QString::fromLatin1(m_options.localSecret));
    }
}

TestServer::~TestServer()
{
    // Before its directory goes.
    client.reset();
    server.reset();
}

void TestServer::start()
{
    // Tests sign in often, and lose nothing in a power cut.
    QMap<QString, QString> values{{QStringLiteral("durability"), QStringLiteral("normal")},
                                  {QStringLiteral("access_log"), QStringLiteral("false")},
                                  {QStringLiteral("sign_in_rate_per_second"), QStringLiteral("100000")},
                                  {QStringLiteral("sign_in_rate_burst"), QStringLiteral("100000")}};
    values.insert(m_options.configuration);
    QStringList environment;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        environment.append(QStringLiteral("GALLEYD_") + value.key().toUpper() + u'=' + value.value());
    }
    backend::ServerParts parts{.configuration = backend::Configuration::read({}, environment).value(), .localSecret = m_options.localSecret};
    if (!m_options.realClock) {
        parts.clock = clock;
    }
    auto ownMailer = std::make_unique<RecordingMailer>();
    mailer = ownMailer.get();
    parts.mailer = std::move(ownMailer);
    server = std::move(backend::Server::create(m_directory.path(), std::move(parts)).value());
    m_port = server->listen(QStringLiteral("127.0.0.1"), 0).value();
}

void TestServer::restart()
{
    const QString token = client->token();
    server.reset();
    start();
    client = anonymous();
    client->setToken(token);
}

QString TestServer::baseUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

backend::Principal TestServer::addUser(const QString& email, const QString& organization, Role role)
{
    const qint64 now = clock->now().toMSecsSinceEpoch();
    return server->database()
        .write([&](storage::Database& database) {
            return backend::account::findOrAddOrganization(database, organization, now).and_then([&](const OrganizationId& id) {
                backend::UserRow user;
                user.organizationId = id;
                user.email = email;
                user.role = role;
                user.passwordHash = m_passwordHash;
                user.createdAt = now;
                return backend::account::addUser(database, user).map([&](const UserId& added) {
                    return backend::Principal{
                        .userId = added, .organizationId = id, .role = role, .userKey = added.text(), .organizationKey = id.text()};
                });
            });
        })
        .value();
}

std::unique_ptr<HttpClient> TestServer::anonymous()
{
    return std::make_unique<HttpClient>(baseUrl());
}

std::unique_ptr<HttpClient> TestServer::signedIn(const QString& email)
{
    auto result = anonymous();
    const HttpAnswer answer =
        result->post(QStringLiteral("/api/v1/auth/login"), {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
    result->setToken(answer.object().value(QStringLiteral("access_token")).toString());
    return result;
}

}
