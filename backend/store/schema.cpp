#include "backend/store/schema.h"

#include "backend/store/blogschema.h"
#include "backend/store/contentschema.h"

namespace galley::backend {

namespace {

QStringList coreSchema()
{
    return {
        QStringLiteral(R"(CREATE TABLE organizations (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            slug TEXT NOT NULL UNIQUE,
            settings TEXT NOT NULL DEFAULT '{}',
            address TEXT,
            phone_number TEXT,
            tax_id TEXT,
            billing_email TEXT,
            byok_enabled INTEGER NOT NULL DEFAULT 0,
            enforce_2fa INTEGER NOT NULL DEFAULT 0,
            created_at BIGINT NOT NULL))"),
        // `email_key` is the address in lower case: two spellings of one address are one account.
        QStringLiteral(R"(CREATE TABLE users (
            id TEXT PRIMARY KEY,
            organization_id TEXT NOT NULL REFERENCES organizations(id),
            email TEXT NOT NULL,
            email_key TEXT NOT NULL UNIQUE,
            first_name TEXT,
            last_name TEXT,
            phone_number TEXT,
            role TEXT NOT NULL CHECK (role IN ('admin', 'member')),
            is_active INTEGER NOT NULL DEFAULT 1,
            is_super_admin INTEGER NOT NULL DEFAULT 0,
            password_hash TEXT NOT NULL,
            two_factor_enabled INTEGER NOT NULL DEFAULT 0,
            two_factor_method TEXT,
            totp_secret TEXT,
            totp_last_step BIGINT NOT NULL DEFAULT 0,
            pending_method TEXT,
            pending_totp_secret TEXT,
            created_at BIGINT NOT NULL,
            last_login_at BIGINT))"),
        QStringLiteral("CREATE INDEX users_by_organization ON users (organization_id)"),
        QStringLiteral(R"(CREATE TABLE sessions (
            id TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
            organization_id TEXT NOT NULL REFERENCES organizations(id),
            created_at BIGINT NOT NULL,
            refreshed_at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL,
            revoked_at BIGINT))"),
        QStringLiteral("CREATE INDEX sessions_by_user ON sessions (user_id)"),
        QStringLiteral("CREATE INDEX sessions_by_expiry ON sessions (expires_at)"),
        // The second step of signing in: the token is known by its hash alone.
        QStringLiteral(R"(CREATE TABLE temporary_tokens (
            token_hash TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
            organization_id TEXT NOT NULL REFERENCES organizations(id),
            purpose TEXT NOT NULL,
            tries_left INTEGER NOT NULL,
            expires_at BIGINT NOT NULL))"),
        QStringLiteral("CREATE INDEX temporary_tokens_by_expiry ON temporary_tokens (expires_at)"),
        QStringLiteral("CREATE INDEX temporary_tokens_by_user ON temporary_tokens (user_id)"),
        // At most one living e-mail code for each purpose.
        QStringLiteral(R"(CREATE TABLE email_codes (
            user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
            organization_id TEXT NOT NULL REFERENCES organizations(id),
            purpose TEXT NOT NULL,
            code_hash TEXT NOT NULL,
            tries_left INTEGER NOT NULL,
            created_at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL,
            PRIMARY KEY (user_id, purpose)))"),
        QStringLiteral(R"(CREATE TABLE backup_codes (
            user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
            organization_id TEXT NOT NULL REFERENCES organizations(id),
            code_hash TEXT NOT NULL,
            used_at BIGINT,
            PRIMARY KEY (user_id, code_hash)))"),
        // `subject` is a keyed hash of an account or of an address, so that the table tells nothing of who tried.
        QStringLiteral(R"(CREATE TABLE sign_in_failures (
            subject TEXT PRIMARY KEY,
            failures INTEGER NOT NULL,
            last_failed_at BIGINT NOT NULL,
            locked_until BIGINT NOT NULL))"),
        QStringLiteral("CREATE INDEX sign_in_failures_by_time ON sign_in_failures (last_failed_at)"),
        // What a request with an Idempotency-Key was answered; `body` is compressed.
        QStringLiteral(R"(CREATE TABLE idempotent_answers (
            organization_id TEXT NOT NULL,
            user_id TEXT NOT NULL,
            idempotency_key TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            status INTEGER NOT NULL,
            body BLOB NOT NULL,
            created_at BIGINT NOT NULL,
            PRIMARY KEY (organization_id, user_id, idempotency_key)))"),
        QStringLiteral("CREATE INDEX idempotent_answers_by_time ON idempotent_answers (created_at)"),
        QStringLiteral(R"(CREATE TABLE custom_tones (
            organization_id TEXT NOT NULL REFERENCES organizations(id),
            id TEXT NOT NULL,
            name TEXT NOT NULL,
            description TEXT,
            system_prompt TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            PRIMARY KEY (organization_id, id)))"),
        // Facts about this server itself, such as which organization is the local workspace's.
        QStringLiteral("CREATE TABLE server_facts (name TEXT PRIMARY KEY, value TEXT NOT NULL)"),
    };
}

}

QList<storage::Migration> schemaSteps()
{
    return {
        {1, "People, organizations, sessions, sign-in and answered requests.", coreSchema()},
        {2, "Projects, sources, items, jobs and bookings.", contentSchema()},
        {3, "Blog posts and their templates.", blogSchema()},
        {4, "The sites that blog posts are published to.", blogConnectionSchema()},
        {5, "Keys for stock photos.", stockPhotoSchema()},
    };
}

}
