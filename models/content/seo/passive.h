#pragma once

#include <QString>
#include <QStringView>
#include <optional>

#include "models/content/seo/languagerules.h"

namespace galley::content::seo {

/// Why a sentence counts as passive: its auxiliary and its participle, in lower case.
struct PassiveMatch {
    QString auxiliary;
    QString participle;
};

/// Nothing for a sentence that is not passive, judged by lists and word order alone.
[[nodiscard]] std::optional<PassiveMatch> findPassive(QStringView sentence, const LanguageRules& rules);

}
