#include "ui/review/sampledialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/base/future.h"
#include "ui/review/itemwords.h"
#include "ui/style/galleystyle.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

constexpr qsizetype summariesAtOnce = 400;

QString levelName(content::InspectionLevel level)
{
    switch (level) {
    case content::InspectionLevel::I:
        return QStringLiteral("I");
    case content::InspectionLevel::II:
        return QStringLiteral("II");
    case content::InspectionLevel::III:
        return QStringLiteral("III");
    }
    return {};
}

}

QJsonObject samplePlanToJson(const content::SamplingPlan& plan, content::InspectionLevel level, const QString& limit)
{
    return {{QStringLiteral("standard"), QStringLiteral("ISO 2859-1")},
            {QStringLiteral("level"), levelName(level)},
            {QStringLiteral("aql"), limit},
            {QStringLiteral("letter"), QString(QChar::fromLatin1(plan.letter))},
            {QStringLiteral("lot"), plan.lotSize},
            {QStringLiteral("size"), plan.sampleSize},
            {QStringLiteral("accept"), plan.accept},
            {QStringLiteral("reject"), plan.reject}};
}

std::optional<content::SamplingPlan> samplePlanFromJson(const QJsonObject& json)
{
    content::SamplingPlan plan;
    const QString letter = json.value(QStringLiteral("letter")).toString();
    plan.letter = letter.isEmpty() ? 'A' : letter.at(0).toLatin1();
    plan.lotSize = json.value(QStringLiteral("lot")).toInteger();
    plan.sampleSize = json.value(QStringLiteral("size")).toInteger();
    plan.accept = json.value(QStringLiteral("accept")).toInt();
    plan.reject = json.value(QStringLiteral("reject")).toInt();
    plan.isWhole = plan.sampleSize >= plan.lotSize;
    return plan.sampleSize > 0 && plan.reject > plan.accept ? std::optional(plan) : std::nullopt;
}

SampleDialog::SampleDialog(qint64 lotSize, QWidget* parent)
    : QDialog(parent), m_lotSize(lotSize), m_level(new QComboBox(this)), m_limit(new QComboBox(this)), m_message(new QLabel(this))
{
    setWindowTitle(tr("Accept by sample"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(5), space(5), space(5), space(4));
    whole->setSpacing(space(3));
    auto* note = new QLabel(
        tr("Some texts are drawn by chance and reviewed. With few enough defects among them the rest can be approved together; with more, all "
           "are reviewed one by one. A defect is a text that you reject or exclude."),
        this);
    note->setWordWrap(true);
    whole->addWidget(note);
    auto* form = new QFormLayout;
    m_level->addItem(tr("I: fewer are drawn"), int(content::InspectionLevel::I));
    m_level->addItem(tr("II: the usual one"), int(content::InspectionLevel::II));
    m_level->addItem(tr("III: more are drawn"), int(content::InspectionLevel::III));
    m_level->setCurrentIndex(1);
    m_level->setAccessibleName(tr("Inspection level"));
    for (const QString& limit : content::acceptanceLimits()) {
        m_limit->addItem(tr("%1 % defective").arg(limit), limit);
    }
    m_limit->setCurrentIndex(int(content::acceptanceLimits().indexOf(QStringLiteral("1.0"))));
    m_limit->setAccessibleName(tr("Acceptance quality limit"));
    form->addRow(tr("Inspection &level"), m_level);
    form->addRow(tr("Acceptance &quality limit"), m_limit);
    whole->addLayout(form);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setFont(textFont(TextSize::Normal, true));
    m_message->setMinimumHeight(3 * fontMetrics().height());
    whole->addWidget(m_message);
    auto* source = new QLabel(tr("By ISO 2859-1, single sampling, normal inspection."), this);
    source->setForegroundRole(QPalette::PlaceholderText);
    whole->addWidget(source);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Draw the sample"), QDialogButtonBox::AcceptRole);
    setPrimary(m_start);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QComboBox* box : {m_level, m_limit}) {
        connect(box, &QComboBox::currentIndexChanged, this, &SampleDialog::refresh);
    }
    refresh();
    setMinimumWidth(em(34));
}

content::InspectionLevel SampleDialog::level() const
{
    return static_cast<content::InspectionLevel>(m_level->currentData().toInt());
}

