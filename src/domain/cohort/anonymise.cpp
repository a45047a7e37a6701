// SPDX-License-Identifier: Apache-2.0
#include "domain/cohort/anonymise.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "domain/types/score.h"

namespace jindan {

namespace {

const std::string untold = "*";
constexpr std::size_t bandedMeasures = 4;  // overall and the scored pillars

/// How much is told of a company, finest first.
enum class Grain { all, partOfCountry, noRegion, industryAlone, nothing };
constexpr std::array grains{Grain::all, Grain::partOfCountry, Grain::noRegion, Grain::industryAlone, Grain::nothing};

using Traits = std::tuple<std::string, std::string, std::string>;

struct Candidate {
  Traits exact;  ///< segments that the cohort hides are untold from the start
  std::string part;
  std::vector<std::string> bands;
};

std::string bandOf(LevelBin bin) {
  if (bin == noLevel) return {};
  constexpr int width = 10;
  constexpr int highestBand = 90;
  const double score = MeanLevel(static_cast<double>(bin) / binsPerLevel).score().value();
  return std::to_string(std::min(static_cast<int>(score) / width * width, highestBand));
}

std::string told(const Cohort& cohort, CohortGroup group, const CohortRow& row) {
  const std::string key = cohort.keyOf(group, row);
  return key.empty() || !cohort.isShown(group, row) ? untold : key;
}

Candidate candidateOf(const CohortRow& row, const Cohort& cohort, const SegmentReference& reference) {
  Candidate candidate;
  candidate.exact = {told(cohort, CohortGroup::industry, row), told(cohort, CohortGroup::region, row),
                     told(cohort, CohortGroup::size, row)};
  const Region* region = reference.find(row.region);
  const bool isTold = region != nullptr && std::get<1>(candidate.exact) != untold;
  candidate.part = !isTold ? untold : region->capital ? "capital" : "other";
  for (std::size_t measure = 0; measure < std::min(bandedMeasures, row.levels.size()); ++measure)
    candidate.bands.push_back(bandOf(row.levels[measure]));
  return candidate;
}

Traits traitsOf(const Candidate& candidate, Grain grain) {
  const auto& [industry, region, size] = candidate.exact;
  switch (grain) {
    case Grain::all:
      return {industry, region, size};
    case Grain::partOfCountry:
      return {industry, candidate.part, size};
    case Grain::noRegion:
      return {industry, untold, size};
    case Grain::industryAlone:
      return {industry, untold, untold};
    case Grain::nothing:
      break;
  }
  return {untold, untold, untold};
}

/// Moves those whose traits are common enough at this grain into the table.
void takeCommon(std::vector<Candidate>& left, Grain grain, std::vector<AnonymousRow>& rows) {
  std::map<Traits, std::int64_t> counts;
  for (const Candidate& candidate : left)
    ++counts[traitsOf(candidate, grain)];
  std::vector<Candidate> rest;
  for (Candidate& candidate : left) {
    const Traits traits = traitsOf(candidate, grain);
    if (counts[traits] >= fewestShown)
      rows.push_back({std::get<0>(traits), std::get<1>(traits), std::get<2>(traits), std::move(candidate.bands)});
    else
      rest.push_back(std::move(candidate));
  }
  left = std::move(rest);
}

Traits traitsOf(const AnonymousRow& row) {
  return {row.industry, row.region, row.size};
}

/// Too few are left to stand alone: the smallest group tells nothing any more either, and they hide in it.
void hideInSmallest(std::vector<Candidate>& left, std::vector<AnonymousRow>& rows) {
  std::map<Traits, std::int64_t> counts;
  for (const AnonymousRow& row : rows)
    ++counts[traitsOf(row)];
  if (left.empty() || counts.empty()) return;
  const auto smallest =
      std::min_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  for (AnonymousRow& row : rows) {
    if (traitsOf(row) == smallest->first) row = {untold, untold, untold, std::move(row.bands)};
  }
  for (Candidate& candidate : left)
    rows.push_back({untold, untold, untold, std::move(candidate.bands)});
}

}  // namespace

std::vector<AnonymousRow> anonymise(const std::vector<CohortRow>& rows, const Cohort& cohort,
                                    const SegmentReference& reference) {
  std::vector<Candidate> left;
  for (const CohortRow& row : rows)
    left.push_back(candidateOf(row, cohort, reference));
  std::vector<AnonymousRow> table;
  for (const Grain grain : grains)
    takeCommon(left, grain, table);
  hideInSmallest(left, table);
  std::sort(table.begin(), table.end(), [](const AnonymousRow& a, const AnonymousRow& b) {
    return std::tie(a.industry, a.region, a.size, a.bands) < std::tie(b.industry, b.region, b.size, b.bands);
  });
  return table;
}

}  // namespace jindan
