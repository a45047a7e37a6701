// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/extra_fields.h"
#include "app/filecheck/check_json.h"
#include "content/json/document.h"
#include "content/json/node.h"
#include "domain/filecheck/check_names.h"

namespace jindan::app {

namespace {

using content::Node;

constexpr std::int64_t mostCount = 1'000'000'000'000'000;
constexpr double fullScore = 100.0;

std::uint64_t readCount(const Node& node) {
  return static_cast<std::uint64_t>(node.integer(0, mostCount));
}

/// What was not a finite number was written as null; it comes back as 0.
double readNumber(const Node& node) {
  return node.isNull() ? 0.0 : node.number();
}

std::vector<std::uint64_t> readLines(const Node& list) {
  std::vector<std::uint64_t> lines;
  if (list.isNull()) return lines;
  for (const Node& line : list.elements())
    lines.push_back(readCount(line));
  return lines;
}

std::vector<std::string> readTexts(const Node& list) {
  std::vector<std::string> texts;
  if (list.isNull()) return texts;
  for (const Node& text : list.elements())
    texts.push_back(text.string());
  return texts;
}

std::vector<ValueCount> readValueCounts(const Node& list) {
  std::vector<ValueCount> values;
  if (list.isNull()) return values;
  for (const Node& node : list.elements())
    values.push_back({node["value"].string(), readCount(node["count"])});
  return values;
}

/// Fields beyond the promised ones need not be there: another program may have written the summary.
Occurrences readOccurrences(const Node& node) {
  if (node.isNull()) return {};
  return {readCount(node["count"]), readLines(node.maybe("lines"))};
}

std::uint64_t readOptionalCount(const Node& node) {
  return node.isNull() ? 0 : readCount(node);
}

std::optional<NumberSummary> readNumbers(const Node& column) {
  const Node quantiles = column["quantiles"];
  if (quantiles.isNull()) return std::nullopt;
  NumberSummary numbers;
  numbers.count = readOptionalCount(column.maybe("numbers"));
  numbers.min = readNumber(column["min"]);
  numbers.max = readNumber(column["max"]);
  numbers.mean = readNumber(column["mean"]);
  numbers.deviation = readNumber(column["sd"]);
  Quantiles& q = numbers.quantiles;
  q.p01 = readNumber(quantiles["p01"]);
  q.p50 = readNumber(quantiles["p50"]);
  q.p99 = readNumber(quantiles["p99"]);
  q.p05 = readNumber(quantiles.maybe("p05"));
  q.p25 = readNumber(quantiles.maybe("p25"));
  q.p75 = readNumber(quantiles.maybe("p75"));
  q.p95 = readNumber(quantiles.maybe("p95"));
  return numbers;
}

ColumnProfile readColumn(const Node& node) {
  ColumnProfile column;
  column.name = node["name"].string();
  column.type = node["type"].oneOf(columnTypeNames());
  const Node missing = node["missing"];
  column.missing = {readCount(missing["empty"]), readCount(missing["words"]), readCount(missing["sentinels"])};
  const Node total = missing["count"];
  if (total.exists() && readCount(total) != column.missing.count()) {
    total.fault(FaultCode::inconsistent, total.describe(), std::to_string(column.missing.count()));
  }
  column.distinct = readCount(node["distinct"]);
  column.constant = node["constant"].boolean();
  column.longestFrozenRun = readCount(node["longest_frozen_run"]);
  column.numbers = readNumbers(node);
  column.unit = node.maybe("unit").optionalString().value_or("");
  if (const Node exact = node.maybe("distinct_exact"); exact.exists()) column.distinctExact = exact.boolean();
  column.frozenRunLine = readOptionalCount(node.maybe("frozen_run_line"));
  column.missingAt = readOccurrences(node.maybe("missing_at"));
  column.sentinels = readValueCounts(node.maybe("sentinel_values"));
  column.spikes = readOccurrences(node.maybe("spikes"));
  column.strayTexts = readOccurrences(node.maybe("stray_texts"));
  column.pointDecimals = readOptionalCount(node.maybe("point_decimals"));
  column.commaDecimals = readOptionalCount(node.maybe("comma_decimals"));
  column.units = readValueCounts(node.maybe("units"));
  column.values = readValueCounts(node.maybe("values"));
  return column;
}

TimeProfile readTime(const Node& node) {
  TimeProfile time;
  time.column = node["column"].string();
  time.start = node["start"].string();
  time.end = node["end"].string();
  time.usualStepSeconds = readNumber(node["usual_step_seconds"]);
  time.regularSteps = readCount(node["regular_steps"]);
  time.otherSteps = readCount(node["other_steps"]);
  for (const Node& gap : node["gaps"].elements()) {
    time.gaps.push_back(
        {gap["from"].string(), gap["to"].string(), readNumber(gap["seconds"]), readOptionalCount(gap.maybe("line"))});
  }
  time.duplicateSteps = {readCount(node["duplicate_steps"]), readLines(node.maybe("duplicate_lines"))};
  time.backwardSteps = {readCount(node["backward_steps"]), readLines(node.maybe("backward_lines"))};
  time.spanSeconds = readNumber(node.maybe("span_seconds"));
  time.gapCount = readOptionalCount(node.maybe("gap_count"));
  time.formats = readValueCounts(node.maybe("formats"));
  return time;
}

DataFinding readFinding(const Node& node) {
  return {node["id"].nonEmptyString(), node["severity"].oneOf(severityNames()),
          node["column"].optionalString().value_or(""), readCount(node["count"]), readLines(node["lines"])};
}

QualityScores readScores(const Node& node) {
  const auto score = [&](std::string_view name) -> std::optional<double> {
    const Node value = node[name];
    return value.isNull() ? std::nullopt : std::optional(value.number(0.0, fullScore));
  };
  return {score("completeness"), score("consistency"), score("uniqueness"), score("timeliness"), score("volume")};
}

FileProfile readFile(const Node& node) {
  FileProfile file;
  file.path = node["path"].string();
  file.bytes = readCount(node["bytes"]);
  file.encoding = node["encoding"].string();
  file.delimiter = node["delimiter"].string();
  file.headerRow = readCount(node["header_row"]);
  file.rows = readCount(node["rows"]);
  file.raggedRows = {readCount(node["ragged_rows"]), readLines(node.maybe("ragged_lines"))};
  file.duplicateRows = {readCount(node["duplicate_rows"]), readLines(node.maybe("duplicate_lines"))};
  for (const Node& column : node["columns"].elements())
    file.columns.push_back(readColumn(column));
  if (const Node time = node["time"]; !time.isNull()) file.time = readTime(time);
  for (const Node& label : node["labels"].elements()) {
    file.labels.push_back({label["column"].string(), readValueCounts(label["values"]),
                           readOptionalCount(label.maybe("positives")), readOptionalCount(label.maybe("events"))});
  }
  for (const Node& finding : node["findings"].elements())
    file.findings.push_back(readFinding(finding));
  file.scores = readScores(node["scores"]);
  file.parts = readTexts(node.maybe("parts"));
  file.sheet = node.maybe("sheet").optionalString().value_or("");
  if (const Node units = node.maybe("units_row"); units.exists()) file.unitsRow = units.boolean();
  if (const Node exact = node.maybe("duplicates_exact"); exact.exists()) file.duplicatesExact = exact.boolean();
  return file;
}

/// "a.csv:lot", where the parts are not given by themselves: a path may hold colons, so the last one counts.
void splitEnd(const Node& node, std::string& file, std::string& column) {
  const std::string text = node.string();
  const std::size_t at = text.rfind(':');
  if (at == std::string::npos) {
    if (node.json().is_string()) node.fault(FaultCode::notAllowed, node.describe(), "FILE:COLUMN");
    return;
  }
  file = text.substr(0, at);
  column = text.substr(at + 1);
}

LinkProfile readLink(const Node& node) {
  LinkProfile link;
  splitEnd(node["left"], link.leftFile, link.leftColumn);
  splitEnd(node["right"], link.rightFile, link.rightColumn);
  const auto replace = [&](std::string_view name, std::string& part) {
    if (const auto given = node.maybe(name).optionalString()) part = *given;
  };
  replace("left_file", link.leftFile);
  replace("left_column", link.leftColumn);
  replace("right_file", link.rightFile);
  replace("right_column", link.rightColumn);
  link.coverageLeft = node["coverage_left"].number(0.0, 1.0);
  link.coverageRight = node["coverage_right"].number(0.0, 1.0);
  if (const Node exact = node.maybe("exact"); exact.exists()) link.exact = exact.boolean();
  link.onlyLeft = readTexts(node.maybe("only_left"));
  link.onlyRight = readTexts(node.maybe("only_right"));
  return link;
}

QuestionId readQuestion(const Node& node, const Questionnaire& questionnaire) {
  const QuestionId id(node.string());
  if (node.json().is_string() && !questionnaire.find(id)) {
    node.fault(FaultCode::unknown, node.describe(), questionnaire.reference());
  }
  return id;
}

void checkFormatOf(const Node& node) {
  const Node format = node["format"];
  if (format.string() != checkFileFormat && format.json().is_string()) {
    format.fault(FaultCode::notAllowed, format.describe(), std::string(checkFileFormat));
  }
  const Node version = node["version"];
  if (version.exists() && version.integer() != checkFileVersion && version.json().is_number()) {
    version.fault(FaultCode::unknownVersion, version.describe(), std::to_string(checkFileVersion));
  }
}

}  // namespace

FileCheck readCheckNode(const content::Node& node, const Questionnaire& questionnaire) {
  checkFormatOf(node);
  FileCheck check;
  const auto level = [](const Node& place) { return *Level::from(place.integer(Level::lowest, Level::highest)); };
  for (const Node& file : node["files"].elements())
    check.files.push_back(readFile(file));
  for (const Node& link : node["links"].elements())
    check.links.push_back(readLink(link));
  for (const Node& entry : node["proposals"].elements()) {
    check.proposals.push_back({readQuestion(entry["question"], questionnaire), level(entry["level"]),
                               readTexts(entry["because"]), readTexts(entry.maybe("files"))});
  }
  if (const Node limits = node.maybe("limits"); !limits.isNull()) {
    for (const Node& entry : limits.elements()) {
      check.limits.push_back({readQuestion(entry["question"], questionnaire), level(entry["at_most"]),
                              readTexts(entry["because"]), readTexts(entry.maybe("files"))});
    }
  }
  check.id = Uuid(node.maybe("id").optionalString().value_or(""));
  check.checkedAt = node.maybe("checked_at").optionalString().value_or("");
  // The uses, the plan and the standing of the answers follow from the files and the visit; they are judged anew.
  check.extra = extraFields(node, {"format", "version", "files", "links", "proposals", "limits", "id", "checked_at",
                                   "use_cases", "collection_plan", "answers"});
  return check;
}

Result<FileCheck> readCheck(std::string_view bytes, const std::string& subject, const Questionnaire& questionnaire) {
  const auto document = content::parseDocument(bytes, subject);
  if (!document) return tl::unexpected(document.error());
  std::vector<Fault> faults;
  const Node root(*document, faults);
  FileCheck check = readCheckNode(root, questionnaire);
  if (!faults.empty()) return badInput(subject, std::move(faults));
  return check;
}

}  // namespace jindan::app
