#pragma once

#include <QPushButton>
#include <QWidget>

#include "ui/commands/commandregistry.h"
#include "ui/review/reviewcontroller.h"
#include "ui/style/tokens.h"

class QGridLayout;
class QLabel;
class QStackedLayout;

namespace galley::ui {

/// A button for a command of the keyboard, with the key drawn in it.
class KeyButton final : public QPushButton
{
    Q_OBJECT

public:
    KeyButton(QAction* action, const CommandRegistry& registry, const QString& id, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Shows only the key and the text without a frame, for the strip of reasons.
    void setQuiet(bool quiet);
    /// A shorter text than that of the action, and the whole of it for tool tip and assistive tools.
    void setLabel(const QString& label, const QString& whole);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void readAction();

    QAction* m_action;
    const CommandRegistry& m_registry;
    QString m_id;
    QString m_keys;
    QString m_label;
    QString m_whole;
    bool m_quiet = false;
};

/// The lower edge of the review page: what is selected, what was just done or what is being asked, and the decisions with their keys. The
/// line for messages is always there, so that nothing moves when one comes.
class DecisionBar final : public QWidget
{
    Q_OBJECT

public:
    DecisionBar(ReviewController& controller, CommandRegistry& registry, QWidget* parent = nullptr);

    /// What the line says now.
    [[nodiscard]] QString message() const;
    /// Says something that stays until the next act, with at most one button for a command.
    void say(const QString& text, bool failed = false);
    /// The reasons on the digits, as they are stored.
    void setReasons(const QStringList& reasons);

private:
    void showReport(const ActReport& report);
    void showState();
    void showConfirmation(const Confirmation& confirmation);
    void announce(const QString& text);
    void setLine(const QString& text, Colour fill, Colour ink);
    [[nodiscard]] QWidget* makeLine();
    [[nodiscard]] QWidget* makeButtons(CommandRegistry& registry);

    ReviewController& m_controller;
    QWidget* m_line = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_protected = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_selectAll = nullptr;
    QPushButton* m_selectNone = nullptr;
    QGridLayout* m_strip = nullptr;
    QList<KeyButton*> m_reasonButtons;
    QString m_said;
    bool m_failed = false;
};

/// What an act did, as a whole sentence: "Approved 300 items. 12 were skipped: they have no text."
[[nodiscard]] QString reportText(const ActReport& report, const QString& title);
/// "Approve 312 items?", and what they are now: "240 pending, 60 approved, 12 rejected".
[[nodiscard]] QString confirmationText(const Confirmation& confirmation);

}
