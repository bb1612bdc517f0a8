#pragma once

#include <QTemporaryDir>
#include <memory>

#include "app/cache/cachereader.h"
#include "app/cache/workspacefiles.h"
#include "app/cache/writer.h"
#include "app/sync/overlay.h"
#include "app/sync/pullwriter.h"
#include "tests/support/manualclock.h"

namespace galley::tests {

/// An item as a server would send it.
inline app::PreparedItem preparedItem(int number, const QByteArray& status = "generated", const QByteArray& text = "Soft cotton for summer",
                                      const QByteArray& more = {})
{
    const QByteArray index = QByteArray::number(number);
    const QByteArray id = "018e0000-0000-4000-8000-" + index.rightJustified(12, '0');
    QByteArray json = R"({"id":")" + id + R"(","external_id":"SKU-)" + index + R"(","item_type":"product","source_data":{"name":"Product )" + index
        + R"(","sku":"SKU-)" + index + R"("},"generated_content":{"name":"Product )" + index + R"(","short_description":")" + text
        + R"(","description":"<p>)" + text + R"(</p>"},"confidence_score":0.)" + QByteArray::number(number % 10) + R"(,"status":")" + status
        + R"(","ai_model_used":null,"created_at":"2026-03-01T12:00:00Z","data_source_id":null,"data_source_name":null,"metadata":{},"excluded_at":null)"
        + more + "}";
    return app::prepare(wire::decodeItemRecord(json).value(), number);
}

/// A workspace's two files in a folder of its own, with a writer whose tasks a test waits for.
struct OpenFiles {
    explicit OpenFiles(const QString& folder) : path(folder)
    {
        auto opened = app::openWorkspaceFiles(folder, clock);
        if (opened) {
            notices = opened->notices;
            writer = std::make_unique<app::Writer>(std::move(opened->work), std::move(opened->cache));
            reader = std::move(app::CacheReader::open(app::cachePath(folder)).value());
        } else {
            error = opened.error();
        }
    }
    template <class F> auto run(F task) { return writer->run(std::move(task)).result(); }
    QString path;
    ManualClock clock;
    QStringList notices;
    std::unique_ptr<app::Writer> writer;
    std::unique_ptr<app::CacheReader> reader;
    std::optional<Error> error;
};

}
