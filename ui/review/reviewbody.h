#pragma once

#include <QWidget>

#include "ui/commands/commandregistry.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewports.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace galley::ui {

class CardView;
class DecisionBar;
class EmptyNote;
class FilterLine;
class FocusView;
class ItemTable;
class StatusSegments;

/// The review page for one open workspace: filter line, counts, list or item, decisions. One queue, one cursor, one selection.
class ReviewBody final : public QWidget
{
    Q_OBJECT

public:
    ReviewBody(const ReviewPorts& ports, CommandRegistry& registry, app::Settings* settings, QWidget* parent = nullptr);
    ~ReviewBody() override;

    [[nodiscard]] ReviewController& controller() { return *m_controller; }
    [[nodiscard]] FocusView& focusView() { return *m_focus; }
    [[nodiscard]] ItemTable& table() { return *m_table; }
    [[nodiscard]] CardView& cards() { return *m_cards; }
    [[nodiscard]] FilterLine& filterLine() { return *m_filter; }
    [[nodiscard]] DecisionBar& bar() { return *m_bar; }

    void openProject(const ProjectId& project);
    [[nodiscard]] ProjectId project() const { return m_controller->query().projectId; }
    [[nodiscard]] QString projectName() const;
    [[nodiscard]] Open<Platform> platform() const;
    /// "86 of 200 decided – 114 left – 12 a minute"; empty while nothing is known.
    [[nodiscard]] QString progressText() const;

    void showItemView();
    /// Goes back to the list: the table or the cards, whichever were used last.
    void showList();
    void showTable();
    void showCards();
    [[nodiscard]] bool areCardsWanted() const { return m_cardsWanted; }
    [[nodiscard]] bool isItemShown() const;
    /// Leaves the innermost thing: question, field, item, selection.
    void stepOut();
    void focusWork();
    /// What F6 goes through.
    [[nodiscard]] QList<QWidget*> panes() const;
    void removeLastFilter();
    void clearFilters();
    void showStatuses(const QList<ItemStatus>& statuses);
    void copySelection();
    /// Marks what is selected for later, or takes the marks away where all have one.
    void toggleMark();
    /// The search in the text where one is shown, else the filter line.
    void find(int step = 0);

    /// Filter, order, place and view, to be found again.
    [[nodiscard]] QVariantMap place() const;
    void restorePlace(const QVariantMap& place);

Q_SIGNALS:
    void headerChanged();
    void projectChosen(const galley::ProjectId& project, const QString& name);
    void contextMenuRequested(const QPoint& globalPosition);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] bool isKeyOf(QStringView command, const QKeyEvent& event) const;
    void fillProjects();
    void readSources();
    void applyFilter();
    void showContent();
    void showEmpty();
    void showTally();
    void showGeneration(const app::GenerationProgress& progress);
    [[nodiscard]] bool asksForUndecidedOnly() const;

    ReviewPorts m_ports;
    CommandRegistry& m_registry;
    app::Settings* m_settings;
    ReviewController* m_controller;
    QComboBox* m_projects = nullptr;
    FilterLine* m_filter = nullptr;
    QLabel* m_problem = nullptr;
    StatusSegments* m_segments = nullptr;
    QWidget* m_generation = nullptr;
    QLabel* m_generationText = nullptr;
    QProgressBar* m_generationBar = nullptr;
    QStackedWidget* m_stack = nullptr;
    ItemTable* m_table = nullptr;
    CardView* m_cards = nullptr;
    FocusView* m_focus = nullptr;
    EmptyNote* m_empty = nullptr;
    DecisionBar* m_bar = nullptr;
    QList<ReviewProject> m_known;
    QList<ReviewSource> m_sources;
    bool m_itemWanted = false;
    bool m_cardsWanted = false;
    bool m_peeking = false; ///< the key for the facts is held down
    qint64 m_lastUndecided = -1;
};

}
