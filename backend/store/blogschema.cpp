#include "backend/store/blogschema.h"

namespace galley::backend {

QStringList blogSchema()
{
    return {
        QStringLiteral("CREATE TABLE blog_templates ("
                       "id TEXT PRIMARY KEY, organization_id TEXT NOT NULL REFERENCES organizations (id), name TEXT NOT NULL, description TEXT, "
                       "tone TEXT, structure TEXT NOT NULL DEFAULT '{}', custom_instructions TEXT, is_default INTEGER NOT NULL DEFAULT 0, "
                       "created_at TEXT NOT NULL, updated_at TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX blog_templates_organization ON blog_templates (organization_id, id)"),
        // `status_before` is what a post returns to when its generation ends; `connection_id` the site that it was last sent to; `publisher`
        // holds the post until `lease_until` while it is being sent, so that nobody sends it a second time.
        QStringLiteral("CREATE TABLE blog_posts ("
                       "post_key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, "
                       "project_key INTEGER NOT NULL REFERENCES projects (project_key), organization_id TEXT NOT NULL, "
                       "title TEXT, content TEXT, excerpt TEXT, slug TEXT, status TEXT NOT NULL, status_before TEXT, post_type TEXT NOT NULL, "
                       "topic TEXT, featured_image_url TEXT, seo_meta TEXT, wp_post_id INTEGER, wp_category_ids TEXT NOT NULL DEFAULT '[]', "
                       "published_url TEXT, published_at TEXT, scheduled_at TEXT, source_item_ids TEXT NOT NULL DEFAULT '[]', "
                       "product_links TEXT NOT NULL DEFAULT '{}', ai_settings TEXT NOT NULL DEFAULT '{}', template_id TEXT, "
                       "analytics TEXT NOT NULL DEFAULT '{}', job_id TEXT, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, "
                       "connection_id TEXT, publisher TEXT, lease_until INTEGER NOT NULL DEFAULT 0, "
                       "due_at INTEGER, next_attempt_at INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE INDEX blog_posts_project ON blog_posts (project_key, post_key)"),
        QStringLiteral("CREATE INDEX blog_posts_due ON blog_posts (due_at) WHERE status = 'scheduled'"),
        QStringLiteral("CREATE INDEX blog_posts_job ON blog_posts (job_id) WHERE job_id IS NOT NULL"),
    };
}

QStringList stockPhotoSchema()
{
    return {
        QStringLiteral("CREATE TABLE stock_photo_keys ("
                       "id TEXT PRIMARY KEY, organization_id TEXT NOT NULL REFERENCES organizations (id), provider TEXT NOT NULL, "
                       "is_active INTEGER NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, sealed_key TEXT NOT NULL, "
                       "UNIQUE (organization_id, provider))"),
    };
}

QStringList blogConnectionSchema()
{
    return {
        QStringLiteral(
            "CREATE TABLE blog_connections ("
            "id TEXT PRIMARY KEY, organization_id TEXT NOT NULL REFERENCES organizations (id), name TEXT NOT NULL, site_url TEXT NOT NULL, "
            "username TEXT NOT NULL, sealed_password TEXT NOT NULL, is_active INTEGER NOT NULL DEFAULT 1, categories TEXT, "
            "categories_cached_at TEXT, last_synced_at TEXT, created_at TEXT NOT NULL, updated_at TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX blog_connections_organization ON blog_connections (organization_id, id)"),
    };
}

}
