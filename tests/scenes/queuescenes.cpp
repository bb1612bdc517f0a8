#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include "tests/scenes/scene.h"
#include "tests/ui/memoryports.h"
#include "tests/ui/memorytools.h"
#include "ui/review/batchsheet.h"
#include "ui/review/filterline.h"
#include "ui/review/historydialog.h"
#include "ui/review/queueactions.h"
#include "ui/review/replacedialog.h"
#include "ui/review/reviewbody.h"
#include "ui/review/reviewpage.h"
#include "ui/review/sampledialog.h"
#include "ui/review/savedviews.h"

using namespace galley;
using tests::SceneRegistration;

namespace {

const QSize window(1180, 760);

/// The review page with its tools, on a queue in memory.
class QueueScene final : public QWidget
{
public:
    QueueScene() : m_settings(m_folder.path()), m_page(m_registry, &m_settings, this), tools(std::make_shared<tests::MemoryTools>(m_ports.queue))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(&m_page);
        m_registry.setPageShown(u"review", true);
        ui::storeViews(
            m_settings,
            {{QStringLiteral("Doubtful first"), QStringLiteral("status:flagged"), app::SortKey::Risk, Qt::DescendingOrder},
             {QStringLiteral("Shirts in German"), QStringLiteral("category:Shirts language:de"), app::SortKey::Queue, Qt::AscendingOrder}});
        tests::fillShop(*m_ports.queue);
        ui::ReviewPorts ports = m_ports.ports();
        ports.tools = tools;
        m_page.setPorts(ports);
        m_page.openProject(m_ports.queue->project(), QStringLiteral("Spring collection"));
        settle();
    }
    ~QueueScene() override
    {
        m_page.setPorts({});
        m_page.setParent(nullptr);
    }
    void settle()
    {
        for (int turn = 0; turn < 8; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    ui::ReviewBody& body() { return *m_page.body(); }
    ui::ReviewController& control() { return body().controller(); }
    QList<app::ItemRow> rows() { return control().model().order(); }

private:
    QTemporaryDir m_folder;
    app::Settings m_settings;
    ui::CommandRegistry m_registry;
    tests::MemoryPorts m_ports;
    ui::ReviewPage m_page;

public:
    std::shared_ptr<tests::MemoryTools> tools;
};

/// A dialog that lives with the queue it works on.
template <class Dialog, class Make> std::unique_ptr<QWidget> dialogOn(const Make& make)
{
    auto scene = std::make_shared<QueueScene>();
    std::unique_ptr<Dialog> dialog = make(*scene);
    QObject::connect(dialog.get(), &QObject::destroyed, [scene] {});
    scene->settle();
    return dialog;
}

const SceneRegistration chips{"review-filter-chips", window, [] {
                                  auto scene = std::make_unique<QueueScene>();
                                  scene->body().filterLine().setTokens(
                                      ui::parseFilter(QStringLiteral("status:flagged status:generated score<95 changed>2026-01-01 linen")));
                                  Q_EMIT scene->body().filterLine().tokensChanged();
                                  scene->settle();
                                  return scene;
                              }};
const SceneRegistration wrong{"review-filter-wrong", window, [] {
                                  auto scene = std::make_unique<QueueScene>();
                                  scene->body().filterLine().setTokens(ui::parseFilter(QStringLiteral("status:flagged")));
                                  scene->body().filterLine().edit()->setText(QStringLiteral("score<many"));
                                  QTest::keyClick(scene->body().filterLine().edit(), Qt::Key_Return);
                                  scene->settle();
                                  return scene;
                              }};
const SceneRegistration sample{"review-sample", window, [] {
                                   auto scene = std::make_unique<QueueScene>();
                                   app::Sample kept;
                                   kept.id = 1;
                                   kept.lot = scene->rows();
                                   kept.drawn = scene->rows().mid(0, 3);
                                   const content::SamplingPlan plan{'A', kept.lot.size(), 3, 0, 1, false};
                                   kept.plan = ui::samplePlanToJson(plan, content::InspectionLevel::II, QStringLiteral("1.0"));
                                   scene->tools->kept = {kept};
                                   scene->findChild<ui::SampleBar*>()->resume();
                                   scene->settle();
                                   return scene;
                               }};
const SceneRegistration sampleDialog{"dialog-sample", QSize(), [] { return std::make_unique<ui::SampleDialog>(1000); }};
const SceneRegistration views{"dialog-views", QSize(), [] {
                                  return std::make_unique<ui::ViewsDialog>(QList<ui::SavedView>{
                                      {QStringLiteral("Doubtful first"), QStringLiteral("status:flagged"), app::SortKey::Risk, Qt::DescendingOrder},
                                      {QStringLiteral("Shirts in German"), {}, app::SortKey::Queue, Qt::AscendingOrder}});
                              }};
const SceneRegistration replacing{"dialog-replace", QSize(960, 560), [] {
                                      return dialogOn<ui::ReplaceDialog>([](QueueScene& scene) {
                                          auto dialog = std::make_unique<ui::ReplaceDialog>(scene.control(), scene.tools);
                                          const QList<QLineEdit*> edits = dialog->template findChildren<QLineEdit*>();
                                          edits.at(0)->setText(QStringLiteral("linen"));
                                          edits.at(1)->setText(QStringLiteral("cotton"));
                                          dialog->search();
                                          return dialog;
                                      });
                                  }};
const SceneRegistration history{"dialog-history", QSize(900, 380), [] {
                                    return dialogOn<ui::HistoryDialog>([](QueueScene& scene) {
                                        app::HistoryEntry entry;
                                        entry.at = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
                                        entry.who = app::HistoryEntry::Who::Server;
                                        entry.action = QStringLiteral("created");
                                        scene.tools->entries = {entry};
                                        entry.who = app::HistoryEntry::Who::Me;
                                        entry.action = QStringLiteral("decide");
                                        entry.from = QStringLiteral("generated");
                                        entry.to = QStringLiteral("rejected");
                                        entry.reason = QStringLiteral("The tone does not fit the brand.");
                                        entry.tool = QStringLiteral("galley");
                                        entry.together = 12;
                                        scene.tools->entries.append(entry);
                                        return std::make_unique<ui::HistoryDialog>(
                                            scene.tools, scene.body().project(), *scene.control().cursorItem());
                                    });
                                }};
const SceneRegistration sheet{
    "dialog-batch-result", QSize(760, 420), [] {
        return dialogOn<ui::BatchSheet>([](QueueScene& scene) {
            app::DecisionOutcome outcome;
            outcome.changed = 298;
            outcome.skipped = 2;
            outcome.skippedItems = {{2, app::Skip::EditedByHand}, {3, app::Skip::WithoutText}};
            outcome.stepId = QStringLiteral("step");
            scene.tools->report = {{}, 250, 40, {{1, QStringLiteral("The server did not take it: the product is locked.")}}};
            return std::make_unique<ui::BatchSheet>(scene.control(), scene.tools, ui::BatchResult{app::Decision::Approve, {}, {}, outcome});
        });
    }};

}
