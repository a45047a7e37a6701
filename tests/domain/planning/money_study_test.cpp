// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/money/money_study.h"

#include <algorithm>
#include <cmath>

#include "domain/planning/money_samples.h"
#include "domain/planning/staffing.h"
#include "domain/scoring/random_assessments.h"
#include "domain/scoring/small_questionnaire.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

const FigureBasis estimate{{"추정", "estimate"}, "", true};

/// Question 0 says what is invested, question 1 what is lost a year, question 2 whether support is known.
MoneyRules smallRules() {
  MoneyRules rules;
  rules.defaults = {{MoneyField::investment, Index{0}, *Range::exactly(1.0), estimate},
                    {MoneyField::benefit, Index{1}, *Range::from(0.1, 0.2, 0.3), estimate},
                    {MoneyField::upkeep, std::nullopt, *Range::from(0.0067, 0.008, 0.01), estimate},
                    {MoneyField::rampYears, std::nullopt, *Range::exactly(4), estimate},
                    {MoneyField::discountRate, std::nullopt, *Range::exactly(0.05), estimate},
                    {MoneyField::horizonYears, std::nullopt, *Range::exactly(10), estimate}};
  rules.grant = GrantDefault{{0.5, 200e6, 2}, {{Index{2}, Comparator::atLeast, 3}}, estimate};
  rules.spreads = {{MoneyField::investment, 0.9, 1.3}};
  rules.estimateWarning = {"추정", "estimated"};
  rules.upkeepWarning = {"사례", "one case"};
  rules.upkeepDoubtfulBelow = 5e9;
  rules.upkeepDoubtful = {"작음", "small"};
  rules.affordableQuestion = Index{3};
  rules.whatIfs = {{"grant_shorter", {"가", "a"}, -1, 0, 1.0, 1.0, 1.0},
                   {"benefit_later", {"나", "b"}, 0, 2, 1.0, 1.0, 1.0}};
  rules.draws = {500, 3};
  return rules;
}

