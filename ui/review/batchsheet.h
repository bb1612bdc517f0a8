#pragma once

#include <QDialog>
#include <QTimer>

#include "ui/review/reviewcontroller.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace galley::ui {

/// Why an item of a batch was left as it is, in a whole sentence.
[[nodiscard]] QString skipText(app::Skip skip);

/// What became of a batch: done, skipped and why, failed and why. Done + skipped + failed is what was asked for.
class BatchSheet final : public QDialog
{
    Q_OBJECT

public:
    BatchSheet(ReviewController& controller, std::shared_ptr<QueueTools> tools, const BatchResult& batch, QWidget* parent = nullptr);
    /// "298 done, 12 skipped, 2 failed, 40 still to be sent."
    [[nodiscard]] QString summary() const;

private:
    void readReport();
    void showReport(const app::BatchReport& report);
    [[nodiscard]] QString nameOf(app::ItemRow row);

    ReviewController& m_controller;
    std::shared_ptr<QueueTools> m_tools;
    BatchResult m_batch;
    app::BatchReport m_report;
    QTimer m_readAgain;
    QLabel* m_summary;
    QTreeWidget* m_list;
    QPushButton* m_selectSkipped = nullptr;
    QPushButton* m_selectFailed = nullptr;
    QPushButton* m_retry = nullptr;
};

}
