#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <span>

#include "backend/http/server.h"
#include "backend/mail/smtpmailer.h"
#include "backend/services/authservice.h"
#include "backend/store/serverdatabase.h"

namespace galley::backend {

/// One setting of the server: a line `key = value` of the configuration file, or GALLEYD_<KEY> in the environment (upper case), which
/// wins over the file.
struct ConfigurationKey {
    enum class Type { Text, Secret, Integer, Boolean, Choice };
    const char* name;
    Type type;
    const char* standard; ///< its value where nothing is said
    const char* description; ///< a sentence, with the unit
    qint64 smallest = 0; ///< of Type::Integer
    qint64 largest = 0;
    const char* choices = ""; ///< of Type::Choice, separated by spaces
};

/// All settings, checked: a program that starts has a sound configuration.
class Configuration
{
public:
    /// Reads the file (none when the path is empty) and the environment, given as `NAME=value`. An unknown key, a key given twice and a
    /// value that is not allowed are InvalidInput; `field` and the message name the key, never a secret's value.
    [[nodiscard]] static Result<Configuration> read(const QString& filePath, const QStringList& environment);
    [[nodiscard]] static std::span<const ConfigurationKey> keys();
    /// The description of all keys, for `--help`.
    [[nodiscard]] static QString help();

    [[nodiscard]] QString text(const char* name) const;
    [[nodiscard]] qint64 integer(const char* name) const;
    [[nodiscard]] bool boolean(const char* name) const;

    [[nodiscard]] http::Limits httpLimits() const;
    [[nodiscard]] AuthSettings authSettings() const;
    [[nodiscard]] ServerDatabaseOptions databaseOptions() const;
    [[nodiscard]] bool hasMailServer() const { return !text("smtp_host").isEmpty(); }
    [[nodiscard]] SmtpSettings smtpSettings() const;

private:
    [[nodiscard]] Result<void> set(const QString& name, const QString& value);
    [[nodiscard]] Result<void> readFile(const QString& filePath);
    [[nodiscard]] Result<void> readEnvironment(const QStringList& environment);
    [[nodiscard]] Result<void> checkTogether() const;
    QMap<QString, QString> m_values;
};

}
