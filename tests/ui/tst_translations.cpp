#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "app/language.h"
#include "models/content/finding.h"
#include "ui/generation/generatedialog.h"

using namespace galley;

namespace {

struct Message {
    QString context;
    QString comment;
    QString source;
    QStringList forms;
    bool plural = false;
    bool finished = true;
};

using Messages = QList<Message>;

QString sourceFolder()
{
    return qEnvironmentVariable("GALLEY_SOURCE_DIR");
}

/// The messages of a language file; none when it cannot be read.
Messages readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    Messages all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            all.append({context, {}, {}, {}, xml.attributes().value(QLatin1StringView("numerus")) == u"yes", true});
        } else if (xml.name() == u"source") {
            all.last().source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            all.last().comment = xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            all.last().forms.append(xml.readElementText());
        } else if (xml.name() == u"translation") {
            all.last().finished = !xml.attributes().hasAttribute(QLatin1StringView("type"));
            if (!all.last().plural) {
                all.last().forms.append(xml.readElementText());
            }
        }
    }
    return xml.hasError() ? Messages() : all;
}

QString fileOf(const QString& language)
{
    return sourceFolder() + QStringLiteral("/translations/galley_%1.ts").arg(language);
}

QByteArray say(const Message& message, const QString& what)
{
    return QStringLiteral("%1: “%2”: %3 (%4)").arg(message.context, message.source, what, message.forms.join(u'|')).toUtf8();
}

