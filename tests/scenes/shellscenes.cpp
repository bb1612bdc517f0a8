#include <QTemporaryDir>
#include <QVBoxLayout>

#include "app/settings.h"
#include "tests/scenes/scene.h"
#include "ui/account/signinview.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/keysheet.h"
#include "ui/projects/projectdialogs.h"
#include "ui/projects/projectsview.h"
#include "ui/shell/jobsview.h"
#include "ui/shell/shellwindow.h"
#include "ui/style/icons.h"
#include "ui/sync/conflictdialog.h"
#include "ui/sync/synccentreview.h"
#include "ui/welcome/welcomeview.h"

using namespace galley;

namespace {

const QSize window(1180, 760);
const QSize dialog(832, 480);

QDateTime moment(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::UTC);
}

wire::Project project(const QString& name, Platform platform, std::array<qint64, 7> counts, int day)
{
    wire::Project made;
    made.id = ProjectId::make();
    made.name = name;
    made.platform = platform;
    made.createdAt = moment(day, 9, 30);
    made.statusCounts.pending = counts[0];
    made.statusCounts.generated = counts[1];
    made.statusCounts.flagged = counts[2];
    made.statusCounts.approved = counts[3];
    made.statusCounts.rejected = counts[4];
    made.statusCounts.synced = counts[5];
    made.statusCounts.excluded = counts[6];
    made.flaggedCount = counts[2];
    for (const qint64 count : counts) {
        made.itemCount += count;
    }
    return made;
}

QList<wire::Project> someProjects()
{
    return {project(QStringLiteral("Summer shoes 2026"), Platform::Woocommerce, {0, 96, 24, 61, 12, 0, 7}, 2),
            project(QStringLiteral("Outdoor jackets and trousers, autumn and winter collection"), Platform::Shopify, {1204, 310, 12, 0, 0, 0, 5}, 11),
            project(QStringLiteral("Yoga"), Platform::Magento2, {0, 0, 0, 12, 0, 480, 0}, 14),
            project(QStringLiteral("New arrivals"), Platform::Woocommerce, {0, 0, 0, 0, 0, 0, 0}, 20)};
}

QList<app::WorkspaceInfo> someWorkspaces()
{
    return {{QStringLiteral("a"), app::WorkspaceKind::Sample, QStringLiteral("Sample shop"), {}, {}, moment(3, 14, 5)},
            {QStringLiteral("b"), app::WorkspaceKind::Server, QStringLiteral("anna@shop.example on galley.example"), {}, {}, moment(2, 8, 12)}};
}

app::OutboxEntry entry(app::SyncState state, const QString& title, const QString& message, int attempts = 0)
{
    return {IntentId::make(), title, moment(3, 13, 41), state, attempts, message, ProjectId::make(), {1}};
}

/// A page with a view in it, as the projects page is, without a workspace.
class ViewPage final : public ui::Page
{
public:
    explicit ViewPage(ui::CommandRegistry& commands) : m_view(new ui::ProjectsView(commands, this))
    {
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(m_view);
    }
    [[nodiscard]] QString id() const override { return QStringLiteral("projects"); }
    [[nodiscard]] QString railText() const override { return QStringLiteral("Projects"); }
    [[nodiscard]] const char* railIcon() const override { return ui::icons::projects; }
    [[nodiscard]] QString title() const override { return QStringLiteral("Projects"); }
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    void setSubtitle(const QString& text)
    {
        m_subtitle = text;
        Q_EMIT headerChanged();
    }
    [[nodiscard]] QAction* mainAction() const override { return m_view->importAction(); }
    [[nodiscard]] QList<QAction*> headerActions() const override { return {m_view->createAction()}; }
    [[nodiscard]] QString hint() const override { return QStringLiteral("<b>Return</b> opens a project for review · <b>F2</b> renames"); }
    void setWorkspace(const std::shared_ptr<app::Workspace>&) override {}
    void activate() override { m_view->focusList(); }
    ui::ProjectsView& view() { return *m_view; }

private:
    ui::ProjectsView* m_view;
    QString m_subtitle = QStringLiteral("4 projects in this workspace");
};

