#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <future>
#include <mutex>
#include <thread>

#include "backend/mail/smtpmailer.h"

using namespace galley;
using namespace galley::backend;

/// A mail server of a few lines, in a thread of its own: it takes one message, or answers one command with a refusal.
class SmtpSink
{
public:
    explicit SmtpSink(QByteArray refusedCommand = {}, QByteArray refusal = {})
        : m_refusedCommand(std::move(refusedCommand)), m_refusal(std::move(refusal))
    {
        std::promise<quint16> port;
        m_thread = std::thread([this, &port] { run(port); });
        m_port = port.get_future().get();
    }
    ~SmtpSink() { m_thread.join(); }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// All lines that the client sent; after the client is done.
    [[nodiscard]] QByteArrayList lines()
    {
        const std::lock_guard lock(m_mutex);
        return m_lines;
    }

private:
    void run(std::promise<quint16>& port)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        port.set_value(server.serverPort());
        if (!server.waitForNewConnection(10'000)) {
            return;
        }
        QTcpSocket& socket = *server.nextPendingConnection();
        const auto say = [&](const QByteArray& line) {
            socket.write(line + "\r\n");
            socket.waitForBytesWritten(5000);
        };
        say("220 sink");
        bool inData = false;
        while (socket.state() == QAbstractSocket::ConnectedState) {
            if (!socket.canReadLine() && !socket.waitForReadyRead(10'000)) {
                return;
            }
            while (socket.canReadLine()) {
                const QByteArray line = socket.readLine().trimmed();
                {
                    const std::lock_guard lock(m_mutex);
                    m_lines.append(line);
                }
                if (inData) {
                    inData = line != ".";
                    if (!inData) {
                        say("250 taken");
                    }
                } else if (!m_refusedCommand.isEmpty() && line.startsWith(m_refusedCommand)) {
                    say(m_refusal);
                } else if (line == "DATA") {
                    inData = true;
                    say("354 go on");
                } else {
                    say(line == "QUIT" ? "221 bye" : "250 fine");
                }
            }
        }
    }

    QByteArray m_refusedCommand;
    QByteArray m_refusal;
    std::mutex m_mutex;
    QByteArrayList m_lines;
    quint16 m_port = 0;
    std::thread m_thread;
};

class TestSmtpMailer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sends();
    void encodesHeaders();
    void cutsNoCharacter();
    void keepsHeadersWhole();
    void tellsWhatWentWrong();
    void wantsASecureConnection();
    void refusesStrangeAddresses_data();
    void refusesStrangeAddresses();

private:
    static SmtpSettings settings(quint16 port);
    static QByteArray header(const QByteArray& message, const QByteArray& name);
};

SmtpSettings TestSmtpMailer::settings(quint16 port)
{
    SmtpSettings result;
    result.host = QStringLiteral("127.0.0.1");
    result.port = port;
    result.security = SmtpSettings::Security::None;
    result.sender = QStringLiteral("galley@example.com");
    result.timeoutSeconds = 10;
    return result;
}

/// The value of a field, unfolded.
QByteArray TestSmtpMailer::header(const QByteArray& message, const QByteArray& name)
{
    const QByteArray head = message.left(message.indexOf("\r\n\r\n")).replace("\r\n ", " ");
    for (const QByteArray& line : head.split('\n')) {
        if (line.startsWith(QByteArray(name + ": "))) {
            return line.mid(name.size() + 2).trimmed();
        }
    }
    return {};
}

void TestSmtpMailer::sends()
{
    SmtpSink sink;
    SmtpMailer mailer(settings(sink.port()));
    QVERIFY(mailer.send({QStringLiteral("ada@example.com"), QStringLiteral("Code"), QStringLiteral("Your code is 123456.\n.\nBye\n")}));
    const QByteArrayList lines = sink.lines();
    QVERIFY(lines.contains("MAIL FROM:<galley@example.com>"));
    QVERIFY(lines.contains("RCPT TO:<ada@example.com>"));
    QVERIFY(lines.contains("Subject: Code"));
    QByteArray body;
    for (qsizetype index = lines.indexOf("") + 1; index < lines.size() && lines[index] != "."; ++index) {
        body += lines[index];
    }
    QCOMPARE(QByteArray::fromBase64(body), QByteArray("Your code is 123456.\r\n.\r\nBye\r\n"));
}

