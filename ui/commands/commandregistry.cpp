#include "ui/commands/commandregistry.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

#include "app/settings.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

constexpr qsizetype recentLimit = 12;

QString translated(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

}

CommandRegistry::CommandRegistry(app::Settings* settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    if (m_settings != nullptr) {
        connect(m_settings, &app::Settings::changed, this, [this](app::Setting setting) {
            if (setting == app::Setting::Keys || setting == app::Setting::LetterKeys) {
                applyAllKeys();
            }
        });
    }
}

CommandRegistry::~CommandRegistry() = default;

QAction* CommandRegistry::add(const Command& command, QWidget* owner)
{
    const QString id = QString::fromLatin1(command.id);
    Q_ASSERT_X(!m_actions.contains(id), "CommandRegistry::add", command.id);
    auto* action = new QAction(translated(command.text), this);
    action->setObjectName(id);
    action->setToolTip(tipText(command));
    action->setStatusTip(tipText(command));
    action->setCheckable(command.checkable);
    if (command.icon != nullptr) {
        action->setIcon(icon(command.icon));
    }
    const QString page = pageOf(id);
    const bool ofWindow = page == QLatin1StringView("window");
    if (command.scope == CommandScope::Window) {
        action->setShortcutContext(Qt::WindowShortcut);
        owner->addAction(action);
    } else {
        action->setShortcutContext(Qt::WidgetShortcut);
        for (const QPointer<QWidget>& widget : m_attached.value(page)) {
            if (widget != nullptr) {
                widget->addAction(action);
            }
        }
    }
    if (!ofWindow) {
        groupOf(page).addAction(action);
    }
    m_commands.append(command);
    m_actions.insert(id, action);
    connect(action, &QAction::triggered, this, [this, id] {
        m_recent.removeAll(id);
        m_recent.prepend(id);
        m_recent.resize(std::min(m_recent.size(), recentLimit));
    });
    connect(owner, &QObject::destroyed, this, [this, id] {
        delete m_actions.take(id);
        m_commands.removeIf([&id](const Command& known) { return id == QLatin1StringView(known.id); });
    });
    applyKeys(command);
    Q_EMIT changed();
    return action;
}

void CommandRegistry::attach(QStringView page, QWidget* widget)
{
    const QString name = page.toString();
    m_attached[name].append(widget);
    for (const Command& command : std::as_const(m_commands)) {
        const QString id = QString::fromLatin1(command.id);
        if (command.scope == CommandScope::Focus && pageOf(id) == page) {
            widget->addAction(m_actions.value(id));
        }
    }
}

QAction* CommandRegistry::action(QStringView id) const
{
    return m_actions.value(id.toString());
}

QString CommandRegistry::plainText(const Command& command)
{
    QString text = translated(command.text);
    text.remove(u'&');
    text.remove(u'…');
    return text;
}

QString CommandRegistry::textOf(const Command& command) const
{
    const QString given = m_texts.value(QString::fromLatin1(command.id));
    return given.isEmpty() ? plainText(command) : given;
}

void CommandRegistry::setText(QStringView id, const QString& text)
{
    QAction* found = action(id);
    if (found == nullptr || m_texts.value(id.toString()) == text) {
        return;
    }
    m_texts.insert(id.toString(), text);
    found->setText(QString(text).replace(u'&', QStringLiteral("&&")));
    Q_EMIT changed();
}

QString CommandRegistry::tipText(const Command& command)
{
    return command.tip == nullptr ? QString() : translated(command.tip);
}

QString CommandRegistry::menuTitle(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::File:
        return tr("&File");
    case CommandMenu::Edit:
        return tr("&Edit");
    case CommandMenu::View:
        return tr("&View");
    case CommandMenu::Project:
        return tr("&Project");
    case CommandMenu::Review:
        return tr("&Review");
    case CommandMenu::Sync:
        return tr("&Sync");
    case CommandMenu::Help:
        return tr("&Help");
    case CommandMenu::PaletteOnly:
        return tr("Other");
    }
    return {};
}

QString CommandRegistry::keyText(QStringView id) const
{
    const QList<QKeySequence> sequences = keysOf(id);
    return sequences.isEmpty() ? QString() : sequences.first().toString(QKeySequence::NativeText);
}

QList<QKeySequence> CommandRegistry::keysOf(QStringView id) const
{
    const QAction* found = action(id);
    return found == nullptr ? QList<QKeySequence>() : found->shortcuts();
}

CommandScope CommandRegistry::scopeOf(QStringView id) const
{
    const Command* command = find(id);
    return command == nullptr ? CommandScope::Window : command->scope;
}

QList<QKeySequence> CommandRegistry::defaultKeysOf(QStringView id) const
{
    const Command* command = find(id);
    return command == nullptr ? QList<QKeySequence>() : command->keys;
}

QList<QKeySequence> CommandRegistry::chosenKeysOf(QStringView id) const
{
    const QVariantMap changes = storedChanges();
    const auto changedKeys = changes.constFind(id.toString());
    if (changedKeys == changes.constEnd()) {
        return defaultKeysOf(id);
    }
    QList<QKeySequence> sequences;
    for (const QString& text : changedKeys->toStringList()) {
        if (const QKeySequence sequence(text, QKeySequence::PortableText); !sequence.isEmpty()) {
            sequences.append(sequence);
        }
    }
    return sequences;
}

void CommandRegistry::setKeys(QStringView id, const QList<QKeySequence>& sequences)
{
    KeyMap changes = changedKeys();
    changes.insert(id.toString(), sequences);
    setChangedKeys(changes);
}

