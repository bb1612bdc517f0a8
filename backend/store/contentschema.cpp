#include "backend/store/contentschema.h"

namespace galley::backend {

namespace {

const QStringList projectTables = {
    QStringLiteral("CREATE TABLE projects ("
                   "project_key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, organization_id TEXT NOT NULL, "
                   "name TEXT NOT NULL, platform TEXT NOT NULL, status TEXT NOT NULL, settings TEXT NOT NULL, "
                   "created_at TEXT NOT NULL, completed_at TEXT, deleted_at TEXT, store_connection_id TEXT, "
                   "source_count INTEGER NOT NULL DEFAULT 0, change_counter INTEGER NOT NULL DEFAULT 0, "
                   "pending INTEGER NOT NULL DEFAULT 0, generated INTEGER NOT NULL DEFAULT 0, flagged INTEGER NOT NULL DEFAULT 0, "
                   "approved INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0, synced INTEGER NOT NULL DEFAULT 0, "
                   "excluded INTEGER NOT NULL DEFAULT 0)"),
    QStringLiteral("CREATE INDEX projects_organization ON projects (organization_id, project_key)"),
    QStringLiteral(
        "CREATE TABLE sources ("
        "source_key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_key INTEGER NOT NULL REFERENCES projects (project_key), "
        "type TEXT NOT NULL, name TEXT NOT NULL, config TEXT NOT NULL, status TEXT NOT NULL, "
        "item_count INTEGER NOT NULL DEFAULT 0, last_synced_at TEXT, error_message TEXT, created_at TEXT NOT NULL, "
        "object_name TEXT)"),
    QStringLiteral("CREATE INDEX sources_project ON sources (project_key)"),
    QStringLiteral("CREATE INDEX sources_object ON sources (object_name)"),
};

const QStringList itemTables = {
    QStringLiteral("CREATE TABLE items ("
                   "item_key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_key INTEGER NOT NULL, source_key INTEGER, "
                   "parent_key INTEGER, external_id TEXT, item_type TEXT NOT NULL, created_at TEXT NOT NULL, confidence REAL, "
                   "ai_model TEXT, source_data TEXT NOT NULL, generated_content TEXT NOT NULL, metadata TEXT NOT NULL)"),
    QStringLiteral("CREATE INDEX items_external ON items (project_key, external_id)"),
    QStringLiteral("CREATE INDEX items_source ON items (source_key)"),
    QStringLiteral("CREATE INDEX items_parent ON items (parent_key) WHERE parent_key IS NOT NULL"),
    QStringLiteral("CREATE TABLE item_states ("
                   "project_key INTEGER NOT NULL, item_key INTEGER NOT NULL, status TEXT NOT NULL, revision INTEGER NOT NULL, "
                   "excluded_at TEXT, decided_by TEXT, decided_at TEXT, PRIMARY KEY (project_key, item_key)) WITHOUT ROWID"),
    QStringLiteral("CREATE INDEX item_states_revision ON item_states (project_key, revision)"),
    QStringLiteral("CREATE TABLE item_tombstones ("
                   "project_key INTEGER NOT NULL, revision INTEGER NOT NULL, item_id TEXT NOT NULL, "
                   "PRIMARY KEY (project_key, revision)) WITHOUT ROWID"),
    // What an import that updates existing products is about to write, and, once it has, what was there before.
    QStringLiteral("CREATE TABLE source_updates ("
                   "source_key INTEGER NOT NULL, item_key INTEGER NOT NULL, staged TEXT, former TEXT, "
                   "PRIMARY KEY (source_key, item_key))"),
    QStringLiteral("CREATE INDEX source_updates_item ON source_updates (item_key)"),
};

const QStringList jobTables = {
    QStringLiteral("CREATE TABLE jobs ("
                   "job_key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, organization_id TEXT NOT NULL, "
                   "project_key INTEGER NOT NULL REFERENCES projects (project_key), job_type TEXT NOT NULL, status TEXT NOT NULL, "
                   "payload TEXT NOT NULL, prepared INTEGER NOT NULL DEFAULT 0, "
                   "progress_current INTEGER NOT NULL DEFAULT 0, progress_total INTEGER NOT NULL DEFAULT 0, "
                   "generated INTEGER NOT NULL DEFAULT 0, flagged INTEGER NOT NULL DEFAULT 0, failed INTEGER NOT NULL DEFAULT 0, "
                   "xct_used INTEGER NOT NULL DEFAULT 0, progress_detail TEXT NOT NULL DEFAULT '[]', result TEXT, error TEXT, "
                   "created_by TEXT, created_at TEXT NOT NULL, started_at TEXT, completed_at TEXT, "
                   "worker TEXT, lease_until INTEGER NOT NULL DEFAULT 0)"),
    QStringLiteral("CREATE INDEX jobs_project ON jobs (project_key, job_key)"),
    QStringLiteral("CREATE INDEX jobs_active ON jobs (status, job_key) WHERE status IN ('queued', 'running')"),
    // The items that a job has still to do: a row goes in the transaction that writes its item.
    QStringLiteral("CREATE TABLE job_items ("
                   "job_key INTEGER NOT NULL, item_key INTEGER NOT NULL, was_rejected INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (job_key, item_key)) "
                   "WITHOUT ROWID"),
};

const QStringList moneyTables = {
    QStringLiteral("CREATE TABLE usage_records ("
                   "usage_key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organization_id TEXT NOT NULL, job_id TEXT, item_id TEXT, "
                   "ai_provider TEXT NOT NULL, ai_model TEXT NOT NULL, content_type TEXT NOT NULL, input_tokens INTEGER NOT NULL, "
                   "output_tokens INTEGER NOT NULL, xct INTEGER NOT NULL, cost_microdollars INTEGER NOT NULL, created_at TEXT NOT NULL)"),
    // Booked once, whatever happens: the second booking of an item within a job is refused by the database itself.
    QStringLiteral("CREATE UNIQUE INDEX usage_once ON usage_records (job_id, item_id) WHERE job_id IS NOT NULL"),
    QStringLiteral("CREATE INDEX usage_organization ON usage_records (organization_id, created_at)"),
    QStringLiteral("CREATE TABLE xct_transactions ("
                   "transaction_key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organization_id TEXT NOT NULL, "
                   "transaction_type TEXT NOT NULL, balance_type TEXT NOT NULL, amount INTEGER NOT NULL, description TEXT, "
                   "created_at TEXT NOT NULL, created_by TEXT)"),
    QStringLiteral("CREATE INDEX xct_organization ON xct_transactions (organization_id, balance_type, amount)"),
};

}

QStringList contentSchema()
{
    return projectTables + itemTables + jobTables + moneyTables;
}

}
