#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "backend/http/message.h"
#include "backend/http/temporaryfile.h"

namespace galley::http {

/// How many bytes all spooled bodies may take together. Thread-safe.
class SpoolBudget
{
public:
    explicit SpoolBudget(std::uint64_t limit) : m_limit(limit) {}
    [[nodiscard]] bool reserve(std::uint64_t bytes);
    void release(std::uint64_t bytes) { m_used -= bytes; }

private:
    const std::uint64_t m_limit;
    std::atomic<std::uint64_t> m_used = 0;
};

/// Gathers one body: in memory while it is small, then in a file.
class BodyCollector
{
public:
    BodyCollector(std::size_t inMemory, std::filesystem::path folder, std::shared_ptr<SpoolBudget> budget)
        : m_inMemory(inMemory), m_folder(std::move(folder)), m_budget(std::move(budget))
    {
    }

    /// False when there is no room; failureStatus() says of which kind.
    [[nodiscard]] bool append(std::string_view bytes);
    [[nodiscard]] int failureStatus() const { return m_failureStatus; }
    /// Hands the body to the request.
    void moveTo(Request& request);

private:
    struct Spool;
    [[nodiscard]] bool appendToFile(std::string_view bytes);

    std::size_t m_inMemory;
    std::filesystem::path m_folder;
    std::shared_ptr<SpoolBudget> m_budget;
    std::string m_memory;
    std::shared_ptr<Spool> m_spool;
    int m_failureStatus = 0;
};

}
