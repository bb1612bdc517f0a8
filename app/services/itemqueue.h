#pragma once

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/content/finding.h"
#include "models/domain/enums.h"

/// What the review page shows and asks for. Plain values: nothing here knows SQL or the network.
namespace galley::app {

/// The number of an item in the local cache: small, stable while the cache lives, and cheap to keep a million of.
using ItemRow = qint64;

/// How a change of this user stands with the server. Each has its own word and shape on screen.
enum class SyncState : quint8 {
    LocalOnly, ///< the workspace has no server beyond this computer
    InSync,
    Waiting,
    Sending,
    Conflict,
    Failed,
};

/// What a row of the queue shows.
struct ItemSummary {
    ItemRow row = 0;
    ItemId id;
    QString externalId;
    QString name;
    QString excerpt; ///< the beginning of the generated text, as plain text
    QString itemType;
    QString sourceName;
    QString imageUrl;
    ItemStatus status = ItemStatus::Pending;
    QString unknownStatus; ///< the server's word when it is none of ours
    bool excluded = false;
    std::optional<double> confidence;
    int findingCount = 0;
    int risk = 0; ///< 0 to 100: how much the text wants to be read
    bool marked = false; ///< by this user, for later
    bool editedByHand = false; ///< its text is one that this user typed
    SyncState syncState = SyncState::InSync;
    QDateTime decidedAt;
};

/// Everything about one item, for the focus view.
struct ItemDetail {
    ItemSummary summary;
    QJsonObject sourceData;
    QJsonObject generatedContent;
    QJsonObject formerContent; ///< the texts before these, as this computer saw them; empty when it saw none
    QJsonObject metadata;
    QList<content::Finding> findings;
    qint64 revision = 0;
};

/// Texts of an item that were typed and not saved, and where the caret stood.
struct TextDraft {
    QJsonObject content; ///< all texts of the item, the typed ones laid over
    QString field; ///< "description": the field that was typed in
    int position = 0; ///< of the caret in it, in UTF-16 units
    bool operator==(const TextDraft&) const = default;
};

enum class SortKey { Queue, Name, Status, Confidence, Findings, Created, Source, Risk, Changed };

/// Who decided or edited an item last, as far as this computer knows.
enum class Editor {
    Anybody,
    Me,
    Others, ///< decided, and not by this user on this computer
    Nobody,
};

/// What the queue holds, and in which order. An empty query holds every item that is not excluded.
struct ItemQuery {
    ProjectId projectId;
    QList<ItemStatus> statuses; ///< any of these; empty: all; Excluded asks for the excluded ones
    std::optional<SourceId> sourceId;
    std::optional<double> confidenceBelow;
    std::optional<double> confidenceFrom;
    std::optional<bool> hasFindings;
    QStringList rules; ///< any of these, each whole or the beginning up to a dot
    QStringList categories; ///< any of these, each the whole of one or a step of its path
    QStringList languages;
    Editor editor = Editor::Anybody;
    std::optional<qint64> changedFrom; ///< milliseconds since 1970, this instant and later
    std::optional<qint64> changedBefore;
    std::optional<int> riskFrom;
    std::optional<int> riskBelow;
    std::optional<bool> marked;
    std::optional<QList<ItemRow>> among; ///< only these rows, such as those of a sample
    QString text; ///< words in name, SKU and texts, each as a prefix
    SortKey sortKey = SortKey::Queue;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    bool operator==(const ItemQuery&) const = default;
};

/// What can be filtered by in a project, each list in the order of the alphabet.
struct FilterValues {
    QStringList categories;
    QStringList languages;
    QStringList rules;
};

/// What some rows are, counted before they are changed together.
struct SelectionCounts {
    QHash<ItemStatus, qint64> statuses; ///< Excluded counts the excluded ones, which count nowhere else
    qint64 withoutText = 0;
    qint64 editedByHand = 0; ///< texts that this user typed, not excluded
    qint64 published = 0; ///< in the shop already, not excluded
    qint64 gone = 0;
};

/// How many rejected texts a reason was given for. The reason is empty for those without one.
struct ReasonCount {
    QString reason;
    qint64 count = 0;
    bool operator==(const ReasonCount&) const = default;
};

/// Something about one item of a batch, in a whole sentence.
struct ItemRemark {
    ItemRow row = 0;
    QString reason;
};

/// How many items of a project stand where.
struct StatusTally {
    QHash<ItemStatus, qint64> counts; ///< Excluded counts the excluded ones, which count nowhere else
    qint64 total = 0;
};

}
