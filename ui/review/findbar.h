#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;

namespace galley::ui {

/// Finds words in the text that is shown. Enter goes on, Shift+Enter back, Esc leaves.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);
    /// The view that is searched; it must outlive the bar or be taken back.
    void setView(QTextEdit* view);
    void start();
    void step(int step);
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    /// "2 of 5", as it stands beside the field.
    [[nodiscard]] QString result() const;

Q_SIGNALS:
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void find(bool fromHere);
    void showMatches();

    QTextEdit* m_view = nullptr;
    QLineEdit* m_field;
    QLabel* m_result;
    QList<int> m_places;
    int m_current = -1;
};

}
