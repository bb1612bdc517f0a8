#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/memoryports.h"
#include "ui/importing/importwizard.h"

using namespace galley;
using tests::MemoryImporter;

namespace {

void settle()
{
    for (int turn = 0; turn < 6; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

struct Desk {
    explicit Desk(bool newProject = false)
    {
        ui::ImportTarget target;
        if (!newProject) {
            target = {project, QStringLiteral("Spring"), Platform::Woocommerce};
        }
        wizard = std::make_unique<ui::ImportWizard>(importer, &settings, target);
        wizard->show();
    }
    void next()
    {
        wizard->next();
        settle();
    }
    ProjectId project = ProjectId::make();
    QTemporaryDir folder;
    app::Settings settings{folder.path()};
    std::shared_ptr<MemoryImporter> importer = std::make_shared<MemoryImporter>();
    std::unique_ptr<ui::ImportWizard> wizard;
};

QPushButton* buttonNamed(const QWidget& root, const QString& text)
{
    for (QPushButton* button : root.findChildren<QPushButton*>()) {
        QString plain = button->text();
        if (plain.remove(u'&') == text) {
            return button;
        }
    }
    return nullptr;
}

}

class ImportWizardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksThroughFiveSteps()
    {
        Desk desk;
        desk.next();
        QCOMPARE(desk.wizard->currentStep(), 0); // no file yet
        desk.wizard->setPath(QStringLiteral("file:///data/products.csv"));
        settle();
        QCOMPARE(desk.importer->analysed, QStringList{QStringLiteral("/data/products.csv")});
        QCOMPARE(desk.wizard->step<ui::FileStep>()->findChild<QTableView*>()->model()->rowCount(), 50);
        desk.next();
        QCOMPARE(desk.wizard->currentStep(), 1);
        desk.next();
        QCOMPARE(desk.wizard->currentStep(), 2);
        desk.next();
        QCOMPARE(desk.wizard->currentStep(), 3);
        QVERIFY(desk.importer->checked.has_value());
        QVERIFY(!desk.importer->ran);
        const QAbstractItemModel* changes = nullptr;
        for (const QTableView* table : desk.wizard->step<ui::CheckStep>()->findChildren<QTableView*>()) {
            changes = table->accessibleName() == QStringLiteral("Changes") ? table->model() : changes;
        }
        QVERIFY(changes != nullptr);
        QCOMPARE(changes->index(1, 1).data().toString(), QStringLiteral("Categories"));
        QCOMPARE(changes->index(1, 3).data().toString(), QStringLiteral("Shirts, Summer"));
        QSignalSpy review(desk.wizard.get(), &ui::ImportWizard::reviewRequested);
        desk.next();
        QCOMPARE(desk.wizard->currentStep(), 4);
        QCOMPARE(desk.importer->ran->projectId, desk.project);
        QCOMPARE(desk.importer->ran->onExisting, app::OnExisting::Update);
        QVERIFY(desk.wizard->step<ui::RunStep>()->resultText().contains(QStringLiteral("1,204 new, 310 updated")));
        QTest::mouseClick(buttonNamed(*desk.wizard, QStringLiteral("Review")), Qt::LeftButton);
        QCOMPARE(review.size(), 1);
        QCOMPARE(review.first().first().value<ProjectId>(), desk.project);
    }

    void makesTheProjectOfANewImport()
    {
        Desk desk(true);
        desk.wizard->setPath(QStringLiteral("/data/spring list.csv"));
        settle();
        QCOMPARE(desk.wizard->state().target.projectName, QStringLiteral("spring list"));
        desk.next();
        QCOMPARE(desk.importer->createdName, QStringLiteral("spring list"));
        QCOMPARE(desk.importer->createdPlatform, std::optional(Platform::Woocommerce));
        QCOMPARE(desk.wizard->currentStep(), 1);
        QCOMPARE(desk.wizard->state().target.project, desk.importer->created);
    }

    void aRefusedFileSaysWhy()
    {
        Desk desk;
        desk.importer->analysisError = Error{ErrorCode::InvalidInput, QStringLiteral("Line 3: a quote is not closed."), {}};
        desk.wizard->setPath(QStringLiteral("/data/bad.csv"));
        settle();
        QVERIFY(desk.wizard->problemText().contains(QStringLiteral("Line 3: a quote is not closed.")));
        desk.next();
        QCOMPARE(desk.wizard->currentStep(), 0);
    }

    void aFieldHasOneColumn()
    {
        Desk desk;
        desk.wizard->setPath(QStringLiteral("/data/products.csv"));
        settle();
        desk.next();
        auto* map = desk.wizard->step<ui::MapStep>();
        QCOMPARE(map->fieldOf(2), QStringLiteral("name"));
        QCOMPARE(map->fieldOf(5), QString());
        map->chooseField(5, QStringLiteral("name"));
        QCOMPARE(map->fieldOf(2), QString());
        QCOMPARE(desk.wizard->state().mapping.columns.value(QStringLiteral("name")), QStringLiteral("Fabric"));
        // A guess that is taken away is named, so that it is not guessed again.
        map->chooseField(3, QString());
        QVERIFY(desk.wizard->state().mapping.columns.contains(QStringLiteral("price")));
        QVERIFY(desk.wizard->state().mapping.columns.value(QStringLiteral("price")).isEmpty());
    }

    void cancelChangesNothing()
    {
        Desk desk;
        desk.importer->holdRun = true;
        desk.wizard->setPath(QStringLiteral("/data/products.csv"));
        settle();
        for (int step = 0; step < 4; ++step) {
            desk.next();
        }
        QVERIFY(desk.wizard->step<ui::RunStep>()->isRunning());
        QTest::mouseClick(buttonNamed(*desk.wizard, QStringLiteral("Stop the import")), Qt::LeftButton);
        QVERIFY(desk.importer->running->isCanceled());
        desk.importer->finishCancelled();
        settle();
        QVERIFY(desk.wizard->step<ui::RunStep>()->resultText().contains(QStringLiteral("Nothing was changed.")));
        QVERIFY(desk.wizard->step<ui::RunStep>()->hasFailed());
    }

    void closedWhileRunningItTellsHowItEnded()
    {
        Desk desk;
        desk.importer->holdRun = true;
        desk.wizard->setPath(QStringLiteral("/data/products.csv"));
        settle();
        for (int step = 0; step < 4; ++step) {
            desk.next();
        }
        QSignalSpy notices(desk.wizard.get(), &ui::ImportWizard::noticeRequested);
        desk.wizard->close();
        QVERIFY(!desk.wizard->isVisible());
        QCOMPARE(notices.size(), 0);
        desk.importer->finishRun();
        QVERIFY(QTest::qWaitFor([&] { return notices.size() == 1; }));
        QVERIFY(notices.first().first().value<ui::Notice>().text.contains(QStringLiteral("products.csv is imported.")));
    }

    void anImportCanBeTakenBack()
    {
        Desk desk;
        desk.wizard->setPath(QStringLiteral("/data/products.csv"));
        settle();
        for (int step = 0; step < 4; ++step) {
            desk.next();
        }
        QTest::mouseClick(buttonNamed(*desk.wizard, QStringLiteral("Undo import")), Qt::LeftButton);
        settle();
        QVERIFY(desk.importer->undone.has_value());
        QVERIFY(desk.wizard->step<ui::RunStep>()->resultText().contains(QStringLiteral("taken back")));
    }
};

QTEST_MAIN(ImportWizardTest)
#include "tst_importwizard.moc"
