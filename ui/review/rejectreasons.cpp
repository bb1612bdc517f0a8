#include "ui/review/rejectreasons.h"

#include <QCoreApplication>
#include <array>

#include "app/settings.h"

namespace galley::ui {

namespace {

struct Reason {
    const char* stored;
    const char* label;
};

constexpr std::array ours = {
    Reason{QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Wrong fact"), QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Wrong fact")},
    Reason{QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Claim without proof"), QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "No proof")},
    Reason{QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Missing facts"), QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Incomplete")},
    Reason{QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Wrong tone"), QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Tone")},
    Reason{QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Wrong length"), QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Length")},
    Reason{QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Language mistakes"), QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Language")},
    Reason{QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Too much like others"), QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Duplicate")},
    Reason{QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Broken formatting"), QT_TRANSLATE_NOOP("galley::ui::RejectReasons", "Formatting")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("galley::ui::RejectReasons", text);
}

QString keyOf(const ProjectId& project)
{
    return project.isNull() ? QStringLiteral("all") : project.text();
}

QStringList cleaned(const QStringList& reasons)
{
    QStringList kept;
    for (const QString& reason : reasons) {
        const QString text = reason.simplified().left(longestRejectReason);
        if (!text.isEmpty() && !kept.contains(text) && kept.size() < mostRejectReasons) {
            kept.append(text);
        }
    }
    return kept;
}

}

const QStringList& defaultRejectReasons()
{
    static const QStringList reasons = [] {
        QStringList texts;
        for (const Reason& reason : ours) {
            texts.append(QString::fromLatin1(reason.stored));
        }
        return texts;
    }();
    return reasons;
}

QStringList rejectReasonsOf(const app::Settings* settings, const ProjectId& project)
{
    if (settings == nullptr) {
        return defaultRejectReasons();
    }
    const QVariantMap stored = settings->value(app::Setting::RejectReasons).toMap();
    for (const QString& key : {keyOf(project), keyOf(ProjectId())}) {
        if (const QStringList reasons = cleaned(stored.value(key).toStringList()); !reasons.isEmpty()) {
            return reasons;
        }
    }
    return defaultRejectReasons();
}

bool hasOwnRejectReasons(const app::Settings* settings, const ProjectId& project)
{
    return settings != nullptr && !project.isNull()
        && !cleaned(settings->value(app::Setting::RejectReasons).toMap().value(keyOf(project)).toStringList()).isEmpty();
}

void storeRejectReasons(app::Settings& settings, const ProjectId& project, const QStringList& reasons)
{
    QVariantMap stored = settings.value(app::Setting::RejectReasons).toMap();
    const QStringList kept = cleaned(reasons);
    if (kept.isEmpty() || (project.isNull() && kept == defaultRejectReasons())) {
        stored.remove(keyOf(project));
    } else {
        stored.insert(keyOf(project), kept);
    }
    settings.setValue(app::Setting::RejectReasons, stored);
}

QString reasonText(const QString& stored)
{
    return translated(stored.toUtf8().constData());
}

QString reasonLabel(const QString& stored)
{
    for (const Reason& reason : ours) {
        if (stored == QLatin1StringView(reason.stored)) {
            return translated(reason.label);
        }
    }
    return stored;
}

}
