#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "app/cache/workspacefiles.h"
#include "app/services/projectservice.h"
#include "app/services/reviewservice.h"
#include "app/services/syncservice.h"
#include "app/services/workspacecore.h"
#include "app/services/workspaceservice.h"
#include "app/sync/syncengine.h"
#include "models/base/clock.h"
#include "tests/support/fakeserver.h"
#include "tests/support/manualclock.h"
#include "tests/support/waiting.h"

using namespace galley;
using namespace galley::app;
using tests::await;
using tests::FakeServer;
using tests::waitUntil;
using Fault = FakeServer::Fault;

namespace {

/// One client: a workspace on a server, with the services a window would use.
struct Client {
    Client(const QString& folder, const QUrl& server, const Clock* given = nullptr) : api(server)
    {
        api.setToken(QStringLiteral("token"));
        core = std::move(WorkspaceCore::open(folder, WorkspaceKind::Server, api, given == nullptr ? clock : *given).value());
        review = std::make_unique<ReviewService>(*core);
        projects = std::make_unique<ProjectService>(*core);
        sync = std::make_unique<SyncService>(*core);
        QObject::connect(core.get(), &WorkspaceCore::signInNeeded, core.get(), [this] { ++signIns; });
    }
    ~Client()
    {
        sync.reset();
        projects.reset();
        review.reset();
        core.reset();
    }
    bool start(const ProjectId& project)
    {
        core->start();
        return await(projects->pull(project)).has_value();
    }
    ItemRow row(const ItemId& id) { return core->reader().rowOf(id.uuid()).value().value_or(0); }
    ItemSummary look(const ItemId& id) { return core->reader().summaries({row(id)}).value().value(0); }
    bool decide(const QList<ItemId>& items, Decision decision, const QString& reason = {})
    {
        QList<ItemRow> rows;
        for (const ItemId& id : items) {
            rows.append(row(id));
        }
        const auto outcome = await(review->decide({rows}, decision, reason));
        return outcome && outcome->changed == items.size();
    }
    bool settled()
    {
        return waitUntil([this] {
            const SyncStatus status = sync->status();
            return status.waiting == 0 && !status.working;
        });
    }
    SystemClock clock;
    ApiClient api;
    std::unique_ptr<WorkspaceCore> core;
    std::unique_ptr<ReviewService> review;
    std::unique_ptr<ProjectService> projects;
    std::unique_ptr<SyncService> sync;
    int signIns = 0;
};

QString statusOf(const FakeServer& server, const ItemId& id)
{
    return server.item(id).value(QStringLiteral("status")).toString();
}

}

class SyncTest final : public QObject
{
    Q_OBJECT

private:
    static void bothKinds()
    {
        QTest::addColumn<bool>("extensions");
        QTest::newRow("server with extensions") << true;
        QTest::newRow("plain server") << false;
    }

private Q_SLOTS:
    void everythingArrivesOnce_data() { bothKinds(); }
    void everythingArrivesOnce()
    {
        QFETCH(bool, extensions);
        FakeServer server(extensions);
        QList<ItemId> items;
        for (int index = 0; index < 30; ++index) {
            items.append(server.addItem(QStringLiteral("Shirt %1").arg(index)));
        }
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        QCOMPARE(client.review->tally(server.project())->total, 30);
        QVERIFY(client.settled());
        server.forgetSeen();

        QVERIFY(client.decide(items.first(10), Decision::Approve));
        QVERIFY(client.decide({items[10]}, Decision::Reject, QStringLiteral("too long")));
        QVERIFY(client.decide({items[11], items[12]}, Decision::Exclude));
        const QJsonObject texts{{QStringLiteral("short_description"), QStringLiteral("Rewritten")}};
        QVERIFY(await(client.review->edit(client.row(items[13]), texts, true)));
        QVERIFY(client.settled());

        QCOMPARE(statusOf(server, items[0]), QStringLiteral("approved"));
        QCOMPARE(statusOf(server, items[10]), QStringLiteral("rejected"));
        const QJsonObject metadata = server.item(items[10]).value(QStringLiteral("metadata")).toObject();
        QCOMPARE(metadata.value(QStringLiteral("reject_reason")).toString(), QStringLiteral("too long"));
        QCOMPARE(metadata.value(QStringLiteral("kept")).toString(), QStringLiteral("by the server"));
        QVERIFY(!server.item(items[11]).value(QStringLiteral("excluded_at")).isNull());
        QCOMPARE(server.item(items[13]).value(QStringLiteral("generated_content")).toObject().value(QStringLiteral("short_description")).toString(),
                 QStringLiteral("Rewritten"));
        QCOMPARE(statusOf(server, items[13]), QStringLiteral("approved"));
        QCOMPARE(server.applied(), 4);
        QCOMPARE(client.look(items[0]).syncState, SyncState::InSync);

        // A further sync sends nothing and changes nothing.
        QVERIFY(waitUntil([&] { return client.sync->status().waiting == 0 && !client.sync->status().working; }));
        server.forgetSeen();
        QVERIFY(await(client.projects->pull(server.project())));
        QVERIFY(client.settled());
        QVERIFY(server.writes().isEmpty());
    }

