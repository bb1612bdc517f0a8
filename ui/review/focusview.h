#pragma once

#include <QWidget>

#include "ui/review/reviewcontroller.h"

class QLabel;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace galley::ui {

class FactsView;
class GeneratedView;
class TextEditor;

/// One item in full: facts from the shop on the left, the generated texts on the right, the findings below. It follows the cursor of the
/// controller.
class FocusView final : public QWidget
{
    Q_OBJECT

public:
    FocusView(ReviewController& controller, app::Settings* settings, QWidget* parent = nullptr);

    /// The widgets in which plain letters decide.
    [[nodiscard]] QList<QWidget*> keyWidgets() const;
    void focusText();
    void startEditing();
    /// Leaves the fields; what was typed stays as a draft.
    void stopEditing();
    void save(bool approve);
    /// Puts what is being typed on disk at once.
    void keepDraft();
    [[nodiscard]] bool isEditing() const;
    void setFactsShown(bool shown);
    [[nodiscard]] bool areFactsShown() const;
    void pageDown();
    void stepFinding(int step);
    void copySelection() const;
    [[nodiscard]] bool hasTextSelection() const;

Q_SIGNALS:
    void backRequested();
    void editingChanged(bool editing);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showItem();
    void noteTyping();
    void askToDiscard();
    void showHead(const app::ItemSummary& item);
    void showFindings();
    void showCurrentFinding();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeTexts();

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
    FactsView* m_facts = nullptr;
    GeneratedView* m_texts = nullptr;
    QStackedWidget* m_textStack = nullptr;
    TextEditor* m_editor = nullptr;
    QWidget* m_draftNote = nullptr;
    QTimer m_draftTimer;
    int m_typedSinceKept = 0;
    QLabel* m_findingsTitle = nullptr;
    QListWidget* m_findings = nullptr;
    QWidget* m_findingsBox = nullptr;
};

}
