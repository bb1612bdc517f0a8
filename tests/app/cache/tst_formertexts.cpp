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

/// The text before the present one is kept, whatever changed it; and the reasons of rejected texts are counted.
class FormerTextsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenFiles> m_files;

    bool write(const PreparedItem& item, qint64 cursor)
    {
        return bool(m_files->run([&](WriteFiles& open) { return writeItems(open, project, {item}, cursor); }));
    }
    bool show(const std::optional<QByteArray>& text)
    {
        return bool(m_files->run([&](WriteFiles& open) { return open.cache.showText(1, text); }));
    }
    QString former() { return m_files->reader->detail(1).value().formerContent.value(QStringLiteral("description")).toString(); }
    QString present() { return m_files->reader->detail(1).value().generatedContent.value(QStringLiteral("description")).toString(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<OpenFiles>(m_folder->path());
        QVERIFY(write(preparedItem(1, "generated", "First"), 1));
    }

    void aFirstTextHasNoneBefore()
    {
        QCOMPARE(present(), QStringLiteral("<p>First</p>"));
        QVERIFY(m_files->reader->detail(1).value().formerContent.isEmpty());
    }

    void aTextWrittenAnewOnTheServer()
    {
        QVERIFY(write(preparedItem(1, "generated", "Second"), 2));
        QCOMPARE(present(), QStringLiteral("<p>Second</p>"));
        QCOMPARE(former(), QStringLiteral("<p>First</p>"));
        QVERIFY(write(preparedItem(1, "approved", "Second"), 3));
        QCOMPARE(former(), QStringLiteral("<p>First</p>"));
    }

    void anEditOfOnesOwn()
    {
        QVERIFY(show(QByteArray(R"({"description":"<p>Mine</p>"})")));
        QCOMPARE(present(), QStringLiteral("<p>Mine</p>"));
        QCOMPARE(former(), QStringLiteral("<p>First</p>"));
    }

    void anotherSpellingOfTheSameIsNoChange()
    {
        QVERIFY(show(QByteArray(R"({"description":"<p>Mine</p>"})")));
        QVERIFY(show(QByteArray(R"({ "description" : "<p>\u004dine</p>" })")));
        QCOMPARE(former(), QStringLiteral("<p>First</p>"));
    }

    void reasonsAreCountedForRejectedTexts()
    {
        QVERIFY(write(preparedItem(2, "rejected", "A", R"(,"reject":1)"), 2));
        QVERIFY(write(preparedItem(3, "rejected", "B"), 3));
        const auto counts = m_files->reader->reasonCounts(project);
        QVERIFY(counts.has_value());
        QCOMPARE(*counts, QList<ReasonCount>({{QString(), 2}}));
    }
};

QTEST_GUILESS_MAIN(FormerTextsTest)
#include "tst_formertexts.moc"
