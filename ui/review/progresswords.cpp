#include "ui/review/progresswords.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/style/icons.h"

namespace galley::ui {

namespace {

QString said(const char* text, int count = -1)
{
    return QCoreApplication::translate("galley::ui::ProgressWords", text, nullptr, count);
}

constexpr int minutesAnHour = 60;

}

QString timeLeftWords(const TimeLeft& left)
{
    if (left.toMinutes <= 1) {
        return said(QT_TRANSLATE_NOOP("galley::ui::ProgressWords", "about a minute left"));
    }
    const QLocale locale;
    if (left.toMinutes < 2 * minutesAnHour) {
        return left.fromMinutes == left.toMinutes ? said(QT_TRANSLATE_N_NOOP("galley::ui::ProgressWords", "about %n minute(s) left"), left.toMinutes)
                                                  : said(QT_TRANSLATE_NOOP("galley::ui::ProgressWords", "%1 to %2 minutes left"))
                                                        .arg(locale.toString(left.fromMinutes), locale.toString(left.toMinutes));
    }
    const int from = std::max(1, left.fromMinutes / minutesAnHour);
    const int to = (left.toMinutes + minutesAnHour - 1) / minutesAnHour;
    return from == to ? said(QT_TRANSLATE_N_NOOP("galley::ui::ProgressWords", "about %n hour(s) left"), to)
                      : said(QT_TRANSLATE_NOOP("galley::ui::ProgressWords", "%1 to %2 hours left")).arg(locale.toString(from), locale.toString(to));
}

QString outcomeWords(const app::StatusTally& tally)
{
    const QLocale locale;
    QStringList parts;
    for (const ItemStatus status : {ItemStatus::Approved, ItemStatus::Rejected, ItemStatus::Synced, ItemStatus::Excluded}) {
        if (const qint64 count = tally.counts.value(status); count > 0) {
            parts.append(said(QT_TRANSLATE_NOOP("galley::ui::ProgressWords", "%1 %2")).arg(locale.toString(count), statusWord(status)));
        }
    }
    return parts.join(QStringLiteral(" – "));
}

QString progressWords(const ReviewController& controller)
{
    const qint64 decided = controller.decidedCount();
    const qint64 left = controller.undecidedCount();
    if (controller.query().projectId.isNull() || decided + left == 0) {
        return {};
    }
    const QLocale locale;
    if (left == 0) {
        return said(QT_TRANSLATE_NOOP("galley::ui::ProgressWords", "All %1 decided")).arg(locale.toString(decided));
    }
    QStringList parts{
        said(QT_TRANSLATE_NOOP("galley::ui::ProgressWords", "%1 of %2 decided")).arg(locale.toString(decided), locale.toString(decided + left)),
        said(QT_TRANSLATE_NOOP("galley::ui::ProgressWords", "%1 left")).arg(locale.toString(left))};
    const auto pace = controller.pace();
    if (pace && *pace > 0.5) {
        parts.append(said(QT_TRANSLATE_NOOP("galley::ui::ProgressWords", "%1 a minute")).arg(locale.toString(qRound(*pace))));
        if (const auto time = controller.timeLeft()) {
            parts.append(timeLeftWords(*time));
        }
    }
    return parts.join(QStringLiteral(" – "));
}

}
