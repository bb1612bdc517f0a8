#pragma once

#include <QHash>
#include <QMainWindow>

#include "ui/commands/commandregistry.h"
#include "ui/shell/page.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/statusline.h"

class QMenu;
class QStackedWidget;

namespace galley::app {
class Settings;
}

namespace galley::ui {

class Rail;
class Theme;
class Toast;

/// The frame of the program: menus, rail, header, pages, status line. It knows settings and pages, no services: MainWindow gives it what
/// it shows.
class ShellWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `theme` may be null (in tests): then the commands for the look are absent.
    ShellWindow(app::Settings& settings, Theme* theme, QWidget* parent = nullptr);
    ~ShellWindow() override;

    [[nodiscard]] CommandRegistry& commands() { return m_commands; }
    [[nodiscard]] app::Settings& settings() { return m_settings; }

    /// Takes the page over and gives it a place in the rail.
    void addPage(Page* page);
    [[nodiscard]] Page* page(const QString& id) const;
    [[nodiscard]] QList<Page*> pages() const;
    [[nodiscard]] Page* currentPage() const;
    void showPage(const QString& id);
    /// Shows something in place of pages, rail and header (the welcome page); null goes back.
    void setCover(QWidget* cover);
    [[nodiscard]] bool isCovered() const;

    /// The window's title: "Summer shoes – Sample shop (Sample) – Galley".
    void setWorkspaceTitle(const QString& title, bool sample);
    void setSyncStatus(const app::SyncStatus& status, bool offlineOnPurpose);
    void setJobs(const QList<app::GenerationProgress>& jobs);
    void clearWorkspaceState();

    void showNotice(const Notice& notice);
    void showBanner(const Banner& banner) { m_header->showBanner(banner); }
    void removeBanner(const QString& id) { m_header->removeBanner(id); }
    [[nodiscard]] QString bannerText() const { return m_header->bannerText(); }
    void setBusy(const QString& text);

    /// The place at the last end: size, screen, page. Checked against the screens that are there now.
    void restorePlace();
    void savePlace();

Q_SIGNALS:
    /// A page opened another project for all pages.
    void projectOpened(const galley::ProjectId& project);
    /// A page is at another place than it was.
    void placeChanged();
    void pageShown(const QString& id);
    void syncCentreRequested();
    void jobsRequested();
    void signInRequested();
    void syncNowRequested();
    void workOfflineChosen(bool offline);
    void switchWorkspaceRequested();
    void removeSampleRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// What goes into Help > Copy diagnostics; no texts, no secrets.
    [[nodiscard]] virtual QString diagnostics() const;

private:
    void declareCommands();
    void declareLookCommands();
    void fillMenus();
    void readHeader();
    void updateTitle();
    void cyclePanes(int step);
    void resetLayout();
    void openPalette();
    void openKeySheet();
    void openKeysDialog();
    void showAbout();
    void chooseLanguage();

    app::Settings& m_settings;
    Theme* m_theme;
    CommandRegistry m_commands;
    QHash<CommandMenu, QMenu*> m_menus;
    Rail* m_rail;
    PageHeader* m_header;
    QStackedWidget* m_pages;
    QStackedWidget* m_whole;
    QWidget* m_frame;
    QWidget* m_cover = nullptr;
    StatusLine* m_status;
    Toast* m_toast;
    QString m_workspaceTitle;
    bool m_sample = false;
};

}
