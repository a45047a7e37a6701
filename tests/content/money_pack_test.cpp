// SPDX-License-Identifier: Apache-2.0
#include "content/packs/money_pack.h"

#include <algorithm>

#include "content/content.h"
#include "content/data_copy.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

content::Content shippedPacks() {
  auto loaded = content::loadContent(shippedData);
  if (!loaded) throw std::runtime_error(listed(loaded.error()));
  return std::move(*loaded);
}

bool hasFaultAt(const DataCopy& copy, const std::string& pointer) {
  const auto errors = content::validateContent(copy.directory());
  return std::any_of(errors.begin(), errors.end(), [&](const Error& error) {
    return std::any_of(error.faults.begin(), error.faults.end(),
                       [&](const Fault& fault) { return fault.pointer == pointer; });
  });
}

}  // namespace

TEST_CASE("The default upkeep is the published band, and says where it comes from") {
  const content::Content packs = shippedPacks();
  const auto observations = content::loadObservations(shippedData);
  REQUIRE(observations);
  const auto upkeep = std::find_if(packs.money.defaults.begin(), packs.money.defaults.end(),
                                   [](const MoneyDefault& each) { return each.field == MoneyField::upkeep; });
  REQUIRE(upkeep != packs.money.defaults.end());
  std::vector<double> published;
  for (const Observation& each : *observations) {
    if (each.indicator == IndicatorId("ai_upkeep_share_of_sales")) {
      published.push_back(each.value / 100.0);
      CHECK(each.url == upkeep->basis.url);
    }
  }
  REQUIRE(published.size() == 2);
  CHECK(upkeep->value.low() == Approx(*std::min_element(published.begin(), published.end())));
  CHECK(upkeep->value.high() == Approx(*std::max_element(published.begin(), published.end())));
}

TEST_CASE("Every shipped figure of money and staffing has a source or says that it is our own estimate") {
  const content::Content packs = shippedPacks();
  const auto isFounded = [](const FigureBasis& basis) {
    return !basis.text.ko.empty() && !basis.text.en.empty() && (basis.ownEstimate || !basis.url.empty());
  };
  for (const MoneyDefault& each : packs.money.defaults)
    CHECK(isFounded(each.basis));
  CHECK(isFounded(packs.money.grant->basis));
  CHECK(isFounded(packs.money.spreadBasis));
  REQUIRE(packs.staffing.options.size() == 4);
  for (const StaffingOption& option : packs.staffing.options) {
    CHECK(isFounded(option.basis));
    CHECK(option.yearlyCost.low() > 0.0);
    CHECK(option.reasons.size() >= 3);
  }
}

TEST_CASE("A figure without source, a range upside down and an unknown question are faults") {
  const DataCopy money;
  money.edit("money/defaults.json", [](nlohmann::ordered_json& pack) {
    pack["defaults"][0]["basis"]["own_estimate"] = false;
    pack["defaults"][1]["times"]["low"] = 0.5;
    pack["affordable_question"] = "Z9-9";
  });
  CHECK(hasFaultAt(money, "/defaults/0/basis"));
  CHECK(hasFaultAt(money, "/defaults/1/times"));
  CHECK(hasFaultAt(money, "/affordable_question"));
  const DataCopy staffing;
  staffing.edit("staffing/options.json", [](nlohmann::ordered_json& pack) {
    pack["options"][0]["months"]["to"] = 1;
    pack["options"][0]["reasons"][0]["speaks"] = "maybe";
  });
  CHECK(hasFaultAt(staffing, "/options/0/months/to"));
  CHECK(hasFaultAt(staffing, "/options/0/reasons/0/speaks"));
}

}  // namespace jindan::test
