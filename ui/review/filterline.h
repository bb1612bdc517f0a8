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

/// One line to search and filter by: words are searched for as they are typed, tokens such as `status:pending` become chips that a click
/// or Backspace takes away. The completion offers what can follow.
class FilterLine final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget* parent = nullptr);

    [[nodiscard]] QList<FilterToken> tokens() const;
    void setTokens(const QList<FilterToken>& tokens);
    void setSources(const QList<ReviewSource>& sources) { m_sources = sources; }
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
    QList<ReviewSource> m_sources;
};

}
