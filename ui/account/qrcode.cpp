#include "ui/account/qrcode.h"

#include <QPainter>
#include <qrencode.h>

#include "ui/style/tokens.h"

namespace galley::ui {

namespace {
constexpr int quietZone = 4; // modules, as the standard asks
}

QImage qrImage(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty()) {
        return {};
    }
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (code == nullptr) {
        return {};
    }
    const int side = code->width + 2 * quietZone;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            // The lowest bit of each byte tells whether the module is black.
            if ((code->data[y * code->width + x] & 1) != 0) {
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
            }
        }
    }
    return image;
}

QrCodeView::QrCodeView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code for your authenticator app; the secret beside it can be typed instead"));
}

void QrCodeView::setText(const QString& text)
{
    m_image = qrImage(text);
    updateGeometry();
    update();
}

QSize QrCodeView::sizeHint() const
{
    // A whole number of pixels for each module, near twelve lines of text.
    const int modules = std::max(1, m_image.width());
    const int side = modules * std::max(3, qRound(em(12) / static_cast<double>(modules)));
    return {m_image.isNull() ? em(12) : side, m_image.isNull() ? em(12) : side};
}

void QrCodeView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (!m_image.isNull()) {
        // Whole pixels per module keep the edges sharp.
        const int ratio = std::max(1, qRound(std::min(width(), height()) * devicePixelRatioF()) / m_image.width());
        const double side = ratio * m_image.width() / devicePixelRatioF();
        painter.drawImage(QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_image);
    }
    painter.setPen(colour(Colour::Border, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}
