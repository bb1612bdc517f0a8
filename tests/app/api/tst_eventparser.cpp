#include <QTest>

#include "app/api/eventparser.h"

using galley::app::EventParser;

class TestEventParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesApart_data();
    void takesApart();
    void dropsOverlongEvents();
};

void TestEventParser::takesApart_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QList<QByteArray>>("events");
    const auto row = [](const char* name, QByteArray stream, QList<QByteArray> events) { QTest::newRow(name) << stream << events; };
    row("one event", "data: a\n\n", {"a"});
    row("two lines are one event", "data: a\ndata: b\n\n", {"a\nb"});
    row("comments and names are passed over", ": hello\nevent: x\nid: 7\ndata: a\n\n", {"a"});
    row("carriage returns", "data: a\r\n\r\ndata: b\r\rdata: c\n\n", {"a", "b", "c"});
    row("no blank after the colon", "data:{}\n\n", {"{}"});
    row("an unfinished event waits", "data: a\n\ndata: b\n", {"a"});
    row("empty data is an event", "data:\n\n", {""});
    row("blank lines alone are none", "\n\n\n", {});
}

void TestEventParser::takesApart()
{
    QFETCH(QByteArray, stream);
    QFETCH(QList<QByteArray>, events);
    EventParser whole;
    QCOMPARE(whole.feed(stream), events);
    // However the network cuts the stream, the events are the same.
    for (qsizetype size = 1; size < stream.size(); ++size) {
        EventParser parser;
        QList<QByteArray> found;
        for (qsizetype start = 0; start < stream.size(); start += size) {
            found += parser.feed(stream.mid(start, size));
        }
        QCOMPARE(found, events);
    }
}

void TestEventParser::dropsOverlongEvents()
{
    EventParser parser;
    QVERIFY(parser.feed("data: " + QByteArray(9 * 1024 * 1024, 'x')).isEmpty());
    QVERIFY(parser.feed("\n\n").isEmpty());
    QCOMPARE(parser.feed("data: a\n\n"), QList<QByteArray>{"a"});
}

QTEST_GUILESS_MAIN(TestEventParser)
#include "tst_eventparser.moc"
