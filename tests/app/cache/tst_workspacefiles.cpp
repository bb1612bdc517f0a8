#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/itemfactory.h"

using namespace galley;
using namespace galley::app;
using tests::OpenFiles;
using tests::preparedItem;

namespace {

const ProjectId project = ProjectId::fromText(u"018e0000-0000-7000-8000-0000000000aa").value();

void damage(const QString& path)
{
    for (const char* suffix : {"-wal", "-shm"}) {
        QFile::remove(path + QLatin1StringView(suffix));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
}

}

class WorkspaceFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeOnceAndOpenedAgain()
    {
        QTemporaryDir folder;
        {
            OpenFiles files(folder.filePath(QStringLiteral("deep/er")));
            QVERIFY(!files.error);
            QVERIFY(files.notices.isEmpty());
        }
        OpenFiles files(folder.filePath(QStringLiteral("deep/er")));
        QVERIFY(!files.error);
        QCOMPARE(files.run([](WriteFiles& open) { return open.workDatabase.number("PRAGMA user_version"); })->value_or(0), 2);
        QCOMPARE(files.run([](WriteFiles& open) { return open.workDatabase.number("PRAGMA synchronous"); })->value_or(0), 2);
        QCOMPARE(files.run([](WriteFiles& open) { return open.cacheDatabase.number("PRAGMA synchronous"); })->value_or(0), 1);
    }

    void aDamagedCacheIsSetAside()
    {
        QTemporaryDir folder;
        {
            OpenFiles files(folder.path());
            QVERIFY(files.run([](WriteFiles& open) { return open.work.setFact(QStringLiteral("kept"), QStringLiteral("yes")); }));
        }
        damage(cachePath(folder.path()));
        OpenFiles files(folder.path());
        QVERIFY(!files.error);
        QCOMPARE(files.notices.size(), 1);
        QVERIFY(QFile::exists(cachePath(folder.path()) + QStringLiteral(".damaged")));
        QCOMPARE(files.run([](WriteFiles& open) { return open.work.fact(QStringLiteral("kept")); }).value(), QStringLiteral("yes"));
        QVERIFY(files.run([](WriteFiles& open) { return writeItems(open, project, {preparedItem(1)}, 1); }));
    }

    void aMarkedCacheIsSetAside()
    {
        QTemporaryDir folder;
        {
            OpenFiles files(folder.path());
            QVERIFY(files.run([](WriteFiles& open) { return writeItems(open, project, {preparedItem(1)}, 1); }));
        }
        markCacheDamaged(folder.path());
        {
            OpenFiles files(folder.path());
            QCOMPARE(files.notices.size(), 1);
            QCOMPARE(files.reader->tally(project)->total, 0);
        }
        OpenFiles files(folder.path());
        QVERIFY(files.notices.isEmpty());
    }

    void damagedWorkComesBackFromItsBackup()
    {
        QTemporaryDir folder;
        {
            OpenFiles files(folder.path());
            QVERIFY(files.run([](WriteFiles& open) { return open.work.setFact(QStringLiteral("kept"), QStringLiteral("yes")); }));
            QVERIFY(backUpWork(folder.path(), files.clock));
            QVERIFY(files.run([](WriteFiles& open) { return open.work.setFact(QStringLiteral("later"), QStringLiteral("lost")); }));
        }
        damage(workPath(folder.path()));
        OpenFiles files(folder.path());
        QVERIFY(!files.error);
        QCOMPARE(files.notices.size(), 1);
        QCOMPARE(files.run([](WriteFiles& open) { return open.work.fact(QStringLiteral("kept")); }).value(), QStringLiteral("yes"));
        QCOMPARE(files.run([](WriteFiles& open) { return open.work.fact(QStringLiteral("later")); }).value(), QString());
    }

    void damagedWorkWithoutABackupStartsAnewAndSaysSo()
    {
        QTemporaryDir folder;
        {
            OpenFiles files(folder.path());
        }
        damage(workPath(folder.path()));
        OpenFiles files(folder.path());
        QVERIFY(!files.error);
        QCOMPARE(files.notices.size(), 1);
        QVERIFY(files.run([](WriteFiles& open) { return open.work.setFact(QStringLiteral("a"), QStringLiteral("b")); }));
    }

    void sevenBackupsAreKept()
    {
        QTemporaryDir folder;
        OpenFiles files(folder.path());
        for (int day = 0; day < 10; ++day) {
            QVERIFY(backUpWork(folder.path(), files.clock));
            QVERIFY(backUpWork(folder.path(), files.clock));
            files.clock.advance(std::chrono::hours(24));
        }
        const QStringList backups = QDir(folder.filePath(QStringLiteral("backups"))).entryList(QDir::Files);
        QCOMPARE(backups.size(), 7);
        QCOMPARE(backups.last(), QStringLiteral("work-20260310.db"));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        OpenFiles files(folder.filePath(QStringLiteral("file/below")));
        QVERIFY(files.error);
        QCOMPARE(files.error->code, ErrorCode::StorageFull);
    }
};

QTEST_GUILESS_MAIN(WorkspaceFilesTest)
#include "tst_workspacefiles.moc"
