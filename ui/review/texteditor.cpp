#include "ui/review/texteditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/content/shoplimits.h"
#include "ui/review/textviews.h"
#include "ui/style/galleystyle.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

/// What stands in the field, letter for letter: toPlainText() would turn protected spaces ("35 cm") into plain ones.
QString wholeText(const QPlainTextEdit& field)
{
    QString text = field.document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

}

TextEditor::TextEditor(QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_short(new QPlainTextEdit(this)), m_long(new QPlainTextEdit(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(4), space(4), space(4), space(3));
    whole->setSpacing(space(1));
    const auto addField = [&](const QString& key, const QString& text, QWidget* field) {
        auto* row = new QHBoxLayout;
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        auto* length = new QLabel(this);
        length->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(label);
        row->addStretch(1);
        row->addWidget(length);
        whole->addLayout(row);
        field->setMaximumWidth(readingWidth(font()) + em(4));
        whole->addWidget(field, key == u"description" ? 3 : key == u"short_description" ? 1 : 0);
        whole->addSpacing(space(2));
        m_fields.append({key, length});
    };
    addField(QStringLiteral("name"), tr("&Name"), m_name);
    addField(QStringLiteral("short_description"), tr("&Short text"), m_short);
    addField(QStringLiteral("description"), tr("&Long text"), m_long);
    for (QPlainTextEdit* field : {m_short, m_long}) {
        field->setTabChangesFocus(true);
        field->setMinimumHeight(em(3));
        connect(field, &QPlainTextEdit::textChanged, this, &TextEditor::noteChange);
    }
    m_name->setAccessibleName(tr("Name"));
    m_short->setAccessibleName(tr("Short text"));
    m_long->setAccessibleName(tr("Long text"));
    connect(m_name, &QLineEdit::textChanged, this, &TextEditor::noteChange);
    auto* buttons = new QHBoxLayout;
    auto* hint = new QLabel(tr("Esc leaves and keeps your draft."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* leave = new QPushButton(tr("Leave"), this);
    auto* save = new QPushButton(tr("Save"), this);
    auto* approve = new QPushButton(tr("Save and approve (Ctrl+Enter)"), this);
    setPrimary(approve);
    hint->setWordWrap(true);
    whole->addWidget(hint);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(save);
    buttons->addWidget(approve);
    whole->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &TextEditor::leaveRequested);
    connect(save, &QPushButton::clicked, this, &TextEditor::saveRequested);
    connect(approve, &QPushButton::clicked, this, &TextEditor::approveRequested);
}

void TextEditor::setContent(const QJsonObject& content)
{
    m_given = content;
    fill(content);
}

void TextEditor::fill(const QJsonObject& content)
{
    m_filling = true;
    m_name->setText(content.value(QStringLiteral("name")).toString());
    m_short->setPlainText(content.value(QStringLiteral("short_description")).toString());
    m_long->setPlainText(content.value(QStringLiteral("description")).toString());
    m_filling = false;
    count();
}

void TextEditor::noteChange()
{
    if (!m_filling) {
        count();
        Q_EMIT typed();
    }
}

app::TextDraft TextEditor::draft() const
{
    app::TextDraft draft;
    draft.content = content();
    const QWidget* focus = window()->focusWidget();
    if (focus == m_name) {
        draft.field = QStringLiteral("name");
        draft.position = m_name->cursorPosition();
    } else {
        const QPlainTextEdit* field = focus == m_short ? m_short : m_long;
        draft.field = field == m_short ? QStringLiteral("short_description") : QStringLiteral("description");
        draft.position = field->textCursor().position();
    }
    return draft;
}

void TextEditor::setDraft(const app::TextDraft& draft)
{
    fill(draft.content);
    if (draft.field == u"name") {
        m_name->setFocus();
        m_name->setCursorPosition(draft.position);
        return;
    }
    QPlainTextEdit* field = draft.field == u"short_description" ? m_short : m_long;
    field->setFocus();
    QTextCursor caret = field->textCursor();
    caret.setPosition(std::clamp(draft.position, 0, field->document()->characterCount() - 1));
    field->setTextCursor(caret);
}

QString TextEditor::textOf(const QString& key) const
{
    if (key == u"name") {
        return m_name->text();
    }
    return wholeText(key == u"short_description" ? *m_short : *m_long);
}

QJsonObject TextEditor::content() const
{
    QJsonObject result = m_given;
    for (const Field& field : m_fields) {
        const QString text = textOf(field.key);
        if (!text.isEmpty() || result.contains(field.key)) {
            result.insert(field.key, text);
        }
    }
    return result;
}

void TextEditor::setPlatform(std::optional<Platform> platform)
{
    m_platform = platform;
    count();
}

QString TextEditor::countText(const QString& key) const
{
    const QString text = textOf(key);
    const QString read = textLength(text);
    const auto limit = m_platform ? content::shopLimit(*m_platform, key) : std::nullopt;
    if (!limit) {
        return read;
    }
    const QLocale locale;
    const qint64 length = content::lengthIn(limit->unit, text);
    const QString used = locale.toString(length);
    const QString most = locale.toString(limit->most);
    const QString shop = limit->unit == content::ShopLimit::Unit::Bytes ? tr("%1 of %2 bytes in the shop").arg(used, most)
                                                                        : tr("%1 of %2 characters in the shop").arg(used, most);
    const QString whole = tr("%1 – %2", "length as people read it, length as the shop counts").arg(read, shop);
    return length > limit->most ? tr("%1: too long", "lengths of a text").arg(whole) : whole;
}

bool TextEditor::isChanged() const
{
    return content() != m_given;
}

void TextEditor::focusFirst()
{
    QPlainTextEdit* field = m_long->toPlainText().isEmpty() && !m_short->toPlainText().isEmpty() ? m_short : m_long;
    field->setFocus();
    field->moveCursor(QTextCursor::Start);
}

bool TextEditor::hasEditFocus() const
{
    return isAncestorOf(focusWidget()) && (m_name->hasFocus() || m_short->hasFocus() || m_long->hasFocus());
}

void TextEditor::count()
{
    for (const Field& field : m_fields) {
        const QString text = textOf(field.key);
        const auto limit = m_platform ? content::shopLimit(*m_platform, field.key) : std::nullopt;
        const bool over = limit && content::lengthIn(limit->unit, text) > limit->most;
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, colour(over ? Colour::ErrorText : Colour::TextMuted, palette()));
        field.length->setForegroundRole(QPalette::WindowText);
        field.length->setPalette(colours);
        field.length->setText(countText(field.key));
    }
}

}
