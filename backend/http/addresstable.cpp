#include "backend/http/addresstable.h"

#include <utility>

namespace galley::http {

AddressTable::Lease& AddressTable::Lease::operator=(Lease&& other) noexcept
{
    if (this != &other) {
        release();
        m_table = std::move(other.m_table);
        m_key = std::move(other.m_key);
    }
    return *this;
}

void AddressTable::Lease::release()
{
    if (const std::shared_ptr<AddressTable> table = std::exchange(m_table, nullptr)) {
        table->giveBack(m_key);
    }
}

std::optional<AddressTable::Lease> AddressTable::lease(const std::string& key)
{
    const std::lock_guard lock(m_mutex);
    std::size_t& count = m_counts[key];
    if (count >= m_limit) {
        if (count == 0) {
            m_counts.erase(key);
        }
        return std::nullopt;
    }
    ++count;
    return Lease(shared_from_this(), key);
}

void AddressTable::giveBack(const std::string& key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_counts.find(key);
    if (found != m_counts.end() && --found->second == 0) {
        m_counts.erase(found);
    }
}

}
