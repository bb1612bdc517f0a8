#pragma once

#include <QWidget>

#include "app/services/workspaceservice.h"

class QLabel;
class QListWidget;
class QProgressBar;
class QVBoxLayout;

namespace galley::ui {

class DoorButton;

/// The first page: three doors, and below them the workspaces that are known already. Nothing is asked, nothing is sent.
class WelcomeView final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeView(QWidget* parent = nullptr);

    /// The workspaces to reopen directly, newest first as given.
    void setKnown(const QList<app::WorkspaceInfo>& known);
    /// Opening takes a moment: the doors wait and a line says what is done. Empty text: over.
    void setBusy(const QString& text);
    /// What failed, what it means, what to do; shown under the doors. Empty: nothing.
    void setError(const QString& text);
    /// Shows "Back" when a workspace is open behind this page.
    void setCanGoBack(bool can);

Q_SIGNALS:
    void sampleChosen();
    void localChosen();
    void serverChosen();
    void knownChosen(const galley::app::WorkspaceInfo& info);
    void backChosen();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void chooseKnown(int row);
    void applyFonts();

    QLabel* m_title;
    QLabel* m_promise;
    DoorButton* m_sample;
    DoorButton* m_local;
    DoorButton* m_server;
    QProgressBar* m_busy;
    QLabel* m_message;
    QLabel* m_knownTitle;
    QListWidget* m_known;
    QWidget* m_back;
    QList<app::WorkspaceInfo> m_infos;
};

}
