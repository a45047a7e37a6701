// SPDX-License-Identifier: Apache-2.0
#include "app/engine/engine.h"

#include <array>
#include <cmath>
#include <thread>

#include "app/app_fixture.h"
#include "app/exchange/result_writer.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

using Json = nlohmann::json;

DiagnosedVisit diagnosed(const std::string& name) {
  auto visit = engine().diagnoseLatest(sample(name), name);
  REQUIRE(visit);
  return std::move(*visit);
}

std::string resultOf(const DiagnosedVisit& visit) {
  return app::writeResult(visit, questionnaire(), engine().content().method);
}

Json resultJson(const std::string& name) {
  return Json::parse(resultOf(diagnosed(name)));
}

/// The first entry of a list whose fields are as given; null when there is none.
Json entryOf(const Json& list, const Json& fields) {
  for (const Json& entry : list) {
    bool fits = true;
    for (const auto& [key, value] : fields.items())
      fits = fits && entry.at(key) == value;
    if (fits) return entry;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("The same case gives the same result, to the byte") {
  const auto second = app::Engine::open(dataFolder, std::nullopt);
  REQUIRE(second);
  for (const char* name : sampleNames) {
    const std::string first = resultOf(diagnosed(name));
    CHECK(first == resultOf(diagnosed(name)));
    const auto other = second->diagnoseLatest(sample(name), name);
    REQUIRE(other);
    CHECK(first == app::writeResult(*other, second->content().questionnaire, second->content().method));
  }
}

TEST_CASE("Several threads may diagnose at once") {
  std::array<std::string, sampleNames.size()> expected;
  std::array<std::string, sampleNames.size()> results;
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < sampleNames.size(); ++i)
    expected[i] = resultOf(diagnosed(sampleNames[i]));
  for (std::size_t i = 0; i < sampleNames.size(); ++i) {
    threads.emplace_back([&results, i] {
      for (int round = 0; round < 5; ++round) {
        const auto visit = engine().diagnoseLatest(sample(sampleNames[i]), sampleNames[i]);
        if (visit) results[i] = resultOf(*visit);
      }
    });
  }
  for (std::thread& thread : threads)
    thread.join();
  CHECK(results == expected);
}

TEST_CASE("The Busan sample beside the surveys") {
  const Json result = resultJson("busan-special-parts");
  CHECK(result["size_class"] == "small");
  CHECK(result["size_class_estimated"] == false);
  CHECK(result["capital_region"] == false);
  const Json factory = entryOf(result["comparisons"], {{"question", "P-1"}});
  CHECK(factory["observation"] == "kr-mss-2024-sf-small");
  CHECK(factory["position"] == "have_not");
  CHECK(factory["value"] == 28.5);
  CHECK(factory["segment_path"] == Json{"small"});
  const Json workers = entryOf(result["comparisons"], {{"question", "T2-1"}, {"unit", "percent"}});
  CHECK(workers["observation"] == "kr-kcci-2025w-genai-sme-nonmetro");
  CHECK(workers["segment_path"].back() == "sme:non-metro");
  CHECK(workers["respondent"] == "worker");
  CHECK(workers["own"].get<double>() == Approx(3.0 / 38.0 * 100));
  CHECK(workers["position"] == "below");
  const Json upkeep = entryOf(result["comparisons"], {{"question", "F1-3"}});
  CHECK(upkeep["own"].get<double>() == Approx(5e6 / 7.2e9 * 100));
  const Json refused = entryOf(result["refused"], {{"question", "T1-1"}});
  CHECK(refused["reason"] == "condition_not_met");
}

TEST_CASE("The Busan sample's score and stage") {
  const Json result = resultJson("busan-special-parts");
  // By hand from the sample: dimension means of the verified levels, equal weights, cube root of the product.
  const double data = (2.0 + (2 + 2 + 1) / 3.0 + 2.0 + 2.5 + 2.0) / 5;
  const double talent = (2.0 + (2 + 2 + 1) / 3.0 + 2.0 + (2 + 3 + 2) / 3.0) / 4;
  const double funding = (2.0 + 2.5 + (4 + 2 + 3) / 3.0 + 2.0) / 4;
  CHECK(result["pillars"][0]["level"].get<double>() == Approx(data).epsilon(1e-12));
  CHECK(result["pillars"][1]["level"].get<double>() == Approx(talent).epsilon(1e-12));
  CHECK(result["pillars"][2]["level"].get<double>() == Approx(funding).epsilon(1e-12));
  const double overall = std::cbrt(data * talent * funding);
  CHECK(result["overall"]["level"].get<double>() == Approx(overall).epsilon(1e-12));
  CHECK(result["overall"]["score"].get<double>() == Approx((overall - 1) * 25).epsilon(1e-12));
  CHECK(result["overall"]["stage"] == 2);
}

TEST_CASE("The result has every field of its format, whatever the sample") {
  for (const char* name : sampleNames) {
    INFO(name);
    const Json result = resultJson(name);
    CHECK(result["format"] == "jindan-result");
    CHECK(result["version"] == 1);
    for (const auto* key :
         {"company", "assessment", "size_class", "capital_region", "overall", "self", "claim_gap", "pillars",
          "comparisons", "refused", "explanation", "lifts", "robustness", "contradictions", "versions"})
      CHECK(result.contains(key));
    double drops = 0.0;
    for (const Json& entry : result["explanation"])
      drops += entry["drop"].get<double>();
    CHECK(std::fabs(drops - (5.0 - result["overall"]["level"].get<double>())) < 1e-9);
    CHECK(result["robustness"]["draws"] == 10000);
    CHECK(result["versions"]["questionnaire"] == "sme-ai-readiness@1.0.0");
    CHECK(result["comparisons"].size() + result["refused"].size() >= engine().content().comparisons.rules.size());
  }
}

TEST_CASE("No percentile and no mixing: each comparison keeps its rule's unit and respondent") {
  for (const char* name : sampleNames) {
    const DiagnosedVisit visit = diagnosed(name);
    for (const Comparison& comparison : visit.comparisons.made) {
      const ComparisonRule& rule = engine().content().comparisons.rules[comparison.rule];
      INFO(name << " " << comparison.observation.id.value());
      CHECK(comparison.observation.indicator == rule.indicator);
      CHECK(comparison.observation.unit == rule.unit);
      CHECK(comparison.observation.respondent == rule.respondent);
      if (rule.base) CHECK(comparison.observation.base == *rule.base);
      CHECK(comparison.observation.use != BenchmarkUse::avoid);
      CHECK(comparison.observation.segment.country == "KR");
      if (rule.kind != ComparisonKind::background) CHECK(comparison.observation.use != BenchmarkUse::context);
    }
  }
}

TEST_CASE("The kept benchmark database answers as the one in memory") {
  const TemporaryFolder cache;
  for (int round = 0; round < 2; ++round) {
    const auto kept = app::Engine::open(dataFolder, cache.path());
    REQUIRE(kept);
    const auto visit = kept->diagnoseLatest(sample("mid-sized-strong"), "x");
    REQUIRE(visit);
    CHECK(app::writeResult(*visit, kept->content().questionnaire, kept->content().method) ==
          resultOf(diagnosed("mid-sized-strong")));
  }
}

TEST_CASE("A case without a visit has nothing to diagnose") {
  Case empty = sample("busan-special-parts");
  empty.assessments.clear();
  const auto visit = engine().diagnoseLatest(empty, "case.jindan");
  REQUIRE_FALSE(visit);
  CHECK(visit.error().faults.at(0).pointer == "/assessments/0");
  CHECK(visit.error().faults.at(0).code == FaultCode::missing);
}

TEST_CASE("An engine without packs says which are missing") {
  const auto none = app::Engine::open("/nowhere", std::nullopt);
  REQUIRE_FALSE(none);
  CHECK(none.error().front().code == ErrorCode::cannotRead);
}

TEST_CASE("An unanswered visit is not scored, and everything is said as null") {
  Case theCase = sample("busan-special-parts");
  for (Answer& answer : theCase.assessments[0].answers)
    answer = {};
  const auto visit = engine().diagnoseLatest(theCase, "x");
  REQUIRE(visit);
  const Json result = Json::parse(resultOf(*visit));
  for (const auto* key : {"level", "score", "stage", "stage_uncapped"})
    CHECK(result["overall"][key].is_null());
  CHECK(result["overall"]["low"] == 1.0);
  CHECK(result["overall"]["high"].get<double>() == Approx(5.0).epsilon(1e-14));
  CHECK(result["claim_gap"].is_null());
  CHECK(result["explanation"].empty());
  CHECK(result["robustness"]["weakest"].is_null());
}

}  // namespace jindan::test
