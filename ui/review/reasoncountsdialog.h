#pragma once

#include <QDialog>

#include "app/services/itemqueue.h"

class QLabel;
class QTableWidget;

namespace galley::ui {

/// How many of the rejected texts have which reason, as a table with bars and as a sentence.
class ReasonCountsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReasonCountsDialog(const QString& projectName, QWidget* parent = nullptr);
    void setCounts(const QList<app::ReasonCount>& counts);
    void showError(const QString& message);
    [[nodiscard]] QString summary() const;

private:
    QLabel* m_summary;
    QTableWidget* m_table;
};

}
