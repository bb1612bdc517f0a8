#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/itemfactory.h"

using namespace galley;
using namespace galley::app;
using tests::OpenFiles;
using tests::preparedItem;

namespace {

const ProjectId project = ProjectId::fromText(u"018e0000-0000-7000-8000-0000000000aa").value();

PreparedItem labelled(int number, const QString& name, const QJsonValue& categories, const QString& rule = {}, const QString& language = {})
{
    QJsonObject metadata;
    if (!rule.isEmpty()) {
        metadata.insert(QStringLiteral("findings"), QJsonArray{QJsonObject{{QStringLiteral("rule"), rule}}});
    }
    if (!language.isEmpty()) {
        metadata.insert(QStringLiteral("text_form"), QJsonObject{{QStringLiteral("language"), language}});
    }
    const QString id = QStringLiteral("018e0000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
    const QJsonObject item{{QStringLiteral("id"), id},
                           {QStringLiteral("item_type"), QStringLiteral("product")},
                           {QStringLiteral("source_data"), QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("categories"), categories}}},
                           {QStringLiteral("generated_content"), QJsonObject{{QStringLiteral("description"), QStringLiteral("Soft cotton")}}},
                           {QStringLiteral("status"), QStringLiteral("generated")},
                           {QStringLiteral("created_at"), QStringLiteral("2026-03-01T12:00:00Z")},
                           {QStringLiteral("metadata"), metadata}};
    return app::prepare(wire::decodeItemRecord(QJsonDocument(item).toJson(QJsonDocument::Compact)).value(), number);
}

}

class CacheReaderTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenFiles> m_files;

    QStringList names(const ItemQuery& query)
    {
        QStringList result;
        const auto summaries = m_files->reader->summaries(m_files->reader->order(query).value());
        for (const ItemSummary& summary : *summaries) {
            result.append(summary.name);
        }
        return result;
    }
    static ItemQuery everything()
    {
        ItemQuery query;
        query.projectId = project;
        return query;
    }
    QStringList found(const QString& text)
    {
        ItemQuery query = everything();
        query.text = text;
        return names(query);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<OpenFiles>(m_folder->path());
        const QList<PreparedItem> items{
            preparedItem(3, "flagged", "Süße Äpfel aus Österreich"),
            preparedItem(1, "generated", "Soft cotton for summer"),
            preparedItem(2, "approved", "Warm wool &amp; <b>winter</b> coats"),
            preparedItem(4, "invented", "Хлопок мягкий"),
        };
        QVERIFY(m_files->run([&](WriteFiles& open) { return writeItems(open, project, items, 1); }));
    }

    void theQueueIsInTheServersOrder()
    {
        QCOMPARE(names(everything()),
                 QStringList({QStringLiteral("Product 1"), QStringLiteral("Product 2"), QStringLiteral("Product 3"), QStringLiteral("Product 4")}));
        ItemQuery query = everything();
        query.sortOrder = Qt::DescendingOrder;
        QCOMPARE(names(query).first(), QStringLiteral("Product 4"));
        query.sortKey = SortKey::Name;
        QCOMPARE(names(query).first(), QStringLiteral("Product 4"));
        query.sortKey = SortKey::Confidence;
        QCOMPARE(names(query).first(), QStringLiteral("Product 4"));
        query.sortKey = SortKey::Status;
        query.sortOrder = Qt::AscendingOrder;
        QCOMPARE(names(query).first(), QStringLiteral("Product 1"));
    }

    void filters()
    {
        ItemQuery query = everything();
        query.statuses = {ItemStatus::Flagged, ItemStatus::Approved};
        QCOMPARE(names(query), QStringList({QStringLiteral("Product 2"), QStringLiteral("Product 3")}));
        query = everything();
        query.confidenceBelow = 0.25;
        QCOMPARE(names(query), QStringList({QStringLiteral("Product 1"), QStringLiteral("Product 2")}));
        query = everything();
        query.hasFindings = true;
        QVERIFY(names(query).isEmpty());
        query = everything();
        query.statuses = {ItemStatus::Excluded};
        QVERIFY(names(query).isEmpty());
        query = everything();
        query.projectId = ProjectId::make();
        QVERIFY(names(query).isEmpty());
    }

    void labelsNarrow()
    {
        QVERIFY(m_files->run([&](WriteFiles& open) {
            return writeItems(
                open,
                project,
                {labelled(11,
                          QStringLiteral("A"),
                          QJsonArray{QStringLiteral("Outdoor > Picnic"), QStringLiteral("Sale")},
                          QStringLiteral("grounding.number"),
                          QStringLiteral("pt-BR")),
                 labelled(12, QStringLiteral("B"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Outdoor > Tents")}}}),
                 labelled(13, QStringLiteral("C"), QStringLiteral("Outdoors"), QStringLiteral("limit"))},
                2);
        }));
        const auto narrowed = [this](auto set) {
            ItemQuery query = everything();
            set(query);
            return names(query);
        };
        const QStringList both{QStringLiteral("A"), QStringLiteral("B")};
        QCOMPARE(narrowed([](ItemQuery& query) { query.categories = {QStringLiteral("outdoor")}; }), both);
        QCOMPARE(narrowed([](ItemQuery& query) { query.categories = {QStringLiteral("Tents"), QStringLiteral("sale")}; }), both);
        QCOMPARE(narrowed([](ItemQuery& query) { query.languages = {QStringLiteral("pt")}; }), QStringList{QStringLiteral("A")});
        QCOMPARE(narrowed([](ItemQuery& query) { query.rules = {QStringLiteral("grounding")}; }), QStringList{QStringLiteral("A")});
        QCOMPARE(narrowed([](ItemQuery& query) { query.rules = {QStringLiteral("ground")}; }), QStringList());
        QCOMPARE(narrowed([](ItemQuery& query) {
                     query.categories = {QStringLiteral("Outdoor")};
                     query.rules = {QStringLiteral("limit")};
                 }),
                 QStringList());
        const FilterValues values = m_files->reader->filterValues(project).value();
        QCOMPARE(
            values.categories,
            QStringList({QStringLiteral("Outdoor > Picnic"), QStringLiteral("Outdoor > Tents"), QStringLiteral("Outdoors"), QStringLiteral("Sale")}));
        QCOMPARE(values.languages, QStringList{QStringLiteral("pt-BR")});
        QCOMPARE(values.rules, QStringList({QStringLiteral("grounding.number"), QStringLiteral("limit")}));
        // What an item is no longer called it is no longer found by.
        QVERIFY(m_files->run(
            [&](WriteFiles& open) { return writeItems(open, project, {labelled(12, QStringLiteral("B"), QStringLiteral("Indoor"))}, 3); }));
        QCOMPARE(narrowed([](ItemQuery& query) { query.categories = {QStringLiteral("Outdoor")}; }), QStringList{QStringLiteral("A")});
        QVERIFY(!m_files->reader->filterValues(project)->categories.contains(QStringLiteral("Outdoor > Tents")));
    }

    void theRiskiestComeFirst()
    {
        ItemQuery query = everything();
        query.sortKey = SortKey::Risk;
        query.sortOrder = Qt::DescendingOrder;
        // The scores are 0.1 to 0.4, so the first has the least and the most risk.
        const QStringList wide = names(query);
        QCOMPARE(wide.size(), 4);
        query.riskFrom = 0; // the same by another way
        QCOMPARE(names(query), wide);
        QList<ItemSummary> items = m_files->reader->summaries(m_files->reader->order(query).value()).value();
        for (qsizetype index = 1; index < items.size(); ++index) {
            QVERIFY(items[index - 1].risk >= items[index].risk);
        }
        query.sortOrder = Qt::AscendingOrder;
        QCOMPARE(m_files->reader->summaries(m_files->reader->order(query).value())->first().risk, items.last().risk);
        query.riskFrom = items.first().risk;
        QVERIFY(names(query).size() < 4);
        auto plan = m_files->reader->database().prepare(
            "EXPLAIN QUERY PLAN SELECT row FROM item_states INDEXED BY item_states_by_risk WHERE project = 1 AND excluded = 0"
            " ORDER BY risk DESC, position, row");
        QVERIFY(plan);
        QStringList lines;
        while (plan->next()) {
            lines.append(plan->text(3));
        }
        QVERIFY2(lines.join(u' ').contains(QStringLiteral("COVERING INDEX")), qPrintable(lines.join(u' ')));
        QVERIFY2(!lines.join(u' ').contains(QStringLiteral("TEMP B-TREE")), qPrintable(lines.join(u' ')));
    }

    void riskIsReckonedFromFindingsScoreAndNovelty()
    {
        wire::ItemRecord item;
        QCOMPARE(riskOf(item, 0, false), 0);
        QCOMPARE(riskOf(item, 0, true), 13); // no score: half of the doubt
        item.confidence = 1.0;
        QCOMPARE(riskOf(item, 0, true), 0);
        QCOMPARE(riskOf(item, 1, true), 15);
        item.findingCount = 2;
        item.findingErrors = 1;
        item.findingWarnings = 1;
        QCOMPARE(riskOf(item, 0, true), 35);
        item.findingCount = 9;
        item.findingErrors = 9;
        item.findingWarnings = 0;
        item.confidence = 0.0;
        QCOMPARE(riskOf(item, 1, true), 100);
        QCOMPARE(noveltyOf("{Linen shirt, linen}", "Linen SHIRT"), 0.0);
        QCOMPARE(noveltyOf("{}", ""), 0.0);
        QCOMPARE(noveltyOf("{Linen shirt}", "linen dream shirt magic"), 0.5);
    }

    void timesAndScores()
    {
        ItemQuery query = everything();
        query.confidenceFrom = 0.25;
        QCOMPARE(names(query), QStringList({QStringLiteral("Product 3"), QStringLiteral("Product 4")}));
        query = everything();
        const qint64 created = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        query.changedFrom = created;
        QCOMPARE(names(query).size(), 4);
        query.changedFrom = created + 1;
        QVERIFY(names(query).isEmpty());
        query.changedFrom.reset();
        query.changedBefore = created;
        QVERIFY(names(query).isEmpty());
        query = everything();
        const QList<ItemRow> all = m_files->reader->order(query).value();
        query.among = QList<ItemRow>{all[2], all[0]};
        QCOMPARE(names(query), QStringList({QStringLiteral("Product 1"), QStringLiteral("Product 3")}));
    }

    void marksAndEditors()
    {
        const QList<ItemRow> all = m_files->reader->order(everything()).value();
        const auto id = [this](ItemRow row) { return m_files->reader->summaries({row})->first().id.uuid(); };
        CacheReader::Personal personal;
        personal.marked = {id(all[1]), QUuid::createUuid()};
        personal.edited = {id(all[0])};
        ItemQuery query = everything();
        query.marked = true;
        QCOMPARE(m_files->reader->order(query, personal).value(), QList<ItemRow>{all[1]});
        query.marked = false;
        QCOMPARE(m_files->reader->order(query, personal).value(), QList<ItemRow>({all[0], all[2], all[3]}));
        query.marked.reset();
        query.editor = Editor::Me;
        QCOMPARE(m_files->reader->order(query, personal).value(), QList<ItemRow>{all[0]});
        query.editor = Editor::Others; // the approved one, and one in a state that is not known here
        QCOMPARE(m_files->reader->order(query, personal).value(), QList<ItemRow>({all[1], all[3]}));
        query.editor = Editor::Nobody;
        QCOMPARE(m_files->reader->order(query, personal).value(), QList<ItemRow>{all[2]});
    }

    void whatAnOlderProgramWroteIsWorkedThrough()
    {
        QVERIFY(m_files->run([](WriteFiles& open) -> Result<void> {
            return open.cacheDatabase.execute("UPDATE item_states SET risk = 0; DELETE FROM item_labels; INSERT INTO stale SELECT row FROM items;"
                                              " INSERT INTO stale VALUES (9999)");
        }));
        QVERIFY(m_files->run([](WriteFiles& open) { return open.cache.refreshStale(3); }).value());
        QVERIFY(!m_files->run([](WriteFiles& open) { return open.cache.refreshStale(3); }).value());
        const QList<ItemSummary> items = m_files->reader->summaries(m_files->reader->order(everything()).value()).value();
        for (const ItemSummary& item : items) {
            QVERIFY(item.risk > 0);
        }
    }

    void words()
    {
        QCOMPARE(found(QStringLiteral("cott")), QStringList{QStringLiteral("Product 1")});
        QCOMPARE(found(QStringLiteral("WINTER wool")), QStringList{QStringLiteral("Product 2")});
        QCOMPARE(found(QStringLiteral("sku-3")), QStringList{QStringLiteral("Product 3")});
        QCOMPARE(found(QStringLiteral("apfel osterreich")), QStringList{QStringLiteral("Product 3")});
        QCOMPARE(found(QStringLiteral("мяг")), QStringList{QStringLiteral("Product 4")});
        QCOMPARE(found(QStringLiteral("product")).size(), 4);
        // Nothing that is typed is an expression.
        for (const char* typed : {"\"", "a OR", "NEAR(", "*", "summer NOT", "-", "col:x", "a^b", "'"}) {
            QVERIFY(m_files->reader->order([&] {
                ItemQuery query = everything();
                query.text = QString::fromLatin1(typed);
                return query;
            }()));
        }
        QVERIFY(found(QStringLiteral("***")).isEmpty());
        // Markup is no word.
        QVERIFY(found(QStringLiteral("amp")).isEmpty());
    }

    void whatChangesIsFoundByItsNewWordsOnly()
    {
        QVERIFY(m_files->run([](WriteFiles& open) { return writeItems(open, project, {preparedItem(1, "generated", "Heavy leather")}, 2); }));
        QVERIFY(found(QStringLiteral("cotton")).isEmpty());
        QCOMPARE(found(QStringLiteral("leather")), QStringList{QStringLiteral("Product 1")});
        const QUuid id = preparedItem(1).record.id;
        QVERIFY(m_files->run([&](WriteFiles& open) { return removeItems(open, {id}, 3); }));
        QVERIFY(found(QStringLiteral("leather")).isEmpty());
        QCOMPARE(found(QStringLiteral("product")).size(), 3);
        QCOMPARE(m_files->reader->tally(project)->total, 3);
    }

    void unknownStatusesAreShownAsTheyAre()
    {
        const auto order = m_files->reader->order(everything());
        const ItemSummary last = m_files->reader->summaries({order->last()})->first();
        QCOMPARE(last.unknownStatus, QStringLiteral("invented"));
    }

    void theNextUndecided()
    {
        const QList<ItemRow> order = m_files->reader->order(everything()).value();
        QCOMPARE(m_files->reader->nextUndecided(order, 0, 1).value(), std::optional(order[2]));
        QCOMPARE(m_files->reader->nextUndecided(order, 2, -1).value(), std::optional(order[0]));
        QCOMPARE(m_files->reader->nextUndecided(order, 2, 1).value(), std::nullopt);
    }

    void theSameListTwiceChangesNothing()
    {
        const auto slice = m_files->run([](WriteFiles& open) { return writeItems(open, project, {preparedItem(1), preparedItem(1)}, 2); });
        QVERIFY(slice);
        QVERIFY(slice->changed.isEmpty());
        QVERIFY(!slice->queueMoved);
    }
};

QTEST_GUILESS_MAIN(CacheReaderTest)
#include "tst_cachereader.moc"
