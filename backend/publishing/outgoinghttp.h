#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>
#include <atomic>

#include "models/base/result.h"

namespace galley::backend {

struct OutgoingSettings {
    /// Whether addresses of this machine and of private networks may be spoken to: for a workspace on one's own computer, and for servers
    /// whose sites stand in their own network.
    bool privateAddresses = false;
    QString caFile; ///< PEM; empty takes the system's
    int timeoutSeconds = 30; ///< for one request, all of it
};

struct OutgoingRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    qint64 answerLimit = 16LL * 1024 * 1024; ///< bytes; a longer answer is TooLarge
};

struct OutgoingAnswer {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case; of several of a name the last
    QByteArray body;

    [[nodiscard]] bool isOk() const { return status >= 200 && status < 300; }
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
};

/// Requests to addresses that users name. Redirects are not followed, proxies of the environment are not used, and the address that is
/// really connected to is checked, so that no name leads into the server's own network. Any thread.
class OutgoingHttp
{
public:
    explicit OutgoingHttp(OutgoingSettings settings);
    OutgoingHttp(const OutgoingHttp&) = delete;
    OutgoingHttp& operator=(const OutgoingHttp&) = delete;

    /// An answer of any status is a success. Unavailable when the line failed, so that nobody knows whether the request was carried out;
    /// InvalidInput when it cannot be sent at all: no address, a private one, a certificate that is not trusted.
    [[nodiscard]] Result<OutgoingAnswer> send(const OutgoingRequest& request) const;
    /// Ends what runs within a second, and everything after it at once: the server stops.
    void close() { m_closed.store(true); }

    /// Whether an address (as text, without brackets) belongs to this machine, a private network or to nobody.
    [[nodiscard]] static bool isPrivate(const QString& address);

private:
    const OutgoingSettings m_settings;
    std::atomic<bool> m_closed{false};
};

}
