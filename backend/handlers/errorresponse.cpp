#include "backend/handlers/errorresponse.h"

#include "models/wire/json.h"

namespace galley::backend {

namespace {

/// `items[3].name` as `"items",3,"name"`.
void appendLocation(QByteArray& out, const QString& field)
{
    for (const QString& step : field.split(u'.', Qt::SkipEmptyParts)) {
        const qsizetype bracket = step.indexOf(u'[');
        const QString name = bracket < 0 ? step : step.left(bracket);
        if (!name.isEmpty()) {
            out += ',';
            wire::appendJsonString(out, QStringView(name));
        }
        if (bracket < 0) {
            continue;
        }
        for (QString index : step.mid(bracket + 1).split(u'[')) {
            index.chop(1);
            bool isNumber = false;
            const int number = index.toInt(&isNumber);
            out += ',';
            if (isNumber) {
                out += QByteArray::number(number);
            } else {
                wire::appendJsonString(out, QStringView(index));
            }
        }
    }
}

/// The kind of a finding, in the words that FastAPI services use for it.
const char* findingType(const Error& error)
{
    if (error.message.contains(u"is missing")) {
        return "missing";
    }
    return error.message.startsWith(u"The JSON is malformed") ? "json_invalid" : "value_error";
}

http::Response invalidInput(const Error& error, const QByteArray& place)
{
    QByteArray json = "{\"detail\":[{\"loc\":[";
    wire::appendJsonString(json, QByteArrayView(place));
    appendLocation(json, error.field);
    json += "],\"msg\":";
    wire::appendJsonString(json, QStringView(error.message));
    json += ",\"type\":\"";
    json += findingType(error);
    json += "\"}]}";
    return http::jsonResponse(422, json.toStdString());
}

}

int httpStatus(ErrorCode code, bool hasIfMatch)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return 422;
    case ErrorCode::Unauthenticated:
        return 401;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::NotFound:
    case ErrorCode::NotOffered:
        return 404;
    case ErrorCode::Conflict:
        return hasIfMatch ? 412 : 409;
    case ErrorCode::Cancelled:
        return 409;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Unavailable:
        return 503;
    case ErrorCode::StorageFull:
        return 507;
    case ErrorCode::Corrupt:
    case ErrorCode::Internal:
        break;
    }
    return 500;
}

http::Response errorResponse(const Error& error, const ErrorContext& context)
{
    if (error.code == ErrorCode::InvalidInput) {
        return invalidInput(error, context.place);
    }
    const int status = httpStatus(error.code, context.hasIfMatch);
    QString detail = error.message;
    if (status == 500) {
        detail = QStringLiteral("The server has a fault. Nothing was changed.");
    } else if (status == 507) {
        detail = QStringLiteral("The server's disk is full. Nothing was changed.");
    }
    QByteArray json = "{\"detail\":";
    wire::appendJsonString(json, QStringView(detail));
    json += '}';
    http::Response response = http::jsonResponse(status, json.toStdString());
    if (status == 401) {
        response.headers.set("WWW-Authenticate", "Bearer");
    } else if (status == 429) {
        bool isNumber = false;
        const int seconds = error.field.toInt(&isNumber);
        response.headers.set("Retry-After", std::to_string(isNumber ? std::max(1, seconds) : 1));
    }
    return response;
}

}
