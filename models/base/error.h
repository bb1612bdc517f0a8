#pragma once

#include <QString>

namespace galley {

/// What went wrong, in as many kinds as callers react to differently. HTTP numbers appear only at the edges
/// (`backend/handlers/errorresponse.h`, `app/api/`).
enum class ErrorCode {
    InvalidInput, ///< what was given breaks a rule; `field` names it; trying again unchanged cannot help
    Unauthenticated, ///< nobody is signed in, or the sign-in has expired
    Forbidden, ///< signed in, but not allowed
    NotFound, ///< no such thing, or it belongs to somebody else
    Conflict, ///< the thing changed meanwhile, or its state forbids the step
    NotOffered, ///< this server does not have the operation
    TooLarge, ///< a limit on size was passed
    RateLimited, ///< too many requests; try later
    Unavailable, ///< no connection, a time-out, or a server error; trying again may help
    Cancelled, ///< the user or the program stopped it
    StorageFull, ///< the disk is full or read-only; nothing was changed
    Corrupt, ///< a stored file is damaged
    Internal, ///< a fault of this program
};

/// A failure as a value. `message` is a whole sentence for people, without secrets or customer texts; `field` is the path of the
/// input that is to blame (`items[3].name`) or empty.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString field = {};

    bool operator==(const Error&) const = default;
};

}
