#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include "ui/generation/generatedialog.h"

using namespace galley;

/// The texts in the sources are English already; what a language file must add for English is the plurals.
class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("GALLEY_SOURCE_DIR") + QStringLiteral("/translations/galley_en.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.isStartElement() && xml.name() == u"source") {
                m_sources.insert(xml.readElementText(), context);
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(m_sources.size() > 40);
    }

    /// Looked for by the whole name of its class, or it is never found.
    void everyContextIsTheNameOfAClass()
    {
        static const QRegularExpression whole(QStringLiteral("^galley::(ui|app)::[A-Z][A-Za-z]+$|^Sync$"));
        for (const QString& context : std::as_const(m_sources)) {
            QVERIFY2(whole.match(context).hasMatch(), qPrintable(context));
        }
    }

    void everyPluralIsSpelledOut()
    {
        static const QRegularExpression plural(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*%n(?:[^\"\\\\]|\\\\.)*)\"\\s*,\\s*(?:nullptr|\")"));
        for (const QString& folder : {QStringLiteral("/ui"), QStringLiteral("/app")}) {
            QDirIterator files(
                qEnvironmentVariable("GALLEY_SOURCE_DIR") + folder, {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto found = plural.globalMatch(QString::fromUtf8(file.readAll()));
                while (found.hasNext()) {
                    const QString text = found.next().captured(1);
                    QVERIFY2(m_sources.contains(text), qPrintable(file.fileName() + QStringLiteral(": ") + text));
                }
            }
        }
    }

    void thePluralsReachTheScreen()
    {
        QTranslator translator;
        QVERIFY(translator.load(QLocale(QLocale::English), QStringLiteral("galley"), QStringLiteral("_"), QStringLiteral(":/i18n")));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(ui::GenerateDialog::tr("&Selected: %n item(s)", nullptr, 1), QStringLiteral("&Selected: 1 item"));
        QCOMPARE(ui::GenerateDialog::tr("&Selected: %n item(s)", nullptr, 2), QStringLiteral("&Selected: 2 items"));
    }

private:
    QHash<QString, QString> m_sources;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
