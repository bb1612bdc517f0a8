#include <QTemporaryDir>
#include <QTest>

#include "app/services/itemchecks.h"
#include "app/services/speller.h"
#include "app/sync/decisions.h"
#include "app/sync/ignores.h"
#include "models/content/quality.h"
#include "tests/support/itemfactory.h"

using namespace galley;
using namespace galley::app;
using tests::OpenFiles;
using tests::preparedItem;

namespace {

const ProjectId project = ProjectId::fromText(u"018e0000-0000-7000-8000-0000000000aa").value();

QList<ItemRow> fill(OpenFiles& files, int count, const QByteArray& text = "This lamp stands on the table.")
{
    QList<PreparedItem> items;
    for (int number = 1; number <= count; ++number) {
        items.append(preparedItem(number, "generated", text));
    }
    auto slice = files.run([&](WriteFiles& open) { return writeItems(open, project, items, 1); });
    return slice ? slice->changed : QList<ItemRow>();
}

QList<StoredIgnore> ignoresIn(OpenFiles& files)
{
    return files.run([](WriteFiles& open) { return FindingStore(open.workDatabase).ignores(project); }).value();
}

SentenceCounts countsIn(OpenFiles& files, QStringView sentence)
{
    return files
        .run([hash = content::sentenceHash(sentence)](WriteFiles& open) { return FindingStore(open.workDatabase).counts(project, QString(), hash); })
        .value();
}

/// What the service does in its worker, in one go.
int rememberAll(OpenFiles& files)
{
    const UnseenDecisions unseen = files.run([](WriteFiles& open) { return unseenDecisions(open); }).value();
    const bool done =
        files.run([&](WriteFiles& open) { return rememberSentences(open, unseen.rows).and_then([&] { return setSeen(open, unseen.upTo); }); })
            .has_value();
    return done ? int(unseen.rows.size()) : -1;
}

CheckInput lampInput(const QString& text, const QString& language = QStringLiteral("en"))
{
    CheckInput input;
    input.detail.summary.id = ItemId::make();
    input.detail.sourceData = {{QStringLiteral("name"), QStringLiteral("Aurora Lamp")},
                               {QStringLiteral("brand"), QStringLiteral("Nordlys")},
                               {QStringLiteral("attributes"), QJsonObject{{QStringLiteral("Material"), QStringLiteral("oak")}}}};
    input.detail.generatedContent = {{QStringLiteral("description"), text}};
    input.detail.metadata = {{QStringLiteral("text_form"), QJsonObject{{QStringLiteral("language"), language}}}};
    return input;
}

QStringList rulesOf(const ItemChecks& checks)
{
    QStringList rules;
    for (const ShownFinding& shown : checks.findings) {
        rules.append(shown.finding.rule + (shown.ignored == Ignored::No ? QString() : QStringLiteral(" (ignored)")));
    }
    return rules;
}

}

class IgnoresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIgnoredFindingIsOneUndoStep()
    {
        const QTemporaryDir folder;
        OpenFiles files(folder.path());
        const QList<ItemRow> rows = fill(files, 2);
        StoredIgnore ignore;
        ignore.rule = QStringLiteral("spacing");
        ignore.field = QStringLiteral("description");
        ignore.quote = QStringLiteral("30cm");
        QVERIFY(files.run([&](WriteFiles& open) { return ignoreFinding(open, project, rows.at(1), ignore, QStringLiteral("Ignore"), 5); }));
        QCOMPARE(ignoresIn(files).size(), 1);
        QVERIFY(ignoresIn(files).constFirst().item);
        const auto undone = files.run([](WriteFiles& open) { return undo(open, project, 6); });
        QVERIFY(undone);
        QCOMPARE(undone->step.rows, QList<ItemRow>{rows.at(1)});
        QCOMPARE(undone->leftAlone, qint64(0));
        QVERIFY(ignoresIn(files).isEmpty());
        QVERIFY(files.run([](WriteFiles& open) { return redo(open, project, 7); }));
        QCOMPARE(ignoresIn(files).size(), 1);
        // Nothing of it goes to the server, and the history has all three acts.
        QVERIFY(files.run([](WriteFiles& open) { return open.work.intents(); })->isEmpty());
        const auto acts = files.run([](WriteFiles& open) { return open.workDatabase.number("SELECT count(*) FROM history"); });
        QCOMPARE(acts->value_or(0), qint64(3));
    }

    void whatIsIgnoredOutlivesTheProgram()
    {
        const QTemporaryDir folder;
        {
            OpenFiles files(folder.path());
            StoredIgnore ignore;
            ignore.view = QStringLiteral("status:flagged");
            ignore.rule = QStringLiteral("spacing");
            QVERIFY(files.run([&](WriteFiles& open) { return ignoreFinding(open, project, 0, ignore, QStringLiteral("Ignore"), 5); }));
        }
        OpenFiles files(folder.path());
        QCOMPARE(ignoresIn(files).size(), 1);
        QVERIFY(!ignoresIn(files).constFirst().item);
        QCOMPARE(ignoresIn(files).constFirst().view, QStringLiteral("status:flagged"));
        QVERIFY(files.run([](WriteFiles& open) { return undo(open, project, 6); }));
        QVERIFY(ignoresIn(files).isEmpty());
    }

    void theGlossaryKeepsTermsOfAllAndOfOneProject()
    {
        const QTemporaryDir folder;
        OpenFiles files(folder.path());
        const ProjectId other = ProjectId::make();
        const QList<content::GlossaryTerm> terms{{QStringLiteral("cheap"), content::TermKind::Forbidden, {}, QStringLiteral("en"), true},
                                                 {QStringLiteral("couch"), content::TermKind::Preferred, QStringLiteral("sofa"), {}, false}};
        QVERIFY(files.run([&](WriteFiles& open) { return FindingStore(open.workDatabase).setTerms(project, terms); }));
        QCOMPARE(files.run([&](WriteFiles& open) { return FindingStore(open.workDatabase).terms(project); }).value(), terms);
        QCOMPARE(files.run([&](WriteFiles& open) { return FindingStore(open.workDatabase).terms(other); }).value(), terms.mid(0, 1));
    }

    void sentencesAreCountedAsTheItemsStand()
    {
        const QTemporaryDir folder;
        OpenFiles files(folder.path());
        const QList<ItemRow> rows = fill(files, 3);
        QVERIFY(files.run([&](WriteFiles& open) { return decide(open, {rows.at(0), rows.at(1)}, Decision::Approve, {}, 5); }));
        QVERIFY(files.run([&](WriteFiles& open) { return decide(open, {rows.at(2)}, Decision::Reject, QStringLiteral("Wrong tone"), 6); }));
        QCOMPARE(rememberAll(files), 3);
        QCOMPARE(countsIn(files, u"this lamp stands on the table").approved, qint64(2));
        QCOMPARE(countsIn(files, u"this lamp stands on the table").rejected, qint64(1));
        // Looking again changes nothing, and nothing is left to be seen.
        QVERIFY(files.run([&](WriteFiles& open) { return rememberSentences(open, rows); }));
        QCOMPARE(rememberAll(files), 0);
        QCOMPARE(countsIn(files, u"this lamp stands on the table").approved, qint64(2));
        // Undone, and decided otherwise.
        QVERIFY(files.run([](WriteFiles& open) { return undo(open, project, 7); }));
        QVERIFY(files.run([&](WriteFiles& open) { return decide(open, {rows.at(0)}, Decision::Reject, {}, 8); }));
        QCOMPARE(rememberAll(files), 2);
        QCOMPARE(countsIn(files, u"this lamp stands on the table").approved, qint64(1));
        QCOMPARE(countsIn(files, u"this lamp stands on the table").rejected, qint64(1));
    }

    void earlierDecisionsAreReadOnce()
    {
        const QTemporaryDir folder;
        OpenFiles files(folder.path());
        QList<PreparedItem> items{preparedItem(1, "approved"), preparedItem(2, "rejected"), preparedItem(3, "generated")};
        QVERIFY(files.run([&](WriteFiles& open) { return writeItems(open, project, items, 1); }));
        QCOMPARE(files.run([](WriteFiles& open) { return decidedBefore(open, project); })->size(), 2);
        QVERIFY(files.run([](WriteFiles& open) { return setRead(open, project); }));
        QVERIFY(files.run([](WriteFiles& open) { return decidedBefore(open, project); })->isEmpty());
    }

    void dictionariesKnowTheirLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("English") << int(content::Language::English) << QStringLiteral("lamp") << QStringLiteral("lampp") << QStringLiteral("lamp");
        QTest::newRow("German") << int(content::Language::German) << QStringLiteral("Küche") << QStringLiteral("Küchhe") << QStringLiteral("Küche");
        QTest::newRow("French") << int(content::Language::French) << QStringLiteral("fenêtre") << QStringLiteral("fenêttre")
                                << QStringLiteral("fenêtre");
        QTest::newRow("Spanish") << int(content::Language::Spanish) << QStringLiteral("lámpara") << QStringLiteral("lámparra")
                                 << QStringLiteral("lámpara");
    }
    void dictionariesKnowTheirLanguage()
    {
        QFETCH(int, language);
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        QFETCH(QString, suggestion);
        const auto speller = Speller::forLanguage(content::Language(language));
        QVERIFY(speller != nullptr);
        QVERIFY(speller->knows(right));
        QVERIFY(!speller->knows(wrong));
        QVERIFY(speller->suggestions(wrong).contains(suggestion));
    }

    void findsMisspelledWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const char* language, const char* text, const QStringList& words) {
            QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(text) << words;
        };
        row("right", "en", "This lamp isn't made for the garden.", {});
        row("misspelled", "en", "This lamp is beautifull and bright.", {QStringLiteral("beautifull")});
        row("names of the shop", "en", "The Nordlys lamp: Aurora's light, from Nordlys.", {});
        row("abbreviations and codes", "en", "The lamp has LED and IPX4 and the code AB12x.", {});
        row("in markup", "en", "<p>This lamp is <b>beautifull</b>.</p>", {QStringLiteral("beautifull")});
        row("German compounds", "de", "Die Schreibtischlampe ist aus Eichenholz und passt in jede Küche.", {});
        row("German mistake", "de", "Die Lampe ist wunderschöhn und passt in jede Küche.", {QStringLiteral("wunderschöhn")});
        row("French elisions", "fr", "L'éclairage de la lampe est doux, et c'est l'idéal pour l'été.", {});
        row("Spanish", "es", "La lámpara es de madera y da una luz muy agradabble.", {QStringLiteral("agradabble")});
        row("language unknown", "", "Xyzzy plugh.", {});
    }
    void findsMisspelledWords()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QStringList found;
        for (const ShownFinding& shown : checkItem(lampInput(text, language)).findings) {
            if (shown.finding.rule == u"spelling") {
                found.append(text.mid(shown.finding.start, shown.finding.length));
                QVERIFY(!content::isSafePatch(shown.finding));
            }
        }
        QCOMPARE(found, words);
    }

    void knownWordsAreSpelledRight()
    {
        CheckInput input = lampInput(QStringLiteral("The xyzzy lamp is for the table."));
        QCOMPARE(rulesOf(checkItem(input)), QStringList{QStringLiteral("spelling")});
        input.terms = std::make_shared<QList<content::GlossaryTerm>>(
            QList<content::GlossaryTerm>{{QStringLiteral("xyzzy"), content::TermKind::Known, {}, {}, true}});
        QVERIFY(checkItem(input).findings.isEmpty());
    }

    void theGlossaryUsesBaseForms_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("Spanish verb") << QStringLiteral("es") << QStringLiteral("brillar") << QStringLiteral("Las lámparas brillan en la noche.")
                                      << true;
        QTest::newRow("English prefix is another word")
            << QStringLiteral("en") << QStringLiteral("friendly") << QStringLiteral("An unfriendly light.") << false;
    }
    void theGlossaryUsesBaseForms()
    {
        QFETCH(QString, language);
        QFETCH(QString, term);
        QFETCH(QString, text);
        QFETCH(bool, found);
        CheckInput input = lampInput(text, language);
        input.terms =
            std::make_shared<QList<content::GlossaryTerm>>(QList<content::GlossaryTerm>{{term, content::TermKind::Forbidden, {}, language, true}});
        QCOMPARE(rulesOf(checkItem(input)).contains(QStringLiteral("glossary.forbidden")), found);
    }

    void provenStatementsNameTheirFact()
    {
        const QString text = QStringLiteral("The lamp is made of oak.");
        const ItemChecks checks = checkItem(lampInput(text));
        QCOMPARE(checks.proven.size(), 1);
        QCOMPARE(checks.proven.constFirst().evidence, QStringLiteral("attributes.Material"));
        QCOMPARE(text.mid(checks.proven.constFirst().place.span.start, checks.proven.constFirst().place.span.length), QStringLiteral("oak"));
    }

    void sentencesDecidedBeforeShow()
    {
        CheckInput input = lampInput(QStringLiteral("It is made of oak wood. It stands on every table. The light is warm and bright."));
        input.memory = [](const QString&, quint64 hash) {
            return hash == content::sentenceHash(u"It is made of oak wood.")  ? std::pair<qint64, qint64>(3, 0)
                : hash == content::sentenceHash(u"It stands on every table.") ? std::pair<qint64, qint64>(0, 2)
                                                                              : std::pair<qint64, qint64>(0, 0);
        };
        const ItemChecks checks = checkItem(input);
        QCOMPARE(checks.approvedBefore.size(), 1);
        QCOMPARE(checks.approvedBefore.constFirst().span.start, qsizetype(0));
        QCOMPARE(rulesOf(checks), QStringList{QStringLiteral("memory.rejected")});
        // What was approved elsewhere as well is no finding.
        input.memory = [](const QString&, quint64) { return std::pair<qint64, qint64>(1, 5); };
        QVERIFY(checkItem(input).findings.isEmpty());
    }

    void changedTextsAreCheckedAtOnce()
    {
        CheckInput input = lampInput(QStringLiteral("The lamp is made of steel."));
        content::Finding old = content::makeFinding(QStringLiteral("placeholder"),
                                                    QStringLiteral("description"),
                                                    0,
                                                    3,
                                                    content::Finding::Severity::Error,
                                                    QStringLiteral("placeholder"),
                                                    {QStringLiteral("The")});
        input.detail.metadata.insert(QLatin1StringView(content::findingsKey), content::toJson(QList<content::Finding>{old}));
        input.detail.findings = {old};
        QCOMPARE(rulesOf(checkItem(input)), QStringList{QStringLiteral("placeholder")});
        input.serverText = QJsonObject{{QStringLiteral("description"), QStringLiteral("The {{x}} lamp.")}};
        QCOMPARE(rulesOf(checkItem(input)), QStringList{QStringLiteral("grounding.material")});
    }

    void ignoredFindingsAreMarked()
    {
        CheckInput input = lampInput(QStringLiteral("The lamp is made of steel. It is xyzzy bright for the table."));
        auto set = std::make_shared<IgnoreSet>();
        set->items[input.detail.summary.id].insert(
            findingKey(QStringLiteral("grounding.material"), QStringLiteral("description"), QStringLiteral("steel")));
        set->views[QStringLiteral("status:flagged")].insert(kindKey(QStringLiteral("spelling"), QStringLiteral("xyzzy")));
        input.ignores = set;
        QCOMPARE(rulesOf(checkItem(input)), (QStringList{QStringLiteral("grounding.material (ignored)"), QStringLiteral("spelling")}));
        QCOMPARE(checkItem(input).openCount(), 1);
        input.view = QStringLiteral("status:flagged");
        QCOMPARE(rulesOf(checkItem(input)), (QStringList{QStringLiteral("grounding.material (ignored)"), QStringLiteral("spelling (ignored)")}));
    }

    void patchesThatOverlapAreAppliedOnce()
    {
        const QJsonObject texts{{QStringLiteral("description"), QStringLiteral("The the  lamp .")}};
        const auto patch = [](qsizetype start, qsizetype length, const QString& text) {
            content::Finding finding = content::makeFinding(QStringLiteral("spacing"),
                                                            QStringLiteral("description"),
                                                            start,
                                                            length,
                                                            content::Finding::Severity::Info,
                                                            QStringLiteral("spacing.double"));
            finding.patch = text;
            return finding;
        };
        const Patched patched = applyPatches(texts,
                                             {patch(0, 7, QStringLiteral("The")),
                                              patch(7, 2, QStringLiteral(" ")),
                                              patch(8, 5, QStringLiteral("x")),
                                              patch(13, 2, QStringLiteral("."))});
        QCOMPARE(patched.texts.value(QStringLiteral("description")).toString(), QStringLiteral("The x."));
        QCOMPARE(patched.applied, 3);
    }
};

QTEST_GUILESS_MAIN(IgnoresTest)
#include "tst_ignores.moc"
