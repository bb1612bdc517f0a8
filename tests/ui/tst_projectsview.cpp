#include <QAbstractItemModel>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include "ui/projects/projectdialogs.h"
#include "ui/projects/projectsview.h"
#include "ui/projects/projecttablemodel.h"
#include "ui/style/theme.h"

using namespace galley;
using namespace galley::ui;

namespace {

wire::Project project(const QString& name, qint64 approved = 3, qint64 flagged = 2)
{
    wire::Project made;
    made.id = ProjectId::make();
    made.name = name;
    made.platform = Platform::Shopify;
    made.createdAt = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    made.statusCounts.approved = approved;
    made.statusCounts.flagged = flagged;
    made.flaggedCount = flagged;
    made.itemCount = approved + flagged;
    return made;
}

struct View {
    CommandRegistry commands;
    ProjectsView view{commands};
    QList<wire::Project> projects{project(QStringLiteral("Boots")), project(QStringLiteral("Ärmel"), 20, 0), project(QStringLiteral("shirts"), 0, 0)};
    QTableView* table = view.findChild<QTableView*>();

    View()
    {
        view.resize(1000, 500);
        view.setProjects(projects, {});
        view.show();
        view.focusList();
    }
};

/// Drives the next modal dialog once it is open.
template <class Act> void inNextDialog(Act act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        // Shortcuts act where the focus is, and that is the dialog only once it is active.
        if (QTest::qWaitFor([dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); })) {
            act(dialog);
        }
        if (dialog->isVisible()) {
            dialog->reject();
            QFAIL("the dialog is still open");
        }
    });
}

}

class ProjectsViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void rowsAreSortedByName()
    {
        View at;
        QCOMPARE(at.table->model()->rowCount(), 3);
        QCOMPARE(at.view.current()->name, at.table->model()->index(at.table->currentIndex().row(), 0).data().toString());
        QCOMPARE(at.table->model()->index(0, ProjectTableModel::Shop).data().toString(), QStringLiteral("Shopify"));
    }

    void enterAndDoubleClickOpen()
    {
        View at;
        QVERIFY(QTest::qWaitForWindowActive(&at.view));
        QSignalSpy opened(&at.view, &ProjectsView::openRequested);
        at.view.select(at.projects[0].id);
        QTest::keyClick(at.table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ProjectId>(), at.projects[0].id);
        const QPoint place = at.table->visualRect(at.table->model()->index(0, 0)).center();
        QTest::mouseClick(at.table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(at.table->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.size(), 2);
    }

    void renameByKey()
    {
        View at;
        QVERIFY(QTest::qWaitForWindowActive(&at.view));
        at.view.select(at.projects[0].id);
        QSignalSpy renamed(&at.view, &ProjectsView::renameRequested);
        inNextDialog([](QWidget* dialog) {
            auto* field = dialog->findChild<QLineEdit*>();
            QCOMPARE(field->text(), QStringLiteral("Boots"));
            QTest::keyClicks(field, QStringLiteral("Winter boots"));
            QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        });
        QTest::keyClick(at.table, Qt::Key_F2);
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(renamed.first().at(1).toString(), QStringLiteral("Winter boots"));
    }

    void createAsksForNameAndShop()
    {
        View at;
        QSignalSpy created(&at.view, &ProjectsView::createRequested);
        inNextDialog([](QWidget* dialog) {
            auto* field = dialog->findChild<QLineEdit*>();
            QTest::keyClick(field, Qt::Key_Return);
            QVERIFY2(dialog->isVisible(), "an empty name is not taken");
            QTest::keyClicks(field, QStringLiteral("New list"));
            QTest::keyClick(field, Qt::Key_Return);
        });
        at.view.createAction()->trigger();
        QCOMPARE(created.size(), 1);
        QCOMPARE(created.first().first().toString(), QStringLiteral("New list"));
    }

    void deleteKeyMovesToTheTrashOnly()
    {
        View at;
        QVERIFY(QTest::qWaitForWindowActive(&at.view));
        at.view.select(at.projects[0].id);
        QSignalSpy trashed(&at.view, &ProjectsView::trashRequested);
        QSignalSpy deleted(&at.view, &ProjectsView::deleteRequested);
        QTest::keyClick(at.table, Qt::Key_Delete);
        QCOMPARE(trashed.size(), 1);
        QTest::keyClick(at.table, Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(deleted.size(), 0);
    }

    void deletingForGoodWantsTheNameTyped()
    {
        View at;
        at.view.setProjects({}, {project(QStringLiteral("Old list"))});
        at.view.showTrash(true);
        QVERIFY(QTest::qWaitForWindowActive(&at.view));
        QSignalSpy deleted(&at.view, &ProjectsView::deleteRequested);
        inNextDialog([](QWidget* dialog) {
            auto* field = dialog->findChild<QLineEdit*>();
            QPushButton* act = nullptr;
            for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
                act = button->text() == QStringLiteral("Delete for good") ? button : act;
            }
            QVERIFY(act != nullptr);
            QVERIFY(!act->isEnabled());
            QTest::keyClicks(field, QStringLiteral("Old"));
            QVERIFY(!act->isEnabled());
            QTest::keyClicks(field, QStringLiteral(" list"));
            QVERIFY(act->isEnabled());
            QTest::mouseClick(act, Qt::LeftButton);
        });
        QTest::keyClick(at.table, Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(deleted.size(), 1);
    }

    void trashHasItsOwnCommands()
    {
        View at;
        at.view.setProjects(at.projects, {project(QStringLiteral("Old list"))});
        QVERIFY(!at.commands.action(u"projects.restore")->isEnabled());
        at.commands.action(u"projects.showTrash")->trigger();
        QVERIFY(at.view.showsTrash());
        QVERIFY(at.commands.action(u"projects.restore")->isEnabled());
        QVERIFY(!at.commands.action(u"projects.trash")->isEnabled());
        QSignalSpy restored(&at.view, &ProjectsView::restoreRequested);
        at.commands.action(u"projects.restore")->trigger();
        QCOMPARE(restored.size(), 1);
    }

    void emptyStateHasOneMainButton()
    {
        View at;
        at.view.setProjects({}, {});
        QSignalSpy wanted(&at.view, &ProjectsView::importRequested);
        QPushButton* main = nullptr;
        for (QPushButton* button : at.view.findChildren<QPushButton*>()) {
            main = button->isVisible() && button->property("primary").toBool() ? button : main;
        }
        QVERIFY(main != nullptr);
        QTest::mouseClick(main, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().value<ProjectId>().isNull());
    }

    void selectionSurvivesARefreshAndARemoval()
    {
        View at;
        QVERIFY(QTest::qWaitForWindowActive(&at.view));
        QVERIFY(QTest::qWaitForWindowActive(&at.view));
        at.view.select(at.projects[2].id);
        QList<wire::Project> changed = at.projects;
        changed[2].statusCounts.approved = 7;
        at.view.setProjects(changed, {});
        QCOMPARE(at.view.current()->id, at.projects[2].id);
        changed.removeAt(2);
        at.view.setProjects(changed, {});
        QVERIFY(at.view.current() != nullptr);
        QTRY_VERIFY(at.table->hasFocus());
    }

    void rowsReadAsASentence()
    {
        View at;
        const int row = at.table->currentIndex().row();
        const QString spoken = at.table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(at.view.current()->name));
        QVERIFY(spoken.contains(QStringLiteral("Shopify")));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(ProjectsViewTest)
#include "tst_projectsview.moc"
