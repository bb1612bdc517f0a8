#include "backend/http/temporaryfile.h"

#include <cerrno>
#include <fcntl.h>
#include <stdlib.h>
#include <string>
#include <system_error>
#include <unistd.h>

namespace galley::http {

namespace {

constexpr std::string_view namePrefix = "galley-body-";

}

std::shared_ptr<TemporaryFile> TemporaryFile::create(const std::filesystem::path& folder)
{
    std::error_code error;
    const std::filesystem::path base = folder.empty() ? std::filesystem::temp_directory_path(error) : folder;
    if (error) {
        return nullptr;
    }
    std::string name = (base / (std::string(namePrefix) + "XXXXXX")).string();
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0) {
        return nullptr;
    }
    return std::shared_ptr<TemporaryFile>(new TemporaryFile(name, descriptor));
}

bool TemporaryFile::prepareFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        return false;
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        std::error_code ignored;
        if (entry.path().filename().string().starts_with(namePrefix)) {
            std::filesystem::remove(entry.path(), ignored);
        }
    }
    return !error;
}

TemporaryFile::~TemporaryFile()
{
    finishWriting();
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

bool TemporaryFile::append(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        m_size += static_cast<std::uint64_t>(written);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

void TemporaryFile::finishWriting()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

}
