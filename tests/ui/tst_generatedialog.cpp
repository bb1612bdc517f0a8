#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/memoryports.h"
#include "ui/generation/generatedialog.h"

using namespace galley;

namespace {

ui::GenerateTarget target()
{
    ui::GenerateTarget made;
    made.project = ProjectId::make();
    made.projectName = QStringLiteral("Spring");
    made.tally.counts = {{ItemStatus::Pending, 32}, {ItemStatus::Generated, 60}, {ItemStatus::Excluded, 8}};
    made.tally.total = 100;
    made.selected = {ItemId::make(), ItemId::make()};
    return made;
}

struct Desk {
    Desk() { open(); }
    void open()
    {
        dialog = std::make_unique<ui::GenerateDialog>(generator, &settings, target());
        dialog->show();
        (void)QTest::qWaitFor([this] { return box(QStringLiteral("Language"))->count() > 0; });
    }
    QComboBox* box(const QString& name) const
    {
        for (QComboBox* each : dialog->findChildren<QComboBox*>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }
    QRadioButton* scope(const QString& start) const
    {
        for (QRadioButton* each : dialog->findChildren<QRadioButton*>()) {
            QString text = each->text();
            if (text.remove(u'&').startsWith(start)) {
                return each;
            }
        }
        return nullptr;
    }
    QTemporaryDir folder;
    app::Settings settings{folder.path()};
    std::shared_ptr<tests::MemoryGenerator> generator = std::make_shared<tests::MemoryGenerator>();
    std::unique_ptr<ui::GenerateDialog> dialog;
};

}

class GenerateDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheWriterThatCanBeUsed()
    {
        Desk desk;
        QCOMPARE(desk.box(QStringLiteral("Writer"))->currentData().toString(), QStringLiteral("builtin"));
        QCOMPARE(desk.dialog->request().aiProvider, QStringLiteral("builtin"));
        QCOMPARE(desk.dialog->scope(), app::GenerationScope::Pending);
        QVERIFY(!desk.scope(QStringLiteral("Rejected"))->isEnabled());
        QVERIFY(desk.scope(QStringLiteral("All"))->text().contains(QStringLiteral("92")));
        QVERIFY(QTest::qWaitFor([&] { return desk.dialog->estimateText().contains(QStringLiteral("It costs nothing.")); }));
    }

    void selectedItemsAreNamed()
    {
        Desk desk;
        desk.scope(QStringLiteral("Selected"))->setChecked(true);
        QCOMPARE(desk.dialog->request().itemIds->size(), 2);
        desk.scope(QStringLiteral("All"))->setChecked(true);
        QVERIFY(!desk.dialog->request().itemIds.has_value());
    }

    void startsAndRemembers()
    {
        Desk desk;
        desk.box(QStringLiteral("Language"))->setCurrentIndex(1);
        desk.dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("For hikers."));
        QSignalSpy started(desk.dialog.get(), &ui::GenerateDialog::started);
        desk.dialog->start();
        QVERIFY(started.size() == 1 || started.wait(5000));
        QCOMPARE(started.first().first().toLongLong(), 32);
        QCOMPARE(desk.generator->startedRequest->language, QStringLiteral("de"));
        QCOMPARE(desk.generator->startedRequest->customInstructions.value().value(), QStringLiteral("For hikers."));
        QVERIFY(!desk.dialog->isVisible());
        desk.open();
        QCOMPARE(desk.dialog->request().language, QStringLiteral("de"));
        QCOMPARE(desk.dialog->findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("For hikers."));
    }

    void aFailureLeavesTheDialogOpen()
    {
        Desk desk;
        desk.generator->startError = Error{ErrorCode::Conflict, QStringLiteral("The balance is used up."), {}};
        desk.dialog->start();
        QVERIFY(QTest::qWaitFor([&] { return desk.dialog->estimateText().contains(QStringLiteral("The balance is used up.")); }));
        QVERIFY(desk.dialog->isVisible());
    }

    void withoutAnyTextNothingStarts()
    {
        Desk desk;
        for (QCheckBox* check : desk.dialog->findChildren<QCheckBox*>()) {
            check->setChecked(false);
        }
        QVERIFY(desk.dialog->estimateText().contains(QStringLiteral("Choose the short text")));
        for (const QPushButton* button : desk.dialog->findChildren<QPushButton*>()) {
            QVERIFY(button->text() != QStringLiteral("Generate") || !button->isEnabled());
        }
    }

    void durations()
    {
        QVERIFY(ui::durationText(4).contains(u'4'));
        QVERIFY(ui::durationText(42).contains(QStringLiteral("40")));
        QVERIFY(ui::durationText(170).contains(u'3'));
        QVERIFY(ui::durationText(8000).contains(u'2'));
    }
};

QTEST_MAIN(GenerateDialogTest)
#include "tst_generatedialog.moc"
