#include "backend/services/jsoncheck.h"

namespace galley::backend {

Result<void> checkObject(const wire::JsonObject& object, const QString& field)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(object.text, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The JSON is malformed: %1").arg(error.errorString()), field);
    }
    return {};
}

}
