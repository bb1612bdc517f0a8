#include "backend/services/importservice.h"

#include <QFileInfo>
#include <QJsonArray>

#include "models/content/productfile.h"

namespace galley::backend {

namespace {

constexpr int chunkSize = 1000;
constexpr qsizetype problemLimit = 100;
constexpr qsizetype nameLimit = 255;

QString safeFileName(const QString& name)
{
    QString result = QFileInfo(name).fileName().trimmed();
    result.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
    return result.isEmpty() ? QStringLiteral("file.csv") : result.right(nameLimit);
}

Result<OnExisting> onExistingOf(const QString& text)
{
    if (text == u"add") {
        return OnExisting::Add;
    }
    if (text == u"update") {
        return OnExisting::Update;
    }
    if (text == u"skip") {
        return OnExisting::Skip;
    }
    return failure(ErrorCode::InvalidInput, QStringLiteral("The value is not add, update or skip."), QStringLiteral("on_existing"));
}

Result<std::optional<content::ColumnMapping>> mappingOf(const wire::SourceUpload& upload)
{
    if (!upload.columnMapping || !*upload.columnMapping || (*upload.columnMapping)->trimmed().isEmpty()) {
        return std::nullopt;
    }
    auto mapping = content::ColumnMapping::fromJson((*upload.columnMapping)->toUtf8());
    if (!mapping) {
        return failure(ErrorCode::InvalidInput, mapping.error().message, QStringLiteral("column_mapping"));
    }
    return std::optional(std::move(*mapping));
}

/// The reason why a file is refused belongs to the file, whatever the reader's own name for the place.
Unexpected refused(const Error& error)
{
    return failure(error.code == ErrorCode::NotOffered ? ErrorCode::InvalidInput : error.code, error.message, QStringLiteral("file"));
}

/// Texts from files may hold what no answer can: a NUL would cut the item off.
QString clean(QString text)
{
    text.remove(QChar::Null);
    return text;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray problemsJson(const content::FileProblems& problems)
{
    QJsonArray result;
    for (const content::FileProblem& problem : problems.list()) {
        if (result.size() == problemLimit) {
            break;
        }
        result.append(QJsonObject{
            {QStringLiteral("line"), problem.line}, {QStringLiteral("column"), problem.column}, {QStringLiteral("message"), problem.message}});
    }
    return result;
}

/// Takes away what an import wrote, step by step, so that others are served in between.
void removeLater(ServerDatabase& database, SourceKey source)
{
    auto more = std::make_shared<bool>(false);
    database.submit(
        [&database, source, more] {
            const auto removed = removeUnfinished(database.writer(), source);
            *more = removed && *removed;
            return http::Response{removed ? 200 : 500};
        },
        [&database, source, more](const http::Response&) {
            if (*more) {
                removeLater(database, source);
            }
        });
}

/// The state of one import while it reads.
class Staging
{
public:
    Staging(ProjectKey project, SourceKey source, OnExisting mode, bool clearEmpty)
        : m_project(project), m_source(source), m_mode(mode), m_clearEmpty(clearEmpty)
    {
    }

    void setMapping(const content::ColumnMapping& mapping)
    {
        m_mapped = mapping.columns.keys();
        m_columns = mapping.columns.values();
    }

    Result<void> write(storage::Database& database, const QList<content::Product>& products, const QDateTime& now)
    {
        SourceStore store(database, m_project);
        for (const content::Product& product : products) {
            if (auto done = take(store, product, now); !done) {
                return done;
            }
        }
        return {};
    }

    /// Joins variants to parents that stood behind them in the file.
    Result<void> joinFamilies(storage::Database& database)
    {
        SourceStore store(database, m_project);
        for (const auto& [child, parentId] : m_orphans) {
            const auto parent = parentKey(store, parentId);
            if (!parent) {
                return failure(parent.error());
            }
            if (!*parent) {
                continue;
            }
            if (auto done = store.setParent(child, **parent); !done) {
                return done;
            }
        }
        m_orphans.clear();
        return {};
    }

    [[nodiscard]] qint64 total() const { return m_added + m_updated + m_unchanged + m_skipped; }
    void report(QJsonObject& config) const
    {
        config.insert(QStringLiteral("added"), m_added);
        config.insert(QStringLiteral("updated"), m_updated);
        config.insert(QStringLiteral("unchanged"), m_unchanged);
        config.insert(QStringLiteral("skipped"), m_skipped);
    }

private:
    Result<void> take(SourceStore& store, const content::Product& product, const QDateTime& now)
    {
        const QString externalId = clean(product.externalId);
        if (m_mode == OnExisting::Add || externalId.isEmpty()) {
            return add(store, product, externalId, now);
        }
        if (const auto staged = m_staged.constFind(externalId); staged != m_staged.cend()) {
            // The file names the product twice; the later row has the last word, as in the shops' own importers.
            if (m_mode == OnExisting::Skip) {
                ++m_skipped;
                return {};
            }
            return store.restageItem(staged.value(), compact(product.sourceData));
        }
        const auto known = store.knownItem(externalId);
        if (!known) {
            return failure(known.error());
        }
        if (!*known) {
            return add(store, product, externalId, now);
        }
        return renew(store, **known, product);
    }

    Result<void> renew(SourceStore& store, const KnownItem& known, const content::Product& product)
    {
        if (m_mode == OnExisting::Skip) {
            ++m_skipped;
            return {};
        }
        const QJsonObject former = QJsonDocument::fromJson(known.sourceData).object();
        const QJsonObject merged = mergedSourceData(former, product.sourceData, m_clearEmpty, m_mapped, m_columns);
        if (merged == former) {
            ++m_unchanged;
            return {};
        }
        ++m_updated;
        return store.stageUpdate(m_source, known.key, compact(merged));
    }

    Result<void> add(SourceStore& store, const content::Product& product, const QString& externalId, const QDateTime& now)
    {
        NewItem item;
        if (!externalId.isEmpty()) {
            item.externalId = externalId;
        }
        item.itemType = product.itemType;
        item.sourceData = compact(product.sourceData);
        const QString parentId = clean(product.parentExternalId);
        if (!parentId.isEmpty()) {
            const auto parent = parentKey(store, parentId);
            if (!parent) {
                return failure(parent.error());
            }
            item.parent = *parent;
        }
        const auto key = store.stageItem(m_source, item, now);
        if (!key) {
            return failure(key.error());
        }
        ++m_added;
        if (product.isParent || m_mode != OnExisting::Add) {
            m_staged.insert(externalId, *key);
        }
        if (!parentId.isEmpty() && !item.parent) {
            m_orphans.append({*key, parentId});
        }
        return {};
    }

    Result<std::optional<ItemKey>> parentKey(SourceStore& store, const QString& parentId)
    {
        if (const auto staged = m_staged.constFind(parentId); staged != m_staged.cend()) {
            return staged.value();
        }
        if (m_mode == OnExisting::Add) {
            return std::nullopt;
        }
        return store.knownItem(parentId).map([](const std::optional<KnownItem>& known) { return known ? std::optional(known->key) : std::nullopt; });
    }

    const ProjectKey m_project;
    const SourceKey m_source;
    const OnExisting m_mode;
    const bool m_clearEmpty;
    QStringList m_mapped;
    QStringList m_columns;
    QHash<QString, ItemKey> m_staged;
    QList<std::pair<ItemKey, QString>> m_orphans;
    qint64 m_added = 0;
    qint64 m_updated = 0;
    qint64 m_unchanged = 0;
    qint64 m_skipped = 0;
};

/// Reads all products and writes them chunk by chunk, so that no transaction is long.
Result<void> readAll(ServerDatabase& database, const Clock& clock, content::ProductReader& reader, Staging& staging)
{
    QList<content::Product> chunk;
    const auto flush = [&]() -> Result<void> {
        auto written = database.write([&](storage::Database& writer) { return staging.write(writer, chunk, clock.now()); });
        chunk.clear();
        return written;
    };
    for (;;) {
        auto product = reader.next();
        if (!product) {
            return refused(product.error());
        }
        if (!*product) {
            break;
        }
        chunk.append(std::move(**product));
        if (chunk.size() == chunkSize) {
            if (auto written = flush(); !written) {
                return written;
            }
        }
    }
    if (auto written = flush(); !written) {
        return written;
    }
    if (staging.total() == 0) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The file holds no products."), QStringLiteral("file"));
    }
    return database.write([&](storage::Database& writer) { return staging.joinFamilies(writer); });
}

}

StagedImport::StagedImport(ServerDatabase& database, ProjectId projectId, SourceRecord sourceRecord)
    : project(projectId), source(std::move(sourceRecord)), m_database(database)
{
}

StagedImport::~StagedImport()
{
    // A published source is not unfinished, so this takes away nothing of it.
    removeLater(m_database, source.key);
}

Result<wire::ColumnDetection> ImportService::detect(const Caller& caller, const ProjectId& project, const wire::FilePart& file) const
{
    const auto record = ProjectStore(caller.database, caller.organizationKey).find(project);
    if (!record) {
        return failure(record.error());
    }
    const auto analysis = content::analyseFile(file.path, record->platform);
    if (!analysis) {
        return refused(analysis.error());
    }
    wire::ColumnDetection result;
    result.platform = analysis->platform.value_or(record->platform);
    if (analysis->layout != content::FileLayout::WordPressXml) {
        result.encoding = QString::fromLatin1(analysis->format.encoding);
        result.delimiter = QString(QChar(analysis->format.delimiter));
    }
    result.columns = analysis->columns;
    for (const QString& field : content::mappableFields()) {
        result.mapping.insert(field, {});
    }
    for (auto entry = analysis->mapping.columns.cbegin(); entry != analysis->mapping.columns.cend(); ++entry) {
        result.mapping.insert(entry.key(), wire::Nullable<QString>(entry.value()));
    }
    result.unmapped = analysis->unmapped;
    result.rowCount = analysis->rowCount;
    result.sampleRows.emplace();
    for (const QStringList& row : analysis->sampleRows) {
        QMap<QString, QString> cells;
        for (qsizetype column = 0; column < std::min(row.size(), analysis->columns.size()); ++column) {
            cells.insert(analysis->columns[column], row[column]);
        }
        result.sampleRows->append(std::move(cells));
    }
    return result;
}

Result<std::shared_ptr<StagedImport>> ImportService::stage(const Caller& caller, const ProjectId& project, const wire::SourceUpload& upload) const
{
    const auto mode = onExistingOf(upload.onExisting);
    const auto mapping = mappingOf(upload);
    if (!mode || !mapping) {
        return failure(mode ? mapping.error() : mode.error());
    }
    const auto record = ProjectStore(caller.database, caller.organizationKey).find(project);
    if (!record) {
        return failure(record.error());
    }
    auto reader = content::ProductReader::open(upload.file.path, record->platform, *mapping);
    if (!reader) {
        return refused(reader.error());
    }
    const auto object = m_objects.put(upload.file.path);
    if (!object) {
        return failure(object.error());
    }
    NewSource source{QStringLiteral("file"), safeFileName(upload.file.fileName), QStringLiteral("importing"), "{}", *object};
    auto inserted = m_database.write([&](storage::Database& writer) -> Result<SourceRecord> {
        SourceStore store(writer, record->key);
        const auto importing = store.isImporting();
        if (!importing) {
            return failure(importing.error());
        }
        if (*importing) {
            return failure(ErrorCode::Conflict, QStringLiteral("Another import into this project is running."));
        }
        return store.insert(source, m_clock.now());
    });
    if (!inserted) {
        return failure(inserted.error());
    }
    auto staged = std::make_shared<StagedImport>(m_database, project, std::move(*inserted));
    Staging staging(record->key, staged->source.key, *mode, upload.clearEmpty);
    staging.setMapping((*reader)->mapping());
    if (auto read = readAll(m_database, m_clock, **reader, staging); !read) {
        return failure(read.error());
    }
    QJsonObject config{{QStringLiteral("file_name"), source.name},
                       {QStringLiteral("size"), QFileInfo(upload.file.path).size()},
                       {QStringLiteral("sha256"), *object},
                       {QStringLiteral("on_existing"), upload.onExisting},
                       {QStringLiteral("clear_empty"), upload.clearEmpty},
                       {QStringLiteral("mapping"), (*reader)->mapping().toJson()},
                       {QStringLiteral("problem_count"), (*reader)->problems().count()},
                       {QStringLiteral("problems"), problemsJson((*reader)->problems())}};
    staging.report(config);
    staged->config = compact(config);
    return staged;
}

Result<ImportService::Published> ImportService::publish(const Caller& caller, const StagedImport& staged)
{
    const auto project = ProjectStore(caller.database, caller.organizationKey).find(staged.project);
    if (!project) {
        return failure(project.error());
    }
    SourceStore store(caller.database, project->key);
    return store.publish(staged.source.key, staged.config, caller.now).and_then([&](qint64 cursor) {
        return store.json(staged.source.key).map([&](QByteArray json) { return Published{std::move(json), cursor}; });
    });
}

QJsonObject mergedSourceData(const QJsonObject& former, const QJsonObject& newer, bool clearEmpty, const QStringList& mapped,
                             const QStringList& columns)
{
    QJsonObject result = former;
    if (clearEmpty) {
        for (const QString& field : mapped) {
            result.remove(field);
        }
        result.remove(QStringLiteral("attributes"));
    }
    for (auto entry = newer.begin(); entry != newer.end(); ++entry) {
        const QJsonValue known = result.value(entry.key());
        if (!entry.value().isObject() || !known.isObject()) {
            result.insert(entry.key(), entry.value());
            continue;
        }
        QJsonObject inner = known.toObject();
        if (clearEmpty && entry.key() == u"raw") {
            for (const QString& column : columns) {
                inner.remove(column);
            }
        }
        const QJsonObject over = entry.value().toObject();
        for (auto cell = over.begin(); cell != over.end(); ++cell) {
            inner.insert(cell.key(), cell.value());
        }
        result.insert(entry.key(), inner);
    }
    return result;
}

}
