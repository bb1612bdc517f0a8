#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include "app/services/itemqueue.h"
#include "app/settings.h"
#include "models/base/result.h"

class QListWidget;
class QPushButton;
class QLabel;

namespace galley::ui {

/// A filter and an order with a name. Private: kept in this profile, shared as a file only.
struct SavedView {
    QString name;
    QString filter; ///< as the filter line reads it
    app::SortKey sortKey = app::SortKey::Queue;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    bool operator==(const SavedView&) const = default;
};

/// How many views have a key of their own.
inline constexpr int viewsWithKeys = 9;

[[nodiscard]] QList<SavedView> savedViews(const app::Settings& settings);
void storeViews(app::Settings& settings, const QList<SavedView>& views);
/// A view with this name takes the place of another with the same.
[[nodiscard]] QList<SavedView> withView(QList<SavedView> views, const SavedView& view);

/// Views as a JSON file for others, and back. What such a file says is checked: unknown sort orders and entries without a name are refused whole.
[[nodiscard]] QByteArray viewsAsJson(const QList<SavedView>& views);
[[nodiscard]] Result<QList<SavedView>> viewsFromJson(const QByteArray& json);

/// The list of saved views: rename, delete, put in order, bring from a file and write to one.
class ViewsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ViewsDialog(const QList<SavedView>& views, QWidget* parent = nullptr);
    [[nodiscard]] QList<SavedView> views() const;
    /// For tests: as the buttons do after their file dialogs.
    void importFrom(const QString& path);
    void exportTo(const QString& path);
    [[nodiscard]] QString message() const;

private:
    void addRow(const SavedView& view);
    void move(int step);
    void removeSelected();
    void refresh();
    void say(const QString& text);

    QList<SavedView> m_views; ///< by the number that a row of the list carries
    QListWidget* m_list;
    QPushButton* m_rename = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_export = nullptr;
    QLabel* m_message;
};

}
