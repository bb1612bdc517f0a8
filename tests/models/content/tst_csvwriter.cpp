#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include "models/content/csvreader.h"
#include "models/content/csvwriter.h"

using namespace galley;
using namespace galley::content;

namespace {

/// A cell of the kinds that break naive writers.
QString randomCell(QRandomGenerator& random, bool latinOnly)
{
    static const QStringList pieces = {QStringLiteral(","),    QStringLiteral(";"),    QStringLiteral("\t"),   QStringLiteral("|"),
                                       QStringLiteral("\""),   QStringLiteral("\"\""), QStringLiteral("'"),    QStringLiteral("\n"),
                                       QStringLiteral("\r\n"), QStringLiteral("\r"),   QStringLiteral(" "),    QStringLiteral("\\"),
                                       QStringLiteral("\\\""), QStringLiteral("word"), QStringLiteral("12.5"), QStringLiteral("ü"),
                                       QStringLiteral("#"),    QStringLiteral("="),    QStringLiteral("<b>"),  QStringLiteral("sep=")};
    static const QStringList wide = {QStringLiteral("漢字"), QStringLiteral("😀"), QStringLiteral("ж"), QStringLiteral("\u200B")};
    QString cell;
    const int count = static_cast<int>(random.bounded(6));
    for (int i = 0; i < count; ++i) {
        cell += !latinOnly && random.bounded(5) == 0 ? wide[random.bounded(static_cast<int>(wide.size()))]
                                                     : pieces[random.bounded(static_cast<int>(pieces.size()))];
    }
    return cell;
}

}

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrites_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<bool>("mark");
        for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "GB18030"}) {
            for (const bool mark : {false, true}) {
                QTest::addRow("%s%s", encoding, mark ? " with a mark" : "") << QByteArray(encoding) << mark;
            }
        }
    }
    void readsBackWhatItWrites()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(bool, mark);
        QRandomGenerator random(20240607);
        const bool latinOnly = encoding == "windows-1252";
        for (const char16_t delimiter : {u',', u';', u'\t', u'|'}) {
            for (const char16_t quote : {u'"', u'\''}) {
                for (const char16_t escape : {u'\0', u'\\'}) {
                    for (const char* newline : {"\n", "\r\n", "\r"}) {
                        CsvWriter::Options options;
                        options.format.encoding = encoding;
                        options.format.delimiter = delimiter;
                        options.format.quote = quote;
                        options.format.escape = escape;
                        options.format.newline = newline;
                        options.format.byteOrderMark = mark;
                        options.format.hasHeader = false;
                        options.quoteAll = random.bounded(2) == 0;
                        QBuffer buffer;
                        QVERIFY(buffer.open(QIODevice::ReadWrite));
                        auto writer = CsvWriter::open(&buffer, options);
                        QVERIFY(writer);
                        QList<QStringList> table;
                        const int columns = 1 + static_cast<int>(random.bounded(5));
                        for (int row = 0; row < 20; ++row) {
                            QStringList fields;
                            for (int column = 0; column < columns; ++column) {
                                fields.append(randomCell(random, latinOnly));
                            }
                            table.append(fields);
                            QVERIFY(writer->write(fields));
                        }
                        QVERIFY(writer->finish());
                        QCOMPARE(writer->replaced(), 0);
                        buffer.seek(0);
                        auto reader = CsvReader::open(&buffer, options.format);
                        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));
                        CsvRecord record;
                        for (const QStringList& fields : std::as_const(table)) {
                            const auto more = reader->next(record);
                            QVERIFY2(more && *more, more ? "end" : qPrintable(more.error().message));
                            QCOMPARE(record.fields, fields);
                        }
                        QCOMPARE(reader->next(record), Result<bool>(false));
                        QCOMPARE(reader->problems().count(), 0);
                    }
                }
            }
        }
    }

    void quoting_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << QStringLiteral("Cup") << QByteArray("Cup");
        QTest::newRow("delimiter") << QStringLiteral("Cup, white") << QByteArray("\"Cup, white\"");
        QTest::newRow("quote") << QStringLiteral("12\"") << QByteArray("\"12\"\"\"");
        QTest::newRow("line end") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("edge blank") << QStringLiteral(" a") << QByteArray("\" a\"");
        QTest::newRow("another delimiter") << QStringLiteral("a;b") << QByteArray("a;b");
    }
    void quoting()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        auto writer = CsvWriter::open(&buffer, {});
        QVERIFY(writer);
        QVERIFY(writer->write({cell, QStringLiteral("x")}));
        QVERIFY(writer->finish());
        QCOMPARE(buffer.data(), QByteArray(written + ",x\n"));
    }

    void formulasAreMadeHarmless_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("harmless");
        for (const char* start : {"=", "+", "-", "@", "\t", "\r"}) {
            const QString cell = QString::fromLatin1(start) + QStringLiteral("cmd|' /C calc'!A0");
            QTest::addRow("first is %d", start[0]) << cell << QString(u'\'' + cell);
        }
        QTest::newRow("a word") << QStringLiteral("Cup = good") << QStringLiteral("Cup = good");
        QTest::newRow("nothing") << QString() << QString();
    }
    void formulasAreMadeHarmless()
    {
        QFETCH(QString, cell);
        QFETCH(QString, harmless);
        QCOMPARE(madeHarmless(cell), harmless);
        QCOMPARE(undoneHarmless(harmless), cell);
    }

    void anApostropheThatGuardsNothingStays()
    {
        QCOMPARE(undoneHarmless(QStringLiteral("'tis")), QStringLiteral("'tis"));
        QCOMPARE(undoneHarmless(QStringLiteral("'")), QStringLiteral("'"));
    }

    void whatTheEncodingLacksIsWrittenAsReference()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        CsvWriter::Options options;
        options.format.encoding = "windows-1252";
        auto writer = CsvWriter::open(&buffer, options);
        QVERIFY(writer);
        QVERIFY(writer->write({QStringLiteral("Größe → 漢")}));
        QVERIFY(writer->finish());
        QCOMPARE(buffer.data(),
                 QByteArray("Gr\xF6\xDF"
                            "e &#8594; &#28450;\n"));
        QCOMPARE(writer->replaced(), 2);
    }

    void aFullDiskIsAnError()
    {
        class Full final : public QIODevice
        {
        public:
            Full() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

        protected:
            qint64 readData(char*, qint64) override { return -1; }
            qint64 writeData(const char*, qint64) override
            {
                setErrorString(QStringLiteral("no space left"));
                return -1;
            }
        };
        Full full;
        auto writer = CsvWriter::open(&full, {});
        QVERIFY(writer);
        QVERIFY(writer->write({QStringLiteral("a")}));
        const auto finished = writer->finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().code, ErrorCode::StorageFull);
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