    void faultsLoseNothingAndDoubleNothing_data()
    {
        QTest::addColumn<bool>("extensions");
        QTest::addColumn<Fault>("fault");
        for (const bool extensions : {true, false}) {
            const char* kind = extensions ? "extensions" : "plain";
            QTest::addRow("%s, refused", kind) << extensions << Fault::Refuse;
            QTest::addRow("%s, answer lost", kind) << extensions << Fault::LoseAnswer;
            QTest::addRow("%s, answer cut", kind) << extensions << Fault::CutAnswer;
            QTest::addRow("%s, 429", kind) << extensions << Fault::TooMany;
            QTest::addRow("%s, 500", kind) << extensions << Fault::ServerError;
        }
    }
    void faultsLoseNothingAndDoubleNothing()
    {
        QFETCH(bool, extensions);
        QFETCH(Fault, fault);
        FakeServer server(extensions);
        const ItemId one = server.addItem(QStringLiteral("One"));
        const ItemId two = server.addItem(QStringLiteral("Two"));
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        server.faultNext(fault);
        QVERIFY(client.decide({one}, Decision::Approve));
        QVERIFY(client.decide({two}, Decision::Reject));
        QVERIFY(client.settled());
        QCOMPARE(statusOf(server, one), QStringLiteral("approved"));
        QCOMPARE(statusOf(server, two), QStringLiteral("rejected"));
        QCOMPARE(client.look(one).syncState, SyncState::InSync);
        QCOMPARE(client.look(one).status, ItemStatus::Approved);
        if (extensions) {
            QCOMPARE(server.applied(), 2);
        }
    }

    void aRequestWhoseAnswerWasLostIsRepeatedByteForByte()
    {
        FakeServer server(true);
        const ItemId one = server.addItem(QStringLiteral("One"));
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        server.forgetSeen();
        server.faultNext(Fault::LoseAnswer);
        QVERIFY(client.decide({one}, Decision::Approve));
        QVERIFY(client.settled());
        const auto writes = server.writes();
        // The fetch after the reconnection may have told first that the server has it.
        QVERIFY(writes.size() == 1 || writes.size() == 2);
        if (writes.size() == 2) {
            QCOMPARE(writes[0].body, writes[1].body);
            QCOMPARE(writes[0].key, writes[1].key);
        }
        QVERIFY(!writes[0].key.isEmpty());
        QCOMPARE(server.applied(), 1);
    }

