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
    m_edit->setPlaceholderText(tr("Search or filter: status:pending flag:grounding score<60"));
    m_edit->setAccessibleName(tr("Search and filter"));
    m_edit->setAccessibleDescription(
        tr("Words are searched in names, SKUs and texts. Conditions are a key and a value: status, findings, flag, score, risk, category, source, "
           "language, editor, changed, marked."));
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
        if (token.kind == FilterToken::Kind::Text || tokenProblem(token, m_context).isEmpty()) {
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

void FilterLine::addTool(QWidget* tool)
{
    m_layout->addWidget(tool);
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
    tellProblem();
}

void FilterLine::takeTokensFromText(bool all)
{
    QStringList rest;
    bool taken = false;
    const QString text = m_edit->text();
    // An open quote means that the value is still being typed.
    if (!all && text.count(u'"') % 2 != 0) {
        return;
    }
    for (const FilterToken& token : parseFilter(text)) {
        // What means nothing stays to be put right, and replaces nothing.
        if (token.kind == FilterToken::Kind::Text || !tokenProblem(token, m_context).isEmpty()) {
            rest.append(tokenText(token));
        } else {
            m_tokens = m_tokens.contains(token) ? m_tokens : withToken(m_tokens, token);
            taken = true;
        }
    }
    if (taken) {
        m_edit->setText(rest.isEmpty() ? QString() : QString(rest.join(u' ') + u' '));
        showChips();
    }
}

void FilterLine::setContext(const FilterContext& context)
{
    m_context = context;
    showChips();
}

/// A token that is still being typed is not yet wrong; the others are named.
void FilterLine::tellProblem()
{
    QString problem;
    for (const FilterToken& token : std::as_const(m_tokens)) {
        problem = problem.isEmpty() ? tokenProblem(token, m_context) : problem;
    }
    const bool typing = m_edit->hasFocus() && m_delay.isActive();
    for (const FilterToken& token : parseFilter(m_edit->text())) {
        const bool last = tokenText(token) == wordAtCursor();
        if (token.kind != FilterToken::Kind::Text && problem.isEmpty() && !(typing && last)) {
            problem = tokenProblem(token, m_context);
        }
    }
    if (problem != m_problem) {
        m_problem = problem;
        Q_EMIT problemChanged(problem);
    }
}

QList<QToolButton*> FilterLine::chips() const
{
    QList<QToolButton*> found;
    for (int index = 0; index < m_chipLayout->count(); ++index) {
        found.append(qobject_cast<QToolButton*>(m_chipLayout->itemAt(index)->widget()));
    }
    return found;
}

void FilterLine::focusChip(int index)
{
    const QList<QToolButton*> all = chips();
    if (index >= all.size() || all.isEmpty()) {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_edit->setCursorPosition(0);
    } else {
        all.at(std::max(0, index))->setFocus(Qt::OtherFocusReason);
    }
}

void FilterLine::removeChip(int index)
{
    m_tokens.removeAt(index);
    showChips();
    publish();
    focusChip(index);
}

bool FilterLine::chipKey(QToolButton* chip, int key)
{
    const int index = int(chips().indexOf(chip));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        focusChip((key == Qt::Key_Left) != mirrored ? index - 1 : index + 1);
        return true;
    case Qt::Key_Home:
        focusChip(0);
        return true;
    case Qt::Key_End:
    case Qt::Key_Escape:
        m_edit->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        removeChip(index);
        return true;
    default:
        return false;
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
    const QStringList offered = word.isEmpty() ? QStringList() : filterCompletions(word, m_context);
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
    if (completion.endsWith(u':') || completion.endsWith(u'<')) {
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
    for (const FilterToken& token : std::as_const(m_tokens)) {
        const QString wrong = tokenProblem(token, m_context);
        auto* chip = new Chip(tokenLabel(token), !wrong.isEmpty(), m_chips);
        chip->setToolTip(wrong.isEmpty() ? tr("Remove this filter") : wrong);
        chip->setAccessibleName(tr("Remove the filter %1").arg(tokenLabel(token)));
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, token] {
            m_tokens = withoutToken(m_tokens, token);
            showChips();
            publish();
            m_edit->setFocus();
        });
        m_chipLayout->addWidget(chip);
    }
    m_chips->setVisible(!m_tokens.isEmpty());
    m_clear->setVisible(!m_tokens.isEmpty() || !m_edit->text().isEmpty());
    tellProblem();
}

void FilterLine::publish()
{
    m_delay.stop();
    tellProblem();
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
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched != m_edit) {
        auto* chip = qobject_cast<QToolButton*>(watched);
        return chip != nullptr && chip->parentWidget() == m_chips ? chipKey(chip, key->key()) : QWidget::eventFilter(watched, event);
    }
    const bool atBeginning = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeTokensFromText(true);
        m_completer->popup()->hide();
        publish();
        // With something wrong in it the line is not left: it says what, and waits.
        if (m_problem.isEmpty()) {
            Q_EMIT leaveRequested();
        }
        return true;
    case Qt::Key_Down:
        publish();
        Q_EMIT leaveRequested();
        return true;
    case Qt::Key_Backspace:
        if (atBeginning && !m_tokens.isEmpty()) {
            m_tokens.removeLast();
            showChips();
            publish();
            return true;
        }
        return false;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool towardsChips = (key->key() == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight);
        if (atBeginning && towardsChips && !m_tokens.isEmpty() && key->modifiers() == Qt::NoModifier) {
            focusChip(int(m_tokens.size()) - 1);
            return true;
        }
        return false;
    }
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
