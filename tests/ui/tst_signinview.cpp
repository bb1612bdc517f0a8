#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/account/qrcode.h"
#include "ui/account/signinview.h"
#include "ui/style/theme.h"

using namespace galley;
using namespace galley::ui;

namespace {

struct View {
    SignInView view{{{QStringLiteral("production"), QStringLiteral("Production"), QUrl(QStringLiteral("https://api.galley.example"))},
                     {QStringLiteral("own"), QStringLiteral("Own address"), {}}}};
    View() { view.show(); }

    [[nodiscard]] QList<QLineEdit*> fields() const
    {
        QList<QLineEdit*> shown;
        for (QLineEdit* field : view.findChildren<QLineEdit*>()) {
            if (field->isVisible() && !field->isReadOnly()) {
                shown.append(field);
            }
        }
        return shown;
    }
    [[nodiscard]] QPushButton* next() const
    {
        for (QPushButton* button : view.findChildren<QPushButton*>()) {
            if (button->property("primary").toBool()) {
                return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* candidate : view.findChildren<QPushButton*>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool shows(const QString& part) const
    {
        for (const QLabel* label : view.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(part)) {
                return true;
            }
        }
        return false;
    }
    void show(app::SignInStep step, const QString& method = QStringLiteral("totp"))
    {
        app::SignInState state;
        state.step = step;
        state.method = method;
        if (method == QStringLiteral("totp")) {
            state.setup.secret = QStringLiteral("JBSWY3DPEHPK3PXP");
            state.setup.otpauthUri = QStringLiteral("otpauth://totp/Galley:anna?secret=JBSWY3DPEHPK3PXP&issuer=Galley");
        }
        state.backupCodes = {QStringLiteral("11111-22222"), QStringLiteral("33333-44444")};
        view.showState(state);
    }
};

}

class SignInViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void nothingGoesWithoutAllFields()
    {
        View at;
        QSignalSpy given(&at.view, &SignInView::credentialsGiven);
        QVERIFY(!at.next()->isEnabled());
        QCOMPARE(at.fields().size(), qsizetype(2));
        QTest::keyClicks(at.fields().at(0), QStringLiteral("anna@shop.example"));
        QVERIFY(!at.next()->isEnabled());
        QTest::keyClicks(at.fields().at(1), QStringLiteral("secret words"));
        QVERIFY(at.next()->isEnabled());
        QTest::mouseClick(at.next(), Qt::LeftButton);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().at(0).toString(), QStringLiteral("https://api.galley.example"));
        QCOMPARE(given.first().at(1).toString(), QStringLiteral("anna@shop.example"));
        QCOMPARE(given.first().at(2).toString(), QStringLiteral("secret words"));
        QVERIFY2(!at.next()->isEnabled(), "while it is asked, a second click does nothing");
    }

    void theOwnAddressHasItsField()
    {
        View at;
        at.view.findChild<QComboBox*>()->setCurrentIndex(1);
        QCOMPARE(at.fields().size(), qsizetype(3));
        QTest::keyClicks(at.fields().at(0), QStringLiteral("galley.my-company.example"));
        QCOMPARE(at.view.serverText(), QStringLiteral("galley.my-company.example"));
    }

    void thePasswordIsNeverSpoken()
    {
        View at;
        QLineEdit* password = at.fields().at(1);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClicks(password, QStringLiteral("secret words"));
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(password);
        QVERIFY(spoken != nullptr);
        QVERIFY(spoken->state().passwordEdit);
        QVERIFY(!spoken->text(QAccessible::Value).contains(QStringLiteral("secret")));
        QVERIFY(spoken->text(QAccessible::Name).contains(QStringLiteral("Password")));
    }

    void errorsStandInPlaceAndMoveNothing()
    {
        View at;
        at.view.resize(520, 440);
        QTest::keyClicks(at.fields().at(0), QStringLiteral("anna@shop.example"));
        QTest::keyClicks(at.fields().at(1), QStringLiteral("wrong"));
        QCoreApplication::processEvents();
        const QPoint before = at.fields().at(1)->mapTo(&at.view, QPoint());
        at.next()->click();
        at.view.showError({ErrorCode::Unauthenticated, QStringLiteral("E-mail and password do not match."), {}});
        QCoreApplication::processEvents();
        QVERIFY(at.shows(QStringLiteral("do not match")));
        QCOMPARE(at.fields().at(1)->mapTo(&at.view, QPoint()), before);
        QVERIFY(at.fields().at(1)->property("wrong").toBool());
        QCOMPARE(at.fields().at(1)->selectedText().size(), qsizetype(5));
        QVERIFY(at.next()->isEnabled());
        QTest::keyClicks(at.fields().at(1), QStringLiteral("r"));
        QVERIFY(!at.shows(QStringLiteral("do not match")));
        QVERIFY(!at.fields().at(1)->property("wrong").toBool());
    }

