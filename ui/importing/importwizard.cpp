#include "ui/importing/importwizard.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/base/future.h"
#include "ui/style/galleystyle.h"
#include "ui/style/icons.h"

namespace galley::ui {

// --- StepRail --------------------------------------------------------------------------------------------------------------------

StepRail::StepRail(QStringList names, QWidget* parent) : QWidget(parent), m_names(std::move(names))
{
    setAccessibleName(tr("Steps"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StepRail::setCurrent(int step)
{
    m_current = step;
    setAccessibleDescription(tr("Step %1 of %2: %3").arg(QString::number(step + 1), QString::number(m_names.size()), m_names.value(step)));
    update();
}

QSize StepRail::sizeHint() const
{
    return {em(9), em(20)};
}

void StepRail::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colour(Colour::Sunken, palette()));
    const int line = em(2.6);
    const double radius = em(0.78);
    for (int step = 0; step < m_names.size(); ++step) {
        const QRect row(0, space(5) + step * line, width(), line);
        const QPointF centre(space(5) + radius, row.center().y() + 0.5);
        const bool now = step == m_current;
        const bool over = step < m_current;
        if (step + 1 < m_names.size()) {
            painter.setPen(QPen(colour(over ? Colour::Accent : Colour::Border, palette()), 1.5));
            painter.drawLine(centre + QPointF(0, radius + 2), centre + QPointF(0, line - radius - 2));
        }
        painter.setPen(QPen(colour(now || over ? Colour::Accent : Colour::ControlOutline, palette()), 1.5));
        painter.setBrush(colour(now ? Colour::Accent : Colour::Sunken, palette()));
        painter.drawEllipse(centre, radius, radius);
        painter.setFont(tabularFont(TextSize::Small, true));
        const QRectF disc(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        if (over) {
            drawStatus(painter,
                       disc.adjusted(radius * 0.55, radius * 0.55, -radius * 0.55, -radius * 0.55),
                       ItemStatus::Approved,
                       palette(),
                       colour(Colour::Accent, palette()));
        } else {
            painter.setPen(colour(now ? Colour::OnAccent : Colour::TextMuted, palette()));
            painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
        }
        painter.setFont(textFont(TextSize::Normal, now));
        painter.setPen(colour(now ? Colour::Text : Colour::TextMuted, palette()));
        painter.drawText(row.adjusted(int(centre.x() + radius) + space(3), 0, -space(2), 0), Qt::AlignVCenter | Qt::AlignLeft, m_names.at(step));
    }
}

// --- ImportWizard ----------------------------------------------------------------------------------------------------------------

ImportWizard::ImportWizard(std::shared_ptr<Importer> importer, app::Settings* settings, const ImportTarget& target, QWidget* parent)
    : QDialog(parent), m_importer(std::move(importer))
{
    m_state.target = target;
    setWindowTitle(target.project.isNull() ? tr("Import products") : tr("Import products into %1").arg(target.projectName));
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_stack = new QStackedWidget(this);
    m_run = new RunStep(m_state, *m_importer, m_stack);
    m_steps = {new FileStep(m_state, *m_importer, m_stack),
               new MapStep(m_state, settings, m_stack),
               new MatchStep(m_state, m_stack),
               new CheckStep(m_state, *m_importer, m_stack),
               m_run};
    QStringList names;
    for (ImportStep* step : std::as_const(m_steps)) {
        names.append(step->title());
        m_stack->addWidget(step);
        connect(step, &ImportStep::completeChanged, this, &ImportWizard::updateButtons);
        connect(step, &ImportStep::problem, this, &ImportWizard::say);
    }
    m_rail = new StepRail(names, this);
    whole->addWidget(m_rail);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(space(5), space(4), space(5), space(4));
    right->setSpacing(space(2));
    m_title = new QLabel(this);
    m_title->setFont(textFont(TextSize::Title, true));
    m_explanation = new QLabel(this);
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    right->addWidget(m_title);
    right->addWidget(m_explanation);
    right->addSpacing(space(1));
    right->addWidget(m_stack, 1);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setAutoFillBackground(true);
    m_problem->setContentsMargins(space(3), space(2), space(3), space(2));
    m_problem->hide();
    right->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    m_close = new QPushButton(tr("Cancel"), this);
    m_back = new QPushButton(tr("&Back"), this);
    m_next = new QPushButton(tr("&Next"), this);
    m_next->setDefault(true);
    setPrimary(m_next);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    right->addLayout(buttons);
    whole->addLayout(right, 1);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_run, &RunStep::ended, this, &ImportWizard::importEnded);
    connect(m_run, &RunStep::reviewRequested, this, [this] {
        Q_EMIT reviewRequested(m_state.target.project, m_state.target.projectName);
        accept();
    });
    connect(m_run, &RunStep::generateRequested, this, [this] {
        Q_EMIT generateRequested(m_state.target.project, m_state.target.projectName);
        accept();
    });
    resize(em(62), em(40));
    showStep(0);
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::setPath(const QString& path)
{
    step<FileStep>()->setPath(path);
}

int ImportWizard::currentStep() const
{
    return m_stack->currentIndex();
}

void ImportWizard::showStep(int number)
{
    m_stack->setCurrentIndex(number);
    m_rail->setCurrent(number);
    m_title->setText(m_steps.at(number)->title());
    m_explanation->setText(m_steps.at(number)->explanation());
    say({});
    m_steps.at(number)->enter();
    updateButtons();
    Q_EMIT stepChanged(number);
}

void ImportWizard::next()
{
    if (!m_steps.at(currentStep())->isComplete() || m_busy || currentStep() + 1 >= m_steps.size()) {
        return;
    }
    if (currentStep() == 0 && m_state.target.project.isNull()) {
        createProjectThenNext();
        return;
    }
    const bool skipsMapping = currentStep() == 0 && !m_state.hasMapping();
    showStep(currentStep() + (skipsMapping ? 2 : 1));
}

void ImportWizard::back()
{
    if (currentStep() > 0 && !m_run->isRunning()) {
        const bool skipsMapping = currentStep() == 2 && !m_state.hasMapping();
        showStep(currentStep() - (skipsMapping ? 2 : 1));
    }
}

void ImportWizard::createProjectThenNext()
{
    m_busy = true;
    updateButtons();
    m_importer->createProject(m_state.target.projectName, m_state.target.platform.value_or(Platform::Woocommerce))
        | then(this, [this](const Result<ProjectId>& made) {
              m_busy = false;
              if (!made) {
                  say(tr("The project could not be made. %1").arg(made.error().message));
                  updateButtons();
                  return;
              }
              m_state.target.project = *made;
              showStep(m_state.hasMapping() ? 1 : 2);
          });
}

void ImportWizard::updateButtons()
{
    const int step = currentStep();
    const bool last = step + 1 == m_steps.size();
    const bool before = step + 2 == m_steps.size();
    m_back->setVisible(!last || m_run->hasFailed());
    m_back->setEnabled(step > 0 && !m_busy);
    m_next->setVisible(!last);
    m_next->setEnabled(m_steps.at(step)->isComplete() && !m_busy);
    m_next->setText(before ? tr("&Import") : tr("&Next"));
    m_close->setText(last ? tr("Close") : tr("Cancel"));
}

void ImportWizard::say(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    QPalette inks = palette();
    inks.setColor(QPalette::Window, colour(Colour::ErrorFill, palette()));
    inks.setColor(QPalette::WindowText, colour(Colour::ErrorText, palette()));
    m_problem->setPalette(inks);
}

QString ImportWizard::problemText() const
{
    return m_problem->text();
}

void ImportWizard::importEnded(bool imported)
{
    updateButtons();
    if (!m_closedWhileRunning) {
        return;
    }
    const ProjectId project = m_state.target.project;
    const QString name = m_state.target.projectName;
    Notice notice{m_run->resultText(), imported ? tr("Review") : QString(), {}, !imported};
    if (imported) {
        notice.act = [this, project, name] { Q_EMIT reviewRequested(project, name); };
    }
    Q_EMIT noticeRequested(notice);
}

void ImportWizard::closeEvent(QCloseEvent* event)
{
    if (m_run->isRunning()) {
        // The import goes on; this object stays until its parent goes, and tells how it ended.
        m_closedWhileRunning = true;
        hide();
        event->ignore();
        return;
    }
    QDialog::closeEvent(event);
}

void ImportWizard::done(int result)
{
    if (m_run->isRunning()) {
        m_closedWhileRunning = true;
        hide();
        return;
    }
    QDialog::done(result);
}

}
