#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace galley::app {

/// Every setting of the program: one row each, with its key, its default and what it is for.
enum class Setting {
    Theme, ///< system, light, dark, contrast
    Language, ///< code of the interface's language; empty: the system's
    TextZoom, ///< percent of the system's text size
    WindowGeometry,
    WindowState,
    LastPage, ///< the page that was open
    LastProject, ///< the project that was open, by workspace
    ReviewPlace, ///< the row, filter and view of each queue
    ReviewColumns,
    ReviewViews, ///< the saved views, as JSON
    ReviewSplit,
    AutoAdvance, ///< go on to the next item after a decision
    LetterKeys, ///< plain letters decide while the list has the focus
    BatchConfirmAbove, ///< ask before deciding for more than so many items; 0: never
    RejectReasons, ///< the list behind the digits; by project where one has its own
    RejectAsksReason, ///< the key for rejecting waits for a reason
    ReviewPanes, ///< which panes of the focus view are folded
    ReviewDiff, ///< how the generated text is compared, and with what
    RightUses, ///< how often decision keys were used; the hint line goes after five
    Keys, ///< changed keys by command
    ImportMappings, ///< named column mappings
    GenerationChoices, ///< what was chosen last in the generate dialog
    ExportChoices,
    LastServer,
    LastEmail,
};

/// Reads and writes settings of a profile (an INI file in its folder). GUI thread.
class Settings final : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString& profileDirectory, QObject* parent = nullptr);
    /// The stored value, or the default.
    [[nodiscard]] QVariant value(Setting setting, const QString& subkey = {}) const;
    void setValue(Setting setting, const QVariant& value, const QString& subkey = {});

Q_SIGNALS:
    void changed(galley::app::Setting setting);

private:
    QSettings m_store;
};

}