    void noConnectionSaysThatWorkIsSafe()
    {
        View at;
        at.view.showError({ErrorCode::Unavailable, QStringLiteral("Connection refused."), {}});
        QVERIFY(at.shows(QStringLiteral("safe")));
        QVERIFY(at.shows(QStringLiteral("Connection refused.")));
    }

    void aCodeIsAskedFor()
    {
        View at;
        at.show(app::SignInStep::Code, QStringLiteral("email"));
        QSignalSpy resent(&at.view, &SignInView::resendRequested);
        QTest::mouseClick(at.button(QStringLiteral("Send another code")), Qt::LeftButton);
        QCOMPARE(resent.size(), 1);
        QSignalSpy given(&at.view, &SignInView::codeGiven);
        QCOMPARE(at.fields().size(), qsizetype(1));
        QTest::keyClicks(at.fields().first(), QStringLiteral("123 456"));
        QTest::mouseClick(at.next(), Qt::LeftButton);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().first().toString(), QStringLiteral("123456"));
        at.show(app::SignInStep::Code, QStringLiteral("totp"));
        QVERIFY(at.button(QStringLiteral("Send another code")) == nullptr);
    }

    void theMethodIsChosen()
    {
        View at;
        at.show(app::SignInStep::SetUp);
        QSignalSpy chosen(&at.view, &SignInView::methodChosen);
        QTest::mouseClick(at.next(), Qt::LeftButton);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("totp"));
    }

    void theSecretIsShownAndCopied()
    {
        View at;
        at.show(app::SignInStep::ConfirmSetUp);
        QVERIFY(at.view.findChild<QrCodeView*>()->isVisible());
        QVERIFY(QTest::qWaitForWindowExposed(&at.view));
        QTest::mouseClick(at.button(QStringLiteral("Copy the secret")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("JBSWY3DPEHPK3PXP"));
        at.show(app::SignInStep::ConfirmSetUp, QStringLiteral("email"));
        QVERIFY(!at.view.findChild<QrCodeView*>()->isVisible());
    }

    void backupCodesMustBeKept()
    {
        View at;
        at.show(app::SignInStep::ShowBackupCodes);
        QVERIFY(at.view.findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("33333-44444")));
        QVERIFY(!at.next()->isEnabled());
        QVERIFY(at.button(QStringLiteral("Copy")) != nullptr);
        QVERIFY(at.button(QStringLiteral("Save…")) != nullptr);
        QVERIFY(at.button(QStringLiteral("Print…")) != nullptr);
        QSignalSpy kept(&at.view, &SignInView::backupCodesAcknowledged);
        at.view.findChild<QCheckBox*>()->click();
        QTest::mouseClick(at.next(), Qt::LeftButton);
        QCOMPARE(kept.size(), 1);
    }

    void signingInAgainKeepsServerAndName()
    {
        View at;
        at.view.setFixedAccount(QUrl(QStringLiteral("https://galley.my-company.example")), QStringLiteral("anna@shop.example"));
        QVERIFY(!at.view.findChild<QComboBox*>()->isEnabled());
        QCOMPARE(at.view.serverText(), QStringLiteral("https://galley.my-company.example"));
        QCOMPARE(at.fields().size(), qsizetype(1));
    }

    void qrCodesHaveTheirFinderPatterns()
    {
        const QImage image = qrImage(QStringLiteral("otpauth://totp/Galley:anna?secret=JBSWY3DPEHPK3PXP&issuer=Galley"));
        QVERIFY(!image.isNull());
        QCOMPARE(image.width(), image.height());
        QCOMPARE(image.pixel(0, 0), qRgb(255, 255, 255));
        // Three corners hold a ring of seven black modules; the fourth does not.
        const int last = image.width() - 5;
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(image.pixel(4 + i, 4), qRgb(0, 0, 0));
            QCOMPARE(image.pixel(last - i, 4), qRgb(0, 0, 0));
            QCOMPARE(image.pixel(4, last - i), qRgb(0, 0, 0));
        }
        QVERIFY(qrImage({}).isNull());
        QVERIFY(qrImage(QString(10000, u'x')).isNull());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(SignInViewTest)
#include "tst_signinview.moc"
