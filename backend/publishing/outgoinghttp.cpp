#include "backend/publishing/outgoinghttp.h"

#include <QHostAddress>
#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace galley::backend {

namespace {

constexpr long connectSeconds = 10;

using Curl = std::unique_ptr<CURL, decltype([](CURL* handle) { curl_easy_cleanup(handle); })>;
using HeaderList = std::unique_ptr<curl_slist, decltype([](curl_slist* list) { curl_slist_free_all(list); })>;

struct Transfer {
    OutgoingAnswer answer;
    qint64 limit = 0;
    bool tooLong = false;
    bool refused = false;
    bool privateAddresses = false;
    const std::atomic<bool>* closed = nullptr;
};

std::size_t takeBody(const char* bytes, std::size_t size, std::size_t count, void* context)
{
    auto* transfer = static_cast<Transfer*>(context);
    const auto length = static_cast<qsizetype>(size * count);
    if (transfer->answer.body.size() + length > transfer->limit) {
        transfer->tooLong = true;
        return 0;
    }
    transfer->answer.body.append(bytes, length);
    return size * count;
}

std::size_t takeHeader(const char* bytes, std::size_t size, std::size_t count, void* context)
{
    auto* transfer = static_cast<Transfer*>(context);
    const QByteArray line = QByteArray(bytes, static_cast<qsizetype>(size * count)).trimmed();
    const qsizetype colon = line.indexOf(':');
    if (line.startsWith("HTTP/")) {
        transfer->answer.headers.clear();
    } else if (colon > 0 && transfer->answer.headers.size() < 200) {
        transfer->answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return size * count;
}

/// Sees the address that the name was resolved to, right before it is connected to.
curl_socket_t openSocket(void* context, curlsocktype, curl_sockaddr* address)
{
    auto* transfer = static_cast<Transfer*>(context);
    if (!transfer->privateAddresses && OutgoingHttp::isPrivate(QHostAddress(&address->addr).toString())) {
        transfer->refused = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype, address->protocol);
}

int watchClosing(void* context, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Transfer*>(context)->closed->load() ? 1 : 0;
}

Error errorOf(CURLcode code, const Transfer& transfer)
{
    if (transfer.refused) {
        return {ErrorCode::InvalidInput, QStringLiteral("The address leads into a private network, which this server does not speak to.")};
    }
    if (transfer.tooLong) {
        return {ErrorCode::TooLarge, QStringLiteral("The other server's answer is too long.")};
    }
    switch (code) {
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return {ErrorCode::InvalidInput, QStringLiteral("This is no web address.")};
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        return {ErrorCode::InvalidInput, QStringLiteral("The other server cannot be spoken to safely: its certificate is not trusted.")};
    case CURLE_COULDNT_RESOLVE_HOST:
        return {ErrorCode::Unavailable, QStringLiteral("There is no server of this name, or the name cannot be looked up just now.")};
    case CURLE_COULDNT_CONNECT:
        return {ErrorCode::Unavailable, QStringLiteral("The other server cannot be reached.")};
    case CURLE_OPERATION_TIMEDOUT:
        return {ErrorCode::Unavailable, QStringLiteral("The other server took too long to answer.")};
    case CURLE_ABORTED_BY_CALLBACK:
        return {ErrorCode::Unavailable, QStringLiteral("This server is being stopped.")};
    default:
        return {ErrorCode::Unavailable, QStringLiteral("The connection to the other server was lost.")};
    }
}

bool isClean(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char character) { return character == '\r' || character == '\n' || character == '\0'; });
}

}

OutgoingHttp::OutgoingHttp(OutgoingSettings settings) : m_settings(std::move(settings))
{
    static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    (void)initialised;
}

bool OutgoingHttp::isPrivate(const QString& text)
{
    QHostAddress address(text.section(u'%', 0, 0));
    if (address.isNull()) {
        return true;
    }
    bool isMapped = false;
    const quint32 mapped = address.toIPv4Address(&isMapped);
    if (isMapped) {
        address = QHostAddress(mapped);
    }
    static const QList<std::pair<QHostAddress, int>> networks = [] {
        QList<std::pair<QHostAddress, int>> result;
        for (const char* network :
             {"0.0.0.0/8",    "10.0.0.0/8",     "100.64.0.0/10",  "127.0.0.0/8",    "169.254.0.0/16",  "172.16.0.0/12",  "192.0.0.0/24",
              "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",  "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4",
              "240.0.0.0/4",  "::/96",          "64:ff9b::/96",   "64:ff9b:1::/48", "100::/64",        "2001::/32",      "2001:db8::/32",
              "2002::/16",    "fc00::/7",       "fe80::/10",      "fec0::/10",      "ff00::/8"}) {
            result.append(QHostAddress::parseSubnet(QString::fromLatin1(network)));
        }
        return result;
    }();
    return std::any_of(networks.begin(), networks.end(), [&](const auto& network) { return address.isInSubnet(network); });
}

Result<OutgoingAnswer> OutgoingHttp::send(const OutgoingRequest& request) const
{
    const Curl handle(curl_easy_init());
    if (!handle) {
        return failure(ErrorCode::Unavailable, QStringLiteral("The connection could not be made."));
    }
    HeaderList headers;
    for (const auto& [name, value] : request.headers) {
        if (!isClean(name) || !isClean(value)) {
            return failure(ErrorCode::InvalidInput, QStringLiteral("A line break cannot be sent here."));
        }
        const QByteArray line = value.isEmpty() ? QByteArray(name + ';') : QByteArray(name + ": " + value);
        if (curl_slist* longer = curl_slist_append(headers.get(), line.constData())) {
            (void)headers.release();
            headers.reset(longer);
        }
    }
    Transfer transfer;
    transfer.limit = request.answerLimit;
    transfer.privateAddresses = m_settings.privateAddresses;
    transfer.closed = &m_closed;
    CURL* curl = handle.get();
    const QByteArray url = request.url.toEncoded();
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Galley");
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_cast<long>(m_settings.timeoutSeconds));
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, watchClosing);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    const QByteArray caFile = m_settings.caFile.toUtf8();
    if (!caFile.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_CAINFO, caFile.constData());
    }
    if (request.method == "HEAD") {
        curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    } else if (!request.body.isEmpty() || request.method == "POST") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.constData());
    }
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.constData());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    const CURLcode code = curl_easy_perform(curl);
    if (code != CURLE_OK) {
        return failure(errorOf(code, transfer));
    }
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    transfer.answer.status = static_cast<int>(status);
    return std::move(transfer.answer);
}

}