    void aSecondThoughtWhileAnAnswerIsLostIsNoConflict_data()
    {
        QTest::addColumn<bool>("extensions");
        QTest::addColumn<QList<Decision>>("decisions");
        for (const bool extensions : {true, false}) {
            const char* kind = extensions ? "extensions" : "plain";
            QTest::addRow("%s, changed once", kind) << extensions << QList{Decision::Reject};
            QTest::addRow("%s, there and back", kind) << extensions << QList{Decision::Reject, Decision::Approve};
            QTest::addRow("%s, excluded and restored", kind) << extensions << QList{Decision::Exclude, Decision::Restore, Decision::Reject};
        }
    }
    void aSecondThoughtWhileAnAnswerIsLostIsNoConflict()
    {
        QFETCH(bool, extensions);
        QFETCH(QList<Decision>, decisions);
        FakeServer server(extensions);
        const ItemId one = server.addItem(QStringLiteral("One"));
        QTemporaryDir folder;
        {
            Client client(folder.path(), server.address());
            QVERIFY(client.start(server.project()));
            server.faultNext(Fault::LoseLine);
            QVERIFY(client.decide({one}, Decision::Approve));
            QVERIFY(waitUntil([&] { return client.sync->status().connection == Connection::Offline; }));
            QCOMPARE(statusOf(server, one), QStringLiteral("approved"));
            client.sync->setWorkOffline(true);
            for (const Decision decision : std::as_const(decisions)) {
                QVERIFY(client.decide({one}, decision));
            }
        }
        server.setReachable(true);
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        QVERIFY(client.settled());
        QCOMPARE(client.sync->status().conflicts, 0);
        QCOMPARE(client.sync->status().failures, 0);
        const QString wanted = decisions.last() == Decision::Approve ? QStringLiteral("approved") : QStringLiteral("rejected");
        QCOMPARE(statusOf(server, one), wanted);
        QVERIFY(server.item(one).value(QStringLiteral("excluded_at")).isNull());
        QCOMPARE(client.look(one).syncState, SyncState::InSync);
    }

    void anOlderListOverwritesNothing_data()
    {
        QTest::addColumn<bool>("extensions");
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<bool>("waits");
        QTest::addRow("extensions, revisions tell") << true << Decision::Reject << false;
        QTest::addRow("extensions, an answer without revisions waits") << true << Decision::Exclude << true;
        QTest::addRow("plain, rejecting waits") << false << Decision::Reject << true;
        QTest::addRow("plain, excluding waits") << false << Decision::Exclude << true;
    }
    void anOlderListOverwritesNothing()
    {
        QFETCH(bool, extensions);
        QFETCH(Decision, decision);
        QFETCH(bool, waits);
        FakeServer server(extensions);
        const ItemId one = server.addItem(QStringLiteral("One"));
        const ItemId two = server.addItem(QStringLiteral("Two"));
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        QVERIFY(client.settled());
        QVERIFY(client.decide({one}, Decision::Approve));
        QVERIFY(client.settled());
        // The list says what was before the decision and arrives after it.
        server.holdNextFetch();
        auto pulled = client.projects->pull(server.project());
        QVERIFY(waitUntil([&] { return server.isHolding(); }));
        QVERIFY(client.decide({one}, decision));
        if (extensions) {
            // Somebody else's turn is not held up by it.
            QVERIFY(client.decide({two}, Decision::Approve));
            QVERIFY(waitUntil([&] { return statusOf(server, two) == u"approved"; }));
        } else {
            QTest::qWait(100);
        }
        QCOMPARE(server.applied(), 1 + (extensions ? 1 : 0) + (waits ? 0 : 1));
        if (decision == Decision::Exclude) {
            QVERIFY(client.decide({one}, Decision::Restore));
            QVERIFY(client.decide({one}, Decision::Reject));
        }
        server.release();
        QVERIFY(await(pulled));
        QVERIFY(client.settled());
        QCOMPARE(client.sync->status().conflicts, 0);
        QCOMPARE(statusOf(server, one), QStringLiteral("rejected"));
        QVERIFY(server.item(one).value(QStringLiteral("excluded_at")).isNull());
        QCOMPARE(client.look(one).status, ItemStatus::Rejected);
        QCOMPARE(client.look(one).syncState, SyncState::InSync);
    }

    void nothingIsFetchedWhileAnAnswerWithoutRevisionsIsAwaited_data() { bothKinds(); }
    void nothingIsFetchedWhileAnAnswerWithoutRevisionsIsAwaited()
    {
        QFETCH(bool, extensions);
        FakeServer server(extensions);
        const ItemId one = server.addItem(QStringLiteral("One"));
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        QVERIFY(client.settled());
        server.holdNextWrite();
        QVERIFY(client.decide({one}, Decision::Exclude));
        QVERIFY(waitUntil([&] { return server.isHolding(); }));
        server.forgetSeen();
        auto pulled = client.projects->pull(server.project());
        QTest::qWait(100);
        QVERIFY(server.seen().isEmpty());
        server.release();
        QVERIFY(await(pulled));
        QVERIFY(!server.seen().isEmpty());
        QVERIFY(client.settled());
    }

