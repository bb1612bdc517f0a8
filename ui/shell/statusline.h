#pragma once

#include <QStatusBar>

#include "app/services/generationservice.h"
#include "app/services/syncservice.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace galley::ui {

/// The window's lower edge: hint at the left, running jobs and the state of sync at the right. Both are buttons.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);
    /// Rich text with <b> for keys; empty: none.
    void setHint(const QString& hint);
    void setSync(const app::SyncStatus& status);
    /// Without a workspace nothing is said of sync.
    void clearSync();
    void setJobs(const QList<app::GenerationProgress>& jobs);
    [[nodiscard]] QString syncWords() const;
    /// What takes the focus when the keys go through the parts of the window.
    [[nodiscard]] QWidget* pane() const;

Q_SIGNALS:
    void syncClicked();
    void jobsClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    QLabel* m_hint;
    QToolButton* m_jobs;
    QProgressBar* m_jobsBar;
    QToolButton* m_sync;
};

}