QStringList sortedMatches(const QRegularExpression& pattern, const QString& text)
{
    QStringList found;
    auto each = pattern.globalMatch(text);
    while (each.hasNext()) {
        found.append(each.next().captured());
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

}

/// The texts in the sources are English; each other language has every one of them, with the same places to fill in.
class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsComplete_data() { addLanguages(); }

    void everyLanguageIsComplete()
    {
        QFETCH(QString, language);
        const Messages all = readMessages(fileOf(language));
        QVERIFY(all.size() > (language == u"en" ? 40 : 800));
        // Arabic tells none, one, two, few, many and others apart.
        const qsizetype plurals = language == u"ar" ? 6 : 2;
        for (const Message& message : all) {
            QVERIFY2(message.finished, say(message, QStringLiteral("is not translated")));
            QVERIFY2(message.forms.size() == (message.plural ? plurals : 1), say(message, QStringLiteral("has not every form")));
            for (const QString& form : message.forms) {
                QVERIFY2(!form.isEmpty(), say(message, QStringLiteral("is empty")));
            }
        }
    }

    void everyPlaceIsKept_data() { addLanguages(); }

    void everyPlaceIsKept()
    {
        QFETCH(QString, language);
        static const QRegularExpression places(QStringLiteral("%[1-9]"));
        static const QRegularExpression tags(QStringLiteral("</?[a-z]+>"));
        static const QRegularExpression mnemonic(QStringLiteral("&\\w(?!\\w*;)"), QRegularExpression::UseUnicodePropertiesOption);
        for (const Message& message : readMessages(fileOf(language))) {
            for (const QString& form : message.forms) {
                QVERIFY2(sortedMatches(places, form) == sortedMatches(places, message.source), say(message, QStringLiteral("loses a place")));
                QVERIFY2(sortedMatches(tags, form) == sortedMatches(tags, message.source), say(message, QStringLiteral("loses markup")));
                // A menu may have more commands than letters that its language can give them, and an underlined letter tears the letters
                // of an Arabic word apart unless it stands alone.
                const bool mayLack = (message.context == u"Commands" || language == u"ar") && !form.contains(mnemonic);
                QVERIFY2(mayLack || form.contains(mnemonic) == message.source.contains(mnemonic), say(message, QStringLiteral("loses its letter")));
                QVERIFY2(form.count(u'\n') == message.source.count(u'\n'), say(message, QStringLiteral("breaks lines elsewhere")));
                QVERIFY2(form.endsWith(u'…') == message.source.endsWith(u'…'), say(message, QStringLiteral("ends otherwise")));
            }
            // The singular, the dual and the none of a language may say their count in words; the general form may not.
            if (message.plural) {
                QVERIFY2(message.forms.last().contains(QLatin1StringView("%n")) || message.forms.last().contains(QLatin1StringView("%Ln")),
                         say(message, QStringLiteral("loses the count")));
            }
        }
    }

    /// What stands in the sources stands in every file, so that nothing new stays English unnoticed.
    void everyTextIsCollected()
    {
        const QString program = QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate");
        QTemporaryDir folder;
        const QString collected = folder.filePath(QStringLiteral("galley_de.ts"));
        const QString plurals = folder.filePath(QStringLiteral("galley_en.ts"));
        QVERIFY(QFile::copy(fileOf(QStringLiteral("de")), collected));
        QVERIFY(QFile::copy(fileOf(QStringLiteral("en")), plurals));
        const QStringList sources{QStringLiteral("-silent"),
                                  QStringLiteral("-no-obsolete"),
                                  QStringLiteral("-locations"),
                                  QStringLiteral("none"),
                                  QStringLiteral("-I"),
                                  sourceFolder(),
                                  sourceFolder() + QStringLiteral("/app"),
                                  sourceFolder() + QStringLiteral("/ui"),
                                  sourceFolder() + QStringLiteral("/models")};
        QCOMPARE(QProcess::execute(program, sources + QStringList{QStringLiteral("-ts"), collected}), 0);
        QCOMPARE(QProcess::execute(program, sources + QStringList{QStringLiteral("-pluralonly"), QStringLiteral("-ts"), plurals}), 0);
        for (const QString& path : {collected, plurals}) {
            for (const Message& message : readMessages(path)) {
                QVERIFY2(message.finished, say(message, QStringLiteral("is new: build the target update_translations, and translate")));
            }
        }
        const auto keysOf = [](const QString& language) {
            QSet<QString> keys;
            for (const Message& message : readMessages(fileOf(language))) {
                keys.insert(message.context + u'|' + message.comment + u'|' + message.source);
            }
            return keys;
        };
        const QSet<QString> german = keysOf(QStringLiteral("de"));
        for (const app::Language& language : app::languages()) {
            if (language.code != u"en") {
                const QSet<QString> missing = german - keysOf(language.code);
                QVERIFY2(missing.isEmpty(), qPrintable(language.code + QStringLiteral(" lacks ") + QStringList(missing.values()).join(u'\n')));
            }
        }
    }

    /// A text is looked for by its context: the whole name of its class or namespace, or a name that a function gives.
    void everyContextIsAskedFor()
    {
        static const QRegularExpression whole(QStringLiteral("^galley::(ui|app|content)(::[A-Z][A-Za-z]+)?$"));
        QString sources;
        for (const QString& folder : {QStringLiteral("/ui"), QStringLiteral("/app")}) {
            QDirIterator files(sourceFolder() + folder, {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                sources += QString::fromUtf8(file.readAll());
            }
        }
        QSet<QString> contexts;
        for (const Message& message : readMessages(fileOf(QStringLiteral("de")))) {
            contexts.insert(message.context);
        }
        for (const QString& context : std::as_const(contexts)) {
            static const QString asked(QStringLiteral("translate\\(\\s*\"%1\""));
            const QRegularExpression literal(asked.arg(context));
            // What a server says of a post has no window yet.
            QVERIFY2(whole.match(context).hasMatch() || sources.contains(literal) || context == u"Seo", qPrintable(context));
        }
    }

    void everyFindingIsTranslated()
    {
        QSet<QString> known;
        for (const Message& message : readMessages(fileOf(QStringLiteral("de")))) {
            if (message.context == u"Findings") {
                known.insert(message.source);
            }
        }
        for (const content::FindingSentence& sentence : content::findingSentences()) {
            QVERIFY2(known.contains(QString::fromUtf8(sentence.text)), sentence.code);
        }
    }

    void thePluralsReachTheScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("English, one") << QStringLiteral("en") << 1 << QStringLiteral("Selected: 1 item");
        QTest::newRow("English, two") << QStringLiteral("en") << 2 << QStringLiteral("Selected: 2 items");
        QTest::newRow("German groups thousands") << QStringLiteral("de") << 1234 << QStringLiteral("Ausgewählte: 1.234 Artikel");
        QTest::newRow("French has no plural of none") << QStringLiteral("fr") << 0 << QStringLiteral("Sélectionnés\u00a0: 0 article");
        QTest::newRow("Spanish, several") << QStringLiteral("es") << 3 << QStringLiteral("Seleccionados: 3 artículos");
        QTest::newRow("Arabic, one") << QStringLiteral("ar") << 1 << QStringLiteral("المحددة: عنصر واحد");
        QTest::newRow("Arabic, two") << QStringLiteral("ar") << 2 << QStringLiteral("المحددة: عنصران");
        QTest::newRow("Arabic, few") << QStringLiteral("ar") << 3 << QStringLiteral("المحددة: %1 عناصر");
        QTest::newRow("Arabic, many") << QStringLiteral("ar") << 11 << QStringLiteral("المحددة: %1 عنصرًا");
        QTest::newRow("Arabic, a hundred") << QStringLiteral("ar") << 100 << QStringLiteral("المحددة: %1 عنصر");
    }

    void thePluralsReachTheScreen()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        QFETCH(QString, text);
        const QLocale before;
        app::Translations translations(*QCoreApplication::instance());
        translations.use(QLocale(language));
        QString shown = ui::GenerateDialog::tr("&Selected: %n item(s)", nullptr, count);
        QCOMPARE(shown.remove(u'&'), text.contains(QLatin1StringView("%1")) ? text.arg(QLocale().toString(count)) : text);
        QLocale::setDefault(before);
    }

    void theLanguageDecidesTheDirection()
    {
        const QLocale before;
        app::Translations translations(*QCoreApplication::instance());
        translations.use(QLocale(QLocale::Arabic));
        QCOMPARE(translations.direction(), Qt::RightToLeft);
        translations.use(QLocale(QLocale::German));
        QCOMPARE(translations.direction(), Qt::LeftToRight);
        // Hebrew has no texts yet: they are English, and so is their direction.
        translations.use(QLocale(QLocale::Hebrew));
        QCOMPARE(translations.direction(), Qt::LeftToRight);
        QCOMPARE(ui::GenerateDialog::tr("Generate"), QStringLiteral("Generate"));
        QLocale::setDefault(before);
    }

    void theChoiceKeepsTheCountry()
    {
        const QLocale austria(QLocale::German, QLocale::Austria);
        QCOMPARE(app::localeOf({}, austria), austria);
        QCOMPARE(app::localeOf(QStringLiteral("nonsense"), austria), austria);
        QCOMPARE(app::localeOf(QStringLiteral("de"), austria), austria);
        const QLocale french = app::localeOf(QStringLiteral("fr"), QLocale(QLocale::German, QLocale::Switzerland));
        QCOMPARE(french, QLocale(QLocale::French, QLocale::Switzerland));
        QCOMPARE(app::localeOf(QStringLiteral("ar"), austria).language(), QLocale::Arabic);
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const app::Language& language : app::languages()) {
            QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
