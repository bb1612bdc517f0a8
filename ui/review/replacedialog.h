#pragma once

#include <QDialog>
#include <QTimer>

#include "ui/review/reviewcontroller.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace galley::ui {

/// Finds and replaces in the texts of many items. Every place is listed with a check box and shown as it is and as it will be; what is checked is
/// stored as one undo step, and decided items go back to be reviewed. What was written into the form stays for the next time.
class ReplaceDialog final : public QDialog
{
    Q_OBJECT

public:
    ReplaceDialog(ReviewController& controller, std::shared_ptr<QueueTools> tools, QWidget* parent = nullptr);
    ~ReplaceDialog() override;

    [[nodiscard]] QString message() const;
    [[nodiscard]] bool isSearching() const { return m_searching; }
    void search();
    void replace();

private:
    [[nodiscard]] content::TextReplacement replacement() const;
    void startSearch();
    void showPreview(const Result<app::ReplacePreview>& preview);
    void refresh();
    [[nodiscard]] qint64 checkedHits() const;

    ReviewController& m_controller;
    std::shared_ptr<QueueTools> m_tools;
    QList<app::ItemRow> m_rows;
    app::ReplacePreview m_preview;
    QFuture<Result<app::ReplacePreview>> m_running;
    quint64 m_request = 0;
    bool m_searching = false;
    QTimer m_pause;
    QLineEdit* m_find;
    QLineEdit* m_with;
    QCheckBox* m_word;
    QCheckBox* m_case;
    QCheckBox* m_expression;
    QList<std::pair<QString, QCheckBox*>> m_fields;
    QTreeWidget* m_list;
    QLabel* m_message;
    QPushButton* m_replace;
};

}
