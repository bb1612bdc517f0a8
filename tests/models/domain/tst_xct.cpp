#include <QTest>

#include "models/domain/xct.h"

using galley::Xct;

class TestXct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void addsExactly();
};

void TestXct::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char* text, const char* shown) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(shown);
    };
    row("whole", "12", "12.0000");
    row("four places", "3.1415", "3.1415");
    row("less than one, negative", "-0.5", "-0.5000");
    row("zero", "0", "0.0000");
    row("five places are refused", "1.00001", "");
    row("exponents are refused", "1e3", "");
    row("a bare dot is refused", "1.", "");
    row("blanks are refused", " 1", "");
    row("a line break is refused", "1\n", "");
    row("empty is refused", "", "");
    row("too long is refused", "123456789012345678901", "");
}

void TestXct::reads()
{
    QFETCH(QString, text);
    const auto amount = Xct::fromText(text);
    QTEST(amount ? amount->text() : QString(), "shown");
}

void TestXct::addsExactly()
{
    Xct sum;
    for (int count = 0; count < 10; ++count) {
        sum = sum + Xct::fromText(u"0.1").value();
    }
    QCOMPARE(sum.text(), QStringLiteral("1.0000"));
    QCOMPARE((sum - Xct::fromText(u"1.0001").value()).text(), QStringLiteral("-0.0001"));
}

QTEST_GUILESS_MAIN(TestXct)
#include "tst_xct.moc"
