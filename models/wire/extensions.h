#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>
#include <tuple>

#include "models/base/id.h"
#include "models/domain/enums.h"
#include "models/wire/common.h"
#include "models/wire/content.h"
#include "models/wire/fields.h"
#include "models/wire/values.h"

namespace galley::wire {

/// What this server offers beyond the contract.
struct Capabilities {
    QString server;
    QString version;
    QList<QString> extensions; ///< changes, events, revisions, idempotency, import-modes

    static constexpr auto schema = "Capabilities";
    static constexpr auto fields()
    {
        return std::tuple(required("server", &Capabilities::server),
                          required("version", &Capabilities::version),
                          required("extensions", &Capabilities::extensions));
    }
    bool operator==(const Capabilities&) const = default;
};

/// What changed in a project since a cursor.
struct ItemChanges {
    QList<ContentItem> items;
    QList<ItemId> deletedItemIds;
    qint64 cursor = 0;
    bool more = false;

    static constexpr auto schema = "ItemChanges";
    static constexpr auto fields()
    {
        return std::tuple(required("items", &ItemChanges::items),
                          required("deleted_item_ids", &ItemChanges::deletedItemIds),
                          required("cursor", &ItemChanges::cursor),
                          required("more", &ItemChanges::more));
    }
    bool operator==(const ItemChanges&) const = default;
};

/// One Server-Sent Event: something changed in a project.
struct ServerEvent {
    QString type;
    std::optional<ProjectId> projectId;
    std::optional<JobId> jobId;
    std::optional<qint64> cursor;

    static constexpr auto schema = "ServerEvent";
    static constexpr auto fields()
    {
        return std::tuple(required("type", &ServerEvent::type),
                          optional("project_id", &ServerEvent::projectId),
                          optional("job_id", &ServerEvent::jobId),
                          optional("cursor", &ServerEvent::cursor));
    }
    bool operator==(const ServerEvent&) const = default;
};

/// The server is up.
struct Health {
    QString status;
    QString version;

    static constexpr auto schema = "Health";
    static constexpr auto fields() { return std::tuple(required("status", &Health::status), required("version", &Health::version)); }
    bool operator==(const Health&) const = default;
};

/// GET /api/v1/capabilities: Tells which extensions of the contract this server offers. A server without this operation offers
/// none.
struct GetCapabilities {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/capabilities";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = Capabilities;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /api/v1/projects/{project_id}/changes: Returns the items of a project that changed after the cursor, oldest change first,
/// and the ids of those deleted for good. Without a cursor everything is listed. `more` tells that another page waits.
struct ListItemChanges {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/projects/{project_id}/changes";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = ItemChanges;

    ProjectId projectId;
    qint64 since = 0;
    qint64 limit = 1000;

    static constexpr auto parameters()
    {
        return std::tuple(pathParameter("project_id", &ListItemChanges::projectId),
                          queryParameter("since", &ListItemChanges::since),
                          queryParameter("limit", &ListItemChanges::limit));
    }
};

/// GET /api/v1/events: Server-Sent Events of the organization: a project or a job changed. A comment line is sent every 15 seconds.
struct StreamServerEvents {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/api/v1/events";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::SignedIn;
    using Response = EventStream<ServerEvent>;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /health: Answers as soon as the server can work.
struct GetHealth {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/health";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::Anyone;
    using Response = Health;

    static constexpr auto parameters() { return std::tuple(); }
};

/// GET /openapi.json: This document.
struct GetContract {
    static constexpr Verb verb = Verb::Get;
    static constexpr auto path = "/openapi.json";
    static constexpr auto encoding = BodyEncoding::None;
    static constexpr auto access = Access::Anyone;
    using Response = JsonObject;

    static constexpr auto parameters() { return std::tuple(); }
};

/// Every endpoint of this file, for routing and for the contract test.
using ExtensionsEndpoints = std::tuple<GetCapabilities, ListItemChanges, StreamServerEvents, GetHealth, GetContract>;

}
