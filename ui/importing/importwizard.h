#pragma once

#include <QDialog>
#include <memory>

#include "ui/importing/importsteps.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace galley::ui {

class StepRail;

/// Brings a product file into a project in five steps. Closed while the import runs, it goes on and tells how it ended.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    ImportWizard(std::shared_ptr<Importer> importer, app::Settings* settings, const ImportTarget& target, QWidget* parent = nullptr);
    ~ImportWizard() override;

    void setPath(const QString& path);
    [[nodiscard]] int currentStep() const;
    void next();
    void back();
    [[nodiscard]] const ImportState& state() const { return m_state; }
    [[nodiscard]] QString problemText() const;
    template <class Step> [[nodiscard]] Step* step() const { return findChild<Step*>(); }
    void done(int result) override;

Q_SIGNALS:
    void stepChanged(int step);
    void reviewRequested(const galley::ProjectId& project, const QString& name);
    void generateRequested(const galley::ProjectId& project, const QString& name);
    void noticeRequested(const galley::ui::Notice& notice);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void showStep(int step);
    void updateButtons();
    void createProjectThenNext();
    void importEnded(bool imported);
    void say(const QString& text);

    std::shared_ptr<Importer> m_importer;
    ImportState m_state;
    QList<ImportStep*> m_steps;
    RunStep* m_run = nullptr;
    StepRail* m_rail;
    QStackedWidget* m_stack;
    QLabel* m_title;
    QLabel* m_explanation;
    QLabel* m_problem;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_close;
    bool m_busy = false;
    bool m_closedWhileRunning = false;
};

/// The steps by number and name, the present one marked, those done with a tick.
class StepRail final : public QWidget
{
    Q_OBJECT

public:
    StepRail(QStringList names, QWidget* parent);
    void setCurrent(int step);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_names;
    int m_current = 0;
};

}
