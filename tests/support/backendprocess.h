#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace galley::tests {

/// A real galleyd in a process and a folder of its own, which can be killed and started again. The port stays the same.
class BackendProcess final
{
public:
    BackendProcess();
    /// Serves a data directory that somebody else owns.
    explicit BackendProcess(QString dataDirectory);
    ~BackendProcess();

    /// Adds a user; to be called while it does not run, or any time: the command works on the database.
    [[nodiscard]] bool addUser(const QString& email, const QString& password, const QString& role = QStringLiteral("admin"),
                               const QString& organization = QStringLiteral("Test shop"));
    [[nodiscard]] bool start();
    /// SIGKILL, as when the power fails.
    void kill();
    /// SIGTERM, and waits.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl address() const;
    [[nodiscard]] QString dataDirectory() const { return m_dataDirectory; }
    void setEnvironment(const QString& name, const QString& value) { m_environment.insert(name, value); }

    /// The program under test, from the build folder.
    [[nodiscard]] static QString program();

private:
    QTemporaryDir m_directory;
    QString m_dataDirectory;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

}
