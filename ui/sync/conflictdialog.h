#pragma once

#include <QDialog>

#include "app/services/syncservice.h"

namespace galley::ui {

/// Two versions of one item side by side, with their times, to choose one. Closing it is "Later": both stay.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `items`: the items of one change that conflict; the choice holds for all of them. Not empty.
    explicit ConflictDialog(const QList<app::ConflictDetail>& items, QWidget* parent = nullptr);
    /// Nothing: later.
    [[nodiscard]] std::optional<app::ConflictChoice> choice() const { return m_choice; }

private:
    std::optional<app::ConflictChoice> m_choice;
};

/// The fields in which two sides differ, each as a label and the two texts for people.
struct ConflictLine {
    QString label;
    QString mine;
    QString theirs;
};
[[nodiscard]] QList<ConflictLine> conflictLines(const app::ConflictDetail& detail);

}
