// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include "app/exchange/case_writer.h"
#include "app/exchange/extra_fields.h"
#include "app/filecheck/check_json.h"
#include "app/filecheck/use_case_json.h"
#include "domain/filecheck/check_names.h"
#include "domain/wording/foreign_text.h"

namespace jindan::app {

namespace {

using Json = nlohmann::ordered_json;

Json numberOrNull(const std::optional<double>& number) {
  return number && std::isfinite(*number) ? plainNumber(*number) : Json(nullptr);
}

Json nameOrNull(const std::string& name) {
  return name.empty() ? Json(nullptr) : Json(wellFormed(name));
}

Json texts(const std::vector<std::string>& list) {
  Json array = Json::array();
  for (const std::string& text : list)
    array.push_back(wellFormed(text));
  return array;
}

Json valueCounts(const std::vector<ValueCount>& list) {
  Json array = Json::array();
  for (const ValueCount& value : list)
    array.push_back({{"value", wellFormed(value.value)}, {"count", value.count}});
  return array;
}

Json occurrences(const Occurrences& where) {
  return {{"count", where.count}, {"lines", where.firstLines}};
}

Json quantilesJson(const Quantiles& q) {
  Json object;
  const std::initializer_list<std::pair<const char*, double>> entries{
      {"p01", q.p01}, {"p50", q.p50}, {"p99", q.p99}, {"p05", q.p05}, {"p25", q.p25}, {"p75", q.p75}, {"p95", q.p95}};
  for (const auto& [name, value] : entries)
    object[name] = numberOrNull(value);
  return object;
}

void addNumbers(Json& object, const std::optional<NumberSummary>& numbers) {
  const auto put = [&](const char* name, double NumberSummary::*part) {
    object[name] = numbers ? numberOrNull((*numbers).*part) : Json(nullptr);
  };
  put("min", &NumberSummary::min);
  put("max", &NumberSummary::max);
  put("mean", &NumberSummary::mean);
  put("sd", &NumberSummary::deviation);
  object["quantiles"] = numbers ? quantilesJson(numbers->quantiles) : Json(nullptr);
}

Json columnJson(const ColumnProfile& column) {
  const MissingCells& missing = column.missing;
  Json object;
  object["name"] = wellFormed(column.name);
  object["type"] = nameOf(column.type);
  object["missing"] = {
      {"count", missing.count()}, {"empty", missing.empty}, {"words", missing.words}, {"sentinels", missing.sentinels}};
  object["distinct"] = column.distinct;
  object["constant"] = column.constant;
  object["longest_frozen_run"] = column.longestFrozenRun;
  addNumbers(object, column.numbers);
  object["unit"] = wellFormed(column.unit);
  object["numbers"] = column.numbers ? Json(column.numbers->count) : Json(nullptr);
  object["distinct_exact"] = column.distinctExact;
  object["frozen_run_line"] = column.frozenRunLine;
  object["missing_at"] = occurrences(column.missingAt);
  object["sentinel_values"] = valueCounts(column.sentinels);
  object["spikes"] = occurrences(column.spikes);
  object["stray_texts"] = occurrences(column.strayTexts);
  object["point_decimals"] = column.pointDecimals;
  object["comma_decimals"] = column.commaDecimals;
  object["units"] = valueCounts(column.units);
  object["values"] = valueCounts(column.values);
  return object;
}

Json timeJson(const TimeProfile& time) {
  Json gaps = Json::array();
  for (const TimeGap& gap : time.gaps)
    gaps.push_back({{"from", gap.from}, {"to", gap.to}, {"seconds", numberOrNull(gap.seconds)}, {"line", gap.line}});
  Json object;
  object["column"] = wellFormed(time.column);
  object["start"] = wellFormed(time.start);
  object["end"] = wellFormed(time.end);
  object["usual_step_seconds"] = numberOrNull(time.usualStepSeconds);
  object["regular_steps"] = time.regularSteps;
  object["other_steps"] = time.otherSteps;
  object["gaps"] = std::move(gaps);
  object["duplicate_steps"] = time.duplicateSteps.count;
  object["backward_steps"] = time.backwardSteps.count;
  object["span_seconds"] = numberOrNull(time.spanSeconds);
  object["gap_count"] = time.gapCount;
  object["duplicate_lines"] = time.duplicateSteps.firstLines;
  object["backward_lines"] = time.backwardSteps.firstLines;
  object["formats"] = valueCounts(time.formats);
  return object;
}

Json labelJson(const LabelProfile& label) {
  return {{"column", wellFormed(label.column)},
          {"values", valueCounts(label.values)},
          {"positives", label.positives},
          {"events", label.events}};
}

Json findingJson(const DataFinding& finding) {
  return {{"id", finding.id},
          {"severity", nameOf(finding.severity)},
          {"column", nameOrNull(finding.column)},
          {"count", finding.count},
          {"lines", finding.lines}};
}

Json scoresJson(const QualityScores& scores) {
  return {{"completeness", numberOrNull(scores.completeness)},
          {"consistency", numberOrNull(scores.consistency)},
          {"uniqueness", numberOrNull(scores.uniqueness)},
          {"timeliness", numberOrNull(scores.timeliness)},
          {"volume", numberOrNull(scores.volume)}};
}

template <class List, class Convert>
Json listOf(const List& list, const Convert& convert) {
  Json array = Json::array();
  for (const auto& entry : list)
    array.push_back(convert(entry));
  return array;
}

Json fileJson(const FileProfile& file) {
  Json object;
  object["path"] = wellFormed(file.path);
  object["bytes"] = file.bytes;
  object["encoding"] = wellFormed(file.encoding);
  object["delimiter"] = wellFormed(file.delimiter);
  object["header_row"] = file.headerRow;
  object["rows"] = file.rows;
  object["ragged_rows"] = file.raggedRows.count;
  object["duplicate_rows"] = file.duplicateRows.count;
  object["columns"] = listOf(file.columns, columnJson);
  object["time"] = file.time ? timeJson(*file.time) : Json(nullptr);
  object["labels"] = listOf(file.labels, labelJson);
  object["findings"] = listOf(file.findings, findingJson);
  object["scores"] = scoresJson(file.scores);
  object["parts"] = texts(file.parts);
  object["sheet"] = nameOrNull(file.sheet);
  object["units_row"] = file.unitsRow;
  object["ragged_lines"] = file.raggedRows.firstLines;
  object["duplicate_lines"] = file.duplicateRows.firstLines;
  object["duplicates_exact"] = file.duplicatesExact;
  return object;
}

Json linkJson(const LinkProfile& link) {
  Json object;
  object["left"] = wellFormed(link.leftFile + ":" + link.leftColumn);
  object["right"] = wellFormed(link.rightFile + ":" + link.rightColumn);
  object["coverage_left"] = numberOrNull(link.coverageLeft);
  object["coverage_right"] = numberOrNull(link.coverageRight);
  object["left_file"] = wellFormed(link.leftFile);
  object["left_column"] = wellFormed(link.leftColumn);
  object["right_file"] = wellFormed(link.rightFile);
  object["right_column"] = wellFormed(link.rightColumn);
  object["exact"] = link.exact;
  object["only_left"] = texts(link.onlyLeft);
  object["only_right"] = texts(link.onlyRight);
  return object;
}

Json proposalJson(const LevelProposal& proposal) {
  return {{"question", proposal.question.value()},
          {"level", proposal.level.value()},
          {"because", proposal.because},
          {"files", texts(proposal.files)}};
}

Json limitJson(const LevelLimit& limit) {
  return {{"question", limit.question.value()},
          {"at_most", limit.atMost.value()},
          {"because", limit.because},
          {"files", texts(limit.files)}};
}

}  // namespace

nlohmann::ordered_json checkJson(const FileCheck& check) {
  Json object;
  object["format"] = checkFileFormat;
  object["version"] = checkFileVersion;
  object["files"] = listOf(check.files, fileJson);
  object["links"] = listOf(check.links, linkJson);
  object["proposals"] = listOf(check.proposals, proposalJson);
  object["limits"] = listOf(check.limits, limitJson);
  if (!check.id.empty()) object["id"] = check.id.value();
  if (!check.checkedAt.empty()) object["checked_at"] = check.checkedAt;
  addExtra(object, check.extra);
  return object;
}

std::string writeCheck(const FileCheck& check) {
  return checkJson(check).dump(2) + "\n";
}

std::string writeCheck(const FileCheck& check, const CheckContext& context) {
  const auto level = [](const std::optional<Level>& each) { return each ? Json(each->value()) : Json(nullptr); };
  Json object = checkJson(check);
  if (context.uses != nullptr) {
    object["use_cases"] = useCasesJson(*context.uses->pack, context.uses->fits, context.questionnaire);
    object["collection_plan"] = collectionPlanJson(*context.uses->pack, context.uses->plan);
  }
  if (context.beside != nullptr) {
    object["answers"] = listOf(*context.beside, [&](const ShownLevel& shown) -> Json {
      return {{"question", context.questionnaire.question(shown.question).id.value()},
              {"said", level(shown.said)},
              {"shown", level(shown.shown)},
              {"at_most", level(shown.atMost)},
              {"standing", nameOf(shown.standing)}};
    });
  }
  return object.dump(2) + "\n";
}

}  // namespace jindan::app
