#include "tests/support/smtpsink.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace galley::tests {

namespace {
constexpr int patienceMilliseconds = 30'000;
}

SmtpSink::~SmtpSink()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patienceMilliseconds)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool SmtpSink::start(const QStringList& options)
{
    // Debian's Python has Debian's aiosmtpd, whatever other Python comes first in PATH.
    const QString script = qEnvironmentVariable("GALLEY_SOURCE_DIR") + QStringLiteral("/tests/peers/smtpsink.py");
    m_process.start(QStringLiteral("/usr/bin/python3"), QStringList{script} + options);
    m_port = readLine().trimmed().toUShort();
    return m_port != 0;
}

QByteArray SmtpSink::readLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMilliseconds)) {
            return {};
        }
    }
    return m_process.readLine();
}

QJsonObject SmtpSink::nextMail()
{
    return QJsonDocument::fromJson(readLine()).object();
}

QString SmtpSink::codeOf(const QJsonObject& mail)
{
    static const QRegularExpression sixDigits(QStringLiteral("\\b[0-9]{6}\\b"));
    const QByteArray message = mail.value(QStringLiteral("message")).toString().toUtf8();
    const QByteArray body = message.mid(message.indexOf("\r\n\r\n") + 4);
    const QByteArray text = message.contains("Content-Transfer-Encoding: base64") ? QByteArray::fromBase64(body) : body;
    return sixDigits.match(QString::fromUtf8(text)).captured();
}

}
