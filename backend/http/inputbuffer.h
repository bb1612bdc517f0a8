#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>
#include <vector>

namespace galley::http {

/// Bytes that came in and were not used yet, in one piece.
class InputBuffer
{
public:
    [[nodiscard]] std::string_view view() const { return {m_storage.data() + m_begin, m_end - m_begin}; }
    [[nodiscard]] bool empty() const { return m_begin == m_end; }

    /// Room for `size` more bytes behind what is there. It is valid until the next call.
    [[nodiscard]] char* prepare(std::size_t size)
    {
        if (m_begin > 0) {
            std::memmove(m_storage.data(), m_storage.data() + m_begin, m_end - m_begin);
            m_end -= m_begin;
            m_begin = 0;
        }
        if (m_storage.size() < m_end + size) {
            m_storage.resize(m_end + size);
        }
        return m_storage.data() + m_end;
    }
    void commit(std::size_t size) { m_end += size; }
    void consume(std::size_t size)
    {
        m_begin += size;
        if (m_begin == m_end) {
            m_begin = m_end = 0;
        }
    }
    /// Gives memory back that only a long body needed.
    void shrink(std::size_t size)
    {
        if (empty() && m_storage.size() > size) {
            m_storage = std::vector<char>();
        }
    }

private:
    std::vector<char> m_storage;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

}
