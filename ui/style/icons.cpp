#include "ui/style/icons.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <cmath>

namespace galley::ui {

namespace {

QStringList iconRoots()
{
    QStringList roots{QCoreApplication::applicationDirPath() + QStringLiteral("/../share/icons/breeze")};
    roots += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons/breeze"), QStandardPaths::LocateDirectory);
    roots.append(QStringLiteral("/usr/share/icons/breeze"));
    return roots;
}

/// The file drawn for this size: Breeze has drawings for 16 and 22 pixels.
QString iconFile(const QString& name, int side)
{
    static const QStringList roots = iconRoots();
    const QString first = side <= 18 ? QStringLiteral("16") : QStringLiteral("22");
    const QString second = side <= 18 ? QStringLiteral("22") : QStringLiteral("16");
    for (const QString& root : roots) {
        for (const QString& size : {first, second}) {
            for (const char* folder : {"actions", "status", "places", "devices"}) {
                const QString path = root + u'/' + QLatin1StringView(folder) + u'/' + size + u'/' + name + QStringLiteral(".svg");
                if (QFile::exists(path)) {
                    return path;
                }
            }
        }
    }
    return {};
}

QByteArray tinted(const QString& path, const QColor& ink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("#232629", ink.name().toLatin1());
    svg.replace("#31363b", ink.name().toLatin1());
    return svg;
}

QColor inkFor(QIcon::Mode mode, const QPalette& palette)
{
    return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::WindowText);
}

class BreezeEngine final : public QIconEngine
{
public:
    explicit BreezeEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() == nullptr ? 1.0 : painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor ink = inkFor(mode, QApplication::palette());
        const int side = std::min(size.width(), size.height());
        const QString path = iconFile(m_name, qRound(side / scale));
        const QString key = QStringLiteral("galley-icon/%1/%2/%3/%4").arg(path).arg(side).arg(scale).arg(ink.rgba());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QSvgRenderer renderer(tinted(path, ink));
            if (renderer.isValid()) {
                QPainter painter(&pixmap);
                renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
            }
            pixmap.setDevicePixelRatio(scale);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QString iconName() override { return m_name; }
    bool isNull() override { return iconFile(m_name, 22).isEmpty(); }
    QString key() const override { return QStringLiteral("galley-breeze"); }
    QIconEngine* clone() const override { return new BreezeEngine(m_name); }

private:
    QString m_name;
};

/// A drawing in a square of side 1, in one colour.
using Drawing = void (*)(QPainter&, const QPen&);

void ring(QPainter& painter, const QPen& pen, Qt::PenStyle style = Qt::SolidLine)
{
    QPen line = pen;
    line.setStyle(style);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(0.11, 0.11, 0.78, 0.78));
}

void lines(QPainter& painter, const QPen& pen, std::initializer_list<QPointF> points)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(QList<QPointF>(points)));
}

void disc(QPainter& painter, const QPen& pen, const QRectF& rect)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawEllipse(rect);
}

void drawPending(QPainter& painter, const QPen& pen)
{
    ring(painter, pen);
}

void drawGenerated(QPainter& painter, const QPen& pen)
{
    ring(painter, pen);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPie(QRectF(0.11, 0.11, 0.78, 0.78), 0, 90 * 16);
}

void drawFlagged(QPainter& painter, const QPen& pen)
{
    lines(painter, pen, {{0.22, 0.08}, {0.22, 0.94}});
    QPainterPath flag;
    flag.moveTo(0.22, 0.12);
    flag.lineTo(0.90, 0.12);
    flag.lineTo(0.70, 0.34);
    flag.lineTo(0.90, 0.56);
    flag.lineTo(0.22, 0.56);
    flag.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.fillPath(flag, pen.color());
}

void drawApproved(QPainter& painter, const QPen& pen)
{
    QPen bold = pen;
    bold.setWidthF(pen.widthF() * 1.35);
    lines(painter, bold, {{0.12, 0.54}, {0.38, 0.80}, {0.88, 0.22}});
}

