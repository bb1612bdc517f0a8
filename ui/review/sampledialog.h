#pragma once

#include <QDialog>
#include <QWidget>

#include "models/content/acceptancesampling.h"
#include "ui/review/reviewcontroller.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace galley::ui {

/// A sample as it is kept with its lot.
[[nodiscard]] QJsonObject samplePlanToJson(const content::SamplingPlan& plan, content::InspectionLevel level, const QString& limit);
[[nodiscard]] std::optional<content::SamplingPlan> samplePlanFromJson(const QJsonObject& json);

/// Asks by which plan a lot is to be judged, and says what that means: how many are drawn, how many defects are allowed.
class SampleDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SampleDialog(qint64 lotSize, QWidget* parent = nullptr);
    [[nodiscard]] std::optional<content::SamplingPlan> plan() const;
    [[nodiscard]] content::InspectionLevel level() const;
    [[nodiscard]] QString limit() const;
    [[nodiscard]] QString message() const;

private:
    void refresh();
    qint64 m_lotSize;
    QComboBox* m_level;
    QComboBox* m_limit;
    QLabel* m_message;
    QPushButton* m_start;
};

/// Stands over the list while a sample is reviewed: the plan, how far it is, and in the end the verdict with what follows from it.
class SampleBar final : public QWidget
{
    Q_OBJECT

public:
    SampleBar(ReviewController& controller, std::shared_ptr<QueueTools> tools, QWidget* parent = nullptr);

    /// Draws from these rows and shows the sample alone.
    void begin(const QList<app::ItemRow>& lot, const content::SamplingPlan& plan, content::InspectionLevel level, const QString& limit);
    /// Goes on with a sample that was begun before, if there is one of this project.
    void resume();
    /// Leaves the sample; it stays and can be gone on with.
    void leave();
    [[nodiscard]] bool isOpen() const { return m_sample.has_value(); }
    [[nodiscard]] content::SampleVerdict verdict() const { return m_verdict; }
    [[nodiscard]] QString message() const;
    /// After the verdict: approves the rest of an accepted lot, or shows a refused one whole.
    void conclude();

Q_SIGNALS:
    void failed(const QString& message);
    /// The lot was refused: its undecided items are to be shown.
    void wholeLotRequested();

private:
    void open(const app::Sample& sample, const content::SamplingPlan& plan);
    void countAgain();
    void write();
    [[nodiscard]] QString verdictText() const;
    void approveRest(const QList<app::ItemRow>& rest, const std::function<void(const QString&)>& end);

    ReviewController& m_controller;
    std::shared_ptr<QueueTools> m_tools;
    std::optional<app::Sample> m_sample;
    content::SamplingPlan m_plan;
    ProjectId m_project;
    qint64 m_decided = 0;
    qint64 m_defects = 0;
    content::SampleVerdict m_verdict = content::SampleVerdict::Open;
    bool m_wholeLot = false; ///< a refused lot is being reviewed
    QLabel* m_text;
    QPushButton* m_conclude;
    QPushButton* m_leave;
};

}
