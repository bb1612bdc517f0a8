#include "ui/review/decisionbar.h"

#include <QAccessible>
#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include "ui/commands/keycaps.h"
#include "ui/review/itemwords.h"
#include "ui/review/rejectreasons.h"
#include "ui/style/galleystyle.h"
#include "ui/style/icons.h"

namespace galley::ui {

// --- sentences -------------------------------------------------------------------------------------------------------------------

namespace {

QString said(const char* text, int count = -1)
{
    return QCoreApplication::translate("galley::ui::DecisionBar", text, nullptr, count);
}

QString oneItemText(const ActReport& report, const QString& title)
{
    switch (report.decision) {
    case app::Decision::Approve:
        return report.kind == ActReport::Kind::Edited ? said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "Saved and approved: %1.")).arg(title)
                                                      : said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "Approved: %1.")).arg(title);
    case app::Decision::Reject:
        return report.reason.isEmpty()
            ? said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "Rejected: %1.")).arg(title)
            : said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "Rejected: %1. Reason: %2.")).arg(title, reasonText(report.reason));
    case app::Decision::Exclude:
        return said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "Excluded: %1. It is left out of exports and publishing.")).arg(title);
    case app::Decision::Restore:
        return said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "Restored: %1.")).arg(title);
    }
    return {};
}

QString manyItemsText(app::Decision decision, int count)
{
    switch (decision) {
    case app::Decision::Approve:
        return said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "Approved %n item(s)."), count);
    case app::Decision::Reject:
        return said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "Rejected %n item(s)."), count);
    case app::Decision::Exclude:
        return said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "Excluded %n item(s)."), count);
    case app::Decision::Restore:
        return said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "Restored %n item(s)."), count);
    }
    return {};
}

QString unchangedText(const ActReport& report, const QString& title)
{
    switch (report.decision) {
    case app::Decision::Approve:
        return said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "%1 was approved already.")).arg(title);
    case app::Decision::Reject:
        return said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "%1 was rejected already.")).arg(title);
    case app::Decision::Exclude:
        return said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "%1 was excluded already.")).arg(title);
    case app::Decision::Restore:
        return said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "%1 is not excluded.")).arg(title);
    }
    return {};
}

QString decidedText(const ActReport& report, const QString& title)
{
    const app::DecisionOutcome& outcome = report.outcome;
    if (report.asked == 1 && outcome.skipped == 0) {
        return outcome.changed == 0 ? unchangedText(report, title) : oneItemText(report, title);
    }
    QStringList sentences;
    if (report.asked > 1) {
        sentences.append(manyItemsText(report.decision, int(outcome.changed)));
    }
    if (outcome.unchanged > 0) {
        sentences.append(said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "%n stood so already."), int(outcome.unchanged)));
    }
    if (outcome.skipped > 0) {
        sentences.append(
            outcome.skippedReason.isEmpty()
                ? said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "%n could not be decided."), int(outcome.skipped))
                : said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "%n skipped: %1"), int(outcome.skipped)).arg(outcome.skippedReason));
    }
    return sentences.join(u' ');
}

QString questionText(const Confirmation& confirmation)
{
    const int count = int(confirmation.rows.size());
    switch (confirmation.decision) {
    case app::Decision::Approve:
        return said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "Approve %n item(s)?"), count);
    case app::Decision::Reject:
        return confirmation.reason.isEmpty() ? said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "Reject %n item(s)?"), count)
                                             : said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "Reject %n item(s) with the reason “%1”?"), count)
                                                   .arg(reasonText(confirmation.reason));
    case app::Decision::Exclude:
        return said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "Exclude %n item(s)?"), count);
    case app::Decision::Restore:
        return said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "Restore %n item(s)?"), count);
    }
    return {};
}

}

QString reportText(const ActReport& report, const QString& title)
{
    switch (report.kind) {
    case ActReport::Kind::Undone:
        return said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "Undone: %1.")).arg(report.label);
    case ActReport::Kind::Redone:
        return said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "Done again: %1.")).arg(report.label);
    case ActReport::Kind::Performed:
        return report.label;
    case ActReport::Kind::Edited:
        if (report.outcome.stepId.isEmpty() && report.outcome.changed == 0) {
            return said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "Nothing was changed in %1.")).arg(title);
        }
        if (!report.approved) {
            return said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "Saved: %1.")).arg(title);
        }
        break;
    case ActReport::Kind::Decided:
        break;
    }
    QString text = decidedText(report, title);
    if (report.atEnd) {
        text += u' ' + said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "End of the queue."));
    }
    return text;
}