void drawRejected(QPainter& painter, const QPen& pen)
{
    QPen bold = pen;
    bold.setWidthF(pen.widthF() * 1.35);
    lines(painter, bold, {{0.18, 0.18}, {0.82, 0.82}});
    lines(painter, bold, {{0.82, 0.18}, {0.18, 0.82}});
}

void drawSynced(QPainter& painter, const QPen& pen)
{
    lines(painter, pen, {{0.50, 0.66}, {0.50, 0.12}});
    lines(painter, pen, {{0.24, 0.38}, {0.50, 0.12}, {0.76, 0.38}});
    lines(painter, pen, {{0.12, 0.64}, {0.12, 0.90}, {0.88, 0.90}, {0.88, 0.64}});
}

void drawExcluded(QPainter& painter, const QPen& pen)
{
    ring(painter, pen);
    lines(painter, pen, {{0.24, 0.76}, {0.76, 0.24}});
}

void drawLocalOnly(QPainter& painter, const QPen& pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(0.10, 0.16, 0.80, 0.52), 0.06, 0.06);
    lines(painter, pen, {{0.28, 0.88}, {0.72, 0.88}});
}

void drawInSync(QPainter& painter, const QPen& pen)
{
    ring(painter, pen);
    lines(painter, pen, {{0.31, 0.52}, {0.45, 0.66}, {0.70, 0.37}});
}

void drawWaiting(QPainter& painter, const QPen& pen)
{
    ring(painter, pen);
    lines(painter, pen, {{0.50, 0.28}, {0.50, 0.52}, {0.66, 0.62}});
}

void drawSending(QPainter& painter, const QPen& pen)
{
    lines(painter, pen, {{0.50, 0.90}, {0.50, 0.12}});
    lines(painter, pen, {{0.20, 0.42}, {0.50, 0.12}, {0.80, 0.42}});
}

void drawConflict(QPainter& painter, const QPen& pen)
{
    lines(painter, pen, {{0.10, 0.32}, {0.88, 0.32}});
    lines(painter, pen, {{0.66, 0.12}, {0.88, 0.32}, {0.66, 0.52}});
    lines(painter, pen, {{0.90, 0.70}, {0.12, 0.70}});
    lines(painter, pen, {{0.34, 0.50}, {0.12, 0.70}, {0.34, 0.90}});
}

void drawFailed(QPainter& painter, const QPen& pen)
{
    lines(painter, pen, {{0.50, 0.10}, {0.93, 0.88}, {0.07, 0.88}, {0.50, 0.10}});
    lines(painter, pen, {{0.50, 0.40}, {0.50, 0.60}});
    disc(painter, pen, QRectF(0.445, 0.69, 0.11, 0.11));
}

Drawing drawingOf(ItemStatus status)
{
    switch (status) {
    case ItemStatus::Pending:
        return drawPending;
    case ItemStatus::Generated:
        return drawGenerated;
    case ItemStatus::Flagged:
        return drawFlagged;
    case ItemStatus::Approved:
        return drawApproved;
    case ItemStatus::Rejected:
        return drawRejected;
    case ItemStatus::Synced:
        return drawSynced;
    case ItemStatus::Excluded:
        return drawExcluded;
    }
    return drawPending;
}

Drawing drawingOf(app::SyncState state)
{
    switch (state) {
    case app::SyncState::LocalOnly:
        return drawLocalOnly;
    case app::SyncState::InSync:
        return drawInSync;
    case app::SyncState::Waiting:
        return drawWaiting;
    case app::SyncState::Sending:
        return drawSending;
    case app::SyncState::Conflict:
        return drawConflict;
    case app::SyncState::Failed:
        return drawFailed;
    }
    return drawWaiting;
}

void draw(QPainter& painter, const QRectF& square, Drawing drawing, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width(), square.height());
    const double width = std::max(0.09, 1.3 / square.width());
    drawing(painter, QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

class StateEngine final : public QIconEngine
{
public:
    StateEngine(Drawing drawing, Colour role) : m_drawing(drawing), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        const QPalette palette = QApplication::palette();
        draw(*painter, square, m_drawing, colour(mode == QIcon::Disabled ? Colour::TextDisabled : m_role, palette));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap drawn = pixmap(size, mode, state);
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }
    QIconEngine* clone() const override { return new StateEngine(m_drawing, m_role); }

private:
    Drawing m_drawing;
    Colour m_role;
};

}

