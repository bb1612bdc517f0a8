#include "ui/review/filterline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
#include <QToolButton>

#include "ui/style/icons.h"

namespace galley::ui {

namespace {

constexpr int typingPauseMs = 90;

/// A condition that can be taken away: its words and a cross.
class Chip final : public QToolButton
{
public:
    Chip(const QString& text, bool wrong, QWidget* parent) : QToolButton(parent), m_wrong(wrong)
    {
        setText(text);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::ArrowCursor);
        setFont(textFont(TextSize::Small));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        return {metrics.horizontalAdvance(text()) + metrics.height() + space(4), metrics.height() + space(2)};
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(colour(hasFocus() ? Colour::FocusRing : m_wrong ? Colour::ErrorText : Colour::Border, palette()));
        painter.setBrush(colour(m_wrong ? Colour::ErrorFill : underMouse() ? Colour::Hover : Colour::InfoFill, palette()));
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
        const QColor ink = colour(m_wrong ? Colour::ErrorText : Colour::InfoText, palette());
        painter.setPen(ink);
        const int cross = fontMetrics().height();
        painter.drawText(rect().adjusted(space(2), 0, -cross - space(1), 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        const QPointF centre(width() - space(1) - cross / 2.0, height() / 2.0);
        const double arm = cross * 0.2;
        painter.setPen(QPen(ink, 1.4));
        painter.drawLine(centre - QPointF(arm, arm), centre + QPointF(arm, arm));
        painter.drawLine(centre - QPointF(arm, -arm), centre + QPointF(arm, -arm));
    }

private:
    bool m_wrong;
};

}

FilterLine::FilterLine(QWidget* parent) : QWidget(parent)
{
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(space(2), 2, space(1), 2);
    m_layout->setSpacing(space(1));
    auto* mark = new QLabel(this);
    mark->setPixmap(icon(icons::find).pixmap(16, 16));
    m_layout->addWidget(mark);
    m_chips = new QWidget(this);
    m_chipLayout = new QHBoxLayout(m_chips);
    m_chipLayout->setContentsMargins(0, 0, 0, 0);
    m_chipLayout->setSpacing(space(1));
    m_layout->addWidget(m_chips);
    m_edit = new QLineEdit(this);
    m_edit->setFrame(false);
    m_edit->setPlaceholderText(tr("Search or filter: status:pending findings:yes confidence:<60"));
    m_edit->setAccessibleName(tr("Search and filter"));
    m_edit->setAccessibleDescription(
        tr("Words are searched in names, SKUs and texts. Status, findings, confidence and source can be given with a colon."));
    m_edit->installEventFilter(this);
    QPalette clear = m_edit->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(clear);
    m_layout->addWidget(m_edit, 1);
    m_clear = new QToolButton(this);
    m_clear->setIcon(icon(icons::clear));
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Remove all filters"));
    m_clear->setAccessibleName(tr("Remove all filters"));
    m_layout->addWidget(m_clear);
    m_completions = new QStringListModel(this);
    m_completer = new QCompleter(m_completions, this);
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPauseMs);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterLine::onTextEdited);
    connect(&m_delay, &QTimer::timeout, this, &FilterLine::publish);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterLine::insertCompletion);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setTokens({});
        publish();
        m_edit->setFocus();
    });
    showChips();
}

QList<FilterToken> FilterLine::tokens() const
{
    QList<FilterToken> all = m_tokens;
    for (const FilterToken& token : parseFilter(m_edit->text())) {
        // A token that is still being typed ("status:pen") does not count yet.
        if (token.kind == FilterToken::Kind::Text || tokenProblem(token, m_sources).isEmpty()) {
            all.append(token);
        }
    }
    return all;
}

void FilterLine::setTokens(const QList<FilterToken>& tokens)
{
    m_tokens.clear();
    QString text;
    for (const FilterToken& token : tokens) {
        if (token.kind == FilterToken::Kind::Text) {
            text = token.value;
        } else {
            m_tokens.append(token);
        }
    }
    m_edit->setText(text);
    m_published = this->tokens();
    showChips();
}

void FilterLine::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool FilterLine::hasEditFocus() const
{
    return m_edit->hasFocus();
}

