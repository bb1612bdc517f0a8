#include "backend/mail/mailer.h"

#include <cstdio>

namespace galley::backend {

Result<void> MissingMailer::send(const Mail&)
{
    return failure(ErrorCode::Unavailable, QStringLiteral("The e-mail cannot be sent, because no mail server is configured on this server."));
}

Result<void> ConsoleMailer::send(const Mail& mail)
{
    const QByteArray line = QStringLiteral("mail to %1: %2: %3\n").arg(mail.to, mail.subject, mail.text.simplified()).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
    return {};
}

}
