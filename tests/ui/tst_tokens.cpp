#include <QPainter>
#include <QTest>

#include "ui/style/icons.h"
#include "ui/style/theme.h"

using namespace galley;
using namespace galley::ui;

class TokensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairHasContrast_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
        QTest::newRow("high contrast") << static_cast<int>(ThemeKind::HighContrast);
    }

    void everyPairHasContrast()
    {
        QFETCH(int, theme);
        const auto kind = static_cast<ThemeKind>(theme);
        for (const ColourPair& pair : usedPairs()) {
            const double found = contrast(colour(pair.foreground, kind), colour(pair.background, kind));
            QVERIFY2(found >= pair.leastContrast,
                     qPrintable(QStringLiteral("role %1 on role %2: %3")
                                    .arg(static_cast<int>(pair.foreground))
                                    .arg(static_cast<int>(pair.background))
                                    .arg(found)));
        }
    }

    void paletteTextHasContrast_data() { everyPairHasContrast_data(); }

    void paletteTextHasContrast()
    {
        QFETCH(int, theme);
        const QPalette palette = paletteFor(static_cast<ThemeKind>(theme));
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {{QPalette::WindowText, QPalette::Window},
                                                                             {QPalette::Text, QPalette::Base},
                                                                             {QPalette::Text, QPalette::AlternateBase},
                                                                             {QPalette::ButtonText, QPalette::Button},
                                                                             {QPalette::HighlightedText, QPalette::Highlight},
                                                                             {QPalette::PlaceholderText, QPalette::Base},
                                                                             {QPalette::Link, QPalette::Base},
                                                                             {QPalette::ToolTipText, QPalette::ToolTipBase}};
        for (const auto& [ink, ground] : pairs) {
            QVERIFY(contrast(palette.color(ink), palette.color(ground)) >= 4.5);
        }
        QCOMPARE(themeOf(palette), static_cast<ThemeKind>(theme));
    }

    void contrastIsTheStandards()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
        QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
    }

    void spacingGrowsInSteps()
    {
        QVERIFY(space(1) >= 4);
        QVERIFY(space(2) >= 2 * 4);
        QVERIFY(space(8) > space(4));
    }

    void textSizesFollowTheZoom()
    {
        Theme theme(*qApp);
        const int usual = em(1);
        theme.setTextZoom(200);
        QVERIFY(em(1) > usual * 3 / 2);
        QVERIFY(textFont(TextSize::Title).pointSizeF() > textFont(TextSize::Normal).pointSizeF());
        QVERIFY(textFont(TextSize::Small).pointSizeF() < textFont(TextSize::Normal).pointSizeF());
        theme.setTextZoom(100);
        QCOMPARE(em(1), usual);
    }

    void choiceRoundTrips()
    {
        for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            QCOMPARE(Theme::choiceFromText(Theme::textOf(choice)), choice);
        }
        QCOMPARE(Theme::choiceFromText(QStringLiteral("nonsense")), ThemeChoice::System);
    }

    void theSystemsPaletteIsUnderstood_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << QColor(0xef, 0xef, 0xef) << QColor(Qt::black) << static_cast<int>(ThemeKind::Light);
        QTest::newRow("white with grey text") << QColor(Qt::white) << QColor(0x33, 0x33, 0x33) << static_cast<int>(ThemeKind::Light);
        QTest::newRow("dark") << QColor(0x24, 0x27, 0x2b) << QColor(0xee, 0xee, 0xee) << static_cast<int>(ThemeKind::Dark);
        QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black) << static_cast<int>(ThemeKind::HighContrast);
        QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white) << static_cast<int>(ThemeKind::Dark);
    }

    void theSystemsPaletteIsUnderstood()
    {
        QFETCH(QColor, window);
        QFETCH(QColor, text);
        QFETCH(int, kind);
        QPalette system;
        for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base}) {
            system.setColor(ground, window);
        }
        for (const QPalette::ColorRole ink : {QPalette::WindowText, QPalette::Text}) {
            system.setColor(ink, text);
        }
        QCOMPARE(static_cast<int>(Theme::kindOf(system)), kind);
    }

    void paletteFollowsTheChoice()
    {
        Theme theme(*qApp);
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(themeOf(QApplication::palette()), ThemeKind::Dark);
        theme.setChoice(ThemeChoice::HighContrast);
        QCOMPARE(themeOf(QApplication::palette()), ThemeKind::HighContrast);
        theme.setChoice(ThemeChoice::Light);
        QCOMPARE(themeOf(QApplication::palette()), ThemeKind::Light);
    }

    /// In grey, at the size of a line of text, no two states look alike.
    void statesDifferWithoutColour()
    {
        Theme theme(*qApp);
        theme.setChoice(ThemeChoice::Light);
        QList<QImage> drawn;
        const auto add = [&drawn](auto state, auto draw) {
            QImage image(16, 16, QImage::Format_Grayscale8);
            image.fill(255);
            QPainter painter(&image);
            draw(painter, QRectF(0, 0, 16, 16), state, QApplication::palette(), QColor(Qt::black));
            drawn.append(image);
        };
        for (const auto& [status, name] : EnumNames<ItemStatus>::names) {
            add(status, drawStatus);
        }
        compareAll(drawn);
        drawn.clear();
        for (int state = 0; state <= static_cast<int>(app::SyncState::Failed); ++state) {
            add(static_cast<app::SyncState>(state), drawSync);
        }
        compareAll(drawn);
    }

    void everyStateHasItsWord()
    {
        QSet<QString> words;
        for (const auto& [status, name] : EnumNames<ItemStatus>::names) {
            words.insert(statusWord(status));
        }
        QCOMPARE(words.size(), qsizetype(7));
        QVERIFY(!words.contains(QString()));
    }

    void iconsAreInstalledAndTinted()
    {
        Theme theme(*qApp);
        theme.setChoice(ThemeChoice::Dark);
        for (const char* name :
             {icons::projects, icons::review,   icons::add,      icons::import, icons::exportTo,    icons::generate,   icons::approve,
              icons::reject,   icons::undo,     icons::redo,     icons::rename, icons::edit,        icons::remove,     icons::trash,
              icons::clear,    icons::refresh,  icons::find,     icons::filter, icons::copy,        icons::save,       icons::print,
              icons::close,    icons::stop,     icons::warning,  icons::error,  icons::information, icons::success,    icons::sync,
              icons::online,   icons::offline,  icons::computer, icons::server, icons::sample,      icons::openFolder, icons::keys,
              icons::settings, icons::about,    icons::quit,     icons::menu,   icons::previous,    icons::next,       icons::user,
              icons::jobs,     icons::focusView}) {
            QVERIFY2(!icon(name).isNull(), name);
            const QImage image = icon(name).pixmap(QSize(22, 22)).toImage();
            int opaque = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    opaque += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
                }
            }
            QVERIFY2(opaque > 10, name);
        }
        const QImage plus = icon(icons::add).pixmap(QSize(16, 16)).toImage();
        int light = 0;
        for (int y = 0; y < plus.height(); ++y) {
            for (int x = 0; x < plus.width(); ++x) {
                light += qAlpha(plus.pixel(x, y)) > 200 && qGray(plus.pixel(x, y)) > 180 ? 1 : 0;
            }
        }
        QVERIFY(light > 10);
    }

private:
    static void compareAll(const QList<QImage>& drawn)
    {
        for (qsizetype i = 0; i < drawn.size(); ++i) {
            for (qsizetype j = i + 1; j < drawn.size(); ++j) {
                int differing = 0;
                for (int y = 0; y < 16; ++y) {
                    for (int x = 0; x < 16; ++x) {
                        differing += std::abs(qGray(drawn[i].pixel(x, y)) - qGray(drawn[j].pixel(x, y))) > 80 ? 1 : 0;
                    }
                }
                QVERIFY2(differing >= 8, qPrintable(QStringLiteral("states %1 and %2 look alike").arg(i).arg(j)));
            }
        }
    }
};

QTEST_MAIN(TokensTest)
#include "tst_tokens.moc"
