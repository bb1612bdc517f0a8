#pragma once

#include <QToolButton>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace galley::ui {

/// A pane with a title that can be folded to a narrow strip, which still says what is in it.
class FoldPane final : public QWidget
{
    Q_OBJECT

public:
    FoldPane(const QString& title, int leastWidth, QWidget* parent = nullptr);
    void setContent(QWidget* content);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// Something small behind the title, such as what the pane shows now.
    void setNote(const QString& note);
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyFold();

    QString m_title;
    int m_leastWidth;
    QToolButton* m_fold;
    QToolButton* m_strip;
    QLabel* m_label;
    QLabel* m_note;
    QWidget* m_head;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout;
    bool m_folded = false;
};

}