void FilterLine::onTextEdited()
{
    if (m_edit->text().endsWith(u' ') && m_edit->cursorPosition() == m_edit->text().size()) {
        takeTokensFromText(false);
    }
    offerCompletions();
    m_clear->setVisible(!m_tokens.isEmpty() || !m_edit->text().isEmpty());
    m_delay.start();
}

void FilterLine::takeTokensFromText(bool all)
{
    QString rest;
    bool taken = false;
    const QString text = m_edit->text();
    // An open quote means that the value is still being typed.
    if (!all && text.count(u'"') % 2 != 0) {
        return;
    }
    for (const FilterToken& token : parseFilter(text)) {
        if (token.kind == FilterToken::Kind::Text) {
            rest = token.value;
        } else {
            m_tokens = m_tokens.contains(token) ? m_tokens : withToken(m_tokens, token);
            taken = true;
        }
    }
    if (taken) {
        m_edit->setText(rest.isEmpty() ? QString() : QString(rest + u' '));
        showChips();
    }
}

QString FilterLine::wordAtCursor() const
{
    const QString before = m_edit->text().left(m_edit->cursorPosition());
    const bool quoted = before.count(u'"') % 2 != 0;
    const qsizetype from = quoted ? before.lastIndexOf(u' ', before.lastIndexOf(u'"')) : before.lastIndexOf(u' ');
    return before.mid(from + 1);
}

void FilterLine::offerCompletions()
{
    const QString word = wordAtCursor();
    const QStringList offered = word.isEmpty() ? QStringList() : filterCompletions(word, m_sources);
    m_completions->setStringList(offered);
    if (offered.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void FilterLine::insertCompletion(const QString& completion)
{
    const QString word = wordAtCursor();
    const int end = m_edit->cursorPosition();
    QString text = m_edit->text();
    text.replace(end - word.size(), word.size(), completion);
    m_edit->setText(text);
    m_edit->setCursorPosition(int(end - word.size() + completion.size()));
    if (completion.endsWith(u':')) {
        // The value comes next; the popup closes after this call and is opened again behind it.
        QMetaObject::invokeMethod(this, &FilterLine::offerCompletions, Qt::QueuedConnection);
        return;
    }
    takeTokensFromText(true);
    publish();
}

void FilterLine::showChips()
{
    while (QLayoutItem* item = m_chipLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QString problem;
    for (const FilterToken& token : m_tokens) {
        const QString wrong = tokenProblem(token, m_sources);
        auto* chip = new Chip(tokenLabel(token), !wrong.isEmpty(), m_chips);
        chip->setToolTip(wrong.isEmpty() ? tr("Remove this filter") : wrong);
        chip->setAccessibleName(tr("Remove the filter %1").arg(tokenLabel(token)));
        connect(chip, &QToolButton::clicked, this, [this, token] {
            m_tokens = withoutToken(m_tokens, token);
            showChips();
            publish();
            m_edit->setFocus();
        });
        m_chipLayout->addWidget(chip);
        problem = problem.isEmpty() ? wrong : problem;
    }
    m_chips->setVisible(!m_tokens.isEmpty());
    m_clear->setVisible(!m_tokens.isEmpty() || !m_edit->text().isEmpty());
    Q_EMIT problemChanged(problem);
}

void FilterLine::publish()
{
    m_delay.stop();
    if (const QList<FilterToken> now = tokens(); now != m_published) {
        m_published = now;
        Q_EMIT tokensChanged();
    }
}

bool FilterLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        update();
    }
    if (watched != m_edit || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeTokensFromText(true);
        publish();
        Q_EMIT leaveRequested();
        return true;
    case Qt::Key_Down:
        publish();
        Q_EMIT leaveRequested();
        return true;
    case Qt::Key_Backspace:
        if (m_edit->text().isEmpty() && !m_tokens.isEmpty()) {
            m_tokens.removeLast();
            showChips();
            publish();
            return true;
        }
        return false;
    default:
        return false;
    }
}

void FilterLine::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    painter.setPen(QPen(colour(focused ? Colour::FocusRing : Colour::ControlOutline, palette()), focused ? 2 : 1));
    painter.setBrush(colour(Colour::Surface, palette()));
    const double inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), space(1), space(1));
}

void FilterLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        showChips();
    }
}

}
