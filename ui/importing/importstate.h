#pragma once

#include "app/services/importservice.h"

namespace galley::ui {

/// Where an import goes to. A null project: a new one is made.
struct ImportTarget {
    ProjectId project;
    QString projectName;
    std::optional<Platform> platform;
};

/// What the steps of the wizard know of the import, from the file to the result.
struct ImportState {
    ImportTarget target;
    QString path;
    std::optional<content::CsvFormat> format; ///< as the user said; nothing: as detected
    std::optional<content::FileAnalysis> analysis;
    content::ColumnMapping mapping;
    app::OnExisting onExisting = app::OnExisting::Update;
    bool clearEmpty = false;
    std::optional<app::ImportCheck> check;

    [[nodiscard]] app::ImportPlan plan() const
    {
        app::ImportPlan plan;
        plan.projectId = target.project;
        plan.path = path;
        plan.platform = target.platform.value_or(Platform::Woocommerce);
        plan.mapping = mapping;
        plan.format = format;
        plan.onExisting = onExisting;
        plan.clearEmpty = clearEmpty;
        return plan;
    }
    [[nodiscard]] bool hasMapping() const { return analysis && analysis->layout != content::FileLayout::WordPressXml; }
};

/// The name of a field of an item, in the user's language: "Short description".
[[nodiscard]] QString fieldName(const QString& wireName);

}