struct SmallCase {
  Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = allAt(questionnaire, 4);
  Company company{std::nullopt, "A", IndustryCode("C24"), RegionCode("KR-26"), 42, Won(9'800'000'000), {}};

  SmallCase() {
    assessment.answers[0].number = 100e6;
    assessment.answers[1].number = 500e6;
  }
  [[nodiscard]] auto study(const MoneyEntries& entries = {}, const MoneyRules& rules = smallRules()) const {
    return studyMoney({entries, &company, &assessment}, rules);
  }
};

const FieldOrigin& originOf(const MoneyStudy& study, MoneyField field) {
  return *std::find_if(study.origins.begin(), study.origins.end(),
                       [&](const FieldOrigin& each) { return each.field == field; });
}

bool hasFault(const std::vector<Fault>& faults, const std::string& pointer, FaultCode code) {
  return std::any_of(faults.begin(), faults.end(),
                     [&](const Fault& each) { return each.pointer == pointer && each.code == code; });
}

}  // namespace

TEST_CASE("What nobody entered comes from answers, company and rules, and says so") {
  const SmallCase small;
  const auto study = small.study();
  REQUIRE(study);
  CHECK(study->inputs.investment() == *Range::exactly(100e6));
  CHECK(originOf(*study, MoneyField::investment).origin == MoneyOrigin::answer);
  CHECK(study->inputs.benefit().likely() == Approx(100e6));
  CHECK(study->inputs.annualSales() == 9.8e9);
  CHECK(originOf(*study, MoneyField::annualSales).origin == MoneyOrigin::company);
  CHECK(study->inputs.upkeep().likely() == Approx(78.4e6));
  CHECK(originOf(*study, MoneyField::upkeep).basis->ownEstimate);
  REQUIRE(study->cautions.size() == 2);
  CHECK(study->cautions[0].en == "estimated");
  CHECK(study->cautions[1].en == "one case");
  CHECK(study->inputs.grant().years == 2);
  CHECK(study->inputs.horizonYears() == 10);
  CHECK_FALSE(study->affordable);
}

TEST_CASE("What was entered counts, and one number gets the range of the rules around it") {
  SmallCase small;
  small.assessment.answers[3].number = 30e6;
  MoneyEntries entries = exampleEntries();
  const auto study = small.study(entries);
  REQUIRE(study);
  CHECK(study->inputs.investment() == *Range::from(200e6 * 0.9, 200e6, 200e6 * 1.3));
  CHECK(originOf(*study, MoneyField::investment).spread);
  CHECK(study->inputs.benefit().isExact());
  CHECK(study->cautions.empty());
  CHECK(study->affordable == 30e6);
  entries.investment = Range::from(150e6, 200e6, 210e6);
  CHECK(small.study(entries)->inputs.investment() == *entries.investment);
}

TEST_CASE("Support is assumed only where the answers fit, and never over an entered none") {
  SmallCase small;
  MoneyEntries entries;
  entries.grant = GrantTerms{};
  CHECK(small.study(entries)->inputs.grant().years == 0);
  say(small.assessment, 2, 2);
  CHECK(small.study()->inputs.grant().years == 0);
}

TEST_CASE("A small company's default upkeep is doubtful") {
  SmallCase small;
  small.company.annualSales = Won(4'999'999'999);
  REQUIRE(small.study()->cautions.size() == 3);
  CHECK(small.study()->cautions[2].en == "small");
  small.company.annualSales = Won(5'000'000'000);
  CHECK(small.study()->cautions.size() == 2);
}

TEST_CASE("Without sales a share of them is no amount; an entered amount needs none") {
  SmallCase small;
  small.company.annualSales = std::nullopt;
  const auto unknown = small.study();
  REQUIRE_FALSE(unknown);
  CHECK(hasFault(unknown.error(), "/annual_sales_krw", FaultCode::missing));
  MoneyEntries entries;
  entries.upkeepAmount = Range::exactly(50e6);
  CHECK(small.study(entries)->inputs.upkeep().likely() == 50e6);
}

TEST_CASE("What is missing or impossible is named with its place, all of it") {
  const auto missing = MoneyInputs::from({});
  REQUIRE_FALSE(missing);
  for (const char* pointer : {"/investment_krw", "/upkeep_share_of_sales", "/annual_sales_krw", "/benefit_krw_per_year",
                              "/ramp_years", "/discount_rate", "/horizon_years"})
    CHECK(hasFault(missing.error(), pointer, FaultCode::missing));
  MoneyEntries wrong = exampleEntries();
  wrong.investment = Range::exactly(-1.0);
  wrong.benefit = Range::from(-5.0, 1.0, 2e15);
  wrong.grant = GrantTerms{1.01, -1.0, 31};
  wrong.annualSales = std::nan("");
  wrong.upkeepAmount = Range::exactly(1.0);
  wrong.discountRate = 1.5;
  wrong.horizonYears = 0;
  wrong.benefitDelayYears = -1;
  const auto faults = faultsOf(wrong);
  for (const char* pointer :
       {"/investment_krw", "/benefit_krw_per_year/low", "/benefit_krw_per_year/high", "/grant/share", "/grant/cap_krw",
        "/grant/years", "/annual_sales_krw", "/discount_rate", "/horizon_years", "/benefit_delay_years"})
    CHECK(hasFault(faults, pointer, FaultCode::outOfRange));
  CHECK(hasFault(faults, "/upkeep_krw_per_year", FaultCode::inconsistent));
  wrong = exampleEntries();
  wrong.horizonYears = 31;
  CHECK_FALSE(MoneyInputs::from(wrong));
  wrong.horizonYears = 30;
  CHECK(MoneyInputs::from(wrong));
}

TEST_CASE("What-ifs say what they change, and are left out where they change nothing") {
  const SmallCase small;
  MoneyEntries entries = exampleEntries();
  entries.grant = GrantTerms{0.5, 1e9, 2};
  const auto study = small.study(entries);
  REQUIRE(study->variants.size() == 2);
  // A year of support less costs half of that year's 138.4 million, discounted by one year.
  CHECK(study->variants[0].valueDifference == Approx(-69.2e6 / 1.05));
  CHECK(study->variants[0].outcome.cliff->year == 1);
  CHECK(study->variants[1].valueDifference < 0.0);
  entries.grant = GrantTerms{};
  const auto without = small.study(entries);
  REQUIRE(without->variants.size() == 1);
  CHECK(without->variants[0].id == "benefit_later");
}

TEST_CASE("There is a rate of return only where there is exactly one") {
  MoneyOutcome outcome;
  CHECK_FALSE(outcome.returnRate());
  outcome.rates = {{0.1, false}};
  CHECK(outcome.returnRate() == 0.1);
  outcome.rates.push_back({0.2, false});
  CHECK_FALSE(outcome.returnRate());
}

namespace {

StaffingOption option(const std::string& id, double cost, std::vector<StaffingReason> reasons) {
  StaffingOption result;
  result.id = id;
  result.yearlyCost = *Range::exactly(cost);
  result.reasons = std::move(reasons);
  return result;
}

}  // namespace

TEST_CASE("The way to get people is chosen by the answers, the cheaper of equals") {
  SmallCase small;
  const StaffingReason high{LevelCondition{0, Comparator::atLeast, 4}, true, {"높음", "high"}};
  const StaffingReason poor{NumberBelow{0, 200e6}, false, {"적음", "low"}};
  StaffingRules rules{{option("hire", 120e6, {high, poor}), option("train", 50e6, {high}), option("buy", 40e6, {high})},
                      0.01,
                      {"비쌈", "dear"},
                      estimate};
  const auto compared = compareStaffing(rules, &small.assessment, 9.8e9);
  REQUIRE(compared.views.size() == 3);
  CHECK(compared.views[0].shareOfSales == Approx(120e6 / 9.8e9));
  // Too little pay offered, and more than a hundredth of the sales.
  CHECK(compared.views[0].balance() == -1);
  CHECK(compared.best == 2);
  small.assessment.answers[0] = {};
  CHECK_FALSE(compareStaffing(rules, &small.assessment, std::nullopt).best);
  CHECK_FALSE(compareStaffing(rules, &small.assessment, std::nullopt).views[0].shareOfSales);
}

}  // namespace jindan::test
