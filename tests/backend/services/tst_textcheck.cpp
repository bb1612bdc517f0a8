#include <QTest>

#include "backend/services/textcheck.h"

using namespace galley;
using namespace galley::backend;
using namespace galley::content;

class TestTextCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheForm()
    {
        wire::GenerationRequest request;
        request.language = QStringLiteral("de");
        request.maxShortChars = 90;
        request.maxLongChars = 700;
        request.useHtml = true;
        request.useHtmlShort = false;
        request.generateShort = false;
        QJsonObject metadata{{QStringLiteral("reject_reason"), QStringLiteral("x")}};
        textFormOf(request).writeTo(metadata);
        const TextForm form = TextForm::read(metadata);
        QCOMPARE(form.language, QStringLiteral("de"));
        QCOMPARE(form.limits.maxShortChars, 90);
        QCOMPARE(form.limits.maxLongChars, 700);
        QVERIFY(form.limits.useHtml && !form.limits.useHtmlShort);
        QCOMPARE(form.expectedFields, QStringList{QStringLiteral("description")});
        QCOMPARE(metadata.value(QStringLiteral("reject_reason")).toString(), QStringLiteral("x"));
    }

    void asksForNothingWithoutAForm()
    {
        QJsonObject metadata;
        const auto report =
            checkTexts(TextForm::read({}), {}, {{QStringLiteral("description"), QStringLiteral("A lamp. ").repeated(500)}}, {}, metadata);
        for (const content::Finding& finding : report.findings) {
            QVERIFY2(!finding.rule.startsWith(u"limits") && finding.rule != u"empty", qPrintable(finding.rule));
        }
        // What somebody wrote into the metadata is no reason to fail.
        const TextForm strange = TextForm::read(
            {{QStringLiteral("text_form"),
              QJsonObject{{QStringLiteral("max_long_chars"), -5}, {QStringLiteral("fields"), 7}, {QStringLiteral("language"), QJsonArray()}}}});
        QCOMPARE(strange.limits.maxLongChars, 0);
        QVERIFY(strange.language.isEmpty() && strange.expectedFields.isEmpty());
    }

    void aDuplicateStaysOneUntilItsTextIsAnother()
    {
        const QJsonObject source{{QStringLiteral("name"), QStringLiteral("Desk lamp")}};
        const auto texts = [](const QString& description) { return QJsonObject{{QStringLiteral("description"), description}}; };
        const QJsonObject before =
            texts(QStringLiteral("A lamp for the desk that gives a warm light on long evenings and goes out by itself when you leave the room."));
        QJsonObject metadata;
        (void)checkTexts({}, source, before, {{QStringLiteral("description"), QStringLiteral("7"), QStringLiteral("Night lamp"), 0.93}}, metadata);

        const auto remaining = remainingDuplicates(metadata, before, before);
        QCOMPARE(remaining.size(), 1);
        QCOMPARE(remaining.first().otherName, QStringLiteral("Night lamp"));
        QCOMPARE(remaining.first().similarity, 0.93);
        QJsonObject again;
        const auto report = checkTexts({}, source, before, remaining, again);
        QCOMPARE(content::toJson(report.findings), metadata.value(QStringLiteral("findings")).toArray());

        QJsonObject commaMore =
            texts(before.value(QStringLiteral("description")).toString().replace(QStringLiteral("desk that"), QStringLiteral("desk, that")));
        QCOMPARE(remainingDuplicates(metadata, before, commaMore).size(), 1);
        QVERIFY(remainingDuplicates(metadata, before, texts(QStringLiteral("Something else altogether, about a quiet hour."))).isEmpty());
        QVERIFY(remainingDuplicates({}, before, before).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTextCheck)
#include "tst_textcheck.moc"
