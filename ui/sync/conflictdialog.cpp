#include "ui/sync/conflictdialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

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

QLabel* cell(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
            lines.append({fieldLabel(field), readable(field, mine), readable(field, theirs)});
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

ConflictDialog::ConflictDialog(const QList<app::ConflictDetail>& items, QWidget* parent) : QDialog(parent)
{
    const app::ConflictDetail& first = items.first();
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

    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("The two versions"));
    auto* sheet = new QWidget(area);
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(3));
    grid->setVerticalSpacing(space(2));
    const auto heading = [sheet](const QString& text) {
        auto* label = new QLabel(text, sheet);
        label->setFont(textFont(TextSize::Normal, true));
        return label;
    };
    int row = 0;
    for (const app::ConflictDetail& item : items.mid(0, 20)) {
        if (items.size() > 1) {
            grid->addWidget(heading(item.name), row++, 0, 1, 3);
        }
        grid->addWidget(heading(item.mineAt.isValid() ? tr("Mine, %1").arg(momentText(item.mineAt)) : tr("Mine")), row, 1);
        grid->addWidget(heading(item.theirsAt.isValid() ? tr("Theirs, %1").arg(momentText(item.theirsAt)) : tr("Theirs")), row, 2);
        ++row;
        for (const ConflictLine& line : conflictLines(item)) {
            auto* label = new QLabel(line.label, sheet);
            label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
            label->setContentsMargins(0, space(2), 0, 0);
            grid->addWidget(label, row, 0);
            grid->addWidget(cell(line.mine, sheet), row, 1);
            grid->addWidget(cell(line.theirs, sheet), row, 2);
            ++row;
        }
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(row, 1);
    area->setWidget(sheet);
    whole->addWidget(area, 1);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* mine = buttons->addButton(tr("Use &mine"), QDialogButtonBox::AcceptRole);
    QPushButton* theirs = buttons->addButton(tr("Use &theirs"), QDialogButtonBox::AcceptRole);
    QPushButton* later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    connect(mine, &QPushButton::clicked, this, [this] {
        m_choice = app::ConflictChoice::UseMine;
        accept();
    });
    connect(theirs, &QPushButton::clicked, this, [this] {
        m_choice = app::ConflictChoice::UseTheirs;
        accept();
    });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    // Neither side is the safe one, so Enter on a fresh dialog chooses nothing.
    later->setDefault(true);
    later->setFocus();
    whole->addWidget(buttons);
    setMinimumSize(em(46), em(24));
}

}
