#include "backend/handlers/route.h"
#include "backend/http/form.h"
#include "backend/http/multipart.h"
#include "backend/http/temporaryfile.h"

namespace galley::backend::detail {

namespace {

Unexpected unreadable()
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("The body cannot be read."));
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}

wire::RawParameters rawParameters(const http::Request& request)
{
    wire::RawParameters raw;
    for (const auto& [name, value] : request.pathParameters) {
        raw.path.emplace(QString::fromStdString(name), QString::fromStdString(value));
    }
    for (const auto& [name, value] : request.queryParameters()) {
        raw.query.emplace(QString::fromStdString(name), QString::fromStdString(value));
    }
    return raw;
}

Result<std::string> readJsonBody(const http::Request& request)
{
    // A JSON body is held in memory as a whole; the route's own limit has been checked by then.
    constexpr std::uint64_t largestJson = 64U << 20U;
    auto text = request.wholeBody(largestJson);
    if (!text) {
        return unreadable();
    }
    return std::move(*text);
}

Result<FormBody> readFormBody(const http::Request& request)
{
    const auto text = request.wholeBody();
    const auto form = text ? http::parseForm(*text) : std::nullopt;
    if (!form) {
        return unreadable();
    }
    FormBody body;
    for (const auto& [name, value] : form->fields()) {
        if (const QString key = textOf(name); !body.fields.contains(key)) {
            body.fields.insert(key, textOf(value));
        }
    }
    return body;
}

namespace {

using Files = std::vector<std::shared_ptr<http::TemporaryFile>>;

Result<void> addPart(FormBody& body, Files& files, const http::Multipart& form, const http::Part& part)
{
    const QString name = textOf(part.name);
    if (body.fields.contains(name) || body.files.contains(name)) {
        return {};
    }
    if (!part.fileName) {
        const auto value = form.text(part);
        if (!value) {
            return failure(ErrorCode::InvalidInput, QStringLiteral("The field is too long."), name);
        }
        body.fields.insert(name, textOf(*value));
        return {};
    }
    auto file = http::TemporaryFile::create();
    if (!file || !form.save(part, file->path())) {
        return failure(ErrorCode::StorageFull, QStringLiteral("The uploaded file cannot be stored."), name);
    }
    body.files.insert(name, wire::FilePart{QString::fromStdString(file->path().string()), textOf(*part.fileName), textOf(part.contentType)});
    files.push_back(std::move(file));
    return {};
}

}

Result<FormBody> readMultipartBody(const http::Request& request)
{
    auto parsed = http::Multipart::parse(request);
    if (const auto* refused = std::get_if<http::Multipart::Failure>(&parsed)) {
        return failure(ErrorCode::InvalidInput, QString::fromStdString(refused->detail));
    }
    const auto& form = std::get<http::Multipart>(parsed);
    FormBody body;
    const auto files = std::make_shared<Files>();
    for (const http::Part& part : form.parts()) {
        if (auto added = addPart(body, *files, form, part); !added) {
            return failure(added.error());
        }
    }
    body.keeper = files;
    return body;
}

}
