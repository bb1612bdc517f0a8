#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>
#include <array>
#include <optional>

#include "app/services/itemqueue.h"
#include "models/base/id.h"
#include "models/domain/enums.h"

/// What this user did, as it is stored until the server has it.
namespace galley::app {

/// An item's status as a small number; `unknownStatus` stands for a word of a newer server, which is stored beside it.
using StatusCode = quint8;
inline constexpr StatusCode unknownStatus = 255;

/// The 16 bytes of an id in network order: how ids are stored.
[[nodiscard]] std::array<char, sizeof(QUuid)> uuidBytes(const QUuid& id);

[[nodiscard]] StatusCode statusCodeOf(const QString& word);
[[nodiscard]] QString statusWord(StatusCode code, const QString& unknownWord = {});

/// Where an item stands, as far as decisions go.
struct ItemStanding {
    StatusCode status = 0;
    bool excluded = false;
    QString unknownWord; ///< for unknownStatus
    QString reason; ///< of a rejection

    [[nodiscard]] bool operator==(const ItemStanding& other) const
    {
        return status == other.status && excluded == other.excluded && unknownWord == other.unknownWord && reason == other.reason;
    }
    [[nodiscard]] QString word() const { return statusWord(status, unknownWord); }
};

enum class IntentKind { Status, Exclude, Restore, Edit };
enum class IntentState { Waiting, Sending, Failed, Conflict };

/// One item of an intent with what it was based on.
struct IntentItem {
    QUuid id;
    StatusCode baseStatus = 0;
    bool baseExcluded = false;
    quint64 baseTextHash = 0;
};

/// What stands against one item of an intent.
struct Trouble {
    enum class Kind {
        Settled, ///< needs no sending any more: the server has it already, or the item is gone
        Conflict,
        Failed,
    };
    Kind kind = Kind::Settled;
    QString message;
    QJsonObject theirs;
    qint64 at = 0;
};

/// A change of this user that the server has not acknowledged. A batch is one intent.
struct Intent {
    qint64 seq = 0;
    qint64 turn = 0; ///< the order of sending; parts of a divided intent share it
    IntentId id;
    QUuid step;
    qint64 act = 0; ///< the history row of the act (decide, undo, redo) that made it
    qint64 created = 0; ///< milliseconds since 1970, UTC
    ProjectId project;
    IntentKind kind = IntentKind::Status;
    QString status; ///< of Status and, where not empty, of Edit
    QString reason; ///< of a rejection
    QJsonObject change; ///< of Edit: `mine` and `base`, each a generated_content
    QString title;
    QList<IntentItem> items;
    qint64 done = 0; ///< items from the beginning that the server has answered for
    IntentState state = IntentState::Waiting;
    int attempts = 0;
    qint64 nextTry = 0;
    QString message;
    QByteArray request; ///< a request whose answer is not known; it is sent again byte for byte
    QHash<QUuid, Trouble> troubles;

    /// True while the item at `index` is still to be brought to the server.
    [[nodiscard]] bool isPending(qsizetype index) const
    {
        if (index < done && !troubles.contains(items[index].id)) {
            return false;
        }
        const auto trouble = troubles.constFind(items[index].id);
        return trouble == troubles.cend() || trouble->kind != Trouble::Kind::Settled;
    }
    [[nodiscard]] bool isUntouched() const
    {
        return state == IntentState::Waiting && attempts == 0 && done == 0 && request.isEmpty() && troubles.isEmpty();
    }
    /// How this intent shows on the item.
    [[nodiscard]] SyncState syncStateOf(const QUuid& item) const;
};

/// What a step did to one item.
struct StepItem {
    QUuid id;
    ItemRow row = 0; ///< where the cache had it then: a hint, because the cache may have been filled anew since
    ItemStanding from;
    ItemStanding to;
};

enum class StepState { Done, Undone, Dropped };

struct Step {
    qint64 seq = 0;
    QUuid id;
    ProjectId project;
    qint64 at = 0;
    QString label;
    QString reason;
    QList<StepItem> items;
    QJsonObject textFrom, textTo; ///< generated_content before and after, for an edit of one item
    QHash<QUuid, std::pair<QJsonObject, QJsonObject>> texts; ///< the same by item, for an edit of several
    bool isEdit = false;
    StepState state = StepState::Done;
};

/// Compact forms: a hundred thousand items take some two megabytes.
[[nodiscard]] QByteArray packItems(const QList<IntentItem>& items);
[[nodiscard]] QList<IntentItem> unpackIntentItems(QByteArrayView bytes);
[[nodiscard]] QByteArray packItems(const QList<StepItem>& items);
/// Words and reasons, which few items have, travel beside it as JSON.
[[nodiscard]] QJsonObject packExtras(const Step& step);
void unpackStep(QByteArrayView bytes, const QJsonObject& extras, Step& step);
[[nodiscard]] QJsonObject packTroubles(const QHash<QUuid, Trouble>& troubles);
[[nodiscard]] QHash<QUuid, Trouble> unpackTroubles(const QJsonObject& json);

}