KeyMap CommandRegistry::changedKeys() const
{
    KeyMap changes;
    const QVariantMap stored = storedChanges();
    for (auto change = stored.constBegin(); change != stored.constEnd(); ++change) {
        changes.insert(change.key(), chosenKeysOf(change.key()));
    }
    return changes;
}

void CommandRegistry::setChangedKeys(const KeyMap& changes)
{
    QVariantMap stored;
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        if (find(change.key()) != nullptr && change.value() == defaultKeysOf(change.key())) {
            continue;
        }
        QStringList texts;
        for (const QKeySequence& sequence : change.value()) {
            texts.append(sequence.toString(QKeySequence::PortableText));
        }
        stored.insert(change.key(), texts);
    }
    storeChanges(stored);
}

void CommandRegistry::storeChanges(const QVariantMap& changes)
{
    if (m_settings != nullptr) {
        m_settings->setValue(app::Setting::Keys, changes);
    } else {
        m_changes = changes;
        applyAllKeys();
    }
}

QVariantMap CommandRegistry::storedChanges() const
{
    return m_settings == nullptr ? m_changes : m_settings->value(app::Setting::Keys).toMap();
}

bool CommandRegistry::isPlainCharacter(const QKeySequence& sequence)
{
    for (int i = 0; i < sequence.count(); ++i) {
        const QKeyCombination combination = sequence[static_cast<uint>(i)];
        const Qt::KeyboardModifiers others = combination.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        if (others != Qt::NoModifier || combination.key() >= Qt::Key_Escape || combination.key() == Qt::Key_Space) {
            return false;
        }
    }
    return sequence.count() > 0;
}

bool CommandRegistry::meet(QStringView one, QStringView other)
{
    const QString pageOfOne = pageOf(one);
    const QString pageOfOther = pageOf(other);
    return pageOfOne == pageOfOther || pageOfOne == QLatin1StringView("window") || pageOfOther == QLatin1StringView("window");
}

QStringList CommandRegistry::rivals(QStringView id, const QKeySequence& key) const
{
    QStringList found;
    for (const Command& command : m_commands) {
        const QString other = QString::fromLatin1(command.id);
        if (other == id || !meet(id, other)) {
            continue;
        }
        const QList<QKeySequence> theirs = chosenKeysOf(other);
        if (std::any_of(theirs.begin(), theirs.end(), [&key](const QKeySequence& their) {
                return key.matches(their) != QKeySequence::NoMatch || their.matches(key) != QKeySequence::NoMatch;
            })) {
            found.append(other);
        }
    }
    return found;
}

QString CommandRegistry::pageOf(QStringView id)
{
    const qsizetype dot = id.indexOf(u'.');
    return (dot < 0 ? id : id.first(dot)).toString();
}

void CommandRegistry::setPageShown(QStringView page, bool shown)
{
    groupOf(page.toString()).setEnabled(shown);
}

bool CommandRegistry::isPageShown(QStringView page) const
{
    const QActionGroup* group = m_pages.value(page.toString());
    return group == nullptr || group->isEnabled();
}

void CommandRegistry::fillMenu(QMenu& menu, CommandMenu which) const
{
    menu.clear();
    QString lastPage;
    for (const Command& command : m_commands) {
        if (command.menu != which) {
            continue;
        }
        const QString id = QString::fromLatin1(command.id);
        const QString page = pageOf(id);
        if (!menu.isEmpty() && (command.separatorBefore || page != lastPage)) {
            menu.addSeparator();
        }
        menu.addAction(m_actions.value(id));
        lastPage = page;
    }
}

QList<QPair<QString, QString>> CommandRegistry::clashes() const
{
    QList<QPair<QString, QString>> found;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QString one = QString::fromLatin1(m_commands[i].id);
        for (qsizetype j = i + 1; j < m_commands.size(); ++j) {
            const QString other = QString::fromLatin1(m_commands[j].id);
            if (!meet(one, other)) {
                continue;
            }
            for (const QKeySequence& key : keysOf(one)) {
                if (!key.isEmpty() && keysOf(other).contains(key)) {
                    found.append({one, other});
                }
            }
        }
    }
    return found;
}

void CommandRegistry::applyKeys(const Command& command)
{
    const QString id = QString::fromLatin1(command.id);
    QAction* found = m_actions.value(id);
    QList<QKeySequence> sequences = chosenKeysOf(id);
    if (m_settings != nullptr && !m_settings->value(app::Setting::LetterKeys).toBool()) {
        sequences.removeIf(isPlainCharacter);
    }
    found->setShortcuts(sequences);
    const QString tip = tipText(command).isEmpty() ? plainText(command) : tipText(command);
    found->setToolTip(sequences.isEmpty()
                          ? tip
                          : tr("%1 (%2)", "tool tip: what it does, and its key").arg(tip, sequences.first().toString(QKeySequence::NativeText)));
}

void CommandRegistry::applyAllKeys()
{
    for (const Command& command : std::as_const(m_commands)) {
        applyKeys(command);
    }
    Q_EMIT changed();
}

QActionGroup& CommandRegistry::groupOf(const QString& page)
{
    QActionGroup*& group = m_pages[page];
    if (group == nullptr) {
        group = new QActionGroup(this);
        group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    }
    return *group;
}

const Command* CommandRegistry::find(QStringView id) const
{
    const auto found =
        std::find_if(m_commands.begin(), m_commands.end(), [id](const Command& command) { return id == QLatin1StringView(command.id); });
    return found == m_commands.end() ? nullptr : &*found;
}

}
