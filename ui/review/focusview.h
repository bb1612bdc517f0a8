#pragma once

#include <QWidget>

#include "app/services/itemchecks.h"
#include "ui/review/diffview.h"
#include "ui/review/reviewcontroller.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace galley::ui {

class FactsView;
class FindBar;
class FindingsPanel;
class FoldPane;
class GeneratedView;
class LiveView;
class TextEditor;

/// One item in full, in three panes that can be folded: facts from the shop, the texts that are live now, and the generated texts with
/// their findings below. It follows the cursor of the controller.
class FocusView final : public QWidget
{
    Q_OBJECT

public:
    FocusView(ReviewController& controller, app::Settings* settings, QWidget* parent = nullptr);

    /// The widgets in which plain letters decide.
    [[nodiscard]] QList<QWidget*> keyWidgets() const;
    void focusText();
    void startEditing();
    /// The shop whose way to count lengths is shown while editing.
    void setPlatform(std::optional<Platform> platform);
    /// Leaves the fields; what was typed stays as a draft.
    void stopEditing();
    void save(bool approve);
    /// Puts what is being typed on disk at once.
    void keepDraft();
    [[nodiscard]] bool isEditing() const;
    void setFactsShown(bool shown);
    [[nodiscard]] bool areFactsShown() const;
    void setLiveShown(bool shown);
    [[nodiscard]] bool isLiveShown() const;
    void setTextsShown(bool shown);
    [[nodiscard]] bool areTextsShown() const;
    /// Clean, then word by word, then side by side, and round.
    void cycleDiff();
    void setDiff(DiffMode mode, DiffBase base);
    [[nodiscard]] DiffMode diffMode() const { return m_mode; }
    [[nodiscard]] DiffBase diffBase() const { return m_base; }
    /// Goes to a change; shows the comparison where it is not shown yet.
    void stepChange(int step);
    /// Opens the search in the text that is shown.
    void findInText();
    void stepFind(int step);
    /// Closes the search; false when there was none.
    bool leaveFind();
    void pageDown();
    void stepFinding(int step);
    [[nodiscard]] FindingsPanel& findings() { return *m_findings; }
    /// The word or words that are selected in the generated text, else those of the current finding; for the glossary.
    [[nodiscard]] QString termText() const;
    [[nodiscard]] const std::optional<app::ItemDetail>& shownItem() const { return m_detail; }
    void copySelection() const;
    [[nodiscard]] bool hasTextSelection() const;

Q_SIGNALS:
    void backRequested();
    void editingChanged(bool editing);
    /// Something for the line of messages and for assistive tools.
    void said(const QString& text);
    void panesChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showItem();
    void noteTyping();
    void askToDiscard();
    void showHead(const app::ItemSummary& item);
    void showChecks(const app::ItemDetail& detail, const app::ItemChecks& checks);
    void showCurrentFinding();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeTexts();
    void makePanes();
    void rememberPanes();
    [[nodiscard]] OfflineBrowser* readingView() const;
    void applyDiff();

    ReviewController& m_controller;
    app::Settings* m_settings;
    std::optional<app::ItemDetail> m_detail;
    app::ItemRow m_shownRow = 0;
    QLabel* m_position = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_sku = nullptr;
    QLabel* m_statusMark = nullptr;
    QLabel* m_status = nullptr;
    QLabel* m_syncMark = nullptr;
    QLabel* m_sync = nullptr;
    QLabel* m_confidence = nullptr;
    QLabel* m_reason = nullptr;
    QSplitter* m_splitter = nullptr;
    FoldPane* m_factsPane = nullptr;
    FoldPane* m_livePane = nullptr;
    FoldPane* m_textsPane = nullptr;
    FactsView* m_facts = nullptr;
    LiveView* m_live = nullptr;
    GeneratedView* m_texts = nullptr;
    DiffView* m_diff = nullptr;
    FindBar* m_find = nullptr;
    DiffMode m_mode = DiffMode::Clean;
    DiffBase m_base = DiffBase::Live;
    QStackedWidget* m_textStack = nullptr;
    TextEditor* m_editor = nullptr;
    QWidget* m_draftNote = nullptr;
    QTimer m_draftTimer;
    int m_typedSinceKept = 0;
    FindingsPanel* m_findings = nullptr;
};

}