class EmptyPage final : public ui::Page
{
public:
    using Page::Page;
    [[nodiscard]] QString id() const override { return QStringLiteral("review"); }
    [[nodiscard]] QString railText() const override { return QStringLiteral("Review"); }
    [[nodiscard]] const char* railIcon() const override { return ui::icons::review; }
    [[nodiscard]] QString title() const override { return QStringLiteral("Review"); }
    void setWorkspace(const std::shared_ptr<app::Workspace>&) override {}
};

/// The shell on settings of its own, which live as long as it.
struct Frame {
    QTemporaryDir folder;
    app::Settings settings{folder.path()};
};

class FramedShell final : public ui::ShellWindow
{
public:
    explicit FramedShell(std::shared_ptr<Frame> frame)
        : ShellWindow(frame->settings, nullptr), m_frame(std::move(frame)), m_page(new ViewPage(commands()))
    {
        addPage(m_page);
        addPage(new EmptyPage);
        setWorkspaceTitle(QStringLiteral("Sample shop"), true);
    }
    ui::ProjectsView& projects() { return m_page->view(); }
    void setSubtitle(const QString& text) { m_page->setSubtitle(text); }

private:
    std::shared_ptr<Frame> m_frame;
    ViewPage* m_page;
};

std::unique_ptr<FramedShell> shell()
{
    auto made = std::make_unique<FramedShell>(std::make_shared<Frame>());
    made->projects().setProjects(someProjects(), {});
    made->setSyncStatus({app::Connection::Online, moment(3, 14, 5)}, false);
    return made;
}

template <class Dialog> std::unique_ptr<QWidget> padded(std::unique_ptr<Dialog> view)
{
    auto frame = std::make_unique<QWidget>();
    auto* whole = new QVBoxLayout(frame.get());
    whole->addWidget(view.release());
    return frame;
}

std::unique_ptr<QWidget> signInAt(const app::SignInState& state, const std::optional<Error>& error = {})
{
    const QList<app::ServerPreset> presets{
        {QStringLiteral("production"), QStringLiteral("Galley (production)"), QUrl(QStringLiteral("https://api.galley.example"))},
        {QStringLiteral("own"), QStringLiteral("Own address"), {}}};
    auto view = std::make_unique<ui::SignInView>(presets);
    view->setRemembered(QStringLiteral("https://galley.my-company.example"), QStringLiteral("anna@shop.example"));
    view->showState(state);
    if (error) {
        view->showError(*error);
    }
    return padded(std::move(view));
}

