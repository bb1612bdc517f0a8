#pragma once

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QProcess>
#include <QPromise>
#include <QTimer>
#include <QUrl>
#include <memory>

#include "models/base/result.h"

namespace galley::app {

/// The backend of a workspace on this computer: galleyd as a child on a free loopback port, with a secret made for this launch. It is
/// started again when it dies, and ends with this program, however this program ends.
class LocalBackend final : public QObject
{
    Q_OBJECT

public:
    LocalBackend(QString program, QString dataDirectory, QObject* parent = nullptr);
    ~LocalBackend() override;

    /// Starts it; the future finishes when it answers.
    [[nodiscard]] QFuture<Result<QUrl>> start();
    /// The token that this launch's requests carry.
    [[nodiscard]] const QString& secret() const { return m_secret; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    /// It died and runs again, on another port.
    void restarted(const QUrl& address);
    /// It died too often in a row; `reason` is a whole sentence.
    void failed(const QString& reason);

private:
    void launch();
    void readAddress();
    void onFinished();
    void giveUp(const QString& reason);

    QString m_program;
    QString m_dataDirectory;
    QString m_secret;
    QProcess m_process;
    QByteArray m_output;
    QTimer m_startTimer;
    QList<qint64> m_deaths; ///< when it died, in milliseconds of m_age
    QElapsedTimer m_age;
    std::shared_ptr<QPromise<Result<QUrl>>> m_starting;
    bool m_stopping = false;
    bool m_running = false;
};

}