    void offlineDecisionsWaitAndArriveInOrder_data() { bothKinds(); }
    void offlineDecisionsWaitAndArriveInOrder()
    {
        QFETCH(bool, extensions);
        FakeServer server(extensions);
        QList<ItemId> items;
        for (int index = 0; index < 100; ++index) {
            items.append(server.addItem(QStringLiteral("Item %1").arg(index)));
        }
        QTemporaryDir folder;
        {
            Client client(folder.path(), server.address());
            QVERIFY(client.start(server.project()));
            client.sync->setWorkOffline(true);
            for (int index = 0; index < 100; ++index) {
                QVERIFY(client.decide({items[index]}, index % 2 == 0 ? Decision::Approve : Decision::Reject));
            }
            QVERIFY(client.decide({items[0]}, Decision::Reject));
            QCOMPARE(client.sync->status().waiting, 101);
            QCOMPARE(client.sync->status().connection, Connection::Offline);
            QVERIFY(waitUntil([&] { return !client.sync->status().working; }));
            QVERIFY(server.writes().isEmpty());
        }
        // The program was closed in between.
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        QVERIFY(client.settled());
        QCOMPARE(statusOf(server, items[0]), QStringLiteral("rejected"));
        for (int index = 1; index < 100; ++index) {
            QCOMPARE(statusOf(server, items[index]), index % 2 == 0 ? QStringLiteral("approved") : QStringLiteral("rejected"));
        }
        QCOMPARE(server.applied(), 101);
    }

    void whatTheServerRefusesIsSeenAndCanBeTriedAgain()
    {
        FakeServer server(true);
        const ItemId one = server.addItem(QStringLiteral("One"));
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        server.faultNext(Fault::Invalid);
        QVERIFY(client.decide({one}, Decision::Approve));
        QVERIFY(waitUntil([&] { return client.sync->status().failures == 1; }));
        QCOMPARE(client.look(one).syncState, SyncState::Failed);
        const auto outbox = client.sync->outbox();
        QCOMPARE(outbox->size(), 1);
        QVERIFY(!outbox->first().message.isEmpty());
        QVERIFY(await(client.sync->retry(outbox->first().id)));
        QVERIFY(client.settled());
        QCOMPARE(statusOf(server, one), QStringLiteral("approved"));
        QCOMPARE(client.sync->status().failures, 0);

        server.faultNext(Fault::Invalid);
        QVERIFY(client.decide({one}, Decision::Reject));
        QVERIFY(waitUntil([&] { return client.sync->status().failures == 1; }));
        QVERIFY(await(client.sync->discard(client.sync->outbox()->first().id)));
        QCOMPARE(client.look(one).status, ItemStatus::Approved);
        QCOMPARE(client.look(one).syncState, SyncState::InSync);
    }

    void aRefusedTokenStopsAndKeeps()
    {
        FakeServer server(true);
        const ItemId one = server.addItem(QStringLiteral("One"));
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        server.faultNext(Fault::Unauthorized);
        QVERIFY(client.decide({one}, Decision::Approve));
        QVERIFY(waitUntil([&] { return client.signIns == 1; }));
        QCOMPARE(client.sync->status().connection, Connection::SignInNeeded);
        QCOMPARE(client.sync->status().waiting, 1);
        client.core->start();
        QVERIFY(client.settled());
        QCOMPARE(statusOf(server, one), QStringLiteral("approved"));
    }

