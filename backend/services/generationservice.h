#pragma once

#include "backend/services/caller.h"
#include "backend/services/changeannouncer.h"
#include "backend/services/providerchoice.h"
#include "backend/services/textwriter.h"
#include "backend/store/jobstore.h"
#include "backend/store/serverdatabase.h"
#include "models/base/clock.h"
#include "models/wire/content.h"

namespace galley::backend {

/// Which items a generation writes texts for. Variants and excluded items are never among them.
enum class GenerationScope {
    Pending, ///< all pending ones
    Selected, ///< those that the request names, whatever their status
    All, ///< all, or those that the request names, after a reset to pending
    Rejected, ///< the rejected ones, after a reset to pending
};

/// What a generation job is to do, as it lies in the table.
struct GenerationOrder {
    GenerationScope scope = GenerationScope::Pending;
    wire::GenerationRequest request;

    [[nodiscard]] QByteArray payload() const;
    [[nodiscard]] static Result<GenerationOrder> fromPayload(const QByteArray& payload);
};

/// The rules of generating texts.
class GenerationService
{
public:
    GenerationService(const Caller& caller, const Providers& providers) : m_caller(caller), m_providers(providers) {}

    /// Queues a job, within the caller's transaction. InvalidInput for a request that cannot be fulfilled, Conflict while another
    /// generation works on the project, NotFound for items that are not in it.
    [[nodiscard]] Result<JobId> queue(const ProjectId& project, GenerationScope scope, const wire::GenerationRequest& request);

    /// Writes one item now and hands it back as JSON: reads with the caller's connection, writes through `database`. Not on the writer's thread.
    /// Conflict when the item changes meanwhile; then nothing is stored and nothing booked. Cancelled when `stop` is set.
    [[nodiscard]] Result<QByteArray> regenerate(ServerDatabase& database, const ChangeAnnouncer& announcer, const ProjectId& project,
                                                const ItemId& item, const wire::GenerationRequest& request, const StopFlag& stop);

private:
    [[nodiscard]] Result<void> check(const wire::GenerationRequest& request);

    Caller m_caller;
    const Providers& m_providers;
};

/// The instructions of an organization's own tone; empty for the standard ones. InvalidInput for a tone that nobody has.
[[nodiscard]] Result<QString> toneInstructions(storage::Database& database, const QString& organizationKey, const wire::Nullable<QString>& tone);

/// Books what one text cost: the usage, and the XCT where it was paid for. Within a transaction.
[[nodiscard]] Result<void> book(storage::Database& database, const QString& organizationKey, const NewUsage& usage, const QDateTime& now);

}
