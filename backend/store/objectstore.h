#pragma once

#include <QSet>
#include <QString>

#include "models/base/result.h"

namespace galley::backend {

/// Files kept as they came (uploaded product files), in a directory, each named by the SHA-256 of what is in it. A file is complete and on
/// the disk before it has its name, so a name never stands for half a file. Any thread.
class ObjectStore
{
public:
    /// The directory is created where it is missing.
    [[nodiscard]] static Result<ObjectStore> open(const QString& directory);

    /// Takes a copy of a file and hands back its name.
    [[nodiscard]] Result<QString> put(const QString& path) const;
    /// Where the file lies. NotFound when there is none of that name.
    [[nodiscard]] Result<QString> path(const QString& name) const;
    /// Removes every file that is not in use. Only while nothing is put in: a file is not in use before its source is written down.
    void removeAllBut(const QSet<QString>& inUse) const;

private:
    explicit ObjectStore(QString directory) : m_directory(std::move(directory)) {}
    [[nodiscard]] QString pathOf(const QString& name) const;

    QString m_directory;
};

}