app::SignInState stateAt(app::SignInStep step, const QString& method = QStringLiteral("totp"))
{
    app::SignInState state;
    state.step = step;
    state.method = method;
    state.setup.secret = QStringLiteral("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
    state.setup.otpauthUri = QStringLiteral("otpauth://totp/Galley:anna@shop.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Galley");
    for (int i = 0; i < 10; ++i) {
        state.backupCodes.append(QStringLiteral("%1-%2").arg(10427 + i * 7919).arg(20983 + i * 6101));
    }
    return state;
}

const tests::SceneRegistration welcomeScene{"welcome", window, [] { return std::make_unique<ui::WelcomeView>(); }};
const tests::SceneRegistration welcomeKnownScene{"welcome-known", window, [] {
                                                     auto view = std::make_unique<ui::WelcomeView>();
                                                     view->setKnown(someWorkspaces());
                                                     view->setCanGoBack(true);
                                                     return view;
                                                 }};
const tests::SceneRegistration welcomeErrorScene{
    "welcome-error", window, [] {
        auto view = std::make_unique<ui::WelcomeView>();
        view->setError(QStringLiteral("The workspace could not be opened. What is in it is safe on this computer. The disk is full."));
        return view;
    }};
const tests::SceneRegistration shellScene{"shell-projects", window, [] { return shell(); }};
const tests::SceneRegistration shellOfflineScene{
    "shell-offline", window, [] {
        auto made = shell();
        made->setSyncStatus({app::Connection::Offline, moment(3, 12, 5), moment(3, 13, 40), {}, 37}, false);
        app::GenerationProgress job;
        job.jobId = JobId::make();
        job.status = JobStatus::Running;
        job.current = 112;
        job.total = 200;
        made->setJobs({job});
        made->showNotice({QStringLiteral("“Summer shoes 2026” is in the trash."), QStringLiteral("Undo")});
        return made;
    }};
const tests::SceneRegistration shellSignInScene{
    "shell-sign-in-again", window, [] {
        auto made = shell();
        made->setSyncStatus({app::Connection::SignInNeeded, moment(3, 12, 5), {}, {}, 14}, false);
        made->showNotice({QStringLiteral("The project was not made. There is no connection to the server."), {}, {}, true});
        return made;
    }};
const tests::SceneRegistration shellSmallScene{"shell-small", QSize(760, 480), [] { return shell(); }};
const tests::SceneRegistration projectsEmptyScene{"projects-empty", window, [] {
                                                      auto made = shell();
                                                      made->projects().setProjects({}, {});
                                                      made->setSubtitle(QStringLiteral("0 projects in this workspace"));
                                                      return made;
                                                  }};
const tests::SceneRegistration projectsTrashScene{
    "projects-trash", window, [] {
        auto made = shell();
        made->projects().setProjects(someProjects(), {project(QStringLiteral("Old list"), Platform::Shopify, {3, 0, 0, 1, 0, 0, 0}, 1)});
        made->projects().showTrash(true);
        return made;
    }};
const tests::SceneRegistration projectNewScene{"project-new", QSize(), [] { return std::make_unique<ui::ProjectDialog>(nullptr); }};
const tests::SceneRegistration projectDeleteScene{
    "project-delete", QSize(), [] {
        return std::make_unique<ui::TypedConfirmation>(
            QStringLiteral("Delete for good"),
            QStringLiteral("This deletes the project with its products, texts and decisions. It cannot be undone."),
            QStringLiteral("Summer shoes 2026"),
            QStringLiteral("Delete for good"),
            nullptr);
    }};
const tests::SceneRegistration paletteScene{"palette", QSize(), [] {
                                                static std::unique_ptr<FramedShell> owner;
                                                owner = shell();
                                                return std::make_unique<ui::CommandPalette>(owner->commands(), nullptr);
                                            }};
const tests::SceneRegistration keySheetScene{"keys", QSize(1000, 640), [] {
                                                 static std::unique_ptr<FramedShell> owner;
                                                 owner = shell();
                                                 return std::make_unique<ui::KeySheet>(owner->commands(), QStringLiteral("Projects"), nullptr);
                                             }};
const tests::SceneRegistration syncScene{
    "sync-centre", dialog, [] {
        auto view = std::make_unique<ui::SyncCentreView>();
        view->setStatus({app::Connection::Online, moment(3, 14, 5), {}, {}, 5, 1, 1}, false);
        view->setEntries(
            {entry(app::SyncState::Conflict, QStringLiteral("Approve: Linen shirt, blue"), QStringLiteral("Rejected meanwhile by somebody else.")),
             entry(app::SyncState::Failed,
                   QStringLiteral("Edit: Hiking boots for wide feet with reinforced toe caps and a very long name that must not be cut"),
                   QStringLiteral("The item is no longer there."),
                   1),
             entry(app::SyncState::Sending, QStringLiteral("Reject 312 items"), {}),
             entry(app::SyncState::Waiting, QStringLiteral("Approve: Yoga mat"), {}, 2)});
        return padded(std::move(view));
    }};
const tests::SceneRegistration syncEmptyScene{"sync-centre-empty", dialog, [] {
                                                  auto view = std::make_unique<ui::SyncCentreView>();
                                                  view->setStatus({app::Connection::Online, moment(3, 14, 5)}, false);
                                                  return padded(std::move(view));
                                              }};
const tests::SceneRegistration conflictScene{
    "conflict", dialog, [] {
        app::ConflictDetail detail;
        detail.name = QStringLiteral("Linen shirt, blue");
        detail.mine = {{QStringLiteral("status"), QStringLiteral("approved")},
                       {QStringLiteral("generated_content"),
                        QJsonObject{{QStringLiteral("description"), QStringLiteral("<p>A light shirt of <b>pure linen</b> for warm days.</p>")}}}};
        detail.theirs = {{QStringLiteral("status"), QStringLiteral("rejected")},
                         {QStringLiteral("generated_content"),
                          QJsonObject{{QStringLiteral("description"),
                                       QStringLiteral("<p>A light shirt of linen and cotton for warm days and mild evenings.</p>")}}}};
        detail.mineAt = moment(3, 13, 41);
        detail.theirsAt = moment(3, 13, 55);
        return std::make_unique<ui::ConflictDialog>(QList{detail});
    }};
const tests::SceneRegistration mergeScene{
    "conflict-texts", dialog, [] {
        app::ConflictDetail detail;
        detail.name = QStringLiteral("Linen shirt, blue");
        const auto texts = [](const char* text) {
            return QJsonObject{{QStringLiteral("generated_content"), QJsonObject{{QStringLiteral("description"), QString::fromUtf8(text)}}}};
        };
        detail.base = texts("A light shirt of linen.\nIt has two pockets.\nWash at 30 °C.");
        detail.mine = texts("A light shirt of pure linen for warm days.\nIt has two pockets.\nWash at 30 °C.");
        detail.theirs = texts("A light shirt of linen.\nIt has two pockets.\nWash at 30 °C, and iron it damp.");
        detail.mineAt = moment(3, 13, 41);
        detail.theirsAt = moment(3, 13, 55);
        return std::make_unique<ui::ConflictDialog>(QList{detail}, nullptr, 6);
    }};
const tests::SceneRegistration signInScene{"sign-in", QSize(544, 432), [] { return signInAt({}); }};
const tests::SceneRegistration signInErrorScene{
    "sign-in-error", QSize(544, 432), [] {
        return signInAt({}, Error{ErrorCode::Unauthenticated, QStringLiteral("E-mail and password do not match."), {}});
    }};
const tests::SceneRegistration signInCodeScene{
    "sign-in-code", QSize(544, 432), [] { return signInAt(stateAt(app::SignInStep::Code, QStringLiteral("email"))); }};
const tests::SceneRegistration signInSetUpScene{"sign-in-set-up", QSize(544, 432), [] { return signInAt(stateAt(app::SignInStep::SetUp)); }};
const tests::SceneRegistration signInConfirmScene{
    "sign-in-confirm", QSize(544, 520), [] { return signInAt(stateAt(app::SignInStep::ConfirmSetUp)); }};
const tests::SceneRegistration signInCodesScene{
    "sign-in-backup-codes", QSize(544, 480), [] { return signInAt(stateAt(app::SignInStep::ShowBackupCodes)); }};
const tests::SceneRegistration jobsScene{"jobs", QSize(544, 288), [] {
                                             auto view = std::make_unique<ui::JobsView>();
                                             app::GenerationProgress running;
                                             running.jobId = JobId::make();
                                             running.projectId = ProjectId::make();
                                             running.status = JobStatus::Running;
                                             running.current = 112;
                                             running.total = 200;
                                             running.failed = 3;
                                             running.startedAt = QDateTime::currentDateTimeUtc().addSecs(-40);
                                             app::GenerationProgress ended = running;
                                             ended.jobId = JobId::make();
                                             ended.status = JobStatus::Completed;
                                             ended.current = 312;
                                             ended.total = 312;
                                             ended.failed = 24;
                                             view->setJobs({running, ended}, {{running.projectId, QStringLiteral("Summer shoes 2026")}});
                                             return padded(std::move(view));
                                         }};

}
