#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/services/historyfile.h"
#include "app/sync/decisions.h"
#include "tests/support/itemfactory.h"

using namespace galley;
using namespace galley::app;

class HistoryFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActOnEveryItemIsALineAndNoneIsRun()
    {
        const ProjectId project = ProjectId::make();
        const QTemporaryDir folder;
        tests::OpenFiles files(folder.path());
        const auto slice =
            files.run([&](WriteFiles& open) { return writeItems(open, project, {tests::preparedItem(1), tests::preparedItem(2)}, 1); });
        QVERIFY(slice);
        QVERIFY(files.run([&](WriteFiles& open) { return decide(open, slice->changed, Decision::Reject, QStringLiteral("=1+1"), 5); }));
        QVERIFY(files.run([&](WriteFiles& open) { return undo(open, project, 6); }));
        const QString path = folder.filePath(QStringLiteral("history.csv"));
        const auto lines = files.run([&](WriteFiles& open) { return writeHistory(open.work, *files.reader, project, path); });
        QVERIFY(lines);
        QCOMPARE(*lines, 4);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.count(u'\n'), 5);
        QVERIFY(text.contains(QStringLiteral(",me,decide,SKU-1,Product 1,")));
        QVERIFY(text.contains(QStringLiteral(",generated,rejected,'=1+1,galley,")));
        QVERIFY(text.contains(QStringLiteral(",me,undo,SKU-2,Product 2,")));
        QVERIFY(!files.run(
            [&](WriteFiles& open) { return writeHistory(open.work, *files.reader, project, folder.filePath(QStringLiteral("none/history.csv"))); }));
    }
};

QTEST_GUILESS_MAIN(HistoryFileTest)
#include "tst_historyfile.moc"
