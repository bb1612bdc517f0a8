#include "app/localbackend/localbackend.h"

#include <QProcessEnvironment>
#include <QRandomGenerator>

namespace galley::app {

namespace {

constexpr std::chrono::seconds startPatience{20};
constexpr int deathsAllowed = 5;
constexpr qint64 deathWindowMilliseconds = 60'000;

QString makeSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(words.data()), sizeof(words)).toHex());
}

}

LocalBackend::LocalBackend(QString program, QString dataDirectory, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_dataDirectory(std::move(dataDirectory)), m_secret(makeSecret())
{
    m_age.start();
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(m_dataDirectory + QStringLiteral("/backend.log"), QIODevice::Append);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalBackend::readAddress);
    connect(&m_process, &QProcess::finished, this, &LocalBackend::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            giveUp(tr("The backend program galleyd could not be started. Please check that Galley is installed completely."));
        }
    });
    m_startTimer.setSingleShot(true);
    connect(&m_startTimer, &QTimer::timeout, &m_process, &QProcess::kill);
}

LocalBackend::~LocalBackend()
{
    m_stopping = true;
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    // The end of its standard input asks it to finish what it is doing; whatever happens here, it cannot outlive that for long.
    m_process.closeWriteChannel();
    constexpr int patienceMilliseconds = 5'000;
    if (!m_process.waitForFinished(patienceMilliseconds)) {
        m_process.kill();
        m_process.waitForFinished(patienceMilliseconds);
    }
}

QFuture<Result<QUrl>> LocalBackend::start()
{
    m_starting = std::make_shared<QPromise<Result<QUrl>>>();
    m_starting->start();
    const QFuture<Result<QUrl>> future = m_starting->future();
    launch();
    return future;
}

void LocalBackend::launch()
{
    m_output.clear();
    m_running = false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GALLEYD_LOCAL_SECRET"), m_secret);
    m_process.setProcessEnvironment(environment);
    m_startTimer.start(startPatience);
    m_process.start(m_program,
                    {QStringLiteral("serve"),
                     QStringLiteral("--local"),
                     QStringLiteral("--exit-with-parent"),
                     QStringLiteral("--data"),
                     m_dataDirectory,
                     QStringLiteral("--listen"),
                     QStringLiteral("127.0.0.1:0")});
}

void LocalBackend::readAddress()
{
    m_output += m_process.readAllStandardOutput();
    static const QByteArray marker = QByteArrayLiteral("listening on ");
    const qsizetype start = m_output.indexOf(marker);
    const qsizetype end = start < 0 ? -1 : m_output.indexOf('\n', start);
    if (m_running || end < 0) {
        return;
    }
    const QUrl address = QUrl::fromEncoded(m_output.mid(start + marker.size(), end - start - marker.size()).trimmed());
    m_running = true;
    m_startTimer.stop();
    if (const auto starting = std::exchange(m_starting, nullptr)) {
        starting->addResult(Result<QUrl>(address));
        starting->finish();
    } else {
        Q_EMIT restarted(address);
    }
}

void LocalBackend::onFinished()
{
    m_startTimer.stop();
    if (m_stopping) {
        return;
    }
    const qint64 now = m_age.elapsed();
    m_deaths.append(now);
    m_deaths.removeIf([now](qint64 at) { return now - at > deathWindowMilliseconds; });
    if (m_deaths.size() > deathsAllowed || (m_starting && m_process.exitStatus() == QProcess::NormalExit)) {
        giveUp(tr("The backend of this workspace keeps stopping. Your work is safe on this computer; the file backend.log in its folder says more."));
        return;
    }
    launch();
}

void LocalBackend::giveUp(const QString& reason)
{
    if (const auto starting = std::exchange(m_starting, nullptr)) {
        starting->addResult(Result<QUrl>(failure(ErrorCode::Unavailable, reason)));
        starting->finish();
    }
    Q_EMIT failed(reason);
}

}
