// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/app_fixture.h"
#include "app/exchange/case_writer.h"
#include "app/money/money_json.h"
#include "app/money/money_plan.h"
#include "domain/narrative/money_words.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

using Json = nlohmann::json;

constexpr const char* entered = R"({"investment_krw": 200000000, "grant": {"share": 0.5, "cap_krw": 250000000,
  "years": 2}, "upkeep_krw_per_year": {"low": 30000000, "likely": 40000000, "high": 60000000},
  "staff_krw_per_year": 30000000, "benefit_krw_per_year": 130000000, "ramp_years": 3, "ours": "kept"})";

Json caseWith(const std::string& money) {
  Json file = Json::parse(bytesOf(samplePath("busan-special-parts")));
  file["assessments"][0]["money"] = Json::parse(money);
  return file;
}

Case readCaseWith(const std::string& money) {
  auto read = readBytes(caseWith(money).dump());
  if (!read) throw std::runtime_error("the case is refused");
  return std::move(*read);
}

bool hasFault(const Error& error, const std::string& pointer, FaultCode code) {
  return std::any_of(error.faults.begin(), error.faults.end(),
                     [&](const Fault& each) { return each.pointer == pointer && each.code == code; });
}

Narrator narrator(Language language) {
  const content::Content& content = engine().content();
  return {{content.questionnaire, content.method, content.reference, content.comparisons, content.phrases}, language};
}

}  // namespace

TEST_CASE("What was entered about money comes back from a case file as it was") {
  const Case theCase = readCaseWith(entered);
  const MoneyEntries& money = *theCase.latest()->money;
  CHECK(money.investment == Range::exactly(200e6));
  CHECK(money.upkeepAmount == Range::from(30e6, 40e6, 60e6));
  CHECK(money.grant == GrantTerms{0.5, 250e6, 2});
  CHECK_FALSE(money.annualSales);
  const std::string written = app::writeCase(theCase, questionnaire());
  CHECK(Json::parse(written)["assessments"][0]["money"] == Json::parse(entered));
  CHECK(readBytes(written).value() == theCase);
}

TEST_CASE("No support, entered as null, is not the same as nothing entered") {
  CHECK(readCaseWith(R"({"grant": null})").latest()->money->grant == GrantTerms{});
  CHECK_FALSE(readCaseWith("{}").latest()->money->grant);
  const Case none = readCaseWith(R"({"grant": null})");
  CHECK(readBytes(app::writeCase(none, questionnaire())).value() == none);
}

TEST_CASE("Wrong entries about money are refused with their places") {
  const auto refused = readBytes(caseWith(R"({"investment_krw": -1, "horizon_years": 31, "discount_rate": "5%",
    "benefit_krw_per_year": {"low": 5, "likely": 4, "high": 6}, "grant": {"share": 2, "cap_krw": 1}})")
                                     .dump());
  REQUIRE_FALSE(refused);
  const std::string money = "/assessments/0/money";
  CHECK(hasFault(refused.error(), money + "/investment_krw", FaultCode::outOfRange));
  CHECK(hasFault(refused.error(), money + "/horizon_years", FaultCode::outOfRange));
  CHECK(hasFault(refused.error(), money + "/discount_rate", FaultCode::wrongType));
  CHECK(hasFault(refused.error(), money + "/benefit_krw_per_year", FaultCode::inconsistent));
  CHECK(hasFault(refused.error(), money + "/grant/share", FaultCode::outOfRange));
  CHECK(hasFault(refused.error(), money + "/grant/years", FaultCode::missing));
  CHECK_FALSE(readBytes(caseWith("[1]").dump()));
}

TEST_CASE("Entries about money survive the workspace") {
  const ServiceFixture fixture;
  const Case original = readCaseWith(entered);
  const auto imported = fixture.service.import(original);
  REQUIRE(imported);
  CHECK(fixture.service.caseOf(imported->company).value() == original);
}

TEST_CASE("Stored text that is not ours gives no entries") {
  CHECK_FALSE(app::moneyFromStored(""));
  CHECK_FALSE(app::moneyFromStored("[1]"));
  CHECK_FALSE(app::moneyFromStored("{"));
  CHECK_FALSE(app::moneyFromStored(R"({"horizon_years": 99})"));
  CHECK(app::storedMoney(std::nullopt).empty());
}

TEST_CASE("Every sample has a plan from its answers alone, with its cautions") {
  for (const char* name : sampleNames) {
    INFO(name);
    Case theCase = sample(name);
    for (Assessment& visit : theCase.assessments)
      visit.money.reset();
    const auto plan = app::planMoney(engine(), theCase, name);
    REQUIRE(plan);
    CHECK(plan->study.cautions.size() >= 2);
    CHECK(plan->staffing.views.size() == 4);
    for (const Language language : {Language::korean, Language::english}) {
      const Narrator words = narrator(language);
      const MoneyWords money(words, *plan);
      CHECK_FALSE(money.headline().empty());
      CHECK(money.findings().size() >= 4);
      CHECK(money.origins().size() == 9);
      CHECK(money.staffing().size() == 4);
    }
  }
}

TEST_CASE("Only entries of a visit's own make a plan for its report") {
  const Case without = sample("busan-special-parts");
  CHECK_FALSE(app::enteredPlan(engine().content(), without.company, *without.latest()));
  const Case with = readCaseWith(entered);
  CHECK(app::enteredPlan(engine().content(), with.company, *with.latest()));
}

TEST_CASE("What nobody gave is missing at its place in the case") {
  Case theCase = sample("busan-special-parts");
  for (Answer& answer : theCase.assessments[0].answers)
    answer.number.reset();
  theCase.company.annualSales.reset();
  const auto plan = app::planMoney(engine(), theCase, "case.jindan");
  REQUIRE_FALSE(plan);
  CHECK(hasFault(plan.error(), "/assessments/0/money/investment_krw", FaultCode::missing));
  CHECK(hasFault(plan.error(), "/assessments/0/money/benefit_krw_per_year", FaultCode::missing));
  CHECK(hasFault(plan.error(), "/assessments/0/money/annual_sales_krw", FaultCode::missing));
}

TEST_CASE("The first sentence says from when and how much comes from own money") {
  const auto plan = app::planMoney(engine(), readCaseWith(entered), "case.jindan");
  REQUIRE(plan);
  const Narrator korean = narrator(Language::korean);
  CHECK(MoneyWords(korean, *plan).headline() == "지원이 끝나는 2년째부터 해마다 약 7,000만 원을 스스로 내야 합니다.");
  const Narrator english = narrator(Language::english);
  CHECK(MoneyWords(english, *plan).headline() ==
        "From year 2, when support ends, about KRW 70 million a year must come from your own money.");
}

TEST_CASE("Rates of return are said to be none or several, never guessed") {
  auto plan = app::planMoney(engine(), readCaseWith(entered), "case.jindan");
  REQUIRE(plan);
  const Narrator english = narrator(Language::english);
  const auto saysAny = [&](const std::string& part) {
    const auto lines = MoneyWords(english, *plan).findings();
    return std::any_of(lines.begin(), lines.end(),
                       [&](const std::string& line) { return line.find(part) != std::string::npos; });
  };
  CHECK(saysAny("34.7%"));
  plan->study.outcome.rates = {{0.1, false}, {0.25, false}};
  CHECK(saysAny("more than one rate of return (10%, 25%)"));
  plan->study.outcome.rates.clear();
  CHECK(saysAny("no rate of return"));
}

}  // namespace jindan::test
