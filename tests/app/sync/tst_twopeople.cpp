#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "app/services/projectservice.h"
#include "app/services/reviewservice.h"
#include "app/services/syncservice.h"
#include "app/services/workspacecore.h"
#include "app/services/workspaceservice.h"
#include "tests/support/fakeserver.h"
#include "tests/support/waiting.h"

using namespace galley;
using namespace galley::app;
using namespace galley::tests;

namespace {

constexpr int itemCount = 8;
const QStringList fields{QStringLiteral("name"), QStringLiteral("description")};

/// What decisions and texts make of an item.
struct State {
    QString status;
    bool excluded = false;
    QMap<QString, QString> texts;
    bool operator==(const State&) const = default;
};

QString described(const State& state)
{
    return QStringLiteral("%1%2 %3 | %4")
        .arg(state.status,
             state.excluded ? QStringLiteral(" (excluded)") : QString(),
             state.texts.value(fields.first()),
             QString(state.texts.value(fields.last())).replace(u'\n', u'/'));
}

State stateOf(const QString& status, bool excluded, const QJsonObject& texts)
{
    State state{status, excluded, {}};
    for (const QString& field : fields) {
        state.texts.insert(field, texts.value(field).toString());
    }
    return state;
}

using States = QMap<QString, State>; ///< by item

States statesOn(const FakeServer& server)
{
    States states;
    for (const ItemId& id : server.items()) {
        const QJsonObject item = server.item(id);
        const QJsonValue excluded = item.value(QStringLiteral("excluded_at"));
        states.insert(id.text(),
                      stateOf(item.value(QStringLiteral("status")).toString(),
                              !excluded.isNull() && !excluded.isUndefined(),
                              item.value(QStringLiteral("generated_content")).toObject()));
    }
    return states;
}

bool isDecision(const QString& status)
{
    return status == u"approved" || status == u"rejected";
}

/// One of the two: works offline, and is online only in turns, so that a server without revisions can be held to the same rules.
class Person
{
public:
    explicit Person(FakeServer& server) : m_server(server), m_api(server.address())
    {
        m_api.setToken(QStringLiteral("token"));
        auto opened = WorkspaceCore::open(m_folder.path(), WorkspaceKind::Server, m_api, m_clock);
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().message));
        }
        m_core = std::move(*opened);
        review = std::make_unique<ReviewService>(*m_core);
        projects = std::make_unique<ProjectService>(*m_core);
        sync = std::make_unique<SyncService>(*m_core);
        m_core->start();
    }

    ~Person()
    {
        sync.reset();
        projects.reset();
        review.reset();
    }
    Person(const Person&) = delete;
    Person& operator=(const Person&) = delete;

    [[nodiscard]] QList<ItemRow> rows()
    {
        ItemQuery query;
        query.projectId = m_server.project();
        query.statuses = {ItemStatus::Pending, ItemStatus::Generated, ItemStatus::Approved, ItemStatus::Rejected, ItemStatus::Excluded};
        QList<ItemRow> found = await(review->order(query)).value_or(QList<ItemRow>());
        std::sort(found.begin(), found.end());
        return found;
    }

    [[nodiscard]] States states()
    {
        States states;
        for (const ItemRow row : rows()) {
            if (const auto detail = review->detail(row)) {
                states.insert(detail->summary.id.text(),
                              stateOf(QString::fromLatin1(nameOf(detail->summary.status)), detail->summary.excluded, detail->generatedContent));
            }
        }
        return states;
    }

    /// One random act; its words are for the log of a failing run.
    [[nodiscard]] QString act(QRandomGenerator& random, const QString& token)
    {
        const QList<ItemRow> all = rows();
        ItemSelection some;
        for (int count = random.bounded(6) == 0 ? 4 : 1; count > 0; --count) {
            const ItemRow row = all.at(random.bounded(static_cast<int>(all.size())));
            if (!some.rows.contains(row)) {
                some.rows.append(row);
            }
        }
        const int kind = random.bounded(9);
        if (kind >= 2 && kind != 5) {
            for (const ItemRow row : std::as_const(some.rows)) {
                decided[review->detail(row)->summary.id.text()].insert(kind == 6 ? QStringLiteral("rejected") : QStringLiteral("approved"));
            }
        }
        switch (kind) {
        case 0:
            (void)await(review->undo(m_server.project()));
            return QStringLiteral("undo");
        case 1:
            (void)await(review->redo(m_server.project()));
            return QStringLiteral("redo");
        case 2:
        case 3:
        case 4:
            return edit(random, some.rows.first(), token);
        case 5:
            (void)await(review->decide(some, random.bounded(2) == 0 ? Decision::Exclude : Decision::Restore));
            return QStringLiteral("exclude or restore");
        case 6:
            (void)await(review->decide(some, Decision::Reject, random.bounded(2) == 0 ? QStringLiteral("Too long") : QString()));
            return QStringLiteral("reject");
        default:
            (void)await(review->decide(some, Decision::Approve));
            return QStringLiteral("approve");
        }
    }

    /// Which items this person was asked about, and whether the own side was chosen.
    struct Turn {
        bool isSettled = false;
        QMap<QString, ConflictChoice> asked;
    };
    /// Goes online, answers what is asked, fetches, and goes offline again.
    [[nodiscard]] Turn takeTurn(QRandomGenerator& random)
    {
        Turn turn;
        sync->setWorkOffline(false);
        turn.isSettled = waitUntil([&] {
            // What stands behind a conflict waits with it, so nobody may wait for an outbox that is empty but for conflicts. Asking again while
            // it works would only begin one fetch after the other.
            if (!sync->status().working) {
                answerConflicts(random, turn);
                sync->syncNow();
            }
            return sync->outbox().value_or(QList<OutboxEntry>{OutboxEntry()}).isEmpty();
        });
        turn.isSettled = turn.isSettled && waitUntil([&] { return await(projects->pull(m_server.project())).has_value(); })
            && waitUntil([&] { return !sync->status().working; });
        sync->setWorkOffline(true);
        return turn;
    }

    QHash<QString, QSet<QString>> decided; ///< what was said about an item since the last turn, whatever came of it
    std::unique_ptr<ReviewService> review;
    std::unique_ptr<ProjectService> projects;
    std::unique_ptr<SyncService> sync;

