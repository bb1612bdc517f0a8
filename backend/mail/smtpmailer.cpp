#include "backend/mail/smtpmailer.h"

#include <QLocale>
#include <curl/curl.h>

#include <cstring>
#include <memory>

#include "models/base/id.h"

namespace galley::backend {

namespace {

using Curl = std::unique_ptr<CURL, decltype([](CURL* handle) { curl_easy_cleanup(handle); })>;
using Recipients = std::unique_ptr<curl_slist, decltype([](curl_slist* list) { curl_slist_free_all(list); })>;

/// What would end a header line, or hide something in it, is no part of a name or a subject.
QString singleLine(const QString& text)
{
    QString line;
    for (const QChar character : text) {
        line += character.category() == QChar::Other_Control || character == QChar::LineSeparator || character == QChar::ParagraphSeparator
            ? QChar(u' ')
            : character;
    }
    return line.simplified();
}

bool isAddress(const QString& address)
{
    if (address.size() > 254 || address.count(u'@') != 1 || address.startsWith(u'@') || address.endsWith(u'@')) {
        return false;
    }
    return std::all_of(address.begin(), address.end(), [](QChar character) {
        return character > u' ' && character != u'<' && character != u'>' && character != u',' && character != u'"' && character != u'\x7f';
    });
}

/// RFC 2047: encoded words of at most 75 characters, cut between characters, never inside one.
QByteArray encodedHeader(const QString& text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar character) { return character >= u' ' && character < u'\x7f'; });
    if (isPlain && !text.contains(QStringLiteral("=?"))) {
        return text.toLatin1();
    }
    constexpr qsizetype mostBytes = 42;
    QByteArray out;
    QByteArray piece;
    const auto flush = [&] {
        out += (out.isEmpty() ? QByteArray() : QByteArrayLiteral("\r\n ")) + "=?UTF-8?B?" + piece.toBase64() + "?=";
        piece.clear();
    };
    for (const char32_t character : text.toUcs4()) {
        const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
        if (piece.size() + utf8.size() > mostBytes) {
            flush();
        }
        piece += utf8;
    }
    if (!piece.isEmpty()) {
        flush();
    }
    return out;
}

/// A name in front of an address: encoded, or quoted.
QByteArray displayName(const QString& name)
{
    const QByteArray encoded = encodedHeader(name);
    if (encoded.startsWith("=?")) {
        return encoded;
    }
    QByteArray quoted = encoded;
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + quoted + '"';
}

/// Base64 in lines of 76 characters.
QByteArray encodedBody(const QString& text)
{
    const QByteArray base64 =
        QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\n', QStringLiteral("\r\n")).toUtf8().toBase64();
    constexpr qsizetype lineLength = 76;
    QByteArray out;
    for (qsizetype start = 0; start < base64.size(); start += lineLength) {
        out += base64.mid(start, lineLength) + "\r\n";
    }
    return out;
}

struct Upload {
    QByteArray bytes;
    qsizetype sent = 0;
};

std::size_t readUpload(char* buffer, std::size_t size, std::size_t count, void* context)
{
    auto* upload = static_cast<Upload*>(context);
    const qsizetype length = std::min(static_cast<qsizetype>(size * count), upload->bytes.size() - upload->sent);
    std::memcpy(buffer, upload->bytes.constData() + upload->sent, static_cast<std::size_t>(length));
    upload->sent += length;
    return static_cast<std::size_t>(length);
}

QByteArray urlOf(const SmtpSettings& settings)
{
    const QByteArray scheme = settings.security == SmtpSettings::Security::Tls ? "smtps://" : "smtp://";
    const QString host = settings.host.contains(u':') ? u'[' + settings.host + u']' : settings.host;
    return scheme + host.toUtf8() + ':' + QByteArray::number(settings.port) + '/';
}

/// Why it failed, in words that hold no secret and no customer's address.
Error errorOf(CURLcode code)
{
    const char* reason = "The mail server did not take the e-mail.";
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        reason = "The mail server cannot be reached.";
        break;
    case CURLE_OPERATION_TIMEDOUT:
        reason = "The mail server did not answer in time.";
        break;
    case CURLE_LOGIN_DENIED:
        reason = "The mail server refused this server's user name or password.";
        break;
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        reason = "There is no secure connection to the mail server.";
        break;
    default:
        break;
    }
    return {ErrorCode::Unavailable, QString::fromLatin1(reason)};
}

void configure(CURL* handle, const SmtpSettings& settings)
{
    curl_easy_setopt(handle, CURLOPT_URL, urlOf(settings).constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, static_cast<long>(std::min(settings.timeoutSeconds, 10)));
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, static_cast<long>(settings.timeoutSeconds));
    curl_easy_setopt(
        handle, CURLOPT_USE_SSL, static_cast<long>(settings.security == SmtpSettings::Security::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, QByteArray('<' + settings.sender.toUtf8() + '>').constData());
    if (!settings.caFile.isEmpty()) {
        curl_easy_setopt(handle, CURLOPT_CAINFO, settings.caFile.toUtf8().constData());
    }
    if (!settings.user.isEmpty()) {
        curl_easy_setopt(handle, CURLOPT_USERNAME, settings.user.toUtf8().constData());
        curl_easy_setopt(handle, CURLOPT_PASSWORD, settings.password.toUtf8().constData());
    }
}

}

QByteArray SmtpMailer::message(const SmtpSettings& settings, const Mail& mail, const QDateTime& date)
{
    const QByteArray stamp = QLocale::c().toString(date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
    const QByteArray domain = settings.sender.section(u'@', 1).toUtf8();
    return "Date: " + stamp + "\r\nFrom: " + displayName(singleLine(settings.senderName)) + " <" + singleLine(settings.sender).toUtf8() + ">\r\nTo: <"
        + singleLine(mail.to).toUtf8() + ">\r\nSubject: " + encodedHeader(singleLine(mail.subject)) + "\r\nMessage-ID: <"
        + makeUuid7().toByteArray(QUuid::WithoutBraces) + '@' + domain
        + ">\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
          "Content-Transfer-Encoding: base64\r\n\r\n"
        + encodedBody(mail.text);
}

Result<void> SmtpMailer::send(const Mail& mail)
{
    if (!isAddress(mail.to)) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The e-mail address cannot be written to."));
    }
    const Curl handle(curl_easy_init());
    const Recipients recipients(curl_slist_append(nullptr, QByteArray('<' + mail.to.toUtf8() + '>').constData()));
    if (!handle || !recipients) {
        return failure(ErrorCode::Internal, QStringLiteral("The e-mail cannot be sent."));
    }
    Upload upload{message(m_settings, mail, QDateTime::currentDateTimeUtc())};
    configure(handle.get(), m_settings);
    curl_easy_setopt(handle.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(handle.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle.get(), CURLOPT_READFUNCTION, readUpload);
    curl_easy_setopt(handle.get(), CURLOPT_READDATA, &upload);
    const CURLcode code = curl_easy_perform(handle.get());
    return code == CURLE_OK ? Result<void>() : Result<void>(failure(errorOf(code)));
}

}
