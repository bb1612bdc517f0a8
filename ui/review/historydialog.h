#pragma once

#include <QDialog>

#include "ui/review/reviewcontroller.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace galley::ui {

/// What happened to one item, oldest first: who, when, from, to, why, with what tool.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(std::shared_ptr<QueueTools> tools, const ProjectId& project, const app::ItemSummary& item, QWidget* parent = nullptr);
    [[nodiscard]] const QTreeWidget& list() const { return *m_list; }
    /// For tests: as the button does after its file dialog.
    void exportTo(const QString& path);
    [[nodiscard]] QString message() const;

private:
    void showEntries(const Result<QList<app::HistoryEntry>>& entries);
    std::shared_ptr<QueueTools> m_tools;
    ProjectId m_project;
    QTreeWidget* m_list;
    QLabel* m_message;
};

/// The steps that can be taken back, newest first, any of them. What somebody changed since stays, and is named.
class StepsDialog final : public QDialog
{
    Q_OBJECT

public:
    StepsDialog(ReviewController& controller, std::shared_ptr<QueueTools> tools, QWidget* parent = nullptr);
    [[nodiscard]] const QTreeWidget& list() const { return *m_list; }
    [[nodiscard]] QString message() const;
    void takeBack();

private:
    void fill();
    ReviewController& m_controller;
    std::shared_ptr<QueueTools> m_tools;
    QTreeWidget* m_list;
    QLabel* m_message;
    QPushButton* m_undo;
};

}
