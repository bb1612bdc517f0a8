#include "ui/sync/syncwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace galley::ui {

namespace {

QString words(const char* text, int count = -1)
{
    return QCoreApplication::translate("Sync", text, nullptr, count);
}

/// Counts beyond what the plural machinery takes are told as the most it can.
int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// A range, because the rate is not known better: "20 to 35 seconds left".
QString timeLeftText(double seconds)
{
    const double most = seconds * 1.25;
    const auto range = [seconds, most](double unit, const char* text, const char* single) {
        const int least = std::max(1, static_cast<int>(std::floor(seconds * 0.8 / unit)));
        const int longest = std::max(1, static_cast<int>(std::ceil(most / unit)));
        const QLocale locale;
        return least == longest ? words(single, longest) : words(text).arg(locale.toString(least), locale.toString(longest));
    };
    if (most < 120) {
        return range(1, QT_TRANSLATE_NOOP("Sync", "%1 to %2 seconds left"), QT_TRANSLATE_N_NOOP("Sync", "%n second(s) left"));
    }
    if (most < 7200) {
        return range(60, QT_TRANSLATE_NOOP("Sync", "%1 to %2 minutes left"), QT_TRANSLATE_N_NOOP("Sync", "%n minute(s) left"));
    }
    return range(3600, QT_TRANSLATE_NOOP("Sync", "%1 to %2 hours left"), QT_TRANSLATE_N_NOOP("Sync", "%n hour(s) left"));
}

}

QString momentText(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    const QLocale locale;
    // The C locale's short form has seconds, which nobody needs here.
    const QString time =
        locale.language() == QLocale::C ? local.toString(QStringLiteral("HH:mm")) : locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == QDate::currentDate()) {
        return time;
    }
    return words(QT_TRANSLATE_NOOP("Sync", "%1, %2")).arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

QString syncText(const app::SyncStatus& status)
{
    if (status.conflicts > 0) {
        return words(QT_TRANSLATE_N_NOOP("Sync", "%n conflict(s)"), plural(status.conflicts));
    }
    if (status.failures > 0) {
        return words(QT_TRANSLATE_N_NOOP("Sync", "%n change(s) failed"), plural(status.failures));
    }
    switch (status.connection) {
    case app::Connection::Local:
        return status.waiting > 0 ? words(QT_TRANSLATE_N_NOOP("Sync", "Storing %n change(s)"), plural(status.waiting))
                                  : words(QT_TRANSLATE_NOOP("Sync", "Local only"));
    case app::Connection::SignInNeeded:
        return status.waiting > 0 ? words(QT_TRANSLATE_N_NOOP("Sync", "Sign-in needed – %n change(s) wait"), plural(status.waiting))
                                  : words(QT_TRANSLATE_NOOP("Sync", "Sign-in needed"));
    case app::Connection::Offline: {
        const QString since = status.offlineSince.isValid() ? momentText(status.offlineSince) : QString();
        if (since.isEmpty()) {
            return status.waiting > 0 ? words(QT_TRANSLATE_N_NOOP("Sync", "Offline – %n change(s) wait"), plural(status.waiting))
                                      : words(QT_TRANSLATE_NOOP("Sync", "Offline"));
        }
        return status.waiting > 0 ? words(QT_TRANSLATE_N_NOOP("Sync", "Offline since %1 – %n change(s) wait"), plural(status.waiting)).arg(since)
                                  : words(QT_TRANSLATE_NOOP("Sync", "Offline since %1")).arg(since);
    }
    case app::Connection::Online:
        break;
    }
    if (status.waiting > 0) {
        return words(QT_TRANSLATE_N_NOOP("Sync", "Sending %n change(s)"), plural(status.waiting));
    }
    return status.lastSync.isValid() ? words(QT_TRANSLATE_NOOP("Sync", "In sync %1")).arg(momentText(status.lastSync))
                                     : words(QT_TRANSLATE_NOOP("Sync", "Connected"));
}

