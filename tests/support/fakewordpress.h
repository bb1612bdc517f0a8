#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QTcpServer>
#include <optional>

class QTcpSocket;

namespace galley::tests {

/// A small WordPress within the test's process, answering as the real one does: index, users, categories, posts, media. It lives on the thread
/// that made it, which must run an event loop while others speak to it.
class FakeWordPress final : public QTcpServer
{
    Q_OBJECT

public:
    struct Seen {
        QByteArray method;
        QString path; ///< without the root of the interface
        int status = 0; ///< 0: no answer
    };

    explicit FakeWordPress(QObject* parent = nullptr);

    [[nodiscard]] QString address() const;
    static inline const QString user = QStringLiteral("ada");
    static inline const QString password = QStringLiteral("abcd EFGH 1234 ijkl MNOP 5678");

    // How the site is made.
    bool isWordPress = true; ///< false: a web site of another kind
    bool hasPrettyAddresses = true; ///< false: the interface is reached by `?rest_route=` alone
    bool offersApplicationPasswords = true;
    bool blocksInterface = false; ///< answers 403 on the whole interface
    bool isBusy = false; ///< answers 503 without carrying anything out
    bool hasYoast = false;
    bool filtersScripts = false; ///< for users who may not send markup of all kinds
    QString leadsTo; ///< answers the index with a redirect
    QJsonObject capabilities{{QStringLiteral("edit_posts"), true}, {QStringLiteral("publish_posts"), true}, {QStringLiteral("upload_files"), true}};
    QByteArray picture; ///< at /picture.png

    enum class Fault {
        LoseAnswer, ///< carries it out and closes without a word
        LoseRequest, ///< closes without carrying it out
    };
    /// The request of that number from now on (1 is the next) meets the fault.
    void faultAt(int number, Fault fault);

    [[nodiscard]] const QMap<qint64, QJsonObject>& posts() const { return m_posts; }
    /// Somebody changes a post on the site itself.
    void edit(qint64 id, const QJsonObject& fields);
    void removePost(qint64 id) { m_posts.remove(id); }
    /// Makes a post that is none of ours.
    qint64 addPost(const QString& title, const QString& slug);
    [[nodiscard]] qsizetype mediaCount() const { return m_media.size(); }
    [[nodiscard]] const QList<Seen>& seen() const { return m_seen; }
    void forgetSeen() { m_seen.clear(); }
    /// How many requests changed a post's status to published.
    [[nodiscard]] int publications() const { return m_publications; }

private:
    struct Request {
        QByteArray method;
        QByteArray target;
        QMap<QByteArray, QByteArray> headers;
        QByteArray body;
    };
    struct Answer {
        int status = 200;
        QByteArray body;
        QMap<QByteArray, QByteArray> headers = {};
    };

    void receive(QTcpSocket* socket);
    [[nodiscard]] Answer answer(const Request& request);
    [[nodiscard]] Answer interface(const Request& request, const QString& path, const QMap<QString, QString>& query);
    [[nodiscard]] Answer index() const;
    [[nodiscard]] Answer createPost(const QJsonObject& body);
    [[nodiscard]] Answer changePost(qint64 id, const QJsonObject& body);
    [[nodiscard]] Answer takeMedia(const Request& request);
    [[nodiscard]] Answer listPosts(const QMap<QString, QString>& query) const;
    void apply(QJsonObject& post, const QJsonObject& body);
    [[nodiscard]] QString uniqueSlug(qint64 id, const QString& wanted) const;

    QMap<qint64, QJsonObject> m_posts;
    QMap<qint64, QString> m_media; ///< slugs
    qint64 m_nextId = 10;
    int m_publications = 0;
    QList<Seen> m_seen;
    QMap<int, Fault> m_faults; ///< by the number of the request
    int m_count = 0;
};

}
