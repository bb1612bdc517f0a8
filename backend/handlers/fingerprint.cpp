#include "backend/handlers/fingerprint.h"

#include <QByteArrayMatcher>
#include <QFile>
#include <sodium.h>

#include <array>

namespace galley::backend {

namespace {

class Hash
{
public:
    Hash() { crypto_generichash_init(&m_state, nullptr, 0, m_digest.size()); }
    void add(QByteArrayView bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<unsigned long long>(bytes.size()));
    }
    void add(const std::string& text) { add(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))); }
    [[nodiscard]] QString finished()
    {
        crypto_generichash_final(&m_state, m_digest.data(), m_digest.size());
        return QString::fromLatin1(
            QByteArray::fromRawData(reinterpret_cast<const char*>(m_digest.data()), static_cast<qsizetype>(m_digest.size())).toHex());
    }

private:
    crypto_generichash_state m_state;
    std::array<unsigned char, 32> m_digest{};
};

/// The boundary of a multipart body, empty for other bodies.
QByteArray boundaryOf(const http::Request& request)
{
    const auto header = request.headers.find("Content-Type");
    if (!header || !request.contentType().starts_with("multipart/")) {
        return {};
    }
    const QByteArray text(header->data(), static_cast<qsizetype>(header->size()));
    const qsizetype start = text.indexOf("boundary=");
    if (start < 0) {
        return {};
    }
    QByteArray value = text.mid(start + 9);
    if (value.startsWith('"')) {
        return value.mid(1, value.indexOf('"', 1) - 1);
    }
    const qsizetype end = value.indexOf(';');
    return (end < 0 ? value : value.left(end)).trimmed();
}

void addWithout(Hash& hash, QByteArrayView body, const QByteArray& boundary)
{
    if (boundary.isEmpty()) {
        hash.add(body);
        return;
    }
    const QByteArrayMatcher matcher(boundary);
    qsizetype start = 0;
    while (true) {
        const qsizetype found = matcher.indexIn(body.data(), static_cast<int>(body.size()), static_cast<int>(start));
        if (found < 0) {
            hash.add(body.sliced(start));
            return;
        }
        hash.add(body.sliced(start, found - start));
        start = found + boundary.size();
    }
}

}

QString fingerprintOf(const http::Request& request)
{
    Hash hash;
    hash.add(request.method);
    hash.add(QByteArrayView("\0", 1));
    hash.add(request.target);
    hash.add(QByteArrayView("\0", 1));
    const QByteArray boundary = boundaryOf(request);
    if (request.bodyFile.empty()) {
        addWithout(hash, QByteArrayView(request.body.data(), static_cast<qsizetype>(request.body.size())), boundary);
        return hash.finished();
    }
    QFile file(QString::fromStdString(request.bodyFile.string()));
    if (file.open(QIODevice::ReadOnly)) {
        const uchar* bytes = file.map(0, file.size());
        if (bytes != nullptr) {
            addWithout(hash, QByteArrayView(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(file.size())), boundary);
        }
    }
    return hash.finished();
}

}
