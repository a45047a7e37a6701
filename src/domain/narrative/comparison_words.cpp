// SPDX-License-Identifier: Apache-2.0
// The narrator's sentences about surveys.
#include <algorithm>
#include <cmath>

#include "domain/narrative/narrator.h"
#include "domain/wording/numbers.h"

namespace jindan {

namespace {

/// Small shares need more digits to say anything.
std::string percentText(double value) {
  return sayPercent(value, std::fabs(value) < 1.0 ? 2 : 1);
}

bool isAmount(const Observation& observation) {
  return observation.unit == "KRW" || observation.unit == "KRW_per_year";
}

/// Single cases and background figures stand for no group of companies, so none can be missing.
bool isAboutAGroup(ComparisonKind kind) {
  return kind == ComparisonKind::have || kind == ComparisonKind::workerShare || kind == ComparisonKind::budget;
}

std::string badgeKey(ComparisonKind kind, Position position) {
  switch (position) {
    case Position::have:
      return kind == ComparisonKind::budget ? "badge.within" : "badge.have";
    case Position::haveNot:
      return kind == ComparisonKind::budget ? "badge.more" : "badge.have_not";
    case Position::below:
      return "badge.below";
    case Position::equal:
      return "badge.equal";
    case Position::above:
      return "badge.above";
    case Position::background:
      return {};
  }
  return {};
}

/// Where the company's figure lies among the ends of a range, compared as precisely as the figures are shown.
Position positionAmong(std::span<const Comparison> ends) {
  const Comparison& low = ends.front();
  if (ends.size() == 1 || !low.own) return low.position;
  constexpr double shown = 0.005;
  if (*low.own < low.observation.value - shown) return Position::below;
  return *low.own > ends.back().observation.value + shown ? Position::above : Position::equal;
}

}  // namespace

std::string Narrator::figure(const Observation& observation, double value) const {
  if (observation.unit == "percent") return percentText(value);
  const auto whole = Won(static_cast<std::int64_t>(std::llround(value)));
  if (isAmount(observation)) return sayWonShort(whole, language_);
  const std::string key = "unit." + observation.unit + (observation.qualifier == "at_least" ? ".at_least" : "");
  return say(key, {{"value", sayDecimal(value, 2)}});
}

std::string Narrator::figureRange(std::span<const Comparison> ends) const {
  const Observation& low = ends.front().observation;
  if (ends.size() == 1) return figure(low, low.value);
  const Observation& high = ends.back().observation;
  if (low.unit == "percent") return sayDecimal(low.value, 2) + "–" + percentText(high.value);
  if (isAmount(low)) return figure(low, low.value) + " – " + figure(high, high.value);
  return say("unit." + low.unit, {{"value", sayDecimal(low.value, 2) + "–" + sayDecimal(high.value, 2)}});
}

std::string Narrator::pathEntryName(std::string_view entry, std::string_view respondent) const {
  const std::size_t colon = entry.find(':');
  std::string key = "segment." + std::string(respondent == "worker" ? "worker" : "firm") + ".";
  key += entry.substr(0, colon);
  if (colon != std::string_view::npos) key += "." + std::string(entry.substr(colon + 1));
  return say(key);
}

std::string Narrator::segmentName(const Observation& observation) const {
  std::string entry = observation.segment.sizeClass;
  if (observation.segment.region != "all") entry += ":" + observation.segment.region;
  return pathEntryName(entry, observation.respondent);
}

std::string Narrator::sampleText(const Observation& observation) const {
  const std::string who = observation.respondent == "worker" ? "worker" : "firm";
  if (observation.respondent == "single_case") return say("source.single_case");
  if (observation.respondent == "single_quote") return say("source.single_quote");
  if (observation.sampleSize) return say("source.n." + who, {{"n", sayCount(*observation.sampleSize)}});
  if (observation.surveySize) return say("source.survey_n." + who, {{"n", sayCount(*observation.surveySize)}});
  return say("source.n.unknown");
}

std::string Narrator::sourceLine(const Observation& observation) const {
  std::string period = sayPeriod(observation.fieldworkStart, observation.fieldworkEnd, language_);
  if (period.empty() && !observation.publicationDate.empty()) {
    period = say("source.published", {{"date", sayPartialDate(observation.publicationDate, language_)}});
  }
  if (period.empty()) period = say("source.no_date");
  return say("source.line", {{"publisher", text(observation.publisher)},
                             {"survey", text(observation.survey)},
                             {"period", period},
                             {"sample", sampleText(observation)}});
}

ComparisonText Narrator::comparisonText(std::span<const Comparison> ends) const {
  const Comparison& first = ends.front();
  const Observation& observation = first.observation;
  const ComparisonRule& rule = sources_.comparisons.rules.at(first.rule);
  ComparisonText result;
  result.value = figureRange(ends);
  if (first.own)
    result.ownValue =
        isAmount(observation) ? sayWonShort(Won(std::llround(*first.own)), language_) : percentText(*first.own);
  const Arguments arguments{{"segment", segmentName(observation)}, {"value", result.value}, {"own", result.ownValue}};
  const bool inGroup = first.position != Position::haveNot;
  result.statement = fillTemplate(rule.statement.in(language_), arguments);
  result.own = fillTemplate((inGroup ? rule.inGroup : rule.outOfGroup).in(language_), arguments);
  result.caution = text(rule.caution);
  if (first.smallBase) result.caution += (result.caution.empty() ? "" : " ") + say("caution.small_sales");
  result.source = sourceLine(observation);
  if (isAboutAGroup(rule.kind)) result.asked = say("comparison.asked", {{"segment", segmentName(observation)}});
  result.url = observation.url;
  if (first.path.size() > 1 && isAboutAGroup(rule.kind)) {
    result.path = say("path.wider", {{"wanted", pathEntryName(first.path.front(), observation.respondent)},
                                     {"shown", pathEntryName(first.path.back(), observation.respondent)}});
  }
  const std::string badge = badgeKey(rule.kind, positionAmong(ends));
  if (!badge.empty()) result.badge = say(badge);
  return result;
}

std::vector<ComparisonText> Narrator::comparisons(const Comparisons& comparisons) const {
  std::vector<ComparisonText> result;
  const std::span<const Comparison> made(comparisons.made);
  for (std::size_t begin = 0; begin < made.size();) {
    std::size_t end = begin + 1;
    while (end < made.size() && made[end].rule == made[begin].rule)
      ++end;
    result.push_back(comparisonText(made.subspan(begin, end - begin)));
    result.back().first = begin;
    result.back().count = end - begin;
    begin = end;
  }
  return result;
}

std::string Narrator::refusal(const Refusal& refusal) const {
  return say("refusal." + std::string(nameOf(refusal.reason)));
}

std::string Narrator::shareOfSales(Index question, Won amount, const Company& company) const {
  const auto& rules = sources_.comparisons.rules;
  const bool isCompared = std::any_of(rules.begin(), rules.end(), [&](const ComparisonRule& rule) {
    return rule.question == question && rule.kind == ComparisonKind::salesShare;
  });
  if (!isCompared) return {};
  if (!company.annualSales || company.annualSales->value() <= 0) return say("interview.sales_unknown");
  const double share = static_cast<double>(amount.value()) / static_cast<double>(company.annualSales->value()) * 100.0;
  return say("interview.share_of_sales", {{"share", percentText(share)}});
}

}  // namespace jindan
