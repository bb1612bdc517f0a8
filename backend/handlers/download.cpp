#include "backend/handlers/download.h"

#include <QFile>

#include "backend/http/temporaryfile.h"

namespace galley::backend {

Result<DownloadBody> download(const std::function<Result<QString>(QIODevice& out)>& write)
{
    const auto owner = http::TemporaryFile::create();
    if (!owner) {
        return failure(ErrorCode::StorageFull, QStringLiteral("The export cannot be written to disk."));
    }
    QFile file(QString::fromStdString(owner->path().string()));
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::StorageFull, QStringLiteral("The export cannot be written to disk."));
    }
    auto name = write(file);
    if (!name) {
        return failure(name.error());
    }
    if (!file.flush() || file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::StorageFull, QStringLiteral("The export cannot be written to disk."));
    }
    DownloadBody body;
    body.file = owner->path();
    body.owner = owner;
    body.fileName = std::move(*name);
    return body;
}

}
