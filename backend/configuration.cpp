#include "backend/configuration.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <array>

namespace galley::backend {

namespace {

using Type = ConfigurationKey::Type;

constexpr std::array<ConfigurationKey, 56> allKeys = {{
    {"listen", Type::Text, "127.0.0.1:8000", "Address and port to listen on; port 0 takes any free one."},
    {"threads", Type::Integer, "2", "Threads for connections.", 1, 64},
    {"slow_threads", Type::Integer, "2", "Threads for slow requests: sign-in, imports, exports.", 1, 64},
    {"waiting_threads", Type::Integer, "16", "Requests that may wait for a generation at a time; further ones wait for these.", 1, 256},
    {"trust_forwarded_for", Type::Boolean, "false", "Whether a reverse proxy on this machine tells clients' addresses in X-Forwarded-For."},
    {"durability", Type::Choice, "full", "full: a commit survives a power cut; normal: it survives the program.", 0, 0, "full normal"},
    {"commit_group", Type::Integer, "64", "How many writes may share one commit.", 1, 1024},
    {"job_workers", Type::Integer, "2", "How many jobs run at a time.", 1, 64},
    {"access_token_minutes", Type::Integer, "30", "How long an access token is valid, in minutes.", 1, 1440},
    {"refresh_days", Type::Integer, "14", "How long a session can be refreshed after its last use, in days.", 1, 365},
    {"temporary_token_minutes", Type::Integer, "10", "How long the second step of signing in may take, in minutes.", 1, 60},
    {"temporary_token_tries", Type::Integer, "5", "Codes that may be tried in one sign-in.", 1, 20},
    {"email_code_minutes", Type::Integer, "10", "How long an e-mail code is valid, in minutes.", 1, 60},
    {"email_code_tries", Type::Integer, "5", "How often an e-mail code may be tried.", 1, 20},
    {"email_code_resend_seconds", Type::Integer, "30", "How long to wait before another code is sent, in seconds.", 0, 3600},
    {"sign_in_failures_per_account", Type::Integer, "5", "Failed sign-ins before an account is locked for a while.", 1, 1000},
    {"sign_in_failures_per_address", Type::Integer, "20", "Failed sign-ins before a client's address is locked for a while.", 1, 100000},
    {"sign_in_first_lock_seconds", Type::Integer, "30", "The first lock, in seconds; it doubles with each further failure.", 1, 86400},
    {"sign_in_longest_lock_seconds", Type::Integer, "3600", "The longest lock, in seconds.", 1, 604800},
    {"sign_in_forget_hours", Type::Integer, "24", "After how many quiet hours failures are forgotten.", 1, 720},
    {"sign_in_rate_per_second", Type::Integer, "5", "Requests for signing in per second and address.", 1, 1000000},
    {"sign_in_rate_burst", Type::Integer, "10", "Requests for signing in that may come at once from an address.", 1, 1000000},
    {"body_limit", Type::Integer, "16777216", "Longest body of a request, in bytes.", 1024, 1073741824},
    {"upload_limit", Type::Integer, "1073741824", "Longest request with uploaded files, in bytes.", 1024, 1073741824},
    {"body_in_memory", Type::Integer, "1048576", "Up to this length a body stays in memory, longer ones go to a file, in bytes.", 0, 1073741824},
    {"spool_limit", Type::Integer, "4294967296", "All bodies being received together, in bytes.", 1048576, 1099511627776},
    {"header_limit", Type::Integer, "16384", "Request line and header fields, in bytes.", 1024, 1048576},
    {"header_fields", Type::Integer, "100", "How many header fields a request may have.", 1, 10000},
    {"header_seconds", Type::Integer, "10", "Time to send the header fields, in seconds.", 1, 600},
    {"body_idle_seconds", Type::Integer, "15", "Longest pause within a body, in seconds.", 1, 600},
    {"body_minimum_rate", Type::Integer, "1024", "A body must come at least this fast, in bytes per second.", 0, 1073741824},
    {"body_grace_seconds", Type::Integer, "15", "How long a body may come more slowly than that, in seconds.", 1, 3600},
    {"keep_alive_seconds", Type::Integer, "60", "Longest pause between two requests of a connection, in seconds.", 1, 3600},
    {"write_seconds", Type::Integer, "30", "Time for a client to take the next 64 KiB of an answer, in seconds.", 1, 600},
    {"event_keep_alive_seconds", Type::Integer, "15", "Between two comments on a silent stream of events, in seconds.", 1, 600},
    {"connections", Type::Integer, "4096", "Connections at a time.", 1, 1000000},
    {"connections_per_address", Type::Integer, "256", "Connections at a time from one address.", 1, 1000000},
    {"event_streams_per_address", Type::Integer, "64", "Streams of events at a time from one address.", 1, 1000000},
    {"waiting_slow_requests", Type::Integer, "1024", "Slow requests that may wait for a thread.", 1, 1000000},
    {"stop_grace_seconds", Type::Integer, "5", "Time for running requests when the server is stopped, in seconds.", 0, 300},
    {"access_log", Type::Boolean, "true", "Whether each request is one line on standard error."},
    {"smtp_host", Type::Text, "", "The mail server; empty: none, and no codes by e-mail."},
    {"smtp_port", Type::Integer, "587", "Its port.", 1, 65535},
    {"smtp_security", Type::Choice, "starttls", "How the connection to it is secured.", 0, 0, "starttls tls none"},
    {"smtp_ca_file", Type::Text, "", "PEM file of the certificates that vouch for the mail server; empty: those of the system."},
    {"smtp_user", Type::Text, "", "User name at the mail server; empty: none."},
    {"smtp_password", Type::Secret, "", "Password at the mail server."},
    {"smtp_sender", Type::Text, "", "The address that e-mails come from."},
    {"smtp_sender_name", Type::Text, "Galley", "The name that e-mails come from."},
    {"smtp_timeout_seconds", Type::Integer, "30", "Time for sending an e-mail, in seconds.", 1, 600},
    {"outgoing_private_addresses", Type::Boolean, "false", "Whether sites may be spoken to that stand in a private network or on this machine."},
    {"outgoing_ca_file", Type::Text, "", "PEM file of the certificates that vouch for other servers; empty: those of the system."},
    {"outgoing_timeout_seconds", Type::Integer, "30", "Time for one request to another server, in seconds.", 1, 600},
    {"pexels_url", Type::Text, "https://api.pexels.com", "Where stock photos are looked for."},
    {"missed_schedule", Type::Choice, "publish", "What becomes of a scheduled post whose instant was missed.", 0, 0, "publish hold"},
    {"local_secret", Type::Secret, "", "The secret of a local workspace (serve --local); best given in the environment."},
}};

const ConfigurationKey* findKey(const QString& name)
{
    const auto found = std::find_if(allKeys.begin(), allKeys.end(), [&](const ConfigurationKey& key) { return name == QLatin1StringView(key.name); });
    return found == allKeys.end() ? nullptr : &*found;
}

Unexpected refused(const QString& name, const QString& why)
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("Configuration key %1: %2").arg(name, why), name);
}

