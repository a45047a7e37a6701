// SPDX-License-Identifier: Apache-2.0
#include "domain/narrative/cohort_words.h"

#include <algorithm>

#include "domain/wording/numbers.h"

namespace jindan {

namespace {

constexpr double pointsPerLevel = 25.0;
constexpr std::string_view nothing = "–";

std::string scoreOf(double level) {
  return sayScore(MeanLevel(level).score());
}

}  // namespace

std::vector<LocalizedText> cohortMeasures(const Questionnaire& questionnaire) {
  std::vector<LocalizedText> titles;
  for (const Index pillar : questionnaire.scoredPillars())
    titles.push_back(questionnaire.pillar(pillar).title);
  for (const Index pillar : questionnaire.scoredPillars()) {
    for (const Index dimension : questionnaire.pillar(pillar).dimensions)
      titles.push_back(questionnaire.dimension(dimension).title);
  }
  return titles;
}

std::string CohortWords::measure(std::size_t place) const {
  if (place == 0) return narrator_.say("cohort.overall");
  return cohortMeasures(narrator_.sources().questionnaire).at(place - 1).in(narrator_.language());
}

std::string CohortWords::group(CohortGroup group) const {
  return narrator_.say("cohort.by." + std::string(nameOf(group)));
}

std::string CohortWords::segment(CohortGroup group, const std::string& key) const {
  const SegmentReference& reference = narrator_.sources().reference;
  if (key.empty()) return narrator_.say("cohort.unknown");
  if (group == CohortGroup::size) return narrator_.say("size." + key);
  if (group == CohortGroup::stage) return narrator_.stageTitle(std::stoi(key));
  if (group == CohortGroup::industry) {
    const Industry* industry = reference.find(IndustryCode(key));
    return industry == nullptr ? key : industry->shortName.in(narrator_.language());
  }
  const Region* region = reference.find(RegionCode(key));
  return region == nullptr ? key : region->shortName.in(narrator_.language());
}

std::string CohortWords::finding(const Cohort& cohort) const {
  const CohortSegment whole = cohort.whole();
  if (!whole.shown) return narrator_.say("cohort.too_few");
  const auto& overall = whole.measures.front();
  if (!overall) return narrator_.say("cohort.no_score", {{"n", sayCount(whole.companies)}});
  return narrator_.say("cohort.finding", {{"n", sayCount(whole.companies)},
                                          {"median", scoreOf(overall->median)},
                                          {"lower", scoreOf(overall->lower)},
                                          {"upper", scoreOf(overall->upper)}});
}

std::string CohortWords::progress(const CohortProgress& progress) const {
  if (!progress.change) return narrator_.say("cohort.progress.too_few");
  return narrator_.say("cohort.progress", {{"n", sayCount(progress.companies)},
                                           {"median", saySigned(progress.change->median * pointsPerLevel)},
                                           {"lower", saySigned(progress.change->lower * pointsPerLevel)},
                                           {"upper", saySigned(progress.change->upper * pointsPerLevel)}});
}

std::string CohortWords::standingFinding(const std::optional<CohortStanding>& overall) const {
  if (!overall) return narrator_.say("cohort.standing.none");
  return narrator_.say("cohort.standing",
                       {{"n", sayCount(overall->companies)}, {"percentile", sayDecimal(overall->percentile, 0)}});
}

std::string CohortWords::standing(const std::optional<CohortStanding>& standing) const {
  if (!standing) return std::string(nothing);
  return narrator_.say("cohort.percentile",
                       {{"percentile", sayDecimal(standing->percentile, 0)}, {"n", sayCount(standing->companies)}});
}

std::string CohortWords::middleHalf(const std::optional<CohortSpread>& spread) const {
  return spread ? scoreOf(spread->lower) + "–" + scoreOf(spread->upper) : std::string(nothing);
}

std::string CohortWords::median(const std::optional<CohortSpread>& spread) const {
  return spread ? scoreOf(spread->median) : std::string(nothing);
}

std::string CohortWords::companies(const CohortSegment& segment) const {
  return segment.shown ? sayCount(segment.companies) : narrator_.say("cohort.hidden");
}

std::string CohortWords::countOf(std::int64_t companies) const {
  return narrator_.say("portfolio.count", {{"n", sayCount(companies)}});
}

std::string CohortWords::change(const CohortSpread& change) const {
  return narrator_.say("cohort.change", {{"median", saySigned(change.median * pointsPerLevel)},
                                         {"lower", saySigned(change.lower * pointsPerLevel)},
                                         {"upper", saySigned(change.upper * pointsPerLevel)}});
}

std::string CohortWords::hiddenNote(const std::vector<CohortSegment>& segments) const {
  const bool isAny = std::any_of(segments.begin(), segments.end(), [](const auto& segment) { return !segment.shown; });
  return isAny ? narrator_.say("cohort.hidden_note") : std::string();
}

}  // namespace jindan
