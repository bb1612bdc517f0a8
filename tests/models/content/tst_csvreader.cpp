#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <sys/resource.h>

#include "models/content/csvreader.h"
#include "models/content/textencoding.h"

using namespace galley;
using namespace galley::content;

namespace {

QString dataFile(const char* name)
{
    return QStringLiteral(GALLEY_TEST_DATA "/products/") + QLatin1StringView(name);
}

struct ReadTable {
    CsvFormat format;
    QStringList header;
    QList<QStringList> rows;
    QList<qint64> lines;
    QList<FileProblem> problems;
    std::optional<Error> error;
};

ReadTable readAll(QIODevice* device, const std::optional<CsvFormat>& format = {})
{
    ReadTable table;
    auto reader = CsvReader::open(device, format);
    if (!reader) {
        table.error = reader.error();
        return table;
    }
    table.format = reader->format();
    table.header = reader->header();
    CsvRecord record;
    for (;;) {
        const auto more = reader->next(record);
        if (!more) {
            table.error = more.error();
        }
        if (!more || !*more) {
            break;
        }
        table.rows.append(record.fields);
        table.lines.append(record.line);
    }
    table.problems = reader->problems().list();
    return table;
}

ReadTable readFile(const char* name)
{
    QFile file(dataFile(name));
    if (!file.open(QIODevice::ReadOnly)) {
        ReadTable table;
        table.error = Error{ErrorCode::NotFound, file.errorString()};
        return table;
    }
    return readAll(&file);
}

ReadTable readText(const QByteArray& text, const std::optional<CsvFormat>& format = {})
{
    QBuffer buffer;
    buffer.setData(text);
    if (!buffer.open(QIODevice::ReadOnly)) {
        return {};
    }
    return readAll(&buffer, format);
}

/// A table of any size that exists nowhere as a whole.
class EndlessTable final : public QIODevice
{
public:
    explicit EndlessTable(qint64 size) : m_size(size)
    {
        for (int i = 0; i < 400; ++i) {
            m_block.append("SKU-")
                .append(QByteArray::number(100000 + i))
                .append(",\"Name, with \"\"quotes\"\"\",\"Text\nover lines\",19.90,plain words here\n");
        }
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_given >= m_size && QIODevice::atEnd(); }
    qint64 largestRequest = 0;

protected:
    qint64 readData(char* data, qint64 wanted) override
    {
        largestRequest = std::max(largestRequest, wanted);
        if (m_given == 0) {
            const QByteArray header = "sku,name,description,price,note\n";
            memcpy(data, header.constData(), static_cast<std::size_t>(header.size()));
            m_given = header.size();
            return header.size();
        }
        qint64 filled = 0;
        while (filled < wanted && m_given < m_size) {
            const qint64 piece = std::min(wanted - filled, m_block.size() - m_at);
            memcpy(data + filled, m_block.constData() + m_at, static_cast<std::size_t>(piece));
            m_at = (m_at + piece) % m_block.size();
            filled += piece;
            m_given += piece;
        }
        return filled;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_size;
    qint64 m_given = 0;
    qint64 m_at = 0;
    QByteArray m_block;
};

qint64 peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024LL;
}

}

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<QString>("cell");
        QTest::newRow("UTF-8 with a mark") << QByteArray("woo_variations_and_guards.csv") << QByteArray("UTF-8") << true << QStringLiteral("MUG-RED");
        QTest::newRow("Windows-1252, semicolons") << QByteArray("table_semicolon_latin1.csv") << QByteArray("windows-1252") << false
                                                  << QStringLiteral("Griff für Türen, 12 cm");
        QTest::newRow("Windows-1250") << QByteArray("table_cp1250.csv") << QByteArray("windows-1250") << false
                                      << QStringLiteral("Filiżanka z uchem, ręcznie malowana, źródło światła");
        QTest::newRow("Windows-1251") << QByteArray("table_cp1251.csv") << QByteArray("windows-1251") << false
                                      << QStringLiteral("Чашка с ручкой, расписана вручную мастером");
        QTest::newRow("UTF-16LE with a mark") << QByteArray("table_utf16le_bom.csv") << QByteArray("UTF-16LE") << true << QStringLiteral("Tasse");
        QTest::newRow("UTF-16BE without a mark") << QByteArray("table_utf16be_without_bom.csv") << QByteArray("UTF-16BE") << false
                                                 << QStringLiteral("Tasse");
    }
    void encodings()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, encoding);
        QFETCH(bool, mark);
        QFETCH(QString, cell);
        const ReadTable table = readFile(file.constData());
        QVERIFY2(!table.error, qPrintable(table.error ? table.error->message : QString()));
        QCOMPARE(table.format.encoding, encoding);
        QCOMPARE(table.format.byteOrderMark, mark);
        QVERIFY2(table.rows.first().contains(cell), qPrintable(table.rows.first().join(u'|')));
        QVERIFY(!table.header.first().startsWith(QChar(0xFEFF)));
    }

    void formats_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("delimiter");
        QTest::addColumn<bool>("hasHeader");
        QTest::addColumn<QStringList>("secondRow");
        QTest::newRow("sep= names the delimiter") << QByteArray("table_sep_line.csv") << "|" << true << QStringList();
        QTest::newRow("CR alone ends lines") << QByteArray("table_mac_newlines.csv") << "," << true
                                             << QStringList{QStringLiteral("B"), QStringLiteral("Bowl")};
        QTest::newRow("tabs without a header") << QByteArray("table_without_header.tsv") << "\t" << false
                                               << QStringList{
                                                      QStringLiteral("102"), QStringLiteral("Pine shelf for books"), QStringLiteral("2024-01-02")};
        QTest::newRow("backslash before quotes") << QByteArray("table_backslash_quotes.csv") << "," << true
                                                 << QStringList{
                                                        QStringLiteral("B"), QStringLiteral("Bowl"), QStringLiteral("A \"round\" bowl, wide")};
        QTest::newRow("carets and tildes") << QByteArray("table_caret_tilde.txt") << "^" << false
                                           << QStringList{QStringLiteral("A-2"), QStringLiteral("Cheese, blue"), QStringLiteral("6.40")};
        QTest::newRow("comments above the header") << QByteArray("table_comments_above.csv") << "," << true << QStringList();
        QTest::newRow("new Shopify, CR LF") << QByteArray("shopify_new_dialect.csv") << "," << true << QStringList{};
    }
    void formats()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, delimiter);
        QFETCH(bool, hasHeader);
        QFETCH(QStringList, secondRow);
        const ReadTable table = readFile(file.constData());
        QVERIFY2(!table.error, qPrintable(table.error ? table.error->message : QString()));
        QCOMPARE(QString(QChar(table.format.delimiter)), delimiter);
        QCOMPARE(table.format.hasHeader, hasHeader);
        if (!secondRow.isEmpty()) {
            QCOMPARE(table.rows.at(1), secondRow);
        }
    }

    void linesAreThoseOfTheFile()
    {
        const ReadTable table = readFile("table_quoted_newlines.csv");
        QCOMPARE(table.lines, (QList<qint64>{2, 6}));
        QCOMPARE(table.rows.first().at(2), QStringLiteral("first\nsecond \"line\"\n\nlast"));
        QCOMPARE(readFile("table_comments_above.csv").lines, QList<qint64>{4});
        QCOMPARE(readFile("table_mac_newlines.csv").lines, (QList<qint64>{2, 4}));
    }

    void raggedRowsAreNamedByLineAndColumn()
    {
        const ReadTable table = readFile("table_ragged.csv");
        QVERIFY(!table.error);
        QCOMPARE(table.rows.size(), 4);
        QCOMPARE(table.problems.size(), 2);
        QCOMPARE(table.problems.at(0), (FileProblem{2, 2, QStringLiteral("The row has 2 fields where 3 are expected."), false}));
        QCOMPARE(table.problems.at(1), (FileProblem{3, 4, QStringLiteral("The row has 4 fields where 3 are expected."), false}));
        QCOMPARE(table.lines.last(), 6);
        QVERIFY(readFile("table_trailing_commas.csv").problems.isEmpty());
    }

    void anOpenQuoteIsFatalWhereItOpens()
    {
        const ReadTable table = readFile("table_unterminated_quote.csv");
        QCOMPARE(table.rows.size(), 1);
        QVERIFY(table.error);
        QCOMPARE(table.error->code, ErrorCode::InvalidInput);
        QCOMPARE(table.error->field, QStringLiteral("line 3, column 2"));
        QVERIFY(table.problems.last().fatal);
        QCOMPARE(table.problems.last().line, 3);
        QCOMPARE(table.problems.last().column, 2);
    }

    void anEndlessRecordIsRefused_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QString>("place");
        QTest::newRow("a quote nobody closes") << QByteArray("sku,name\nA,\"B\nC,") << QStringLiteral("line 2, column 2");
        QTest::newRow("no line end") << QByteArray("sku,name\nA,B\nC,") << QStringLiteral("line 3");
    }
    void anEndlessRecordIsRefused()
    {
        QFETCH(QByteArray, start);
        QFETCH(QString, place);
        const ReadTable table = readText(QByteArray(start + QByteArray(CsvReader::recordLimit + 1000, 'x') + "\nD,E\n"));
        QVERIFY(table.error);
        QCOMPARE(table.error->code, ErrorCode::TooLarge);
        QCOMPARE(table.error->field, place);
    }

    void aRecordBelowTheLimitIsRead()
    {
        const QByteArray cell(CsvReader::recordLimit - 1000, 'x');
        const ReadTable table = readText(QByteArray("sku,name\nA,\"" + cell + "\"\nB,C\n"));
        QVERIFY(!table.error);
        QCOMPARE(table.rows.at(0).at(1).size(), cell.size());
        QCOMPARE(table.rows.at(1), (QStringList{QStringLiteral("B"), QStringLiteral("C")}));
    }

    void badBytesAreReportedAndReplaced()
    {
        const ReadTable zeros = readFile("table_zero_bytes.csv");
        QCOMPARE(zeros.rows.first().at(1), QStringLiteral("Cup"));
        QCOMPARE(zeros.problems.first().line, 2);
        QCOMPARE(zeros.problems.first().column, 2);

        QFile file(dataFile("table_broken_utf8.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        CsvFormat format;
        const ReadTable broken = readAll(&file, format);
        QCOMPARE(broken.problems.size(), 1);
        QCOMPARE(broken.problems.first().line, 3002);
        QCOMPARE(broken.problems.first().column, 2);
        QCOMPARE(broken.rows.last().at(1), QStringLiteral("T\uFFFDsse"));
    }

    void aLetterFarBelowDecidesTheEncoding()
    {
        const ReadTable table = readFile("table_latin1_far_below.csv");
        QCOMPARE(table.format.encoding, QByteArray("windows-1252"));
        QCOMPARE(table.rows.last().at(1), QStringLiteral("Türgriff für Türen"));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("message");
        QTest::newRow("no bytes") << QByteArray("empty.csv") << QStringLiteral("Line 1: the file is empty.");
        QTest::newRow("blank lines") << QByteArray("only_blank_lines.csv") << QStringLiteral("Line 1: the file is empty.");
        QTest::newRow("a workbook") << QByteArray("workbook.csv")
                                    << QStringLiteral("Line 1: this is a workbook or an archive, not text; save the sheet as CSV and import that.");
        QTest::newRow("JSON") << QByteArray("values.json") << QStringLiteral("Line 1: this is JSON, not a table.");
    }
    void refusals()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, message);
        const ReadTable table = readFile(file.constData());
        QVERIFY(table.error);
        QCOMPARE(table.error->message, message);
    }

    void oddFormatsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<char16_t>("delimiter");
        QTest::newRow("unknown encoding") << QByteArray("no-such-encoding") << u',';
        QTest::newRow("empty encoding") << QByteArray() << u',';
        QTest::newRow("delimiter is the quote") << QByteArray("UTF-8") << u'"';
        QTest::newRow("delimiter outside ASCII") << QByteArray("UTF-8") << u'¦';
        QTest::newRow("no delimiter") << QByteArray("UTF-8") << u'\0';
    }
    void oddFormatsAreRefused()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(char16_t, delimiter);
        CsvFormat format;
        format.encoding = encoding;
        format.delimiter = delimiter;
        const ReadTable table = readText("a,b\n1,2\n", format);
        QVERIFY(table.error);
        QCOMPARE(table.error->code, ErrorCode::InvalidInput);
    }

    void cells_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<int>("problems");
        const auto list = [](std::initializer_list<const char*> texts) {
            QStringList result;
            for (const char* text : texts) {
                result.append(QString::fromUtf8(text));
            }
            return result;
        };
        QTest::newRow("quotes doubled") << QByteArray("\"a \"\"b\"\" c\",x") << list({"a \"b\" c", "x"}) << 0;
        QTest::newRow("nothing but quotes") << QByteArray("\"\"\"\"\"\",x") << list({"\"\"", "x"}) << 0;
        QTest::newRow("quote inside a plain cell") << QByteArray("37\" x 12\",x") << list({"37\" x 12\"", "x"}) << 0;
        QTest::newRow("space before a quote") << QByteArray(" \"a\",x") << list({" \"a\"", "x"}) << 0;
        QTest::newRow("blank behind a closing quote") << QByteArray("\"a\" ,x") << list({"a", "x"}) << 0;
        QTest::newRow("text behind a closing quote") << QByteArray("\"a\"bc,x") << list({"abc", "x"}) << 1;
        QTest::newRow("empty cells") << QByteArray(",\"\"") << list({"", ""}) << 0;
        QTest::newRow("a delimiter at the end") << QByteArray("a,") << list({"a", ""}) << 0;
        QTest::newRow("blanks are kept") << QByteArray(" a , b ") << list({" a ", " b "}) << 0;
        QTest::newRow("four bytes per letter") << QByteArray("\xF0\x9F\x98\x80,\"\xF0\x9F\x98\x80\"") << list({"😀", "😀"}) << 0;
    }
    void cells()
    {
        QFETCH(QByteArray, line);
        QFETCH(QStringList, fields);
        QFETCH(int, problems);
        for (const char* newline : {"\n", "\r\n", "\r", ""}) {
            const ReadTable table = readText(QByteArray("sku,name\n" + line + newline), CsvFormat());
            QVERIFY2(!table.error, newline);
            QCOMPARE(table.rows.size(), 1);
            QCOMPARE(table.rows.first(), fields);
            QCOMPARE(table.problems.size(), problems);
        }
    }

    /// Whatever the size of the pieces a device hands out, the records are the same.
    void piecesOfAnySize()
    {
        class Dripping final : public QIODevice
        {
        public:
            Dripping(QByteArray bytes, qint64 piece) : m_bytes(std::move(bytes)), m_piece(piece)
            {
                open(QIODevice::ReadOnly | QIODevice::Unbuffered);
            }
            bool isSequential() const override { return true; }

        protected:
            qint64 readData(char* data, qint64 wanted) override
            {
                const qint64 count = std::min({wanted, m_piece, m_bytes.size() - m_at});
                memcpy(data, m_bytes.constData() + m_at, static_cast<std::size_t>(count));
                m_at += count;
                return count;
            }
            qint64 writeData(const char*, qint64) override { return -1; }

        private:
            QByteArray m_bytes;
            qint64 m_piece;
            qint64 m_at = 0;
        };
        const QByteArray utf8 = "sku,name\r\nA,\"x \"\"y\"\"\r\nz\"\r\n\r\nB,äöü€😀\r\nC,\"\"";
        const QList<QStringList> expected = {
            {QStringLiteral("A"), QStringLiteral("x \"y\"\r\nz")}, {QStringLiteral("B"), QStringLiteral("äöü€😀")}, {QStringLiteral("C"), QString()}};
        for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
            auto encoder = Utf8Encoder::open(encoding);
            QVERIFY(encoder);
            const QByteArray bytes = encoder->encode(utf8);
            for (qint64 piece = 1; piece <= 9; ++piece) {
                Dripping device(bytes, piece);
                CsvFormat format;
                format.encoding = encoding;
                const ReadTable table = readAll(&device, format);
                QVERIFY2(!table.error, encoding);
                QCOMPARE(table.rows, expected);
                QVERIFY(table.problems.isEmpty());
            }
        }
    }

    void onlyWantedColumnsAreRead()
    {
        QBuffer buffer;
        buffer.setData("a,b,c\n1,2,3\n");
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto reader = CsvReader::open(&buffer, CsvFormat());
        QVERIFY(reader);
        reader->setWantedColumns({1});
        CsvRecord record;
        QVERIFY(reader->next(record).value());
        QCOMPARE(record.fields, (QStringList{QString(), QStringLiteral("2"), QString()}));
    }

    void problemsAreBoundedAndCounted()
    {
        QByteArray text = "sku,name\n";
        for (int i = 0; i < 3000; ++i) {
            text += "A\n";
        }
        QBuffer buffer;
        buffer.setData(text);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto reader = CsvReader::open(&buffer, CsvFormat());
        QVERIFY(reader);
        CsvRecord record;
        while (reader->next(record).value()) {}
        QCOMPARE(reader->problems().list().size(), FileProblems::kept);
        QCOMPARE(reader->problems().count(), 3000);
    }

    void aFileOf64MegabytesStaysOutOfMemory()
    {
        constexpr qint64 size = 64 * 1024 * 1024;
        EndlessTable table(size);
        auto reader = CsvReader::open(&table);
        QVERIFY(reader);
        const qint64 before = peakMemory();
        CsvRecord record;
        qint64 rows = 0;
        for (auto more = reader->next(record); more && *more; more = reader->next(record)) {
            ++rows;
        }
        QVERIFY(rows > 800'000);
        QVERIFY(reader->bytesRead() >= size);
        QVERIFY2(peakMemory() - before < 8 * 1024 * 1024, qPrintable(QString::number(peakMemory() - before)));
        QVERIFY(table.largestRequest <= 1024 * 1024);
    }

    void csvSpectrum_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("json");
        // Written anew after the well-known collection, so that a plain clone tests the same.
        QTest::newRow("simple") << "a,b,c\n1,2,3\n" << "[{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}]";
        QTest::newRow("commas in quotes") << "first,address\nJo,\"Town, WW\"\n" << "[{\"first\":\"Jo\",\"address\":\"Town, WW\"}]";
        QTest::newRow("empty") << "a,b,c\r\n1,\"\",\"\"\r\n2,3,4" << "[{\"a\":\"1\",\"b\":\"\",\"c\":\"\"},{\"a\":\"2\",\"b\":\"3\",\"c\":\"4\"}]";
        QTest::newRow("JSON inside") << "key,val\n1,\"{\"\"type\"\": \"\"Point\"\"}\"\n"
                                     << "[{\"key\":\"1\",\"val\":\"{\\\"type\\\": \\\"Point\\\"}\"}]";
        QTest::newRow("newlines") << "a,b\n\"Once \r\nupon\",2\n" << "[{\"a\":\"Once \\r\\nupon\",\"b\":\"2\"}]";
        QTest::newRow("quotes and newlines") << "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n" << "[{\"a\":\"1\",\"b\":\"ha \\n\\\"ha\\\" \\nha\"}]";
        QTest::newRow("UTF-8") << QStringLiteral("a,b\n1,ʤ\n") << QStringLiteral("[{\"a\":\"1\",\"b\":\"ʤ\"}]");
    }
    void csvSpectrum()
    {
        QFETCH(QString, csv);
        QFETCH(QString, json);
        const ReadTable table = readText(csv.toUtf8());
        QVERIFY(!table.error);
        const QJsonArray expected = QJsonDocument::fromJson(json.toUtf8()).array();
        QCOMPARE(table.rows.size(), expected.size());
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            for (qsizetype column = 0; column < table.header.size(); ++column) {
                QCOMPARE(table.rows[row][column], expected[row].toObject().value(table.header[column]).toString());
            }
        }
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
