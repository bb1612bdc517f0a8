#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#include "app/singleinstance.h"
#include "tests/support/waiting.h"

using namespace galley;
using namespace galley::app;
using namespace galley::tests;

/// One profile, one Galley.
class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondHandsOverAndTheFirstHears()
    {
        const QTemporaryDir profile;
        SingleInstance first(profile.path());
        QVERIFY(first.acquire());
        QSignalSpy heard(&first, &SingleInstance::argumentsReceived);
        // The second is a process of its own: it waits for the first, which has to be able to answer.
        std::atomic<bool> isOwner = true;
        std::atomic<bool> isTaken = false;
        std::thread other([&] {
            SingleInstance second(profile.path());
            isOwner = second.acquire();
            isTaken = second.handOver({QStringLiteral("--open"), QStringLiteral("a file with spaces.csv")});
        });
        const bool isHeard = waitUntil([&] { return !heard.isEmpty(); });
        other.join();
        QVERIFY(isHeard);
        QVERIFY(!isOwner);
        QVERIFY(isTaken);
        QCOMPARE(heard.first().first().toStringList(), (QStringList{QStringLiteral("--open"), QStringLiteral("a file with spaces.csv")}));
    }

    void otherProfilesAreFree()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        SingleInstance first(one.path());
        SingleInstance second(other.path());
        QVERIFY(first.acquire());
        QVERIFY(second.acquire());
    }

    void whoEndsLeavesTheProfile()
    {
        const QTemporaryDir profile;
        {
            SingleInstance first(profile.path());
            QVERIFY(first.acquire());
        }
        SingleInstance second(profile.path());
        QVERIFY(second.acquire());
    }

    /// A lock that a crash left behind, with the number of a process that is gone.
    void aCrashLeavesNoLock()
    {
        const QTemporaryDir profile;
        {
            SingleInstance first(profile.path());
            QVERIFY(first.acquire());
            for (const QString& name : QDir(profile.path()).entryList(QDir::Files | QDir::Hidden)) {
                QVERIFY(QFile::copy(profile.filePath(name), profile.filePath(QStringLiteral("left-") + name)));
            }
        }
        for (const QString& name : QDir(profile.path()).entryList({QStringLiteral("left-*")}, QDir::Files | QDir::Hidden)) {
            QFile lock(profile.filePath(name));
            QVERIFY(lock.open(QIODevice::ReadWrite));
            QByteArray text = lock.readAll();
            // Beyond the greatest number that a process can have.
            text.replace(QByteArray(QByteArray::number(QCoreApplication::applicationPid()) + '\n'), QByteArrayLiteral("2147483000\n"));
            lock.seek(0);
            lock.resize(0);
            lock.write(text);
            lock.close();
            QVERIFY(QFile::rename(profile.filePath(name), profile.filePath(name.mid(5))));
        }
        SingleInstance second(profile.path());
        QVERIFY(second.acquire());
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
