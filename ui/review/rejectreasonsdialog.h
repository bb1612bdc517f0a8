#pragma once

#include <QDialog>

#include "app/settings.h"
#include "models/base/id.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace galley::ui {

/// Changes the reasons on the digits: adds, takes out, orders and rewords them, for all projects or for one alone.
class RejectReasonsDialog final : public QDialog
{
    Q_OBJECT

public:
    RejectReasonsDialog(app::Settings& settings, const ProjectId& project, const QString& projectName, QWidget* parent = nullptr);

    /// As they would be stored.
    [[nodiscard]] QStringList reasons() const;
    void add(const QString& reason);
    void removeCurrent();
    void moveCurrent(int step);
    void accept() override;

private:
    void fill();
    void number();
    void showButtons();
    [[nodiscard]] ProjectId target() const;

    app::Settings& m_settings;
    ProjectId m_project;
    QCheckBox* m_own = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_first = nullptr;
    QCheckBox* m_asks = nullptr;
};

}
