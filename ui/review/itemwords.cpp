#include "ui/review/itemwords.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/style/icons.h"

namespace galley::ui {

namespace {

QString translated(const char* text, int count = -1)
{
    return QCoreApplication::translate("galley::ui::ItemWords", text, nullptr, count);
}

}

ItemStatus shownStatus(const app::ItemSummary& item)
{
    return item.excluded ? ItemStatus::Excluded : item.status;
}

QString asHeading(const QString& word)
{
    return word.isEmpty() ? word : QString(word.at(0).toUpper() + word.mid(1));
}

QString itemStatusText(const app::ItemSummary& item)
{
    return item.excluded || item.unknownStatus.isEmpty() ? asHeading(statusWord(shownStatus(item))) : item.unknownStatus;
}

QString syncExplanation(app::SyncState state)
{
    switch (state) {
    case app::SyncState::LocalOnly:
        return translated(QT_TRANSLATE_NOOP("galley::ui::ItemWords", "Kept on this computer only."));
    case app::SyncState::InSync:
        return translated(QT_TRANSLATE_NOOP("galley::ui::ItemWords", "The server has everything that you did here."));
    case app::SyncState::Waiting:
        return translated(QT_TRANSLATE_NOOP("galley::ui::ItemWords", "Your change is safe on this computer and waits to be sent."));
    case app::SyncState::Sending:
        return translated(QT_TRANSLATE_NOOP("galley::ui::ItemWords", "Your change is being sent."));
    case app::SyncState::Conflict:
        return translated(QT_TRANSLATE_NOOP("galley::ui::ItemWords", "Somebody else changed this item too. The Sync Centre shows both sides."));
    case app::SyncState::Failed:
        return translated(QT_TRANSLATE_NOOP("galley::ui::ItemWords", "The server refused your change. The Sync Centre says why."));
    }
    return {};
}

int confidencePercent(double confidence)
{
    return qRound(confidence <= 1.0 ? confidence * 100 : confidence);
}

QString confidenceText(const std::optional<double>& confidence)
{
    if (!confidence) {
        return {};
    }
    return translated(QT_TRANSLATE_NOOP("galley::ui::ItemWords", "%1 %")).arg(QLocale().toString(confidencePercent(*confidence)));
}

QString itemTitle(const app::ItemSummary& item)
{
    if (!item.name.isEmpty()) {
        return item.name;
    }
    return item.externalId.isEmpty() ? translated(QT_TRANSLATE_NOOP("galley::ui::ItemWords", "Product without a name")) : item.externalId;
}

QString itemSentence(const app::ItemSummary& item)
{
    QStringList parts{itemTitle(item), itemStatusText(item).toLower()};
    if (item.confidence) {
        parts.append(translated(QT_TRANSLATE_NOOP("galley::ui::ItemWords", "confidence %1")).arg(confidenceText(item.confidence)));
    }
    if (item.findingCount > 0) {
        parts.append(translated(QT_TRANSLATE_N_NOOP("galley::ui::ItemWords", "%n finding(s)"), item.findingCount));
    }
    if (item.marked) {
        parts.append(translated(QT_TRANSLATE_NOOP("galley::ui::ItemWords", "marked for later")));
    }
    if (item.syncState != app::SyncState::InSync && item.syncState != app::SyncState::LocalOnly) {
        parts.append(syncWord(item.syncState));
    }
    return parts.join(QStringLiteral(", "));
}

bool isUndecided(const app::ItemSummary& item)
{
    return !item.excluded && item.unknownStatus.isEmpty()
        && (item.status == ItemStatus::Pending || item.status == ItemStatus::Generated || item.status == ItemStatus::Flagged);
}

}
