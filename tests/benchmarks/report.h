#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

namespace galley::benchmarks {

/// One measured number beside what it is compared with.
struct Measurement {
    QString name;
    double value = 0;
    QString unit;
    double comparison = 0; ///< the floor or the other program, in the same unit; 0: none
    QString comparedWith;
    QString target;
};

/// Collects measurements and prints each as soon as it is there.
class Report final
{
public:
    explicit Report(QString filter) : m_filter(std::move(filter)) {}
    /// Whether a measurement of this name is wanted.
    [[nodiscard]] bool wants(const QString& name) const;
    void add(const Measurement& measurement);
    /// The p-th percentile (0 to 100) of samples, by nearest rank.
    [[nodiscard]] static double percentile(QList<double> samples, double p);
    [[nodiscard]] QJsonArray json() const { return m_json; }

private:
    QString m_filter;
    QJsonArray m_json;
};

}
