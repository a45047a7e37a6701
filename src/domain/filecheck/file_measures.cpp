// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>

#include "domain/filecheck/proposals.h"
#include "domain/filecheck/symptoms.h"

namespace jindan {

namespace {

constexpr double secondsPerDay = 86400.0;

template <class Predicate>
double countColumns(const FileProfile& file, const Predicate& predicate) {
  return static_cast<double>(std::count_if(file.columns.begin(), file.columns.end(), predicate));
}

bool isMoving(const ColumnProfile& column) {
  return column.numbers && !column.constant;
}

/// Blank cells by all cells; of the columns that somebody fills.
std::optional<double> blankShare(const FileProfile& file, const CheckReference& reference) {
  std::uint64_t blank = 0;
  std::uint64_t cells = 0;
  for (const ColumnProfile& column : file.columns) {
    const auto missing = static_cast<double>(column.missing.count());
    if (missing >= reference.unusedColumnFrom * static_cast<double>(file.rows)) continue;
    blank += column.missing.count();
    cells += file.rows;
  }
  return cells > 0 ? std::optional(static_cast<double>(blank) / static_cast<double>(cells)) : std::nullopt;
}

std::optional<double> blankOrOddShare(const FileProfile& file) {
  const double cells = static_cast<double>(file.rows) * static_cast<double>(file.columns.size());
  if (cells <= 0) return std::nullopt;
  std::uint64_t bad = 0;
  for (const ColumnProfile& column : file.columns)
    bad += column.missing.count() + column.spikes.count + column.strayTexts.count;
  return static_cast<double>(bad) / cells;
}

std::string lowered(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

bool saysOther(const std::string& value, const CheckReference& reference) {
  return std::find(reference.otherWords.begin(), reference.otherWords.end(), lowered(value)) !=
         reference.otherWords.end();
}

std::optional<double> otherShare(const FileProfile& file, const CheckReference& reference) {
  std::optional<double> most;
  for (const ColumnProfile& column : file.columns) {
    std::uint64_t all = 0;
    std::uint64_t other = 0;
    for (const ValueCount& value : column.values) {
      all += value.count;
      if (saysOther(value.value, reference)) other += value.count;
    }
    if (other > 0) most = std::max(most.value_or(0.0), static_cast<double>(other) / static_cast<double>(all));
  }
  return most;
}

std::optional<double> linkExtreme(const FileProfile& file, std::span<const LinkProfile> links, bool best) {
  std::optional<double> extreme;
  for (const LinkProfile& link : links) {
    if (!isLinked(link, file)) continue;
    const double coverage = betterCoverage(link);
    if (!extreme || (best ? coverage > *extreme : coverage < *extreme)) extreme = coverage;
  }
  return extreme;
}

std::optional<double> largestGapShare(const TimeProfile& time) {
  if (time.spanSeconds <= 0) return std::nullopt;
  return time.gaps.empty() ? 0.0 : time.gaps.front().seconds / time.spanSeconds;
}

std::optional<double> measureTime(FileMeasure measure, const TimeProfile& time) {
  switch (measure) {
    case FileMeasure::spanDays:
      return time.spanSeconds / secondsPerDay;
    case FileMeasure::largestGapShare:
      return largestGapShare(time);
    case FileMeasure::usualStepSeconds:
      return time.usualStepSeconds > 0 ? std::optional(time.usualStepSeconds) : std::nullopt;
    case FileMeasure::regularShare: {
      const auto steps = static_cast<double>(stepCount(time));
      return steps > 0 ? std::optional(static_cast<double>(time.regularSteps) / steps) : std::nullopt;
    }
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<double> measureFile(FileMeasure measure, const FileProfile& file, std::span<const LinkProfile> links,
                                  const CheckReference& reference) {
  switch (measure) {
    case FileMeasure::rows:
      return static_cast<double>(file.rows);
    case FileMeasure::columns:
      return static_cast<double>(file.columns.size());
    case FileMeasure::numericColumns:
      return countColumns(file, isMoving);
    case FileMeasure::keyColumns:
      return countColumns(file, [&](const ColumnProfile& column) {
        return column.type == ColumnType::id || std::any_of(links.begin(), links.end(), [&](const LinkProfile& link) {
                 return !column.name.empty() && isLinked(link, file, column.name);
               });
      });
    case FileMeasure::completeness:
      return file.scores.completeness;
    case FileMeasure::consistency:
      return file.scores.consistency;
    case FileMeasure::blankShare:
      return blankShare(file, reference);
    case FileMeasure::blankOrOddShare:
      return blankOrOddShare(file);
    case FileMeasure::hasTime:
      return file.time ? 1.0 : 0.0;
    case FileMeasure::mixedUnitColumns:
      return countColumns(file, [](const ColumnProfile& column) { return column.units.size() > 1; });
    case FileMeasure::otherShare:
      return otherShare(file, reference);
    case FileMeasure::bestLink:
    case FileMeasure::worstLink:
      return linkExtreme(file, links, measure == FileMeasure::bestLink);
    default:
      return file.time ? measureTime(measure, *file.time) : std::nullopt;
  }
}

}  // namespace jindan
