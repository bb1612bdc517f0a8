#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include "app/cache/cacheschema.h"
#include "app/sync/decisions.h"
#include "tests/support/itemfactory.h"

using namespace galley;
using namespace galley::app;
using tests::OpenFiles;
using tests::preparedItem;

namespace {

const ProjectId project = ProjectId::fromText(u"018e0000-0000-7000-8000-0000000000aa").value();

/// Permissions say nothing to root: whoever runs the tests as root is nobody for a while.
class Unprivileged
{
public:
    Unprivileged()
    {
        if (m_isRoot && ::seteuid(65534) != 0) {
            qFatal("the test cannot give up its rights");
        }
    }
    ~Unprivileged()
    {
        if (m_isRoot && ::seteuid(0) != 0) {
            qFatal("the test cannot take its rights back");
        }
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    const bool m_isRoot = ::geteuid() == 0;
};

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
        QCOMPARE(files.run([](WriteFiles& open) { return open.workDatabase.number("PRAGMA user_version"); })->value_or(0), workMigrations().size());
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

    /// Decisions that were in the damaged file alone are named: the cache knows which items they were about.
    void whatWasLostIsListed()
    {
        QTemporaryDir folder;
        {
            OpenFiles files(folder.path());
            QVERIFY(files.run([](WriteFiles& open) { return writeItems(open, project, {preparedItem(1), preparedItem(2), preparedItem(3)}, 1); }));
            const auto decideOn = [&](ItemRow row) {
                return files.run([row](WriteFiles& open) { return decide(open, {row}, Decision::Approve, {}, 1'000); }).has_value();
            };
            const auto rowOf = [&](int number) { return files.reader->rowByExternalId(project, QStringLiteral("SKU-%1").arg(number))->value_or(0); };
            QVERIFY(decideOn(rowOf(1)));
            QVERIFY(backUpWork(folder.path(), files.clock));
            QVERIFY(decideOn(rowOf(3)));
        }
        damage(workPath(folder.path()));
        OpenFiles files(folder.path());
        QVERIFY(!files.error);
        QCOMPARE(files.notices.size(), 2);
        QVERIFY2(files.notices.last().contains(QStringLiteral("Product 3")), qPrintable(files.notices.last()));
        QVERIFY2(!files.notices.last().contains(QStringLiteral("Product 1")), qPrintable(files.notices.last()));
        QVERIFY2(!files.notices.last().contains(QStringLiteral("Product 2")), qPrintable(files.notices.last()));
    }

    /// What is damaged is the backup too: the one before it serves.
    void aDamagedBackupIsPassedOver()
    {
        QTemporaryDir folder;
        {
            OpenFiles files(folder.path());
            QVERIFY(files.run([](WriteFiles& open) { return open.work.setFact(QStringLiteral("kept"), QStringLiteral("yes")); }));
            QVERIFY(backUpWork(folder.path(), files.clock));
            files.clock.advance(std::chrono::hours(24));
            QVERIFY(backUpWork(folder.path(), files.clock));
        }
        damage(workPath(folder.path()));
        damage(folder.filePath(QStringLiteral("backups/work-20260302.db")));
        OpenFiles files(folder.path());
        QVERIFY(!files.error);
        QCOMPARE(files.run([](WriteFiles& open) { return open.work.fact(QStringLiteral("kept")); }).value(), QStringLiteral("yes"));
    }

    void aReadOnlyProfileIsSaidAndLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("profile"));
        {
            OpenFiles files(path);
            QVERIFY(files.run([](WriteFiles& open) { return open.work.setFact(QStringLiteral("kept"), QStringLiteral("yes")); }));
        }
        const auto protect = [&](bool on) {
            const auto reading = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
            const auto entering = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
            const auto writing = on ? QFile::Permissions() : QFile::Permissions(QFile::WriteOwner);
            QFile::setPermissions(folder.path(), reading | entering | QFile::WriteOwner);
            for (const QString& name : QDir(path).entryList(QDir::Files)) {
                QFile::setPermissions(path + u'/' + name, reading | writing);
            }
            QFile::setPermissions(path, reading | entering | writing);
        };
        protect(true);
        {
            const Unprivileged nobody;
            OpenFiles files(path);
            QVERIFY(files.error);
            QCOMPARE(files.error->code, ErrorCode::StorageFull);
            // What failed, what it means, what to do.
            QVERIFY2(files.error->message.contains(QStringLiteral("cannot write")), qPrintable(files.error->message));
            QVERIFY(files.error->message.contains(QStringLiteral("safe")));
            QVERIFY(files.error->message.contains(QStringLiteral("Please")));
        }
        protect(false);
        OpenFiles files(path);
        QVERIFY(!files.error);
        QCOMPARE(files.run([](WriteFiles& open) { return open.work.fact(QStringLiteral("kept")); }).value(), QStringLiteral("yes"));
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
