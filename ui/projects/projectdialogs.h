#pragma once

#include <QDialog>

#include "models/domain/enums.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace galley::ui {

/// Name and, for new projects, shop system.
class ProjectDialog final : public QDialog
{
    Q_OBJECT

public:
    /// For a new project.
    explicit ProjectDialog(QWidget* parent);
    /// For renaming.
    ProjectDialog(const QString& name, QWidget* parent);
    [[nodiscard]] QString name() const;
    [[nodiscard]] Platform platform() const;

private:
    void build(bool withPlatform);

    QLineEdit* m_name;
    QComboBox* m_platform;
    QDialogButtonBox* m_buttons;
};

/// Asks for the project's name to be typed before something that cannot be undone.
class TypedConfirmation final : public QDialog
{
    Q_OBJECT

public:
    TypedConfirmation(const QString& title, const QString& consequence, const QString& name, const QString& button, QWidget* parent);

private:
    QLineEdit* m_typed;
};

}