private:
    [[nodiscard]] QString edit(QRandomGenerator& random, ItemRow row, const QString& token)
    {
        QJsonObject texts = review->detail(row)->generatedContent;
        if (random.bounded(2) == 0) {
            texts.insert(fields.first(), token);
        } else {
            QStringList paragraphs = texts.value(fields.last()).toString().split(u'\n');
            paragraphs[random.bounded(static_cast<int>(paragraphs.size()))] = token;
            texts.insert(fields.last(), paragraphs.join(u'\n'));
        }
        const bool approves = random.bounded(3) == 0;
        (void)await(review->edit(row, texts, approves));
        return QStringLiteral("edit %1%2").arg(token, approves ? QStringLiteral(" and approve") : QString());
    }

    void answerConflicts(QRandomGenerator& random, Turn& turn)
    {
        for (const OutboxEntry& entry : sync->outbox().value_or(QList<OutboxEntry>())) {
            if (entry.state != SyncState::Conflict) {
                continue;
            }
            const auto choice = random.bounded(2) == 0 ? ConflictChoice::UseMine : ConflictChoice::UseTheirs;
            for (const ConflictDetail& detail : sync->conflicts(entry.id).value_or(QList<ConflictDetail>())) {
                const auto id = review->detail(detail.row)->summary.id.text();
                // Asked twice about one item, once for its texts and once for a decision: each side may win once.
                const bool mixed = turn.asked.contains(id) && turn.asked.value(id) != choice;
                turn.asked.insert(id, mixed ? ConflictChoice::Merge : choice);
            }
            (void)await(sync->resolve(entry.id, choice));
        }
    }

    FakeServer& m_server;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    ApiClient m_api;
    std::unique_ptr<WorkspaceCore> m_core;
};

}

