#include "ui/style/accessibleroles.h"

#include <QAccessibleWidget>

namespace galley::ui {

namespace {

/// An area that takes the focus to be scrolled by keys: to Qt it is a filler, which screen readers pass over.
class AccessibleArea final : public QAccessibleWidget
{
public:
    explicit AccessibleArea(QWidget* area) : QAccessibleWidget(area, QAccessible::Pane) {}
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    return className == QLatin1StringView("QScrollArea") && object != nullptr && object->isWidgetType()
        ? new AccessibleArea(static_cast<QWidget*>(object))
        : nullptr;
}

}

void installAccessibleRoles()
{
    QAccessible::installFactory(make);
}

}
