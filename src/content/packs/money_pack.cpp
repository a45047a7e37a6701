// SPDX-License-Identifier: Apache-2.0
#include "content/packs/money_pack.h"

#include "content/json/node.h"
#include "content/packs/method_pack.h"

namespace jindan::content {

namespace {

constexpr double mostFactor = 1000.0;

MoneyField readField(const Node& node) {
  return node.oneOf<MoneyField>({{"investment", MoneyField::investment},
                                 {"upkeep", MoneyField::upkeep},
                                 {"staff", MoneyField::staff},
                                 {"benefit", MoneyField::benefit},
                                 {"ramp_years", MoneyField::rampYears},
                                 {"discount_rate", MoneyField::discountRate},
                                 {"horizon_years", MoneyField::horizonYears}});
}

/// A figure without a publisher is an estimate of our own, and must say so.
FigureBasis readBasis(const Node& node) {
  FigureBasis basis{node["text"].text(), node["url"].optionalString().value_or(""), node["own_estimate"].boolean()};
  if (basis.url.empty() && !basis.ownEstimate) node.fault(FaultCode::inconsistent, "url: null", "own_estimate: true");
  return basis;
}

MoneyDefault readDefault(const Node& node, const Questionnaire& questionnaire) {
  MoneyDefault result;
  result.field = readField(node["field"]);
  const Node question = node["question"];
  if (!question.isNull()) result.question = readQuestionReference(question, questionnaire);
  result.value = readRange(node[result.question ? "times" : "value"]);
  result.basis = readBasis(node["basis"]);
  return result;
}

GrantDefault readGrant(const Node& node, const Questionnaire& questionnaire) {
  GrantDefault grant;
  grant.terms = {node["share"].number(0.0, 1.0), node["cap_krw"].number(0.0, money_limits::mostWon),
                 node["years"].integer(0, money_limits::mostYears)};
  for (const Node& condition : node["when"].elements())
    grant.when.push_back(readCondition(condition, questionnaire));
  grant.basis = readBasis(node["basis"]);
  return grant;
}

MoneyWhatIf readWhatIf(const Node& node) {
  const auto years = [&](std::string_view name) {
    return static_cast<int>(node.maybe(name).integer(-money_limits::mostYears, money_limits::mostYears));
  };
  const auto factor = [&](std::string_view name) {
    const Node value = node.maybe(name);
    return value.exists() ? value.number(0.0, mostFactor) : 1.0;
  };
  MoneyWhatIf whatIf;
  whatIf.id = node["id"].nonEmptyString();
  whatIf.title = node["title"].text();
  whatIf.grantYearsChange = years("grant_years_change");
  whatIf.benefitDelayChange = years("benefit_delay_change");
  whatIf.investmentFactor = factor("investment_factor");
  whatIf.upkeepFactor = factor("upkeep_factor");
  whatIf.benefitFactor = factor("benefit_factor");
  return whatIf;
}

StaffingReason readReason(const Node& node, const Questionnaire& questionnaire) {
  StaffingReason reason;
  if (const Node below = node.maybe("number_below"); below.exists()) {
    reason.when = NumberBelow{readQuestionReference(node["question"], questionnaire), below.number(0.0)};
  } else {
    reason.when = readCondition(node, questionnaire);
  }
  reason.speaksFor = node["speaks"].oneOf<bool>({{"for", true}, {"against", false}});
  reason.text = node["text"].text();
  return reason;
}

StaffingOption readOption(const Node& node, const Questionnaire& questionnaire) {
  constexpr std::int64_t mostMonths = 120;
  StaffingOption option;
  option.id = node["id"].nonEmptyString();
  option.title = node["title"].text();
  option.description = node["description"].text();
  option.risk = node["risk"].text();
  option.yearlyCost = readRange(node["yearly_cost_krw"]);
  const Node months = node["months"];
  option.monthsFrom = static_cast<int>(months["from"].integer(0, mostMonths));
  option.monthsTo = static_cast<int>(months["to"].integer(option.monthsFrom, mostMonths));
  option.basis = readBasis(node["basis"]);
  for (const Node& reason : node["reasons"].elements())
    option.reasons.push_back(readReason(reason, questionnaire));
  return option;
}

}  // namespace

Range readRange(const Node& node) {
  const auto range = Range::from(node["low"].number(), node["likely"].number(), node["high"].number());
  if (!range) node.fault(FaultCode::inconsistent, node.describe(), "low <= likely <= high");
  return range.value_or(*Range::exactly(0.0));
}

MoneyRules readMoneyRules(const nlohmann::json& pack, const Questionnaire& questionnaire, std::vector<Fault>& faults) {
  const Node root(pack, faults);
  MoneyRules rules;
  for (const Node& node : root["defaults"].elements())
    rules.defaults.push_back(readDefault(node, questionnaire));
  rules.grant = readGrant(root["grant"], questionnaire);
  const Node spreads = root["spreads"];
  rules.spreadBasis = readBasis(spreads["basis"]);
  for (const Node& node : spreads["fields"].elements()) {
    rules.spreads.push_back(
        {readField(node["field"]), node["low"].number(0.0, 1.0), node["high"].number(1.0, mostFactor)});
  }
  rules.upkeepWarning = root["upkeep_warning"].text();
  const Node doubtful = root["upkeep_doubtful"];
  rules.upkeepDoubtfulBelow = doubtful["below_sales_krw"].number(0.0);
  rules.upkeepDoubtful = doubtful["text"].text();
  rules.estimateWarning = root["estimate_warning"].text();
  rules.affordableQuestion = readQuestionReference(root["affordable_question"], questionnaire);
  for (const Node& node : root["what_ifs"].elements())
    rules.whatIfs.push_back(readWhatIf(node));
  constexpr std::int64_t mostDraws = 1'000'000;
  const Node draws = root["draws"];
  rules.draws = {static_cast<int>(draws["count"].integer(1, mostDraws)),
                 static_cast<std::uint64_t>(draws["seed"].integer(0))};
  return rules;
}

StaffingRules readStaffingRules(const nlohmann::json& pack, const Questionnaire& questionnaire,
                                std::vector<Fault>& faults) {
  const Node root(pack, faults);
  StaffingRules rules;
  rules.mostShareOfSales = root["most_share_of_sales"].number(0.0, 1.0);
  rules.tooDear = root["too_dear"].text();
  const Node reference = root["reference"];
  rules.reference = {reference["text"].text(), reference["url"].nonEmptyString(), false};
  for (const Node& node : root["options"].elements())
    rules.options.push_back(readOption(node, questionnaire));
  return rules;
}

}  // namespace jindan::content
