#include <QTest>

#include "ui/sync/syncwords.h"

using namespace galley;
using namespace galley::ui;

namespace {

app::SyncStatus at(app::Connection connection, qint64 waiting = 0)
{
    app::SyncStatus status;
    status.connection = connection;
    status.waiting = waiting;
    return status;
}

}

class SyncWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void offlineTellsSinceWhenAndHowMuch()
    {
        app::SyncStatus status = at(app::Connection::Offline, 37);
        status.offlineSince = QDateTime(QDate::currentDate(), QTime(13, 40));
        const QString text = syncText(status);
        QVERIFY2(text.contains(QStringLiteral("13:40")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("37")));
        QCOMPARE(syncShape(status), app::SyncState::Waiting);
        QVERIFY(!offlineBanner(status, false).isEmpty());
    }

    void inSyncTellsWhen()
    {
        app::SyncStatus status = at(app::Connection::Online);
        status.lastSync = QDateTime(QDate::currentDate(), QTime(14, 5));
        QCOMPARE(syncText(status), QStringLiteral("In sync 14:05"));
        QCOMPARE(nothingWaitsText(status), QStringLiteral("Everything is sent. Last sync 14:05."));
        QCOMPARE(syncShape(status), app::SyncState::InSync);
        QVERIFY(offlineBanner(status, false).isEmpty());
    }

    void aWorkspaceOnThisComputerIsLocalOnly()
    {
        app::SyncStatus status = at(app::Connection::Local);
        status.lastSync = QDateTime::currentDateTime();
        QCOMPARE(syncText(status), QStringLiteral("Local only"));
        QCOMPARE(syncShape(status), app::SyncState::LocalOnly);
        QVERIFY(nothingWaitsText(status).contains(QStringLiteral("on this computer")));
    }

    void troublesComeFirst()
    {
        app::SyncStatus status = at(app::Connection::Offline, 5);
        status.conflicts = 2;
        status.failures = 1;
        QVERIFY(syncText(status).startsWith(QStringLiteral("2 conflict")));
        QCOMPARE(syncShape(status), app::SyncState::Conflict);
        status.conflicts = 0;
        QVERIFY(syncText(status).contains(QStringLiteral("failed")));
        QCOMPARE(syncShape(status), app::SyncState::Failed);
    }

    void anotherDayIsNamed()
    {
        const QString text = momentText(QDateTime(QDate(2026, 1, 2), QTime(8, 30)));
        QVERIFY(text.contains(QStringLiteral("08:30")));
        QVERIFY(text.size() > 6);
    }

    void signInBannerCounts()
    {
        QVERIFY(signInBanner(14).contains(QStringLiteral("14")));
        QVERIFY(!signInBanner(0).contains(QStringLiteral("0")));
    }

    void jobsTellRateAndTimeOnlyOnceTheyAreKnown()
    {
        const QDateTime start(QDate(2026, 3, 3), QTime(14, 0), Qt::UTC);
        app::GenerationProgress job;
        job.status = JobStatus::Running;
        job.total = 1000;
        job.current = 5;
        job.startedAt = start;
        QCOMPARE(jobText(job, start.addSecs(2)), QStringLiteral("5 of 1,000"));
        job.current = 100;
        const QString later = jobText(job, start.addSecs(50));
        QVERIFY2(later.contains(QStringLiteral("2.0 per second")), qPrintable(later));
        QVERIFY2(later.contains(QStringLiteral("minutes left")), qPrintable(later));
        job.status = JobStatus::Queued;
        QCOMPARE(jobText(job, start), QStringLiteral("Waiting for its turn"));
    }

    void outcomesAreHonest()
    {
        app::GenerationProgress job;
        job.status = JobStatus::Completed;
        job.total = 312;
        job.current = 312;
        job.failed = 24;
        QCOMPARE(jobOutcome(job), QStringLiteral("288 done, 24 failed"));
        job.failed = 0;
        QCOMPARE(jobOutcome(job), QStringLiteral("312 done"));
        job.status = JobStatus::Cancelled;
        job.current = 40;
        QCOMPARE(jobOutcome(job), QStringLiteral("Stopped after 40 of 312"));
        QVERIFY(!isRunning(job));
    }
};

QTEST_MAIN(SyncWordsTest)
#include "tst_syncwords.moc"
