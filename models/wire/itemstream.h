#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUuid>
#include <functional>
#include <memory>
#include <optional>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/domain/enums.h"

/// Items as they are stored in bulk: what is asked for is taken out, all else stays the JSON it came as. For lists of any length.
namespace galley::wire {

/// One ContentItem. Texts are UTF-8.
struct ItemRecord {
    QUuid id;
    std::optional<QByteArray> externalId;
    QByteArray itemType;
    QByteArray sourceData; ///< JSON object
    QByteArray generatedContent; ///< JSON object
    QByteArray metadata; ///< JSON object
    QByteArray rest; ///< JSON object of every other field, known or not, that has no place above or below
    std::optional<ItemStatus> status;
    QByteArray statusText; ///< the word on the wire
    std::optional<double> confidence;
    std::optional<QUuid> sourceId;
    QByteArray sourceName;
    qint64 createdAt = 0; ///< milliseconds since 1970, UTC
    bool excluded = false;
    qint64 revision = 0; ///< 0 where the server has none
    quint64 hash = 0; ///< of the whole item as it came
    quint64 textHash = 0; ///< of the generated content alone

    // Looked up in the three objects, so that nobody parses them a second time.
    QByteArray productName; ///< source_data.name
    QByteArray sku; ///< source_data.sku
    QByteArray image; ///< the first of source_data.images
    QByteArray name; ///< generated_content.name
    QByteArray shortDescription; ///< generated_content.short_description
    QByteArray description; ///< generated_content.description
    QByteArray rejectReason; ///< metadata.reject_reason
    int findingCount = 0; ///< of metadata.findings
    QByteArrayList findingRules; ///< of metadata.findings, one for each
    int findingErrors = 0; ///< findings with the severity "error"
    int findingWarnings = 0;
    QByteArrayList categories; ///< source_data.categories, .category or .product_type: texts, or the names of objects
    QByteArray language; ///< metadata.text_form.language, or metadata.language
};

/// Reads one ContentItem. An error names the field.
[[nodiscard]] Result<ItemRecord> decodeItemRecord(QByteArrayView json);

/// Decodes a JSON array of items that arrives in pieces, cut anywhere. Holds one item and the newest piece, never the list.
class ItemStream
{
public:
    using Sink = std::function<void(ItemRecord&&)>;

    explicit ItemStream(Sink sink);
    ~ItemStream();
    /// After an error every further call gives the same error. An item larger than 16 MiB is TooLarge.
    [[nodiscard]] Result<void> feed(QByteArrayView piece);
    /// The array must be complete: a list that was cut off is an error, never a short list.
    [[nodiscard]] Result<void> finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// An answer of the change feed, with its items as records.
struct ItemRecordChanges {
    QList<ItemRecord> items;
    QList<ItemId> deleted;
    qint64 cursor = 0;
    bool more = false;
};
[[nodiscard]] Result<ItemRecordChanges> decodeItemChanges(QByteArrayView json);
/// An array of items as a whole, such as the answer to a batch.
[[nodiscard]] Result<QList<ItemRecord>> decodeItemRecords(QByteArrayView json);

/// A fast hash with a fixed seed, for telling whether something changed. Not for keys that others choose.
[[nodiscard]] quint64 contentHash(QByteArrayView bytes);

}
