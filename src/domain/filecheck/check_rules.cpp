// SPDX-License-Identifier: Apache-2.0
#include "domain/filecheck/check_rules.h"

#include <algorithm>

namespace jindan {

namespace {

template <class T>
std::string_view nameIn(const std::vector<std::pair<std::string_view, T>>& names, T value) {
  const auto found = std::find_if(names.begin(), names.end(), [&](const auto& entry) { return entry.second == value; });
  return found == names.end() ? std::string_view() : found->first;
}

}  // namespace

std::vector<std::pair<std::string_view, Symptom>> symptomNames() {
  return {{"missing_share", Symptom::missingShare},
          {"sentinel_share", Symptom::sentinelShare},
          {"constant_rows", Symptom::constantRows},
          {"frozen_run", Symptom::frozenRun},
          {"spike_share", Symptom::spikeShare},
          {"decimal_mark_share", Symptom::decimalMarkShare},
          {"unit_count", Symptom::unitCount},
          {"stray_share", Symptom::strayShare},
          {"ragged_share", Symptom::raggedShare},
          {"duplicate_share", Symptom::duplicateShare},
          {"no_time", Symptom::noTime},
          {"irregular_share", Symptom::irregularShare},
          {"event_times", Symptom::eventTimes},
          {"gap_steps", Symptom::gapSteps},
          {"duplicate_time_share", Symptom::duplicateTimeShare},
          {"backward_time_share", Symptom::backwardTimeShare},
          {"time_format_count", Symptom::timeFormatCount},
          {"no_label", Symptom::noLabel},
          {"label_classes", Symptom::labelClasses},
          {"label_positives", Symptom::labelPositives},
          {"label_events", Symptom::labelEvents},
          {"no_header", Symptom::noHeader},
          {"duplicate_names", Symptom::duplicateNames},
          {"empty_names", Symptom::emptyNames},
          {"legacy_encoding", Symptom::legacyEncoding},
          {"rows", Symptom::rows},
          {"span_days", Symptom::spanDays},
          {"rows_per_column", Symptom::rowsPerColumn},
          {"no_key", Symptom::noKey},
          {"link_coverage", Symptom::linkCoverage}};
}

std::string_view nameOf(Symptom symptom) {
  return nameIn(symptomNames(), symptom);
}

std::vector<std::pair<std::string_view, FileMeasure>> fileMeasureNames() {
  return {{"rows", FileMeasure::rows},
          {"columns", FileMeasure::columns},
          {"numeric_columns", FileMeasure::numericColumns},
          {"key_columns", FileMeasure::keyColumns},
          {"completeness", FileMeasure::completeness},
          {"consistency", FileMeasure::consistency},
          {"blank_share", FileMeasure::blankShare},
          {"blank_or_odd_share", FileMeasure::blankOrOddShare},
          {"has_time", FileMeasure::hasTime},
          {"span_days", FileMeasure::spanDays},
          {"largest_gap_share", FileMeasure::largestGapShare},
          {"usual_step_seconds", FileMeasure::usualStepSeconds},
          {"regular_share", FileMeasure::regularShare},
          {"mixed_unit_columns", FileMeasure::mixedUnitColumns},
          {"other_share", FileMeasure::otherShare},
          {"best_link", FileMeasure::bestLink},
          {"worst_link", FileMeasure::worstLink}};
}

std::string_view nameOf(FileMeasure measure) {
  return nameIn(fileMeasureNames(), measure);
}

std::optional<Severity> FindingRule::severityOf(double value) const {
  const auto reaches = [&](const std::optional<double>& border) {
    return border && (whenLow ? value < *border : value >= *border);
  };
  if (reaches(until)) return std::nullopt;
  if (reaches(stop)) return Severity::stop;
  if (reaches(caution)) return Severity::caution;
  if (reaches(info)) return Severity::info;
  return std::nullopt;
}

const FindingRule* FileCheckRules::find(std::string_view id) const {
  const auto found = std::find_if(findings.begin(), findings.end(), [&](const auto& rule) { return rule.id == id; });
  return found == findings.end() ? nullptr : &*found;
}

const QuestionRule* FileCheckRules::find(Index question) const {
  const auto found =
      std::find_if(questions.begin(), questions.end(), [&](const auto& rule) { return rule.question == question; });
  return found == questions.end() ? nullptr : &*found;
}

}  // namespace jindan
