#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace galley::http {

/// Counts what each address holds of something, up to a limit. Thread-safe.
class AddressTable : public std::enable_shared_from_this<AddressTable>
{
public:
    /// One counted thing; gives its place back when it goes.
    class Lease
    {
    public:
        Lease() = default;
        Lease(std::shared_ptr<AddressTable> table, std::string key) : m_table(std::move(table)), m_key(std::move(key)) {}
        Lease(Lease&&) noexcept = default;
        Lease& operator=(Lease&& other) noexcept;
        ~Lease() { release(); }

    private:
        void release();

        std::shared_ptr<AddressTable> m_table;
        std::string m_key;
    };

    explicit AddressTable(std::size_t limit) : m_limit(limit) {}

    /// Nothing when the address has all it may have.
    [[nodiscard]] std::optional<Lease> lease(const std::string& key);

private:
    void giveBack(const std::string& key);

    const std::size_t m_limit;
    std::mutex m_mutex;
    std::unordered_map<std::string, std::size_t> m_counts;
};

}
