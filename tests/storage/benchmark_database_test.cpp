// SPDX-License-Identifier: Apache-2.0
#include "storage/benchmark_database.h"

#include <algorithm>

#include "storage/observation_samples.h"
#include "support/catch.h"

using namespace jindan;
using namespace jindan::test;
using jindan::storage::BenchmarkDatabase;
using jindan::storage::ObservationFilter;

namespace {

using Names = std::vector<std::string>;

const BenchmarkDatabase& pack() {
  static const auto database = BenchmarkDatabase::inMemory("pack", packObservations());
  REQUIRE(database);
  return *database;
}

SegmentHit find(SegmentQuery query) {
  if (query.industries.empty()) query.industries = {"manufacturing", "all"};
  const auto hit = pack().mostSpecific(query);
  REQUIRE(hit);
  return *hit;
}

SegmentQuery aboutFirms(const std::string& indicator, const Names& sizes) {
  return {IndicatorId(indicator), "percent", "firm", BaseId("all_manufacturers_with_factory"), sizes,
          {"non-metro", "all"},   {},        false};
}

SegmentQuery aboutWorkers(const Names& sizes) {
  return {IndicatorId("genai_use_rate_workers"),
          "percent",
          "worker",
          BaseId("wage_workers"),
          sizes,
          {"non-metro", "all"},
          {},
          false};
}

const Names smallAndWider = {"small", "sme", "sme_and_mid-sized", "all"};

void checkEqual(const Observation& a, const Observation& b) {
  CHECK(a.id == b.id);
  CHECK(a.indicator == b.indicator);
  CHECK(a.indicatorTitle == b.indicatorTitle);
  CHECK(a.value == b.value);
  CHECK(a.unit == b.unit);
  CHECK(a.qualifier == b.qualifier);
  CHECK(a.segment == b.segment);
  CHECK(a.respondent == b.respondent);
  CHECK(a.base == b.base);
  CHECK(a.baseText == b.baseText);
  CHECK(a.sampleSize == b.sampleSize);
  CHECK(a.surveySize == b.surveySize);
  CHECK(a.survey == b.survey);
  CHECK(a.publisher == b.publisher);
  CHECK(a.population == b.population);
  CHECK(a.fieldworkStart == b.fieldworkStart);
  CHECK(a.fieldworkEnd == b.fieldworkEnd);
  CHECK(a.publicationDate == b.publicationDate);
  CHECK(a.url == b.url);
  CHECK(a.confidence == b.confidence);
  CHECK(a.use == b.use);
  CHECK(a.derived == b.derived);
  CHECK(a.note == b.note);
}

}  // namespace

TEST_CASE("every field of every observation comes back as it went in") {
  REQUIRE(packObservations().size() == 440);
  const auto all = pack().list({{}, "", std::nullopt, "", -1, 0});
  REQUIRE(all);
  REQUIRE(all->size() == packObservations().size());
  for (std::size_t i = 0; i < all->size(); ++i)
    checkEqual((*all)[i], packObservations()[i]);
  const Observation sample = sampleObservation("x");
  const auto database = BenchmarkDatabase::inMemory("v", std::vector{sample});
  REQUIRE(database);
  checkEqual(*database->find(sample.id), sample);
}

TEST_CASE("the own size comes first") {
  const SegmentHit hit = find(aboutFirms("smart_factory_adoption_rate", smallAndWider));
  CHECK(idsOf(hit.observations) == Names{"kr-mss-2024-sf-small"});
  CHECK(hit.path == Names{"small"});
}

TEST_CASE("without a figure for the own size the next wider one is taken, and the path says so") {
  const SegmentHit hit = find(aboutFirms("ai_dedicated_staff_rate", smallAndWider));
  CHECK(idsOf(hit.observations) == Names{"kr-mss-2024-aistaff"});
  CHECK(hit.path == Names{"small", "sme", "sme_and_mid-sized"});
}

TEST_CASE("where figures for regions exist, each size is first looked at with the region") {
  const SegmentHit sme = find(aboutWorkers({"sme", "all"}));
  CHECK(idsOf(sme.observations) == Names{"kr-kcci-2025w-genai-sme-nonmetro"});
  CHECK(sme.path == Names{"sme:non-metro"});
  const SegmentHit large = find(aboutWorkers({"large", "all"}));
  CHECK(idsOf(large.observations) == Names{"kr-kcci-2025w-genai-large"});
  CHECK(large.path == Names{"large:non-metro", "large"});
}

