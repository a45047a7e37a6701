// SPDX-License-Identifier: Apache-2.0
#include "domain/cohort/cohort.h"

#include <algorithm>

namespace jindan {

namespace {

constexpr std::size_t measuresWithChange = 4;  // overall and the scored pillars
constexpr int widestChange = highestBin - lowestBin;

std::size_t at(CohortGroup group) {
  return static_cast<std::size_t>(group);
}

std::optional<CohortSpread> spreadOf(const BinHistogram& bins) {
  if (bins.count() < fewestShown) return std::nullopt;
  constexpr double quarter = 0.25;
  const auto levelAt = [&](double share) { return static_cast<double>(*bins.quantile(share)) / binsPerLevel; };
  return CohortSpread{levelAt(quarter), levelAt(2 * quarter), levelAt(3 * quarter)};
}

std::string ownKey(CohortGroup group, const CohortRow& row) {
  switch (group) {
    case CohortGroup::industry:
      return row.industry.value();
    case CohortGroup::region:
      return row.region.value();
    case CohortGroup::size:
      return row.size ? std::string(nameOf(*row.size)) : std::string();
    case CohortGroup::stage:
      return row.stage ? std::to_string(*row.stage) : std::string();
  }
  return {};
}

}  // namespace

std::string_view nameOf(CohortGroup group) {
  switch (group) {
    case CohortGroup::industry:
      return "industry";
    case CohortGroup::region:
      return "region";
    case CohortGroup::size:
      return "size";
    case CohortGroup::stage:
      return "stage";
  }
  return {};
}

CohortUniverse cohortUniverse(const SegmentReference& reference, int stages, std::size_t measures) {
  CohortUniverse universe;
  universe.measures = measures;
  for (const Industry& industry : reference.industries())
    universe.keys[at(CohortGroup::industry)].push_back(industry.code.value());
  for (const Region& region : reference.regions())
    universe.keys[at(CohortGroup::region)].push_back(region.code.value());
  for (const SizeClass size : {SizeClass::micro, SizeClass::small, SizeClass::medium, SizeClass::midSized})
    universe.keys[at(CohortGroup::size)].emplace_back(nameOf(size));
  for (int stage = 1; stage <= stages; ++stage)
    universe.keys[at(CohortGroup::stage)].push_back(std::to_string(stage));
  return universe;
}

Cohort::Cohort(CohortUniverse universe) : universe_(std::move(universe)) {
  all_ = noMembers();
  for (const CohortGroup group : cohortGroups) {
    universe_.keys[at(group)].emplace_back();  // those who belong to no segment
    segments_[at(group)].assign(universe_.keys[at(group)].size(), noMembers());
  }
  changes_.assign(std::min(measuresWithChange, universe_.measures), BinHistogram(-widestChange, widestChange));
}

Cohort::Members Cohort::noMembers() const {
  return {0, std::vector<BinHistogram>(universe_.measures, BinHistogram(lowestBin, highestBin))};
}

std::size_t Cohort::placeOf(CohortGroup group, const CohortRow& row) const {
  const std::vector<std::string>& keys = universe_.keys[at(group)];
  const auto found = std::find(keys.begin(), keys.end(), ownKey(group, row));
  return found == keys.end() ? keys.size() - 1 : static_cast<std::size_t>(found - keys.begin());
}

void Cohort::addTo(Members& members, const CohortRow& row) {
  ++members.companies;
  const std::size_t count = std::min(members.measures.size(), row.levels.size());
  for (std::size_t measure = 0; measure < count; ++measure) {
    if (row.levels[measure] != noLevel) members.measures[measure].add(row.levels[measure]);
  }
}

void Cohort::addChange(const CohortRow& row) {
  const std::size_t count = std::min({changes_.size(), row.levels.size(), row.before.size()});
  for (std::size_t measure = 0; measure < count; ++measure) {
    if (row.levels[measure] == noLevel || row.before[measure] == noLevel) continue;
    changes_[measure].add(int{row.levels[measure]} - int{row.before[measure]});
  }
}

void Cohort::add(const CohortRow& row) {
  addTo(all_, row);
  for (const CohortGroup group : cohortGroups)
    addTo(segments_[at(group)][placeOf(group, row)], row);
  addChange(row);
}

std::optional<std::int64_t> Cohort::companies() const {
  return all_.companies < fewestShown ? std::nullopt : std::optional(all_.companies);
}

CohortSegment Cohort::segmentOf(const Members& members, const std::string& key, bool shown) {
  CohortSegment segment{key, shown, 0, {}};
  segment.measures.resize(members.measures.size());
  if (!shown) return segment;
  segment.companies = members.companies;
  for (std::size_t measure = 0; measure < members.measures.size(); ++measure)
    segment.measures[measure] = spreadOf(members.measures[measure]);
  return segment;
}

CohortSegment Cohort::whole() const {
  return segmentOf(all_, {}, all_.companies >= fewestShown);
}

std::vector<bool> Cohort::shown(CohortGroup group) const {
  std::vector<std::int64_t> counts;
  for (const Members& members : segments_[at(group)])
    counts.push_back(members.companies);
  if (all_.companies < fewestShown) return std::vector<bool>(counts.size(), false);
  return shownSegments(counts);
}

std::vector<CohortSegment> Cohort::segments(CohortGroup group) const {
  const std::vector<bool> isShown = shown(group);
  std::vector<CohortSegment> table;
  for (std::size_t place = 0; place < isShown.size(); ++place)
    table.push_back(segmentOf(segments_[at(group)][place], universe_.keys[at(group)][place], isShown[place]));
  return table;
}

std::string Cohort::keyOf(CohortGroup group, const CohortRow& row) const {
  return universe_.keys[at(group)][placeOf(group, row)];
}

bool Cohort::isShown(CohortGroup group, const CohortRow& row) const {
  return shown(group)[placeOf(group, row)];
}

std::vector<std::optional<CohortStanding>> Cohort::standingsIn(const Members& members, const CohortRow& row) {
  std::vector<std::optional<CohortStanding>> standings(members.measures.size());
  for (std::size_t measure = 0; measure < std::min(standings.size(), row.levels.size()); ++measure) {
    const BinHistogram& bins = members.measures[measure];
    if (row.levels[measure] == noLevel || bins.count() < fewestShown) continue;
    standings[measure] = CohortStanding{*bins.percentileOf(row.levels[measure]), bins.count()};
  }
  return standings;
}

std::vector<std::optional<CohortStanding>> Cohort::standings(const CohortRow& row) const {
  return standingsIn(all_, row);
}

std::vector<std::optional<CohortStanding>> Cohort::standings(const CohortRow& row, CohortGroup group) const {
  const std::size_t place = placeOf(group, row);
  if (!shown(group)[place]) return std::vector<std::optional<CohortStanding>>(universe_.measures);
  return standingsIn(segments_[at(group)][place], row);
}

std::vector<CohortProgress> Cohort::progress() const {
  std::vector<CohortProgress> progress;
  for (const BinHistogram& bins : changes_) {
    const auto spread = spreadOf(bins);
    progress.push_back({spread ? bins.count() : 0, spread});
  }
  return progress;
}

}  // namespace jindan
