#include "ui/sync/conflictdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

#include "models/content/textmerge.h"
#include "models/content/worddiff.h"
#include "ui/style/icons.h"
#include "ui/sync/syncwords.h"

namespace galley::ui {

namespace {

QString fieldLabel(const QString& field)
{
    if (field == QLatin1StringView("status")) {
        return ConflictDialog::tr("Decision");
    }
    if (field == QLatin1StringView("name")) {
        return ConflictDialog::tr("Name");
    }
    if (field == QLatin1StringView("short_description")) {
        return ConflictDialog::tr("Short text");
    }
    if (field == QLatin1StringView("description")) {
        return ConflictDialog::tr("Long text");
    }
    if (field == QLatin1StringView("reason") || field == QLatin1StringView("rejection_reason")) {
        return ConflictDialog::tr("Reason");
    }
    return field;
}

/// HTML becomes the text that people read; statuses become their words.
QString readable(const QString& field, const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull()) {
        return ConflictDialog::tr("(nothing)");
    }
    const QString text = value.isString() ? value.toString() : value.isDouble() ? QLocale().toString(value.toDouble()) : QString();
    if (field == QLatin1StringView("status")) {
        const std::optional<ItemStatus> status = valueOf<ItemStatus>(text);
        return status ? statusWord(*status) : text;
    }
    if (text.contains(u'<')) {
        QTextDocument document;
        document.setHtml(text);
        return document.toPlainText();
    }
    if (!value.isString() && !value.isDouble()) {
        return QString::fromUtf8(
            QJsonDocument(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson(QJsonDocument::Compact));
    }
    return text;
}

/// A text to read and to take words from.
QLabel* cell(const QString& html, QWidget* parent)
{
    auto* label = new QLabel(html, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setMinimumWidth(em(14));
    label->setMargin(space(2));
    label->setAutoFillBackground(true);
    label->setBackgroundRole(QPalette::Base);
    label->setFrameShape(QFrame::StyledPanel);
    return label;
}

}

QList<ConflictLine> conflictLines(const app::ConflictDetail& detail)
{
    QList<ConflictLine> lines;
    const auto compare = [&lines](const QString& field, const QJsonValue& mine, const QJsonValue& theirs) {
        if (mine != theirs) {
            lines.append({fieldLabel(field), readable(field, mine), readable(field, theirs), field});
        }
    };
    QStringList names = detail.mine.keys() + detail.theirs.keys();
    names.sort();
    names.removeDuplicates();
    // The decision comes first: it is what the dialog is mostly about.
    if (names.removeAll(QStringLiteral("status")) > 0) {
        names.prepend(QStringLiteral("status"));
    }
    for (const QString& name : names) {
        const QJsonValue mine = detail.mine.value(name);
        const QJsonValue theirs = detail.theirs.value(name);
        if (!mine.isObject() && !theirs.isObject()) {
            compare(name, mine, theirs);
            continue;
        }
        const QJsonObject mineParts = mine.toObject();
        const QJsonObject theirParts = theirs.toObject();
        QStringList parts = mineParts.keys() + theirParts.keys();
        parts.sort();
        parts.removeDuplicates();
        for (const QString& part : std::as_const(parts)) {
            compare(part, mineParts.value(part), theirParts.value(part));
        }
    }
    return lines;
}

bool canMerge(const QList<app::ConflictDetail>& items)
{
    return items.size() == 1 && items.first().mine.contains(QStringLiteral("generated_content"));
}

QString markedText(const QString& text, const QString& other, const QPalette& palette)
{
    const QString mark = QStringLiteral("<span style=\"background-color: %1; color: %2; text-decoration: underline\">")
                             .arg(colour(Colour::AddedFill, palette).name(), colour(Colour::AddedText, palette).name());
    QString html;
    for (const content::DiffPiece& piece : content::wordDiff(other, text)) {
        if (piece.kind == content::DiffPiece::Kind::Same) {
            html += piece.text.toHtmlEscaped();
        } else if (piece.kind == content::DiffPiece::Kind::Added) {
            html += mark + piece.text.toHtmlEscaped() + QStringLiteral("</span>");
        }
    }
    return html.replace(u'\n', QStringLiteral("<br>"));
}

ConflictDialog::ConflictDialog(const QList<app::ConflictDetail>& items, QWidget* parent, int others) : QDialog(parent)
{
    const app::ConflictDetail& first = items.first();
    const bool merges = canMerge(items);
    m_theirTexts = first.theirs.value(QStringLiteral("generated_content")).toObject();
    setWindowTitle(tr("Changed in two places: %1").arg(first.name));
    auto* whole = new QVBoxLayout(this);
    whole->setSpacing(space(3));
    auto* explanation =
        new QLabel(tr("Somebody else changed this item while your change was on its way. Both versions are safe until you choose."), this);
    explanation->setWordWrap(true);
    whole->addWidget(explanation);
    if (items.size() > 1) {
        auto* more = new QLabel(tr("Your choice holds for all %n item(s) of this change.", nullptr, static_cast<int>(items.size())), this);
        more->setFont(textFont(TextSize::Normal, true));
        more->setWordWrap(true);
        whole->addWidget(more);
    }
    if (merges) {
        m_mergeNote = new QLabel(this);
        m_mergeNote->setWordWrap(true);
        whole->addWidget(m_mergeNote);
    }

    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("The two versions"));
    auto* sheet = new QWidget(area);
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(3));
    grid->setVerticalSpacing(space(2));
    const int theirColumn = merges ? 3 : 2;
    const auto heading = [sheet](const QString& text) {
        auto* label = new QLabel(text, sheet);
        label->setFont(textFont(TextSize::Normal, true));
        return label;
    };
    int row = 0;
    for (const app::ConflictDetail& item : items.mid(0, 20)) {
        if (items.size() > 1) {
            grid->addWidget(heading(item.name), row++, 0, 1, theirColumn + 1);
        }
        grid->addWidget(heading(item.mineAt.isValid() ? tr("Mine, %1").arg(momentText(item.mineAt)) : tr("Mine")), row, 1);
        if (merges) {
            grid->addWidget(heading(tr("Result")), row, 2);
        }
        grid->addWidget(heading(item.theirsAt.isValid() ? tr("Theirs, %1").arg(momentText(item.theirsAt)) : tr("Theirs")), row, theirColumn);
        ++row;
        for (const ConflictLine& line : conflictLines(item)) {
            auto* label = new QLabel(line.label, sheet);
            label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
            label->setContentsMargins(0, space(2), 0, 0);
            grid->addWidget(label, row, 0);
            QLabel* mine = cell(markedText(line.mine, line.theirs, palette()), sheet);
            mine->setAccessibleName(tr("Mine, %1: %2").arg(line.label, line.mine));
            QLabel* theirs = cell(markedText(line.theirs, line.mine, palette()), sheet);
            theirs->setAccessibleName(tr("Theirs, %1: %2").arg(line.label, line.theirs));
            grid->addWidget(mine, row, 1);
            grid->addWidget(theirs, row, theirColumn);
            if (QWidget* result = merges ? makeResult(item, line.field) : nullptr) {
                result->setAccessibleName(tr("Result, %1").arg(line.label));
                grid->addWidget(result, row, 2);
            } else if (merges) {
                // A decision cannot be put together: with a merged text goes mine.
                grid->addWidget(cell(line.mine.toHtmlEscaped(), sheet), row, 2);
            }
            ++row;
        }
    }
    for (int column = 1; column <= theirColumn; ++column) {
        grid->setColumnStretch(column, 1);
    }
    grid->setRowStretch(row, 1);
    area->setWidget(sheet);
    whole->addWidget(area, 1);
    if (others > 0) {
        m_same = new QCheckBox(tr("&Do the same for the other %n change(s) of this kind", nullptr, others), this);
        m_same->setToolTip(tr("The side that you choose is taken for each of them. What is merged is merged here alone."));
        whole->addWidget(m_same);
    }

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* mine = buttons->addButton(tr("Use &mine"), QDialogButtonBox::AcceptRole);
    QPushButton* theirs = buttons->addButton(tr("Use &theirs"), QDialogButtonBox::AcceptRole);
    QPushButton* later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    connect(mine, &QPushButton::clicked, this, [this] { choose(app::ConflictChoice::UseMine); });
    connect(theirs, &QPushButton::clicked, this, [this] { choose(app::ConflictChoice::UseTheirs); });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    if (merges) {
        QPushButton* merge = buttons->addButton(tr("M&erge"), QDialogButtonBox::AcceptRole);
        merge->setToolTip(tr("Takes the texts as they stand under Result."));
        connect(merge, &QPushButton::clicked, this, [this] { choose(app::ConflictChoice::Merge); });
        merge->setDefault(true);
        merge->setFocus();
        noteClashes();
    } else {
        // Neither side is the safe one, so Enter on a fresh dialog chooses nothing.
        later->setDefault(true);
        later->setFocus();
    }
    whole->addWidget(buttons);
    setMinimumSize(em(merges ? 58 : 46), em(24));
}

