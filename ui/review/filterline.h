#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/review/filterquery.h"

class QCompleter;
class QHBoxLayout;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace galley::ui {

/// One line to search and filter by: words are searched for as they are typed, tokens such as `status:pending` become chips. Left goes from the
/// beginning of the line to the chips; Delete, Backspace or a click takes one away. What means nothing stays in the line, is named, and changes
/// nothing. The completion offers keys and values by their beginnings.
class FilterLine final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget* parent = nullptr);

    [[nodiscard]] QList<FilterToken> tokens() const;
    void setTokens(const QList<FilterToken>& tokens);
    void setSources(const QList<ReviewSource>& sources) { setContext({sources, m_context.values}); }
    /// What conditions are checked against and completed from.
    void setContext(const FilterContext& context);
    [[nodiscard]] const FilterContext& context() const { return m_context; }
    /// What is wrong with what is typed; empty when all is well.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Puts a button behind the line, such as the one for saved views.
    void addTool(QWidget* tool);
    void focusEdit();
    [[nodiscard]] bool hasEditFocus() const;
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void tokensChanged();
    /// Enter was pressed, or Down: on to the list.
    void leaveRequested();
    /// A token that means nothing, as a sentence; empty when all is well.
    void problemChanged(const QString& problem);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void onTextEdited();
    void takeTokensFromText(bool all);
    void insertCompletion(const QString& completion);
    void showChips();
    void offerCompletions();
    [[nodiscard]] QString wordAtCursor() const;
    void publish();
    void tellProblem();
    [[nodiscard]] QList<QToolButton*> chips() const;
    void focusChip(int index);
    void removeChip(int index);
    [[nodiscard]] bool chipKey(QToolButton* chip, int key);

    QHBoxLayout* m_layout;
    QWidget* m_chips;
    QHBoxLayout* m_chipLayout;
    QLineEdit* m_edit;
    QToolButton* m_clear;
    QCompleter* m_completer;
    QStringListModel* m_completions;
    QTimer m_delay;
    QList<FilterToken> m_tokens; ///< those shown as chips; free text stays in the field
    QList<FilterToken> m_published;
    FilterContext m_context;
    QString m_problem;
};

}