    void twoPeopleWhoDisagreeAreAsked_data() { bothKinds(); }
    void twoPeopleWhoDisagreeAreAsked()
    {
        QFETCH(bool, extensions);
        FakeServer server(extensions);
        const ItemId mine = server.addItem(QStringLiteral("Mine"));
        const ItemId theirs = server.addItem(QStringLiteral("Theirs"));
        const ItemId same = server.addItem(QStringLiteral("Same"));
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        QVERIFY(client.settled());
        client.sync->setWorkOffline(true);
        QVERIFY(client.decide({mine, theirs, same}, Decision::Approve));
        server.change(mine, {{QStringLiteral("status"), QStringLiteral("rejected")}});
        server.change(theirs, {{QStringLiteral("status"), QStringLiteral("rejected")}});
        server.change(same, {{QStringLiteral("status"), QStringLiteral("approved")}});
        client.sync->setWorkOffline(false);
        QVERIFY(waitUntil([&] { return client.sync->status().conflicts == 1 && !client.sync->status().working; }));
        // Nobody was overwritten.
        QCOMPARE(statusOf(server, mine), QStringLiteral("rejected"));
        QCOMPARE(statusOf(server, theirs), QStringLiteral("rejected"));
        QCOMPARE(client.look(mine).syncState, SyncState::Conflict);
        QCOMPARE(client.look(same).syncState, SyncState::InSync);
        const IntentId id = client.sync->outbox()->first().id;
        const auto conflicts = client.sync->conflicts(id);
        QCOMPARE(conflicts->size(), 2);
        QCOMPARE(conflicts->first().theirs.value(QStringLiteral("status")).toString(), QStringLiteral("rejected"));
        QCOMPARE(conflicts->first().mine.value(QStringLiteral("status")).toString(), QStringLiteral("approved"));

        // A new decision settles one of them.
        QVERIFY(client.decide({theirs}, Decision::Reject));
        QVERIFY(await(client.sync->resolve(id, ConflictChoice::UseMine)));
        QVERIFY(client.settled());
        QCOMPARE(statusOf(server, mine), QStringLiteral("approved"));
        QCOMPARE(statusOf(server, theirs), QStringLiteral("rejected"));
        QCOMPARE(client.sync->status().conflicts, 0);
    }

