#pragma once

#include <QDialog>

#include "ui/commands/commandregistry.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace galley::ui {

class KeyRecorder;

/// Shows every command with its keys and changes them: one by one, as a ready-made set, from a file. What is changed holds at once,
/// everywhere, and is remembered.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `settings` may be null: then letters cannot be switched off here.
    KeysDialog(CommandRegistry& registry, app::Settings* settings, QWidget* parent = nullptr);

    void selectCommand(const QString& id);
    [[nodiscard]] QString selectedCommand() const;
    /// Commands in the order shown; for tests.
    [[nodiscard]] QStringList shownIds() const;
    /// What is said of the key that is being given.
    [[nodiscard]] QString message() const;
    /// Reads keys from a file and uses them.
    void importFrom(const QString& fileName);
    void exportTo(const QString& fileName);
    void usePreset(const QString& id);

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeEditor();
    [[nodiscard]] QWidget* makeFoot();
    void fill();
    void showCommand();
    void showKey();
    void showPreset();
    void addKey();
    void askForFile(bool importing);
    void askToResetAll();
    void say(const QString& text, bool wrong = false);

    CommandRegistry& m_registry;
    app::Settings* m_settings;
    QLineEdit* m_search = nullptr;
    QComboBox* m_presets = nullptr;
    QTreeView* m_list = nullptr;
    QStandardItemModel* m_model = nullptr;
    QSortFilterProxyModel* m_shown = nullptr;
    QWidget* m_editor = nullptr;
    QLabel* m_title = nullptr;
    QWidget* m_present = nullptr;
    QHBoxLayout* m_presentRow = nullptr;
    KeyRecorder* m_recorder = nullptr;
    QCheckBox* m_twoKeys = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_resetOne = nullptr;
    QLabel* m_message = nullptr;
    QCheckBox* m_letters = nullptr;
};

}
