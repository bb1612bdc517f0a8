#pragma once

#include <QDialog>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace galley::ui {

class CommandRegistry;

/// How well what was typed fits a text: nothing when its letters do not occur in this order, otherwise higher is better.
/// Beginnings of words and letters in a row count more.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView typed, QStringView text);

/// Finds a command by some of its letters and runs it; shows its key beside it, so that one learns it. Only commands that can be run now.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(const CommandRegistry& registry, QWidget* parent);
    /// Ids in the order shown; for tests.
    [[nodiscard]] QStringList shownIds() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill(const QString& typed);
    void run();

    const CommandRegistry& m_registry;
    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_model;
};

}
