#pragma once

#include "app/settings.h"
#include "ui/review/reviewports.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace galley::ui {

class FindingCommands;
class QueueActions;
class ReviewBody;

/// The page on which generated texts are read and decided on, with the dialogs that feed it: import, generate, export.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    /// `settings` may be null (nothing is remembered then).
    ReviewPage(CommandRegistry& registry, app::Settings* settings, QWidget* parent = nullptr);
    ~ReviewPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("review"); }
    [[nodiscard]] QString railText() const override { return tr("Review"); }
    [[nodiscard]] const char* railIcon() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override;
    [[nodiscard]] QList<QAction*> headerActions() const override;
    [[nodiscard]] QString hint() const override;
    void setWorkspace(const std::shared_ptr<app::Workspace>& workspace) override;
    void openProject(const ProjectId& project, const QString& name) override;
    void showItem(qint64 row) override;
    void activate() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    /// For tests and pictures: works on these instead of a workspace.
    void setPorts(const ReviewPorts& ports);
    [[nodiscard]] ReviewBody* body() const { return m_body; }
    [[nodiscard]] QueueActions& queueActions() const { return *m_queueActions; }

    /// Opens the import wizard for a project, or for a new one when the id is null.
    void importInto(const ProjectId& project);
    void generate(app::GenerationScope scope);
    void exportTexts();

private:
    void addCommands();
    void connectBody();
    void act(void (ReviewBody::*call)());
    void decide(app::Decision decision, const QString& reason = {});
    void enterPressed();
    void goToDraft();
    void noteRightUse();
    void reject();
    void askForReason();
    void showReasons();
    void changeReasons();
    void countReasons();
    void chooseColumns();
    [[nodiscard]] app::GenerationScope regenerationScope() const;
    void updateCommands();
    void stopGeneration();
    void showContextMenu(const QPoint& globalPosition);
    void storePlace();

    CommandRegistry& m_registry;
    app::Settings* m_settings;
    ReviewPorts m_ports;
    std::shared_ptr<app::Workspace> m_workspace;
    QStackedLayout* m_layout;
    ReviewBody* m_body = nullptr;
    FindingCommands* m_findingCommands = nullptr;
    QueueActions* m_queueActions = nullptr;
    QVariantMap m_places; ///< by project: where its queue was left
    QString m_wantedName;
};

}