QString confirmationText(const Confirmation& confirmation)
{
    QStringList parts;
    for (const auto& [status, name] : EnumNames<ItemStatus>::names) {
        if (const qint64 count = confirmation.counts.value(status); count > 0) {
            parts.append(said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "%1 %2")).arg(QLocale().toString(count), statusWord(status)));
        }
    }
    const QString question = questionText(confirmation);
    QStringList sentences{
        parts.isEmpty() ? question
                        : said(QT_TRANSLATE_NOOP("galley::ui::DecisionBar", "%1 They are: %2.")).arg(question, parts.join(QStringLiteral(", ")))};
    const bool judges = confirmation.decision == app::Decision::Approve || confirmation.decision == app::Decision::Reject;
    if (judges && confirmation.withoutText > 0) {
        sentences.append(said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "%n without a text will be skipped."), int(confirmation.withoutText)));
    }
    if (confirmation.protectedCount() > 0) {
        sentences.append(
            confirmation.includesProtected
                ? said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "%n protected item(s) are changed too."), int(confirmation.protectedCount()))
                : said(QT_TRANSLATE_N_NOOP("galley::ui::DecisionBar", "%n typed by hand or published will be skipped."),
                       int(confirmation.protectedCount())));
    }
    return sentences.join(u' ');
}

// --- KeyButton -------------------------------------------------------------------------------------------------------------------

KeyButton::KeyButton(QAction* action, const CommandRegistry& registry, const QString& id, QWidget* parent)
    : QPushButton(parent), m_action(action), m_registry(registry), m_id(id)
{
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &KeyButton::readAction);
    connect(&registry, &CommandRegistry::changed, this, &KeyButton::readAction);
    readAction();
}

void KeyButton::readAction()
{
    QString plain = m_action->text();
    setText(m_label.isEmpty() ? plain.remove(u'&').remove(u'…') : m_label);
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setToolTip(m_whole.isEmpty() ? m_action->toolTip() : m_whole);
    m_keys = m_registry.keyText(m_id).section(QStringLiteral(", "), 0, 0);
    setAccessibleName(m_whole.isEmpty() ? text() : m_whole);
    setAccessibleDescription(m_keys.isEmpty() ? m_action->toolTip() : tr("Key %1").arg(m_keys));
    updateGeometry();
    update();
}

void KeyButton::setQuiet(bool quiet)
{
    m_quiet = quiet;
    setFlat(quiet);
    setFont(textFont(quiet ? TextSize::Small : TextSize::Normal));
    updateGeometry();
}

void KeyButton::setLabel(const QString& label, const QString& whole)
{
    m_label = label;
    m_whole = whole;
    readAction();
}

QSize KeyButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int icons = icon().isNull() || m_quiet ? 0 : iconSize().width() + space(1);
    const int keys = m_keys.isEmpty() ? 0 : KeyCaps::width(m_keys) + space(2);
    const int sides = m_quiet ? space(2) : space(6);
    const int height = m_quiet ? metrics.height() + space(2) : std::max(metrics.height() + space(3), QPushButton::sizeHint().height());
    return {metrics.horizontalAdvance(text()) + icons + keys + sides, height};
}

QSize KeyButton::minimumSizeHint() const
{
    // In a narrow window a quiet button leaves the end of its text out, and says all of it in its tool tip.
    const int least = (m_keys.isEmpty() ? 0 : KeyCaps::width(m_keys)) + em(3);
    return m_quiet ? QSize(std::min(least, sizeHint().width()), sizeHint().height()) : sizeHint();
}

void KeyButton::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString label = std::exchange(option.text, QString());
    const QIcon mark = std::exchange(option.icon, QIcon());
    painter.drawControl(QStyle::CE_PushButton, option);
    const bool primary = property("primary").toBool();
    const Colour ink = !isEnabled() ? Colour::TextDisabled : primary ? Colour::OnAccent : Colour::Text;
    const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    QRect rest = rect().adjusted(m_quiet ? space(1) : space(3), 0, m_quiet ? -space(1) : -space(3), 0);
    const int keyWidth = m_keys.isEmpty() ? 0 : KeyCaps::width(m_keys);
    if (m_quiet && keyWidth > 0) {
        KeyCaps::paint(painter, place(QRect(rest.left(), rest.top(), keyWidth, rest.height())), m_keys, palette());
        rest.adjust(keyWidth + space(1), 0, 0, 0);
    } else if (keyWidth > 0) {
        KeyCaps::paint(painter, place(QRect(rest.right() - keyWidth + 1, rest.top(), keyWidth, rest.height())), m_keys, palette());
        rest.adjust(0, 0, -keyWidth - space(2), 0);
    }
    if (!mark.isNull() && !m_quiet) {
        const int side = iconSize().width();
        mark.paint(&painter,
                   place(QRect(rest.left(), rest.center().y() - side / 2 + 1, side, side)),
                   Qt::AlignCenter,
                   isEnabled() ? QIcon::Normal : QIcon::Disabled);
        rest.adjust(side + space(1), 0, 0, 0);
    }
    painter.setPen(colour(ink, palette()));
    painter.setFont(font());
    const QString shown = fontMetrics().elidedText(label, Qt::ElideRight, rest.width() + 1);
    painter.drawText(place(rest), Qt::AlignLeading | Qt::AlignVCenter, shown);
}

