#include "app/services/findingservice.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QtConcurrent/QtConcurrentRun>

#include "app/cache/workspacefiles.h"
#include "app/services/workspacecore.h"
#include "app/sync/ignores.h"
#include "models/base/future.h"
#include "models/content/similarity.h"
#include "models/content/vocabulary.h"

namespace galley::app {

namespace {

/// So many items are read in one go: a few milliseconds, after which a user's act may come in between.
constexpr qsizetype rememberedAtOnce = 40;
constexpr int rememberDelayMs = 300;

/// Reads the server's texts of an item that shows other ones.
Result<std::optional<QJsonObject>> serverTextOf(CacheReader& reader, ItemRow row)
{
    auto found = reader.database().prepare("SELECT server_generated FROM item_texts WHERE row = ?", row);
    if (!found) {
        return failure(found.error());
    }
    std::optional<QJsonObject> text;
    if (found->next() && !found->isNull(0)) {
        text = QJsonDocument::fromJson(found->bytes(0)).object();
    }
    return found->result().map([&] { return text; });
}

QString comparedText(const QJsonObject& texts)
{
    return texts.value(QStringLiteral("short_description")).toString() + u'\n' + texts.value(QStringLiteral("description")).toString();
}

/// The longest words of a text: those that say the most.
QStringList tellingWords(const QString& text)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype most = 10;
    QStringList words;
    for (const content::TextWord& word : content::wordsOf(text)) {
        if (word.length >= shortest && !words.contains(word.lower)) {
            words.append(word.lower);
        }
    }
    std::stable_sort(words.begin(), words.end(), [](const QString& one, const QString& other) { return one.size() > other.size(); });
    return words.mid(0, most);
}

/// Items that have most of the words, which near-duplicates do.
Result<QList<ItemRow>> candidates(CacheReader& reader, const ProjectId& project, const QStringList& words)
{
    QHash<ItemRow, int> hits;
    for (const QString& word : words) {
        auto found = reader.database().prepare("SELECT rowid FROM item_search WHERE item_search MATCH ?",
                                               QString(QStringLiteral("\"") + QString(word).remove(u'"') + QStringLiteral("\"")));
        if (!found) {
            return failure(found.error());
        }
        while (found->next()) {
            ++hits[found->integer(0)];
        }
        if (!found->result()) {
            return failure(found->result().error());
        }
    }
    auto belongs = reader.database().prepare("SELECT 1 FROM items WHERE row = ? AND project = (SELECT number FROM projects WHERE id = ?)");
    if (!belongs) {
        return failure(belongs.error());
    }
    QList<ItemRow> rows;
    const int needed = int(words.size() * 3 / 5);
    for (auto hit = hits.begin(); hit != hits.end(); ++hit) {
        if (hit.value() >= needed) {
            belongs->bindAll(hit.key(), storedId(project.uuid()));
            if (belongs->next()) {
                rows.append(hit.key());
            }
            belongs->reset();
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

Result<QList<ItemRow>> similarRows(CacheReader& reader, const ProjectId& project, const ItemDetail& detail)
{
    constexpr double alike = 0.8;
    const QString text = comparedText(detail.generatedContent);
    const auto rows = candidates(reader, project, tellingWords(text));
    if (!rows) {
        return rows;
    }
    QList<ItemRow> result;
    auto texts = reader.database().prepare("SELECT generated FROM item_texts WHERE row = ?");
    if (!texts) {
        return failure(texts.error());
    }
    for (const ItemRow row : *rows) {
        texts->bindAll(row);
        const bool there = texts->next();
        const QString other = there ? comparedText(QJsonDocument::fromJson(texts->bytes(0)).object()) : QString();
        if (!texts->result()) {
            return failure(texts->result().error());
        }
        texts->reset();
        if (row == detail.summary.row || (there && content::textSimilarity(text, other) >= alike)) {
            result.append(row);
        }
    }
    return result;
}

}

FindingService::FindingService(WorkspaceCore& core, QObject* parent) : QObject(parent), m_core(core)
{
    const storage::DatabaseOptions reading{storage::OpenMode::ReadOnly, storage::Durability::Crash, 5000, 2048};
    auto reader = storage::RawDatabase::open(workPath(core.folder()), reading);
    auto memory = storage::RawDatabase::open(workPath(core.folder()), reading);
    if (reader && memory) {
        m_reader = std::move(*reader);
        m_memory = std::move(*memory);
    }
    m_rememberTimer.setSingleShot(true);
    m_rememberTimer.setInterval(rememberDelayMs);
    connect(&m_rememberTimer, &QTimer::timeout, this, &FindingService::rememberNext);
    connect(&core, &WorkspaceCore::rowsChanged, this, [this](const ProjectId&, const QList<ItemRow>& rows) { queueRows(rows); });
    connect(&core, &WorkspaceCore::queueChanged, this, [this] { queueRows({}); });
    m_rememberTimer.start();
}

FindingService::~FindingService() = default;

void FindingService::open(const ProjectId& project)
{
    if (project == m_project) {
        return;
    }
    m_project = project;
    m_ignores.reset();
    m_terms.reset();
    refreshIgnores(project);
    m_core.writer().run([project](WriteFiles& files) { return decidedBefore(files, project); })
        | then(this, [this, project](const Result<QList<ItemRow>>& rows) {
              if (rows && !rows->isEmpty()) {
                  m_readWhenDone = project;
                  queueRows(*rows);
              }
          });
}

void FindingService::refreshIgnores(const ProjectId& project)
{
    if (project != m_project) {
        return;
    }
    auto set = std::make_shared<IgnoreSet>();
    if (const auto stored = m_reader == nullptr ? Result<QList<StoredIgnore>>() : FindingStore(*m_reader).ignores(project)) {
        for (const StoredIgnore& ignore : *stored) {
            if (ignore.item) {
                set->items[*ignore.item].insert(findingKey(ignore.rule, ignore.field, ignore.quote));
            } else {
                set->views[ignore.view].insert(kindKey(ignore.rule, ignore.quote));
            }
        }
    }
    const bool same = m_ignores != nullptr && m_ignores->items == set->items && m_ignores->views == set->views;
    m_ignores = std::move(set);
    if (!same) {
        Q_EMIT changed();
    }
}

QFuture<Result<ItemChecks>> FindingService::check(const ProjectId& project, const ItemDetail& detail, const QString& view)
{
    open(project);
    (void)glossary(project);
    CheckInput input;
    input.detail = detail;
    input.view = view;
    input.ignores = m_ignores;
    input.terms = m_terms;
    return QtConcurrent::run(&m_core.pool(),
                             [readers = m_core.readers(), input, memory = m_memory, lock = m_memoryLock, project]() mutable -> Result<ItemChecks> {
                                 auto server = readers->use([&](CacheReader& reader) { return serverTextOf(reader, input.detail.summary.row); });
                                 if (!server) {
                                     return failure(server.error());
                                 }
                                 input.serverText = std::move(*server);
                                 if (memory == nullptr) {
                                     return checkItem(input);
                                 }
                                 const std::lock_guard held(*lock);
                                 FindingStore store(*memory);
                                 // An item is not its own example.
                                 const SentenceShare own = store.share(input.detail.summary.id.uuid()).value_or(SentenceShare());
                                 input.memory = [&](const QString& language, quint64 hash) {
                                     const SentenceCounts counts = store.counts(project, language, hash).value_or(SentenceCounts());
                                     const bool isOwn = own.language == language && std::binary_search(own.hashes.begin(), own.hashes.end(), hash);
                                     return std::pair(counts.approved - (isOwn && own.verdict == SentenceShare::Verdict::Approved ? 1 : 0),
                                                      counts.rejected - (isOwn && own.verdict == SentenceShare::Verdict::Rejected ? 1 : 0));
                                 };
                                 return checkItem(input);
                             });
}

int FindingService::ignoredCount(const ItemId& item) const
{
    return m_ignores == nullptr ? 0 : int(m_ignores->items.value(item).size());
}

QFuture<Result<void>> FindingService::writeIgnore(const ProjectId& project, ItemRow row, const StoredIgnore& ignore, const QString& label)
{
    return m_core.writer().run([project, row, ignore, label, now = m_core.now()](WriteFiles& files) {
        return ignoreFinding(files, project, row, ignore, label, now);
    }) | then(this, [this, project, row](const Result<void>& done) {
               if (done) {
                   refreshIgnores(project);
                   if (row != 0) {
                       m_core.announce(project, {row});
                   }
               }
               return done;
           });
}

QFuture<Result<void>> FindingService::ignore(const ProjectId& project, const ItemDetail& detail, const content::Finding& finding)
{
    open(project);
    StoredIgnore ignore;
    ignore.rule = finding.rule;
    ignore.field = finding.field;
    ignore.quote = quoteOf(finding, detail.generatedContent);
    return writeIgnore(project, detail.summary.row, ignore, tr("Ignore a finding: %1").arg(detail.summary.name));
}

QFuture<Result<void>> FindingService::ignoreKind(const ProjectId& project, const ItemDetail& detail, const content::Finding& finding,
                                                 const QString& view)
{
    open(project);
    StoredIgnore ignore;
    ignore.view = view;
    ignore.rule = finding.rule;
    ignore.quote = kindQuote(finding, detail.generatedContent);
    return writeIgnore(project, 0, ignore, tr("Ignore findings of one kind in this view"));
}

QList<content::GlossaryTerm> FindingService::glossary(const ProjectId& project)
{
    open(project);
    if (m_terms == nullptr) {
        const auto stored = m_reader == nullptr ? Result<QList<content::GlossaryTerm>>() : FindingStore(*m_reader).terms(project);
        m_terms = std::make_shared<QList<content::GlossaryTerm>>(stored.value_or(QList<content::GlossaryTerm>()));
    }
    return *m_terms;
}

QFuture<Result<void>> FindingService::setGlossary(const ProjectId& project, const QList<content::GlossaryTerm>& terms)
{
    return m_core.writer().run([project, terms, now = m_core.now()](WriteFiles& files) -> Result<void> {
        auto transaction = storage::RawTransaction::begin(files.workDatabase);
        if (!transaction) {
            return failure(transaction.error());
        }
        return FindingStore(files.workDatabase)
            .setTerms(project, terms)
            .and_then([&] {
                return files.work.addHistory(now, project, QStringLiteral("glossary"), QUuid(), {}, QString::number(terms.size())).map([](qint64) {});
            })
            .and_then([&] { return transaction->commit(); });
    }) | then(this, [this](const Result<void>& done) {
               if (done) {
                   m_terms.reset();
                   Q_EMIT changed();
               }
               return done;
           });
}

QFuture<Result<QList<ItemRow>>> FindingService::similar(const ProjectId& project, const ItemDetail& detail)
{
    return QtConcurrent::run(&m_core.pool(), [readers = m_core.readers(), project, detail] {
        return readers->use([&](CacheReader& reader) { return similarRows(reader, project, detail); });
    });
}

// --- the memory of sentences -----------------------------------------------------------------------------------------------------

void FindingService::queueRows(const QList<ItemRow>& rows)
{
    m_waiting.append(rows);
    m_rememberTimer.start(); // anew with each decision: while the keys are busy the disk is theirs
}

void FindingService::readUnseen()
{
    m_remembering = true;
    m_core.writer().run([](WriteFiles& files) { return unseenDecisions(files); }) | then(this, [this](const Result<UnseenDecisions>& unseen) {
        m_remembering = false;
        if (!unseen) {
            return; // the next decision asks again
        }
        if (!unseen->rows.isEmpty()) {
            m_waiting.append(unseen->rows);
            m_seenWhenDone = unseen->upTo;
            rememberNext();
        } else {
            Q_EMIT changed();
        }
    });
}

void FindingService::rememberNext()
{
    if (m_remembering) {
        m_rememberTimer.start();
        return;
    }
    if (m_waiting.isEmpty()) {
        const qint64 seen = std::exchange(m_seenWhenDone, -1);
        const ProjectId read = std::exchange(m_readWhenDone, ProjectId());
        if (seen < 0 && read.isNull()) {
            readUnseen();
            return;
        }
        m_remembering = true;
        m_core.writer().run([seen, read](WriteFiles& files) -> Result<void> {
            const Result<void> done = seen < 0 ? Result<void>() : setSeen(files, seen);
            return done && !read.isNull() ? setRead(files, read) : done;
        }) | then(this, [this](const Result<void>& done) {
            m_remembering = false;
            if (done) {
                readUnseen();
            }
        });
        return;
    }
    // From the end, because that costs nothing to take off.
    const qsizetype count = std::min(m_waiting.size(), rememberedAtOnce);
    const QList<ItemRow> rows = m_waiting.last(count);
    m_waiting.remove(m_waiting.size() - count, count);
    m_remembering = true;
    m_hasRemembered = true;
    // As a user's act each: bulk work holds a transaction on the cache open, and these need none.
    m_core.writer().run([rows](WriteFiles& files) { return rememberSentences(files, rows); }) | then(this, [this](const Result<void>&) {
        m_remembering = false;
        if (!m_rememberTimer.isActive()) {
            rememberNext();
        }
    });
}

}
