// SPDX-License-Identifier: Apache-2.0
#include "domain/benchmark/comparison.h"

#include <rapidcheck.h>

#include <algorithm>

#include "support/catch.h"

namespace jindan::test {

namespace {

/// Gives what it was told to give and remembers what it was asked.
class FakeSource final : public ObservationSource {
 public:
  std::vector<Observation> hits;
  std::vector<Observation> all;
  std::optional<ErrorCode> failure;
  mutable std::vector<SegmentQuery> asked;

  [[nodiscard]] Result<SegmentHit> mostSpecific(const SegmentQuery& query) const override {
    asked.push_back(query);
    if (failure) return jindan::failure(*failure, "benchmarks");
    return SegmentHit{hits, {"small:non-metro", "small"}};
  }
  [[nodiscard]] Result<std::vector<Observation>> allOf(const IndicatorId& /*indicator*/) const override { return all; }
};

Observation figure(double value, BenchmarkUse use = BenchmarkUse::core) {
  Observation observation;
  observation.id = ObservationId("o");
  observation.indicator = IndicatorId("rate");
  observation.value = value;
  observation.unit = "percent";
  observation.respondent = "firm";
  observation.base = BaseId("everyone");
  observation.use = use;
  return observation;
}

ComparisonRule ruleOf(ComparisonKind kind) {
  ComparisonRule rule;
  rule.indicator = IndicatorId("rate");
  rule.kind = kind;
  rule.position = {0, Comparator::atLeast, 3};
  rule.unit = "percent";
  rule.respondent = "firm";
  rule.base = BaseId("everyone");
  return rule;
}

/// A company of 40 people and 8 billion won, two questions, the first at level 3.
struct Setting {
  FakeSource source;
  CompanySegment segment{SizeClass::small, false, false, false};
  Company company{{}, "A", IndustryCode("C24"), RegionCode("KR-26"), 40, Won(8'000'000'000), {}};
  Assessment assessment{{}, *Date::from(2026, 11, 21), "q@1", Mode::full, {}, {}, {}, std::vector<Answer>(2), {}};

  Setting() {
    source.hits = {figure(28.5)};
    source.all = source.hits;
    say(3);
  }
  void say(int level) { assessment.answers[0].said = Said::level(*Level::from(level)); }
  [[nodiscard]] Comparisons compare(const ComparisonRule& rule) const {
    const auto result = compareWithSurveys(std::vector{rule}, segment, company, assessment, source);
    REQUIRE(result);
    return *result;
  }
  [[nodiscard]] Comparison made(const ComparisonRule& rule) const {
    const Comparisons result = compare(rule);
    REQUIRE(result.made.size() == 1);
    CHECK(result.refused.empty());
    return result.made.front();
  }
  [[nodiscard]] RefusalReason refused(const ComparisonRule& rule) const {
    const Comparisons result = compare(rule);
    CHECK(result.made.empty());
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused.front().indicator == rule.indicator);
    return result.refused.front().reason;
  }
};

}  // namespace

TEST_CASE("The Wilson interval has its published values") {
  // Newcombe (1998), Statistics in Medicine 17, table I: 81/263, 15/148, 0/20 and 1/29, method 3.
  struct Published {
    double share;
    std::int64_t n;
    double low;
    double high;
  };
  for (const Published& row :
       {Published{81.0 / 263, 263, 0.2553, 0.3662}, Published{15.0 / 148, 148, 0.0624, 0.1605},
        Published{0, 20, 0, 0.1611}, Published{1.0 / 29, 29, 0.0061, 0.1718}, Published{0.1, 10, 0.0179, 0.4042}}) {
    const ShareInterval interval = wilsonInterval(row.share * 100, row.n);
    CHECK(interval.low == Approx(row.low * 100).margin(0.006));
    CHECK(interval.high == Approx(row.high * 100).margin(0.006));
  }
}

TEST_CASE("The Wilson interval holds its share, narrows with n and mirrors") {
  REQUIRE(rc::check("Wilson", [] {
    const double share = *rc::gen::inRange(0, 1001) / 10.0;
    const auto n = *rc::gen::inRange<std::int64_t>(1, 100'000);
    const ShareInterval interval = wilsonInterval(share, n);
    RC_ASSERT(0.0 <= interval.low);
    RC_ASSERT(interval.low <= share + 1e-9);
    RC_ASSERT(share <= interval.high + 1e-9);
    RC_ASSERT(interval.high <= 100.0);
    const ShareInterval mirrored = wilsonInterval(100.0 - share, n);
    RC_ASSERT(std::abs(mirrored.low - (100.0 - interval.high)) < 1e-9);
    const ShareInterval wider = wilsonInterval(share, std::max<std::int64_t>(1, n / 2));
    RC_ASSERT(wider.high - wider.low >= interval.high - interval.low - 1e-9);
  }));
}

TEST_CASE("Have or have not, by the verified level") {
  Setting setting;
  const ComparisonRule rule = ruleOf(ComparisonKind::have);
  const Comparison have = setting.made(rule);
  CHECK(have.position == Position::have);
  CHECK_FALSE(have.own);
  CHECK_FALSE(have.interval);
  CHECK(have.path == std::vector<std::string>{"small:non-metro", "small"});
  setting.say(2);
  CHECK(setting.made(rule).position == Position::haveNot);
  setting.assessment.answers[0].seen = Level::from(4);
  CHECK(setting.made(rule).position == Position::have);
  setting.assessment.answers[0] = {};
  CHECK(setting.refused(rule) == RefusalReason::levelMissing);
  setting.assessment.answers[0].said = Said::dontKnow();
  CHECK(setting.refused(rule) == RefusalReason::levelMissing);
}

TEST_CASE("A published n brings the survey's interval") {
  Setting setting;
  setting.source.hits[0].sampleSize = 5000;
  const Comparison comparison = setting.made(ruleOf(ComparisonKind::have));
  REQUIRE(comparison.interval);
  CHECK(comparison.interval->low == Approx(wilsonInterval(28.5, 5000).low));
  setting.source.hits[0].unit = "years";
  CHECK_FALSE(setting.made(ruleOf(ComparisonKind::have)).interval);
}

TEST_CASE("A budget is inside the group or beyond it") {
  Setting setting;
  ComparisonRule rule = ruleOf(ComparisonKind::budget);
  rule.position = {0, Comparator::atMost, 4};
  CHECK(setting.made(rule).position == Position::have);
  setting.say(5);
  CHECK(setting.made(rule).position == Position::haveNot);
}

TEST_CASE("A share of workers is users by employees") {
  Setting setting;
  ComparisonRule rule = ruleOf(ComparisonKind::workerShare);
  CHECK(setting.refused(rule) == RefusalReason::numberMissing);
  setting.source.hits[0].value = 25.0;
  for (const auto& [users, position] :
       {std::pair{9.0, Position::below}, std::pair{10.0, Position::equal}, std::pair{40.0, Position::above}}) {
    setting.assessment.answers[0].number = users;
    const Comparison comparison = setting.made(rule);
    CHECK(comparison.position == position);
    CHECK(comparison.own == Approx(users / 40 * 100));
  }
  setting.assessment.answers[0].number = 41.0;
  CHECK(setting.refused(rule) == RefusalReason::numberImplausible);
}

TEST_CASE("A share of sales needs sales above 0 and warns below 5 billion won") {
  Setting setting;
  const ComparisonRule rule = ruleOf(ComparisonKind::salesShare);
  CHECK(setting.refused(rule) == RefusalReason::numberMissing);
  setting.assessment.answers[0].number = 80'000'000.0;
  const Comparison comparison = setting.made(rule);
  CHECK(comparison.own == Approx(1.0));
  CHECK(comparison.position == Position::below);
  CHECK_FALSE(comparison.smallBase);
  setting.company.annualSales = Won(5'000'000'000);
  CHECK_FALSE(setting.made(rule).smallBase);
  setting.company.annualSales = Won(4'999'999'999);
  CHECK(setting.made(rule).smallBase);
  setting.company.annualSales = Won(0);
  CHECK(setting.refused(rule) == RefusalReason::salesMissing);
  setting.company.annualSales.reset();
  CHECK(setting.refused(rule) == RefusalReason::salesMissing);
}

TEST_CASE("Pay is a distance to the stated amount") {
  Setting setting;
  const ComparisonRule rule = ruleOf(ComparisonKind::pay);
  CHECK(setting.refused(rule) == RefusalReason::numberMissing);
  setting.source.hits[0].value = 100'000'000.0;
  setting.assessment.answers[0].number = 45'000'000.0;
  CHECK(setting.made(rule).position == Position::below);
  CHECK(setting.made(rule).own == 45'000'000.0);
}

TEST_CASE("Background stands beside any answer") {
  Setting setting;
  setting.assessment.answers[0] = {};
  const Comparison comparison = setting.made(ruleOf(ComparisonKind::background));
  CHECK(comparison.position == Position::background);
  CHECK_FALSE(comparison.own);
  CHECK(setting.source.asked.back().background);
}

TEST_CASE("A company outside the base is refused, one of unknown standing too") {
  Setting setting;
  ComparisonRule rule = ruleOf(ComparisonKind::have);
  rule.onlyIf = {{1, Comparator::atLeast, 2}};
  CHECK(setting.refused(rule) == RefusalReason::conditionUnknown);
  setting.assessment.answers[1].said = Said::level(*Level::from(1));
  CHECK(setting.refused(rule) == RefusalReason::conditionNotMet);
  setting.assessment.answers[1].seen = Level::from(2);
  CHECK(setting.made(rule).position == Position::have);
}

TEST_CASE("No figure fits: the nearest reason is told") {
  Setting setting;
  setting.source.hits.clear();
  const ComparisonRule rule = ruleOf(ComparisonKind::have);
  setting.source.all.clear();
  CHECK(setting.refused(rule) == RefusalReason::noSuchSegment);

  Observation unit = figure(1);
  unit.unit = "years";
  setting.source.all = {unit};
  CHECK(setting.refused(rule) == RefusalReason::unitDiffers);

  Observation respondent = figure(1);
  respondent.respondent = "worker";
  setting.source.all = {respondent, unit};
  CHECK(setting.refused(rule) == RefusalReason::respondentDiffers);

  Observation base = figure(1);
  base.base = BaseId("adopters");
  setting.source.all = {unit, base, respondent};
  CHECK(setting.refused(rule) == RefusalReason::baseDiffers);

  for (const BenchmarkUse use : {BenchmarkUse::context, BenchmarkUse::avoid}) {
    setting.source.all = {unit, base, figure(1, use)};
    CHECK(setting.refused(rule) == RefusalReason::notForComparison);
  }
  setting.source.all = {base, figure(1)};
  CHECK(setting.refused(rule) == RefusalReason::noSuchSegment);
}

TEST_CASE("The question to the benchmarks carries unit, respondent, base and the company's segments") {
  Setting setting;
  ComparisonRule rule = ruleOf(ComparisonKind::have);
  static_cast<void>(setting.made(rule));
  const SegmentQuery own = setting.source.asked.back();
  CHECK(own.unit == "percent");
  CHECK(own.respondent == "firm");
  CHECK(own.base == BaseId("everyone"));
  CHECK_FALSE(own.background);
  CHECK(own.sizeClasses == std::vector<std::string>{"small", "sme", "sme_and_mid-sized", "all"});
  CHECK(own.regions == std::vector<std::string>{"non-metro", "all"});

  setting.segment = {SizeClass::midSized, false, true, true};
  static_cast<void>(setting.made(rule));
  CHECK(setting.source.asked.back().sizeClasses == std::vector<std::string>{"mid-sized", "sme_and_mid-sized", "all"});
  CHECK(setting.source.asked.back().regions == std::vector<std::string>{"metro", "all"});
  rule.workerSizes = true;
  static_cast<void>(setting.made(rule));
  CHECK(setting.source.asked.back().sizeClasses == std::vector<std::string>{"large", "all"});
}

TEST_CASE("Two ends of a range make two comparisons of one rule, and rules keep their order") {
  Setting setting;
  setting.source.hits = {figure(0.67), figure(1.0)};
  const ComparisonRule have = ruleOf(ComparisonKind::have);
  const ComparisonRule share = ruleOf(ComparisonKind::workerShare);
  const auto result = compareWithSurveys(std::vector{have, share, have}, setting.segment, setting.company,
                                         setting.assessment, setting.source);
  REQUIRE(result);
  REQUIRE(result->made.size() == 4);
  CHECK(result->made[1].rule == 0);
  CHECK(result->made[2].rule == 2);
  REQUIRE(result->refused.size() == 1);
  CHECK(result->refused[0].rule == 1);
}

TEST_CASE("A failing source fails the comparison") {
  Setting setting;
  setting.source.failure = ErrorCode::databaseDamaged;
  const auto result = compareWithSurveys(std::vector{ruleOf(ComparisonKind::have)}, setting.segment, setting.company,
                                         setting.assessment, setting.source);
  REQUIRE_FALSE(result);
  CHECK(result.error().code == ErrorCode::databaseDamaged);
}

TEST_CASE("Positions and reasons have names of their own") {
  std::vector<std::string_view> names;
  for (int i = 0; i <= static_cast<int>(Position::background); ++i)
    names.push_back(nameOf(static_cast<Position>(i)));
  for (int i = 0; i <= static_cast<int>(RefusalReason::notForComparison); ++i)
    names.push_back(nameOf(static_cast<RefusalReason>(i)));
  CHECK(names.size() == 17);
  CHECK(std::none_of(names.begin(), names.end(), [](std::string_view name) { return name.empty(); }));
  std::sort(names.begin(), names.end());
  CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
}

}  // namespace jindan::test
