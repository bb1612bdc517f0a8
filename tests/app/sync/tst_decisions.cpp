#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "app/sync/decisions.h"
#include "tests/support/itemfactory.h"

using namespace galley;
using namespace galley::app;
using tests::OpenFiles;
using tests::preparedItem;

namespace {

const ProjectId project = ProjectId::fromText(u"018e0000-0000-7000-8000-0000000000aa").value();

QList<ItemRow> fill(OpenFiles& files, int count, const QByteArray& status = "generated")
{
    QList<PreparedItem> items;
    for (int number = 1; number <= count; ++number) {
        items.append(preparedItem(number, status));
    }
    auto slice = files.run([&](WriteFiles& open) { return writeItems(open, project, items, 1); });
    return slice ? slice->changed : QList<ItemRow>();
}

DecisionDone decided(OpenFiles& files, const QList<ItemRow>& rows, Decision decision, const QString& reason = {}, qint64 now = 5)
{
    return files.run([&](WriteFiles& open) { return decide(open, rows, decision, reason, now); }).value();
}

/// What is seen of an item.
struct Look {
    ItemStatus status = ItemStatus::Generated;
    bool excluded = false;
    QString reason;
    bool operator==(const Look&) const = default;
};

Look lookAt(OpenFiles& files, ItemRow row)
{
    const ItemDetail detail = files.reader->detail(row).value();
    Look look{detail.summary.status, detail.summary.excluded, {}};
    if (look.status == ItemStatus::Rejected) {
        look.reason = detail.metadata.value(QStringLiteral("reject_reason")).toString();
    }
    return look;
}

qint64 outboxSize(OpenFiles& files)
{
    return files.run([](WriteFiles& open) { return open.work.intents(); })->size();
}

}

class DecisionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionIsWrittenDownAndShown()
    {
        QTemporaryDir folder;
        OpenFiles files(folder.path());
        const QList<ItemRow> rows = fill(files, 3);
        QCOMPARE(rows.size(), 3);
        const DecisionDone done = decided(files, {rows[1]}, Decision::Approve);
        QCOMPARE(done.outcome.changed, 1);
        QCOMPARE(done.project, project);
        QCOMPARE(lookAt(files, rows[1]).status, ItemStatus::Approved);
        QCOMPARE(files.reader->summaries({rows[1]})->first().syncState, SyncState::Waiting);
        QCOMPARE(files.reader->tally(project)->counts.value(ItemStatus::Approved), 1);
        QCOMPARE(files.reader->tally(project)->counts.value(ItemStatus::Generated), 2);
        QCOMPARE(outboxSize(files), 1);
        // Setting is not toggling.
        const DecisionDone again = decided(files, {rows[1]}, Decision::Approve);
        QCOMPARE(again.outcome.unchanged, 1);
        QVERIFY(again.outcome.stepId.isEmpty());
        QCOMPARE(outboxSize(files), 1);
    }

    void whatCannotBeDecidedIsSkippedAndSaid()
    {
        QTemporaryDir folder;
        OpenFiles files(folder.path());
        QList<ItemRow> rows = fill(files, 3);
        PreparedItem empty = tests::preparedItem(9, "pending");
        empty.record.generatedContent = "{}";
        empty.face = faceOf(empty.record.externalId, empty.record.sourceData, empty.record.generatedContent, "{}", std::nullopt);
        rows.append(files.run([&](WriteFiles& open) { return writeItems(open, project, {empty}, 1); })->changed);
        const DecisionDone done = decided(files, rows, Decision::Approve);
        QCOMPARE(done.outcome.changed, 3);
        QCOMPARE(done.outcome.skipped, 1);
        QVERIFY(!done.outcome.skippedReason.isEmpty());
        (void)decided(files, {rows[0]}, Decision::Exclude);
        QCOMPARE(decided(files, {rows[0]}, Decision::Reject).outcome.skipped, 1);
    }

    void protectedItemsAreSparedUnlessAskedFor()
    {
        QTemporaryDir folder;
        OpenFiles files(folder.path());
        const QList<ItemRow> rows = fill(files, 4);
        QVERIFY(files.run([&](WriteFiles& open) { return writeItems(open, project, {preparedItem(2, "synced")}, 2); }));
        const QJsonObject typed{{QStringLiteral("description"), QStringLiteral("By hand")}};
        QVERIFY(files.run([&](WriteFiles& open) { return edit(open, rows[0], typed, false, 3); }));
        const auto spared = files.run([&](WriteFiles& open) { return decide(open, rows + QList<ItemRow>{777}, Decision::Reject, {}, 4, true); });
        QVERIFY(spared);
        QCOMPARE(spared->outcome.changed, 2);
        QCOMPARE(spared->outcome.skipped, 3);
        const QList<std::pair<ItemRow, Skip>> expected{{777, Skip::Gone}, {rows[0], Skip::EditedByHand}, {rows[1], Skip::Published}};
        QCOMPARE(spared->outcome.skippedItems, expected);
        // Done + unchanged + skipped is what was asked.
        QCOMPARE(spared->outcome.changed + spared->outcome.unchanged + spared->outcome.skipped, 5);
        QCOMPARE(decided(files, rows, Decision::Reject).outcome.changed, 2);
        QCOMPARE(lookAt(files, rows[0]).status, ItemStatus::Rejected);
    }

    void aBatchGivesEachItsOwnStateBackAlsoAfterARestart()
    {
        QTemporaryDir folder;
        QList<ItemRow> rows;
        QList<Look> before;
        {
            OpenFiles files(folder.path());
            rows = fill(files, 6);
            (void)decided(files, {rows[0]}, Decision::Approve);
            (void)decided(files, {rows[1]}, Decision::Reject, QStringLiteral("too long"));
            (void)decided(files, {rows[2]}, Decision::Exclude);
            for (const ItemRow row : std::as_const(rows)) {
                before.append(lookAt(files, row));
            }
            (void)decided(files, rows, Decision::Exclude, {}, 9);
            QVERIFY(lookAt(files, rows[5]).excluded);
        }
        OpenFiles files(folder.path());
        const auto undone = files.run([](WriteFiles& open) { return undo(open, project, 10); });
        QVERIFY(undone);
        for (qsizetype index = 0; index < rows.size(); ++index) {
            QCOMPARE(lookAt(files, rows[index]), before[index]);
        }
    }

    void manyTextsAreOneStepAndGoBackToReview()
    {
        QTemporaryDir folder;
        OpenFiles files(folder.path());
        const QList<ItemRow> rows = fill(files, 4);
        (void)decided(files, {rows[0], rows[1]}, Decision::Approve);
        QList<TextChange> changes;
        for (const ItemRow row : rows) {
            const QJsonObject from = files.reader->detail(row)->generatedContent;
            QJsonObject to = from;
            to.insert(QStringLiteral("description"), QStringLiteral("New %1").arg(row));
            changes.append({row, from, to});
        }
        changes[3].from = {{QStringLiteral("description"), QStringLiteral("Another")}};
        changes.append({999, {}, {}});
        const auto done = files.run([&](WriteFiles& open) { return editMany(open, changes, QStringLiteral("Replace"), 7); });
        QVERIFY(done);
        QCOMPARE(done->outcome.changed, 3);
        const QList<std::pair<ItemRow, Skip>> skipped{{rows[3], Skip::Changed}, {999, Skip::Gone}};
        QCOMPARE(done->outcome.skippedItems, skipped);
        QCOMPARE(lookAt(files, rows[0]).status, ItemStatus::Generated);
        QCOMPARE(files.reader->detail(rows[2])->generatedContent.value(QStringLiteral("description")).toString(),
                 QStringLiteral("New %1").arg(rows[2]));
        const auto undone = files.run([](WriteFiles& open) { return undo(open, project, 8); });
        QVERIFY(undone);
        QCOMPARE(undone->leftAlone, 0);
        QCOMPARE(lookAt(files, rows[0]).status, ItemStatus::Approved);
        QCOMPARE(lookAt(files, rows[2]).status, ItemStatus::Generated);
        QCOMPARE(files.reader->detail(rows[1])->generatedContent, changes[1].from);
        QVERIFY(files.run([](WriteFiles& open) { return redo(open, project, 9); }));
        QCOMPARE(files.reader->detail(rows[1])->generatedContent, changes[1].to);
    }

    void theHistoryOfAnItemOnlyGrows()
    {
        QTemporaryDir folder;
        OpenFiles files(folder.path());
        const QList<ItemRow> rows = fill(files, 3);
        (void)decided(files, rows, Decision::Approve, {}, 5);
        (void)decided(files, {rows[1]}, Decision::Reject, QStringLiteral("wrong tone"), 6);
        QVERIFY(files.run([](WriteFiles& open) { return undo(open, project, 7); }));
        const QUuid item = files.reader->summaries({rows[1]})->first().id.uuid();
        const auto history = files.run([&](WriteFiles& open) { return open.work.historyOf(project, item); });
        QVERIFY(history);
        QCOMPARE(history->size(), 3);
        QCOMPARE(history->at(0).together, 3);
        QCOMPARE(history->at(1).reason, QStringLiteral("wrong tone"));
        QCOMPARE(history->at(1).from.word(), QStringLiteral("approved"));
        QCOMPARE(history->at(1).to.word(), QStringLiteral("rejected"));
        QCOMPARE(history->at(2).action, QStringLiteral("undo"));
        QCOMPARE(history->at(2).to.word(), QStringLiteral("approved"));
        QVERIFY(!files.run([](WriteFiles& open) { return open.workDatabase.run("DELETE FROM history"); }));
        QVERIFY(!files.run([](WriteFiles& open) { return open.workDatabase.run("UPDATE history SET at = 0"); }));
        qint64 lines = 0;
        QVERIFY(files.run([&](WriteFiles& open) {
            return open.work.visitHistory(project, [&](const ItemHistoryRow&) -> Result<void> {
                ++lines;
                return {};
            });
        }));
        QCOMPARE(lines, 5);
    }

    void aStepFurtherBackCanBeTakenBack()
    {
        QTemporaryDir folder;
        OpenFiles files(folder.path());
        const QList<ItemRow> rows = fill(files, 3);
        const QString first = decided(files, {rows[0], rows[1]}, Decision::Approve).outcome.stepId;
        (void)decided(files, {rows[1], rows[2]}, Decision::Reject);
        const auto undone = files.run([&](WriteFiles& open) { return undoStep(open, QUuid::fromString(first), 9); });
        QVERIFY(undone);
        // The second one was decided again since, so it stays.
        QCOMPARE(undone->leftAlone, 1);
        QCOMPARE(undone->step.leftAlone, QList<ItemRow>{rows[1]});
        QCOMPARE(lookAt(files, rows[0]).status, ItemStatus::Generated);
        QCOMPARE(lookAt(files, rows[1]).status, ItemStatus::Rejected);
        QVERIFY(!files.run([&](WriteFiles& open) { return undoStep(open, QUuid::fromString(first), 9); }));
    }

    void undoneBeforeItWasSentNothingIsSent()
    {
        QTemporaryDir folder;
        OpenFiles files(folder.path());
        const QList<ItemRow> rows = fill(files, 50);
        (void)decided(files, rows, Decision::Reject, QStringLiteral("too long"));
        QCOMPARE(outboxSize(files), 1);
        const auto undone = files.run([](WriteFiles& open) { return undo(open, project, 6); });
        QVERIFY(undone);
        QCOMPARE(undone->step.rows.size(), 50);
        QCOMPARE(outboxSize(files), 0);
        for (const ItemRow row : rows) {
            QCOMPARE(lookAt(files, row), Look{});
            QCOMPARE(files.reader->summaries({row})->first().syncState, SyncState::InSync);
        }
        QVERIFY(files.run([](WriteFiles& open) { return redo(open, project, 7); }));
        QCOMPARE(lookAt(files, rows[7]).reason, QStringLiteral("too long"));
        QCOMPARE(outboxSize(files), 1);
    }

    void undoLeavesAloneWhatOthersChanged()
    {
        QTemporaryDir folder;
        OpenFiles files(folder.path());
        const QList<ItemRow> rows = fill(files, 3);
        (void)decided(files, rows, Decision::Approve);
        // The server took it, and somebody rejected the first one since.
        const auto seq = files.run([](WriteFiles& open) { return open.work.intents(); })->first().seq;
        QVERIFY(files.run([&](WriteFiles& open) { return open.work.removeIntent(seq); }));
        QVERIFY(files.run([&](WriteFiles& open) {
            return writeItems(open, project, {preparedItem(1, "rejected"), preparedItem(2, "approved"), preparedItem(3, "approved")}, 8);
        }));
        QVERIFY(files.run([](WriteFiles& open) { return relayAll(open); }));
        const auto undone = files.run([](WriteFiles& open) { return undo(open, project, 9); });
        QVERIFY(undone);
        QCOMPARE(undone->leftAlone, 1);
        QCOMPARE(lookAt(files, rows[0]).status, ItemStatus::Rejected);
        QCOMPARE(lookAt(files, rows[1]).status, ItemStatus::Generated);
        // The server has the approval, so taking it back is a change of its own.
        QCOMPARE(outboxSize(files), 1);
    }

    void anEditIsOneStep()
    {
        QTemporaryDir folder;
        OpenFiles files(folder.path());
        const QList<ItemRow> rows = fill(files, 1);
        const QJsonObject texts{{QStringLiteral("short_description"), QStringLiteral("Warm wool for winter")}};
        QVERIFY(files.run([&](WriteFiles& open) { return edit(open, rows[0], texts, true, 5); }));
        QCOMPARE(lookAt(files, rows[0]).status, ItemStatus::Approved);
        QCOMPARE(files.reader->detail(rows[0])->generatedContent.value(QStringLiteral("short_description")).toString(),
                 QStringLiteral("Warm wool for winter"));
        QCOMPARE(files.reader->summaries(rows)->first().excerpt, QStringLiteral("Warm wool for winter"));
        ItemQuery query;
        query.projectId = project;
        query.text = QStringLiteral("wint");
        QCOMPARE(files.reader->order(query)->size(), 1);
        QVERIFY(files.run([](WriteFiles& open) { return undo(open, project, 6); }));
        QCOMPARE(lookAt(files, rows[0]).status, ItemStatus::Generated);
        QCOMPARE(files.reader->order(query)->size(), 0);
        query.text = QStringLiteral("summer");
        QCOMPARE(files.reader->order(query)->size(), 1);
        QCOMPARE(outboxSize(files), 0);
    }

    void whatWasCommittedIsShownAfterACrash()
    {
        QTemporaryDir folder;
        QList<ItemRow> rows;
        {
            OpenFiles files(folder.path());
            rows = fill(files, 4);
            // The intent is on the disk, and the program ends before the cache is touched.
            Intent intent;
            intent.id = IntentId::make();
            intent.step = makeUuid7();
            intent.created = 5;
            intent.project = project;
            intent.status = QStringLiteral("approved");
            intent.title = QStringLiteral("Approve");
            intent.items = {{preparedItem(2).record.id, 1, false, 0}, {preparedItem(3).record.id, 1, false, 0}};
            QVERIFY(files.run([&](WriteFiles& open) { return open.work.addIntent(intent); }));
            QCOMPARE(lookAt(files, rows[1]).status, ItemStatus::Generated);
        }
        OpenFiles files(folder.path());
        const auto laid = files.run([](WriteFiles& open) { return relayAll(open); });
        QVERIFY(laid);
        QCOMPARE(laid->size(), 2);
        QCOMPARE(lookAt(files, rows[1]).status, ItemStatus::Approved);
        QCOMPARE(lookAt(files, rows[2]).status, ItemStatus::Approved);
        QCOMPARE(lookAt(files, rows[3]).status, ItemStatus::Generated);
        QCOMPARE(files.reader->tally(project)->counts.value(ItemStatus::Approved), 2);
        // Once is enough.
        QCOMPARE(files.run([](WriteFiles& open) { return relayAll(open); })->size(), 0);
    }

    void anyOrderOfActsComesToTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void anyOrderOfActsComesToTheSame()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QTemporaryDir folder;
        auto files = std::make_unique<OpenFiles>(folder.path());
        const QList<ItemRow> rows = fill(*files, 12);
        // The plain model: what is seen, and all that was seen before each act.
        QList<Look> now(rows.size());
        QList<QList<Look>> undoable;
        QList<QList<Look>> redoable;
        for (int act = 0; act < 60; ++act) {
            const int kind = random.bounded(10);
            if (kind < 6) {
                QList<ItemRow> chosen;
                QList<qsizetype> indexes;
                for (qsizetype index = 0; index < rows.size(); ++index) {
                    if (random.bounded(3) == 0) {
                        chosen.append(rows[index]);
                        indexes.append(index);
                    }
                }
                const auto decision = static_cast<Decision>(random.bounded(4));
                const QString reason = random.bounded(2) == 0 ? QString() : QStringLiteral("reason %1").arg(random.bounded(3));
                QList<Look> next = now;
                for (const qsizetype index : indexes) {
                    Look& look = next[index];
                    if (decision == Decision::Exclude || decision == Decision::Restore) {
                        look.excluded = decision == Decision::Exclude;
                    } else if (!look.excluded) {
                        look.status = decision == Decision::Approve ? ItemStatus::Approved : ItemStatus::Rejected;
                        look.reason = decision == Decision::Reject ? reason : QString();
                    }
                }
                if (!chosen.isEmpty()) {
                    (void)decided(*files, chosen, decision, reason, act);
                }
                if (next != now) {
                    undoable.append(now);
                    redoable.clear();
                    now = next;
                }
            } else if (kind < 8) {
                const auto done = files->run([&](WriteFiles& open) { return undo(open, project, act); });
                QCOMPARE(done.has_value(), !undoable.isEmpty());
                if (done) {
                    redoable.append(now);
                    now = undoable.takeLast();
                }
            } else if (kind == 8) {
                const auto done = files->run([&](WriteFiles& open) { return redo(open, project, act); });
                QCOMPARE(done.has_value(), !redoable.isEmpty());
                if (done) {
                    undoable.append(now);
                    now = redoable.takeLast();
                }
            } else {
                files.reset();
                files = std::make_unique<OpenFiles>(folder.path());
                QCOMPARE(files->run([](WriteFiles& open) { return relayAll(open); })->size(), 0);
            }
            qint64 approved = 0;
            for (qsizetype index = 0; index < rows.size(); ++index) {
                const Look seen = lookAt(*files, rows[index]);
                QVERIFY2(seen == now[index], qPrintable(QStringLiteral("act %1, item %2").arg(act).arg(index)));
                approved += !now[index].excluded && now[index].status == ItemStatus::Approved ? 1 : 0;
            }
            QCOMPARE(files->reader->tally(project)->counts.value(ItemStatus::Approved), approved);
            QCOMPARE(files->reader->tally(project)->total, rows.size());
        }
    }

    void aFullDiskChangesNothing()
    {
        QTemporaryDir folder;
        OpenFiles files(folder.path());
        const QList<ItemRow> rows = fill(files, 2000);
        QVERIFY(files.run([](WriteFiles& open) {
            const auto pages = open.workDatabase.number("PRAGMA page_count");
            return open.workDatabase.execute(QByteArray("PRAGMA max_page_count = " + QByteArray::number(pages->value_or(0) + 2)).constData());
        }));
        const auto done = files.run([&](WriteFiles& open) { return decide(open, rows, Decision::Approve, {}, 5); });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StorageFull);
        QCOMPARE(lookAt(files, rows[0]).status, ItemStatus::Generated);
        QCOMPARE(outboxSize(files), 0);
    }
};

QTEST_GUILESS_MAIN(DecisionsTest)
#include "tst_decisions.moc"