Result<void> checkInteger(const ConfigurationKey& key, const QString& value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber || number < key.smallest || number > key.largest) {
        return refused(QString::fromLatin1(key.name),
                       QStringLiteral("the value must be a whole number from %1 to %2.").arg(key.smallest).arg(key.largest));
    }
    return {};
}

Result<void> check(const ConfigurationKey& key, const QString& value)
{
    const QString name = QString::fromLatin1(key.name);
    switch (key.type) {
    case Type::Integer:
        return checkInteger(key, value);
    case Type::Boolean:
        return value == u"true" || value == u"false" ? Result<void>()
                                                     : Result<void>(refused(name, QStringLiteral("the value must be true or false.")));
    case Type::Choice: {
        const QStringList choices = QString::fromLatin1(key.choices).split(u' ');
        return choices.contains(value)
            ? Result<void>()
            : Result<void>(refused(name, QStringLiteral("the value must be one of %1.").arg(choices.join(QStringLiteral(", ")))));
    }
    case Type::Text:
    case Type::Secret:
        return {};
    }
    return {};
}

std::chrono::milliseconds seconds(qint64 count)
{
    return std::chrono::milliseconds(count * 1000);
}

}

std::span<const ConfigurationKey> Configuration::keys()
{
    return allKeys;
}

