// SPDX-License-Identifier: Apache-2.0
// An independent answer to "which figure fits best": plain loops over the list instead of a statement.
#include <rapidcheck.h>

#include <algorithm>
#include <tuple>

#include "storage/benchmark_database.h"
#include "storage/observation_samples.h"
#include "support/catch.h"

using namespace jindan;
using namespace jindan::test;
using jindan::storage::BenchmarkDatabase;

namespace {

using Names = std::vector<std::string>;

bool sameMeaning(const Observation& o, const SegmentQuery& query) {
  const bool allowed = o.use == BenchmarkUse::core || o.use == BenchmarkUse::reference ||
                       (query.background && o.use == BenchmarkUse::context);
  return allowed && o.segment.country == "KR" && o.segment.detail.empty() && o.indicator == query.indicator &&
         o.unit == query.unit && o.respondent == query.respondent && (!query.base || o.base == *query.base);
}

std::size_t rankIn(const Names& names, const std::string& name) {
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

bool isRange(const Observation& o) {
  return o.qualifier == "range_low" || o.qualifier == "range_high";
}

bool otherEnd(const Observation& a, const Observation& b) {
  return isRange(a) && isRange(b) && a.qualifier != b.qualifier && a.segment == b.segment && a.base == b.base &&
         a.survey == b.survey && a.publicationDate == b.publicationDate;
}

/// Walks from the most specific segment to the widest and stops at the first that has a figure.
SegmentHit expected(const std::vector<Observation>& all, const SegmentQuery& query) {
  Names path;
  const bool regional = std::any_of(all.begin(), all.end(),
                                    [&](const auto& o) { return sameMeaning(o, query) && o.segment.region != "all"; });
  for (const std::string& size : query.sizeClasses) {
    for (const std::string& region : query.regions) {
      if (region == "all" || regional) path.push_back(region == "all" ? size : size + ":" + region);
      std::vector<Observation> here;
      for (const Observation& o : all) {
        if (sameMeaning(o, query) && o.segment.sizeClass == size && o.segment.region == region &&
            rankIn(query.industries, o.segment.industry) < query.industries.size()) {
          here.push_back(o);
        }
      }
      if (here.empty()) continue;
      std::sort(here.begin(), here.end(), [&](const Observation& a, const Observation& b) {
        return std::make_tuple(rankIn(query.industries, a.segment.industry), b.publicationDate, a.id) <
               std::make_tuple(rankIn(query.industries, b.segment.industry), a.publicationDate, b.id);
      });
      SegmentHit hit{{here.front()}, path};
      const auto partner =
          std::find_if(here.begin(), here.end(), [&](const auto& o) { return otherEnd(here.front(), o); });
      if (partner != here.end()) hit.observations.push_back(*partner);
      if (partner != here.end() && partner->qualifier == "range_low")
        std::reverse(hit.observations.begin(), hit.observations.end());
      return hit;
    }
  }
  return {};
}

/// Some of the names, in any order, without repetition.
Names anySelection(Names names) {
  for (std::size_t i = names.size(); i > 1; --i)
    std::swap(names[i - 1], names[*rc::gen::inRange<std::size_t>(0, i)]);
  names.resize(*rc::gen::inRange<std::size_t>(0, names.size() + 1));
  return names;
}

SegmentQuery anyQueryAbout(const Observation& o) {
  const bool anyBase = *rc::gen::arbitrary<bool>();
  return {o.indicator,
          o.unit,
          o.respondent,
          anyBase ? std::nullopt : std::optional(o.base),
          anySelection({"micro", "small", "medium", "mid-sized", "large", "sme", "sme_and_mid-sized", "all"}),
          anySelection({"metro", "non-metro", "all"}),
          anySelection({"manufacturing", "services", "construction", "all"}),
          *rc::gen::arbitrary<bool>()};
}

Observation anyObservation(int number) {
  Observation o = sampleObservation("o" + std::to_string(number));
  const auto pick = [](const Names& names) { return *rc::gen::elementOf(names); };
  o.qualifier = pick({"exact", "range_low", "range_high"});
  o.segment.region = pick({"all", "metro", "non-metro"});
  o.segment.sizeClass = pick({"small", "sme", "all"});
  o.segment.industry = pick({"manufacturing", "all"});
  o.publicationDate = pick({"", "2024", "2024-06", "2025-01-02"});
  o.base = BaseId(pick({"", "all_firms", "adopters"}));
  o.use = *rc::gen::element(BenchmarkUse::core, BenchmarkUse::reference, BenchmarkUse::context, BenchmarkUse::avoid);
  return o;
}

void checkAgainstOracle(const BenchmarkDatabase& database, const std::vector<Observation>& all) {
  const SegmentQuery query = anyQueryAbout(*rc::gen::elementOf(all));
  const auto hit = database.mostSpecific(query);
  RC_ASSERT(hit.has_value());
  const SegmentHit oracle = expected(all, query);
  RC_ASSERT(idsOf(hit->observations) == idsOf(oracle.observations));
  RC_ASSERT(hit->path == oracle.path);
}

}  // namespace

TEST_CASE("the pack: the statement finds what a search by hand finds") {
  const auto database = BenchmarkDatabase::inMemory("pack", packObservations());
  REQUIRE(database);
  CHECK(rc::check([&] {
    for (int i = 0; i < 5; ++i)
      checkAgainstOracle(*database, packObservations());
  }));
}

TEST_CASE("crowded segments: the statement finds what a search by hand finds") {
  CHECK(rc::check([] {
    std::vector<Observation> all;
    const int n = *rc::gen::inRange(1, 40);
    for (int i = 0; i < n; ++i)
      all.push_back(anyObservation(i));
    const auto database = BenchmarkDatabase::inMemory("v", all);
    RC_ASSERT(database.has_value());
    for (int i = 0; i < 10; ++i)
      checkAgainstOracle(*database, all);
  }));
}
