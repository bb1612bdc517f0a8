#include "app/cache/cacheschema.h"

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
    };
    return steps;
}

}