/// Two people and one server, against a model of what may come of it: nothing is lost, nothing is overwritten that its author did not see, and
/// nobody is asked where only one person changed something.
class TwoPeopleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsKeepEverything_data()
    {
        QTest::addColumn<bool>("extensions");
        QTest::addColumn<int>("people");
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("turns");
        // A longer run: GALLEY_MODEL_SEED and GALLEY_MODEL_TURNS choose it.
        const auto given = static_cast<quint32>(qEnvironmentVariableIntValue("GALLEY_MODEL_SEED"));
        const int wanted = qEnvironmentVariableIntValue("GALLEY_MODEL_TURNS");
        const int turns = wanted > 0 ? wanted : 12;
        const QList<quint32> seeds = given != 0 ? QList<quint32>{given} : QList<quint32>{1, 2, 3};
        for (const quint32 seed : seeds) {
            QTest::addRow("revisions, two people, seed %u", seed) << true << 2 << seed << turns;
            QTest::addRow("no revisions, two people, seed %u", seed) << false << 2 << seed << turns;
            QTest::addRow("revisions, one person, seed %u", seed) << true << 1 << seed << turns;
            QTest::addRow("no revisions, one person, seed %u", seed) << false << 1 << seed << turns;
        }
    }
    void turnsKeepEverything()
    {
        QFETCH(bool, extensions);
        QFETCH(int, people);
        QFETCH(quint32, seed);
        QFETCH(int, turns);
        QRandomGenerator random(seed);
        FakeServer server(extensions);
        for (int index = 0; index < itemCount; ++index) {
            const ItemId id = server.addItem(QStringLiteral("Shirt %1").arg(index));
            server.change(id,
                          {{QStringLiteral("generated_content"),
                            QJsonObject{{fields.first(), QStringLiteral("Shirt")}, {fields.last(), QStringLiteral("One.\nTwo.\nThree.\nFour.")}}}});
        }
        std::vector<std::unique_ptr<Person>> all;
        std::vector<States> known; ///< what each saw at the end of the last turn
        for (int index = 0; index < people; ++index) {
            all.push_back(std::make_unique<Person>(server));
            QVERIFY(await(all.back()->projects->refresh()));
            QVERIFY(all.back()->takeTurn(random).isSettled);
            QCOMPARE(all.back()->rows().size(), itemCount);
            known.push_back(all.back()->states());
            QVERIFY(known.back() == statesOn(server));
        }
        QStringList log;
        int tokens = 0;
        for (int count = 0; count < turns + people; ++count) {
            const auto index = static_cast<std::size_t>(count % people);
            Person& person = *all[index];
            // The last turns only fetch.
            for (int acts = count < turns ? 1 + random.bounded(5) : 0; acts > 0; --acts) {
                log.append(QStringLiteral("%1: %2").arg(index).arg(person.act(random, QStringLiteral("text %1 of %2").arg(++tokens).arg(index))));
            }
            const States base = known[index];
            const States mine = person.states();
            const States theirs = statesOn(server);
            for (int faults = random.bounded(3); faults > 0; --faults) {
                constexpr std::array kinds{FakeServer::Fault::LoseAnswer, FakeServer::Fault::ServerError, FakeServer::Fault::CutAnswer};
                server.faultNext(kinds.at(static_cast<std::size_t>(random.bounded(static_cast<int>(kinds.size())))));
            }
            const Person::Turn turn = person.takeTurn(random);
            log.append(QStringLiteral("%1: online, asked about %2").arg(index).arg(turn.asked.size()));
            for (const OutboxEntry& entry : person.sync->outbox().value_or(QList<OutboxEntry>())) {
                log.append(QStringLiteral("waits: %1, state %2, %3 attempts, %4")
                               .arg(entry.title)
                               .arg(int(entry.state))
                               .arg(entry.attempts)
                               .arg(entry.message));
            }
            QVERIFY2(turn.isSettled, qPrintable(log.mid(std::max<qsizetype>(0, log.size() - 12)).join(u'\n')));
            const States result = statesOn(server);
            known[index] = person.states();
            for (auto item = result.begin(); item != result.end(); ++item) {
                const QString id = item.key();
                const QString fault = judge(base.value(id), mine.value(id), theirs.value(id), *item, turn, id, person.decided.value(id));
                QVERIFY2(fault.isEmpty(),
                         qPrintable(QStringLiteral("%1\nbase   %2\nmine   %3\ntheirs %4\nresult %5\n%6")
                                        .arg(fault,
                                             described(base.value(id)),
                                             described(mine.value(id)),
                                             described(theirs.value(id)),
                                             described(*item),
                                             log.join(u'\n'))));
            }
            person.decided.clear();
            QVERIFY2(known[index] == result, qPrintable(log.join(u'\n')));
            if (people == 1) {
                QVERIFY2(turn.asked.isEmpty(), qPrintable(log.join(u'\n')));
            }
        }
    }

