#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageAuthenticationCode>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include "app/api/apiclient.h"
#include "app/services/sampleshop.h"
#include "models/wire/auth.h"
#include "models/wire/content.h"
#include "models/wire/organization.h"
#include "models/wire/projects.h"
#include "tests/support/backendprocess.h"
#include "tests/ui/program.h"
#include "ui/account/qrcode.h"
#include "ui/account/signindialog.h"
#include "ui/review/reviewbody.h"

using namespace galley;
using namespace galley::tests;

namespace {

const QString email = QStringLiteral("anna@shop.example");
const QString password = QStringLiteral("correct horse battery");

/// What an authenticator app shows (RFC 6238); `later` counts steps of 30 seconds from now.
QString codeOf(const QString& secret, int later = 0)
{
    QByteArray key;
    quint32 bits = 0;
    int count = 0;
    for (const QChar letter : secret) {
        const int value = int(QLatin1StringView("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(letter));
        if (value < 0) {
            continue; // blanks between groups
        }
        bits = (bits << 5) | quint32(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            key.append(char(bits >> count & 0xff));
        }
    }
    const quint64 step = quint64(QDateTime::currentSecsSinceEpoch() / 30 + later);
    QByteArray message(8, '\0');
    qToBigEndian(step, message.data());
    const QByteArray hash = QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha1);
    const int offset = hash.back() & 0xf;
    const quint32 number = qFromBigEndian<quint32>(hash.constData() + offset) & 0x7fffffff;
    return QStringLiteral("%1").arg(number % 1'000'000, 6, 10, QLatin1Char('0'));
}

/// The dialog as somebody at the screen sees and uses it.
struct Dialog {
    explicit Dialog(Program& program)
    {
        QMetaObject::invokeMethod(&program.window, [&program] { program.window.commands().action(u"window.signIn")->trigger(); });
        (void)waitUntil([&] { return (dialog = program.window.findChild<ui::SignInDialog*>()) != nullptr && dialog->isActiveWindow(); });
    }
    template <class Widget> [[nodiscard]] Widget* visible(const QString& label) const
    {
        for (QLabel* text : dialog->findChildren<QLabel*>()) {
            if (text->text().remove(u'&') == label && text->isVisible()) {
                return qobject_cast<Widget*>(text->buddy());
            }
        }
        for (Widget* widget : dialog->findChildren<Widget*>()) {
            if constexpr (std::is_base_of_v<QAbstractButton, Widget>) {
                if (widget->isVisible() && widget->text().remove(u'&') == label) {
                    return widget;
                }
            }
        }
        return nullptr;
    }
    void fill(const QString& label, const QString& text) const
    {
        auto* field = visible<QLineEdit>(label);
        QVERIFY2(field != nullptr, qPrintable(label));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void signIn(const QString& address, const QString& secretWord) const
    {
        auto* server = dialog->findChild<QComboBox*>();
        server->setFocus();
        QTest::keyClick(server, Qt::Key_End); // "Own address" is the last
        fill(QStringLiteral("Address:"), address);
        fill(QStringLiteral("E-mail:"), email);
        fill(QStringLiteral("Password:"), secretWord);
        Program::key(Qt::Key_Return);
    }
    [[nodiscard]] bool shows(const QString& part) const
    {
        return waitUntil(
            [&] {
                if (dialog == nullptr) {
                    return false;
                }
                for (const QLabel* label : dialog->findChildren<QLabel*>()) {
                    if (label->isVisible() && label->text().contains(part)) {
                        return true;
                    }
                }
                return false;
            },
            std::chrono::seconds(30));
    }
    [[nodiscard]] bool closes() const
    {
        return waitUntil([&] { return dialog == nullptr || !dialog->isVisible(); }, std::chrono::seconds(30));
    }
    QPointer<ui::SignInDialog> dialog;
};

}

/// Signing in through the real window at a real server, and what a team's day holds: a lost line, and a hundred decisions without it.
class SignInTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::Theme>(*qApp);
        QVERIFY(m_server.addUser(email, password));
        QVERIFY(m_server.start());
        m_client = std::make_unique<app::ApiClient>(m_server.address());
        const wire::AuthenticateUserCredentials credentials{{email, password}};
        const auto token = await(m_client->send(credentials));
        QVERIFY(token && token->accessToken);
        m_client->setToken(*token->accessToken);
        app::SampleShop shop(*m_client);
        const auto project = await(shop.fill());
        QVERIFY(project);
        m_project = *project;
        wire::UpdateOrganizationDetails enforce;
        enforce.body.enforce2fa = true;
        QVERIFY(await(m_client->send(enforce)));
    }

    void saysWhatIsWrong()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        const Dialog at(program);
        QVERIFY(at.dialog != nullptr);
        at.signIn(m_server.address().toString(), QStringLiteral("not the password"));
        QVERIFY(at.shows(QStringLiteral("The e-mail address or the password is wrong.")));
        QVERIFY(at.visible<QLineEdit>(QStringLiteral("Password:"))->hasFocus());

        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        at.signIn(QStringLiteral("http://127.0.0.1:%1").arg(port), password);
        QVERIFY(at.shows(QStringLiteral("The server could not be reached.")));

        // A server that does not speak TLS where it is asked to.
        at.signIn(QStringLiteral("https://127.0.0.1:%1").arg(m_server.port()), password);
        QVERIFY(at.shows(QStringLiteral("No secure connection came about")));

