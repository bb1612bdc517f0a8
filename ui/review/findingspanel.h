#pragma once

#include <QWidget>
#include <deque>
#include <functional>

#include "ui/review/findingsport.h"
#include "ui/review/reviewcontroller.h"

class QLabel;
class QListWidget;

namespace galley::ui {

/// The findings of one item: the open ones with their numbers, the ignored ones below, struck through and not counted. Shows what is stored at
/// once and the full checks when they are there. Its acts come in the order of the keys: each waits for the checks of what the former one did.
class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(ReviewController& controller, QWidget* parent = nullptr);

    /// `view` tells the filter line. Without a port the stored findings are shown and nothing can be ignored.
    void setPort(std::shared_ptr<FindingsPort> port, std::function<QString()> view);
    void setItem(const std::optional<app::ItemDetail>& detail);

    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] int openCount() const { return m_checks.openCount(); }
    /// The finding under the cursor, open or ignored.
    [[nodiscard]] std::optional<app::ShownFinding> current() const;
    /// Its number among the open ones, from 0; -1 for none and for ignored ones.
    [[nodiscard]] int currentOpen() const;
    void step(int step);

    void applyCurrent();
    void applySafe();
    void ignoreCurrent();
    void ignoreKind();

Q_SIGNALS:
    /// The checks of the shown item are there; `detail` holds the open findings in the order of their numbers.
    void checked(const galley::app::ItemDetail& detail, const galley::app::ItemChecks& checks);
    void currentChanged();
    void said(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void check();
    void show(const app::ItemChecks& checks);
    void fillList();
    void announce();
    [[nodiscard]] bool goToFirst();
    void whenReady(std::function<void()> act);
    void runWaiting();
    void edit(const QList<content::Finding>& findings);

    ReviewController& m_controller;
    std::shared_ptr<FindingsPort> m_port;
    std::function<QString()> m_view;
    std::optional<app::ItemDetail> m_detail;
    app::ItemChecks m_checks; ///< open ones first
    quint64 m_request = 0;
    bool m_checking = false;
    bool m_isShown = false; ///< `checked` was emitted for this item as it is
    std::deque<std::function<void()>> m_waiting;
    QLabel* m_title;
    QListWidget* m_list;
};

/// The finding in the user's language where its sentence is known there.
[[nodiscard]] QString findingText(const content::Finding& finding);

}
