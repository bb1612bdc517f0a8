#include "backend/store/objectstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <fcntl.h>
#include <unistd.h>

namespace galley::backend {

namespace {

constexpr qint64 blockSize = 1 << 20;

Unexpected diskFailure()
{
    return failure(ErrorCode::StorageFull, QStringLiteral("The uploaded file cannot be stored."));
}

/// A new name in a directory is only safe when the directory is.
void syncDirectory(const QString& directory)
{
    const int descriptor = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

/// Copies all of a file and hands back the digest of what was copied.
Result<QString> copy(const QString& path, QFile& target)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        return diskFailure();
    }
    QCryptographicHash digest(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        const QByteArray block = source.read(blockSize);
        if (block.isEmpty() || target.write(block) != block.size()) {
            return diskFailure();
        }
        digest.addData(block);
    }
    return QString::fromLatin1(digest.result().toHex());
}

}

Result<ObjectStore> ObjectStore::open(const QString& directory)
{
    if (!QDir().mkpath(directory)) {
        return failure(ErrorCode::StorageFull, QStringLiteral("The directory for uploaded files cannot be created."));
    }
    return ObjectStore(directory);
}

Result<QString> ObjectStore::put(const QString& path) const
{
    QTemporaryFile file(m_directory + QStringLiteral("/incoming-XXXXXX"));
    if (!file.open()) {
        return diskFailure();
    }
    auto name = copy(path, file);
    if (!name) {
        return name;
    }
    const QString target = pathOf(*name);
    if (QFile::exists(target)) {
        return name;
    }
    const QString folder = m_directory + u'/' + name->left(2);
    if (!QDir().mkpath(folder) || !file.flush() || ::fsync(file.handle()) != 0) {
        return diskFailure();
    }
    // Two uploads of the same file may race: the second finds the name taken, by the same content.
    if (!file.rename(target) && !QFile::exists(target)) {
        return diskFailure();
    }
    file.setAutoRemove(file.fileName() != target);
    syncDirectory(folder);
    return name;
}

Result<QString> ObjectStore::path(const QString& name) const
{
    const QString result = pathOf(name);
    if (result.isEmpty() || !QFile::exists(result)) {
        return failure(ErrorCode::NotFound, QStringLiteral("The original file is not there any more."));
    }
    return result;
}

void ObjectStore::removeAllBut(const QSet<QString>& inUse) const
{
    QDirIterator files(m_directory, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!inUse.contains(files.fileName())) {
            QFile::remove(path);
        }
    }
}

QString ObjectStore::pathOf(const QString& name) const
{
    static const QRegularExpression digest(QStringLiteral("^[0-9a-f]{64}$"));
    if (!digest.match(name).hasMatch()) {
        return {};
    }
    return m_directory + u'/' + name.left(2) + u'/' + name;
}

}
