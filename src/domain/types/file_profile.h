// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jindan {

/// What a column of a data file holds.
enum class ColumnType { timestamp, integer, real, boolean, category, text, id };

/// Cells without a value, by the way they say so.
struct MissingCells {
  std::uint64_t empty = 0;      ///< nothing, or blanks only
  std::uint64_t words = 0;      ///< "NA", "null", "-", "없음" …
  std::uint64_t sentinels = 0;  ///< a number that stands for "no value", such as -999
  [[nodiscard]] std::uint64_t count() const { return empty + words + sentinels; }
  bool operator==(const MissingCells&) const = default;
};

/// Quantiles of a numeric column. Estimates of a sketch; its rank error is stated where the sketch is made.
struct Quantiles {
  double p01 = 0, p05 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0, p99 = 0;
  bool operator==(const Quantiles&) const = default;
};

/// Summary of the numbers of a column; sentinels are left out.
struct NumberSummary {
  std::uint64_t count = 0;
  double min = 0;
  double max = 0;
  double mean = 0;
  double deviation = 0;  ///< sample standard deviation; 0 for a single number
  Quantiles quantiles;
  bool operator==(const NumberSummary&) const = default;
};

/// How often one value occurs. The value is cut to what is needed to recognise it, and empty when examples are off.
struct ValueCount {
  std::string value;
  std::uint64_t count = 0;
  bool operator==(const ValueCount&) const = default;
};

/// Something that happened in some rows: how often, and the lines (1-based, of the file) where it was seen first.
struct Occurrences {
  std::uint64_t count = 0;
  std::vector<std::uint64_t> firstLines;  ///< at most five
  bool operator==(const Occurrences&) const = default;
};

struct ColumnProfile {
  std::string name;
  std::string unit;  ///< from a second header row; else empty
  ColumnType type = ColumnType::text;
  MissingCells missing;
  Occurrences missingAt;              ///< the same cells with their first lines
  std::vector<ValueCount> sentinels;  ///< which numbers were taken for "no value"
  std::uint64_t distinct = 0;         ///< different values, without missing ones; an estimate unless `distinctExact`
  bool distinctExact = false;
  bool constant = false;                 ///< one value in every row that has one, and at least two rows
  std::uint64_t longestFrozenRun = 0;    ///< rows in a row with the same value
  std::uint64_t frozenRunLine = 0;       ///< line where the longest run begins; 0 when there is none
  std::optional<NumberSummary> numbers;  ///< for integer and real columns
  Occurrences spikes;                    ///< values far outside the usual range of the column
  std::uint64_t pointDecimals = 0;       ///< cells written with a decimal point
  std::uint64_t commaDecimals = 0;       ///< cells written with a decimal comma
  std::vector<ValueCount> units;         ///< units written behind the numbers, by frequency
  Occurrences strayTexts;                ///< texts in a column that otherwise holds numbers or times
  std::vector<ValueCount> values;        ///< of a boolean or category column, most frequent first; at most 20
  bool operator==(const ColumnProfile&) const = default;
};

/// A step of the time column that is longer than the usual one by far.
struct TimeGap {
  std::string from;  ///< ISO 8601, local time as written
  std::string to;
  double seconds = 0;
  std::uint64_t line = 0;  ///< of the row after the gap
  bool operator==(const TimeGap&) const = default;
};

struct TimeProfile {
  std::string column;
  std::string clockColumn;  ///< where days and times of day stand in two columns, the second one; else empty
  std::string start;        ///< earliest time, ISO 8601
  std::string end;          ///< latest time
  double spanSeconds = 0;
  double usualStepSeconds = 0;      ///< the most frequent positive step; 0 when there is none
  std::uint64_t regularSteps = 0;   ///< steps of the usual length
  std::uint64_t otherSteps = 0;     ///< forward steps of another length
  std::vector<TimeGap> gaps;        ///< the largest first, at most ten
  std::uint64_t gapCount = 0;       ///< all steps longer than the usual one
  Occurrences duplicateSteps;       ///< the same time as the row before
  Occurrences backwardSteps;        ///< earlier than the row before
  std::vector<ValueCount> formats;  ///< how times are written, by frequency, e.g. "YYYY-MM-DD hh:mm:ss"
  bool operator==(const TimeProfile&) const = default;
};

/// A column that can serve as the outcome to be learnt.
struct LabelProfile {
  std::string column;
  std::vector<ValueCount> values;  ///< most frequent first
  std::uint64_t positives = 0;     ///< rows of every value but the most frequent one
  std::uint64_t events = 0;        ///< unbroken stretches of such rows
  bool operator==(const LabelProfile&) const = default;
};

enum class Severity { info, caution, stop };

/// What a check noticed. Words come from the check pack by `id`; `column` is empty when it concerns the whole file.
struct DataFinding {
  std::string id;
  Severity severity = Severity::info;
  std::string column;
  std::uint64_t count = 0;
  std::vector<std::uint64_t> lines;  ///< the first lines, 1-based; at most five
  bool operator==(const DataFinding&) const = default;
};

/// Quality of one file, 0 to 100 each; nothing where it cannot be judged (timeliness without a time column).
struct QualityScores {
  std::optional<double> completeness;
  std::optional<double> consistency;
  std::optional<double> uniqueness;
  std::optional<double> timeliness;
  std::optional<double> volume;
  bool operator==(const QualityScores&) const = default;
};

/// What is kept of a data file: never its content, only this summary.
struct FileProfile {
  std::string path;                ///< as the user gave it; shown, never opened again
  std::vector<std::string> parts;  ///< further files of the same series, read as one
  std::uint64_t bytes = 0;         ///< on disk
  std::string encoding;            ///< "UTF-8", "UTF-16LE", "windows-949" …
  std::string delimiter;           ///< ",", ";", "\t", "|", " " for runs of blanks; empty for a sheet of a workbook
  std::string sheet;               ///< of a workbook, else empty
  std::uint64_t headerRow = 0;     ///< line of the header, 1-based; 0 when there is none
  bool unitsRow = false;           ///< the line below the header gives units
  std::uint64_t rows = 0;          ///< data rows, without header, units and comments
  Occurrences emptyRows;           ///< lines of delimiters only; they are no data rows
  Occurrences raggedRows;          ///< rows with too few or too many cells
  Occurrences duplicateRows;       ///< rows equal to an earlier one; an estimate for very many rows
  bool duplicatesExact = true;
  std::vector<ColumnProfile> columns;
  std::optional<TimeProfile> time;
  std::vector<LabelProfile> labels;
  std::vector<DataFinding> findings;
  QualityScores scores;
  bool operator==(const FileProfile&) const = default;
};

/// How well the keys of one column are found in a column of another file.
struct LinkProfile {
  std::string leftFile, leftColumn, rightFile, rightColumn;
  double coverageLeft = 0;            ///< share of the left column's distinct keys found right, 0 to 1
  double coverageRight = 0;           ///< and the other way round
  bool exact = true;                  ///< false when computed from a sample of the keys
  std::vector<std::string> onlyLeft;  ///< first examples without a partner; empty when examples are off
  std::vector<std::string> onlyRight;
  bool operator==(const LinkProfile&) const = default;
};

}  // namespace jindan
