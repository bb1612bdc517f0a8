#pragma once

#include <QPalette>
#include <QString>

class QPainter;
class QRect;

namespace galley::ui {

/// Keys drawn as on a keyboard: each key of "Ctrl+K" in a frame of its own.
struct KeyCaps {
    [[nodiscard]] static int width(const QString& keyText);
    static void paint(QPainter& painter, const QRect& rect, const QString& keyText, const QPalette& palette);
};

}
