// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/questionnaire/questionnaire.h"
#include "domain/types/file_profile.h"
#include "domain/types/language.h"

namespace jindan {

/// What a finding is judged by. Shares are 0 to 1; "of a column" where a finding names a column.
enum class Symptom {
  missingShare,        ///< missing cells of a column by rows
  sentinelShare,       ///< numbers that stand for "no value", by rows
  constantRows,        ///< rows of a column that has one value only
  frozenRun,           ///< rows in a row with the same number, in a column of reals that otherwise changes
  spikeShare,          ///< values far outside, by the numbers of the column
  decimalMarkShare,    ///< cells with the rarer decimal mark
  unitCount,           ///< units written in one column
  strayShare,          ///< texts among numbers or times, by filled cells
  raggedShare,         ///< rows with too few or too many cells
  duplicateShare,      ///< rows equal to an earlier one
  noTime,              ///< 1 for a file without a time column
  irregularShare,      ///< forward steps of another length than the usual one; not for lists of events
  eventTimes,          ///< 1 when hardly any step is the usual one: times of events, no even series
  gapSteps,            ///< length of a gap in usual steps
  duplicateTimeShare,  ///< the same time as the row before
  backwardTimeShare,   ///< earlier than the row before
  timeFormatCount,     ///< ways of writing the time
  noLabel,             ///< 1 for a file without a column to learn from
  labelClasses,        ///< different values of the label to learn from
  labelPositives,      ///< rows of every value of it but the most frequent
  labelEvents,         ///< unbroken stretches of such rows
  noHeader,            ///< 1 for a file without a header row
  duplicateNames,      ///< columns named like an earlier one
  emptyNames,          ///< columns without a name
  legacyEncoding,      ///< 1 for a file that is not written in Unicode
  rows,                ///< data rows
  spanDays,            ///< days from the first to the last time
  rowsPerColumn,       ///< rows for each column
  noKey,               ///< 1 for a file without a column that ties it to another
  linkCoverage,        ///< the better of the two coverages of a link
};

/// Name of the symptom in the rule file, e.g. "missing_share".
[[nodiscard]] std::string_view nameOf(Symptom symptom);
[[nodiscard]] std::vector<std::pair<std::string_view, Symptom>> symptomNames();

/// When a symptom becomes a finding, how serious it is then, and what is said about it.
struct FindingRule {
  std::string id;
  Symptom symptom = Symptom::missingShare;
  bool whenLow = false;        ///< the finding holds below its borders; else from them on
  std::optional<double> info;  ///< borders; at least one
  std::optional<double> caution;
  std::optional<double> stop;
  std::optional<double> until;  ///< not a finding of this kind from here on (or below it, when low)
  LocalizedText title;          ///< a few words
  LocalizedText sentence;       ///< may ask for {column}, {count}, {rows}, {percent}, {span}
  LocalizedText why;            ///< why it matters for AI
  LocalizedText action;         ///< what to do

  /// How serious a value is; nothing when it is none of this kind.
  [[nodiscard]] std::optional<Severity> severityOf(double value) const;
};

/// Numbers the scores and symptoms are worked out with.
struct CheckReference {
  double rows = 10000;                  ///< as many rows count as plenty
  double days = 365;                    ///< as many days count as plenty
  double eventListBelow = 0.2;          ///< with fewer usual steps than this share the times are those of events
  std::uint64_t frozenDistinct = 20;    ///< a column with fewer different values may well stand still
  std::uint64_t frozenRows = 100;       ///< a shorter file says nothing about standing still
  double unusedColumnFrom = 0.9;        ///< a column with a larger share of blanks is one nobody fills, such as remarks
  std::vector<std::string> otherWords;  ///< how "other" is written in lists of causes, in small letters
};

/// What a rule about levels may ask of a file.
enum class FileMeasure {
  rows,
  columns,
  numericColumns,  ///< columns of numbers that change
  keyColumns,      ///< columns of type id, or that a link uses
  completeness,    ///< the score, 0 to 100
  consistency,
  blankShare,       ///< missing cells by all cells; columns that nobody fills are left out
  blankOrOddShare,  ///< missing cells, spikes and stray texts by all cells
  hasTime,          ///< 1 with a time column, else 0
  spanDays,
  largestGapShare,  ///< longest gap by span
  usualStepSeconds,
  regularShare,      ///< usual steps by all steps
  mixedUnitColumns,  ///< columns with more than one unit
  otherShare,        ///< cells that say "other" in the list column where that is said most; only where it is said
  bestLink,          ///< best of the better coverages of the file's links
  worstLink,         ///< worst of them
};

[[nodiscard]] std::string_view nameOf(FileMeasure measure);
[[nodiscard]] std::vector<std::pair<std::string_view, FileMeasure>> fileMeasureNames();

struct MeasureCondition {
  FileMeasure measure = FileMeasure::rows;
  std::optional<double> atLeast;
  std::optional<double> atMost;
  std::optional<double> below;
};

/// A level that files can show, or the most they leave possible.
struct LevelRule {
  Level level = *Level::from(Level::lowest);
  std::vector<MeasureCondition> where;       ///< which files say anything about it
  std::vector<MeasureCondition> conditions;  ///< what they must have; none: any file of `where`
  bool every = false;                        ///< all files of `where` must, else one is enough
  std::vector<std::string> because;
  LocalizedText reason;  ///< what was seen in the files
};

struct QuestionRule {
  Index question = 0;
  std::vector<LevelRule> shows;   ///< the highest that holds counts
  std::vector<LevelRule> limits;  ///< the lowest that holds counts
  LocalizedText ask;              ///< what no file can show and people must be asked
};

/// Everything a file check is judged by. From data/filecheck.
struct FileCheckRules {
  std::vector<FindingRule> findings;  ///< in the order in which they are told
  CheckReference reference;
  std::vector<QuestionRule> questions;  ///< in questionnaire order

  [[nodiscard]] const FindingRule* find(std::string_view id) const;
  [[nodiscard]] const QuestionRule* find(Index question) const;
};

}  // namespace jindan
