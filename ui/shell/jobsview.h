#pragma once

#include <QWidget>

#include "app/services/generationservice.h"

class QLabel;
class QVBoxLayout;

namespace galley::ui {

class JobRow;

/// Running and ended generations: how far, how fast, how long yet, and Stop.
class JobsView final : public QWidget
{
    Q_OBJECT

public:
    explicit JobsView(QWidget* parent = nullptr);
    /// `names` gives the projects their names.
    void setJobs(const QList<app::GenerationProgress>& jobs, const QHash<ProjectId, QString>& names);
    /// Says "Stopping…" at once; the next state tells how it ended.
    void setStopping(const JobId& job);

Q_SIGNALS:
    void stopRequested(const galley::JobId& job);
    void reviewRequested(const galley::ProjectId& project);

private:
    QVBoxLayout* m_rows;
    QLabel* m_empty;
    QHash<JobId, JobRow*> m_byId;
};

}
