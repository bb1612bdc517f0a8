#include "models/storage/migrations.h"

namespace galley::storage {

namespace {

Result<void> runStep(Database& database, const Migration& step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return failure(transaction.error());
    }
    for (const QString& statement : step.statements) {
        if (auto done = database.execute(statement); !done) {
            return done;
        }
    }
    // A pragma takes no parameters.
    if (auto done = database.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.version)); !done) {
        return done;
    }
    return transaction->commit();
}

}

Result<int> schemaVersion(Database& database)
{
    return database.value(QStringLiteral("PRAGMA user_version")).map([](const QVariant& value) { return value.toInt(); });
}

Result<void> migrate(Database& database, const QList<Migration>& steps)
{
    const auto version = schemaVersion(database);
    if (!version) {
        return failure(version.error());
    }
    const int newest = steps.isEmpty() ? 0 : steps.last().version;
    if (*version > newest) {
        return failure(ErrorCode::Conflict,
                       QStringLiteral("The database has version %1, which is newer than this program (%2). It was left unchanged; "
                                      "please install a newer Galley.")
                           .arg(*version)
                           .arg(newest));
    }
    for (const Migration& step : steps) {
        if (step.version <= *version) {
            continue;
        }
        if (auto done = runStep(database, step); !done) {
            return done;
        }
    }
    return {};
}

}