private:
    /// What is wrong with what came of an item; empty when nothing is.
    static QString judge(const State& base, const State& mine, const State& theirs, const State& result, const Person::Turn& turn, const QString& id,
                         const QSet<QString>& decided)
    {
        const bool wasAsked = turn.asked.contains(id);
        if (wasAsked && base == theirs) {
            return QStringLiteral("asked although nobody else changed anything");
        }
        const bool mayTakeTheirs = wasAsked && turn.asked.value(id) != ConflictChoice::UseMine;
        const auto field =
            [&](const QString& name, const auto& was, const auto& wanted, const auto& there, const auto& now, bool mayGoFirst) -> QString {
            if (wanted == was) {
                return now == there ? QString() : name + QStringLiteral(": overwritten by somebody who had not changed it");
            }
            if (mayTakeTheirs && now == there) {
                return QString();
            }
            if (now != wanted) {
                return name + QStringLiteral(": lost");
            }
            return there != was && there != wanted && !wasAsked && !mayGoFirst ? name + QStringLiteral(": silently overwritten") : QString();
        };
        // A decision goes before an item that somebody else set back to undecided, also where it only says again what had been decided. Who said
        // the same as the other one and then something else overwrites nothing unseen: with an answer lost, the two cannot be told apart.
        const bool saidAgain = !decided.isEmpty() && mine.status == base.status && result.status == mine.status
            && (!isDecision(theirs.status) || decided.contains(theirs.status));
        QString fault = saidAgain
            ? QString()
            : field(QStringLiteral("status"), base.status, mine.status, theirs.status, result.status, !isDecision(theirs.status));
        if (fault.isEmpty()) {
            fault = field(QStringLiteral("excluded"), base.excluded, mine.excluded, theirs.excluded, result.excluded, false);
        }
        for (const QString& name : fields) {
            const QStringList was = base.texts.value(name).split(u'\n');
            const QStringList wanted = mine.texts.value(name).split(u'\n');
            const QStringList there = theirs.texts.value(name).split(u'\n');
            const QStringList now = result.texts.value(name).split(u'\n');
            for (qsizetype paragraph = 0; fault.isEmpty() && paragraph < was.size(); ++paragraph) {
                // With the own side chosen for a text, all of it is the own one.
                const bool wholeIsMine = wasAsked && now == wanted;
                fault = wholeIsMine ? QString()
                                    : field(name, was[paragraph], wanted.value(paragraph), there.value(paragraph), now.value(paragraph), false);
            }
        }
        return fault;
    }
};

QTEST_GUILESS_MAIN(TwoPeopleTest)
#include "tst_twopeople.moc"
