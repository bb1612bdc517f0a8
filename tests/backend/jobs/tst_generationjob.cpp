#include <QtTest>

#include <condition_variable>
#include <future>

#include "backend/jobs/jobqueue.h"
#include "backend/services/billingservice.h"
#include "backend/services/jobservice.h"
#include "backend/services/reviewservice.h"
#include "backend/store/billingstore.h"
#include "models/wire/usage.h"
#include "tests/backend/services/contentfixture.h"

using namespace galley;
using namespace galley::backend;
using namespace galley::tests;

namespace {

/// A provider whose answers a test gives.
class ScriptedProvider final : public Provider
{
public:
    using Answer = std::function<Result<WrittenTexts>(const WriteRequest&)>;
    using PatientAnswer = std::function<Result<WrittenTexts>(const WriteRequest&, const StopFlag&)>;
    explicit ScriptedProvider(PatientAnswer answer) : m_answer(std::move(answer)) {}
    QString id() const override { return QStringLiteral("scripted"); }
    QString name() const override { return QStringLiteral("Scripted"); }
    QList<ModelOption> models() const override { return {{QStringLiteral("scripted-1"), QStringLiteral("One"), QString()}}; }
    Result<WrittenTexts> write(const WriteRequest& request, const StopFlag& stop) override { return m_answer(request, stop); }

private:
    PatientAnswer m_answer;
};

WrittenTexts textFor(const WriteRequest& request)
{
    const QString name = request.sourceData.value(QStringLiteral("name")).toString();
    WrittenTexts result;
    result.generatedContent = {
        {QStringLiteral("short_description"), QString(QStringLiteral("A text about ") + name)},
        {QStringLiteral("description"), QString(QStringLiteral("A long text about %1, which is %1 and nothing else.").arg(name))}};
    result.confidence = 0.5;
    result.inputTokens = 100;
    result.outputTokens = 10;
    return result;
}

NewUsage usageOf(const JobId& job, const ItemId& item)
{
    NewUsage result;
    result.job = job;
    result.item = item;
    result.provider = QStringLiteral("scripted");
    result.model = QStringLiteral("scripted-1");
    result.contentType = QStringLiteral("product_description");
    return result;
}

/// Stops the writer at the door until the test lets it pass.
class Gate
{
public:
    void pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open || m_tickets > 0; });
        --m_waiting;
        m_tickets -= m_open ? 0 : 1;
    }
    void letPass(int count)
    {
        const std::lock_guard lock(m_mutex);
        m_tickets += count;
        m_changed.notify_all();
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    void waitForSomebody()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting > m_tickets; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_waiting = 0;
    int m_tickets = 0;
    bool m_open = false;
};

struct JobFixture : ContentFixture {
    explicit JobFixture(ScriptedProvider::Answer answer, Xct price = {})
        : JobFixture([answer](const WriteRequest& request, const StopFlag&) { return answer(request); }, price)
    {
    }
    explicit JobFixture(ScriptedProvider::PatientAnswer answer, Xct price = {})
        : providers([answer, price](const QString& id) -> Result<PricedProvider> {
              if (id != u"scripted") {
                  return providerOf(id);
              }
              return PricedProvider{std::make_unique<ScriptedProvider>(answer), price, price};
          }),
          announcer(*database, events)
    {
        restartQueue();
    }
    ~JobFixture() { queue->shutdown(); }

    void restartQueue() { queue = std::make_unique<JobQueue>(*database, clock, announcer, providers, WorkQueue::Options{1, std::chrono::hours(1)}); }

