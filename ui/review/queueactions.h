#pragma once

#include <QObject>
#include <QPointer>

#include "app/settings.h"
#include "ui/review/queuetools.h"
#include "ui/review/sampledialog.h"
#include "ui/review/savedviews.h"
#include "ui/shell/page.h"

class QMenu;
class QToolButton;

namespace galley::ui {

class ReviewBody;

/// The commands around the review queue, with their dialogs: saved views, replacing, batches, history, samples, risk order.
class QueueActions final : public QObject
{
    Q_OBJECT

public:
    /// Declares the commands. `settings` may be null (no views are kept then).
    QueueActions(CommandRegistry& registry, app::Settings* settings, Page& page);
    /// Works on this body from now on; null: on none.
    void setBody(ReviewBody* body, const std::shared_ptr<QueueTools>& tools);
    void updateCommands();

    [[nodiscard]] QList<SavedView> views() const;
    void saveView(const QString& name);
    void showView(int index);
    void startSample();

private:
    void addCommands();
    void readValues();
    void fillViews();
    void askForViewName();
    void editViews();
    void sortByRisk();
    void openReplace();
    void openHistory();
    void exportHistory();
    void openSteps();
    void openBatchSheet();
    void showBatch();
    void openSampleDialog(const QList<app::ItemRow>& lot);
    void beginSample(const content::SamplingPlan& plan, content::InspectionLevel level, const QString& limit, const QList<app::ItemRow>& lot);
    void notice(const QString& text, bool failed = false);

    CommandRegistry& m_registry;
    app::Settings* m_settings;
    Page& m_page;
    QPointer<ReviewBody> m_body;
    std::shared_ptr<QueueTools> m_tools;
    QPointer<SampleBar> m_sampleBar;
    QPointer<QToolButton> m_viewButton;
    QPointer<QMenu> m_viewMenu;
    ProjectId m_valuesOf;
};

}
