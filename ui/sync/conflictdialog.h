#pragma once

#include <QDialog>
#include <QHash>

#include "app/services/syncservice.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace galley::ui {

/// Two versions of one item side by side, with their times, to choose one or, for texts, to make one of both. Closing it is "Later": both stay.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `items`: the items of one change that conflict; the choice holds for all of them. Not empty. `others`: how many further changes of this
    /// kind conflict.
    explicit ConflictDialog(const QList<app::ConflictDetail>& items, QWidget* parent = nullptr, int others = 0);
    /// Nothing: later.
    [[nodiscard]] std::optional<app::ConflictChoice> choice() const { return m_choice; }
    /// For Merge: the texts (generated_content) as they stand in the middle.
    [[nodiscard]] QJsonObject merged() const;
    /// Whether the choice, which is a side then, holds for the others of this kind too.
    [[nodiscard]] bool holdsForOthers() const;

private:
    void choose(app::ConflictChoice choice);
    [[nodiscard]] QWidget* makeResult(const app::ConflictDetail& item, const QString& field);
    void noteClashes();

    std::optional<app::ConflictChoice> m_choice;
    QJsonObject m_theirTexts;
    QHash<QString, QPlainTextEdit*> m_results; ///< by field
    int m_clashes = 0;
    QLabel* m_mergeNote = nullptr;
    QCheckBox* m_same = nullptr;
};

/// The fields in which two sides differ, each as a label and the two texts for people.
struct ConflictLine {
    QString label;
    QString mine;
    QString theirs;
    QString field; ///< as the contract calls it
};
[[nodiscard]] QList<ConflictLine> conflictLines(const app::ConflictDetail& detail);
/// The texts alone can be merged, and one item at a time.
[[nodiscard]] bool canMerge(const QList<app::ConflictDetail>& items);
/// A text as HTML with what it does not share with `other` marked: by a background and an underline, not by colour alone.
[[nodiscard]] QString markedText(const QString& text, const QString& other, const QPalette& palette);

}
