#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

#include "models/content/facts.h"
#include "models/content/finding.h"
#include "models/content/language.h"

namespace galley::content {

enum class ClaimKind { Number, Unit, Material, Colour, Size, Certificate, Feature };

/// "number", "material", ...: the second half of the rule's id.
[[nodiscard]] QString claimKindName(ClaimKind kind);

/// One thing that a text says and that the source data can prove: a quantity, a material, a colour, a size, a certificate, or a
/// feature such as dishwasher-safe.
struct Claim {
    ClaimKind kind = ClaimKind::Number;
    qsizetype start = 0; ///< UTF-16 units of the stored text, markup included
    qsizetype length = 0;
    QString text; ///< as it is read
    QString normalised; ///< "1500 ml", "stainless steel", "IPX4": one spelling for all languages and units
    std::optional<QString> provenBy; ///< path in the source data
    std::optional<QString> contradictedBy; ///< path of the fact of the same kind that says otherwise
    std::optional<QString> patch; ///< what that fact says, in the language and the unit of the text; only where there is one choice
    QString contradiction; ///< the value of the contradicting fact, for people
};

class Evidence;

/// What the facts of one product prove, prepared once for many texts. Copies are cheap; any thread may read.
class ClaimTracer
{
public:
    explicit ClaimTracer(const QList<Fact>& facts);
    /// As extractClaims().
    [[nodiscard]] QList<Claim> claims(const QString& text, bool isHtml, std::optional<Language> language) const;

private:
    std::shared_ptr<const Evidence> m_evidence;
};

/// Finds every claim of a text and traces it to the fact that proves it. Numbers are read in the formats of all four languages and
/// compared across units (10 cm = 100 mm = 0.1 m). Ordinals, numbers inside the product's name, and number words without a unit or a
/// count behind them are no claims. Words are read in the language of the text, and in all four when it is not given.
[[nodiscard]] QList<Claim> extractClaims(const QString& text, bool isHtml, std::optional<Language> language, const QList<Fact>& facts);

/// The claims without proof as findings: Error for quantities, materials, colours, sizes and certificates, Warning for features.
[[nodiscard]] QList<Finding> groundingFindings(const QString& field, const QList<Claim>& claims);

}
