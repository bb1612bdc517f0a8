#include "ui/shell/jobsview.h"

#include <QDateTime>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/icons.h"
#include "ui/sync/syncwords.h"

namespace galley::ui {

/// One job: name, bar, words, and its one button.
class JobRow final : public QWidget
{
public:
    JobRow(JobsView* view, JobId id)
        : QWidget(view), m_name(new QLabel(this)), m_bar(new QProgressBar(this)), m_words(new QLabel(this)), m_button(new QPushButton(this))
    {
        auto* grid = new QGridLayout(this);
        grid->setContentsMargins(0, space(2), 0, space(2));
        grid->setHorizontalSpacing(space(3));
        grid->setVerticalSpacing(space(1));
        m_name->setTextFormat(Qt::PlainText);
        m_name->setFont(textFont(TextSize::Normal, true));
        m_words->setTextFormat(Qt::PlainText);
        m_words->setWordWrap(true);
        m_bar->setTextVisible(false);
        m_bar->setMaximumHeight(space(2));
        m_button->setAutoDefault(false);
        grid->addWidget(m_name, 0, 0);
        grid->addWidget(m_bar, 1, 0);
        grid->addWidget(m_words, 2, 0);
        grid->addWidget(m_button, 0, 1, 3, 1, Qt::AlignVCenter);
        grid->setColumnStretch(0, 1);
        QObject::connect(m_button, &QPushButton::clicked, view, [this, view, id] {
            if (isRunning(m_progress)) {
                Q_EMIT view->stopRequested(id);
            } else {
                Q_EMIT view->reviewRequested(m_progress.projectId);
            }
        });
    }

    void show(const app::GenerationProgress& progress, const QString& projectName)
    {
        if (!isRunning(progress)) {
            m_stopping = false;
        }
        m_progress = progress;
        const bool running = isRunning(progress);
        m_name->setText(JobsView::tr("Texts for %1").arg(projectName));
        m_bar->setVisible(running);
        m_bar->setAccessibleName(m_name->text());
        m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
        m_bar->setValue(progress.total > 0 ? static_cast<int>(progress.current * 1000 / progress.total) : 0);
        QString words = m_stopping ? JobsView::tr("Stopping…") : jobText(progress, QDateTime::currentDateTimeUtc());
        if (running && progress.failed > 0) {
            words = JobsView::tr("%1 – %n failed", nullptr, static_cast<int>(progress.failed)).arg(words);
        }
        m_words->setText(words);
        m_words->setToolTip(progress.message);
        m_button->setText(running ? JobsView::tr("Stop") : JobsView::tr("Review"));
        m_button->setIcon(running ? icon(icons::stop) : icon(icons::review));
        m_button->setAccessibleName(running ? JobsView::tr("Stop: %1").arg(m_name->text()) : JobsView::tr("Review: %1").arg(projectName));
        m_button->setEnabled(!m_stopping);
    }

    void setStopping()
    {
        m_stopping = true;
        m_words->setText(JobsView::tr("Stopping…"));
        m_button->setEnabled(false);
    }

private:
    QLabel* m_name;
    QProgressBar* m_bar;
    QLabel* m_words;
    QPushButton* m_button;
    app::GenerationProgress m_progress;
    bool m_stopping = false;
};

JobsView::JobsView(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)), m_empty(new QLabel(tr("Nothing is being generated."), this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space(1));
    m_empty->setAlignment(Qt::AlignCenter);
    m_rows->addWidget(m_empty);
    m_rows->addStretch();
}

void JobsView::setJobs(const QList<app::GenerationProgress>& jobs, const QHash<ProjectId, QString>& names)
{
    QSet<JobId> present;
    int at = 0;
    for (const app::GenerationProgress& job : jobs) {
        present.insert(job.jobId);
        JobRow*& row = m_byId[job.jobId];
        if (row == nullptr) {
            row = new JobRow(this, job.jobId);
            m_rows->insertWidget(at, row);
        }
        row->show(job, names.value(job.projectId, tr("a project")));
        ++at;
    }
    for (auto row = m_byId.begin(); row != m_byId.end();) {
        if (present.contains(row.key())) {
            ++row;
        } else {
            delete row.value();
            row = m_byId.erase(row);
        }
    }
    m_empty->setVisible(jobs.isEmpty());
}

void JobsView::setStopping(const JobId& job)
{
    if (JobRow* row = m_byId.value(job)) {
        row->setStopping();
    }
}

}
