#include "app/cache/cacheschema.h"

#include "app/cache/findingstore.h"

namespace galley::app {

const QList<storage::Migration>& cacheMigrations()
{
    static const QList<storage::Migration> steps{
        {1,
         "Projects, items and the search index",
         {QStringLiteral("CREATE TABLE projects (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, name TEXT NOT NULL, trashed INTEGER NOT NULL,"
                         " json TEXT NOT NULL, cursor INTEGER NOT NULL DEFAULT 0, pulled_at INTEGER)"),
          QStringLiteral("CREATE TABLE sources (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, name TEXT NOT NULL)"),
          // What a decision does not touch and a list shows.
          QStringLiteral("CREATE TABLE items (row INTEGER PRIMARY KEY, project INTEGER NOT NULL, external_id TEXT, name TEXT NOT NULL,"
                         " item_type TEXT NOT NULL, image TEXT NOT NULL, excerpt TEXT NOT NULL)"),
          QStringLiteral("CREATE INDEX items_by_name ON items (project, name COLLATE NOCASE)"),
          QStringLiteral("CREATE INDEX items_by_external_id ON items (project, external_id)"),
          // What is filtered and sorted by, and what a decision changes: narrow, so that a hundred thousand rows change in a moment.
          QStringLiteral("CREATE TABLE item_states (row INTEGER PRIMARY KEY, project INTEGER NOT NULL, position INTEGER NOT NULL,"
                         " status INTEGER NOT NULL, excluded INTEGER NOT NULL, sync INTEGER NOT NULL, intent INTEGER NOT NULL,"
                         " findings INTEGER NOT NULL, has_text INTEGER NOT NULL, source INTEGER NOT NULL, created INTEGER NOT NULL,"
                         " edited INTEGER NOT NULL DEFAULT 0, confidence REAL, decided_at INTEGER, reason TEXT, unknown_status TEXT)"),
          // What the server said last: the ground that pending changes are laid over.
          QStringLiteral("CREATE TABLE item_bases (row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, status INTEGER NOT NULL,"
                         " excluded INTEGER NOT NULL, revision INTEGER NOT NULL, hash INTEGER NOT NULL, text_hash INTEGER NOT NULL,"
                         " reason TEXT, unknown_status TEXT)"),
          QStringLiteral("CREATE TABLE item_texts (row INTEGER PRIMARY KEY, source_data TEXT NOT NULL, generated TEXT NOT NULL,"
                         " metadata TEXT NOT NULL, rest TEXT NOT NULL, server_generated TEXT)"),
          QStringLiteral("CREATE TABLE tallies (project INTEGER NOT NULL, status INTEGER NOT NULL, excluded INTEGER NOT NULL,"
                         " count INTEGER NOT NULL, PRIMARY KEY (project, status, excluded)) WITHOUT ROWID"),
          // Words are looked for by their beginnings and never as phrases, so neither places nor texts need to be kept.
          QStringLiteral("CREATE VIRTUAL TABLE item_search USING fts5 (words, content='', columnsize=0, detail=none,"
                         " tokenize='unicode61 remove_diacritics 2')")}},
        {2,
         "Labels, risk and times to filter and sort by",
         {QStringLiteral("ALTER TABLE item_states ADD COLUMN risk INTEGER NOT NULL DEFAULT 0"),
          // When it was last decided, edited or seen to differ: milliseconds since 1970.
          QStringLiteral("ALTER TABLE item_states ADD COLUMN changed INTEGER NOT NULL DEFAULT 0"),
          QStringLiteral("UPDATE item_states SET changed = coalesce(decided_at, created)"),
          // The riskiest first is read straight from this.
          QStringLiteral("CREATE INDEX item_states_by_risk ON item_states (project, excluded, risk DESC, position)"),
          // Categories, languages and rules: few values, each with the rows that have it.
          QStringLiteral("CREATE TABLE labels (number INTEGER PRIMARY KEY, project INTEGER NOT NULL, kind INTEGER NOT NULL, value TEXT NOT NULL,"
                         " UNIQUE (project, kind, value))"),
          QStringLiteral("CREATE TABLE item_labels (label INTEGER NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (label, row)) WITHOUT ROWID"),
          // What an older program wrote is worked through by and by.
          QStringLiteral("CREATE TABLE stale (row INTEGER PRIMARY KEY)"),
          QStringLiteral("INSERT INTO stale SELECT row FROM items")}},
        {3,
         "The text before the present one, to compare with",
         {QStringLiteral("CREATE TABLE former_texts (row INTEGER PRIMARY KEY, generated TEXT NOT NULL)"),
          // Written anew, edited or fetched: whatever changes a text comes by here. How its JSON is spelled is no change.
          QStringLiteral("CREATE TRIGGER former_text_is_kept AFTER UPDATE OF generated ON item_texts"
                         " WHEN json_valid (old.generated) AND json_valid (new.generated)"
                         " AND coalesce (json_extract (old.generated, '$.description'), json_extract (old.generated, '$.short_description'),"
                         " json_extract (old.generated, '$.name'), '') <> ''"
                         " AND (json_extract (old.generated, '$.description') IS NOT json_extract (new.generated, '$.description')"
                         " OR json_extract (old.generated, '$.short_description') IS NOT json_extract (new.generated, '$.short_description')"
                         " OR json_extract (old.generated, '$.name') IS NOT json_extract (new.generated, '$.name'))"
                         " BEGIN INSERT OR REPLACE INTO former_texts VALUES (old.row, old.generated); END"),
          QStringLiteral("CREATE TRIGGER former_text_goes_too AFTER DELETE ON item_texts"
                         " BEGIN DELETE FROM former_texts WHERE row = old.row; END")}},
    };
    return steps;
}

const QList<storage::Migration>& workMigrations()
{
    static const QList<storage::Migration> steps{
        {1,
         "Outbox, undo steps, history",
         {QStringLiteral("CREATE TABLE steps (seq INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, project BLOB NOT NULL,"
                         " at INTEGER NOT NULL, label TEXT NOT NULL, reason TEXT NOT NULL, count INTEGER NOT NULL, items BLOB NOT NULL,"
                         " extras TEXT NOT NULL, state INTEGER NOT NULL)"),
          QStringLiteral("CREATE INDEX steps_by_project ON steps (project, state, seq)"),
          QStringLiteral("CREATE TABLE history (seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, project BLOB NOT NULL,"
                         " action TEXT NOT NULL, step BLOB NOT NULL, reason TEXT NOT NULL, tool TEXT NOT NULL, detail TEXT NOT NULL)"),
          QStringLiteral("CREATE INDEX history_by_step ON history (step, seq)"),
          QStringLiteral("CREATE TABLE outbox (seq INTEGER PRIMARY KEY AUTOINCREMENT, turn INTEGER NOT NULL, id BLOB NOT NULL UNIQUE,"
                         " step BLOB NOT NULL, act INTEGER NOT NULL, created INTEGER NOT NULL, project BLOB NOT NULL, kind INTEGER NOT NULL, status "
                         "TEXT NOT NULL,"
                         " reason TEXT NOT NULL, change TEXT NOT NULL, title TEXT NOT NULL, items BLOB NOT NULL, done INTEGER NOT NULL DEFAULT 0,"
                         " state INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0, next_try INTEGER NOT NULL DEFAULT 0,"
                         " message TEXT NOT NULL DEFAULT '', request BLOB, troubles TEXT NOT NULL DEFAULT '{}', wide INTEGER NOT NULL)"),
          QStringLiteral("CREATE INDEX outbox_by_turn ON outbox (turn, seq)"),
          QStringLiteral("CREATE INDEX outbox_by_step ON outbox (step)"),
          // Rows are long; what is counted often must not be looked for in them.
          QStringLiteral("CREATE INDEX outbox_by_state ON outbox (state, next_try)"),
          QStringLiteral("CREATE INDEX outbox_wide ON outbox (turn, seq) WHERE wide = 1"),
          // Which changes an item waits for. Of wide ones there are few, and each is looked through instead.
          QStringLiteral("CREATE TABLE outbox_items (item BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (item, seq)) WITHOUT ROWID"),
          QStringLiteral("CREATE INDEX outbox_items_by_seq ON outbox_items (seq)"),
          QStringLiteral("CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")}},
        {2,
         "Drafts of texts",
         {QStringLiteral("CREATE TABLE drafts (item BLOB PRIMARY KEY, project BLOB NOT NULL, at INTEGER NOT NULL, content TEXT NOT NULL,"
                         " field TEXT NOT NULL, position INTEGER NOT NULL) WITHOUT ROWID"),
          QStringLiteral("CREATE INDEX drafts_by_project ON drafts (project)")}},
        {3,
         "Marks, texts edited by hand, samples; a history that only grows",
         {QStringLiteral("CREATE TABLE marks (item BLOB PRIMARY KEY, project BLOB NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID"),
          QStringLiteral("CREATE TABLE hand_edits (item BLOB NOT NULL, hash INTEGER NOT NULL, project BLOB NOT NULL, at INTEGER NOT NULL,"
                         " PRIMARY KEY (item, hash)) WITHOUT ROWID"),
          QStringLiteral("CREATE TABLE samples (seq INTEGER PRIMARY KEY AUTOINCREMENT, project BLOB NOT NULL, at INTEGER NOT NULL,"
                         " plan TEXT NOT NULL, lot BLOB NOT NULL, drawn BLOB NOT NULL, ended INTEGER NOT NULL DEFAULT 0)"),
          QStringLiteral("CREATE INDEX samples_by_project ON samples (project, seq)"),
          QStringLiteral("CREATE TRIGGER history_stays BEFORE UPDATE ON history BEGIN SELECT RAISE (ABORT, 'the history only grows'); END"),
          QStringLiteral("CREATE TRIGGER history_is_kept BEFORE DELETE ON history BEGIN SELECT RAISE (ABORT, 'the history only grows'); END")}},
        {4, "Ignored findings, glossary, remembered sentences", findingTables()},
    };
    return steps;
}

}
