#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/style/theme.h"
#include "ui/welcome/doorbutton.h"
#include "ui/welcome/welcomeview.h"

using namespace galley;
using namespace galley::ui;

class WelcomeViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void enterOpensTheSampleShop()
    {
        WelcomeView view;
        view.show();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QSignalSpy sample(&view, &WelcomeView::sampleChosen);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(sample.size(), 1);
    }

    void arrowsGoThroughTheDoors()
    {
        WelcomeView view;
        view.show();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QSignalSpy local(&view, &WelcomeView::localChosen);
        QSignalSpy server(&view, &WelcomeView::serverChosen);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(local.size(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(server.size(), 1);
    }

    void doorsOpenByMouse()
    {
        WelcomeView view;
        view.show();
        QSignalSpy server(&view, &WelcomeView::serverChosen);
        const QList<DoorButton*> doors = view.findChildren<DoorButton*>();
        QCOMPARE(doors.size(), qsizetype(3));
        QTest::mouseClick(doors.last(), Qt::LeftButton);
        QCOMPARE(server.size(), 1);
    }

    void knownWorkspacesReopen()
    {
        WelcomeView view;
        view.setKnown({{QStringLiteral("s"), app::WorkspaceKind::Sample, QStringLiteral("Sample shop"), {}, {}, {}},
                       {QStringLiteral("l"), app::WorkspaceKind::Local, QStringLiteral("This computer"), {}, {}, {}}});
        view.show();
        QSignalSpy known(&view, &WelcomeView::knownChosen);
        auto* list = view.findChild<QListWidget*>();
        QVERIFY(list->isVisible());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.first().first().value<app::WorkspaceInfo>().id, QStringLiteral("l"));
    }

    void whileOpeningTheDoorsWait()
    {
        WelcomeView view;
        view.show();
        QSignalSpy sample(&view, &WelcomeView::sampleChosen);
        view.setBusy(QStringLiteral("Opening the sample shop…"));
        QTest::mouseClick(view.findChildren<DoorButton*>().first(), Qt::LeftButton);
        QCOMPARE(sample.size(), 0);
        const QPoint place = view.findChildren<DoorButton*>().first()->mapTo(&view, QPoint());
        view.setBusy({});
        view.setError(QStringLiteral("It could not be opened. What is in it is safe."));
        QCoreApplication::processEvents();
        QCOMPARE(view.findChildren<DoorButton*>().first()->mapTo(&view, QPoint()), place);
        QTest::mouseClick(view.findChildren<DoorButton*>().first(), Qt::LeftButton);
        QCOMPARE(sample.size(), 1);
    }

    void nothingIsAsked()
    {
        WelcomeView view;
        bool promised = false;
        for (const QLabel* label : view.findChildren<QLabel*>()) {
            promised = promised || label->text() == QStringLiteral("You can connect any time; nothing you do here gets lost.");
        }
        QVERIFY(promised);
        QVERIFY(view.findChildren<QLineEdit*>().isEmpty());
    }

    void escapeGoesBackWhereThereIsABack()
    {
        WelcomeView view;
        view.setCanGoBack(true);
        view.show();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QSignalSpy back(&view, &WelcomeView::backChosen);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(WelcomeViewTest)
#include "tst_welcomeview.moc"
