#include "ui/commands/keycaps.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

/// "Ctrl+Shift+Y" -> Ctrl, Shift, Y; "G, R" -> G, R; "Ctrl++" -> Ctrl, +.
QStringList capsOf(const QString& keyText)
{
    QStringList caps;
    for (const QString& stroke : keyText.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        qsizetype from = 0;
        for (qsizetype plus = stroke.indexOf(u'+', 1); plus > 0 && plus < stroke.size() - 1; plus = stroke.indexOf(u'+', from + 1)) {
            caps.append(stroke.sliced(from, plus - from));
            from = plus + 1;
        }
        caps.append(stroke.sliced(from));
    }
    return caps;
}

int capWidth(const QFontMetrics& metrics, const QString& cap)
{
    return std::max(metrics.height() + space(1), metrics.horizontalAdvance(cap) + space(3));
}

}

int KeyCaps::width(const QString& keyText)
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    int total = 0;
    for (const QString& cap : capsOf(keyText)) {
        total += capWidth(metrics, cap) + (total > 0 ? space(1) : 0);
    }
    return total;
}

void KeyCaps::paint(QPainter& painter, const QRect& rect, const QString& keyText, const QPalette& palette)
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextSize::Small));
    const int height = metrics.height() + space(1);
    int x = rect.left();
    for (const QString& cap : capsOf(keyText)) {
        const QRect box(x, rect.center().y() - height / 2, capWidth(metrics, cap), height);
        painter.setPen(QPen(colour(Colour::Border, palette), 1));
        painter.setBrush(colour(Colour::Window, palette));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(colour(Colour::Text, palette));
        painter.drawText(box, Qt::AlignCenter, cap);
        x += box.width() + space(1);
    }
    painter.restore();
}

}
