#pragma once

#include <cctype>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace galley::http::testing {

/// An answer as it came over the wire.
struct Answer {
    int status = 0;
    std::string head;
    std::map<std::string, std::string> headers; ///< names in lower case
    std::string body;
};

/// A socket that sends exactly the bytes it is told to: the honest client and the bad one.
class RawClient
{
public:
    explicit RawClient(std::uint16_t port, int receiveBuffer = 0)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (receiveBuffer > 0) {
            ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        }
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
            close();
            return;
        }
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    ~RawClient() { close(); }
    RawClient(RawClient&& other) noexcept : m_socket(other.m_socket), m_unread(std::move(other.m_unread)) { other.m_socket = -1; }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    void close()
    {
        if (m_socket >= 0) {
            ::close(m_socket);
            m_socket = -1;
        }
    }
    void finishSending() { ::shutdown(m_socket, SHUT_WR); }

    /// False when the server closed the connection.
    bool send(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) {
                return false;
            }
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }

    /// What comes in within that time; empty when the connection ended or nothing came.
    std::string receive(std::chrono::milliseconds time = patience)
    {
        if (!m_unread.empty()) {
            return std::exchange(m_unread, {});
        }
        pollfd waiting{m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, static_cast<int>(time.count())) <= 0) {
            return {};
        }
        std::string bytes(65536, '\0');
        const ssize_t count = ::recv(m_socket, bytes.data(), bytes.size(), 0);
        m_ended = count <= 0;
        bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
        return bytes;
    }

    /// Whether the server ends the connection within that time; what it sends before is thrown away.
    bool waitForEnd(std::chrono::milliseconds time = patience)
    {
        const auto end = std::chrono::steady_clock::now() + time;
        while (!m_ended && std::chrono::steady_clock::now() < end) {
            receive(std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()) + std::chrono::milliseconds(1));
        }
        return m_ended;
    }

    /// Everything up to and with `mark`, or nothing when the connection ends before.
    std::optional<std::string> receiveUntil(std::string_view mark)
    {
        std::string bytes;
        while (true) {
            const auto found = bytes.find(mark);
            if (found != std::string::npos) {
                m_unread = bytes.substr(found + mark.size());
                bytes.resize(found + mark.size());
                return bytes;
            }
            const std::string more = receive();
            if (more.empty()) {
                return std::nullopt;
            }
            bytes += more;
        }
    }

    std::optional<std::string> receiveExactly(std::size_t size)
    {
        std::string bytes;
        while (bytes.size() < size) {
            const std::string more = receive();
            if (more.empty()) {
                return std::nullopt;
            }
            bytes += more;
        }
        m_unread = bytes.substr(size);
        bytes.resize(size);
        return bytes;
    }

    /// One answer with a Content-Length (or none for HEAD, 204 and 304).
    std::optional<Answer> receiveAnswer(bool withoutBody = false)
    {
        const std::optional<Answer> head = receiveHead();
        if (!head) {
            return std::nullopt;
        }
        Answer answer = *head;
        const auto length = answer.headers.find("content-length");
        if (!withoutBody && length != answer.headers.end()) {
            const std::optional<std::string> body = receiveExactly(std::stoul(length->second));
            if (!body) {
                return std::nullopt;
            }
            answer.body = *body;
        }
        return answer;
    }

    std::optional<Answer> receiveHead()
    {
        const std::optional<std::string> head = receiveUntil("\r\n\r\n");
        if (!head || !head->starts_with("HTTP/1.1 ")) {
            return std::nullopt;
        }
        Answer answer;
        answer.head = *head;
        answer.status = std::stoi(head->substr(9, 3));
        std::size_t line = head->find("\r\n") + 2;
        while (line + 2 < head->size()) {
            const auto end = head->find("\r\n", line);
            const auto colon = head->find(": ", line);
            std::string name = head->substr(line, colon - line);
            for (char& character : name) {
                character = static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
            }
            answer.headers[name] = head->substr(colon + 2, end - colon - 2);
            line = end + 2;
        }
        return answer;
    }

    std::optional<Answer> get(std::string_view target)
    {
        send("GET " + std::string(target) + " HTTP/1.1\r\nHost: test\r\n\r\n");
        return receiveAnswer();
    }

    std::optional<Answer> post(std::string_view target, std::string_view body, std::string_view type = "application/json")
    {
        send("POST " + std::string(target) + " HTTP/1.1\r\nHost: test\r\nContent-Type: " + std::string(type)
             + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body));
        return receiveAnswer();
    }

    static constexpr std::chrono::milliseconds patience{20'000};

private:
    int m_socket = -1;
    bool m_ended = false;
    std::string m_unread;
};

}
