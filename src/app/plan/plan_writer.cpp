// SPDX-License-Identifier: Apache-2.0
#include "app/plan/plan_writer.h"

#include <nlohmann/json.hpp>
#include <string_view>

namespace jindan::app {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view planFormat = "jindan-plan";
constexpr int planVersion = 1;

Json stateJson(const OverallScore& overall) {
  return {{"level", overall.level ? Json(overall.level->value()) : Json(nullptr)},
          {"stage", overall.stage ? Json(*overall.stage) : Json(nullptr)}};
}

/// The parts of a plan, written against one set of packs.
class PlanJson {
 public:
  explicit PlanJson(const content::Content& content) : content_(content) {}

  [[nodiscard]] Json actions(const ActionPlan& plan) const {
    Json list = Json::array();
    for (const PlannedStep& step : plan.steps) {
      list.push_back({{"id", action(step.action)},
                      {"start_month", step.startMonth},
                      {"months", step.months},
                      {"cost_krw", step.cost.value()},
                      {"yearly_krw", step.yearly.value()},
                      {"wait_months", step.waitMonths},
                      {"own_hours", step.ownHours}});
    }
    return list;
  }

  [[nodiscard]] Json effects(const ActionPlan& plan) const {
    Json list = Json::array();
    for (const PlannedStep& step : plan.steps) {
      Json raises = Json::array();
      for (const PlannedRaise& raise : step.raises)
        raises.push_back({{"question", question(raise.question)}, {"from", raise.from}, {"to", raise.to.value()}});
      list.push_back({{"id", action(step.action)},
                      {"raises", std::move(raises)},
                      {"gain", step.gain},
                      {"level_after", step.levelAfter},
                      {"stage_after", step.stageAfter ? Json(*step.stageAfter) : Json(nullptr)},
                      {"opens_gates", questions(step.opens)}});
    }
    return list;
  }

  [[nodiscard]] Json alternative(const PlanAlternative& alternative) const {
    const ActionPlan& plan = alternative.plan;
    Json object{{"kind", nameOf(alternative.kind)},
                {"actions", actions(plan)},
                {"exists", alternative.exists},
                {"after", stateJson(plan.after)},
                {"cost_krw", plan.cost.value()},
                {"yearly_krw", plan.yearly.value()},
                {"months", plan.months},
                {"proven_optimal", plan.proven}};
    if (alternative.kind != AlternativeKind::halfBudget) object["stage"] = alternative.stage;
    return object;
  }

  [[nodiscard]] Json programme(const SupportMatch& match) const {
    const Programme& programme = content_.programmes.at(match.programme);
    Json helped = Json::array();
    for (const Index place : match.actions)
      helped.push_back(action(place));
    Json pillars = Json::array();
    for (const Index pillar : match.pillars)
      pillars.push_back(content_.questionnaire.pillar(pillar).id.value());
    const auto& share = programme.governmentSharePercent;
    return {{"id", programme.id},
            {"kind", nameOf(programme.kind)},
            {"actions", std::move(helped)},
            {"pillars", std::move(pillars)},
            {"max_amount_krw", programme.maxAmount ? Json(programme.maxAmount->value()) : Json(nullptr)},
            {"government_share_percent", share ? Json(*share) : Json(nullptr)},
            {"region_preferred", match.regionPreferred},
            {"source_date", programme.sourceDate.empty() ? Json(nullptr) : Json(programme.sourceDate)},
            {"stale", match.stale},
            {"url", programme.url}};
  }

  [[nodiscard]] Json questions(const std::vector<Index>& places) const {
    Json list = Json::array();
    for (const Index place : places)
      list.push_back(question(place));
    return list;
  }

  [[nodiscard]] const std::string& action(Index place) const { return content_.actions.actions.at(place).id; }

 private:
  [[nodiscard]] const std::string& question(Index place) const {
    return content_.questionnaire.question(place).id.value();
  }

  const content::Content& content_;
};

}  // namespace

std::string writePlan(const SupportedPlan& supported, const content::Content& content) {
  const PlanJson json(content);
  const PlanResult& result = supported.result;
  Json object;
  object["format"] = planFormat;
  object["version"] = planVersion;
  object["budget_krw"] = result.wish.budget.value();
  object["months"] = result.wish.months;
  object["before"] = stateJson(result.before);
  object["after"] = stateJson(result.plan.after);
  object["actions"] = json.actions(result.plan);
  object["cost_krw"] = result.plan.cost.value();
  object["proven_optimal"] = result.plan.proven;
  object["alternatives"] = Json::array();
  for (const PlanAlternative& alternative : result.alternatives)
    object["alternatives"].push_back(json.alternative(alternative));
  object["highest_level"] = result.before.level ? Json(result.plan.highest) : Json(nullptr);
  object["yearly_krw"] = result.plan.yearly.value();
  object["own_hours"] = result.plan.ownHours;
  object["at_once"] = result.atOnce;
  object["effects"] = json.effects(result.plan);
  object["done"] = Json::array();
  for (const Index place : result.reached)
    object["done"].push_back(json.action(place));
  object["unplanned_questions"] = json.questions(result.unknown);
  object["programmes"] = Json::array();
  for (const SupportMatch& match : supported.support)
    object["programmes"].push_back(json.programme(match));
  object["today"] = supported.today.iso();
  object["pack"] = content.actions.id;
  object["programme_pack"] = content.programmePack.id;
  return object.dump(2, ' ', false) + "\n";
}

}  // namespace jindan::app
