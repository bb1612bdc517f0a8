#include "ui/commands/keymap.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace galley::ui {

namespace {

constexpr qsizetype largestFile = qsizetype(256) * 1024;
constexpr int mostKeysOfOne = 8;
constexpr qsizetype longestKeyText = 64;
constexpr qsizetype longestId = 80;

QString text(const char* source)
{
    return QCoreApplication::translate("galley::ui::KeyMap", source);
}

QString nameOf(const CommandRegistry& registry, const QString& id)
{
    for (const Command& command : registry.commands()) {
        if (id == QLatin1StringView(command.id)) {
            return registry.textOf(command);
        }
    }
    return id;
}

bool isShared(const QKeySequence& one, const QKeySequence& other)
{
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

/// What a key means on this computer, where it means something in nearly every program.
QString platformMeaning(const QKeySequence& key)
{
    struct Row {
        QKeySequence::StandardKey key;
        const char* meaning;
    };
    static constexpr std::array rows = {
        Row{QKeySequence::SelectAll, QT_TRANSLATE_NOOP("galley::ui::KeyMap", "In most programs this key selects everything.")},
        Row{QKeySequence::Refresh, QT_TRANSLATE_NOOP("galley::ui::KeyMap", "In most programs this key refreshes what is shown.")},
        Row{QKeySequence::Save, QT_TRANSLATE_NOOP("galley::ui::KeyMap", "In most programs this key saves.")},
        Row{QKeySequence::Find, QT_TRANSLATE_NOOP("galley::ui::KeyMap", "In most programs this key searches.")},
        Row{QKeySequence::Copy, QT_TRANSLATE_NOOP("galley::ui::KeyMap", "In most programs this key copies.")},
        Row{QKeySequence::Cut, QT_TRANSLATE_NOOP("galley::ui::KeyMap", "In most programs this key cuts.")},
        Row{QKeySequence::Paste, QT_TRANSLATE_NOOP("galley::ui::KeyMap", "In most programs this key pastes.")},
        Row{QKeySequence::Undo, QT_TRANSLATE_NOOP("galley::ui::KeyMap", "In most programs this key undoes.")},
        Row{QKeySequence::Quit, QT_TRANSLATE_NOOP("galley::ui::KeyMap", "In most programs this key ends the program.")},
        Row{QKeySequence::HelpContents, QT_TRANSLATE_NOOP("galley::ui::KeyMap", "In most programs this key shows help.")},
    };
    if (key == QKeySequence(Qt::CTRL | Qt::Key_R)) {
        return text("In most programs this key refreshes what is shown.");
    }
    for (const Row& row : rows) {
        if (QKeySequence::keyBindings(row.key).contains(key)) {
            return text(row.meaning);
        }
    }
    return {};
}

}

const QList<KeyPreset>& keyPresets()
{
    static const QList<KeyPreset> presets{
        {"galley", QT_TRANSLATE_NOOP("galley::ui::KeyMap", "Galley"), QT_TRANSLATE_NOOP("galley::ui::KeyMap", "The keys of this program."), {}},
        {"prodigy",
         QT_TRANSLATE_NOOP("galley::ui::KeyMap", "Prodigy"),
         QT_TRANSLATE_NOOP("galley::ui::KeyMap", "A accepts, X rejects, the space bar skips, Backspace undoes."),
         {{"review.approve", keys("A")},
          {"review.reject", keys("X", "R")},
          {"review.exclude", keys("L")},
          {"review.restore", keys("Shift+L")},
          {"review.next", keys("Space", "J", "Down")},
          {"review.pageDown", keys("Shift+Space")},
          {"review.undo", keys("Backspace", "U", "Ctrl+Z")}}},
        {"lightroom",
         QT_TRANSLATE_NOOP("galley::ui::KeyMap", "Lightroom"),
         QT_TRANSLATE_NOOP("galley::ui::KeyMap", "P picks, X rejects, E opens one item, G shows the cards."),
         {{"review.approve", keys("P", "A")},
          {"review.reject", keys("X", "R")},
          {"review.exclude", keys("L")},
          {"review.restore", keys("Shift+L")},
          {"review.previousUndecided", keys("Shift+N")},
          {"review.open", keys("E", "Return", "Enter")},
          {"review.edit", keys("T")},
          {"review.showCards", keys("G")},
          {"review.showTable", keys("Shift+G")},
          {"review.regenerate", keys("Ctrl+Shift+G")}}},
        {"gmail",
         QT_TRANSLATE_NOOP("galley::ui::KeyMap", "Gmail"),
         QT_TRANSLATE_NOOP("galley::ui::KeyMap", "E archives what is done, # throws away, Z undoes, O opens."),
         {{"review.approve", keys("E", "A")},
          {"review.reject", keys("#", "R")},
          {"review.exclude", keys("!")},
          {"review.restore", keys("Shift+X")},
          {"review.undo", keys("Z", "Ctrl+Z")},
          {"review.redo", keys("Shift+Z", "Ctrl+Shift+Z", "Ctrl+Y")},
          {"review.open", keys("O", "Return", "Enter")},
          {"review.edit", keys("T")}}},
        {"rightHand",
         QT_TRANSLATE_NOOP("galley::ui::KeyMap", "One hand (right)"),
         QT_TRANSLATE_NOOP("galley::ui::KeyMap", "J and K move, L approves, the key beside it rejects; the left hand is free."),
         {{"review.next", keys("J", "Down")},
          {"review.previous", keys("K", "Up")},
          {"review.approve", keys("L", "A")},
          {"review.reject", keys(";", "R")},
          {"review.exclude", keys("P", "X")},
          {"review.undo", keys("U", "Ctrl+Z")},
          {"review.open", keys("O", "Return", "Enter")},
          {"review.previousUndecided", keys("Shift+N")}}},
        {"leftHand",
         QT_TRANSLATE_NOOP("galley::ui::KeyMap", "One hand (left)"),
         QT_TRANSLATE_NOOP("galley::ui::KeyMap", "D and F move, S approves, A rejects; the right hand is free."),
         {{"review.next", keys("D", "Down")},
          {"review.previous", keys("F", "Up")},
          {"review.approve", keys("S")},
          {"review.reject", keys("A")},
          {"review.exclude", keys("X")},
          {"review.undo", keys("Z", "Ctrl+Z")},
          {"review.redo", keys("Shift+Z", "Ctrl+Shift+Z", "Ctrl+Y")},
          {"review.open", keys("W", "Return", "Enter")},
          {"review.facts", keys("Q")},
          {"review.diff", keys("C")},
          {"review.nextUndecided", keys("V")},
          {"review.previousUndecided", keys("Shift+V")}}},
    };
    return presets;
}

QString presetName(const KeyPreset& preset)
{
    return text(preset.name);
}

QString presetTip(const KeyPreset& preset)
{
    return text(preset.tip);
}

KeyMap changesOf(const KeyPreset& preset, const CommandRegistry& registry)
{
    KeyMap wanted;
    for (const auto& [id, sequences] : preset.keys) {
        if (registry.action(QString::fromLatin1(id)) != nullptr) {
            wanted.insert(QString::fromLatin1(id), sequences);
        }
    }
    return usableKeys(wanted, registry);
}

const KeyPreset* presetInUse(const CommandRegistry& registry)
{
    const KeyMap present = registry.changedKeys();
    for (const KeyPreset& preset : keyPresets()) {
        KeyMap changes = changesOf(preset, registry);
        for (auto change = changes.begin(); change != changes.end();) {
            change = change.value() == registry.defaultKeysOf(change.key()) ? changes.erase(change) : std::next(change);
        }
        if (changes == present) {
            return &preset;
        }
    }
    return nullptr;
}

QByteArray keysAsJson(const KeyMap& changes)
{
    QJsonObject keys;
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        QJsonArray texts;
        for (const QKeySequence& sequence : change.value()) {
            texts.append(sequence.toString(QKeySequence::PortableText));
        }
        keys.insert(change.key(), texts);
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("format"), QStringLiteral("galley-keys")}, {QStringLiteral("version"), 1}, {QStringLiteral("keys"), keys}})
        .toJson();
}

