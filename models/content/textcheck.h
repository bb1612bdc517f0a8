#pragma once

#include <QJsonObject>
#include <QStringList>

#include "models/content/quality.h"

namespace galley::content {

/// In which form an item's texts were asked for. It is kept in the item's metadata, so that a text that a person changes later is held to
/// the same as the one that was written.
struct TextForm {
    QString language; ///< tag; empty: not known, so nothing that needs a language is checked
    QualityLimits limits;
    QStringList expectedFields;

    /// What the metadata holds; without it a form that asks for nothing.
    [[nodiscard]] static TextForm read(const QJsonObject& metadata);
    void writeTo(QJsonObject& metadata) const;
};

/// Runs all checks and puts what they find into the metadata. The one place where an item's stored findings come from.
[[nodiscard]] QualityReport checkTexts(const TextForm& form, const QJsonObject& sourceData, const QJsonObject& generatedContent,
                                       const QList<KnownDuplicate>& duplicates, QJsonObject& metadata);

/// The near-duplicates among the findings of a text that a person changed. Looking through a whole project takes too long for one edit, so
/// a near-duplicate stays one until its text has become another.
[[nodiscard]] QList<KnownDuplicate> remainingDuplicates(const QJsonObject& metadata, const QJsonObject& before, const QJsonObject& after);

}
