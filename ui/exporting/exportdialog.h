#pragma once

#include <QDialog>

#include "app/settings.h"
#include "ui/exporting/exporter.h"
#include "ui/shell/page.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace galley::ui {

/// What can be exported from where the user stands.
struct ExportTarget {
    ProjectId project;
    QString projectName;
    Platform platform = Platform::Woocommerce;
    qint64 approved = 0;
    QList<app::ItemRow> shown;
    QList<app::ItemRow> selected;
};

/// Asks which texts go into which kind of file, writes it, and shows where it is.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(std::shared_ptr<Exporter> exporter, app::Settings* settings, ExportTarget target, QWidget* parent = nullptr);

    [[nodiscard]] app::ExportPlan plan() const;
    void setPath(const QString& path);
    /// What the line under the form says.
    [[nodiscard]] QString message() const;
    void start();

Q_SIGNALS:
    void noticeRequested(const galley::ui::Notice& notice);
    void ended(bool written);

private:
    [[nodiscard]] QWidget* makeScope();
    [[nodiscard]] QWidget* makeFormat();
    [[nodiscard]] QWidget* makeFile();
    void restoreChoices();
    void rememberChoices();
    void refresh();
    void browse();
    void showOutcome(const Result<app::ExportOutcome>& outcome, const QString& path);
    [[nodiscard]] app::ExportScope scope() const;
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] app::ExportFormat format() const;
    [[nodiscard]] QString ending() const;

    std::shared_ptr<Exporter> m_exporter;
    app::Settings* m_settings;
    ExportTarget m_target;
    QRadioButton* m_approved = nullptr;
    QRadioButton* m_shown = nullptr;
    QRadioButton* m_selected = nullptr;
    QRadioButton* m_shopFile = nullptr;
    QRadioButton* m_table = nullptr;
    QRadioButton* m_workbook = nullptr;
    QRadioButton* m_lines = nullptr;
    QLineEdit* m_path = nullptr;
    bool m_pathTyped = false;
    QLabel* m_message = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_folder = nullptr;
};

}
