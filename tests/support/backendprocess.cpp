#include "tests/support/backendprocess.h"

#include <QElapsedTimer>
#include <QRegularExpression>

namespace galley::tests {

namespace {
constexpr int patienceMilliseconds = 30'000;
}

BackendProcess::BackendProcess() : m_dataDirectory(m_directory.path()) {}

BackendProcess::BackendProcess(QString dataDirectory) : m_dataDirectory(std::move(dataDirectory)) {}

BackendProcess::~BackendProcess()
{
    kill();
}

QString BackendProcess::program()
{
    return qEnvironmentVariable("GALLEY_BIN_DIR") + QStringLiteral("/galleyd");
}

QUrl BackendProcess::address() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

bool BackendProcess::addUser(const QString& email, const QString& password, const QString& role, const QString& organization)
{
    QProcess command;
    command.start(program(),
                  {QStringLiteral("add-user"),
                   QStringLiteral("--data"),
                   dataDirectory(),
                   QStringLiteral("--email"),
                   email,
                   QStringLiteral("--role"),
                   role,
                   QStringLiteral("--organization"),
                   organization});
    command.write(password.toUtf8() + '\n');
    command.closeWriteChannel();
    return command.waitForFinished(patienceMilliseconds) && command.exitCode() == 0;
}

bool BackendProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(m_environment);
    m_process->setStandardErrorFile(m_directory.filePath(QStringLiteral("server.log")), QIODevice::Append);
    m_process->start(
        program(),
        {QStringLiteral("serve"), QStringLiteral("--data"), dataDirectory(), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_port)});
    static const QRegularExpression line(QStringLiteral(R"(listening on http://127\.0\.0\.1:(\d+))"));
    QByteArray output;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patienceMilliseconds && m_process->state() != QProcess::NotRunning) {
        m_process->waitForReadyRead(100);
        output += m_process->readAllStandardOutput();
        if (const auto match = line.match(QString::fromUtf8(output)); match.hasMatch()) {
            m_port = match.captured(1).toUShort();
            return true;
        }
    }
    return false;
}

void BackendProcess::kill()
{
    if (m_process) {
        m_process->kill();
        m_process->waitForFinished(patienceMilliseconds);
        m_process.reset();
    }
}

void BackendProcess::stop()
{
    if (m_process) {
        m_process->terminate();
        m_process->waitForFinished(patienceMilliseconds);
        m_process.reset();
    }
}

}
