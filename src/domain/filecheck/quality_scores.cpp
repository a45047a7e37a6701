// SPDX-License-Identifier: Apache-2.0
#include "domain/filecheck/quality_scores.h"

#include <algorithm>
#include <cmath>

#include "domain/filecheck/symptoms.h"

namespace jindan {

namespace {

constexpr double secondsPerDay = 86400.0;
constexpr double full = 100.0;

/// What is left when `part` of `whole` is bad, 0 to 1.
double rest(double part, double whole) {
  return whole <= 0 ? 1.0 : std::clamp(1.0 - part / whole, 0.0, 1.0);
}

double completeness(const FileProfile& file) {
  double missing = 0;
  for (const ColumnProfile& column : file.columns)
    missing += static_cast<double>(column.missing.count());
  return full * rest(missing, static_cast<double>(file.rows) * static_cast<double>(file.columns.size()));
}

double oddCells(const FileProfile& file, const ColumnProfile& column) {
  std::uint64_t odd = column.strayTexts.count + rarerDecimals(column) + rarerUnits(column);
  if (file.time && file.time->column == column.name) {
    for (std::size_t i = 1; i < file.time->formats.size(); ++i)
      odd += file.time->formats[i].count;
  }
  return static_cast<double>(odd);
}

double consistency(const FileProfile& file) {
  const auto rows = static_cast<double>(file.rows);
  double sum = 0;
  for (const ColumnProfile& column : file.columns)
    sum += rest(oddCells(file, column), rows - static_cast<double>(column.missing.count()));
  return full * rest(static_cast<double>(file.raggedRows.count), rows) * sum / static_cast<double>(file.columns.size());
}

std::optional<double> timeliness(const FileProfile& file, const CheckReference& reference) {
  if (!file.time) return std::nullopt;
  const std::uint64_t steps = stepCount(*file.time);
  if (steps < 2 || isEventList(*file.time, reference)) return std::nullopt;
  return full * static_cast<double>(file.time->regularSteps) / static_cast<double>(steps);
}

double volume(const FileProfile& file, const CheckReference& reference) {
  const double rows = std::min(1.0, static_cast<double>(file.rows) / reference.rows);
  if (!file.time) return full * rows;
  const double days = std::clamp(file.time->spanSeconds / secondsPerDay / reference.days, 0.0, 1.0);
  return full * std::sqrt(rows * days);
}

}  // namespace

QualityScores scoreQuality(const FileProfile& file, const CheckReference& reference) {
  QualityScores scores;
  scores.volume = volume(file, reference);
  if (file.rows == 0 || file.columns.empty()) return scores;
  scores.completeness = completeness(file);
  scores.consistency = consistency(file);
  scores.uniqueness = full * rest(static_cast<double>(file.duplicateRows.count), static_cast<double>(file.rows));
  scores.timeliness = timeliness(file, reference);
  return scores;
}

}  // namespace jindan
