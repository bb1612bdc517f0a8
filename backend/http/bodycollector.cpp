#include "backend/http/bodycollector.h"

#include <utility>

namespace galley::http {

bool SpoolBudget::reserve(std::uint64_t bytes)
{
    if (m_used.fetch_add(bytes) + bytes <= m_limit) {
        return true;
    }
    m_used -= bytes;
    return false;
}

/// A spooled file and its share of the budget, given back together.
struct BodyCollector::Spool {
    Spool(std::shared_ptr<TemporaryFile> spooledFile, std::shared_ptr<SpoolBudget> sharedBudget)
        : file(std::move(spooledFile)), budget(std::move(sharedBudget))
    {
    }
    ~Spool() { budget->release(reserved); }
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;

    std::shared_ptr<TemporaryFile> file;
    std::shared_ptr<SpoolBudget> budget;
    std::uint64_t reserved = 0;
};

bool BodyCollector::append(std::string_view bytes)
{
    if (!m_spool && m_memory.size() + bytes.size() <= m_inMemory) {
        m_memory.append(bytes);
        return true;
    }
    if (!m_spool) {
        std::shared_ptr<TemporaryFile> file = TemporaryFile::create(m_folder);
        if (!file) {
            m_failureStatus = 507;
            return false;
        }
        m_spool = std::make_shared<Spool>(std::move(file), m_budget);
        if (!appendToFile(std::exchange(m_memory, {}))) {
            return false;
        }
    }
    return appendToFile(bytes);
}

bool BodyCollector::appendToFile(std::string_view bytes)
{
    if (!m_budget->reserve(bytes.size())) {
        m_failureStatus = 503;
        return false;
    }
    m_spool->reserved += bytes.size();
    if (!m_spool->file->append(bytes)) {
        m_failureStatus = 507;
        return false;
    }
    return true;
}

void BodyCollector::moveTo(Request& request)
{
    if (!m_spool) {
        request.body = std::move(m_memory);
        return;
    }
    m_spool->file->finishWriting();
    request.bodyFile = m_spool->file->path();
    const TemporaryFile* file = m_spool->file.get();
    request.spool = std::shared_ptr<const TemporaryFile>(std::move(m_spool), file);
}

}
