#include "ui/shell/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/shell/page.h"
#include "ui/style/galleystyle.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

/// A line with the ground of a banner.
class BannerLine final : public QWidget
{
public:
    using QWidget::QWidget;
    BannerKind kind = BannerKind::Info;

    [[nodiscard]] Colour fill() const
    {
        return kind == BannerKind::Error ? Colour::ErrorFill : kind == BannerKind::Warning ? Colour::WarningFill : Colour::InfoFill;
    }
    [[nodiscard]] Colour ink() const
    {
        return kind == BannerKind::Error ? Colour::ErrorText : kind == BannerKind::Warning ? Colour::WarningText : Colour::InfoText;
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor line = colour(ink(), palette());
        painter.setPen(themeOf(palette()) == ThemeKind::HighContrast ? QPen(line, 1) : QPen(Qt::NoPen));
        painter.setBrush(colour(fill(), palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
};

}

QPushButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setAutoDefault(false);
    const auto follow = [button, action] {
        QString text = action->text();
        button->setText(text.remove(u'&'));
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_actions(new QHBoxLayout), m_line(new QStackedLayout), m_quietLine(new QWidget(this)),
      m_subtitle(new QLabel(m_quietLine)), m_busy(new QProgressBar(m_quietLine)), m_busyText(new QLabel(m_quietLine)),
      m_bannerLine(new BannerLine(this)), m_bannerIcon(new QLabel(m_bannerLine)), m_bannerText(new QLabel(m_bannerLine)),
      m_bannerButton(new QPushButton(m_bannerLine)), m_bannerClose(new QToolButton(m_bannerLine))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(4), space(3), space(4), space(2));
    whole->setSpacing(space(1));
    auto* top = new QHBoxLayout;
    top->setSpacing(space(3));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_actions->setSpacing(space(2));
    top->addWidget(m_title, 1);
    top->addLayout(m_actions);
    whole->addLayout(top);

    auto* quiet = new QHBoxLayout(m_quietLine);
    quiet->setContentsMargins(0, 0, 0, 0);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(space(2));
    m_busy->setMaximumWidth(em(8));
    m_busy->setAccessibleName(tr("Busy"));
    m_busy->hide();
    m_busyText->hide();
    quiet->addWidget(m_subtitle);
    quiet->addWidget(m_busy);
    quiet->addWidget(m_busyText);
    quiet->addStretch();

    auto* banner = new QHBoxLayout(m_bannerLine);
    banner->setContentsMargins(space(2), 0, space(1), 0);
    banner->setSpacing(space(2));
    m_bannerText->setTextFormat(Qt::PlainText);
    m_bannerText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bannerText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bannerButton->setAutoDefault(false);
    m_bannerButton->setProperty("compact", true);
    m_bannerClose->setIcon(icon(icons::close));
    m_bannerClose->setAutoRaise(true);
    m_bannerClose->setAccessibleName(tr("Close this message"));
    m_bannerClose->setToolTip(tr("Close this message"));
    banner->addWidget(m_bannerIcon);
    banner->addWidget(m_bannerText, 1);
    banner->addWidget(m_bannerButton);
    banner->addWidget(m_bannerClose);
    connect(m_bannerButton, &QPushButton::clicked, this, [this] {
        if (!m_banners.isEmpty() && m_banners.last().act) {
            m_banners.last().act();
        }
    });
    connect(m_bannerClose, &QToolButton::clicked, this, [this] {
        if (!m_banners.isEmpty()) {
            removeBanner(m_banners.last().id);
        }
    });

    m_line->addWidget(m_quietLine);
    m_line->addWidget(m_bannerLine);
    whole->addLayout(m_line);
    applyFonts();
}

void PageHeader::show(const Page& page)
{
    setTitle(page.title(), page.subtitle());
    setActions(page.headerActions(), page.mainAction());
}

void PageHeader::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_title->setToolTip(title);
    m_subtitle->setText(subtitle);
}

void PageHeader::showBanner(const Banner& banner)
{
    m_banners.removeIf([&banner](const Banner& known) { return known.id == banner.id; });
    m_banners.append(banner);
    std::stable_sort(m_banners.begin(), m_banners.end(), [](const Banner& one, const Banner& other) { return one.kind < other.kind; });
    showTopBanner();
}

void PageHeader::removeBanner(const QString& id)
{
    m_banners.removeIf([&id](const Banner& known) { return known.id == id; });
    showTopBanner();
}

QString PageHeader::bannerText() const
{
    return m_banners.isEmpty() ? QString() : m_banners.last().text;
}

void PageHeader::setBusy(const QString& text)
{
    m_busy->setVisible(!text.isEmpty());
    m_busyText->setVisible(!text.isEmpty());
    m_busyText->setText(text);
    m_subtitle->setVisible(text.isEmpty());
}

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(colour(Colour::Border, palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void PageHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyFonts();
        showTopBanner();
    }
}

void PageHeader::setActions(const QList<QAction*>& actions, QAction* main)
{
    // Pages announce a new subtitle with every decision; the buttons stay, and with them the focus.
    const QList<QAction*> wanted = actions + QList<QAction*>{main};
    if (wanted == m_shown) {
        return;
    }
    m_shown = wanted;
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (QAction* action : actions) {
        m_actions->addWidget(buttonFor(action, this));
    }
    if (main != nullptr) {
        QPushButton* button = buttonFor(main, this);
        button->setObjectName(QStringLiteral("mainAction"));
        button->setIcon({});
        setPrimary(button);
        m_actions->addWidget(button);
    }
}

void PageHeader::showTopBanner()
{
    if (m_banners.isEmpty()) {
        m_line->setCurrentWidget(m_quietLine);
        return;
    }
    const Banner& banner = m_banners.last();
    auto* line = static_cast<BannerLine*>(m_bannerLine);
    line->kind = banner.kind;
    const char* iconName = banner.kind == BannerKind::Error ? icons::error : banner.kind == BannerKind::Warning ? icons::warning : icons::information;
    m_bannerIcon->setPixmap(icon(iconName).pixmap(QSize(em(1), em(1)), devicePixelRatioF()));
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, colour(line->ink(), palette()));
    m_bannerText->setPalette(ink);
    m_bannerText->setText(banner.text);
    m_bannerText->setToolTip(banner.text);
    m_bannerButton->setText(banner.button);
    m_bannerButton->setVisible(!banner.button.isEmpty());
    m_bannerClose->setVisible(banner.closable);
    m_line->setCurrentWidget(m_bannerLine);
    line->update();
}

void PageHeader::applyFonts()
{
    m_title->setFont(textFont(TextSize::Title));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colour(Colour::TextMuted, palette()));
    if (m_subtitle->palette().color(QPalette::WindowText) != muted.color(QPalette::WindowText)) {
        m_subtitle->setPalette(muted);
        m_busyText->setPalette(muted);
    }
    m_quietLine->setFixedHeight(em(1.9));
    m_bannerLine->setFixedHeight(em(1.9));
}

}
