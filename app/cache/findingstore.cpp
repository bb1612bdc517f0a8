#include "app/cache/findingstore.h"

#include <QtEndian>

#include "app/cache/intent.h"
#include "app/cache/workstore.h"

namespace galley::app {

namespace {

Result<void> plain(const Result<qint64>& changed)
{
    return changed.map([](qint64) {});
}

/// SQL knows no unsigned numbers; the bits are the same.
qint64 stored(quint64 hash)
{
    return static_cast<qint64>(hash);
}

QByteArray packed(const QList<quint64>& hashes)
{
    QByteArray bytes(hashes.size() * qsizetype(sizeof(quint64)), Qt::Uninitialized);
    for (qsizetype index = 0; index < hashes.size(); ++index) {
        qToLittleEndian(hashes[index], bytes.data() + index * qsizetype(sizeof(quint64)));
    }
    return bytes;
}

QList<quint64> unpacked(QByteArrayView bytes)
{
    QList<quint64> hashes;
    for (qsizetype at = 0; at + qsizetype(sizeof(quint64)) <= bytes.size(); at += qsizetype(sizeof(quint64))) {
        hashes.append(qFromLittleEndian<quint64>(bytes.data() + at));
    }
    return hashes;
}

QString filled(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// Of every project.
const QByteArray& nobody()
{
    static const QByteArray empty("");
    return empty;
}

}

QStringList findingTables()
{
    return {QStringLiteral("CREATE TABLE ignores (step BLOB PRIMARY KEY, project BLOB NOT NULL, item BLOB, view TEXT NOT NULL, rule TEXT NOT NULL,"
                           " field TEXT NOT NULL, quote TEXT NOT NULL) WITHOUT ROWID"),
            QStringLiteral("CREATE INDEX ignores_by_project ON ignores (project)"),
            QStringLiteral("CREATE TABLE glossary (seq INTEGER PRIMARY KEY, project BLOB NOT NULL, term TEXT NOT NULL, kind INTEGER NOT NULL,"
                           " replacement TEXT NOT NULL, language TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX glossary_by_project ON glossary (project)"),
            QStringLiteral("CREATE TABLE sentences (project BLOB NOT NULL, language TEXT NOT NULL, hash INTEGER NOT NULL, approved INTEGER NOT NULL,"
                           " rejected INTEGER NOT NULL, PRIMARY KEY (project, language, hash)) WITHOUT ROWID"),
            // What each item added, so that it can be taken out again exactly.
            QStringLiteral("CREATE TABLE sentence_items (item BLOB PRIMARY KEY, verdict INTEGER NOT NULL, language TEXT NOT NULL,"
                           " hashes BLOB NOT NULL) WITHOUT ROWID")};
}

Result<void> FindingStore::addIgnore(const ProjectId& project, const StoredIgnore& ignore)
{
    return plain(m_database->run("INSERT INTO ignores (step, project, item, view, rule, field, quote) VALUES (?,?,?,?,?,?,?)",
                                 storedId(ignore.step),
                                 storedId(project.uuid()),
                                 ignore.item ? std::optional(storedId(ignore.item->uuid())) : std::nullopt,
                                 filled(ignore.view),
                                 filled(ignore.rule),
                                 filled(ignore.field),
                                 filled(ignore.quote)));
}

Result<QList<StoredIgnore>> FindingStore::ignores(const ProjectId& project)
{
    auto rows = m_database->prepare("SELECT i.step, i.item, i.view, i.rule, i.field, i.quote FROM ignores i JOIN steps s ON s.id = i.step"
                                    " WHERE i.project = ? AND s.state = ?",
                                    storedId(project.uuid()),
                                    static_cast<int>(StepState::Done));
    if (!rows) {
        return failure(rows.error());
    }
    QList<StoredIgnore> result;
    while (rows->next()) {
        StoredIgnore ignore;
        ignore.step = QUuid::fromRfc4122(rows->view(0));
        if (!rows->isNull(1)) {
            ignore.item = ItemId(QUuid::fromRfc4122(rows->view(1)));
        }
        ignore.view = rows->text(2);
        ignore.rule = rows->text(3);
        ignore.field = rows->text(4);
        ignore.quote = rows->text(5);
        result.append(ignore);
    }
    return rows->result().map([&] { return result; });
}

Result<QList<content::GlossaryTerm>> FindingStore::terms(const ProjectId& project)
{
    auto rows = m_database->prepare(
        "SELECT project, term, kind, replacement, language FROM glossary WHERE project IN (?, ?) ORDER BY seq", nobody(), storedId(project.uuid()));
    if (!rows) {
        return failure(rows.error());
    }
    QList<content::GlossaryTerm> result;
    while (rows->next()) {
        content::GlossaryTerm term;
        term.everyProject = rows->view(0).isEmpty();
        term.term = rows->text(1);
        term.kind = static_cast<content::TermKind>(std::clamp<qint64>(rows->integer(2), 0, 2));
        term.replacement = rows->text(3);
        term.language = rows->text(4);
        result.append(term);
    }
    return rows->result().map([&] { return result; });
}

Result<void> FindingStore::setTerms(const ProjectId& project, const QList<content::GlossaryTerm>& terms)
{
    const QByteArray own = storedId(project.uuid());
    Result<void> done = plain(m_database->run("DELETE FROM glossary WHERE project IN (?, ?)", nobody(), own));
    for (const content::GlossaryTerm& term : terms) {
        if (done) {
            done = plain(m_database->run("INSERT INTO glossary (project, term, kind, replacement, language) VALUES (?,?,?,?,?)",
                                         term.everyProject ? nobody() : own,
                                         filled(term.term),
                                         static_cast<int>(term.kind),
                                         filled(term.replacement),
                                         filled(term.language)));
        }
    }
    return done;
}

Result<SentenceCounts> FindingStore::counts(const ProjectId& project, const QString& language, quint64 hash)
{
    auto row = m_database->prepare("SELECT approved, rejected FROM sentences WHERE project = ? AND language = ? AND hash = ?",
                                   storedId(project.uuid()),
                                   filled(language),
                                   stored(hash));
    if (!row) {
        return failure(row.error());
    }
    SentenceCounts counts;
    if (row->next()) {
        counts = {row->integer(0), row->integer(1)};
    }
    return row->result().map([&] { return counts; });
}

Result<SentenceShare> FindingStore::share(const QUuid& item)
{
    auto row = m_database->prepare("SELECT verdict, language, hashes FROM sentence_items WHERE item = ?", storedId(item));
    if (!row) {
        return failure(row.error());
    }
    SentenceShare share;
    if (row->next()) {
        share = {static_cast<SentenceShare::Verdict>(std::clamp<qint64>(row->integer(0), 0, 2)), row->text(1), unpacked(row->view(2))};
    }
    return row->result().map([&] { return share; });
}

Result<void> FindingStore::count(const ProjectId& project, const SentenceShare& share, int by)
{
    if (share.verdict == SentenceShare::Verdict::None) {
        return {};
    }
    const qint64 approved = share.verdict == SentenceShare::Verdict::Approved ? by : 0;
    const qint64 rejected = share.verdict == SentenceShare::Verdict::Rejected ? by : 0;
    for (const quint64 hash : share.hashes) {
        auto done =
            m_database->run("INSERT INTO sentences (project, language, hash, approved, rejected) VALUES (?1,?2,?3,?4,?5) ON CONFLICT DO UPDATE"
                            " SET approved = approved + excluded.approved, rejected = rejected + excluded.rejected",
                            storedId(project.uuid()),
                            filled(share.language),
                            stored(hash),
                            approved,
                            rejected);
        if (!done) {
            return failure(done.error());
        }
    }
    return {};
}

Result<void> FindingStore::setShare(const ProjectId& project, const QUuid& item, const SentenceShare& before, const SentenceShare& after)
{
    Result<void> done = count(project, before, -1).and_then([&] { return count(project, after, 1); });
    if (!done) {
        return done;
    }
    if (after.verdict == SentenceShare::Verdict::None) {
        return plain(m_database->run("DELETE FROM sentence_items WHERE item = ?", storedId(item)));
    }
    return plain(m_database->run("INSERT OR REPLACE INTO sentence_items (item, verdict, language, hashes) VALUES (?,?,?,?)",
                                 storedId(item),
                                 static_cast<int>(after.verdict),
                                 filled(after.language),
                                 packed(after.hashes)));
}

}
