#include "app/api/secretstore.h"

#include <QPointer>
#include <QPromise>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

namespace galley::app {

namespace {

const QString& serviceName()
{
    static const QString name = QStringLiteral("galley");
    return name;
}

/// Runs a key store job and reports once: when it finishes, or when patience ends. The job deletes itself when it is done.
template <class Done> void runJob(QKeychain::Job* job, std::chrono::milliseconds patience, QObject* context, Done done)
{
    auto reported = std::make_shared<bool>(false);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, context, [reported, done](QKeychain::Job* finished) {
        if (!std::exchange(*reported, true)) {
            done(finished);
        }
    });
    QTimer::singleShot(patience, context, [reported, done] {
        if (!std::exchange(*reported, true)) {
            done(nullptr);
        }
    });
    job->start();
}

/// Every code but these two means that there is no key store to work with; the backends do not agree on a code for that.
bool worked(const QKeychain::Job* job)
{
    return job != nullptr && (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound);
}

template <class T> QFuture<Result<T>> finishedFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

}

SecretStore::SecretStore(QObject* parent) : QObject(parent) {}

SecretStore::~SecretStore() = default;

void SecretStore::fallBack()
{
    if (!std::exchange(m_inMemoryOnly, true)) {
        Q_EMIT becameInMemoryOnly();
    }
}

QFuture<Result<QString>> SecretStore::read(const QString& key)
{
    if (m_inMemoryOnly || m_memory.contains(key)) {
        return finishedFuture<QString>(m_memory.value(key));
    }
    auto* job = new QKeychain::ReadPasswordJob(serviceName());
    job->setKey(key);
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    runJob(job, m_patience, this, [this, promise](QKeychain::Job* finished) {
        if (!worked(finished)) {
            fallBack();
        }
        const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(finished);
        promise->addResult(Result<QString>(worked(finished) && reading != nullptr ? reading->textData() : QString()));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> SecretStore::write(const QString& key, const QString& secret)
{
    if (m_inMemoryOnly) {
        m_memory.insert(key, secret);
        return finishedFuture<void>({});
    }
    auto* job = new QKeychain::WritePasswordJob(serviceName());
    job->setKey(key);
    job->setTextData(secret);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    runJob(job, m_patience, this, [this, promise, key, secret](QKeychain::Job* finished) {
        if (!worked(finished)) {
            m_memory.insert(key, secret);
            fallBack();
        }
        promise->addResult(Result<void>());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> SecretStore::remove(const QString& key)
{
    m_memory.remove(key);
    if (m_inMemoryOnly) {
        return finishedFuture<void>({});
    }
    auto* job = new QKeychain::DeletePasswordJob(serviceName());
    job->setKey(key);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    runJob(job, m_patience, this, [this, promise](QKeychain::Job* finished) {
        if (!worked(finished)) {
            fallBack();
        }
        promise->addResult(Result<void>());
        promise->finish();
    });
    return promise->future();
}

}
