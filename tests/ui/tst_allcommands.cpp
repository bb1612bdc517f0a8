#include <QKeySequence>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/program.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/keymap.h"
#include "ui/commands/keysheet.h"

using namespace galley;
using namespace galley::tests;

/// All commands of the whole program together.
class AllCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_program = std::make_unique<Program>(m_folder.path(), m_theme.get());
        m_program->window.openSample();
        QVERIFY(m_program->says(QStringLiteral("0 of 200")));
    }
    void cleanupTestCase() { m_program.reset(); }

    void noKeyMeansTwoThings()
    {
        QStringList clashes;
        for (const auto& [one, other] : commands().clashes()) {
            clashes.append(one + QStringLiteral(" and ") + other);
        }
        QCOMPARE(clashes, QStringList());
    }

    /// The same asked of the actions themselves: what is on one widget or in its window, and enabled with the same page.
    void noKeyIsGivenTwiceInOneContext()
    {
        QHash<QString, QString> owners; // page and key, and the command that has it
        for (const ui::Command& command : commands().commands()) {
            const QString id = QString::fromLatin1(command.id);
            const QString page = ui::CommandRegistry::pageOf(id);
            for (const QKeySequence& key : commands().keysOf(id)) {
                for (const QString& context : page == u"window" ? m_pages : QStringList{page}) {
                    const QString place = context + u' ' + key.toString(QKeySequence::PortableText);
                    QVERIFY2(!owners.contains(place), qPrintable(QStringLiteral("%1: %2 and %3").arg(place, owners.value(place), id)));
                    owners.insert(place, id);
                }
            }
        }
    }

    void everySetOfKeysHoldsTogether_data()
    {
        QTest::addColumn<QString>("id");
        for (const ui::KeyPreset& preset : ui::keyPresets()) {
            QTest::newRow(preset.id) << QString::fromLatin1(preset.id);
        }
    }
    void everySetOfKeysHoldsTogether()
    {
        QFETCH(QString, id);
        const QList<ui::KeyPreset>& presets = ui::keyPresets();
        const auto preset =
            std::find_if(presets.begin(), presets.end(), [&id](const ui::KeyPreset& each) { return id == QLatin1StringView(each.id); });
        const ui::KeyMap changes = ui::changesOf(*preset, commands());
        // Nothing that the set names is missing or was refused.
        for (const auto& [command, sequences] : preset->keys) {
            QVERIFY2(commands().action(QString::fromLatin1(command)) != nullptr, command);
            QCOMPARE(changes.value(QString::fromLatin1(command)), sequences);
        }
        commands().setChangedKeys(changes);
        QVERIFY(ui::presetInUse(commands()) == &*preset);
        QVERIFY(commands().clashes().isEmpty());
        for (const ui::Command& command : commands().commands()) {
            const QString name = QString::fromLatin1(command.id);
            for (const QKeySequence& key : commands().chosenKeysOf(name)) {
                QVERIFY2(commands().rivals(name, key).isEmpty(), qPrintable(name + u' ' + commands().rivals(name, key).join(u' ')));
            }
        }
        // Whatever else moves, these can always be reached by a key.
        for (const char* needed : {"review.approve",
                                   "review.reject",
                                   "review.exclude",
                                   "review.undo",
                                   "review.next",
                                   "review.previous",
                                   "review.open",
                                   "review.back",
                                   "review.edit"}) {
            QVERIFY2(!commands().keysOf(QString::fromLatin1(needed)).isEmpty(), needed);
        }
        commands().setChangedKeys({});
    }

    void everyCommandSaysWhatItIs()
    {
        for (const ui::Command& command : commands().commands()) {
            QVERIFY2(!ui::CommandRegistry::plainText(command).trimmed().isEmpty(), command.id);
            QVERIFY2(ui::CommandRegistry::tipText(command).endsWith(u'.'), command.id);
            QVERIFY2(m_pages.contains(ui::CommandRegistry::pageOf(QString::fromLatin1(command.id)))
                         || ui::CommandRegistry::pageOf(QString::fromLatin1(command.id)) == u"window",
                     command.id);
        }
    }

    /// Decisions and other plain letters act in lists only, never where text is typed.
    void plainLettersActOnFocusOnly()
    {
        for (const ui::Command& command : commands().commands()) {
            for (const QKeySequence& key : command.keys) {
                const QKeyCombination first = key[0];
                const bool plain = (first.keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier && first.key() < Qt::Key_Escape
                    && first.key() != Qt::Key_Question; // asks for help everywhere; fields take it as text
                QVERIFY2(!plain || command.scope == ui::CommandScope::Focus, command.id);
                // These are pressed to take something back, so no decision may hang on them.
                const bool ofReview = ui::CommandRegistry::pageOf(QString::fromLatin1(command.id)) == u"review";
                QVERIFY2(!ofReview || (first.key() != Qt::Key_Backspace && first.key() != Qt::Key_Delete), command.id);
            }
        }
    }

    /// On each page the palette offers what can be run now, and the key sheet shows every key that acts.
    void paletteAndKeySheetKnowThemAll()
    {
        QSet<QString> offered;
        for (const QString& page : m_pages) {
            m_program->window.showPage(page);
            QVERIFY(m_program->window.currentPage()->id() == page);
            const ui::CommandPalette palette(commands(), &m_program->window);
            const QStringList shown = palette.shownIds();
            const QString sheet = ui::KeySheet(commands(), page, &m_program->window).html();
            for (const ui::Command& command : commands().commands()) {
                const QString id = QString::fromLatin1(command.id);
                const QAction* action = commands().action(id);
                const bool here = ui::CommandRegistry::pageOf(id) == page || ui::CommandRegistry::pageOf(id) == u"window";
                if (here && action->isEnabled() && action->isVisible()) {
                    QVERIFY2(shown.contains(id) || id == u"window.palette", qPrintable(page + u' ' + id));
                    offered.insert(id);
                }
                if (here && action->isVisible() && !commands().keyText(id).isEmpty()) {
                    QVERIFY2(sheet.contains(commands().textOf(command).toHtmlEscaped()), qPrintable(page + u' ' + id));
                }
            }
        }
        QVERIFY(offered.size() > 50);
    }

private:
    [[nodiscard]] ui::CommandRegistry& commands() const { return m_program->window.commands(); }

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<Program> m_program;
    const QStringList m_pages{QStringLiteral("projects"), QStringLiteral("review")};
};

QTEST_MAIN(AllCommandsTest)
#include "tst_allcommands.moc"
