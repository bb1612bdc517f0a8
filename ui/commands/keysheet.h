#pragma once

#include <QDialog>

namespace galley::ui {

class CommandRegistry;

/// All keys that act in the present context, by menu. Esc, ? and F1 close it; it can be printed.
class KeySheet final : public QDialog
{
    Q_OBJECT

public:
    KeySheet(const CommandRegistry& registry, const QString& context, QWidget* parent);
    /// The sheet as a document for printing: light colours, real text.
    [[nodiscard]] QString html() const;

Q_SIGNALS:
    /// The user wants other keys.
    void changeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line {
        QString text;
        QStringList keyTexts;
    };
    struct Group {
        QString title;
        QList<Line> lines;
    };
    [[nodiscard]] static QList<Group> groupsOf(const CommandRegistry& registry);
    void print();

    QString m_context;
    QList<Group> m_groups;
};

}
