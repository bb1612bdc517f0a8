#pragma once

#include <QByteArray>

#include "models/base/result.h"
#include "ui/commands/commandregistry.h"

/// Keys as a whole: ready-made sets of them, files, and the rules that every key keeps.
namespace galley::ui {

/// A ready-made set of keys, after a program that people know.
struct KeyPreset {
    const char* id; ///< "prodigy"
    const char* name;
    const char* tip; ///< one sentence on whom it suits
    QList<std::pair<const char*, QList<QKeySequence>>> keys; ///< what differs from ours
};

/// The first is ours, which changes nothing.
[[nodiscard]] const QList<KeyPreset>& keyPresets();
[[nodiscard]] QString presetName(const KeyPreset& preset);
[[nodiscard]] QString presetTip(const KeyPreset& preset);
/// What a preset changes among these commands. A key that it gives to one command is taken from the others that could act there.
[[nodiscard]] KeyMap changesOf(const KeyPreset& preset, const CommandRegistry& registry);
/// The preset that the present keys are, or null.
[[nodiscard]] const KeyPreset* presetInUse(const CommandRegistry& registry);

/// Changed keys as a file (JSON), readable by people.
[[nodiscard]] QByteArray keysAsJson(const KeyMap& changes);
/// Reads such a file; it may come from anybody. InvalidInput says what is wrong with it.
[[nodiscard]] Result<KeyMap> keysFromJson(const QByteArray& json);
/// What of a file can be used: keys that a rule forbids are left out, and each key goes to one command only. `dropped` counts the rest.
[[nodiscard]] KeyMap usableKeys(const KeyMap& wanted, const CommandRegistry& registry, int* dropped = nullptr);

/// Why a key cannot be given to a command, as a sentence; empty when it can.
[[nodiscard]] QString keyProblem(const CommandRegistry& registry, QStringView id, const QKeySequence& key);
/// What to consider before a key is given to a command: who loses it, and what it means in other programs. Empty when there is nothing.
[[nodiscard]] QString keyWarning(const CommandRegistry& registry, QStringView id, const QKeySequence& key);
/// Gives a key to a command and takes it from whoever had it.
void giveKey(CommandRegistry& registry, const QString& id, const QKeySequence& key);
/// Whether a command decides about items: its keys must not be those that take something back.
[[nodiscard]] bool isDecision(QStringView id);

}
