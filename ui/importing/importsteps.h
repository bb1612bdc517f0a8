#pragma once

#include <QFutureWatcher>
#include <QWidget>

#include "app/settings.h"
#include "ui/importing/importer.h"
#include "ui/importing/importstate.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableView;
class QTableWidget;
class QTabWidget;

namespace galley::ui {

class TextTableModel;

/// One step of the import wizard.
class ImportStep : public QWidget
{
    Q_OBJECT

public:
    ImportStep(ImportState& state, QWidget* parent) : QWidget(parent), m_state(state) {}
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString explanation() const = 0;
    /// The step comes to the front.
    virtual void enter() {}
    [[nodiscard]] virtual bool isComplete() const { return true; }

Q_SIGNALS:
    void completeChanged();
    /// Something went wrong, as a whole sentence; empty when it is well again.
    void problem(const QString& text);

protected:
    [[nodiscard]] ImportState& state() const { return m_state; }

private:
    ImportState& m_state;
};

/// Which file, and how it is read: shop, encoding, delimiter, header, with the first rows as they come out.
class FileStep final : public ImportStep
{
    Q_OBJECT

public:
    FileStep(ImportState& state, Importer& importer, QWidget* parent);
    [[nodiscard]] QString title() const override { return tr("File"); }
    [[nodiscard]] QString explanation() const override { return tr("Choose the product file of your shop. Drag it here, or paste its path."); }
    void enter() override;
    [[nodiscard]] bool isComplete() const override;
    void setPath(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeProject();
    [[nodiscard]] QWidget* makeFormat();
    void browse();
    void analyse();
    void showAnalysis(const Result<content::FileAnalysis>& analysis);
    void readFormat();

    Importer& m_importer;
    quint64 m_question = 0;
    QLineEdit* m_path;
    QLineEdit* m_projectName = nullptr;
    QWidget* m_projectBox = nullptr;
    QWidget* m_formatBox = nullptr;
    QComboBox* m_platform = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_delimiter = nullptr;
    QCheckBox* m_header = nullptr;
    QLabel* m_found;
    QTableView* m_preview;
    TextTableModel* m_rows;
    bool m_platformChosen = false;
    bool m_filling = false;
};

/// Which column is which field.
class MapStep final : public ImportStep
{
    Q_OBJECT

public:
    MapStep(ImportState& state, app::Settings* settings, QWidget* parent);
    [[nodiscard]] QString title() const override { return tr("Map"); }
    [[nodiscard]] QString explanation() const override
    {
        return tr("Say which column holds what. Columns without a field are kept as attributes of the product.");
    }
    void enter() override;
    [[nodiscard]] bool isComplete() const override;
    /// Sets the field of a column as the user would; empty: an attribute.
    void chooseField(int column, const QString& field);
    [[nodiscard]] QString fieldOf(int column) const;

private:
    void fill();
    void fieldChosen(int column);
    void askAttributeName(int column);
    void readMapping();
    void fillSaved();
    void applySaved(int index);
    void saveMapping();
    [[nodiscard]] QComboBox* boxOf(int column) const;

    app::Settings* m_settings;
    QComboBox* m_saved;
    QTableWidget* m_table;
    QStringList m_shownColumns;
    bool m_filling = false;
};

/// What happens with products that are there already.
class MatchStep final : public ImportStep
{
    Q_OBJECT

public:
    MatchStep(ImportState& state, QWidget* parent);
    [[nodiscard]] QString title() const override { return tr("Match"); }
    [[nodiscard]] QString explanation() const override { return tr("Say what happens with products that the project has already."); }
    void enter() override;

private:
    void read();

    QLabel* m_key;
    QRadioButton* m_update;
    QRadioButton* m_skip;
    QRadioButton* m_add;
    QWidget* m_emptyBox;
    QRadioButton* m_keep;
    QRadioButton* m_clear;
};

/// What the import would do, before it does it.
class CheckStep final : public ImportStep
{
    Q_OBJECT

public:
    CheckStep(ImportState& state, Importer& importer, QWidget* parent);
    [[nodiscard]] QString title() const override { return tr("Check"); }
    [[nodiscard]] QString explanation() const override { return tr("This is what the import will do. Nothing has been changed yet."); }
    void enter() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void showResult(const Result<app::ImportCheck>& check);
    void exportProblems();

    Importer& m_importer;
    QFutureWatcher<Result<app::ImportCheck>> m_watcher;
    QProgressBar* m_progress;
    QLabel* m_summary;
    QTabWidget* m_tabs;
    TextTableModel* m_changes;
    TextTableModel* m_problems;
    TextTableModel* m_duplicates;
    QPushButton* m_export;
};

/// The import itself: progress, cancel, result, undo.
class RunStep final : public ImportStep
{
    Q_OBJECT

public:
    RunStep(ImportState& state, Importer& importer, QWidget* parent);
    [[nodiscard]] QString title() const override { return tr("Run"); }
    [[nodiscard]] QString explanation() const override
    {
        return tr("The file is brought in as a whole or not at all. You may close this window meanwhile.");
    }
    void enter() override;
    [[nodiscard]] bool isComplete() const override { return m_phase == Phase::Done; }
    [[nodiscard]] bool isRunning() const { return m_phase == Phase::Running; }
    [[nodiscard]] bool hasFailed() const { return m_phase == Phase::Failed; }
    [[nodiscard]] QString resultText() const;
    void cancel();

Q_SIGNALS:
    void ended(bool imported);
    void generateRequested();
    void reviewRequested();

private:
    enum class Phase { Waiting, Running, Done, Failed, Undone };
    void showResult(const Result<wire::DataSource>& source);
    void undo();
    void setPhase(Phase phase);

    Importer& m_importer;
    QFutureWatcher<Result<wire::DataSource>> m_watcher;
    Phase m_phase = Phase::Waiting;
    SourceId m_source;
    QLabel* m_mark;
    QLabel* m_text;
    QLabel* m_detail;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_undo;
    QPushButton* m_generate;
    QPushButton* m_review;
};

}
