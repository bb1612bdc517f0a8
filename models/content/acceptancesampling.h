#pragma once

#include <QList>
#include <QString>
#include <optional>

/// Acceptance sampling by attributes: single sampling plans for normal inspection. The tables are those of ISO 2859-1:1999 (the same numbers as in
/// MIL-STD-105E and ANSI/ASQ Z1.4): table 1, sample size code letters, and table 2-A, the master table.
namespace galley::content {

enum class InspectionLevel { I, II, III };

/// A plan: take `sampleSize` items out of the lot, accept the lot with at most `accept` defective ones, refuse it from `reject` on.
struct SamplingPlan {
    char letter = 'A'; ///< the code letter whose plan is used, after the arrows of the master table were followed
    qint64 lotSize = 0;
    qint64 sampleSize = 0; ///< never more than the lot: then it is inspected whole
    int accept = 0;
    int reject = 1;
    bool isWhole = false; ///< the plan asks for as many items as there are, or more
    bool operator==(const SamplingPlan&) const = default;
};

/// The acceptance quality limits of the tables up to 10 % defective, in percent: "0.010" to "10".
[[nodiscard]] const QList<QString>& acceptanceLimits();
/// The code letter for a lot by table 1; nothing for lots of fewer than two items.
[[nodiscard]] std::optional<char> codeLetter(qint64 lotSize, InspectionLevel level);
/// The plan for a lot; nothing for lots of fewer than two items and for limits that the table does not have.
[[nodiscard]] std::optional<SamplingPlan> samplingPlan(qint64 lotSize, InspectionLevel level, const QString& limit);

enum class SampleVerdict { Open, Accepted, Refused };
/// What a sample says after so many decisions: refused as soon as there are too many defects, accepted when all are decided.
[[nodiscard]] SampleVerdict verdictOf(const SamplingPlan& plan, qint64 decided, qint64 defects);

/// `count` different places in a lot of `lotSize`, in random order, from the system's generator.
[[nodiscard]] QList<qint64> drawPlaces(qint64 lotSize, qint64 count);

}