        at.signIn(QStringLiteral("http://shop.example"), password);
        QVERIFY(at.shows(QStringLiteral("Passwords are only sent over a secure connection.")));
        Program::key(Qt::Key_Escape);
        QVERIFY(at.closes());
    }

    void aSecondFactorIsSetUpWhenItIsDemanded()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        const Dialog at(program);
        at.signIn(m_server.address().toString(), password);
        QVERIFY(at.shows(QStringLiteral("Set up a second factor")));
        QVERIFY(at.visible<QRadioButton>(QStringLiteral("From an authenticator app on your phone or computer"))->isChecked());
        Program::key(Qt::Key_Return);
        QVERIFY(at.shows(QStringLiteral("Scan this picture")));
        QVERIFY(at.dialog->findChild<ui::QrCodeView*>()->isVisible());
        for (const QLineEdit* field : at.dialog->findChildren<QLineEdit*>()) {
            if (field->isVisible() && field->isReadOnly()) {
                m_secret = field->text();
            }
        }
        QVERIFY(m_secret.size() >= 32);
        Program::type(codeOf(m_secret, 40));
        Program::key(Qt::Key_Return);
        QVERIFY(at.shows(QStringLiteral("code")));
        QVERIFY(waitUntil([&] { return at.visible<QLineEdit>(QStringLiteral("Code:"))->property("wrong").toBool(); }));
        Program::type(codeOf(m_secret));
        Program::key(Qt::Key_Return);
        QVERIFY(at.shows(QStringLiteral("Keep your backup codes")));
        m_backupCodes = at.dialog->findChild<QPlainTextEdit*>()->toPlainText().split(u'\n');
        QVERIFY(m_backupCodes.size() >= 5);
        QVERIFY(!at.visible<QPushButton>(QStringLiteral("Continue"))->isEnabled());
        at.visible<QCheckBox>(QStringLiteral("I have kept these codes"))->click();
        at.visible<QPushButton>(QStringLiteral("Continue"))->click();
        // No second code is asked for: the one that confirmed the set-up signs in too.
        QVERIFY(at.closes());
        QVERIFY(program.says(QStringLiteral("0 of 200")));
    }

    void aBackupCodeWorksOnce()
    {
        for (const int used : {0, 1}) {
            const QTemporaryDir folder;
            Program program(folder.path());
            QVERIFY(QTest::qWaitForWindowActive(&program.window));
            const Dialog at(program);
            at.signIn(m_server.address().toString(), password);
            QVERIFY(at.shows(QStringLiteral("Second factor")));
            for (int again = 0; again < used; ++again) {
                Program::type(m_backupCodes.at(again));
                Program::key(Qt::Key_Return);
                QVERIFY(waitUntil([&] { return at.visible<QLineEdit>(QStringLiteral("Code:"))->property("wrong").toBool(); }));
            }
            Program::type(m_backupCodes.at(used));
            Program::key(Qt::Key_Return);
            QVERIFY(at.closes());
            QVERIFY(program.says(QStringLiteral("0 of 200")));
        }
    }

    void aHundredDecisionsWithoutALineArriveOnce()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        const Dialog at(program);
        at.signIn(m_server.address().toString(), password);
        QVERIFY(at.shows(QStringLiteral("Second factor")));
        Program::type(codeOf(m_secret, 1)); // the present one was used at the set-up
        Program::key(Qt::Key_Return);
        QVERIFY(at.closes());
        QVERIFY(program.says(QStringLiteral("0 of 200")));
        const QMap<QString, wire::ContentItem> before = itemsOnServer();
        QCOMPARE(before.size(), 200);

        m_server.stop();
        app::SyncService& sync = program.window.workspace()->sync();
        QVERIFY(waitUntil([&] { return QApplication::activeWindow() == &program.window; }));
        for (int number = 0; number < 100; ++number) {
            Program::key(number % 3 == 2 ? Qt::Key_R : Qt::Key_A);
        }
        QVERIFY(program.says(QStringLiteral("100 of 200")));
        QVERIFY(waitUntil([&] { return sync.status().connection == app::Connection::Offline; }));
        QCOMPARE(sync.status().waiting, 100);

        QVERIFY(m_server.start());
        Program::key(Qt::Key_F5);
        QVERIFY(waitUntil([&] { return sync.status().waiting == 0 && sync.status().connection == app::Connection::Online; }));
        QCOMPARE(sync.status().conflicts + sync.status().failures, 0);
        qint64 highest = 0;
        qint64 changes = 0;
        int approved = 0;
        int rejected = 0;
        const QMap<QString, wire::ContentItem> after = itemsOnServer();
        for (auto item = after.begin(); item != after.end(); ++item) {
            const auto status = item->status.known();
            approved += status == ItemStatus::Approved ? 1 : 0;
            rejected += status == ItemStatus::Rejected ? 1 : 0;
            const bool decided = status == ItemStatus::Approved || status == ItemStatus::Rejected;
            QCOMPARE(item->revision != before.value(item.key()).revision, decided);
            changes = std::max(changes, item->revision.value_or(0));
        }
        // The server counts its changes: a hundred more are a hundred decisions that arrived once each.
        for (const wire::ContentItem& item : before) {
            highest = std::max(highest, item.revision.value_or(0));
        }
        QCOMPARE(changes - highest, 100);
        QCOMPARE(approved, 67);
        QCOMPARE(rejected, 33);
    }

private:
    [[nodiscard]] QMap<QString, wire::ContentItem> itemsOnServer() const
    {
        wire::ListProjectContentItems list;
        list.projectId = m_project;
        QMap<QString, wire::ContentItem> result;
        const auto items = await(m_client->send(list));
        for (const wire::ContentItem& item : items.value_or(QList<wire::ContentItem>())) {
            result.insert(item.id.text(), item);
        }
        return result;
    }

    BackendProcess m_server;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<app::ApiClient> m_client;
    ProjectId m_project;
    QString m_secret;
    QStringList m_backupCodes;
};

QTEST_MAIN(SignInTest)
#include "tst_signin.moc"
