#pragma once

#include <QDialog>

#include "models/content/glossary.h"

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace galley::ui {

/// The words that a shop has a rule for, as a table: one term in each row. Can be written to a CSV file and read from one.
class GlossaryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `projectName` is for terms of this project alone.
    GlossaryDialog(const QList<content::GlossaryTerm>& terms, const QString& projectName, QWidget* parent = nullptr);

    [[nodiscard]] QList<content::GlossaryTerm> terms() const;
    /// A new row, ready to be typed in where something is missing.
    void addTerm(const content::GlossaryTerm& term);
    void removeCurrent();
    /// Takes over the terms of a file; a term that is there already in the same language and place is replaced. False after an error.
    bool importFrom(const QString& path);
    bool exportTo(const QString& path);
    /// What stands in the line of messages.
    [[nodiscard]] QString message() const;
    void accept() override;

Q_SIGNALS:
    /// Accepted, and the terms are valid.
    void saved(const QList<galley::content::GlossaryTerm>& terms);

private:
    [[nodiscard]] content::GlossaryTerm termAt(int row) const;
    void fillRow(int row, const content::GlossaryTerm& term);
    void say(const QString& text, bool isProblem);
    void askForImport();
    void askForExport();
    void showButtons();

    QString m_projectName;
    QTableWidget* m_table;
    QLabel* m_message;
    QPushButton* m_remove = nullptr;
};

}