    void theirSideCanBeTaken()
    {
        FakeServer server(true);
        const ItemId one = server.addItem(QStringLiteral("One"));
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        client.sync->setWorkOffline(true);
        QVERIFY(await(client.review->edit(client.row(one), {{QStringLiteral("name"), QStringLiteral("My name")}}, false)));
        server.change(one, {{QStringLiteral("generated_content"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Their name")}}}});
        client.sync->setWorkOffline(false);
        QVERIFY(waitUntil([&] { return client.sync->status().conflicts == 1 && !client.sync->status().working; }));
        QCOMPARE(client.look(one).name, QStringLiteral("My name"));
        QVERIFY(await(client.sync->resolve(client.sync->outbox()->first().id, ConflictChoice::UseTheirs)));
        QVERIFY(client.settled());
        QCOMPARE(client.look(one).name, QStringLiteral("Their name"));
        QCOMPARE(client.sync->status().conflicts, 0);
        // The choice is one step: taken back, mine stands again and is sent.
        QVERIFY(await(client.review->undo(server.project())));
        QVERIFY(client.settled());
        QCOMPARE(client.look(one).name, QStringLiteral("My name"));
        QCOMPARE(server.item(one).value(QStringLiteral("generated_content")).toObject().value(QStringLiteral("name")).toString(),
                 QStringLiteral("My name"));
    }

    void aDecisionThatGaveWayComesBackByUndo()
    {
        FakeServer server(true);
        const ItemId one = server.addItem(QStringLiteral("One"));
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        client.sync->setWorkOffline(true);
        QVERIFY(client.decide({one}, Decision::Approve));
        server.change(one, {{QStringLiteral("status"), QStringLiteral("rejected")}});
        client.sync->setWorkOffline(false);
        QVERIFY(waitUntil([&] { return client.sync->status().conflicts == 1 && !client.sync->status().working; }));
        QVERIFY(await(client.sync->resolve(client.sync->outbox()->first().id, ConflictChoice::UseTheirs)));
        QVERIFY(client.settled());
        QCOMPARE(client.look(one).status, ItemStatus::Rejected);
        QVERIFY(await(client.review->undo(server.project())));
        QVERIFY(client.settled());
        QCOMPARE(client.look(one).status, ItemStatus::Approved);
        QCOMPARE(statusOf(server, one), QStringLiteral("approved"));
        QVERIFY(await(client.review->redo(server.project())));
        QVERIFY(client.settled());
        QCOMPARE(statusOf(server, one), QStringLiteral("rejected"));
    }

    void paragraphsMergeWithoutAsking_data() { bothKinds(); }
    void paragraphsMergeWithoutAsking()
    {
        QFETCH(bool, extensions);
        FakeServer server(extensions);
        const ItemId one = server.addItem(QStringLiteral("One"));
        const auto text = [](const char* html) { return QJsonObject{{QStringLiteral("description"), QString::fromUtf8(html)}}; };
        server.change(one, {{QStringLiteral("generated_content"), text("<p>One</p><p>Two</p><p>Three</p>")}});
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        client.sync->setWorkOffline(true);
        QVERIFY(await(client.review->edit(client.row(one), text("<p>Mine</p><p>Two</p><p>Three</p>"), false)));
        server.change(one, {{QStringLiteral("generated_content"), text("<p>One</p><p>Two</p><p>Theirs</p>")}});
        client.sync->setWorkOffline(false);
        QVERIFY(client.settled());
        QCOMPARE(client.sync->status().conflicts, 0);
        QCOMPARE(server.item(one).value(QStringLiteral("generated_content")).toObject(), text("<p>Mine</p><p>Two</p><p>Theirs</p>"));
    }

    void aPersonMergesWhatClashes_data() { bothKinds(); }
    void aPersonMergesWhatClashes()
    {
        QFETCH(bool, extensions);
        FakeServer server(extensions);
        const ItemId one = server.addItem(QStringLiteral("One"));
        const auto text = [](const char* name) { return QJsonObject{{QStringLiteral("name"), QString::fromUtf8(name)}}; };
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        client.sync->setWorkOffline(true);
        QVERIFY(await(client.review->edit(client.row(one), text("My name"), false)));
        server.change(one, {{QStringLiteral("generated_content"), text("Their name")}});
        client.sync->setWorkOffline(false);
        QVERIFY(waitUntil([&] { return client.sync->status().conflicts == 1 && !client.sync->status().working; }));
        QVERIFY(await(client.sync->resolve(client.sync->outbox()->first().id, ConflictChoice::Merge, text("Our name"))));
        QVERIFY(client.settled());
        QCOMPARE(client.sync->status().conflicts, 0);
        QCOMPARE(server.item(one).value(QStringLiteral("generated_content")).toObject(), text("Our name"));
        QCOMPARE(client.look(one).name, QStringLiteral("Our name"));
        QVERIFY(await(client.review->undo(server.project())));
        QVERIFY(client.settled());
        QCOMPARE(server.item(one).value(QStringLiteral("generated_content")).toObject(), text("Their name"));
    }

    void textsInDifferentFieldsMerge_data() { bothKinds(); }
    void textsInDifferentFieldsMerge()
    {
        QFETCH(bool, extensions);
        FakeServer server(extensions);
        const ItemId one = server.addItem(QStringLiteral("One"));
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        client.sync->setWorkOffline(true);
        QVERIFY(await(client.review->edit(client.row(one), {{QStringLiteral("name"), QStringLiteral("My name")}}, false)));
        QJsonObject texts = server.item(one).value(QStringLiteral("generated_content")).toObject();
        texts.insert(QStringLiteral("description"), QStringLiteral("Their text"));
        server.change(one, {{QStringLiteral("generated_content"), texts}});
        client.sync->setWorkOffline(false);
        QVERIFY(client.settled());
        const QJsonObject merged = server.item(one).value(QStringLiteral("generated_content")).toObject();
        QCOMPARE(merged.value(QStringLiteral("name")).toString(), QStringLiteral("My name"));
        QCOMPARE(merged.value(QStringLiteral("description")).toString(), QStringLiteral("Their text"));
        QCOMPARE(client.sync->status().conflicts, 0);
    }

    void fetchesWhatOthersDid_data() { bothKinds(); }
    void fetchesWhatOthersDid()
    {
        QFETCH(bool, extensions);
        FakeServer server(extensions);
        const ItemId one = server.addItem(QStringLiteral("One"));
        const ItemId two = server.addItem(QStringLiteral("Two"));
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        server.change(one, {{QStringLiteral("status"), QStringLiteral("flagged")}});
        server.remove(two);
        const ItemId three = server.addItem(QStringLiteral("Three"), QStringLiteral("pending"));
        QVERIFY(await(client.projects->pull(server.project())));
        QCOMPARE(client.look(one).status, ItemStatus::Flagged);
        QCOMPARE(client.row(two), 0);
        QCOMPARE(client.look(three).status, ItemStatus::Pending);
        QCOMPARE(client.review->tally(server.project())->total, 2);
    }

    void aListThatWasCutDeletesNothing()
    {
        FakeServer server(false);
        for (int index = 0; index < 50; ++index) {
            server.addItem(QStringLiteral("Item %1").arg(index));
        }
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        server.cutNextReading();
        QVERIFY(!await(client.projects->pull(server.project())));
        QCOMPARE(client.review->tally(server.project())->total, 50);
    }

    void anItemThatIsGoneTakesItsDecisionAlong_data() { bothKinds(); }
    void anItemThatIsGoneTakesItsDecisionAlong()
    {
        QFETCH(bool, extensions);
        FakeServer server(extensions);
        const ItemId one = server.addItem(QStringLiteral("One"));
        const ItemId two = server.addItem(QStringLiteral("Two"));
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        client.sync->setWorkOffline(true);
        QVERIFY(client.decide({one, two}, Decision::Approve));
        server.remove(one);
        client.sync->setWorkOffline(false);
        QVERIFY(client.settled());
        QCOMPARE(statusOf(server, two), QStringLiteral("approved"));
        QCOMPARE(client.sync->status().failures, 0);
        QCOMPARE(client.sync->status().conflicts, 0);
    }

    void undoSurvivesSending_data() { bothKinds(); }
    void undoSurvivesSending()
    {
        QFETCH(bool, extensions);
        FakeServer server(extensions);
        const ItemId one = server.addItem(QStringLiteral("One"), QStringLiteral("flagged"));
        const ItemId two = server.addItem(QStringLiteral("Two"));
        QTemporaryDir folder;
        {
            Client client(folder.path(), server.address());
            QVERIFY(client.start(server.project()));
            QVERIFY(client.decide({one, two}, Decision::Approve));
            QVERIFY(client.settled());
            QCOMPARE(statusOf(server, one), QStringLiteral("approved"));
        }
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        QVERIFY(client.review->canUndo(server.project()));
        const auto step = await(client.review->undo(server.project()));
        QVERIFY(step);
        QCOMPARE(step->rows.size(), 2);
        QVERIFY(client.settled());
        QCOMPARE(statusOf(server, one), QStringLiteral("flagged"));
        QCOMPARE(statusOf(server, two), QStringLiteral("generated"));
        QVERIFY(client.review->canRedo(server.project()));
        QVERIFY(await(client.review->redo(server.project())));
        QVERIFY(client.settled());
        QCOMPARE(statusOf(server, one), QStringLiteral("approved"));
    }

    void comesBackWhenTheServerDoes()
    {
        FakeServer server(true);
        const ItemId one = server.addItem(QStringLiteral("One"));
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        server.setReachable(false);
        QVERIFY(client.decide({one}, Decision::Approve));
        QVERIFY(waitUntil([&] { return client.sync->status().connection == Connection::Offline; }));
        QVERIFY(client.sync->status().nextTry.isValid());
        QVERIFY(client.sync->status().offlineSince.isValid());
        QVERIFY(waitUntil([&] { return client.look(one).syncState == SyncState::Waiting; }));
        server.setReachable(true);
        client.sync->syncNow();
        QVERIFY(client.settled());
        QCOMPARE(statusOf(server, one), QStringLiteral("approved"));
        QCOMPARE(server.applied(), 1);
    }

    /// The local copy may be lost at any time: it comes back from the server, and what waited is laid over it again.
    void aDamagedCacheIsFetchedAgain_data() { bothKinds(); }
    void aDamagedCacheIsFetchedAgain()
    {
        QFETCH(bool, extensions);
        FakeServer server(extensions);
        const ItemId one = server.addItem(QStringLiteral("One"));
        const ItemId two = server.addItem(QStringLiteral("Two"));
        QTemporaryDir folder;
        {
            Client client(folder.path(), server.address());
            QVERIFY(client.start(server.project()));
            QVERIFY(client.settled());
            client.sync->setWorkOffline(true);
            QVERIFY(client.decide({one}, Decision::Approve));
        }
        for (const char* suffix : {"-wal", "-shm"}) {
            QFile::remove(cachePath(folder.path()) + QLatin1StringView(suffix));
        }
        QFile file(cachePath(folder.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        Client client(folder.path(), server.address());
        QCOMPARE(client.core->openingNotices().size(), 1);
        QVERIFY(client.core->openingNotices().first().contains(QStringLiteral("fetched again")));
        QVERIFY(client.start(server.project()));
        QVERIFY(client.settled());
        QCOMPARE(client.review->tally(server.project())->total, 2);
        QCOMPARE(client.look(one).status, ItemStatus::Approved);
        QCOMPARE(statusOf(server, one), QStringLiteral("approved"));
        QCOMPARE(statusOf(server, two), QStringLiteral("generated"));
        // The step can still be taken back.
        QVERIFY(await(client.review->undo(server.project())));
        QVERIFY(client.settled());
        QCOMPARE(statusOf(server, one), QStringLiteral("generated"));
    }

    /// The order is that of the acts, whatever the clock says, and nothing waits for a time that the clock was set back from.
    void aClockSetBackChangesNoOrderAndHoldsNothingUp_data() { bothKinds(); }
    void aClockSetBackChangesNoOrderAndHoldsNothingUp()
    {
        QFETCH(bool, extensions);
        FakeServer server(extensions);
        const ItemId one = server.addItem(QStringLiteral("One"));
        QTemporaryDir folder;
        tests::ManualClock clock;
        Client client(folder.path(), server.address(), &clock);
        QVERIFY(client.start(server.project()));
        QVERIFY(client.settled());
        client.sync->setWorkOffline(true);
        QVERIFY(client.decide({one}, Decision::Approve));
        clock.advance(-std::chrono::hours(48));
        QVERIFY(client.decide({one}, Decision::Reject));
        clock.advance(-std::chrono::hours(48));
        const auto steps = client.review->undoSteps(server.project(), 5);
        QCOMPARE(steps->size(), 2);
        QVERIFY(steps->first().label.startsWith(u"Reject"));
        server.faultNext(Fault::ServerError);
        client.sync->setWorkOffline(false);
        QVERIFY(
            waitUntil([&] { return std::any_of(server.seen().begin(), server.seen().end(), [](const auto& seen) { return seen.status == 500; }); }));
        clock.advance(-std::chrono::hours(48));
        QVERIFY(client.settled());
        QCOMPARE(statusOf(server, one), QStringLiteral("rejected"));
        QVERIFY(await(client.review->undo(server.project())));
        QVERIFY(client.settled());
        QCOMPARE(statusOf(server, one), QStringLiteral("approved"));
    }

    void bigBatchesGoInChunks()
    {
        FakeServer server(true);
        QList<ItemId> items;
        for (int index = 0; index < 2300; ++index) {
            items.append(server.addItem(QStringLiteral("Item %1").arg(index)));
        }
        QTemporaryDir folder;
        Client client(folder.path(), server.address());
        QVERIFY(client.start(server.project()));
        QVERIFY(client.settled());
        client.sync->setWorkOffline(true);
        QVERIFY(client.decide(items, Decision::Approve));
        QCOMPARE(client.sync->status().waiting, 1);
        server.change(items[1500], {{QStringLiteral("status"), QStringLiteral("flagged")}});
        server.forgetSeen();
        client.sync->setWorkOffline(false);
        QVERIFY(client.settled());
        for (const ItemId& id : items) {
            QCOMPARE(statusOf(server, id), QStringLiteral("approved"));
        }
        QVERIFY(server.writes().size() >= 3);
    }
};

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