QString Configuration::help()
{
    QString text;
    for (const ConfigurationKey& key : allKeys) {
        text += QStringLiteral("  %1 (%2)\n      %3\n")
                    .arg(QLatin1StringView(key.name),
                         *key.standard == '\0' ? QStringLiteral("empty") : QString::fromLatin1(key.standard),
                         QLatin1StringView(key.description));
    }
    return text;
}

Result<Configuration> Configuration::read(const QString& filePath, const QStringList& environment)
{
    Configuration configuration;
    for (const ConfigurationKey& key : allKeys) {
        configuration.m_values.insert(QString::fromLatin1(key.name), QString::fromLatin1(key.standard));
    }
    const auto done = (filePath.isEmpty() ? Result<void>() : configuration.readFile(filePath))
                          .and_then([&] { return configuration.readEnvironment(environment); })
                          .and_then([&] { return configuration.checkTogether(); });
    if (!done) {
        return failure(done.error());
    }
    return configuration;
}

Result<void> Configuration::set(const QString& name, const QString& value)
{
    const ConfigurationKey* key = findKey(name);
    if (key == nullptr) {
        return refused(name, QStringLiteral("there is no such key."));
    }
    if (auto sound = check(*key, value); !sound) {
        return sound;
    }
    m_values.insert(name, value);
    return {};
}

