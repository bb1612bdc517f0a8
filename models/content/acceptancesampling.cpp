#include "models/content/acceptancesampling.h"

#include <QHash>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace galley::content {

namespace {

/// Table 1: the largest lot of a row, with the letters of the general levels I, II and III.
struct LotRow {
    qint64 upTo;
    std::array<char, 3> letters;
};
constexpr std::array lotRows = {
    LotRow{8, {'A', 'A', 'B'}},
    LotRow{15, {'A', 'B', 'C'}},
    LotRow{25, {'B', 'C', 'D'}},
    LotRow{50, {'C', 'D', 'E'}},
    LotRow{90, {'C', 'E', 'F'}},
    LotRow{150, {'D', 'F', 'G'}},
    LotRow{280, {'E', 'G', 'H'}},
    LotRow{500, {'F', 'H', 'J'}},
    LotRow{1200, {'G', 'J', 'K'}},
    LotRow{3200, {'H', 'K', 'L'}},
    LotRow{10000, {'J', 'L', 'M'}},
    LotRow{35000, {'K', 'M', 'N'}},
    LotRow{150000, {'L', 'N', 'P'}},
    LotRow{500000, {'M', 'P', 'Q'}},
    LotRow{-1, {'N', 'Q', 'R'}},
};

/// Table 2-A: the letters with their sample sizes.
struct SizeRow {
    char letter;
    qint64 size;
};
constexpr std::array sizeRows = {
    SizeRow{'A', 2},
    SizeRow{'B', 3},
    SizeRow{'C', 5},
    SizeRow{'D', 8},
    SizeRow{'E', 13},
    SizeRow{'F', 20},
    SizeRow{'G', 32},
    SizeRow{'H', 50},
    SizeRow{'J', 80},
    SizeRow{'K', 125},
    SizeRow{'L', 200},
    SizeRow{'M', 315},
    SizeRow{'N', 500},
    SizeRow{'P', 800},
    SizeRow{'Q', 1250},
    SizeRow{'R', 2000},
};

/// The master table is made of diagonals: along a column each acceptance number stands one letter below the one before, in this order. The place
/// of `Ac 0` in a column is followed by an arrow up, an arrow down, and then by these.
constexpr std::array acceptanceNumbers = {1, 2, 3, 5, 7, 10, 14, 21};

/// For each limit the place of the letter (A is 0) whose plan accepts with no defect at all.
struct LimitColumn {
    const char* limit;
    int zeroPlace;
};
constexpr std::array columns = {
    LimitColumn{"0.010", 14},
    LimitColumn{"0.015", 13},
    LimitColumn{"0.025", 12},
    LimitColumn{"0.040", 11},
    LimitColumn{"0.065", 10},
    LimitColumn{"0.10", 9},
    LimitColumn{"0.15", 8},
    LimitColumn{"0.25", 7},
    LimitColumn{"0.40", 6},
    LimitColumn{"0.65", 5},
    LimitColumn{"1.0", 4},
    LimitColumn{"1.5", 3},
    LimitColumn{"2.5", 2},
    LimitColumn{"4.0", 1},
    LimitColumn{"6.5", 0},
    LimitColumn{"10", -1},
};

int placeOf(char letter)
{
    const auto row = std::find_if(sizeRows.begin(), sizeRows.end(), [letter](const SizeRow& one) { return one.letter == letter; });
    return static_cast<int>(row - sizeRows.begin());
}

struct Cell {
    int place;
    int accept;
};

/// Follows the arrows from a letter to the plan that is used.
Cell cellOf(int place, int zeroPlace)
{
    constexpr int last = static_cast<int>(sizeRows.size()) - 1;
    // Below the place of zero stand an arrow up, an arrow down, and the numbers from there on.
    const int firstNumber = zeroPlace + 3;
    if (place <= zeroPlace) {
        return {zeroPlace, 0}; // arrows down to the first plan of the column
    }
    if (place == zeroPlace + 1 && zeroPlace >= 0) {
        return {zeroPlace, 0}; // arrow up
    }
    if (place < firstNumber) {
        // Arrow down; where the table ends there is only the plan above.
        return firstNumber <= last ? Cell{firstNumber, acceptanceNumbers.front()} : Cell{zeroPlace, 0};
    }
    const int step = place - firstNumber;
    const int lastNumber = static_cast<int>(acceptanceNumbers.size()) - 1;
    if (step > lastNumber) {
        return {firstNumber + lastNumber, acceptanceNumbers.back()}; // arrows up to the last plan of the column
    }
    return {place, acceptanceNumbers.at(static_cast<size_t>(step))};
}

}

const QList<QString>& acceptanceLimits()
{
    static const QList<QString> limits = [] {
        QList<QString> all;
        for (const LimitColumn& column : columns) {
            all.append(QString::fromLatin1(column.limit));
        }
        return all;
    }();
    return limits;
}

std::optional<char> codeLetter(qint64 lotSize, InspectionLevel level)
{
    if (lotSize < 2) {
        return std::nullopt;
    }
    const auto row = std::find_if(lotRows.begin(), lotRows.end(), [lotSize](const LotRow& one) { return one.upTo < 0 || lotSize <= one.upTo; });
    return row->letters.at(static_cast<size_t>(level));
}

std::optional<SamplingPlan> samplingPlan(qint64 lotSize, InspectionLevel level, const QString& limit)
{
    const auto letter = codeLetter(lotSize, level);
    const qsizetype column = acceptanceLimits().indexOf(limit);
    if (!letter || column < 0) {
        return std::nullopt;
    }
    const Cell cell = cellOf(placeOf(*letter), columns.at(static_cast<size_t>(column)).zeroPlace);
    const SizeRow& row = sizeRows.at(static_cast<size_t>(cell.place));
    SamplingPlan plan{row.letter, lotSize, std::min(row.size, lotSize), cell.accept, cell.accept + 1, row.size >= lotSize};
    return plan;
}

SampleVerdict verdictOf(const SamplingPlan& plan, qint64 decided, qint64 defects)
{
    if (defects >= plan.reject) {
        return SampleVerdict::Refused;
    }
    return decided >= plan.sampleSize ? SampleVerdict::Accepted : SampleVerdict::Open;
}

QList<qint64> drawPlaces(qint64 lotSize, qint64 count)
{
    // A shuffle of which only the beginning is done; what was moved is remembered, not the whole lot.
    QRandomGenerator* random = QRandomGenerator::system();
    QHash<qint64, qint64> moved;
    QList<qint64> places;
    const qint64 wanted = std::min(count, lotSize);
    places.reserve(wanted);
    for (qint64 index = 0; index < wanted; ++index) {
        const qint64 other = random->bounded(index, lotSize);
        const qint64 here = moved.value(index, index);
        const qint64 there = moved.value(other, other);
        places.append(there);
        moved.insert(other, here);
    }
    return places;
}

}
