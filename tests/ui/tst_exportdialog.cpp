#include <QApplication>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/memoryports.h"
#include "ui/exporting/exportdialog.h"

using namespace galley;

namespace {

struct Desk {
    Desk()
    {
        ui::ExportTarget target{ProjectId::make(), QStringLiteral("Spring / list: 2026"), Platform::Shopify, 48, {1, 2, 3}, {2}};
        dialog = std::make_unique<ui::ExportDialog>(exporter, &settings, target);
        dialog->show();
    }
    void choose(const QString& start) const
    {
        for (QRadioButton* each : dialog->findChildren<QRadioButton*>()) {
            QString text = each->text();
            if (text.remove(u'&').startsWith(start)) {
                each->setChecked(true);
            }
        }
    }
    QTemporaryDir folder;
    app::Settings settings{folder.path()};
    std::shared_ptr<tests::MemoryExporter> exporter = std::make_shared<tests::MemoryExporter>();
    std::unique_ptr<ui::ExportDialog> dialog;
};

}

class ExportDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsAHarmlessName()
    {
        Desk desk;
        const app::ExportPlan plan = desk.dialog->plan();
        QCOMPARE(plan.scope, app::ExportScope::Approved);
        QCOMPARE(plan.format, app::ExportFormat::ShopFile);
        QVERIFY2(plan.path.contains(QStringLiteral("/spring-list-2026-texts-")) && plan.path.endsWith(QStringLiteral(".csv")), qPrintable(plan.path));
        QVERIFY(plan.rows.isEmpty());
    }

    void shownAndSelectedNameTheirRows()
    {
        Desk desk;
        desk.choose(QStringLiteral("What the list shows"));
        QCOMPARE(desk.dialog->plan().rows, (QList<app::ItemRow>{1, 2, 3}));
        QVERIFY(desk.dialog->message().contains(QStringLiteral("nobody has approved")));
        desk.choose(QStringLiteral("Selected"));
        QCOMPARE(desk.dialog->plan().rows, (QList<app::ItemRow>{2}));
        desk.choose(QStringLiteral("Table"));
        QCOMPARE(desk.dialog->plan().format, app::ExportFormat::Table);
        QVERIFY(desk.dialog->plan().path.contains(QStringLiteral("-table-")));
    }

    void tellsHowItEnded()
    {
        Desk desk;
        desk.dialog->setPath(desk.folder.filePath(QStringLiteral("out.csv")));
        QSignalSpy ended(desk.dialog.get(), &ui::ExportDialog::ended);
        desk.exporter->error = Error{ErrorCode::StorageFull, QStringLiteral("The disk is full."), {}};
        desk.dialog->start();
        QVERIFY(QTest::qWaitFor([&] { return ended.size() == 1; }));
        QVERIFY(desk.dialog->message().contains(QStringLiteral("The disk is full.")));
        desk.exporter->error.reset();
        desk.dialog->start();
        QVERIFY(QTest::qWaitFor([&] { return ended.size() == 2; }));
        QVERIFY(desk.dialog->message().contains(QStringLiteral("out.csv")));
        QVERIFY(desk.dialog->message().contains(QStringLiteral("copy on this computer")));
        QCOMPARE(desk.exporter->ran->path, desk.folder.filePath(QStringLiteral("out.csv")));
    }
};

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
