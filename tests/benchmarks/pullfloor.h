#pragma once

#include <QByteArray>
#include <QString>

namespace galley::benchmarks {

/// The least work a first pull can be, in seconds: the same JSON parsed by simdjson on demand, the same rows inserted with the sqlite3 API
/// into the same tables, the same words put into the same search index, and nothing else.
struct PullFloor {
    double parse = 0;
    double insertRows = 0;
    double insertWords = 0;
    [[nodiscard]] double sum() const { return parse + insertRows + insertWords; }
};

[[nodiscard]] PullFloor measurePullFloor(const QByteArray& items, const QString& path);

/// Seconds to set one column of `rows` narrow rows in one durable transaction, with the sqlite3 API.
[[nodiscard]] double measureNarrowUpdate(const QString& path, qint64 rows);

}
