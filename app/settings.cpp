#include "app/settings.h"

namespace galley::app {

namespace {

struct SettingRow {
    Setting setting;
    const char* key;
    QVariant byDefault;
};

const QList<SettingRow>& rows()
{
    static const QList<SettingRow> table{
        {Setting::Theme, "appearance/theme", QStringLiteral("system")},
        {Setting::Language, "appearance/language", QString()},
        {Setting::TextZoom, "appearance/textZoom", 100},
        {Setting::WindowGeometry, "window/geometry", QByteArray()},
        {Setting::WindowState, "window/state", QByteArray()},
        {Setting::LastPage, "place/page", QString()},
        {Setting::LastProject, "place/project", QString()},
        {Setting::ReviewPlace, "place/review", QVariantMap()},
        {Setting::ReviewColumns, "review/columns", QByteArray()},
        {Setting::ReviewViews, "review/views", QByteArray()},
        {Setting::ReviewSplit, "review/split", QByteArray()},
        {Setting::AutoAdvance, "review/autoAdvance", true},
        {Setting::LetterKeys, "review/letterKeys", true},
        {Setting::BatchConfirmAbove, "review/batchConfirmAbove", 25},
        {Setting::RejectReasons, "review/rejectReasons", QVariantMap()},
        {Setting::RejectAsksReason, "review/rejectAsksReason", false},
        {Setting::ReviewPanes, "review/panes", QVariantMap()},
        {Setting::ReviewDiff, "review/diff", QVariantMap()},
        {Setting::RightUses, "review/rightUses", 0},
        {Setting::Keys, "keys", QVariantMap()},
        {Setting::ImportMappings, "import/mappings", QVariantMap()},
        {Setting::GenerationChoices, "generation/choices", QVariantMap()},
        {Setting::ExportChoices, "export/choices", QVariantMap()},
        {Setting::LastServer, "signIn/server", QString()},
        {Setting::LastEmail, "signIn/email", QString()},
    };
    return table;
}

const SettingRow& rowOf(Setting setting)
{
    const auto found = std::find_if(rows().begin(), rows().end(), [setting](const SettingRow& row) { return row.setting == setting; });
    Q_ASSERT(found != rows().end());
    return *found;
}

QString keyOf(Setting setting, const QString& subkey)
{
    const QString key = QString::fromLatin1(rowOf(setting).key);
    return subkey.isEmpty() ? key : key + u'/' + subkey;
}

}

Settings::Settings(const QString& profileDirectory, QObject* parent)
    : QObject(parent), m_store(profileDirectory + QStringLiteral("/settings.ini"), QSettings::IniFormat)
{
}

QVariant Settings::value(Setting setting, const QString& subkey) const
{
    return m_store.value(keyOf(setting, subkey), rowOf(setting).byDefault);
}

void Settings::setValue(Setting setting, const QVariant& value, const QString& subkey)
{
    if (m_store.value(keyOf(setting, subkey)) == value) {
        return;
    }
    m_store.setValue(keyOf(setting, subkey), value);
    Q_EMIT changed(setting);
}

}