TEST_CASE("a range comes as its two ends, the low one first") {
  SegmentQuery query{IndicatorId("ai_upkeep_share_of_sales"),
                     "percent",
                     "single_case",
                     std::nullopt,
                     {"sme", "sme_and_mid-sized", "all"},
                     {"all"},
                     {},
                     false};
  const SegmentHit hit = find(query);
  CHECK(idsOf(hit.observations) == Names{"kr-press-upkeep-share-low-derived", "kr-press-upkeep-share-high-derived"});
  CHECK(hit.path == Names{"sme"});
}

TEST_CASE("another unit, respondent or base is never taken") {
  const SegmentQuery right = aboutFirms("smart_factory_adoption_rate", smallAndWider);
  SegmentQuery query = right;
  query.unit = "count";
  CHECK(find(query).observations.empty());
  query = right;
  query.respondent = "worker";
  CHECK(find(query).observations.empty());
  query = right;
  query.base = BaseId("smart_factory_adopters");
  CHECK(find(query).observations.empty());
  CHECK(find(query).path.empty());
}

TEST_CASE("use, country and detail decide what may be found at all") {
  Observation background = sampleObservation("background");
  background.use = BenchmarkUse::context;
  Observation avoided = sampleObservation("avoided");
  avoided.use = BenchmarkUse::avoid;
  Observation foreign = sampleObservation("foreign");
  foreign.segment.country = "DE";
  Observation narrowed = sampleObservation("narrowed");
  narrowed.segment.detail = "area:production";
  const auto database = BenchmarkDatabase::inMemory("v", std::vector{background, avoided, foreign, narrowed});
  REQUIRE(database);
  SegmentQuery query{background.indicator, "percent", "firm", std::nullopt, {"small"}, {"all"},
                     {"manufacturing"},    false};
  CHECK(database->mostSpecific(query)->observations.empty());
  query.background = true;
  CHECK(idsOf(database->mostSpecific(query)->observations) == Names{"background"});
  CHECK(idsOf(*database->allOf(background.indicator)) == Names{"background", "avoided", "narrowed"});
}

TEST_CASE("of equal segments the newest publication wins, then the first id") {
  Observation old = sampleObservation("a");
  old.publicationDate = "2024";
  const auto database =
      BenchmarkDatabase::inMemory("v", std::vector{sampleObservation("c"), old, sampleObservation("b")});
  REQUIRE(database);
  const SegmentQuery query{old.indicator, "percent", "firm", old.base, {"small"}, {"all"}, {"manufacturing"}, false};
  CHECK(idsOf(database->mostSpecific(query)->observations) == Names{"b"});
}

TEST_CASE("lists are filtered, searched and cut into pages") {
  ObservationFilter filter;
  CHECK(*pack().count() == 440);
  filter.country = "KR";
  CHECK(*pack().count(filter) == 285);
  filter.use = BenchmarkUse::avoid;
  const auto avoided = pack().list(filter);
  REQUIRE(avoided);
  CHECK(std::all_of(avoided->begin(), avoided->end(), [](const auto& o) { return o.use == BenchmarkUse::avoid; }));
  filter = {IndicatorId("smart_factory_adoption_rate"), "KR", std::nullopt, "", 2, 1};
  CHECK(idsOf(*pack().list(filter)) == Names{"kr-mss-2024-sf-sme", "kr-mss-2024-sf-mid"});
  CHECK(*pack().count(filter) == 6);
  filter = {};
  filter.search = "KR-MSS-2024-SF-";
  CHECK(*pack().count(filter) >= 6);
  filter.search = "스마트공장";
  CHECK(*pack().count(filter) > 0);
  filter.search = "%";
  CHECK(*pack().count(filter) < 440);
}

TEST_CASE("an observation is found by its id") {
  CHECK(pack().find(ObservationId("kr-mss-2024-sf-small"))->value == 28.5);
  const auto missing = pack().find(ObservationId("no-such-figure"));
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == ErrorCode::notFound);
  CHECK(missing.error().subject == "no-such-figure");
}

TEST_CASE("two observations of one id are refused") {
  const auto database = BenchmarkDatabase::inMemory("v", std::vector{sampleObservation("a"), sampleObservation("a")});
  REQUIRE_FALSE(database);
  CHECK(database.error().code == ErrorCode::badInput);
}
