// SPDX-License-Identifier: Apache-2.0
#include "domain/narrative/check_words.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "domain/filecheck/check_names.h"
#include "domain/filecheck/symptoms.h"
#include "domain/wording/foreign_text.h"
#include "domain/wording/numbers.h"

namespace jindan {

namespace {

constexpr std::size_t longestName = 40;
constexpr std::size_t longestFileName = 60;
constexpr const char* notKnown = "–";

std::string count(std::uint64_t number) {
  return sayCount(static_cast<std::int64_t>(number));
}

double shareOf(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::string lastPart(const std::string& path) {
  const std::size_t at = path.find_last_of("/\\");
  return oneLine(at == std::string::npos ? path : path.substr(at + 1), longestFileName);
}

/// Four significant digits are enough to recognise a signal by.
std::string reading(double value) {
  constexpr int digits = 4;
  constexpr int mostDecimals = 6;
  const double size = std::fabs(value);
  const int before = size > 0 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 1;
  return sayDecimal(value, std::clamp(digits - before, 0, mostDecimals));
}

/// Missing cells of the whole file by all cells.
double missingShare(const FileProfile& file) {
  std::uint64_t missing = 0;
  for (const ColumnProfile& column : file.columns)
    missing += column.missing.count();
  return shareOf(missing, file.rows * file.columns.size());
}

/// First and last time of a file: as days, or within one day with the hours.
std::pair<std::string, std::string> sayEnds(const std::string& start, const std::string& end, Language language) {
  constexpr std::size_t day = 10;         // 2026-01-31
  constexpr std::size_t hoursAt = 11;     // behind the T
  constexpr std::size_t hoursLength = 5;  // 13:30
  const auto dayOf = [&](const std::string& time) {
    return sayPartialDate(oneLine(time.substr(0, day), longestName), language);
  };
  const bool isOneDay = start.substr(0, day) == end.substr(0, day) && start.size() > hoursAt && end.size() > hoursAt;
  if (!isOneDay) return {dayOf(start), dayOf(end)};
  const auto hoursOf = [](const std::string& time) { return oneLine(time.substr(hoursAt, hoursLength), hoursLength); };
  return {dayOf(start) + " " + hoursOf(start), hoursOf(end)};
}

std::string listed(const std::vector<std::uint64_t>& lines) {
  std::string list;
  for (const std::uint64_t line : lines)
    list += (list.empty() ? "" : ", ") + count(line);
  return list;
}

}  // namespace

std::string CheckWords::percent(double share) const {
  const double value = share * 100.0;
  if (value > 0 && value < 0.1) return say("check.percent.tiny");
  // What is not everything must not read as everything.
  if (value > 99.0 && value < 100.0) return sayPercent(std::floor(value * 10.0) / 10.0, 1);
  return sayPercent(value, value > 0 && value < 1 ? 1 : 0);
}

std::string CheckWords::duration(double seconds) const {
  constexpr double minute = 60;
  constexpr double hour = 60 * minute;
  constexpr double day = 24 * hour;
  constexpr double month = 365.25 / 12 * day;
  const auto in = [&](const char* unit, double length) {
    return say("check.duration." + std::string(unit), {{"count", sayDecimal(seconds / length, 1)}});
  };
  if (seconds < 2 * minute && std::fmod(seconds, minute) != 0) return in("seconds", 1);
  if (seconds < 2 * hour && std::fmod(seconds, hour) != 0) return in("minutes", minute);
  if (seconds < 2 * day && std::fmod(seconds, day) != 0) return in("hours", hour);
  return seconds < 3 * month ? in("days", day) : in("months", month);
}

std::string CheckWords::name(std::string_view column) const {
  const std::string shown = oneLine(column, longestName);
  return shown.empty() ? say("check.column.unnamed") : shown;
}

std::string CheckWords::fileName(const FileProfile& file) const {
  const std::string name = lastPart(file.path);
  if (file.sheet.empty()) return name;
  return say("check.sheet", {{"file", name}, {"sheet", oneLine(file.sheet, longestName)}});
}

std::string CheckWords::state(const FileProfile& file) const {
  const double missing = missingShare(file);
  const bool isEven = file.scores.timeliness && file.time && file.time->usualStepSeconds > 0;
  Arguments arguments{{"rows", count(file.rows)}, {"missing", percent(missing)}};
  if (isEven) {
    arguments.push_back({"step", duration(file.time->usualStepSeconds)});
    arguments.push_back({"percent", percent(*file.scores.timeliness / 100.0)});
  }
  if (file.rows == 0) return say("check.verdict.no_rows");
  if (missing > 0) return say(isEven ? "check.verdict.blanks_even" : "check.verdict.blanks", arguments);
  return say(isEven ? "check.verdict.full_even" : "check.verdict.full", arguments);
}

std::string CheckWords::outcome(const FileProfile& file) const {
  if (file.rows == 0) return {};
  if (file.labels.empty()) return say("check.outcome.none");
  const LabelProfile& label = bestLabel(file.labels);
  if (label.positives == 0) return say("check.outcome.single");
  return say("check.outcome.events",
             {{"column", name(label.column)}, {"events", count(label.events)}, {"rows", count(label.positives)}});
}

FileVerdict CheckWords::verdict(const FileProfile& file) const {
  FileVerdict verdict{state(file), outcome(file), {}, Severity::info, true};
  const auto serious = static_cast<std::uint64_t>(
      std::count_if(file.findings.begin(), file.findings.end(),
                    [](const DataFinding& finding) { return finding.severity != Severity::info; }));
  verdict.isClean = serious == 0;
  if (verdict.isClean) {
    verdict.conclusion = say("check.conclusion.good");
    return verdict;
  }
  // The findings are sorted: the first is the worst.
  const FindingText first = finding(file, file.findings.front());
  verdict.worst = first.severity;
  const std::string key = first.severity == Severity::stop ? "check.conclusion.stop" : "check.conclusion.caution";
  verdict.conclusion =
      say(serious > 1 ? key + "_several" : key, {{"title", first.title}, {"others", count(serious - 1)}});
  return verdict;
}

std::string CheckWords::verdict(const FileCheck& check) const {
  if (check.files.size() == 1) return verdict(check.files.front()).conclusion;
  std::uint64_t good = 0;
  std::uint64_t stopped = 0;
  for (const FileProfile& file : check.files) {
    const FileVerdict each = verdict(file);
    good += each.isClean ? 1U : 0U;
    stopped += each.worst == Severity::stop ? 1U : 0U;
  }
  return say("check.verdict.files", {{"files", count(check.files.size())},
                                     {"good", count(good)},
                                     {"caution", count(check.files.size() - good - stopped)},
                                     {"stop", count(stopped)}});
}

std::string CheckWords::facts(const FileProfile& file) const {
  std::string line = say("check.facts.table", {{"rows", count(file.rows)}, {"columns", count(file.columns.size())}});
  if (file.time && file.time->spanSeconds > 0) {
    const auto [start, end] = sayEnds(file.time->start, file.time->end, narrator_.language());
    line +=
        " · " + say("check.facts.period", {{"start", start}, {"end", end}, {"span", duration(file.time->spanSeconds)}});
  }
  if (!file.encoding.empty()) line += " · " + oneLine(file.encoding, longestName);
  if (!file.parts.empty()) line += " · " + say("check.facts.parts", {{"count", count(file.parts.size() + 1)}});
  return line;
}

FindingText CheckWords::finding(const FileProfile& file, const DataFinding& finding) const {
  FindingText result;
  result.severity = finding.severity;
  result.badge = say("check.severity." + std::string(nameOf(finding.severity)));
  if (!finding.lines.empty()) result.lines = say("check.lines", {{"lines", listed(finding.lines)}});
  const FindingRule* rule = rules_.find(finding.id);
  // A summary from elsewhere may know findings that we do not.
  if (rule == nullptr) {
    result.title = result.sentence = oneLine(finding.id, longestName);
    return result;
  }
  result.title = text(rule->title);
  result.sentence = fillTemplate(text(rule->sentence), {{"column", name(finding.column)},
                                                        {"count", count(finding.count)},
                                                        {"rows", count(file.rows)},
                                                        {"percent", percent(shareOf(finding.count, file.rows))},
                                                        {"span", duration(file.time ? file.time->spanSeconds : 0)}});
  result.why = text(rule->why);
  result.action = text(rule->action);
  return result;
}

std::vector<QualityText> CheckWords::scores(const FileProfile& file) const {
  const QualityScores& s = file.scores;
  const std::initializer_list<std::pair<const char*, std::optional<double>>> all{{"completeness", s.completeness},
                                                                                 {"consistency", s.consistency},
                                                                                 {"uniqueness", s.uniqueness},
                                                                                 {"timeliness", s.timeliness},
                                                                                 {"volume", s.volume}};
  std::vector<QualityText> texts;
  for (const auto& [id, score] : all) {
    const std::string key = "check.score." + std::string(id);
    // Rounded down: 100 is for the flawless.
    texts.push_back({say(key), say(key + ".meaning"), score ? sayScore(Score(std::floor(*score))) : notKnown, score});
  }
  return texts;
}

ColumnText CheckWords::column(const FileProfile& file, const ColumnProfile& column) const {
  ColumnText result;
  result.name = name(column.name);
  result.type = say("check.type." + std::string(nameOf(column.type)));
  const std::uint64_t missing = column.missing.count();
  result.missing = missing == 0 ? "0" : count(missing) + " (" + percent(shareOf(missing, file.rows)) + ")";
  result.distinct =
      column.distinctExact ? count(column.distinct) : say("check.about", {{"count", count(column.distinct)}});
  if (column.numbers) {
    result.low = reading(column.numbers->min);
    result.middle = reading(column.numbers->quantiles.p50);
    result.high = reading(column.numbers->max);
  }
  result.note = column.constant ? say("check.column.constant") : oneLine(column.unit, longestName);
  return result;
}

std::string CheckWords::link(const LinkProfile& link) const {
  const auto column = [&](const std::string& file, const std::string& columnName) {
    return say("check.link.column", {{"file", lastPart(file)}, {"column", name(columnName)}});
  };
  return say("check.link", {{"left", column(link.leftFile, link.leftColumn)},
                            {"right", column(link.rightFile, link.rightColumn)},
                            {"left_percent", percent(link.coverageLeft)},
                            {"right_percent", percent(link.coverageRight)}});
}

std::string CheckWords::reason(const ShownLevel& shown) const {
  const QuestionRule* rule = rules_.find(shown.question);
  if (rule == nullptr) return {};
  const auto matches = [&](const LevelRule& each) {
    return (shown.shown == each.level || shown.atMost == each.level) && each.because == shown.because;
  };
  for (const auto* list : {&rule->shows, &rule->limits}) {
    const auto found = std::find_if(list->begin(), list->end(), matches);
    if (found != list->end()) return text(found->reason);
  }
  return {};
}

ShownLevelText CheckWords::shown(const ShownLevel& shown) const {
  const Question& question = narrator_.sources().questionnaire.question(shown.question);
  ShownLevelText result;
  result.question = shown.question;
  result.standing = shown.standing;
  result.accepted = shown.accepted;
  result.title = text(question.shortTitle);
  const auto level = [](const std::optional<Level>& each) { return each ? std::to_string(each->value()) : notKnown; };
  if (shown.shown) {
    const auto place = static_cast<std::size_t>(shown.shown->value() - Level::lowest);
    result.shown = say("check.shown.level", {{"level", level(shown.shown)}, {"text", text(question.levels.at(place))}});
  } else {
    result.shown = say("check.shown.at_most", {{"level", level(shown.atMost)}});
  }
  result.reason = reason(shown);
  const std::string standing(nameOf(shown.standing));
  result.standsBy = say("check.standing." + standing, {{"said", level(shown.said)}, {"at_most", level(shown.atMost)}});
  if (const QuestionRule* rule = rules_.find(shown.question)) result.ask = text(rule->ask);
  return result;
}

std::string CheckWords::note(const ShownLevel& shown) const {
  std::string files;
  for (const std::string& file : shown.files)
    files += (files.empty() ? "" : ", ") + lastPart(file);
  return say("check.note", {{"files", files}, {"reason", reason(shown)}});
}

}  // namespace jindan
