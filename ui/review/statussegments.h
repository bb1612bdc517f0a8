#pragma once

#include <QHash>
#include <QWidget>

#include "app/services/itemqueue.h"

class QToolButton;

namespace galley::ui {

/// How many items of the project stand where, each count a button that shows only those.
class StatusSegments final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusSegments(QWidget* parent = nullptr);
    void setTally(const app::StatusTally& tally);
    /// Which statuses are filtered by; none: all.
    void setShown(const QList<ItemStatus>& statuses);

Q_SIGNALS:
    void allRequested();
    /// Only this status, or everything when it is the only one shown now.
    void statusRequested(galley::ItemStatus status);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    app::StatusTally m_tally;
    QList<ItemStatus> m_shown;
    QToolButton* m_all;
    QList<std::pair<ItemStatus, QToolButton*>> m_buttons;
};

}
