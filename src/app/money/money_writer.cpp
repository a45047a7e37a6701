// SPDX-License-Identifier: Apache-2.0
// The plan as JSON: the shape of the case format first, what we add to it after that.
#include <nlohmann/json.hpp>

#include "app/exchange/case_format.h"
#include "app/exchange/case_writer.h"
#include "app/money/money_json.h"
#include "app/money/money_plan.h"

namespace jindan::app {

namespace {

using Json = nlohmann::ordered_json;

template <class T>
Json orNull(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json textJson(const LocalizedText& text) {
  return {{"ko", text.ko}, {"en", text.en}};
}

Json rangeJson(const Range& range) {
  return {
      {"low", plainNumber(range.low())}, {"likely", plainNumber(range.likely())}, {"high", plainNumber(range.high())}};
}

/// The likely values, as the case format states the inputs.
Json inputsJson(const MoneyInputs& inputs) {
  MoneyEntries likely = inputs.entries();
  for (auto* range : {&likely.investment, &likely.upkeepShare, &likely.upkeepAmount, &likely.staff, &likely.benefit,
                      &likely.rampYears}) {
    if (*range) *range = Range::exactly((*range)->likely());
  }
  likely.staff = Range::exactly(inputs.staff().likely());
  likely.grant = inputs.grant();
  return moneyEntriesJson(likely);
}

Json yearJson(const MoneyYear& year) {
  return {{"year", year.year},
          {"investment", plainNumber(year.investment)},
          {"grant", plainNumber(year.grant)},
          {"upkeep", plainNumber(year.upkeep)},
          {"staff", plainNumber(year.staff)},
          {"benefit", plainNumber(year.benefit)},
          {"net", plainNumber(year.net)},
          {"cumulative", plainNumber(year.cumulative)}};
}

Json rateNote(const MoneyOutcome& outcome) {
  if (outcome.rates.empty()) return "none";
  if (outcome.rates.size() > 1) return "several";
  return outcome.rates.front().touches ? Json("touches_zero") : Json(nullptr);
}

Json cliffJson(const std::optional<SupportCliff>& cliff) {
  if (!cliff) return nullptr;
  return {{"year", cliff->year}, {"own_cost_krw", plainNumber(cliff->ownCost)}};
}

Json quantileJson(const MoneyDraws& draws, double Deciles::*decile, std::size_t place) {
  Json years = Json::array();
  for (const DrawnYear& year : draws.years) {
    years.push_back({{"year", year.year},
                     {"net", plainNumber(year.net.*decile)},
                     {"cumulative", plainNumber(year.cumulative.*decile)}});
  }
  return {{"npv_krw", plainNumber(draws.netPresentValue.*decile)},
          {"payback_year", orNull(draws.payback.at(place))},
          {"years", std::move(years)}};
}

Json drawsJson(const MoneyDraws& draws) {
  return {{"n", draws.count},
          {"p10", quantileJson(draws, &Deciles::p10, 0)},
          {"p50", quantileJson(draws, &Deciles::p50, 1)},
          {"p90", quantileJson(draws, &Deciles::p90, 2)},
          {"payback_share", draws.paybackShare},
          {"npv_positive_share", draws.positiveShare}};
}

Json rangesJson(const MoneyInputs& inputs) {
  return {{"investment_krw", rangeJson(inputs.investment())},
          {"upkeep_krw_per_year", rangeJson(inputs.upkeep())},
          {"staff_krw_per_year", rangeJson(inputs.staff())},
          {"benefit_krw_per_year", rangeJson(inputs.benefit())},
          {"ramp_years", rangeJson(inputs.rampYears())}};
}

std::string_view nameOf(MoneyField field) {
  switch (field) {
    case MoneyField::investment:
      return "investment";
    case MoneyField::grant:
      return "grant";
    case MoneyField::annualSales:
      return "annual_sales";
    case MoneyField::upkeep:
      return "upkeep";
    case MoneyField::staff:
      return "staff";
    case MoneyField::benefit:
      return "benefit";
    case MoneyField::rampYears:
      return "ramp_years";
    case MoneyField::discountRate:
      return "discount_rate";
    case MoneyField::horizonYears:
      return "horizon_years";
  }
  return {};
}

std::string_view nameOf(MoneyOrigin origin) {
  switch (origin) {
    case MoneyOrigin::entered:
      return "entered";
    case MoneyOrigin::company:
      return "company";
    case MoneyOrigin::answer:
      return "answer";
    case MoneyOrigin::assumed:
      return "assumed";
  }
  return {};
}

Json basisJson(const FigureBasis& basis) {
  return {{"text", textJson(basis.text)},
          {"url", basis.url.empty() ? Json(nullptr) : Json(basis.url)},
          {"own_estimate", basis.ownEstimate}};
}

Json originsJson(const MoneyStudy& study, const Questionnaire& questionnaire) {
  Json list = Json::array();
  for (const FieldOrigin& each : study.origins) {
    const auto& question = each.question;
    list.push_back({{"field", nameOf(each.field)},
                    {"origin", nameOf(each.origin)},
                    {"question", question ? Json(questionnaire.question(*question).id.value()) : Json(nullptr)},
                    {"basis", each.basis ? basisJson(*each.basis) : Json(nullptr)}});
  }
  return list;
}

Json scenariosJson(const std::vector<MoneyVariant>& variants) {
  Json list = Json::array();
  for (const MoneyVariant& each : variants) {
    list.push_back({{"id", each.id},
                    {"npv_krw", plainNumber(each.outcome.netPresentValue)},
                    {"npv_difference_krw", plainNumber(each.valueDifference)},
                    {"payback_year", orNull(each.outcome.payback)},
                    {"cliff", cliffJson(each.outcome.cliff)}});
  }
  return list;
}

Json textsJson(const std::vector<LocalizedText>& texts) {
  Json list = Json::array();
  for (const LocalizedText& text : texts)
    list.push_back(textJson(text));
  return list;
}

Json staffingJson(const StaffingComparison& staffing) {
  Json options = Json::array();
  for (const StaffingView& view : staffing.views) {
    const StaffingOption& option = view.option;
    options.push_back({{"id", option.id},
                       {"yearly_cost_krw", rangeJson(option.yearlyCost)},
                       {"share_of_sales", orNull(view.shareOfSales)},
                       {"months", {{"from", option.monthsFrom}, {"to", option.monthsTo}}},
                       {"speaks_for", textsJson(view.speaksFor)},
                       {"speaks_against", textsJson(view.speaksAgainst)},
                       {"basis", basisJson(option.basis)}});
  }
  const auto& best = staffing.best;
  const Json suggested = best ? Json(staffing.views.at(*best).option.id) : Json(nullptr);
  return {{"suggested", suggested}, {"options", std::move(options)}, {"reference", basisJson(staffing.reference)}};
}

Json ratesJson(const std::vector<ReturnRate>& rates) {
  Json list = Json::array();
  for (const ReturnRate& each : rates)
    list.push_back(each.rate);
  return list;
}

}  // namespace

std::string writeMoneyPlan(const MoneyPlan& plan, const Engine& engine) {
  const MoneyStudy& study = plan.study;
  const MoneyOutcome& outcome = study.outcome;
  Json object;
  object[field::format] = moneyFormat;
  object[field::version] = moneyVersion;
  object["inputs"] = inputsJson(study.inputs);
  Json years = Json::array();
  for (const MoneyYear& year : outcome.years)
    years.push_back(yearJson(year));
  object["years"] = std::move(years);
  object["npv_krw"] = plainNumber(outcome.netPresentValue);
  object["irr"] = orNull(outcome.returnRate());
  object["irr_note"] = rateNote(outcome);
  object["payback_year"] = orNull(outcome.payback);
  object["cliff"] = cliffJson(outcome.cliff);
  object["deepest"] = {{"year", outcome.deepest.year}, {"krw", plainNumber(outcome.deepest.won)}};
  object["draws"] = drawsJson(study.draws);
  object["irr_rates"] = ratesJson(outcome.rates);
  object["ranges"] = rangesJson(study.inputs);
  object["origins"] = originsJson(study, engine.content().questionnaire);
  object["scenarios"] = scenariosJson(study.variants);
  object["affordable_krw_per_year"] = study.affordable ? plainNumber(*study.affordable) : Json(nullptr);
  object["cautions"] = textsJson(study.cautions);
  object["staffing"] = staffingJson(plan.staffing);
  object["versions"] = {{"program", engine.versions().program}, {"questionnaire", engine.versions().questionnaire}};
  return object.dump(2) + "\n";
}

}  // namespace jindan::app
