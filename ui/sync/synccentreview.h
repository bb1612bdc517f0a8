#pragma once

#include <QWidget>

#include "app/services/syncservice.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace galley::ui {

class OutboxModel;

/// Everything that the server has not taken yet, troubles on top, with what can be done about each.
class SyncCentreView final : public QWidget
{
    Q_OBJECT

public:
    explicit SyncCentreView(QWidget* parent = nullptr);
    void setStatus(const app::SyncStatus& status, bool offlineOnPurpose);
    void setEntries(const QList<app::OutboxEntry>& entries);
    [[nodiscard]] const app::OutboxEntry* current() const;

Q_SIGNALS:
    void openRequested(const galley::app::OutboxEntry& entry);
    void retryRequested(const galley::IntentId& id);
    void discardRequested(const galley::IntentId& id);
    void resolveRequested(const galley::IntentId& id);
    void syncNowRequested();
    void workOfflineChosen(bool offline);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateButtons();
    void openCurrent();
    void discardCurrent();
    void showContextMenu(const QPoint& position);
    void applyFonts();

    OutboxModel* m_model;
    QLabel* m_state;
    QLabel* m_stateIcon;
    QLabel* m_detail;
    QTableView* m_table;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QPushButton* m_open;
    QPushButton* m_retry;
    QPushButton* m_discard;
    QPushButton* m_resolve;
    QPushButton* m_syncNow;
    QCheckBox* m_offline;
    app::SyncStatus m_status;
};

}
