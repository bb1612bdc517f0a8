#pragma once

#include <functional>

#include "backend/services/providerchoice.h"
#include "backend/store/itemstore.h"
#include "backend/store/usagestore.h"
#include "models/content/similarity.h"
#include "models/wire/content.h"

namespace galley::backend {

/// The texts of a project that a new text must not repeat.
class ProjectTexts
{
public:
    /// Larger projects are compared with their newest items alone, so that memory stays bounded.
    static constexpr qsizetype limit = 20'000;

    /// Reads the texts that are there. Any thread; nothing else reads on this connection meanwhile.
    [[nodiscard]] static Result<ProjectTexts> read(ItemStore& items);

    void take(const ItemId& id, const QString& productName, const QString& text);
    struct Match {
        QString id;
        QString name;
        double similarity = 0;
    };
    [[nodiscard]] std::optional<Match> nearest(const ItemId& except, const QString& text) const;

private:
    content::NearDuplicateIndex m_index;
    QHash<QString, QString> m_names;
};

/// A text that was written and checked, and what it cost.
struct WrittenItem {
    ItemWriting writing;
    NewUsage usage; ///< without job and item
};

/// Has the texts of one item written, and checks them.
class TextWriter
{
public:
    /// `toneInstructions` are those of an organization's own tone.
    TextWriter(PricedProvider provider, wire::GenerationRequest request, QString toneInstructions)
        : m_provider(std::move(provider)), m_request(std::move(request)), m_toneInstructions(std::move(toneInstructions))
    {
    }

    /// Reads nothing and stores nothing. `texts` learns what was written. An error or an empty answer leaves the item as it was. Cancelled when
    /// `stop` was set before the text was there.
    [[nodiscard]] Result<WrittenItem> write(const ItemTexts& item, bool wasRejected, ProjectTexts& texts, const StopFlag& stop);

private:
    PricedProvider m_provider;
    wire::GenerationRequest m_request;
    QString m_toneInstructions;
};

}
