#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

#include "tests/scenes/scene.h"
#include "tests/ui/memoryports.h"
#include "ui/exporting/exportdialog.h"
#include "ui/generation/generatedialog.h"
#include "ui/importing/importwizard.h"
#include "ui/review/filterline.h"
#include "ui/review/findbar.h"
#include "ui/review/focusview.h"
#include "ui/review/itemtable.h"
#include "ui/review/reviewbody.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/pageheader.h"

using namespace galley;
using tests::SceneRegistration;

namespace {

const QSize window(1180, 760);

/// The review page under its header, as in the window, on a queue in memory.
class ReviewScene final : public QWidget
{
public:
    ReviewScene() : m_page(m_registry, nullptr, this)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        auto* header = new ui::PageHeader(this);
        layout->addWidget(header);
        layout->addWidget(&m_page, 1);
        QObject::connect(&m_page, &ui::Page::headerChanged, header, [this, header] { header->show(m_page); });
        m_registry.setPageShown(u"review", true);
    }
    ~ReviewScene() override
    {
        m_page.setPorts({});
        m_page.setParent(nullptr);
    }
    void open(bool shop = true)
    {
        if (shop) {
            tests::fillShop(*m_ports.queue);
        }
        m_page.setPorts(m_ports.ports());
        m_page.openProject(m_ports.queue->project(), QStringLiteral("Spring collection"));
        settle();
    }
    void settle()
    {
        for (int turn = 0; turn < 8; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    ui::ReviewBody& body() { return *m_page.body(); }
    tests::MemoryPorts& ports() { return m_ports; }

private:
    tests::MemoryPorts m_ports;
    ui::CommandRegistry m_registry;
    ui::ReviewPage m_page;
};

std::unique_ptr<QWidget> review(const std::function<void(ReviewScene&)>& act, bool shop = true)
{
    auto scene = std::make_unique<ReviewScene>();
    scene->resize(window);
    scene->open(shop);
    scene->show();
    scene->settle();
    act(*scene);
    scene->settle();
    return scene;
}

const SceneRegistration table{"review-table", window, [] { return review([](ReviewScene& scene) { scene.body().focusWork(); }); }};
const SceneRegistration filtered{"review-filtered", window, [] {
                                     return review([](ReviewScene& scene) {
                                         scene.body().showStatuses({ItemStatus::Flagged, ItemStatus::Generated});
                                         scene.body().filterLine().setTokens(
                                             ui::parseFilter(QStringLiteral("status:flagged status:generated confidence:<90 linen")));
                                         Q_EMIT scene.body().filterLine().tokensChanged();
                                     });
                                 }};
const SceneRegistration selection{"review-selection", window, [] {
                                      return review([](ReviewScene& scene) {
                                          scene.body().controller().selectAll();
                                          scene.body().focusWork();
                                      });
                                  }};
const SceneRegistration asking{"review-confirmation", window, [] {
                                   return review([](ReviewScene& scene) {
                                       scene.body().controller().selectAll();
                                       scene.body().controller().decide(app::Decision::Approve);
                                   });
                               }};
const SceneRegistration decided{"review-decided", window, [] {
                                    return review([](ReviewScene& scene) {
                                        scene.body().controller().decide(app::Decision::Reject, QStringLiteral("Wrong fact"));
                                        scene.settle();
                                        scene.body().controller().decide(app::Decision::Exclude);
                                    });
                                }};
const SceneRegistration nothingFound{"review-nothing-found", window, [] {
                                         return review([](ReviewScene& scene) {
                                             scene.body().filterLine().setTokens(
                                                 ui::parseFilter(QStringLiteral("status:rejected confidence:<20 porcelain")));
                                             Q_EMIT scene.body().filterLine().tokensChanged();
                                         });
                                     }};
const SceneRegistration empty{"review-empty", window, [] { return review([](ReviewScene&) {}, false); }};
const SceneRegistration generating{"review-generating", window, [] {
                                       return review([](ReviewScene& scene) {
                                           app::GenerationProgress progress;
                                           progress.projectId = scene.ports().queue->project();
                                           progress.status = JobStatus::Running;
                                           progress.current = 34;
                                           progress.total = 200;
                                           Q_EMIT scene.ports().generator->progressChanged(progress);
                                       });
                                   }};
const SceneRegistration item{"review-item", window, [] { return review([](ReviewScene& scene) { scene.body().showItemView(); }); }};
const SceneRegistration itemFinding{"review-item-finding", window, [] {
                                        return review([](ReviewScene& scene) {
                                            scene.body().showItemView();
                                            scene.body().focusView().stepFinding(1);
                                        });
                                    }};
const SceneRegistration itemEdit{"review-item-edit", window, [] {
                                     return review([](ReviewScene& scene) {
                                         scene.body().showItemView();
                                         scene.body().focusView().startEditing();
                                     });
                                 }};
const SceneRegistration itemDraft{"review-item-draft", window, [] {
                                      return review([](ReviewScene& scene) {
                                          scene.body().showItemView();
                                          ui::FocusView& view = scene.body().focusView();
                                          view.startEditing();
                                          if (auto* field = qobject_cast<QPlainTextEdit*>(view.focusWidget())) {
                                              field->insertPlainText(QStringLiteral("Typed and not saved. "));
                                          }
                                          view.stopEditing();
                                      });
                                  }};
const SceneRegistration itemWithout{"review-item-without-text", window, [] {
                                        return review([](ReviewScene& scene) {
                                            scene.body().controller().moveTo(5);
                                            scene.body().showItemView();
                                        });
                                    }};
const SceneRegistration cards{"review-cards", window, [] {
                                  return review([](ReviewScene& scene) {
                                      scene.body().showCards();
                                      scene.body().controller().moveTo(1);
                                  });
                              }};
const SceneRegistration diffInline{"review-diff-words", window, [] {
                                       return review([](ReviewScene& scene) {
                                           scene.body().showItemView();
                                           scene.body().focusView().setDiff(ui::DiffMode::Inline, ui::DiffBase::Live);
                                           scene.body().focusView().stepChange(1);
                                       });
                                   }};
const SceneRegistration diffSides{"review-diff-sides", window, [] {
                                      return review([](ReviewScene& scene) {
                                          scene.body().showItemView();
                                          scene.body().focusView().setFactsShown(false);
                                          scene.body().focusView().setDiff(ui::DiffMode::SideBySide, ui::DiffBase::Live);
                                      });
                                  }};
const SceneRegistration finding{"review-find-in-text", window, [] {
                                    return review([](ReviewScene& scene) {
                                        scene.body().showItemView();
                                        scene.body().focusView().findInText();
                                        scene.findChild<ui::FindBar*>()->field()->setText(QStringLiteral("linen"));
                                    });
                                }};
const SceneRegistration small{"review-small-window", QSize(960, 600), [] {
                                  return review([](ReviewScene& scene) {
                                      scene.resize(960, 600);
                                      scene.body().showItemView();
                                  });
                              }};

std::unique_ptr<ui::ImportWizard> wizard(int step, bool newProject = true)
{
    ui::ImportTarget target;
    if (!newProject) {
        target = {ProjectId::make(), QStringLiteral("Spring collection"), Platform::Woocommerce};
    }
    auto made = std::make_unique<ui::ImportWizard>(std::make_shared<tests::MemoryImporter>(), nullptr, target);
    const auto settle = [] {
        for (int turn = 0; turn < 6; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    };
    made->setPath(QStringLiteral("/home/anna/products-spring.csv"));
    settle();
    for (int at = 0; at < step; ++at) {
        made->next();
        settle();
    }
    return made;
}

const SceneRegistration importFile{"import-1-file", QSize(1000, 650), [] { return wizard(0); }};
const SceneRegistration importMap{"import-2-map", QSize(1000, 650), [] { return wizard(1); }};
const SceneRegistration importMatch{"import-3-match", QSize(1000, 650), [] { return wizard(2); }};
const SceneRegistration importCheck{"import-4-check", QSize(1000, 650), [] { return wizard(3); }};
const SceneRegistration importRun{"import-5-done", QSize(1000, 650), [] { return wizard(4); }};
const SceneRegistration importStart{"import-0-start", QSize(1000, 650), [] {
                                        return std::make_unique<ui::ImportWizard>(
                                            std::make_shared<tests::MemoryImporter>(), nullptr, ui::ImportTarget());
                                    }};
const SceneRegistration importBad{"import-refused", QSize(1000, 650), [] {
                                      auto importer = std::make_shared<tests::MemoryImporter>();
                                      importer->analysisError =
                                          Error{ErrorCode::InvalidInput, QStringLiteral("Line 1: the file is a picture (PNG), no table."), {}};
                                      auto made = std::make_unique<ui::ImportWizard>(importer, nullptr, ui::ImportTarget());
                                      made->setPath(QStringLiteral("/home/anna/photo.png"));
                                      for (int turn = 0; turn < 6; ++turn) {
                                          QCoreApplication::processEvents();
                                      }
                                      return made;
                                  }};

const SceneRegistration generate{
    "generate", QSize(), [] {
        ui::GenerateTarget target;
        target.project = ProjectId::make();
        target.projectName = QStringLiteral("Spring collection");
        target.tally.counts = {
            {ItemStatus::Pending, 32}, {ItemStatus::Generated, 96}, {ItemStatus::Flagged, 24}, {ItemStatus::Rejected, 12}, {ItemStatus::Excluded, 7}};
        target.tally.total = 200;
        target.selected = {ItemId::make()};
        auto made = std::make_unique<ui::GenerateDialog>(std::make_shared<tests::MemoryGenerator>(), nullptr, target);
        const auto known = [&made] { return made->estimateText().contains(QLatin1StringView("32")); };
        (void)QTest::qWaitFor(known, 2000);
        return made;
    }};

const SceneRegistration exporting{
    "export", QSize(), [] {
        return std::make_unique<ui::ExportDialog>(
            std::make_shared<tests::MemoryExporter>(),
            nullptr,
            ui::ExportTarget{ProjectId::make(), QStringLiteral("Spring collection"), Platform::Woocommerce, 48, {1, 2, 3}, {1}});
    }};

}