QString SampleDialog::limit() const
{
    return m_limit->currentData().toString();
}

std::optional<content::SamplingPlan> SampleDialog::plan() const
{
    return content::samplingPlan(m_lotSize, level(), limit());
}

QString SampleDialog::message() const
{
    return m_message->text();
}

void SampleDialog::refresh()
{
    const auto wanted = plan();
    m_start->setEnabled(wanted.has_value());
    if (!wanted) {
        m_message->setText(tr("A sample needs at least two undecided texts in this view."));
        return;
    }
    const QLocale locale;
    QString text = wanted->isWhole ? tr("This plan asks for all %1 texts.").arg(locale.toString(m_lotSize))
                                   : tr("%1 of %2 texts are drawn (code letter %3).")
                                         .arg(locale.toString(wanted->sampleSize), locale.toString(m_lotSize), QChar::fromLatin1(wanted->letter));
    text += u' '
        + tr("With up to %1 defects the lot is accepted, from %2 on it is refused.")
              .arg(locale.toString(wanted->accept), locale.toString(wanted->reject));
    m_message->setText(text);
}

// --- SampleBar -------------------------------------------------------------------------------------------------------------------

SampleBar::SampleBar(ReviewController& controller, std::shared_ptr<QueueTools> tools, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_tools(std::move(tools)), m_text(new QLabel(this)), m_conclude(new QPushButton(this)),
      m_leave(new QPushButton(tr("Leave the sample"), this))
{
    setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, colour(Colour::InfoFill, palette()));
    colours.setColor(QPalette::WindowText, colour(Colour::InfoText, palette()));
    setPalette(colours);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(4), space(1), space(4), space(1));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_conclude);
    layout->addWidget(m_leave);
    setPrimary(m_conclude);
    m_leave->setToolTip(tr("The sample is kept; it can be gone on with at any time."));
    connect(m_conclude, &QPushButton::clicked, this, &SampleBar::conclude);
    connect(m_leave, &QPushButton::clicked, this, &SampleBar::leave);
    connect(&m_controller, &ReviewController::tallyChanged, this, &SampleBar::countAgain);
    connect(&m_controller, &ReviewController::acted, this, &SampleBar::countAgain);
    connect(&m_controller, &ReviewController::orderChanged, this, [this] {
        // Another project or another queue was opened.
        if (m_controller.query().projectId != m_project || !m_controller.query().among) {
            m_sample.reset();
            m_wholeLot = false;
            hide();
        }
    });
    hide();
}

QString SampleBar::message() const
{
    return m_text->text();
}

void SampleBar::begin(const QList<app::ItemRow>& lot, const content::SamplingPlan& plan, content::InspectionLevel level, const QString& limit)
{
    app::Sample sample;
    sample.at = QDateTime::currentDateTimeUtc();
    sample.plan = samplePlanToJson(plan, level, limit);
    sample.lot = lot;
    for (const qint64 place : content::drawPlaces(lot.size(), plan.sampleSize)) {
        sample.drawn.append(lot.at(place));
    }
    const ProjectId project = m_controller.query().projectId;
    m_tools->addSample(project, sample) | then(this, [this, sample, plan, project](const Result<qint64>& id) mutable {
        if (!id) {
            Q_EMIT failed(tr("The sample could not be stored. %1").arg(id.error().message));
        } else if (project == m_controller.query().projectId) {
            sample.id = *id;
            open(sample, plan);
        }
    });
}

void SampleBar::resume()
{
    const ProjectId project = m_controller.query().projectId;
    m_tools->samples(project) | then(this, [this, project](const Result<QList<app::Sample>>& samples) {
        if (!samples || project != m_controller.query().projectId) {
            if (!samples) {
                Q_EMIT failed(samples.error().message);
            }
            return;
        }
        for (const app::Sample& sample : *samples) {
            const auto plan = samplePlanFromJson(sample.plan);
            if (!sample.ended && plan && !sample.drawn.isEmpty()) {
                open(sample, *plan);
                return;
            }
        }
        Q_EMIT failed(tr("There is no sample to go on with."));
    });
}