void TestSmtpMailer::encodesHeaders()
{
    const Mail mail{QStringLiteral("ada@example.com"), QStringLiteral("Prüfung für Käse"), QStringLiteral("x")};
    const QDateTime date(QDate(2026, 3, 1), QTime(9, 5), Qt::UTC);
    const QByteArray message = SmtpMailer::message(settings(25), mail, date);
    QCOMPARE(header(message, "Date"), QByteArray("Sun, 01 Mar 2026 09:05:00 +0000"));
    QCOMPARE(header(message, "From"), QByteArray("\"Galley\" <galley@example.com>"));
    const QByteArray subject = header(message, "Subject");
    QVERIFY(subject.startsWith("=?UTF-8?B?") && subject.endsWith("?="));
    QCOMPARE(QByteArray::fromBase64(subject.mid(10, subject.size() - 12)), QByteArray("Prüfung für Käse"));
}

void TestSmtpMailer::cutsNoCharacter()
{
    QString subject;
    for (int count = 0; count < 60; ++count) {
        subject += QStringLiteral("😀");
    }
    const QByteArray message = SmtpMailer::message(settings(25), {QStringLiteral("a@b"), subject, QString()}, QDateTime::currentDateTimeUtc());
    QString decoded;
    for (const QByteArray& word : header(message, "Subject").split(' ')) {
        QVERIFY(word.size() <= 75);
        const QByteArray bytes = QByteArray::fromBase64(word.mid(10, word.size() - 12));
        QVERIFY(QString::fromUtf8(bytes).toUtf8() == bytes);
        decoded += QString::fromUtf8(bytes);
    }
    QCOMPARE(decoded, subject);
}

void TestSmtpMailer::keepsHeadersWhole()
{
    SmtpSettings strange = settings(25);
    strange.senderName = QStringLiteral("A \"b\"\r\nBcc: eve@example.com");
    const Mail mail{QStringLiteral("ada@example.com"), QStringLiteral("Hi\r\nBcc: eve@example.com\u2028x"), QStringLiteral("Bcc: body")};
    const QByteArray message = SmtpMailer::message(strange, mail, QDateTime::currentDateTimeUtc());
    QVERIFY(!message.contains("\nBcc:"));
    QVERIFY(header(message, "From").startsWith("\"A \\\"b\\\" Bcc: eve@example.com\" <"));
}

void TestSmtpMailer::tellsWhatWentWrong()
{
    const Mail mail{QStringLiteral("ada@example.com"), QStringLiteral("s"), QStringLiteral("t")};
    {
        SmtpSink sink("RCPT", "550 no such user ada@example.com");
        const auto sent = SmtpMailer(settings(sink.port())).send(mail);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, ErrorCode::Unavailable);
        QVERIFY(!sent.error().message.contains(QStringLiteral("ada")));
    }
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    const auto sent = SmtpMailer(settings(port)).send(mail);
    QVERIFY(!sent);
    QVERIFY(sent.error().message.contains(QStringLiteral("reached")));
    QVERIFY(MissingMailer().send(mail).error().message.contains(QStringLiteral("no mail server is configured")));
}

void TestSmtpMailer::wantsASecureConnection()
{
    SmtpSink sink;
    SmtpSettings secure = settings(sink.port());
    secure.security = SmtpSettings::Security::StartTls;
    const auto sent = SmtpMailer(secure).send({QStringLiteral("ada@example.com"), QStringLiteral("s"), QStringLiteral("t")});
    QVERIFY(!sent);
    QVERIFY(!sink.lines().contains("DATA"));
}

void TestSmtpMailer::refusesStrangeAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address : {"", "ada", "@b", "a@", "a@b@c", "a b@c", "a@b>\r\nRCPT TO:<eve@c", "a@b,c@d", "<a@b>"}) {
        QTest::newRow(address) << QString::fromLatin1(address);
    }
}

void TestSmtpMailer::refusesStrangeAddresses()
{
    QFETCH(QString, address);
    const auto sent = SmtpMailer(settings(1)).send({address, QStringLiteral("s"), QStringLiteral("t")});
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestSmtpMailer)
#include "tst_smtpmailer.moc"
