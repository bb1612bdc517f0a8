#include "backend/server.h"

#include <QDir>
#include <cstdio>

#include "backend/contentserver.h"
#include "backend/handlers/accounthandlers.h"
#include "backend/handlers/authhandlers.h"
#include "backend/handlers/serverhandlers.h"
#include "backend/services/accountservice.h"
#include "backend/store/idempotencystore.h"

namespace galley::backend {

namespace {

constexpr auto maintenanceInterval = std::chrono::minutes(10);
constexpr qint64 answersLiveMilliseconds = 48LL * 3600 * 1000;
constexpr std::size_t spareDescriptors = 256;
const QString localUserFact = QStringLiteral("local_user");
const QString localOrganizationFact = QStringLiteral("local_organization");

/// One line for one request, written at once so that lines of several threads do not mix.
void logRequest(const http::AccessRecord& record)
{
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' + record.peer.c_str() + ' '
        + record.method.c_str() + ' ' + record.route.c_str() + ' ' + QByteArray::number(record.status) + ' '
        + QByteArray::number(static_cast<qulonglong>(record.bytes)) + "B " + QByteArray::number(record.milliseconds, 'f', 2) + "ms\n";
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

void logFault(const std::string& route, const std::string& exceptionType)
{
    std::fprintf(stderr, "fault in %s: %s\n", route.c_str(), exceptionType.c_str());
}

std::unique_ptr<Mailer> makeMailer(const Configuration& configuration, bool isLocal)
{
    if (isLocal) {
        return std::make_unique<ConsoleMailer>();
    }
    if (configuration.hasMailServer()) {
        return std::make_unique<SmtpMailer>(configuration.smtpSettings());
    }
    return std::make_unique<MissingMailer>();
}

ContentSettings contentSettings(const Configuration& configuration, bool isLocal)
{
    ContentSettings settings;
    settings.jobWorkers = static_cast<unsigned>(configuration.integer("job_workers"));
    // Whoever works on their own computer may reach from there what they reach anyway.
    settings.outgoing.privateAddresses = isLocal || configuration.boolean("outgoing_private_addresses");
    settings.outgoing.caFile = configuration.text("outgoing_ca_file");
    settings.outgoing.timeoutSeconds = static_cast<int>(configuration.integer("outgoing_timeout_seconds"));
    settings.pexelsUrl = configuration.text("pexels_url");
    settings.missedSchedule = configuration.text("missed_schedule") == u"hold" ? MissedSchedule::Hold : MissedSchedule::Publish;
    return settings;
}

/// Makes the built-in organization and its one user. The password hash is none, so nobody signs in as that user.
Result<void> makeLocalWorkspace(storage::Database& database, qint64 now)
{
    OrganizationStore store(database);
    const auto organization = account::findOrAddOrganization(database, QStringLiteral("Local workspace"), now);
    if (!organization) {
        return failure(organization.error());
    }
    UserRow user;
    user.organizationId = *organization;
    user.email = QStringLiteral("you@localhost");
    user.role = Role::Admin;
    user.passwordHash = QStringLiteral("!");
    user.createdAt = now;
    const auto added = account::addUser(database, user);
    if (!added) {
        return failure(added.error());
    }
    return store.setFact(localOrganizationFact, organization->text()).and_then([&] { return store.setFact(localUserFact, added->text()); });
}

}

Result<Principal> Server::localPrincipal(ServerDatabase& database, const Clock& clock)
{
    return database.write([&](storage::Database& transaction) -> Result<Principal> {
        OrganizationStore store(transaction);
        auto user = store.fact(localUserFact);
        if (user && !*user) {
            if (auto made = makeLocalWorkspace(transaction, clock.now().toMSecsSinceEpoch()); !made) {
                return failure(made.error());
            }
            user = store.fact(localUserFact);
        }
        const auto organization = store.fact(localOrganizationFact);
        if (!user || !organization) {
            return failure(user ? organization.error() : user.error());
        }
        Principal principal;
        principal.userId = UserId::fromText(user->value_or(QString())).value_or(UserId());
        principal.organizationId = OrganizationId::fromText(organization->value_or(QString())).value_or(OrganizationId());
        principal.role = Role::Admin;
        principal.isLocal = true;
        principal.userKey = principal.userId.text();
        principal.organizationKey = principal.organizationId.text();
        return principal;
    });
}

Server::Server(QString dataDirectory, ServerParts parts)
    : m_dataDirectory(std::move(dataDirectory)), m_parts(std::move(parts)), m_lock(m_dataDirectory + QStringLiteral("/galleyd.lock"))
{
    // A lock is stale only when its process is gone, however long that process has been running.
    m_lock.setStaleLockTime(0);
}

Server::~Server()
{
    stop();
}

Result<std::unique_ptr<Server>> Server::create(const QString& dataDirectory, ServerParts parts)
{
    std::unique_ptr<Server> server(new Server(QDir(dataDirectory).absolutePath(), std::move(parts)));
    if (auto opened = server->open(); !opened) {
        return failure(opened.error());
    }
    return server;
}

Result<void> Server::open()
{
    if (!QDir().mkpath(m_dataDirectory)) {
        return failure(ErrorCode::StorageFull, QStringLiteral("The data directory cannot be created."));
    }
    if (!m_lock.tryLock()) {
        return failure(ErrorCode::Conflict, QStringLiteral("Another galleyd is serving this data directory, or it cannot be written to."));
    }
    auto keys = ServerKeys::loadOrCreate(m_dataDirectory);
    if (!keys) {
        return failure(keys.error());
    }
    m_keys = std::move(*keys);
    auto database = ServerDatabase::open(m_dataDirectory, m_parts.configuration.databaseOptions());
    if (!database) {
        return failure(database.error());
    }
    m_database = std::move(*database);
    std::optional<LocalIdentity> local;
    if (!m_parts.localSecret.isEmpty()) {
        auto principal = localPrincipal(*m_database, *m_parts.clock);
        if (!principal) {
            return failure(principal.error());
        }
        local = LocalIdentity{m_parts.localSecret, *principal};
    }
    m_tokens = std::make_unique<AccessTokens>(m_keys->tokenKey());
    m_mailer = m_parts.mailer ? std::move(m_parts.mailer) : makeMailer(m_parts.configuration, local.has_value());
    m_authenticator = std::make_unique<Authenticator>(*m_database, *m_tokens, *m_parts.clock, std::move(local));
    m_auth = std::make_unique<AuthService>(*m_database, *m_keys, *m_tokens, *m_mailer, *m_parts.clock, m_parts.configuration.authSettings());
    auto content =
        ContentServer::create(*m_database, m_events, *m_keys, *m_parts.clock, contentSettings(m_parts.configuration, !m_parts.localSecret.isEmpty()));
    if (!content) {
        return failure(content.error());
    }
    m_content = std::move(*content);
    addRoutes();
    return {};
}

void Server::addRoutes()
{
    m_routes.reset(new Routes{
        m_router, *m_database, *m_authenticator, *m_parts.clock, static_cast<std::uint64_t>(m_parts.configuration.integer("upload_limit"))});
    addServerRoutes(*m_routes, m_events);
    addAuthRoutes(*m_routes, *m_auth);
    addAccountRoutes(*m_routes);
    m_content->addRoutes(*m_routes);
    for (const http::Route* route : m_router.routes()) {
        m_routeNames.append(QString::fromStdString(route->method + ' ' + route->pattern));
    }
    m_routeNames.sort();
}

Result<quint16> Server::listen(const QString& address, quint16 port)
{
    const Configuration& configuration = m_parts.configuration;
    const http::Limits limits = configuration.httpLimits();
    (void)http::raiseDescriptorLimit(limits.connections + spareDescriptors);
    http::ServerOptions options;
    options.threads = static_cast<unsigned>(configuration.integer("threads"));
    options.slowThreads = static_cast<unsigned>(configuration.integer("slow_threads"));
    options.patientThreads = static_cast<unsigned>(configuration.integer("waiting_threads"));
    options.writeLane = std::shared_ptr<http::WriteLane>(m_database.get(), [](http::WriteLane*) {}); // the database outlives the server
    if (configuration.boolean("access_log")) {
        options.accessLog = logRequest;
    }
    options.faultLog = logFault;
    options.trustForwardedFor = configuration.boolean("trust_forwarded_for");
    options.stopGrace = std::chrono::milliseconds(configuration.integer("stop_grace_seconds") * 1000);
    m_http = std::make_unique<http::Server>(std::move(m_router), limits, std::move(options));
    if (const auto refused = m_http->start(address.toStdString(), port)) {
        m_http.reset();
        return failure(ErrorCode::Unavailable, QString::fromStdString(*refused));
    }
    m_content->start();
    m_maintenance = std::thread([this] { runMaintenance(); });
    return m_http->port();
}

void Server::stop()
{
    {
        const std::lock_guard lock(m_maintenanceMutex);
        m_stopping = true;
    }
    m_maintenanceWake.notify_all();
    if (m_maintenance.joinable()) {
        m_maintenance.join();
    }
    m_events.close();
    if (m_content) {
        m_content->stop();
    }
    if (m_http) {
        m_http->stop();
        m_http.reset();
    }
}

void Server::prune()
{
    (void)m_auth->prune();
    (void)m_database->write([&](storage::Database& database) {
        return IdempotencyStore(database).pruneBefore(m_parts.clock->now().toMSecsSinceEpoch() - answersLiveMilliseconds);
    });
}

void Server::publishDue()
{
    m_content->wakeScheduler();
}

void Server::runMaintenance()
{
    std::unique_lock lock(m_maintenanceMutex);
    while (!m_stopping) {
        lock.unlock();
        prune();
        lock.lock();
        m_maintenanceWake.wait_for(lock, maintenanceInterval, [this] { return m_stopping; });
    }
}

}
