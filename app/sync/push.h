#pragma once

#include <QSet>

#include "app/api/apiclient.h"
#include "app/cache/writer.h"

/// The outbox on its way to the server: choosing what goes next, and writing down what became of it. Runs in the writer's thread.
namespace galley::app {

/// What the server can do beyond the contract, as far as sending is concerned.
struct ServerTraits {
    bool revisions = false; ///< takes base revisions and answers 412
    bool changes = false; ///< has a change feed
};

/// Whether the server answers such a change with the items as they are now, revision and all. Where it does not, nothing tells whether a list
/// that arrives about then is from before or after.
[[nodiscard]] bool answersWithItems(IntentKind kind);

/// What must wait for a fetch.
struct Turns {
    QSet<ProjectId> held; ///< nothing of these is sent before they were fetched
    QSet<ProjectId> fetching; ///< being fetched: changes that are not answered with items wait for the end of it

    [[nodiscard]] bool allow(const Intent& intent) const;
};

/// One request of an intent. It was written down before it is handed out, so that it can be sent again byte for byte.
struct Outgoing {
    qint64 seq = 0;
    ProjectId project;
    IntentKind kind = IntentKind::Status;
    bool isBatchStatus = false;
    ApiRequest request;
    QList<QUuid> items;
    qint64 end = 0; ///< where the intent stands when this request is answered
    int attempt = 0;
    QList<ItemRow> rows; ///< shown as being sent
};

/// What changed on screen.
struct PushOutcome {
    ProjectId project;
    QList<ItemRow> rows;
    bool needsPull = false; ///< the server's items moved on; nothing of this project is sent before they were fetched
};

/// The oldest change that may go now. An item's changes keep their order: what stands behind a change
/// that failed, conflicts or was put off waits with it; a batch goes on without such items.
[[nodiscard]] Result<std::optional<Outgoing>> nextOutgoing(WriteFiles& files, const ServerTraits& traits, const Turns& turns, qint64 now);
/// The server took it. `body` is its answer.
[[nodiscard]] Result<PushOutcome> acknowledge(WriteFiles& files, const Outgoing& sent, const QByteArray& body, qint64 now);
/// It was made ready and is not sent: it waits again, and is made anew when its turn comes.
[[nodiscard]] Result<void> takeBackRequest(WriteFiles& files, const Outgoing& unsent);
/// No answer, or one that says later: it is sent again at `nextTry`.
[[nodiscard]] Result<PushOutcome> putOff(WriteFiles& files, const Outgoing& sent, qint64 nextTry, const QString& message);
/// The server refused for good: visible, and only a person can have it tried again.
[[nodiscard]] Result<PushOutcome> refuse(WriteFiles& files, const Outgoing& sent, const QString& message);
/// The item moved on (409, 412) or is not there (404): the newest state is to be fetched, which settles, merges or asks.
[[nodiscard]] Result<PushOutcome> needsFetch(WriteFiles& files, const Outgoing& sent, const QString& message, qint64 now);

/// What a person does about a change in trouble.
[[nodiscard]] Result<PushOutcome> retryIntent(WriteFiles& files, const IntentId& id, qint64 now);
[[nodiscard]] Result<PushOutcome> discardIntent(WriteFiles& files, const IntentId& id, qint64 now);
/// How a person settled a conflict.
enum class Resolution { Mine, Theirs, Merged };
/// One step for undo, whatever was chosen. `merged` is the generated_content for Merged, which a change of texts alone can have.
[[nodiscard]] Result<PushOutcome> resolveIntent(WriteFiles& files, const IntentId& id, Resolution resolution, const QJsonObject& merged, qint64 now);
/// Every put-off change may go at once.
[[nodiscard]] Result<void> clearDelays(WriteFiles& files);

/// Items that need no sending any more. Intents with nothing left are forgotten.
[[nodiscard]] Result<void> storeTroubles(WriteFiles& files, Intent& intent, qint64 now);

}
