#include "tests/support/oathtool.h"

#include <QProcess>

namespace galley::tests {

QString oathtool(const QString& secret, const QDateTime& time, int stepsLater)
{
    QStringList options{QStringLiteral("--totp=sha1"), QStringLiteral("--base32"), QStringLiteral("--digits=6")};
    if (time.isValid()) {
        options.append(QStringLiteral("--now=%1 UTC").arg(time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))));
    }
    // It prints this code and as many after it; the last one is wanted.
    options.append(QStringLiteral("--window=%1").arg(stepsLater));
    QProcess tool;
    tool.start(QStringLiteral("oathtool"), options << secret);
    if (!tool.waitForFinished() || tool.exitCode() != 0) {
        qWarning("oathtool is not there or failed: %s", tool.readAllStandardError().constData());
        return {};
    }
    return QString::fromLatin1(tool.readAllStandardOutput()).trimmed().split(u'\n').last();
}

}