    static wire::GenerationRequest request()
    {
        wire::GenerationRequest result;
        result.aiProvider = QStringLiteral("scripted");
        return result;
    }
    Result<JobId> order(GenerationScope scope = GenerationScope::Pending, const wire::GenerationRequest& what = request())
    {
        auto job = write([&](const Caller& caller) { return GenerationService(caller, providers).queue(project, scope, what); });
        queue->wake();
        return job;
    }
    JobRecord record(const JobId& job) { return JobStore(database->reader()).find(job, organization.text()).value_or(JobRecord()); }
    JobRecord waitForEnd(const JobId& job)
    {
        for (;;) {
            const auto ended = queue->progress().endCount();
            JobRecord found = record(job);
            if (!found.isActive()) {
                return found;
            }
            (void)queue->progress().waitForEnd(ended, std::chrono::seconds(60));
        }
    }
    QList<wire::UsageRecord> usage()
    {
        const auto json = BillingService(reading()).usage(std::nullopt, std::nullopt);
        return wire::decode<QList<wire::UsageRecord>>(*json).value_or(QList<wire::UsageRecord>());
    }
    void addProducts(int count)
    {
        QList<NewItem> list;
        for (int index = 0; index < count; ++index) {
            list.append(product(QStringLiteral("product number %1").arg(index)));
        }
        addItems(list);
    }

    EventHub events;
    Providers providers;
    ChangeAnnouncer announcer;
    std::unique_ptr<JobQueue> queue;
};

}

class TestGenerationJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPendingItemGetsItsTextAndIsBookedOnce()
    {
        JobFixture fixture(textFor);
        fixture.addProducts(60);
        NewItem variant = product(QStringLiteral("variant"));
        variant.itemType = QStringLiteral("variant");
        fixture.addItems({variant});
        fixture.queue->start();
        const auto job = fixture.order();
        QVERIFY(job.has_value());
        const JobRecord done = fixture.waitForEnd(*job);
        QCOMPARE(done.status, JobStatus::Completed);
        QCOMPARE(done.generated, 60);
        QCOMPARE(done.current, 60);
        QCOMPARE(done.total, 60);
        const auto items = fixture.items();
        for (const wire::ContentItem& item : items) {
            const bool isVariant = item.itemType == u"variant";
            QCOMPARE(item.status == ItemStatus::Pending, isVariant);
            QCOMPARE(item.aiModelUsed.has_value(), !isVariant);
            QCOMPARE(item.generatedContent.parsed().isEmpty(), isVariant);
        }
        QCOMPARE(fixture.usage().size(), 60);
        QCOMPARE(fixture.usage()[0].inputTokens, 100);
        QCOMPARE(fixture.usage()[0].creditsUsed, 0.0);
    }

    void whatAWriterWroteDependsOnNobodyMeanwhile()
    {
        Gate gate;
        JobFixture fixture([&](const WriteRequest& request) {
            gate.pass();
            return textFor(request);
        });
        fixture.addProducts(3);
        const auto before = fixture.items();
        fixture.queue->start();
        const auto job = fixture.order();
        gate.waitForSomebody();
        // The first is in hand, the second is decided, the third is edited while it waits.
        QVERIFY(fixture
                    .write([&](const Caller& caller) {
                        wire::ContentItemUpdate edit;
                        edit.generatedContent = wire::JsonObject{R"({"description":"by hand"})"};
                        edit.status = ItemStatus::Approved;
                        ReviewService service(caller);
                        return service.update(fixture.project, before[1].id, edit, std::nullopt).and_then([&](const auto&) {
                            edit.status.reset();
                            return service.update(fixture.project, before[0].id, edit, std::nullopt);
                        });
                    })
                    .has_value());
        gate.open();
        QCOMPARE(fixture.waitForEnd(*job).status, JobStatus::Completed);
        const auto after = fixture.items();
        QVERIFY(after[1].status == ItemStatus::Approved);
        QCOMPARE(after[1].generatedContent.text, QByteArray(R"({"description":"by hand"})"));
        QVERIFY(!(after[0].status == ItemStatus::Pending));
        QVERIFY(after[0].generatedContent.parsed().value(QStringLiteral("description")).toString().contains(u"product number 0"));
        QCOMPARE(fixture.usage().size(), 2);
    }

    void aFailureOrAnEmptyAnswerChangesNothingAndIsNotBooked()
    {
        JobFixture fixture([](const WriteRequest& request) -> Result<WrittenTexts> {
            const QString name = request.sourceData.value(QStringLiteral("name")).toString();
            if (name.endsWith(u'0')) {
                return failure(ErrorCode::Unavailable, QStringLiteral("The writer is ill."));
            }
            WrittenTexts texts = textFor(request);
            if (name.endsWith(u'1')) {
                texts.generatedContent = {{QStringLiteral("description"), QStringLiteral(" ")}};
            }
            return texts;
        });
        fixture.addProducts(3);
        const auto before = fixture.items();
        fixture.queue->start();
        const auto job = fixture.order();
        const JobRecord done = fixture.waitForEnd(*job);
        QCOMPARE(done.status, JobStatus::Completed);
        QCOMPARE(done.failed, 2);
        QCOMPARE(done.generated, 1);
        const auto summary = done.summary();
        QCOMPARE(summary.failedItems->size(), 2);
        QCOMPARE(summary.failedItems->at(0).itemId, std::optional(before[0].id.text()));
        QCOMPARE(summary.failedItems->at(0).error, std::optional(QStringLiteral("The writer is ill.")));
        QCOMPARE(wire::encode(fixture.items()[0]), wire::encode(before[0]));
        QCOMPARE(wire::encode(fixture.items()[1]), wire::encode(before[1]));
        QCOMPARE(fixture.usage().size(), 1);
    }

    void cancellingKeepsWhatIsDoneAndWritesNoMore()
    {
        Gate gate;
        JobFixture fixture([&](const WriteRequest& request) {
            gate.pass();
            return textFor(request);
        });
        fixture.addProducts(200);
        fixture.queue->start();
        const auto job = fixture.order();
        gate.letPass(60);
        gate.waitForSomebody();
        const auto cancelled = fixture.write([&](const Caller& caller) { return JobService(caller, fixture.providers).cancel(*job); });
        QVERIFY(cancelled.has_value());
        const qint64 stored = fixture.record(*job).generated;
        fixture.queue->stop(*job);
        gate.open();
        fixture.queue->shutdown();
        QCOMPARE(fixture.record(*job).status, JobStatus::Cancelled);
        QCOMPARE(fixture.record(*job).generated, stored);
        QCOMPARE(fixture.usage().size(), stored);
        QCOMPARE(fixture.items({.status = ItemStatus::Pending}).size(), 200 - stored);
        const auto again = fixture.write([&](const Caller& caller) { return JobService(caller, fixture.providers).cancel(*job); });
        QCOMPARE(again.error().code, ErrorCode::Conflict);
    }

    /// A provider that would take its time is not waited for.
    void cancellingInterruptsTheTextInHand()
    {
        std::promise<void> asked;
        bool interrupted = false;
        JobFixture fixture([&](const WriteRequest&, const StopFlag& stop) -> Result<WrittenTexts> {
            asked.set_value();
            interrupted = stop.waitFor(std::chrono::hours(1));
            return failure(ErrorCode::Cancelled, QStringLiteral("The call was broken off."));
        });
        fixture.addProducts(3);
        fixture.queue->start();
        const auto job = fixture.order();
        asked.get_future().wait();
        QVERIFY(fixture.write([&](const Caller& caller) { return JobService(caller, fixture.providers).cancel(*job); }).has_value());
        fixture.queue->stop(*job);
        fixture.queue->shutdown();
        QVERIFY(interrupted);
        const JobRecord record = fixture.record(*job);
        QCOMPARE(record.status, JobStatus::Cancelled);
        QCOMPARE(record.failed, 0);
        QVERIFY(fixture.usage().isEmpty());
        QCOMPARE(fixture.items({.status = ItemStatus::Pending}).size(), 3);
    }

    /// A server that stops does not wait for a provider either, and the text is written after the next start.
    void stoppingInterruptsTheTextInHandAndItIsWrittenLater()
    {
        std::promise<void> asked;
        std::atomic<bool> isFirst = true;
        JobFixture fixture([&](const WriteRequest& request, const StopFlag& stop) -> Result<WrittenTexts> {
            if (isFirst.exchange(false)) {
                asked.set_value();
                (void)stop.waitFor(std::chrono::hours(1));
                return failure(ErrorCode::Cancelled, QStringLiteral("The call was broken off."));
            }
            return textFor(request);
        });
        fixture.addProducts(3);
        fixture.queue->start();
        const auto job = fixture.order();
        asked.get_future().wait();
        fixture.queue->shutdown();
        QVERIFY(fixture.record(*job).isActive());
        fixture.restartQueue();
        fixture.queue->start();
        const JobRecord record = fixture.waitForEnd(*job);
        QCOMPARE(record.status, JobStatus::Completed);
        QCOMPARE(record.generated, 3);
        QCOMPARE(record.failed, 0);
    }

    void aStoppedServerGoesOnWhereItWas()
    {
        Gate gate;
        JobFixture fixture([&](const WriteRequest& request) {
            gate.pass();
            return textFor(request);
        });
        fixture.addProducts(120);
        fixture.queue->start();
        const auto job = fixture.order();
        gate.letPass(70);
        gate.waitForSomebody();
        // Shutting down waits for the text in hand, so it has to be let through.
        std::thread opener([&] { gate.letPass(1); });
        fixture.queue->shutdown();
        opener.join();
        const JobRecord halted = fixture.record(*job);
        QCOMPARE(halted.status, JobStatus::Running);
        QVERIFY(halted.generated > 0 && halted.generated < 120);
        QCOMPARE(fixture.usage().size(), halted.generated);
        gate.open();
        fixture.restartQueue();
        fixture.queue->start();
        const JobRecord done = fixture.waitForEnd(*job);
        QCOMPARE(done.status, JobStatus::Completed);
        QCOMPARE(done.generated, 120);
        QCOMPARE(fixture.usage().size(), 120);
    }

    void aJobWhoseServerWasKilledIsTakenUpAndBookedOnce()
    {
        JobFixture fixture(textFor);
        fixture.addProducts(50);
        const auto job = fixture.order();
        // What a killed server leaves: a claim that nobody gave back, a made list, a part of it done and booked.
        const auto claimed = fixture.database->write(
            [&](storage::Database& writer) { return JobStore(writer).claim(QStringLiteral("dead"), fixture.clock.now(), jobLeaseMilliseconds); });
        QVERIFY(claimed.has_value() && claimed->has_value());
        const auto left = fixture.database->write([&](storage::Database& writer) -> Result<void> {
            ItemStore items(writer, fixture.key());
            JobStore jobs(writer);
            QList<ItemKey> keys;
            const QList<ItemState> states = items.writable(std::nullopt).value_or(QList<ItemState>());
            for (const ItemState& state : states) {
                keys.append(state.key);
            }
            const ItemState first = states.first();
            const NewUsage usage = usageOf(*job, fixture.items()[0].id);
            JobProgress progress;
            progress.generated = 1;
            return jobs.setItems((*claimed)->key, keys, {})
                .and_then([&] { return items.write(first, {"{}", "{}", 0.1, QStringLiteral("before"), ItemStatus::Generated}, fixture.clock.now()); })
                .and_then([&](const ItemsChanged&) { return book(writer, fixture.organization.text(), usage, fixture.clock.now()); })
                .and_then([&] { return jobs.advance((*claimed)->key, {first.key}, progress); });
        });
        QVERIFY(left.has_value());
        QVERIFY(!JobStore(fixture.database->reader()).hasClaimable(fixture.clock.now()).value());
        QVERIFY(fixture.database->write([](storage::Database& writer) { return JobStore(writer).releaseAll(); }).has_value());
        fixture.queue->start();
        const JobRecord done = fixture.waitForEnd(*job);
        QCOMPARE(done.status, JobStatus::Completed);
        QCOMPARE(done.generated, 50);
        QCOMPARE(fixture.usage().size(), 50);
        QCOMPARE(*fixture.items()[0].aiModelUsed, QStringLiteral("before"));
    }

    void theDatabaseRefusesASecondBooking()
    {
        JobFixture fixture(textFor);
        fixture.addProducts(1);
        const NewUsage usage = usageOf(JobId::make(), fixture.items()[0].id);
        QVERIFY(fixture
                    .write([&](const Caller& caller) {
                        return book(caller.database, caller.organizationKey, usageOf(JobId::make(), *usage.item), caller.now);
                    })
                    .has_value());
        const auto twice = fixture.write([&](const Caller& caller) {
            return book(caller.database, caller.organizationKey, usage, caller.now).and_then([&] {
                return book(caller.database, caller.organizationKey, usage, caller.now);
            });
        });
        QCOMPARE(twice.error().code, ErrorCode::Conflict);
        QCOMPARE(fixture.usage().size(), 1);
    }

    void aSilentWorkerLosesItsJob()
    {
        JobFixture fixture(textFor);
        fixture.addProducts(1);
        const auto job = fixture.order();
        const auto claim = [&](const QString& worker) {
            return fixture.database->write(
                [&](storage::Database& writer) { return JobStore(writer).claim(worker, fixture.clock.now(), jobLeaseMilliseconds); });
        };
        QVERIFY(claim(QStringLiteral("one"))->has_value());
        QVERIFY(!claim(QStringLiteral("two"))->has_value());
        fixture.clock.advance(std::chrono::milliseconds(jobLeaseMilliseconds + 1));
        const auto taken = claim(QStringLiteral("two"));
        QCOMPARE((*taken)->id, *job);
        QVERIFY(!JobStore(fixture.database->reader()).held((*taken)->key, QStringLiteral("one"))->has_value());
    }

    void regeneratingResetsAndTellsWhyATextWasRejected()
    {
        QStringList reasons;
        JobFixture fixture([&](const WriteRequest& request) {
            reasons.append(request.rejectReason);
            return textFor(request);
        });
        fixture.addProducts(2);
        const auto items = fixture.items();
        QVERIFY(fixture
                    .write([&](const Caller& caller) {
                        wire::ContentItemUpdate rejection;
                        rejection.status = ItemStatus::Rejected;
                        rejection.metadata = wire::JsonObject{R"({"reject_reason":"too loud"})"};
                        return ReviewService(caller).update(fixture.project, items[1].id, rejection, std::nullopt);
                    })
                    .has_value());
        fixture.queue->start();
        const auto job = fixture.order(GenerationScope::Rejected);
        const JobRecord done = fixture.waitForEnd(*job);
        QCOMPARE(done.total, 1);
        QCOMPARE(reasons, QStringList{QStringLiteral("too loud")});
        const JobRecord all = fixture.waitForEnd(*fixture.order(GenerationScope::All));
        QCOMPARE(all.generated, 2);
    }

    void textsThatRepeatEachOtherAreFlagged()
    {
        JobFixture fixture([](const WriteRequest&) {
            WrittenTexts result;
            result.generatedContent = {
                {QStringLiteral("description"), QStringLiteral("The very same words stand under every product of this shop, whatever it may be.")}};
            result.confidence = 1;
            return result;
        });
        fixture.addProducts(2);
        fixture.queue->start();
        wire::GenerationRequest request = JobFixture::request();
        request.generateShort = false;
        const JobRecord done = fixture.waitForEnd(*fixture.order(GenerationScope::Pending, request));
        QCOMPARE(done.generated, 2);
        const auto second = fixture.items()[1];
        QVERIFY(second.status == ItemStatus::Flagged);
        QVERIFY(second.metadata.text.contains(fixture.items()[0].id.bytes()) || second.metadata.text.contains("product number 0"));
    }

    void paidTextsAreBookedExactlyAndOnlyWithABalance()
    {
        JobFixture fixture(textFor, Xct::fromTenThousandths(12'345));
        fixture.addProducts(3);
        QCOMPARE(fixture.order().error().field, QStringLiteral("ai_provider"));
        QVERIFY(fixture
                    .write([&](const Caller& caller) {
                        return BillingStore(caller.database, caller.organizationKey)
                            .insert({TransactionType::Topup, BalanceType::Topup, Xct::fromTenThousandths(100'000), {}, {}}, caller.now);
                    })
                    .has_value());
        fixture.queue->start();
        const JobRecord done = fixture.waitForEnd(*fixture.order());
        // 110 tokens at 1.2345 for a thousand are 0.135795, rounded up.
        QCOMPARE(done.xctUsed, 3 * 1358);
        QCOMPARE(BillingService(fixture.reading()).balance()->totalBalance, QStringLiteral("9.5926"));
        QCOMPARE(done.summary().xctUsed, std::optional(QStringLiteral("0.4074")));
    }

    void oneGenerationAtATime()
    {
        JobFixture fixture(textFor);
        fixture.addProducts(1);
        QVERIFY(fixture.order().has_value());
        QCOMPARE(fixture.order().error().code, ErrorCode::Conflict);
        const auto truncated = fixture.write([&](const Caller& caller) { return ProjectService(caller).truncate(fixture.project); });
        QCOMPARE(truncated.error().code, ErrorCode::Conflict);
    }

    void watchersSeeEveryStep()
    {
        JobFixture fixture(textFor);
        fixture.addProducts(2);
        const auto job = fixture.order();
        const auto source = fixture.queue->progress().watch(*job);
        std::promise<void> closed;
        source->onClose([&] { closed.set_value(); });
        fixture.queue->start();
        closed.get_future().wait();
        const std::string events = source->take().value_or(std::string());
        QVERIFY(events.find("\"type\":\"start\"") != std::string::npos);
        QVERIFY(events.find("\"type\":\"item\"") != std::string::npos);
        QVERIFY(events.find("\"type\":\"progress\"") != std::string::npos);
        QVERIFY(events.find("\"type\":\"complete\"") != std::string::npos);
        QVERIFY(events.find("\"type\":\"start\"") < events.find("\"type\":\"complete\""));
    }

    void requestsThatCannotBeFulfilledAreRefused_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("no key") << QStringLiteral(R"({"ai_provider":"openai"})") << QStringLiteral("ai_provider");
        QTest::newRow("no provider") << QStringLiteral(R"({"ai_provider":"nobody"})") << QStringLiteral("ai_provider");
        QTest::newRow("no model") << QStringLiteral(R"({"ai_provider":"scripted","ai_model":"x"})") << QStringLiteral("ai_model");
        QTest::newRow("no tone") << QStringLiteral(R"({"ai_provider":"scripted","tone":"shouting"})") << QStringLiteral("tone");
        QTest::newRow("nothing") << QStringLiteral(R"({"ai_provider":"scripted","generate_short":false,"generate_long":false})")
                                 << QStringLiteral("generate_long");
        QTest::newRow("length") << QStringLiteral(R"({"ai_provider":"scripted","max_short_chars":-1})") << QStringLiteral("max_short_chars");
    }
    void requestsThatCannotBeFulfilledAreRefused()
    {
        QFETCH(QString, json);
        QFETCH(QString, field);
        JobFixture fixture(textFor);
        const auto request = wire::decode<wire::GenerationRequest>(json.toUtf8());
        const auto job = fixture.order(GenerationScope::Pending, *request);
        QCOMPARE(job.error().code, ErrorCode::InvalidInput);
        QCOMPARE(job.error().field, field);
    }
};

QTEST_GUILESS_MAIN(TestGenerationJob)
#include "tst_generationjob.moc"