void SampleBar::open(const app::Sample& sample, const content::SamplingPlan& plan)
{
    m_sample = sample;
    m_plan = plan;
    m_project = m_controller.query().projectId;
    app::ItemQuery query;
    query.projectId = m_project;
    query.sortKey = m_controller.query().sortKey;
    query.sortOrder = m_controller.query().sortOrder;
    query.among = sample.drawn;
    m_controller.setQuery(query);
    countAgain();
    setVisible(true);
}

void SampleBar::countAgain()
{
    if (!m_sample) {
        return;
    }
    m_decided = 0;
    m_defects = 0;
    for (qsizetype from = 0; from < m_sample->drawn.size(); from += summariesAtOnce) {
        const auto items = m_controller.queue().summaries(m_sample->drawn.mid(from, summariesAtOnce));
        if (!items) {
            continue;
        }
        for (const app::ItemSummary& item : *items) {
            m_decided += isUndecided(item) ? 0 : 1;
            m_defects += item.excluded || item.status == ItemStatus::Rejected ? 1 : 0;
        }
    }
    m_verdict = content::verdictOf(m_plan, m_decided, m_defects);
    write();
}

QString SampleBar::verdictText() const
{
    const QLocale locale;
    return m_verdict == content::SampleVerdict::Accepted
        ? tr("Accepted: %1 defects in %2 texts, %3 were allowed.")
              .arg(locale.toString(m_defects), locale.toString(m_decided), locale.toString(m_plan.accept))
        : tr("Refused: %1 defects, %2 were allowed. The whole lot is to be reviewed.")
              .arg(locale.toString(m_defects), locale.toString(m_plan.accept));
}

void SampleBar::write()
{
    const QLocale locale;
    const bool open = m_verdict == content::SampleVerdict::Open;
    m_text->setText(open ? tr("Sample of %1 out of %2: %3 decided, %4 defects, %5 allowed.")
                               .arg(locale.toString(m_plan.sampleSize),
                                    locale.toString(m_plan.lotSize),
                                    locale.toString(m_decided),
                                    locale.toString(m_defects),
                                    locale.toString(m_plan.accept))
                         : verdictText());
    m_text->setAccessibleName(m_text->text());
    m_conclude->setVisible(!open);
    m_conclude->setText(m_verdict == content::SampleVerdict::Accepted ? tr("Approve the rest of the lot") : tr("Review the whole lot"));
}

void SampleBar::conclude()
{
    if (!m_sample || m_verdict == content::SampleVerdict::Open) {
        return;
    }
    const app::Sample sample = *m_sample;
    const QString verdict = verdictText();
    const ProjectId project = m_project;
    const auto end = [this, project, id = sample.id, verdict](const QString& step) {
        m_tools->endSample(project, id, verdict, step) | then(this, [this](const Result<void>& ended) {
            if (!ended) {
                Q_EMIT failed(ended.error().message);
            }
        });
    };
    m_sample.reset();
    hide();
    app::ItemQuery query;
    query.projectId = project;
    if (m_verdict == content::SampleVerdict::Refused) {
        end({});
        m_wholeLot = true;
        m_conclude->hide();
        m_text->setText(tr("%1 It has %n text(s).", nullptr, int(sample.lot.size())).arg(verdict));
        m_controller.setAmong(sample.lot);
        show();
        Q_EMIT wholeLotRequested();
        return;
    }
    m_controller.setQuery(query);
    query.among = sample.lot;
    query.statuses = {ItemStatus::Generated, ItemStatus::Flagged};
    m_controller.queue().order(query) | then(this, [this, end](const Result<QList<app::ItemRow>>& rest) {
        if (!rest) {
            Q_EMIT failed(rest.error().message);
        } else if (rest->isEmpty()) {
            end({});
        } else {
            approveRest(*rest, end);
        }
    });
}

void SampleBar::approveRest(const QList<app::ItemRow>& rest, const std::function<void(const QString&)>& end)
{
    m_controller.queue().decide({rest, true}, app::Decision::Approve, {}) | then(this, [this, end](const Result<app::DecisionOutcome>& outcome) {
        if (!outcome) {
            Q_EMIT failed(outcome.error().message);
            return;
        }
        end(outcome->stepId);
        m_controller.noteBatch({app::Decision::Approve, {}, {}, *outcome});
        m_controller.refreshOrder();
    });
}

void SampleBar::leave()
{
    m_sample.reset();
    m_wholeLot = false;
    hide();
    m_controller.setAmong(std::nullopt);
}

}
