#include "app/cache/intent.h"

#include <QJsonArray>
#include <QtEndian>
#include <array>

namespace galley::app {

namespace {

constexpr qsizetype idSize = sizeof(QUuid);
constexpr qsizetype intentItemSize = idSize + 2 + 8;
constexpr qsizetype stepItemSize = idSize + 4 + 8;

void appendId(QByteArray& out, const QUuid& id)
{
    const std::array<char, idSize> bytes = uuidBytes(id);
    out.append(bytes.data(), idSize);
}

QUuid idAt(const char* data)
{
    return QUuid::fromRfc4122(QByteArrayView(data, idSize));
}

}

std::array<char, sizeof(QUuid)> uuidBytes(const QUuid& id)
{
    std::array<char, sizeof(QUuid)> bytes{};
    qToBigEndian(id.data1, bytes.data());
    qToBigEndian(id.data2, bytes.data() + 4);
    qToBigEndian(id.data3, bytes.data() + 6);
    std::copy(std::begin(id.data4), std::end(id.data4), bytes.data() + 8);
    return bytes;
}

StatusCode statusCodeOf(const QString& word)
{
    const auto known = valueOf<ItemStatus>(word);
    return known ? static_cast<StatusCode>(*known) : unknownStatus;
}

QString statusWord(StatusCode code, const QString& unknownWord)
{
    return code == unknownStatus ? unknownWord : QString::fromLatin1(nameOf(static_cast<ItemStatus>(code)));
}

SyncState Intent::syncStateOf(const QUuid& item) const
{
    const auto trouble = troubles.constFind(item);
    if (trouble != troubles.cend()) {
        if (trouble->kind == Trouble::Kind::Conflict) {
            return SyncState::Conflict;
        }
        if (trouble->kind == Trouble::Kind::Failed) {
            return SyncState::Failed;
        }
    }
    switch (state) {
    case IntentState::Failed:
        return SyncState::Failed;
    case IntentState::Sending:
        return SyncState::Sending;
    default:
        return SyncState::Waiting;
    }
}

QByteArray packItems(const QList<IntentItem>& items)
{
    QByteArray out;
    out.reserve(items.size() * intentItemSize);
    for (const IntentItem& item : items) {
        appendId(out, item.id);
        out += static_cast<char>(item.baseStatus);
        out += static_cast<char>(item.baseExcluded);
        std::array<char, 8> hash{};
        qToLittleEndian(item.baseTextHash, hash.data());
        out.append(hash.data(), hash.size());
    }
    return out;
}

QList<IntentItem> unpackIntentItems(QByteArrayView bytes)
{
    QList<IntentItem> items;
    items.reserve(bytes.size() / intentItemSize);
    for (qsizetype at = 0; at + intentItemSize <= bytes.size(); at += intentItemSize) {
        const char* data = bytes.data() + at;
        items.append({idAt(data), static_cast<StatusCode>(data[idSize]), data[idSize + 1] != 0, qFromLittleEndian<quint64>(data + idSize + 2)});
    }
    return items;
}

QByteArray packItems(const QList<StepItem>& items)
{
    QByteArray out;
    out.reserve(items.size() * stepItemSize);
    for (const StepItem& item : items) {
        appendId(out, item.id);
        out += static_cast<char>(item.from.status);
        out += static_cast<char>(item.from.excluded);
        out += static_cast<char>(item.to.status);
        out += static_cast<char>(item.to.excluded);
        std::array<char, 8> row{};
        qToLittleEndian(item.row, row.data());
        out.append(row.data(), row.size());
    }
    return out;
}

QJsonObject packExtras(const Step& step)
{
    QJsonObject extras;
    QJsonObject words;
    for (qsizetype index = 0; index < step.items.size(); ++index) {
        const StepItem& item = step.items[index];
        if (item.from.unknownWord.isEmpty() && item.from.reason.isEmpty() && item.to.unknownWord.isEmpty() && item.to.reason == step.reason) {
            continue;
        }
        words.insert(QString::number(index), QJsonArray{item.from.unknownWord, item.from.reason, item.to.unknownWord, item.to.reason});
    }
    if (!words.isEmpty()) {
        extras.insert(QStringLiteral("words"), words);
    }
    if (!step.texts.isEmpty()) {
        QJsonObject texts;
        for (auto text = step.texts.begin(); text != step.texts.end(); ++text) {
            texts.insert(text.key().toString(QUuid::WithoutBraces), QJsonArray{text->first, text->second});
        }
        extras.insert(QStringLiteral("texts"), texts);
    } else if (step.isEdit) {
        extras.insert(QStringLiteral("text_from"), step.textFrom);
        extras.insert(QStringLiteral("text_to"), step.textTo);
    }
    return extras;
}

void unpackStep(QByteArrayView bytes, const QJsonObject& extras, Step& step)
{
    const QJsonObject words = extras.value(QStringLiteral("words")).toObject();
    step.items.reserve(bytes.size() / stepItemSize);
    for (qsizetype at = 0; at + stepItemSize <= bytes.size(); at += stepItemSize) {
        const char* data = bytes.data() + at;
        StepItem item;
        item.id = idAt(data);
        item.from.status = static_cast<StatusCode>(data[idSize]);
        item.from.excluded = data[idSize + 1] != 0;
        item.to.status = static_cast<StatusCode>(data[idSize + 2]);
        item.to.excluded = data[idSize + 3] != 0;
        item.to.reason = step.reason;
        item.row = qFromLittleEndian<qint64>(data + idSize + 4);
        step.items.append(item);
    }
    for (auto entry = words.begin(); entry != words.end(); ++entry) {
        const qsizetype index = entry.key().toLongLong();
        const QJsonArray texts = entry.value().toArray();
        if (index >= 0 && index < step.items.size() && texts.size() == 4) {
            StepItem& item = step.items[index];
            item.from.unknownWord = texts[0].toString();
            item.from.reason = texts[1].toString();
            item.to.unknownWord = texts[2].toString();
            item.to.reason = texts[3].toString();
        }
    }
    step.isEdit = extras.contains(QStringLiteral("text_to"));
    step.textFrom = extras.value(QStringLiteral("text_from")).toObject();
    step.textTo = extras.value(QStringLiteral("text_to")).toObject();
    const QJsonObject texts = extras.value(QStringLiteral("texts")).toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const QJsonArray sides = text.value().toArray();
        step.texts.insert(QUuid::fromString(text.key()), {sides.at(0).toObject(), sides.at(1).toObject()});
        step.isEdit = true;
    }
}

QJsonObject packTroubles(const QHash<QUuid, Trouble>& troubles)
{
    QJsonObject json;
    for (auto entry = troubles.begin(); entry != troubles.end(); ++entry) {
        json.insert(entry.key().toString(QUuid::WithoutBraces),
                    QJsonObject{{QStringLiteral("kind"), static_cast<int>(entry->kind)},
                                {QStringLiteral("message"), entry->message},
                                {QStringLiteral("theirs"), entry->theirs},
                                {QStringLiteral("at"), entry->at}});
    }
    return json;
}

QHash<QUuid, Trouble> unpackTroubles(const QJsonObject& json)
{
    QHash<QUuid, Trouble> troubles;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const QJsonObject value = entry.value().toObject();
        troubles.insert(QUuid::fromString(entry.key()),
                        {static_cast<Trouble::Kind>(value.value(QStringLiteral("kind")).toInt()),
                         value.value(QStringLiteral("message")).toString(),
                         value.value(QStringLiteral("theirs")).toObject(),
                         value.value(QStringLiteral("at")).toInteger()});
    }
    return troubles;
}

}