QIcon icon(const char* name)
{
    // Arrows show where reading goes on, which is the other way in a window that begins at the right.
    const QLatin1StringView wanted(name);
    if (QGuiApplication::isRightToLeft() && (wanted == QLatin1StringView(icons::previous) || wanted == QLatin1StringView(icons::next))) {
        return QIcon(new BreezeEngine(QString::fromLatin1(wanted == QLatin1StringView(icons::next) ? icons::previous : icons::next)));
    }
    return QIcon(new BreezeEngine(QString::fromLatin1(name)));
}

QIcon statusIcon(ItemStatus status)
{
    return QIcon(new StateEngine(drawingOf(status), statusColour(status)));
}

QIcon syncIcon(app::SyncState state)
{
    return QIcon(new StateEngine(drawingOf(state), syncColour(state)));
}

QString statusWord(ItemStatus status)
{
    switch (status) {
    case ItemStatus::Pending:
        return QCoreApplication::translate("Status", "pending");
    case ItemStatus::Generated:
        return QCoreApplication::translate("Status", "generated");
    case ItemStatus::Flagged:
        return QCoreApplication::translate("Status", "flagged");
    case ItemStatus::Approved:
        return QCoreApplication::translate("Status", "approved");
    case ItemStatus::Rejected:
        return QCoreApplication::translate("Status", "rejected");
    case ItemStatus::Synced:
        return QCoreApplication::translate("Status", "published");
    case ItemStatus::Excluded:
        return QCoreApplication::translate("Status", "excluded");
    }
    return {};
}

QString syncWord(app::SyncState state)
{
    switch (state) {
    case app::SyncState::LocalOnly:
        return QCoreApplication::translate("SyncState", "Local only");
    case app::SyncState::InSync:
        return QCoreApplication::translate("SyncState", "In sync");
    case app::SyncState::Waiting:
        return QCoreApplication::translate("SyncState", "Waiting");
    case app::SyncState::Sending:
        return QCoreApplication::translate("SyncState", "Sending");
    case app::SyncState::Conflict:
        return QCoreApplication::translate("SyncState", "Conflict");
    case app::SyncState::Failed:
        return QCoreApplication::translate("SyncState", "Failed");
    }
    return {};
}

Colour statusColour(ItemStatus status)
{
    switch (status) {
    case ItemStatus::Pending:
        return Colour::StatusPending;
    case ItemStatus::Generated:
        return Colour::StatusGenerated;
    case ItemStatus::Flagged:
        return Colour::StatusFlagged;
    case ItemStatus::Approved:
        return Colour::StatusApproved;
    case ItemStatus::Rejected:
        return Colour::StatusRejected;
    case ItemStatus::Synced:
        return Colour::StatusSynced;
    case ItemStatus::Excluded:
        return Colour::StatusExcluded;
    }
    return Colour::Text;
}

Colour syncColour(app::SyncState state)
{
    switch (state) {
    case app::SyncState::LocalOnly:
        return Colour::StatusPending;
    case app::SyncState::InSync:
        return Colour::StatusApproved;
    case app::SyncState::Waiting:
        return Colour::StatusGenerated;
    case app::SyncState::Sending:
        return Colour::StatusSynced;
    case app::SyncState::Conflict:
        return Colour::StatusFlagged;
    case app::SyncState::Failed:
        return Colour::StatusRejected;
    }
    return Colour::Text;
}

void drawStatus(QPainter& painter, const QRectF& square, ItemStatus status, const QPalette& palette, const QColor& tint)
{
    draw(painter, square, drawingOf(status), tint.isValid() ? tint : colour(statusColour(status), palette));
}

void drawSync(QPainter& painter, const QRectF& square, app::SyncState state, const QPalette& palette, const QColor& tint)
{
    draw(painter, square, drawingOf(state), tint.isValid() ? tint : colour(syncColour(state), palette));
}

}