void ConflictDialog::choose(app::ConflictChoice choice)
{
    m_choice = choice;
    accept();
}

QWidget* ConflictDialog::makeResult(const app::ConflictDetail& item, const QString& field)
{
    const auto texts = [&field](const QJsonObject& side) { return side.value(QStringLiteral("generated_content")).toObject().value(field); };
    const QJsonValue mine = texts(item.mine);
    const QJsonValue theirs = texts(item.theirs);
    if (!mine.isString() && !theirs.isString()) {
        return nullptr;
    }
    const content::TextMerge both = content::mergeParagraphs(texts(item.base).toString(), mine.toString(), theirs.toString());
    m_clashes += both.clashes;
    auto* editor = new QPlainTextEdit(both.text, this);
    editor->setTabChangesFocus(true);
    editor->setMinimumWidth(em(14));
    m_results.insert(field, editor);
    return editor;
}

void ConflictDialog::noteClashes()
{
    m_mergeNote->setText(
        m_clashes == 0
            ? tr("The result holds what both of you changed. You can edit it.")
            : tr("In %n place(s) both of you changed the same paragraph: the result holds yours there. You can edit it.", nullptr, m_clashes));
}

QJsonObject ConflictDialog::merged() const
{
    QJsonObject texts = m_theirTexts;
    for (auto result = m_results.begin(); result != m_results.end(); ++result) {
        // The raw text keeps protected spaces.
        QString text = result.value()->document()->toRawText();
        texts.insert(result.key(), text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n'));
    }
    return texts;
}

bool ConflictDialog::holdsForOthers() const
{
    return m_same != nullptr && m_same->isChecked() && m_choice != app::ConflictChoice::Merge;
}

}
