#pragma once

#include "models/base/id.h"
#include "models/content/glossary.h"
#include "models/storage/migrations.h"
#include "models/storage/rawdatabase.h"

namespace galley::app {

/// What a reviewer does not want to be told. It holds while its undo step does.
struct StoredIgnore {
    QUuid step;
    std::optional<ItemId> item; ///< nothing: every item of the project that is looked at through `view`
    QString view; ///< the filter line
    QString rule;
    QString field; ///< empty: every field
    QString quote; ///< what the finding is about, as it stands in the text; empty: whatever it is about
};

/// How often a sentence was approved and rejected in the texts of other items.
struct SentenceCounts {
    qint64 approved = 0;
    qint64 rejected = 0;
};

/// What one item adds to the memory.
struct SentenceShare {
    enum class Verdict { None, Approved, Rejected };
    Verdict verdict = Verdict::None;
    QString language;
    QList<quint64> hashes; ///< each once, ascending
    bool operator==(const SentenceShare&) const = default;
};

/// The SQL of findings in `work.db`: what is ignored, the glossary, remembered sentences. Used by the thread that owns the connection.
class FindingStore
{
public:
    explicit FindingStore(storage::RawDatabase& database) : m_database(&database) {}

    [[nodiscard]] Result<void> addIgnore(const ProjectId& project, const StoredIgnore& ignore);
    /// Those of a project whose step was not taken back.
    [[nodiscard]] Result<QList<StoredIgnore>> ignores(const ProjectId& project);

    /// The terms of every project, and of this one.
    [[nodiscard]] Result<QList<content::GlossaryTerm>> terms(const ProjectId& project);
    /// Puts these in the place of all that `terms` gives.
    [[nodiscard]] Result<void> setTerms(const ProjectId& project, const QList<content::GlossaryTerm>& terms);

    [[nodiscard]] Result<SentenceCounts> counts(const ProjectId& project, const QString& language, quint64 hash);
    [[nodiscard]] Result<SentenceShare> share(const QUuid& item);
    /// Takes what the item added before out of the counts, and puts this in.
    [[nodiscard]] Result<void> setShare(const ProjectId& project, const QUuid& item, const SentenceShare& before, const SentenceShare& after);

private:
    [[nodiscard]] Result<void> count(const ProjectId& project, const SentenceShare& share, int by);
    storage::RawDatabase* m_database;
};

/// The tables of FindingStore.
[[nodiscard]] QStringList findingTables();

}
