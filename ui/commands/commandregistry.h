#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QActionGroup;
class QMenu;
class QWidget;

namespace galley::app {
class Settings;
}

namespace galley::ui {

/// Where the keys of a command act.
enum class CommandScope {
    Window, ///< anywhere in the window while its page is shown (commands of the shell: always)
    Focus, ///< only while one of the widgets given to `attach` has the keyboard focus: the scope of all plain letters
};

/// Where a command stands in the menu bar; PaletteOnly stands in no menu.
enum class CommandMenu { File, Edit, View, Project, Review, Sync, Help, PaletteOnly };

/// One row of a page's table of commands. Texts are marked with QT_TRANSLATE_NOOP("Commands", "…").
struct Command {
    const char* id; ///< "review.approve": the part before the dot is the page's id, or "window"
    const char* text; ///< as in the menu, with & for its letter and … when a dialog follows
    const char* tip; ///< one sentence on what it does
    QList<QKeySequence> keys; ///< default keys, the first is the one shown; see keys() below
    CommandScope scope = CommandScope::Window;
    CommandMenu menu = CommandMenu::PaletteOnly;
    const char* icon = nullptr; ///< a name of ui::icons
    bool checkable = false;
    bool separatorBefore = false; ///< in the menu
};

/// Key sequences from portable texts: keys("A"), keys("J", "Down"), keys("G, R").
template <class... Texts> [[nodiscard]] QList<QKeySequence> keys(Texts... texts)
{
    return {QKeySequence(QString::fromLatin1(texts), QKeySequence::PortableText)...};
}
/// The platform's own keys for a standard act.
[[nodiscard]] inline QList<QKeySequence> keys(QKeySequence::StandardKey key)
{
    return QKeySequence::keyBindings(key);
}

/// Keys by command.
using KeyMap = QMap<QString, QList<QKeySequence>>;

/// Every command of the user: one QAction each. Menus, palette, key sheet and tool tips read it; nothing else makes shortcuts.
class CommandRegistry final : public QObject
{
    Q_OBJECT

public:
    /// Without settings (in tests) no key is changed and letters are on.
    explicit CommandRegistry(app::Settings* settings = nullptr, QObject* parent = nullptr);
    ~CommandRegistry() override;

    /// Makes the action. `owner` is the page (or the window): actions of scope Window get their keys there. Ids must be new.
    QAction* add(const Command& command, QWidget* owner);
    template <class Act> QAction* add(const Command& command, QWidget* owner, Act act)
    {
        QAction* made = add(command, owner);
        connect(made, &QAction::triggered, owner, std::move(act));
        return made;
    }
    /// Lets the keys of all Focus commands of a page ("review") act while `widget` itself has the focus. Never give it a text field.
    void attach(QStringView page, QWidget* widget);

    [[nodiscard]] QAction* action(QStringView id) const;
    [[nodiscard]] const QList<Command>& commands() const { return m_commands; }
    /// The translated text without & and …; and the tip.
    [[nodiscard]] static QString plainText(const Command& command);
    /// The text that the command has now: that of the table, unless it was given another.
    [[nodiscard]] QString textOf(const Command& command) const;
    /// Gives a command another text, such as a reason that the user named. It is shown as it is.
    void setText(QStringView id, const QString& text);
    [[nodiscard]] static QString tipText(const Command& command);
    [[nodiscard]] static QString menuTitle(CommandMenu menu);
    /// The present keys, as the user's keyboard shows them: "A", "Ctrl+Shift+Y". Empty when there are none.
    [[nodiscard]] QString keyText(QStringView id) const;
    [[nodiscard]] QList<QKeySequence> keysOf(QStringView id) const;
    [[nodiscard]] CommandScope scopeOf(QStringView id) const;

    /// The keys that a command has where nobody changed them.
    [[nodiscard]] QList<QKeySequence> defaultKeysOf(QStringView id) const;
    /// The keys that the user wants; letters are among them also while they are switched off.
    [[nodiscard]] QList<QKeySequence> chosenKeysOf(QStringView id) const;
    /// Other keys for a command, at once everywhere, and remembered. Its default keys are no change.
    void setKeys(QStringView id, const QList<QKeySequence>& sequences);
    /// What the user changed; commands that this program does not know are kept.
    [[nodiscard]] KeyMap changedKeys() const;
    /// Puts these in the place of every change made before.
    void setChangedKeys(const KeyMap& changes);
    /// The other commands that act where this one does and have this key, or one that begins with it or that it begins with.
    [[nodiscard]] QStringList rivals(QStringView id, const QKeySequence& key) const;
    /// A key that a text field would take as a character: printable, with no modifier but Shift.
    [[nodiscard]] static bool isPlainCharacter(const QKeySequence& sequence);
    /// Whether two commands can act at the same place.
    [[nodiscard]] static bool meet(QStringView one, QStringView other);
    [[nodiscard]] static QString pageOf(QStringView id);

    /// Commands of a page that is not shown are disabled; what the page disabled itself stays so. "window" is always shown.
    void setPageShown(QStringView page, bool shown);
    [[nodiscard]] bool isPageShown(QStringView page) const;

    /// Fills a menu in the order of declaration. Call again after more commands were declared.
    void fillMenu(QMenu& menu, CommandMenu which) const;

    /// Used most recently first; the palette puts these on top.
    [[nodiscard]] const QStringList& recentlyUsed() const { return m_recent; }
    /// Keys that two commands share where both could act: pairs of ids. A test holds this empty.
    [[nodiscard]] QList<QPair<QString, QString>> clashes() const;

Q_SIGNALS:
    /// Commands were added, or keys changed.
    void changed();

private:
    void applyKeys(const Command& command);
    void applyAllKeys();
    void storeChanges(const QVariantMap& changes);
    [[nodiscard]] QVariantMap storedChanges() const;
    QActionGroup& groupOf(const QString& page);
    [[nodiscard]] const Command* find(QStringView id) const;

    app::Settings* m_settings;
    QList<Command> m_commands;
    QHash<QString, QAction*> m_actions;
    QHash<QString, QString> m_texts; ///< given by setText
    QVariantMap m_changes; ///< where there are no settings
    QHash<QString, QActionGroup*> m_pages;
    QHash<QString, QList<QPointer<QWidget>>> m_attached;
    QStringList m_recent;
};

}