// --- DecisionBar -----------------------------------------------------------------------------------------------------------------

DecisionBar::DecisionBar(ReviewController& controller, CommandRegistry& registry, QWidget* parent) : QWidget(parent), m_controller(controller)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLine());
    layout->addWidget(makeButtons(registry));
    connect(&controller, &ReviewController::acted, this, &DecisionBar::showReport);
    connect(&controller, &ReviewController::selectionChanged, this, &DecisionBar::showState);
    connect(&controller, &ReviewController::confirmationChanged, this, &DecisionBar::showState);
    connect(&controller, &ReviewController::endReached, this, [this](int step) {
        say(step > 0 ? tr("End of the queue.") : tr("Beginning of the queue."));
    });
    connect(&controller, &ReviewController::nothingToUndo, this, [this] { say(tr("There is nothing to undo.")); });
    connect(&controller, &ReviewController::nothingToRedo, this, [this] { say(tr("There is nothing to do again.")); });
    connect(&controller, &ReviewController::failed, this, [this](const Error& error) {
        say(tr("This could not be stored, and nothing was changed. %1").arg(error.message), true);
    });
    showState();
}

QWidget* DecisionBar::makeLine()
{
    m_line = new QWidget(this);
    m_line->setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(m_line);
    layout->setContentsMargins(space(4), space(1), space(4), space(1));
    m_text = new QLabel(m_line);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setMinimumHeight(QFontMetrics(textFont(TextSize::Normal)).height() + space(3));
    layout->addWidget(m_text, 1);
    const auto addButton = [&](const QString& text) {
        auto* button = new QPushButton(text, m_line);
        layout->addWidget(button);
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(false);
        button->setSizePolicy(policy);
        button->hide();
        return button;
    };
    m_selectAll = addButton(tr("Select all that match"));
    m_selectNone = addButton(tr("Clear the selection"));
    m_cancel = addButton(tr("Cancel"));
    m_protected = addButton(tr("Include protected"));
    m_protected->setCheckable(true);
    m_protected->setToolTip(tr("Texts typed by hand and published ones are left as they are unless this is on."));
    m_confirm = addButton(tr("Confirm"));
    setPrimary(m_confirm);
    connect(m_protected, &QPushButton::toggled, &m_controller, &ReviewController::setIncludesProtected);
    connect(m_selectAll, &QPushButton::clicked, &m_controller, &ReviewController::selectAllMatching);
    connect(m_selectNone, &QPushButton::clicked, &m_controller, &ReviewController::clearSelection);
    connect(m_cancel, &QPushButton::clicked, &m_controller, &ReviewController::cancelConfirmation);
    connect(m_confirm, &QPushButton::clicked, &m_controller, &ReviewController::confirm);
    return m_line;
}

