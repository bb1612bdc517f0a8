#include "tests/benchmarks/pullfloor.h"

#include <QElapsedTimer>
#include <simdjson.h>
#include <sqlite3.h>
#include <string>
#include <vector>

#include "app/cache/cacheschema.h"

namespace galley::benchmarks {

namespace {

/// The slices of one item that are stored.
struct Slices {
    std::string_view id, externalId, source, generated;
    double confidence = 0;
};

double secondsOf(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

std::string_view unquoted(std::string_view token)
{
    return token.substr(1, token.rfind('"') - 1);
}

std::vector<Slices> parse(const simdjson::padded_string& json)
{
    std::vector<Slices> result;
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document = parser.iterate(json);
    for (simdjson::ondemand::object item : document.get_array()) {
        Slices slices;
        // What the parser unescapes dies with it; these two need no unescaping.
        slices.id = unquoted(item["id"].raw_json_token());
        slices.externalId = unquoted(item["external_id"].raw_json_token());
        simdjson::ondemand::object source = item["source_data"].get_object();
        slices.source = source.raw_json();
        simdjson::ondemand::object generated = item["generated_content"].get_object();
        slices.generated = generated.raw_json();
        slices.confidence = item["confidence_score"].get_double();
        result.push_back(slices);
    }
    return result;
}

void execute(sqlite3* database, const char* sql)
{
    char* message = nullptr;
    if (sqlite3_exec(database, sql, nullptr, nullptr, &message) != SQLITE_OK) {
        qFatal("%s: %s", sql, message);
    }
}

sqlite3_stmt* prepare(sqlite3* database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK) {
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
    }
    return statement;
}

void bind(sqlite3_stmt* statement, int index, std::string_view text)
{
    sqlite3_bind_text(statement, index, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void step(sqlite3_stmt* statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE) {
        qFatal("a row could not be inserted");
    }
    sqlite3_reset(statement);
}

void insertRows(sqlite3* database, const std::vector<Slices>& items)
{
    sqlite3_stmt* item = prepare(database, "INSERT INTO items VALUES (?1, 1, ?2, ?3, 'product', '', ?4)");
    sqlite3_stmt* state =
        prepare(database, "INSERT INTO item_states VALUES (?1, 1, ?1, 1, 0, 1, 0, 0, 1, 0, 1790000000000, 0, ?2, NULL, NULL, NULL)");
    sqlite3_stmt* base = prepare(database, "INSERT INTO item_bases VALUES (?1, ?2, 1, 0, 0, ?1, ?1, NULL, NULL)");
    sqlite3_stmt* text = prepare(database, "INSERT INTO item_texts VALUES (?1, ?2, ?3, '{}', '{}', NULL)");
    sqlite3_int64 row = 0;
    for (const Slices& slices : items) {
        ++row;
        sqlite3_bind_int64(item, 1, row);
        bind(item, 2, slices.externalId);
        bind(item, 3, slices.source.substr(9, 12));
        bind(item, 4, slices.generated.substr(22, 70));
        step(item);
        sqlite3_bind_int64(state, 1, row);
        sqlite3_bind_double(state, 2, slices.confidence);
        step(state);
        sqlite3_bind_int64(base, 1, row);
        // Stored ids are 16 bytes.
        sqlite3_bind_blob(base, 2, slices.id.data() + 20, 16, SQLITE_STATIC);
        step(base);
        sqlite3_bind_int64(text, 1, row);
        bind(text, 2, slices.source);
        bind(text, 3, slices.generated);
        step(text);
    }
    for (sqlite3_stmt* statement : {item, state, base, text}) {
        sqlite3_finalize(statement);
    }
}

void insertWords(sqlite3* database, const std::vector<Slices>& items)
{
    sqlite3_stmt* words = prepare(database, "INSERT INTO item_search (rowid, words) VALUES (?1, ?2)");
    sqlite3_int64 row = 0;
    std::string text;
    for (const Slices& slices : items) {
        text.assign(slices.source);
        text += slices.generated;
        sqlite3_bind_int64(words, 1, ++row);
        bind(words, 2, text);
        step(words);
    }
    sqlite3_finalize(words);
}

sqlite3* openCache(const QString& path)
{
    sqlite3* database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    execute(database, "PRAGMA journal_mode = WAL");
    execute(database, "PRAGMA synchronous = NORMAL");
    return database;
}

}

PullFloor measurePullFloor(const QByteArray& items, const QString& path)
{
    PullFloor floor;
    const simdjson::padded_string json(items.constData(), static_cast<size_t>(items.size()));
    QElapsedTimer timer;
    timer.start();
    const std::vector<Slices> slices = parse(json);
    floor.parse = secondsOf(timer);

    sqlite3* database = openCache(path);
    for (const QString& statement : app::cacheMigrations().first().statements) {
        execute(database, statement.toUtf8().constData());
    }
    timer.restart();
    execute(database, "BEGIN");
    insertRows(database, slices);
    execute(database, "COMMIT");
    floor.insertRows = secondsOf(timer);
    timer.restart();
    execute(database, "BEGIN");
    insertWords(database, slices);
    execute(database, "COMMIT");
    floor.insertWords = secondsOf(timer);
    sqlite3_close(database);
    return floor;
}

double measureNarrowUpdate(const QString& path, qint64 rows)
{
    sqlite3* database = openCache(path);
    execute(database, "PRAGMA synchronous = FULL");
    QElapsedTimer timer;
    timer.start();
    execute(database, "BEGIN");
    sqlite3_stmt* update = prepare(database, "UPDATE item_states SET status = 3, sync = 2 WHERE row <= ?1");
    sqlite3_bind_int64(update, 1, rows);
    step(update);
    sqlite3_finalize(update);
    execute(database, "COMMIT");
    const double seconds = secondsOf(timer);
    sqlite3_close(database);
    return seconds;
}

}
