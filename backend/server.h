#pragma once

#include <QLockFile>
#include <condition_variable>
#include <memory>
#include <thread>

#include "backend/configuration.h"
#include "backend/handlers/route.h"
#include "backend/http/server.h"
#include "backend/mail/mailer.h"
#include "backend/services/authenticator.h"
#include "backend/services/authservice.h"
#include "backend/services/eventhub.h"
#include "backend/services/serverkeys.h"
#include "backend/store/serverdatabase.h"

namespace galley::backend {

class ContentServer;

/// What a server is made from besides its data directory.
struct ServerParts {
    Configuration configuration;
    /// Set for a local workspace: whoever sends this secret as bearer token is its built-in admin.
    QByteArray localSecret = {};
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    /// Null takes what the configuration says.
    std::unique_ptr<Mailer> mailer = {};
};

/// The composition root of `galleyd`: it owns every object of the server. One for a data directory at a time, over all processes.
class Server
{
public:
    /// Opens the data directory: lock, keys, database with its migrations. Nothing is listening yet.
    [[nodiscard]] static Result<std::unique_ptr<Server>> create(const QString& dataDirectory, ServerParts parts);
    /// stop(), and all that is open is closed.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Listens, and hands the port back. Once.
    [[nodiscard]] Result<quint16> listen(const QString& address, quint16 port);
    /// Ends what runs, within the grace of the configuration.
    void stop();

    [[nodiscard]] ServerDatabase& database() { return *m_database; }
    [[nodiscard]] EventHub& events() { return m_events; }
    /// The patterns of all routes, with their verbs: "GET /api/v1/projects/{project_id}".
    [[nodiscard]] QStringList routes() const { return m_routeNames; }
    /// Removes what has expired; runs by itself every few minutes.
    void prune();
    /// Publishes scheduled posts whose instant has come; runs by itself when it does. For a clock that was set.
    void publishDue();

    /// Who the local workspace's requests act for; made on first start.
    [[nodiscard]] static Result<Principal> localPrincipal(ServerDatabase& database, const Clock& clock);

private:
    Server(QString dataDirectory, ServerParts parts);
    [[nodiscard]] Result<void> open();
    void addRoutes();
    void runMaintenance();

    const QString m_dataDirectory;
    ServerParts m_parts;
    QLockFile m_lock;
    std::optional<ServerKeys> m_keys;
    std::unique_ptr<ServerDatabase> m_database;
    std::unique_ptr<AccessTokens> m_tokens;
    std::unique_ptr<Mailer> m_mailer;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<AuthService> m_auth;
    EventHub m_events;
    http::Router m_router; ///< empty once the HTTP server has it
    std::unique_ptr<Routes> m_routes;
    std::unique_ptr<ContentServer> m_content;
    QStringList m_routeNames;
    std::unique_ptr<http::Server> m_http;
    std::mutex m_maintenanceMutex;
    std::condition_variable m_maintenanceWake;
    bool m_stopping = false;
    std::thread m_maintenance;
};

}
