#include <QTemporaryDir>
#include <QTest>

#include "tests/support/itemfactory.h"

using namespace galley;
using namespace galley::app;
using tests::OpenFiles;
using tests::preparedItem;

namespace {

const ProjectId project = ProjectId::fromText(u"018e0000-0000-7000-8000-0000000000aa").value();

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