QString syncTip(const app::SyncStatus& status)
{
    if (status.conflicts > 0) {
        return words(QT_TRANSLATE_NOOP("Sync", "Some items were changed in two places. Both versions are safe until you choose one."));
    }
    if (status.failures > 0) {
        return words(QT_TRANSLATE_NOOP("Sync", "The server refused some changes. The Sync Centre tells why."));
    }
    switch (status.connection) {
    case app::Connection::Local:
        return words(QT_TRANSLATE_NOOP("Sync", "This workspace is kept on this computer."));
    case app::Connection::SignInNeeded:
        return words(QT_TRANSLATE_NOOP("Sync", "The sign-in has ended. Your work is safe on this computer and is sent after the next sign-in."));
    case app::Connection::Offline:
        return status.nextTry.isValid()
            ? words(QT_TRANSLATE_NOOP("Sync", "Your work is safe on this computer. The next attempt is at %1.")).arg(momentText(status.nextTry))
            : words(QT_TRANSLATE_NOOP("Sync", "Your work is safe on this computer and is sent when the connection is back."));
    case app::Connection::Online:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Sync", "Your changes are sent as you make them."));
}

app::SyncState syncShape(const app::SyncStatus& status)
{
    if (status.conflicts > 0) {
        return app::SyncState::Conflict;
    }
    if (status.failures > 0 || status.connection == app::Connection::SignInNeeded) {
        return app::SyncState::Failed;
    }
    switch (status.connection) {
    case app::Connection::Local:
        return app::SyncState::LocalOnly;
    case app::Connection::Offline:
        return app::SyncState::Waiting;
    default:
        return status.waiting > 0 ? app::SyncState::Sending : app::SyncState::InSync;
    }
}

QString nothingWaitsText(const app::SyncStatus& status)
{
    if (status.connection == app::Connection::Local) {
        return words(QT_TRANSLATE_NOOP("Sync", "Everything is stored on this computer. There is no server to send it to."));
    }
    return status.lastSync.isValid() ? words(QT_TRANSLATE_NOOP("Sync", "Everything is sent. Last sync %1.")).arg(momentText(status.lastSync))
                                     : words(QT_TRANSLATE_NOOP("Sync", "Everything is sent."));
}

QString offlineBanner(const app::SyncStatus& status, bool onPurpose)
{
    if (onPurpose) {
        return words(QT_TRANSLATE_NOOP("Sync", "You are working offline. Everything is kept on this computer until you go online again."));
    }
    if (status.connection != app::Connection::Offline) {
        return {};
    }
    return words(QT_TRANSLATE_NOOP("Sync", "No connection to the server. Go on working: everything is kept on this computer and sent later."));
}

QString signInBanner(qint64 waiting)
{
    return waiting > 0 ? words(QT_TRANSLATE_N_NOOP("Sync", "Sign in again to send %n change(s)."), plural(waiting))
                       : words(QT_TRANSLATE_NOOP("Sync", "Your sign-in has ended. Sign in again to get news from the server."));
}

bool isRunning(const app::GenerationProgress& progress)
{
    return progress.status == JobStatus::Queued || progress.status == JobStatus::Running;
}

QString jobText(const app::GenerationProgress& progress, const QDateTime& now)
{
    if (progress.status == JobStatus::Queued) {
        return words(QT_TRANSLATE_NOOP("Sync", "Waiting for its turn"));
    }
    if (progress.status != JobStatus::Running) {
        return jobOutcome(progress);
    }
    const QLocale locale;
    const QString counted = words(QT_TRANSLATE_NOOP("Sync", "%1 of %2")).arg(locale.toString(progress.current), locale.toString(progress.total));
    const double elapsed = progress.startedAt.isValid() ? static_cast<double>(progress.startedAt.msecsTo(now)) / 1000 : 0;
    const double share = progress.total > 0 ? static_cast<double>(progress.current) / static_cast<double>(progress.total) : 0;
    // Before five seconds or three in a hundred a rate is a guess.
    if (progress.current <= 0 || (elapsed < 5 && share < 0.03) || elapsed <= 0) {
        return counted;
    }
    const double perSecond = static_cast<double>(progress.current) / elapsed;
    const double left = static_cast<double>(progress.total - progress.current) / perSecond;
    const QString rate = perSecond >= 1
        ? words(QT_TRANSLATE_NOOP("Sync", "%1 per second")).arg(locale.toString(perSecond, 'f', perSecond < 10 ? 1 : 0))
        : words(QT_TRANSLATE_NOOP("Sync", "%1 per minute")).arg(locale.toString(perSecond * 60, 'f', 0));
    if (left < 2) {
        return words(QT_TRANSLATE_NOOP("Sync", "%1, %2, nearly done")).arg(counted, rate);
    }
    return words(QT_TRANSLATE_NOOP("Sync", "%1, %2, %3")).arg(counted, rate, timeLeftText(left));
}

QString jobOutcome(const app::GenerationProgress& progress)
{
    const QLocale locale;
    const qint64 done = std::max<qint64>(0, progress.current - progress.failed);
    switch (progress.status) {
    case JobStatus::Completed:
        return progress.failed > 0
            ? words(QT_TRANSLATE_NOOP("Sync", "%1 done, %2 failed")).arg(locale.toString(done), locale.toString(progress.failed))
            : words(QT_TRANSLATE_NOOP("Sync", "%1 done")).arg(locale.toString(done));
    case JobStatus::Failed:
        return progress.message.isEmpty() ? words(QT_TRANSLATE_NOOP("Sync", "Failed"))
                                          : words(QT_TRANSLATE_NOOP("Sync", "Failed: %1")).arg(progress.message);
    case JobStatus::Cancelled:
        return words(QT_TRANSLATE_NOOP("Sync", "Stopped after %1 of %2")).arg(locale.toString(progress.current), locale.toString(progress.total));
    default:
        return {};
    }
}

}
