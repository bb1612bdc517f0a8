#include "ui/review/foldpane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

/// A button as high as the window whose text runs from the top down.
class StripButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;
    [[nodiscard]] QSize sizeHint() const override { return {QFontMetrics(font()).height() + space(3), em(8)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), em(3)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const QString label = std::exchange(option.text, QString());
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        painter.translate(width(), 0);
        painter.rotate(90);
        painter.setPen(colour(Colour::Text, palette()));
        const QRect place(space(3), 0, height() - space(4), width());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font()).elidedText(label, Qt::ElideRight, place.width()));
    }
};

}

FoldPane::FoldPane(const QString& title, int leastWidth, QWidget* parent)
    : QWidget(parent), m_title(title), m_leastWidth(leastWidth), m_fold(new QToolButton(this)), m_strip(new StripButton(this)),
      m_label(new QLabel(title, this)), m_note(new QLabel(this)), m_head(new QWidget(this)), m_layout(new QVBoxLayout)
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_strip);
    whole->addLayout(m_layout, 1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_head);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(space(2), space(1), space(2), space(1));
    head->setSpacing(space(1));
    m_fold->setParent(m_head);
    m_fold->setArrowType(Qt::DownArrow);
    m_fold->setAutoRaise(true);
    m_fold->setToolTip(tr("Fold: %1").arg(title));
    m_fold->setAccessibleName(m_fold->toolTip());
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_label->setFont(textFont(TextSize::Normal, true));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    head->addWidget(m_fold);
    head->addWidget(m_label, 1);
    head->addWidget(m_note, 2);
    m_note->hide();
    m_strip->setText(title);
    m_strip->setAutoRaise(true);
    m_strip->setToolTip(tr("Unfold: %1").arg(title));
    m_strip->setAccessibleName(m_strip->toolTip());
    m_strip->setFocusPolicy(Qt::TabFocus);
    m_strip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setFolded(true);
        m_strip->setFocus();
    });
    connect(m_strip, &QToolButton::clicked, this, [this] {
        setFolded(false);
        m_fold->setFocus();
    });
    applyFold();
}

void FoldPane::setContent(QWidget* content)
{
    m_content = content;
    m_layout->addWidget(content, 1);
    applyFold();
}

void FoldPane::setFolded(bool folded)
{
    if (folded == m_folded) {
        return;
    }
    m_folded = folded;
    applyFold();
    Q_EMIT foldedChanged(folded);
}

void FoldPane::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setToolTip(note);
    m_note->setVisible(!note.isEmpty());
}

QString FoldPane::note() const
{
    return m_note->text();
}

void FoldPane::applyFold()
{
    m_strip->setVisible(m_folded);
    m_head->setVisible(!m_folded);
    if (m_content != nullptr) {
        m_content->setVisible(!m_folded);
    }
    const int strip = m_strip->sizeHint().width();
    setMinimumWidth(m_folded ? strip : m_leastWidth);
    setMaximumWidth(m_folded ? strip : QWIDGETSIZE_MAX);
}

void FoldPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_label->setFont(textFont(TextSize::Normal, true));
        applyFold();
    }
}

}
