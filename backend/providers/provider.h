#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "backend/jobs/queue/stopflag.h"
#include "models/base/result.h"

namespace galley::backend {

/// What is to be written about one product.
struct WriteRequest {
    QJsonObject sourceData;
    QString language = QStringLiteral("en"); ///< tag
    QString tone = QStringLiteral("professional"); ///< an id of `standardTones`, or of one of the organization's own
    QString toneInstructions; ///< what the organization's own tone asks for; empty for a standard tone
    QString customInstructions;
    bool generateShort = true;
    bool generateLong = true;
    bool translateName = false;
    bool useHtmlShort = false;
    bool useHtml = false;
    int maxShortChars = 200; ///< of the stored text, markup included; 0 = no limit
    int maxLongChars = 1000;
    QString rejectReason; ///< why a reviewer turned the last text down; empty for a first text
};

/// What came of it. Token counts are what the provider books.
struct WrittenTexts {
    QJsonObject generatedContent; ///< `name`, `short_description`, `description`, as asked
    double confidence = 0; ///< 0 to 1
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    QStringList notes; ///< whole English sentences: what was asked and could not be done
};

struct ModelOption {
    QString id;
    QString name;
    QString tier;
};

/// Something that writes product texts. Called from worker threads, one call at a time per object.
class Provider
{
public:
    virtual ~Provider() = default;
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QList<ModelOption> models() const = 0;
    /// An error or an empty answer changes nothing and is not booked. When `stop` is set it ends within a second, with Cancelled.
    [[nodiscard]] virtual Result<WrittenTexts> write(const WriteRequest& request, const StopFlag& stop) = 0;
};

}
