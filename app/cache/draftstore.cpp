#include "app/cache/draftstore.h"

#include <QJsonDocument>

#include "app/cache/workstore.h"

namespace galley::app {

Result<void> DraftStore::put(const ProjectId& project, const ItemId& item, qint64 at, const TextDraft& draft)
{
    const QString content = QString::fromUtf8(QJsonDocument(draft.content).toJson(QJsonDocument::Compact));
    const QString field = draft.field.isNull() ? QStringLiteral("") : draft.field;
    return m_database
        ->run("INSERT OR REPLACE INTO drafts (item, project, at, content, field, position) VALUES (?,?,?,?,?,?)",
              storedId(item.uuid()),
              storedId(project.uuid()),
              at,
              content,
              field,
              static_cast<qint64>(draft.position))
        .map([](qint64) {});
}

Result<void> DraftStore::remove(const ItemId& item)
{
    return m_database->run("DELETE FROM drafts WHERE item = ?", storedId(item.uuid())).map([](qint64) {});
}

Result<QHash<ItemId, TextDraft>> DraftStore::drafts(const ProjectId& project)
{
    auto rows = m_database->prepare("SELECT item, content, field, position FROM drafts WHERE project = ?", storedId(project.uuid()));
    if (!rows) {
        return failure(rows.error());
    }
    QHash<ItemId, TextDraft> result;
    while (rows->next()) {
        TextDraft draft;
        draft.content = QJsonDocument::fromJson(rows->bytes(1)).object();
        draft.field = rows->text(2);
        draft.position = static_cast<int>(rows->integer(3));
        result.insert(ItemId(QUuid::fromRfc4122(rows->view(0))), draft);
    }
    if (!rows->result()) {
        return failure(rows->result().error());
    }
    return result;
}

}
