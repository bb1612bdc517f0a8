#include <QTemporaryDir>
#include <QTest>

#include "app/api/apiclient.h"
#include "app/api/secretstore.h"
#include "app/services/signinservice.h"
#include "app/services/workspaceservice.h"
#include "tests/support/backendprocess.h"
#include "tests/support/waiting.h"

using namespace galley;
using namespace galley::app;
using namespace galley::tests;

/// A text that a person changes in the client is checked by the server, and what it finds is shown after the next synchronisation.
class TestEditedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsComeBack();
};

namespace {

QString writeProduct(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("products.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write("ID,Type,SKU,Name,Published,Short description,Description,Regular price,Categories,Attribute 1 name,Attribute 1 value(s)\n"
               "1,simple,LAMP-1,Desk lamp,1,,,20.90,Lighting,Material,Oak\n");
    return path;
}

}

void TestEditedText::findingsComeBack()
{
    const QString email = QStringLiteral("anna@shop.example");
    const QString password = QStringLiteral("correct horse battery");
    BackendProcess server;
    QVERIFY(server.addUser(email, password));
    QVERIFY(server.start());
    const QTemporaryDir profile;
    SecretStore secrets;
    secrets.setPatience(std::chrono::seconds(2));
    WorkspaceService workspaces(profile.path(), {}, secrets);
    SignInService signIn(secrets);
    signIn.begin(server.address());
    const auto state = await(signIn.submitCredentials(email, password));
    QVERIFY(state && state->step == SignInStep::SignedIn);
    const auto opened = await(workspaces.openServer(server.address(), state->user));
    QVERIFY(opened);
    const std::shared_ptr<Workspace> workspace = *opened;

    const auto project = await(workspace->projects().create(QStringLiteral("Lamps"), Platform::Woocommerce));
    QVERIFY(project);
    const QTemporaryDir folder;
    ImportPlan plan;
    plan.projectId = project->id;
    plan.path = writeProduct(folder);
    const auto analysis = await(workspace->importing().analyse(plan.path, Platform::Woocommerce));
    QVERIFY(analysis);
    plan.mapping = analysis->mapping;
    QVERIFY(await(workspace->importing().run(plan)));
    wire::GenerationRequest request;
    request.aiProvider = QStringLiteral("builtin");
    QVERIFY(await(workspace->generation().start(project->id, GenerationScope::Pending, request)));
    QVERIFY(waitUntil([&] {
        const QList<GenerationProgress> jobs = workspace->generation().jobs();
        return std::any_of(jobs.begin(), jobs.end(), [](const GenerationProgress& progress) { return progress.status == JobStatus::Completed; });
    }));
    QVERIFY(await(workspace->projects().pull(project->id)));

    ReviewService& review = workspace->review();
    ItemQuery query;
    query.projectId = project->id;
    const auto rows = await(review.order(query));
    QVERIFY(rows && rows->size() == 1);
    const auto before = review.detail(rows->first());
    QVERIFY(before && before->findings.isEmpty());
    QCOMPARE(before->summary.status, ItemStatus::Generated);

    const auto edit = [&](const QString& description) {
        QJsonObject texts = before->generatedContent;
        texts.insert(QStringLiteral("description"), description);
        QVERIFY(await(review.edit(rows->first(), texts, false)));
        QVERIFY(waitUntil([&] {
            const auto outbox = workspace->sync().outbox();
            return outbox && outbox->isEmpty();
        }));
        QVERIFY(await(workspace->projects().pull(project->id)));
    };
    edit(QStringLiteral("This desk lamp is made of steel."));
    const auto wrong = review.detail(rows->first());
    QVERIFY(wrong.has_value());
    QVERIFY(std::any_of(
        wrong->findings.begin(), wrong->findings.end(), [](const content::Finding& finding) { return finding.rule == u"grounding.material"; }));
    QCOMPARE(wrong->summary.status, ItemStatus::Flagged);

    edit(before->generatedContent.value(QStringLiteral("description")).toString());
    const auto right = review.detail(rows->first());
    QVERIFY(right && right->findings.isEmpty());
    QCOMPARE(right->summary.status, ItemStatus::Generated);
}

QTEST_GUILESS_MAIN(TestEditedText)
#include "tst_editedtext.moc"
