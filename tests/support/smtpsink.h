#pragma once

#include <QByteArrayList>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace galley::tests {

/// A real SMTP server (aiosmtpd) as a child on a free port of 127.0.0.1, which keeps what it is sent.
class SmtpSink final
{
public:
    ~SmtpSink();

    /// `options` are those of tests/peers/smtpsink.py. False when it did not start; the reason is in log().
    [[nodiscard]] bool start(const QStringList& options = {});
    [[nodiscard]] quint16 port() const { return m_port; }
    /// The next mail: from, to, tls, authenticated, message. Waits for it; empty when none came.
    [[nodiscard]] QJsonObject nextMail();
    [[nodiscard]] QByteArray log() { return m_process.readAllStandardError(); }
    /// The six digits in a mail's text.
    [[nodiscard]] static QString codeOf(const QJsonObject& mail);

private:
    [[nodiscard]] QByteArray readLine();
    QProcess m_process;
    quint16 m_port = 0;
};

}
