#include <QApplication>
#include <QVBoxLayout>

#include "models/content/quality.h"
#include "tests/scenes/scene.h"
#include "tests/ui/memoryfindings.h"
#include "ui/review/findingspanel.h"
#include "ui/review/focusview.h"
#include "ui/review/glossarydialog.h"
#include "ui/review/reviewbody.h"
#include "ui/review/reviewpage.h"
#include "ui/review/textviews.h"
#include "ui/shell/pageheader.h"

using namespace galley;
using tests::SceneRegistration;

namespace {

const QSize window(1180, 760);

/// The review page on a lamp whose text has a fault of each kind.
class FindingScene final : public QWidget
{
public:
    FindingScene() : m_page(m_registry, nullptr, this), m_findings(std::make_shared<tests::MemoryFindings>())
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        auto* header = new ui::PageHeader(this);
        layout->addWidget(header);
        layout->addWidget(&m_page, 1);
        QObject::connect(&m_page, &ui::Page::headerChanged, header, [this, header] { header->show(m_page); });
        m_registry.setPageShown(u"review", true);
        fill();
        ui::ReviewPorts all = m_ports.ports();
        all.findings = m_findings;
        m_page.setPorts(all);
        m_page.openProject(m_ports.queue->project(), QStringLiteral("Lamps"));
        settle();
    }
    ~FindingScene() override
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
    ui::FindingsPanel& panel() { return body().focusView().findings(); }

private:
    void fill()
    {
        tests::MemoryQueue::Item item;
        item.summary.name = QStringLiteral("Aurora table lamp");
        item.summary.externalId = QStringLiteral("AUR-30");
        item.summary.status = ItemStatus::Flagged;
        item.summary.confidence = 0.62;
        item.source = {{QStringLiteral("name"), QStringLiteral("Aurora table lamp")},
                       {QStringLiteral("brand"), QStringLiteral("Nordlys")},
                       {QStringLiteral("attributes"),
                        QJsonObject{{QStringLiteral("Material"), QStringLiteral("oak")},
                                    {QStringLiteral("Height"), QStringLiteral("30 cm")},
                                    {QStringLiteral("Colour"), QStringLiteral("white")},
                                    {QStringLiteral("Protection"), QStringLiteral("IP20")}}}};
        item.generated = {{QStringLiteral("short_description"), QStringLiteral("A cheap lamp for the table, 30 cm high.")},
                          {QStringLiteral("description"),
                           QStringLiteral("<p>The the Aurora is made of oak and is 30 cm high. Its foot is made of steel.</p><p>It stands on every "
                                          "table and by every bed. The beautifull light is warm and bright. Whoever reads will love it.</p>")}};
        content::QualityInput input;
        input.sourceData = item.source;
        input.generatedContent = item.generated;
        input.language = QStringLiteral("en");
        input.limits.useHtml = true;
        item.findings = content::checkQuality(input).findings;
        item.summary.findingCount = int(item.findings.size());
        m_ports.queue->add(item);
        m_findings->terms = {{QStringLiteral("cheap"), content::TermKind::Forbidden, QStringLiteral("affordable"), QStringLiteral("en"), true}};
        m_findings->remembered.insert(content::sentenceHash(u"It stands on every table and by every bed."), {12, 0});
        m_findings->remembered.insert(content::sentenceHash(u"Whoever reads will love it."), {0, 3});
    }

    tests::MemoryPorts m_ports;
    ui::CommandRegistry m_registry;
    ui::ReviewPage m_page;
    std::shared_ptr<tests::MemoryFindings> m_findings;
};

std::unique_ptr<QWidget> findings(const std::function<void(FindingScene&)>& act)
{
    auto scene = std::make_unique<FindingScene>();
    scene->resize(window);
    scene->show();
    scene->body().showItemView();
    scene->settle();
    act(*scene);
    scene->settle();
    return scene;
}

const SceneRegistration everyKind{"review-findings", window, [] { return findings([](FindingScene& scene) { scene.panel().step(1); }); }};
const SceneRegistration contradicted{"review-findings-evidence", window, [] {
                                         return findings([](FindingScene& scene) {
                                             for (int step = 0; step < 9; ++step) {
                                                 const auto current = scene.panel().current();
                                                 if (current && current->finding.evidence) {
                                                     break;
                                                 }
                                                 scene.panel().step(1);
                                             }
                                         });
                                     }};
const SceneRegistration ignored{"review-findings-ignored", window, [] {
                                    return findings([](FindingScene& scene) {
                                        scene.panel().step(1);
                                        scene.panel().ignoreCurrent();
                                        scene.settle();
                                        scene.panel().applySafe();
                                    });
                                }};
const SceneRegistration linked{"review-findings-link", window, [] {
                                   return findings([](FindingScene& scene) {
                                       scene.findChild<ui::GeneratedView*>()->highlightEvidence(QStringLiteral("attributes.Height"));
                                       scene.findChild<ui::FactsView*>()->highlight(QStringLiteral("attributes.Height"));
                                   });
                               }};
const SceneRegistration glossary{
    "glossary", QSize(), [] {
        return std::make_unique<ui::GlossaryDialog>(
            QList<content::GlossaryTerm>{
                {QStringLiteral("cheap"), content::TermKind::Forbidden, QStringLiteral("affordable"), QStringLiteral("en"), true},
                {QStringLiteral("Couch"), content::TermKind::Preferred, QStringLiteral("Sofa"), QStringLiteral("de"), false},
                {QStringLiteral("Nordlys"), content::TermKind::Known, {}, {}, true}},
            QStringLiteral("Lamps"));
    }};

}
