#pragma once

#include <QImage>
#include <QWidget>

namespace galley::ui {

/// The QR code of a text as an image of `modules` x `modules` pixels plus the quiet zone, black on white; null when the text is too long.
[[nodiscard]] QImage qrImage(const QString& text);

/// Shows a QR code, black on white in every theme because readers need it so.
class QrCodeView final : public QWidget
{
    Q_OBJECT

public:
    explicit QrCodeView(QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
};

}
