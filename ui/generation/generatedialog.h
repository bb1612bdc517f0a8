#pragma once

#include <QDialog>
#include <QTimer>

#include "app/settings.h"
#include "ui/generation/generator.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace galley::ui {

/// What the dialog is about.
struct GenerateTarget {
    ProjectId project;
    QString projectName;
    app::StatusTally tally;
    QList<ItemId> selected;
    app::GenerationScope scope = app::GenerationScope::Pending;
};

/// Asks how texts are to be written and for which items, says what it will take, and starts the job. The job goes on without the dialog.
class GenerateDialog final : public QDialog
{
    Q_OBJECT

public:
    GenerateDialog(std::shared_ptr<Generator> generator, app::Settings* settings, GenerateTarget target, QWidget* parent = nullptr);

    [[nodiscard]] app::GenerationScope scope() const;
    [[nodiscard]] wire::GenerationRequest request() const;
    [[nodiscard]] QString estimateText() const;
    void start();

Q_SIGNALS:
    void started(qint64 items);
    /// The lists of providers, languages and tones have arrived.
    void ready();

private:
    [[nodiscard]] QWidget* makeScope();
    [[nodiscard]] QWidget* makeWriter();
    [[nodiscard]] QWidget* makeTexts();
    void askLists();
    void fillModels();
    void restoreChoices();
    void rememberChoices();
    void refresh();
    void askEstimate();
    void say(const QString& text, bool failed = false);
    void noteList();
    [[nodiscard]] qint64 count(app::GenerationScope scope) const;

    std::shared_ptr<Generator> m_generator;
    app::Settings* m_settings;
    GenerateTarget m_target;
    QList<wire::AiProvider> m_providers;
    QList<std::pair<app::GenerationScope, QRadioButton*>> m_scopes;
    QComboBox* m_provider = nullptr;
    QComboBox* m_model = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_tone = nullptr;
    QCheckBox* m_short = nullptr;
    QSpinBox* m_shortLimit = nullptr;
    QCheckBox* m_shortHtml = nullptr;
    QCheckBox* m_long = nullptr;
    QSpinBox* m_longLimit = nullptr;
    QCheckBox* m_longHtml = nullptr;
    QCheckBox* m_name = nullptr;
    QPlainTextEdit* m_instructions = nullptr;
    QLabel* m_estimate = nullptr;
    QPushButton* m_run = nullptr;
    QTimer m_delay;
    int m_listsToCome = 3;
    quint64 m_question = 0;
    bool m_starting = false;
};

/// "about 3 minutes", rounded as people say it.
[[nodiscard]] QString durationText(double seconds);

}
