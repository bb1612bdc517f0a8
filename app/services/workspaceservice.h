#pragma once

#include <QFuture>
#include <QObject>
#include <QUrl>
#include <memory>

#include "app/services/exportservice.h"
#include "app/services/findingservice.h"
#include "app/services/generationservice.h"
#include "app/services/importservice.h"
#include "app/services/projectservice.h"
#include "app/services/reviewservice.h"
#include "app/services/syncservice.h"
#include "models/wire/users.h"

namespace galley::app {

class SecretStore;

enum class WorkspaceKind { Sample, Local, Server };

/// A workspace that can be opened: its folder on this computer and, for servers, who is signed in where.
struct WorkspaceInfo {
    QString id; ///< the name of its folder
    WorkspaceKind kind = WorkspaceKind::Local;
    QString title; ///< "Sample shop", "This computer", "anna@shop.example on galley.example"
    QUrl server; ///< for servers
    QString email;
    QDateTime lastOpened;
};

/// An open workspace with its services. It closes when destroyed: what was decided is on disk long before.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    ~Workspace() override;
    [[nodiscard]] const WorkspaceInfo& info() const;
    [[nodiscard]] ProjectService& projects();
    [[nodiscard]] ReviewService& review();
    [[nodiscard]] FindingService& findings();
    [[nodiscard]] ImportService& importing();
    [[nodiscard]] GenerationService& generation();
    [[nodiscard]] ExportService& exporting();
    [[nodiscard]] SyncService& sync();

Q_SIGNALS:
    /// Something lasting that the user should know, such as a backend that had to be started again. Whole sentences.
    void notice(const QString& text);
    /// The sign-in ended; work goes on, and what waits is sent after the next one.
    void signInNeeded();

private:
    friend class WorkspaceService;
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    /// Opens the local databases and makes the services.
    [[nodiscard]] static Result<std::shared_ptr<Workspace>> finish(std::unique_ptr<Parts> parts, const QString& folder);
    void listen();
    std::unique_ptr<Parts> m_parts;
};

/// The workspaces of this profile: which there are, opening and removing them. Opening starts the local backend where one is needed.
class WorkspaceService final : public QObject
{
    Q_OBJECT

public:
    /// `profileDirectory` holds a folder for each workspace; `backendProgram` is galleyd; `secrets` must outlive this.
    WorkspaceService(QString profileDirectory, QString backendProgram, SecretStore& secrets, QObject* parent = nullptr);
    ~WorkspaceService() override;

    [[nodiscard]] QList<WorkspaceInfo> known() const;
    [[nodiscard]] std::optional<WorkspaceInfo> lastOpened() const;
    /// Opens the sample shop, making it when it is not there yet: 200 products with texts and planted faults.
    [[nodiscard]] QFuture<Result<std::shared_ptr<Workspace>>> openSample();
    /// Begins to make the sample shop, so that opening it takes a moment only. When another workspace is opened, or none, it is removed again.
    void prepareSample();
    [[nodiscard]] QFuture<Result<std::shared_ptr<Workspace>>> openLocal();
    /// `token` is taken from the key store when empty.
    [[nodiscard]] QFuture<Result<std::shared_ptr<Workspace>>> openServer(const QUrl& server, const wire::User& user);
    [[nodiscard]] QFuture<Result<std::shared_ptr<Workspace>>> open(const WorkspaceInfo& info);
    /// Deletes a workspace's folder; it must not be open.
    [[nodiscard]] Result<void> remove(const QString& id);

private:
    struct State;
    void dropPreparation();
    std::unique_ptr<State> m_state;
};

}
