#include "tests/benchmarks/report.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTextStream>
#include <algorithm>
#include <cmath>

namespace galley::benchmarks {

bool Report::wants(const QString& name) const
{
    return m_filter.isEmpty() || QRegularExpression(m_filter).match(name).hasMatch();
}

void Report::add(const Measurement& measurement)
{
    const double ratio = measurement.comparison > 0 ? measurement.value / measurement.comparison : 0;
    QTextStream out(stdout);
    out << measurement.name.leftJustified(44) << QString::number(measurement.value, 'g', 5).rightJustified(10) << ' '
        << measurement.unit.leftJustified(8);
    if (ratio > 0) {
        out << "  " << QString::number(ratio, 'f', 2) << " x " << measurement.comparedWith << " (" << QString::number(measurement.comparison, 'g', 4)
            << ')';
    }
    if (!measurement.target.isEmpty()) {
        out << "  target " << measurement.target;
    }
    out << Qt::endl;
    QJsonObject row{
        {QStringLiteral("name"), measurement.name}, {QStringLiteral("value"), measurement.value}, {QStringLiteral("unit"), measurement.unit}};
    if (ratio > 0) {
        row.insert(QStringLiteral("comparison"), measurement.comparison);
        row.insert(QStringLiteral("compared_with"), measurement.comparedWith);
        row.insert(QStringLiteral("ratio"), ratio);
    }
    if (!measurement.target.isEmpty()) {
        row.insert(QStringLiteral("target"), measurement.target);
    }
    m_json.append(row);
}

double Report::percentile(QList<double> samples, double p)
{
    if (samples.isEmpty()) {
        return 0;
    }
    std::sort(samples.begin(), samples.end());
    const auto rank = static_cast<qsizetype>(std::ceil(p / 100 * static_cast<double>(samples.size())));
    return samples.at(std::clamp<qsizetype>(rank - 1, 0, samples.size() - 1));
}

}
