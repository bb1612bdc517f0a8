#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "models/content/xlsxwriter.h"

using namespace galley;
using content::XlsxWriter;

namespace {

/// A part of the workbook, which is a ZIP archive, as an outside reader takes it out.
QString part(const QString& path, const QString& name)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
                  path,
                  name});
    return python.waitForFinished() ? QString::fromUtf8(python.readAllStandardOutput()) : QString();
}

}

class XlsxWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreNeverFormulas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.xlsx"));
        auto writer = XlsxWriter::open(path, QStringLiteral("Texts: [all]"), {QStringLiteral("name"), QStringLiteral("score")});
        QVERIFY(writer);
        QVERIFY(!QFileInfo::exists(path));
        for (const char* text : {"=1+1", "+SUM(A1)", "-2", "@cmd", "<b>&\"</b>", "\x01gone"}) {
            QVERIFY((*writer)->write({QString::fromUtf8(text), 0.5}));
        }
        QVERIFY((*writer)->write({QString(XlsxWriter::longestCell + 5, u'x'), QVariant()}));
        QCOMPARE((*writer)->cutOff(), 1);
        QVERIFY((*writer)->finish());
        const QString sheet = part(path, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(sheet.contains(QStringLiteral("=1+1")));
        QVERIFY(sheet.contains(QStringLiteral("<t>gone</t>")));
        QVERIFY(!sheet.contains(QStringLiteral("<f>")));
        QVERIFY(sheet.contains(QStringLiteral("<v>0.5</v>")));
        QVERIFY(part(path, QStringLiteral("xl/workbook.xml")).contains(QStringLiteral("name=\"Texts all\"")));
    }

    void nothingIsLeftBehind()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.xlsx"));
        {
            auto writer = XlsxWriter::open(path, QString(), {QStringLiteral("a")});
            QVERIFY(writer);
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
        QVERIFY(!XlsxWriter::open(folder.filePath(QStringLiteral("none/out.xlsx")), QString(), {}));
    }
};

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "tst_xlsxwriter.moc"