Result<KeyMap> keysFromJson(const QByteArray& json)
{
    if (json.size() > largestFile) {
        return failure(ErrorCode::TooLarge, text("The file is too large to be a file of keys."));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    const QJsonObject whole = document.object();
    if (!document.isObject() || whole.value(QStringLiteral("format")).toString() != u"galley-keys") {
        return failure(ErrorCode::InvalidInput, text("This is not a file of keys."));
    }
    if (whole.value(QStringLiteral("version")).toInt() != 1) {
        return failure(ErrorCode::InvalidInput, text("This file of keys was written by a newer version."));
    }
    KeyMap changes;
    const QJsonObject stored = whole.value(QStringLiteral("keys")).toObject();
    for (auto change = stored.constBegin(); change != stored.constEnd(); ++change) {
        if (!change.value().isArray() || change.key().size() > longestId || change.value().toArray().size() > mostKeysOfOne) {
            return failure(ErrorCode::InvalidInput, text("The file holds something that is not a list of keys."), change.key());
        }
        QList<QKeySequence> sequences;
        for (const QJsonValue& value : change.value().toArray()) {
            const QString written = value.toString();
            const QKeySequence sequence(written.left(longestKeyText), QKeySequence::PortableText);
            if (sequence.isEmpty() || written.size() > longestKeyText || sequence[0].key() == Qt::Key_unknown) {
                return failure(ErrorCode::InvalidInput, text("The file holds something that is not a key."), change.key());
            }
            sequences.append(sequence);
        }
        changes.insert(change.key(), sequences);
    }
    return changes;
}

KeyMap usableKeys(const KeyMap& wanted, const CommandRegistry& registry, int* dropped)
{
    int lost = 0;
    KeyMap changes;
    for (auto change = wanted.constBegin(); change != wanted.constEnd(); ++change) {
        if (registry.action(change.key()) == nullptr) {
            ++lost;
            continue;
        }
        QList<QKeySequence> kept;
        for (const QKeySequence& key : change.value()) {
            const bool taken = std::any_of(changes.constKeyValueBegin(), changes.constKeyValueEnd(), [&](const auto& other) {
                return CommandRegistry::meet(change.key(), other.first)
                    && std::any_of(other.second.begin(), other.second.end(), [&key](const QKeySequence& their) { return isShared(key, their); });
            });
            if (taken || !keyProblem(registry, change.key(), key).isEmpty() || kept.contains(key)) {
                ++lost;
            } else {
                kept.append(key);
            }
        }
        changes.insert(change.key(), kept);
    }
    // Commands that are not spoken of keep their own keys, but for those that now belong to others.
    for (const Command& command : registry.commands()) {
        const QString id = QString::fromLatin1(command.id);
        if (wanted.contains(id)) {
            continue;
        }
        QList<QKeySequence> rest = command.keys;
        rest.removeIf([&](const QKeySequence& key) {
            return std::any_of(wanted.keyBegin(), wanted.keyEnd(), [&](const QString& other) {
                const QList<QKeySequence> theirs = changes.value(other);
                return CommandRegistry::meet(id, other)
                    && std::any_of(theirs.begin(), theirs.end(), [&key](const QKeySequence& their) { return isShared(key, their); });
            });
        });
        if (rest != command.keys) {
            changes.insert(id, rest);
        }
    }
    if (dropped != nullptr) {
        *dropped = lost;
    }
    return changes;
}

QString keyProblem(const CommandRegistry& registry, QStringView id, const QKeySequence& key)
{
    if (key.isEmpty()) {
        return text("This is not a key.");
    }
    if (registry.defaultKeysOf(id).contains(key)) {
        return {};
    }
    const QKeyCombination first = key[0];
    if (first.keyboardModifiers() == Qt::NoModifier
        && (first.key() == Qt::Key_Tab || first.key() == Qt::Key_Backtab || first.key() == Qt::Key_Escape)) {
        return text("This key moves through the window or leaves it, and keeps doing so.");
    }
    if (isDecision(id) && (first.key() == Qt::Key_Backspace || first.key() == Qt::Key_Delete)) {
        return text("Backspace and Delete are pressed to take something back, so they never decide.");
    }
    if (isDecision(id) && first.key() == Qt::Key_Space && first.keyboardModifiers() == Qt::NoModifier) {
        return text("The space bar is pressed to read on, so it never decides.");
    }
    if (registry.scopeOf(id) == CommandScope::Window && CommandRegistry::isPlainCharacter(key)) {
        return text("This command acts in the whole window, where letters are for writing. Take a key with Ctrl or Alt, or a function key.");
    }
    return {};
}

QString keyWarning(const CommandRegistry& registry, QStringView id, const QKeySequence& key)
{
    QStringList sentences;
    for (const QString& rival : registry.rivals(id, key)) {
        QList<QKeySequence> rest = registry.chosenKeysOf(rival);
        rest.removeIf([&key](const QKeySequence& their) { return isShared(key, their); });
        if (rest.isEmpty()) {
            sentences.append(text("“%1” loses this key and has none then.").arg(nameOf(registry, rival)));
        } else {
            QStringList left;
            for (const QKeySequence& sequence : std::as_const(rest)) {
                left.append(sequence.toString(QKeySequence::NativeText));
            }
            sentences.append(text("“%1” loses this key and keeps %2.").arg(nameOf(registry, rival), left.join(QStringLiteral(", "))));
        }
    }
    if (!registry.defaultKeysOf(id).contains(key)) {
        if (const QString meaning = platformMeaning(key); !meaning.isEmpty()) {
            sentences.append(meaning);
        }
    }
    return sentences.join(u' ');
}

void giveKey(CommandRegistry& registry, const QString& id, const QKeySequence& key)
{
    KeyMap changes = registry.changedKeys();
    for (const QString& rival : registry.rivals(id, key)) {
        QList<QKeySequence> rest = registry.chosenKeysOf(rival);
        rest.removeIf([&key](const QKeySequence& their) { return isShared(key, their); });
        changes.insert(rival, rest);
    }
    QList<QKeySequence> own = registry.chosenKeysOf(id);
    if (!own.contains(key)) {
        // Of a key and a longer one that begins with it, the longer one could never be typed.
        own.removeIf([&key](const QKeySequence& other) { return isShared(key, other); });
        own.append(key);
    }
    changes.insert(id, own);
    registry.setChangedKeys(changes);
}

bool isDecision(QStringView id)
{
    return id == u"review.approve" || id.startsWith(u"review.reject") || id == u"review.exclude" || id == u"review.restore"
        || id.startsWith(u"review.reason");
}

}
