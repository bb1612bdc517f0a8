#include "ui/shell/statusline.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "ui/style/icons.h"
#include "ui/sync/syncwords.h"

namespace galley::ui {

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_hint(new QLabel(this)), m_jobs(new QToolButton(this)), m_jobsBar(new QProgressBar(this)), m_sync(new QToolButton(this))
{
    setSizeGripEnabled(false);
    m_hint->setTextFormat(Qt::RichText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setContentsMargins(space(2), 0, 0, 0);
    for (QToolButton* button : {m_jobs, m_sync}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->hide();
    }
    m_jobs->setIcon(icon(icons::generate));
    m_jobsBar->setTextVisible(false);
    m_jobsBar->setFixedWidth(em(6));
    m_jobsBar->setMaximumHeight(space(2));
    m_jobsBar->setAccessibleName(tr("Progress of the running jobs"));
    m_jobsBar->hide();
    addWidget(m_hint, 1);
    addPermanentWidget(m_jobsBar);
    addPermanentWidget(m_jobs);
    addPermanentWidget(m_sync);
    connect(m_sync, &QToolButton::clicked, this, &StatusLine::syncClicked);
    connect(m_jobs, &QToolButton::clicked, this, &StatusLine::jobsClicked);
    applyColours();
}

void StatusLine::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

void StatusLine::setSync(const app::SyncStatus& status)
{
    m_sync->setIcon(syncIcon(syncShape(status)));
    m_sync->setText(syncText(status));
    m_sync->setToolTip(syncTip(status));
    m_sync->setAccessibleDescription(syncTip(status));
    m_sync->show();
}

void StatusLine::clearSync()
{
    m_sync->hide();
}

void StatusLine::setJobs(const QList<app::GenerationProgress>& jobs)
{
    qint64 current = 0;
    qint64 total = 0;
    int running = 0;
    for (const app::GenerationProgress& job : jobs) {
        if (isRunning(job)) {
            ++running;
            current += job.current;
            total += job.total;
        }
    }
    m_jobs->setVisible(!jobs.isEmpty());
    m_jobsBar->setVisible(running > 0);
    m_jobsBar->setRange(0, total > 0 ? 1000 : 0);
    m_jobsBar->setValue(total > 0 ? static_cast<int>(current * 1000 / total) : 0);
    m_jobs->setText(running > 0 ? tr("%n job(s) running", nullptr, running) : tr("Jobs"));
    m_jobs->setToolTip(tr("Shows what is being generated, and stops it."));
}

QString StatusLine::syncWords() const
{
    return m_sync->text();
}

QWidget* StatusLine::pane() const
{
    return m_sync;
}

void StatusLine::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyColours();
    }
}

void StatusLine::applyColours()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colour(Colour::TextMuted, palette()));
    if (m_hint->palette().color(QPalette::WindowText) != muted.color(QPalette::WindowText)) {
        m_hint->setPalette(muted);
    }
    setMinimumHeight(em(1.75));
}

}
