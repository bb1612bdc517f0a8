#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <utility>

namespace galley::http {

/// A new file, readable by this user alone, that goes with its last holder. A handler that wants to keep the content renames it
/// away first. One thread writes; afterwards any thread may read the path.
class TemporaryFile
{
public:
    /// Null when the folder takes no new file. An empty folder means the system's one for temporary files.
    [[nodiscard]] static std::shared_ptr<TemporaryFile> create(const std::filesystem::path& folder = {});
    /// Makes the folder if need be and removes what a killed process left there. False when the folder cannot be made.
    [[nodiscard]] static bool prepareFolder(const std::filesystem::path& folder);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /// False when the disk is full or broken.
    [[nodiscard]] bool append(std::string_view bytes);
    /// Closes the descriptor; the file stays until the object goes.
    void finishWriting();

private:
    TemporaryFile(std::filesystem::path path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}

    std::filesystem::path m_path;
    int m_descriptor;
    std::uint64_t m_size = 0;
};

}
