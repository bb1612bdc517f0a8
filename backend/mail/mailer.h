#pragma once

#include <QString>

#include "models/base/result.h"

namespace galley::backend {

/// A plain-text e-mail to one person.
struct Mail {
    QString to;
    QString subject;
    QString text;
};

/// Sends e-mails. send() may take many seconds: Slow lane and worker threads only; thread-safe.
class Mailer
{
public:
    virtual ~Mailer() = default;
    /// ErrorCode::Unavailable when the mail server cannot be reached, refuses, or there is none.
    [[nodiscard]] virtual Result<void> send(const Mail& mail) = 0;
};

/// Where no mail server is configured: every attempt says so.
class MissingMailer final : public Mailer
{
public:
    [[nodiscard]] Result<void> send(const Mail& mail) override;
};

/// In a local workspace: the mail is shown in the server's console, to the one person there is.
class ConsoleMailer final : public Mailer
{
public:
    [[nodiscard]] Result<void> send(const Mail& mail) override;
};

}