QWidget* DecisionBar::makeButtons(CommandRegistry& registry)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space(4), space(2), space(4), space(2));
    layout->setSpacing(space(2));
    for (const char* id : {"review.approve", "review.reject", "review.exclude", "review.undo"}) {
        const QString name = QString::fromLatin1(id);
        auto* button = new KeyButton(registry.action(name), registry, name, row);
        layout->addWidget(button);
    }
    layout->addSpacing(space(4));
    auto* reasons = new QWidget(row);
    reasons->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_strip = new QGridLayout(reasons);
    m_strip->setContentsMargins(0, 0, 0, 0);
    m_strip->setHorizontalSpacing(space(1));
    m_strip->setVerticalSpacing(0);
    auto* label = new QLabel(tr("Reject\nbecause"), reasons);
    label->setFont(textFont(TextSize::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    m_strip->addWidget(label, 0, 0, 2, 1);
    for (int number = 1; number <= mostRejectReasons; ++number) {
        const QString id = QStringLiteral("review.reason%1").arg(number);
        auto* button = new KeyButton(registry.action(id), registry, id, reasons);
        button->setQuiet(true);
        m_reasonButtons.append(button);
    }
    setReasons(defaultRejectReasons());
    layout->addWidget(reasons, 1);
    return row;
}

void DecisionBar::setReasons(const QStringList& reasons)
{
    const int count = std::min(int(reasons.size()), mostRejectReasons);
    const int columns = (count + 1) / 2;
    const QFontMetrics metrics(textFont(TextSize::Small));
    for (int number = 0; number < m_reasonButtons.size(); ++number) {
        KeyButton* button = m_reasonButtons.at(number);
        m_strip->removeWidget(button);
        button->setVisible(number < count);
        if (number < count) {
            button->setLabel(metrics.elidedText(reasonLabel(reasons.at(number)), Qt::ElideRight, em(8)), reasonText(reasons.at(number)));
            m_strip->addWidget(button, number / columns, 1 + number % columns);
        }
    }
    for (int column = 0; column <= mostRejectReasons; ++column) {
        m_strip->setColumnStretch(column, column == columns + 1 ? 1 : 0);
    }
}

QString DecisionBar::message() const
{
    return m_text->text();
}

void DecisionBar::setLine(const QString& text, Colour fill, Colour ink)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_text->setToolTip(text);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, colour(fill, palette()));
    m_line->setPalette(colours);
    QPalette inks = m_line->palette();
    inks.setColor(QPalette::WindowText, colour(ink, palette()));
    m_text->setPalette(inks);
}

void DecisionBar::say(const QString& text, bool failed)
{
    m_said = text;
    m_failed = failed;
    showState();
    announce(text);
}

void DecisionBar::announce(const QString& text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_text, text);
    event.setPoliteness(m_failed ? QAccessible::AnnouncementPoliteness::Assertive : QAccessible::AnnouncementPoliteness::Polite);
#else
    Q_UNUSED(text)
    QAccessibleEvent event(m_text, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

void DecisionBar::showReport(const ActReport& report)
{
    const auto now = m_controller.cursorItem();
    QString text = report.asked == 1 ? reportText(report, report.title) : reportText(report, {});
    m_said = text;
    m_failed = false;
    showState();
    if (now && !report.atEnd) {
        text += u' '
            + tr("%1 of %2. Next: %3.")
                  .arg(QLocale().toString(m_controller.decidedCount()),
                       QLocale().toString(m_controller.decidedCount() + m_controller.undecidedCount()),
                       itemSentence(*now));
    }
    announce(text);
}

void DecisionBar::showConfirmation(const Confirmation& confirmation)
{
    const bool first = !m_confirm->isVisible();
    setLine(confirmationText(confirmation), Colour::WarningFill, Colour::WarningText);
    m_confirm->setText(tr("Confirm (Enter)"));
    m_cancel->setText(tr("Cancel (Esc)"));
    if (first) {
        announce(tr("%1 Enter confirms, Escape cancels.").arg(confirmationText(confirmation)));
    }
}

void DecisionBar::showState()
{
    const SelectionState selection = m_controller.selectionState();
    const bool asking = m_controller.confirmation().has_value();
    const bool many = selection.kind != SelectionKind::One;
    if (asking) {
        showConfirmation(*m_controller.confirmation());
    } else if (many) {
        const int count = int(selection.count);
        QString text = tr("%n item(s) selected by hand.", nullptr, count);
        if (selection.kind == SelectionKind::AllListed) {
            text = tr("%n item(s) selected: all that this list shows.", nullptr, count);
        } else if (selection.kind == SelectionKind::AllMatching) {
            text = tr("%n item(s) selected: all that matched at %1. What comes later is not in it.", nullptr, count)
                       .arg(QLocale().toString(selection.frozenAt.time(), QLocale::ShortFormat));
        }
        setLine(text, Colour::InfoFill, Colour::InfoText);
    } else if (m_failed) {
        setLine(m_said, Colour::ErrorFill, Colour::ErrorText);
    } else {
        setLine(m_said, Colour::Sunken, Colour::TextMuted);
    }
    m_confirm->setVisible(asking);
    m_protected->setVisible(asking && m_controller.confirmation()->protectedCount() > 0);
    const QSignalBlocker quiet(m_protected);
    m_protected->setChecked(asking && m_controller.confirmation()->includesProtected);
    m_cancel->setVisible(asking);
    m_selectAll->setVisible(many && !asking && selection.kind != SelectionKind::AllMatching);
    m_selectNone->setVisible(many && !asking);
}

}
