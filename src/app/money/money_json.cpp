// SPDX-License-Identifier: Apache-2.0
#include "app/money/money_json.h"

#include <algorithm>
#include <array>

#include "app/exchange/case_writer.h"

namespace jindan::app {

namespace {

using content::Node;
using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 11> fieldNames{
    "investment_krw",     "grant",      "annual_sales_krw", "upkeep_share_of_sales", "upkeep_krw_per_year",
    "staff_krw_per_year", "ramp_years", "discount_rate",    "benefit_delay_years",   "benefit_krw_per_year",
    "horizon_years"};

std::optional<Range> readEntry(const Node& node) {
  if (node.isNull()) return std::nullopt;
  if (!node.json().is_object()) return Range::exactly(node.number());
  const auto range = Range::from(node["low"].number(), node["likely"].number(), node["high"].number());
  if (!range) node.fault(FaultCode::inconsistent, node.describe(), "low <= likely <= high");
  return range;
}

std::optional<double> readNumber(const Node& node) {
  return node.isNull() ? std::nullopt : std::optional(node.number());
}

std::optional<GrantTerms> readGrant(const Node& node) {
  if (!node.exists()) return std::nullopt;
  if (node.isNull()) return GrantTerms{};
  return GrantTerms{node["share"].number(), node["cap_krw"].number(), node["years"].integer()};
}

std::string extraFields(const nlohmann::json& object) {
  nlohmann::json extra = nlohmann::json::object();
  for (const auto& [key, value] : object.items()) {
    if (std::find(fieldNames.begin(), fieldNames.end(), key) == fieldNames.end()) extra[key] = value;
  }
  return extra.empty() ? std::string() : extra.dump();
}

void add(Json& object, const char* name, const std::optional<Range>& range) {
  if (!range) return;
  if (range->isExact()) {
    object[name] = plainNumber(range->likely());
  } else {
    object[name] = {{"low", plainNumber(range->low())},
                    {"likely", plainNumber(range->likely())},
                    {"high", plainNumber(range->high())}};
  }
}

void add(Json& object, const char* name, const std::optional<double>& number) {
  if (number) object[name] = plainNumber(*number);
}

Json grantJson(const GrantTerms& grant) {
  if (grant == GrantTerms{}) return nullptr;
  return {{"share", plainNumber(grant.share)}, {"cap_krw", plainNumber(grant.cap)}, {"years", grant.years}};
}

}  // namespace

MoneyEntries readMoneyEntries(const Node& node) {
  MoneyEntries entries;
  if (!node.json().is_object()) {
    node.fault(FaultCode::wrongType, node.describe(), "object");
    return entries;
  }
  entries.investment = readEntry(node.maybe("investment_krw"));
  entries.grant = readGrant(node.maybe("grant"));
  entries.annualSales = readNumber(node.maybe("annual_sales_krw"));
  entries.upkeepShare = readEntry(node.maybe("upkeep_share_of_sales"));
  entries.upkeepAmount = readEntry(node.maybe("upkeep_krw_per_year"));
  entries.staff = readEntry(node.maybe("staff_krw_per_year"));
  entries.benefit = readEntry(node.maybe("benefit_krw_per_year"));
  entries.rampYears = readEntry(node.maybe("ramp_years"));
  entries.discountRate = readNumber(node.maybe("discount_rate"));
  entries.horizonYears = node.maybe("horizon_years").optionalInteger();
  entries.benefitDelayYears = node.maybe("benefit_delay_years").optionalInteger();
  entries.extra = extraFields(node.json());
  for (const Fault& fault : faultsOf(entries))
    node.faultBelow(fault);
  return entries;
}

nlohmann::ordered_json moneyEntriesJson(const MoneyEntries& entries) {
  Json object = Json::object();
  add(object, "investment_krw", entries.investment);
  if (entries.grant) object["grant"] = grantJson(*entries.grant);
  add(object, "annual_sales_krw", entries.annualSales);
  add(object, "upkeep_share_of_sales", entries.upkeepShare);
  add(object, "upkeep_krw_per_year", entries.upkeepAmount);
  add(object, "staff_krw_per_year", entries.staff);
  add(object, "benefit_krw_per_year", entries.benefit);
  add(object, "ramp_years", entries.rampYears);
  add(object, "discount_rate", entries.discountRate);
  if (entries.horizonYears) object["horizon_years"] = *entries.horizonYears;
  if (entries.benefitDelayYears) object["benefit_delay_years"] = *entries.benefitDelayYears;
  if (entries.extra.empty()) return object;
  const Json extra = Json::parse(entries.extra);
  for (const auto& [key, value] : extra.items())
    object[key] = value;
  return object;
}

std::string storedMoney(const std::optional<MoneyEntries>& entries) {
  return entries ? moneyEntriesJson(*entries).dump() : std::string();
}

std::optional<MoneyEntries> moneyFromStored(const std::string& text) {
  if (text.empty()) return std::nullopt;
  const auto document = nlohmann::json::parse(text, nullptr, false);
  std::vector<Fault> faults;
  MoneyEntries entries = readMoneyEntries(Node(document, faults));
  return faults.empty() ? std::optional(std::move(entries)) : std::nullopt;
}

}  // namespace jindan::app