Result<void> Configuration::readFile(const QString& filePath)
{
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The configuration file cannot be read: %1").arg(filePath));
    }
    QSet<QString> seen;
    for (int number = 1; !file.atEnd(); ++number) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';')) {
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0) {
            return failure(ErrorCode::InvalidInput, QStringLiteral("Line %1 of the configuration file is not of the form: key = value").arg(number));
        }
        const QString name = line.left(equals).trimmed();
        if (seen.contains(name)) {
            return refused(name, QStringLiteral("it is given twice."));
        }
        seen.insert(name);
        QString value = line.mid(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"')) {
            value = value.mid(1, value.size() - 2);
        }
        if (auto done = set(name, value); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Configuration::readEnvironment(const QStringList& environment)
{
    const QString prefix = QStringLiteral("GALLEYD_");
    for (const QString& entry : environment) {
        const qsizetype equals = entry.indexOf(u'=');
        if (!entry.startsWith(prefix) || equals < 0) {
            continue;
        }
        if (auto done = set(entry.mid(prefix.size(), equals - prefix.size()).toLower(), entry.mid(equals + 1)); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Configuration::checkTogether() const
{
    if (hasMailServer() && text("smtp_sender").isEmpty()) {
        return refused(QStringLiteral("smtp_sender"), QStringLiteral("with smtp_host, the address that e-mails come from must be given."));
    }
    if (const QString caFile = text("smtp_ca_file"); !caFile.isEmpty() && !QFileInfo(caFile).isReadable()) {
        return refused(QStringLiteral("smtp_ca_file"), QStringLiteral("the file cannot be read."));
    }
    if (integer("upload_limit") < integer("body_limit")) {
        return refused(QStringLiteral("upload_limit"), QStringLiteral("it must not be less than body_limit."));
    }
    return {};
}

QString Configuration::text(const char* name) const
{
    return m_values.value(QString::fromLatin1(name));
}

qint64 Configuration::integer(const char* name) const
{
    return text(name).toLongLong();
}

bool Configuration::boolean(const char* name) const
{
    return text(name) == u"true";
}

http::Limits Configuration::httpLimits() const
{
    http::Limits limits;
    limits.bodyLimit = static_cast<std::uint64_t>(integer("body_limit"));
    limits.bodyInMemory = static_cast<std::size_t>(integer("body_in_memory"));
    limits.headerFields = static_cast<std::size_t>(integer("header_fields"));
    limits.bodyMinimumRate = static_cast<std::uint64_t>(integer("body_minimum_rate"));
    limits.bodyGrace = seconds(integer("body_grace_seconds"));
    limits.spooledBytes = static_cast<std::uint64_t>(integer("spool_limit"));
    limits.headerBytes = static_cast<std::size_t>(integer("header_limit"));
    limits.headerTime = seconds(integer("header_seconds"));
    limits.bodyIdleTime = seconds(integer("body_idle_seconds"));
    limits.keepAliveTime = seconds(integer("keep_alive_seconds"));
    limits.writeTime = seconds(integer("write_seconds"));
    limits.eventKeepAlive = seconds(integer("event_keep_alive_seconds"));
    limits.connections = static_cast<std::size_t>(integer("connections"));
    limits.connectionsPerAddress = static_cast<std::size_t>(integer("connections_per_address"));
    limits.eventStreamsPerAddress = static_cast<std::size_t>(integer("event_streams_per_address"));
    limits.waitingSlowRequests = static_cast<std::size_t>(integer("waiting_slow_requests"));
    limits.rateLimitPerSecond = static_cast<double>(integer("sign_in_rate_per_second"));
    limits.rateLimitBurst = static_cast<double>(integer("sign_in_rate_burst"));
    return limits;
}

AuthSettings Configuration::authSettings() const
{
    AuthSettings settings;
    settings.accessTokenMinutes = static_cast<int>(integer("access_token_minutes"));
    settings.refreshDays = static_cast<int>(integer("refresh_days"));
    settings.temporaryTokenMinutes = static_cast<int>(integer("temporary_token_minutes"));
    settings.temporaryTokenTries = static_cast<int>(integer("temporary_token_tries"));
    settings.limits = {.failuresPerAccount = static_cast<int>(integer("sign_in_failures_per_account")),
                       .failuresPerAddress = static_cast<int>(integer("sign_in_failures_per_address")),
                       .firstLockSeconds = static_cast<int>(integer("sign_in_first_lock_seconds")),
                       .longestLockSeconds = static_cast<int>(integer("sign_in_longest_lock_seconds")),
                       .forgetHours = static_cast<int>(integer("sign_in_forget_hours"))};
    settings.codes = {.minutes = static_cast<int>(integer("email_code_minutes")),
                      .tries = static_cast<int>(integer("email_code_tries")),
                      .resendSeconds = static_cast<int>(integer("email_code_resend_seconds"))};
    return settings;
}

ServerDatabaseOptions Configuration::databaseOptions() const
{
    return {.durability = text("durability") == u"full" ? storage::Durability::PowerCut : storage::Durability::Crash,
            .groupLimit = static_cast<std::size_t>(integer("commit_group"))};
}

SmtpSettings Configuration::smtpSettings() const
{
    SmtpSettings settings;
    settings.host = text("smtp_host");
    settings.port = static_cast<int>(integer("smtp_port"));
    settings.security = text("smtp_security") == u"tls" ? SmtpSettings::Security::Tls
        : text("smtp_security") == u"none"              ? SmtpSettings::Security::None
                                                        : SmtpSettings::Security::StartTls;
    settings.caFile = text("smtp_ca_file");
    settings.user = text("smtp_user");
    settings.password = text("smtp_password");
    settings.sender = text("smtp_sender");
    settings.senderName = text("smtp_sender_name");
    settings.timeoutSeconds = static_cast<int>(integer("smtp_timeout_seconds"));
    return settings;
}

}
