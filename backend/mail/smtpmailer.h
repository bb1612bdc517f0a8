#pragma once

#include <QDateTime>

#include "backend/mail/mailer.h"

namespace galley::backend {

struct SmtpSettings {
    enum class Security {
        StartTls, ///< refused when the server does not offer it
        Tls, ///< from the first byte
        None, ///< for a server on this machine
    };
    QString host;
    int port = 587;
    Security security = Security::StartTls;
    QString caFile; ///< PEM; empty: the certificates that the system trusts
    QString user; ///< empty: no authentication
    QString password;
    QString sender; ///< address in From:
    QString senderName = QStringLiteral("Galley");
    int timeoutSeconds = 30;
};

/// Sends by SMTP. One connection for each mail.
class SmtpMailer final : public Mailer
{
public:
    explicit SmtpMailer(SmtpSettings settings) : m_settings(std::move(settings)) {}
    [[nodiscard]] Result<void> send(const Mail& mail) override;

    /// The message as it is sent (RFC 5322), with CRLF line ends. Line breaks in the header fields' values are removed.
    [[nodiscard]] static QByteArray message(const SmtpSettings& settings, const Mail& mail, const QDateTime& date);

private:
    SmtpSettings m_settings;
};

}
