#pragma once

#include <QJsonObject>
#include <QWidget>

#include "app/services/reviewservice.h"
#include "models/domain/enums.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace galley::ui {

/// The three texts of an item as fields to be edited, with their lengths counted while typing. Keys that the widget does not own:
/// saving and leaving are the page's commands.
class TextEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit TextEditor(QWidget* parent = nullptr);
    void setContent(const QJsonObject& content);
    /// The shop in whose unit lengths are counted too; null where it is none that we know.
    void setPlatform(std::optional<Platform> platform);
    /// What stands beside a field: "143 characters, 24 words – 160 of 255 characters in the shop".
    [[nodiscard]] QString countText(const QString& key) const;
    /// What was given, with the edited fields laid over; fields that were missing and stayed empty stay missing.
    [[nodiscard]] QJsonObject content() const;
    [[nodiscard]] bool isChanged() const;
    /// Which field was typed in, and where the caret stands in it.
    [[nodiscard]] app::TextDraft draft() const;
    /// Lays a draft over what was given, and puts the caret where it stood.
    void setDraft(const app::TextDraft& draft);
    void focusFirst();
    [[nodiscard]] bool hasEditFocus() const;

Q_SIGNALS:
    /// The user changed a text.
    void typed();
    void saveRequested();
    void approveRequested();
    void leaveRequested();

private:
    struct Field {
        QString key;
        QLabel* length = nullptr;
    };
    void count();
    void noteChange();
    void fill(const QJsonObject& content);
    [[nodiscard]] QString textOf(const QString& key) const;

    QJsonObject m_given;
    std::optional<Platform> m_platform;
    QLineEdit* m_name;
    QPlainTextEdit* m_short;
    QPlainTextEdit* m_long;
    QList<Field> m_fields;
    bool m_filling = false; ///< nobody types
};

}
