// SPDX-License-Identifier: Apache-2.0
// Plans for the bundled samples: what they hold, what they say and how they are written.
#include <cmath>
#include <nlohmann/json.hpp>

#include "app/app_fixture.h"
#include "app/exchange/case_writer.h"
#include "app/plan/plan_service.h"
#include "app/plan/plan_writer.h"
#include "domain/narrative/plan_words.h"
#include "domain/planning/plan_problem.h"
#include "domain/scoring/aggregate.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

const Date someDay = *Date::from(2026, 11, 22);

DiagnosedVisit sampleVisit(const std::string& name) {
  const std::string path = samplePath(name);
  const auto theCase = app::readCaseFile(path, engine().content().questionnaire, engine().content().reference);
  REQUIRE(theCase);
  return *engine().diagnoseLatest(*theCase, path);
}

SupportedPlan planFor(const DiagnosedVisit& visit, std::int64_t won, int months, std::vector<std::string> done = {}) {
  const auto plan = app::makePlan(engine(), visit, {Won(won), months, std::move(done)}, someDay);
  REQUIRE(plan);
  return *plan;
}

std::vector<Index> actionsOf(const ActionPlan& plan) {
  std::vector<Index> actions;
  for (const PlannedStep& step : plan.steps)
    actions.push_back(step.action);
  return actions;
}

}  // namespace

TEST_CASE("A plan fits, holds what its steps need, and its effects add up") {
  const auto& content = engine().content();
  for (const auto* sample : {"busan-special-parts", "pohang-steel-materials", "precision-mould"}) {
    const DiagnosedVisit visit = sampleVisit(sample);
    const SupportedPlan supported = planFor(visit, 60'000'000, 10);
    const PlanResult& result = supported.result;
    INFO(sample);
    CHECK(result.plan.proven);
    CHECK(result.plan.cost.value() <= 60'000'000);
    CHECK(result.plan.months <= 10);
    REQUIRE_FALSE(result.plan.steps.empty());
    std::int64_t cost = 0;
    double gain = 0.0;
    for (const PlannedStep& step : result.plan.steps) {
      cost += step.cost.value();
      gain += step.gain;
      CHECK(step.startMonth >= 1);
      CHECK(step.endMonth() <= result.plan.months);
      for (const Index need : content.actions.actions[step.action].needs) {
        const bool isReached = std::count(result.reached.begin(), result.reached.end(), need) > 0;
        const auto& steps = result.plan.steps;
        const bool isBefore = std::any_of(steps.begin(), steps.end(), [&](const PlannedStep& other) {
          return other.action == need && other.endMonth() < step.startMonth;
        });
        CHECK((isReached || isBefore));
      }
    }
    CHECK(cost == result.plan.cost.value());
    const double difference = result.plan.after.level->value() - result.before.level->value();
    CHECK(std::abs(gain - difference) < 1e-12);
    const Assessment after =
        withActions(content.actions, content.questionnaire, visit.assessment, actionsOf(result.plan));
    const OverallScore scored = aggregate(content.questionnaire, content.method, after, View::verified).overall;
    CHECK(scored.level->value() == result.plan.after.level->value());
    CHECK(std::abs(result.plan.highest - scored.level->value()) < 1e-9);
  }
}

TEST_CASE("No more is under way at a time than the company can do") {
  const SupportedPlan supported = planFor(sampleVisit("busan-special-parts"), 100'000'000, 12);
  for (int month = 1; month <= 12; ++month) {
    int busy = 0;
    for (const PlannedStep& step : supported.result.plan.steps)
      busy += month >= step.startMonth && month <= step.endMonth() - step.waitMonths ? 1 : 0;
    CHECK(busy <= supported.result.atOnce);
  }
}

TEST_CASE("The alternatives reach what they promise") {
  const DiagnosedVisit visit = sampleVisit("busan-special-parts");
  const PlanResult result = planFor(visit, 100'000'000, 12).result;
  REQUIRE(result.alternatives.size() == 3);
  const PlanAlternative& cheapest = result.alternatives[0];
  CHECK(cheapest.kind == AlternativeKind::cheapestNextStage);
  CHECK(*cheapest.plan.after.stage == *result.before.stage + 1);
  const PlanAlternative& staged = result.alternatives[1];
  CHECK(staged.kind == AlternativeKind::nextStageInBudget);
  CHECK(*staged.plan.after.stage == *result.before.stage + 1);
  CHECK(staged.plan.cost.value() <= 100'000'000);
  CHECK(staged.plan.after.level->value() <= result.plan.after.level->value());
  CHECK(staged.plan.cost >= cheapest.plan.cost);
  const PlanAlternative& half = result.alternatives[2];
  CHECK(half.kind == AlternativeKind::halfBudget);
  CHECK(half.plan.cost.value() <= 50'000'000);
}

TEST_CASE("A plan is asked for with money and months that can be") {
  const DiagnosedVisit visit = sampleVisit("busan-special-parts");
  const auto refused = app::makePlan(engine(), visit, {Won(-1), 0, {}}, someDay);
  REQUIRE_FALSE(refused);
  REQUIRE(refused.error().faults.size() == 2);
  CHECK(refused.error().faults[0].pointer == "/budget_krw");
  CHECK(refused.error().faults[1].pointer == "/months");
  CHECK(refused.error().faults[1].code == FaultCode::outOfRange);
}

TEST_CASE("Without a score there is no plan, and it says so") {
  DiagnosedVisit visit = sampleVisit("busan-special-parts");
  for (Answer& answer : visit.assessment.answers)
    answer = Answer{};
  const SupportedPlan plan = planFor(visit, 100'000'000, 12);
  CHECK(plan.result.plan.steps.empty());
  CHECK(plan.result.alternatives.empty());
  const auto json = nlohmann::json::parse(app::writePlan(plan, engine().content()));
  CHECK(json.at("before").at("level").is_null());
  CHECK(json.at("actions").empty());
}

TEST_CASE("A question without an answer is not planned for") {
  DiagnosedVisit visit = sampleVisit("busan-special-parts");
  const PlanResult before = planFor(visit, 100'000'000, 12).result;
  const Index question = before.plan.steps.front().raises.front().question;
  visit.assessment.answers[question].said = Said::dontKnow();
  visit.assessment.answers[question].seen.reset();
  const PlanResult after = planFor(visit, 100'000'000, 12).result;
  CHECK(std::count(after.unknown.begin(), after.unknown.end(), question) == 1);
  for (const PlannedStep& step : after.plan.steps) {
    for (const PlannedRaise& raise : step.raises)
      CHECK(raise.question != question);
  }
}

TEST_CASE("What is ticked off is not planned again, and shows at a later visit") {
  const auto& content = engine().content();
  const DiagnosedVisit visit = sampleVisit("busan-special-parts");
  const PlanResult plan = planFor(visit, 100'000'000, 12).result;
  const std::string first = content.actions.actions[plan.plan.steps[0].action].id;
  const PlanResult again = planFor(visit, 100'000'000, 12, {first}).result;
  for (const PlannedStep& step : again.plan.steps)
    CHECK(content.actions.actions[step.action].id != first);
  Assessment later = withActions(content.actions, content.questionnaire, visit.assessment, {plan.plan.steps[1].action});
  later.plan = PlanWish{Won(0), 12, {first}};
  const PlanSources sources{content.actions, content.questionnaire, content.method};
  const EarlierPlan earlier{{plan.plan.steps[0].action, plan.plan.steps[1].action, plan.plan.steps[2].action}, {}};
  CHECK(stateOf(sources, earlier, earlier.actions[0], later) == StepState::ticked);
  CHECK(stateOf(sources, earlier, earlier.actions[1], later) == StepState::reached);
  CHECK(stateOf(sources, earlier, earlier.actions[2], later) == StepState::open);
}

TEST_CASE("The plan file keeps its promised shape") {
  const SupportedPlan plan = planFor(sampleVisit("busan-special-parts"), 100'000'000, 12);
  const std::string bytes = app::writePlan(plan, engine().content());
  CHECK(bytes == app::writePlan(plan, engine().content()));
  const auto json = nlohmann::ordered_json::parse(bytes);
  std::vector<std::string> keys;
  for (const auto& [key, value] : json.items())
    keys.push_back(key);
  const std::vector<std::string> promised{"format", "version", "budget_krw", "months",         "before",
                                          "after",  "actions", "cost_krw",   "proven_optimal", "alternatives"};
  REQUIRE(keys.size() > promised.size());
  CHECK(std::equal(promised.begin(), promised.end(), keys.begin()));
  CHECK(json.at("format") == "jindan-plan");
  const auto& action = json.at("actions").at(0);
  for (const auto* key : {"id", "start_month", "months", "cost_krw", "yearly_krw"})
    CHECK(action.contains(key));
  CHECK(json.at("effects").size() == json.at("actions").size());
}

TEST_CASE("Support fits the size, knows its age and is never for young companies only") {
  const DiagnosedVisit visit = sampleVisit("busan-special-parts");
  const SupportedPlan plan = planFor(visit, 100'000'000, 12);
  REQUIRE_FALSE(plan.support.empty());
  std::size_t stale = 0;
  for (const SupportMatch& match : plan.support) {
    const Programme& programme = engine().content().programmes[match.programme];
    INFO(programme.id);
    CHECK(programme.kind != ProgrammeKind::startup);
    CHECK((!match.actions.empty() || !match.pillars.empty()));
    CHECK(match.stale == isStale(programme, someDay));
    stale += match.stale ? 1 : 0;
  }
  CHECK(stale > 0);
  CHECK(stale < plan.support.size());
}

TEST_CASE("A source is stale when a year and a day have passed") {
  Programme programme;
  const auto staleOn = [&](const char* source, int year, int month, int day) {
    programme.sourceDate = source;
    return isStale(programme, *Date::from(year, month, day));
  };
  CHECK_FALSE(staleOn("2025-11-22", 2026, 11, 22));
  CHECK(staleOn("2025-11-21", 2026, 11, 22));
  CHECK_FALSE(staleOn("2025-12", 2026, 12, 1));
  CHECK(staleOn("2025-12", 2026, 12, 2));
  CHECK(staleOn("2025", 2026, 1, 2));
  CHECK(staleOn("", 2026, 1, 1));
  CHECK_FALSE(staleOn("2024-02-29", 2025, 2, 28));
}

TEST_CASE("A case keeps its plan on a round trip") {
  const auto& content = engine().content();
  const std::string path = samplePath("precision-mould");
  auto theCase = *app::readCaseFile(path, content.questionnaire, content.reference);
  theCase.assessments.front().plan =
      PlanWish{Won(30'000'000), 9, {"backup-weekly", "of-another-pack"}, PlanAim::nextStage};
  const std::string bytes = app::writeCase(theCase, content.questionnaire);
  const auto back = app::readCase(bytes, "x", content.questionnaire, content.reference);
  REQUIRE(back);
  CHECK(*back == theCase);
}

TEST_CASE("The workspace keeps a plan, with actions it does not know") {
  const ServiceFixture fixture;
  for (const std::vector<std::string>& done : {std::vector<std::string>{}, {"backup-weekly", "of another pack"}}) {
    Case theCase = sample("precision-mould");
    theCase.company.id.reset();
    theCase.assessments.front().id.reset();
    theCase.assessments.front().plan = PlanWish{Won(30'000'000), 9, done, PlanAim::nextStage};
    const auto imported = fixture.service.import(theCase);
    REQUIRE(imported);
    const auto kept = fixture.service.caseOf(imported->company);
    REQUIRE(kept);
    CHECK(kept->assessments.front().plan == theCase.assessments.front().plan);
  }
}

TEST_CASE("A plan in a case that cannot be is refused with its place") {
  const auto& content = engine().content();
  const std::string path = samplePath("precision-mould");
  const auto theCase = *app::readCaseFile(path, content.questionnaire, content.reference);
  auto json = nlohmann::ordered_json::parse(app::writeCase(theCase, content.questionnaire));
  json["assessments"][0]["plan"] = {{"budget_krw", -5}, {"months", 0}, {"done", {""}}};
  const auto refused = app::readCase(json.dump(), "x", content.questionnaire, content.reference);
  REQUIRE_FALSE(refused);
  std::vector<std::string> pointers;
  for (const Fault& fault : refused.error().faults)
    pointers.push_back(fault.pointer);
  CHECK(pointers == std::vector<std::string>{"/assessments/0/plan/budget_krw", "/assessments/0/plan/months",
                                             "/assessments/0/plan/done/0"});
}

TEST_CASE("A plan is told in both languages without a mark left open") {
  const auto& content = engine().content();
  for (const Language language : {Language::korean, Language::english}) {
    const Narrator narrator(
        {content.questionnaire, content.method, content.reference, content.comparisons, content.phrases}, language);
    const SupportedPlan plan = planFor(sampleVisit("busan-special-parts"), 100'000'000, 12);
    const PlanWords words(narrator, plan, content.actions, content.programmes);
    std::string all = words.finding() + words.facts() + words.proof();
    for (const std::string& obstacle : words.obstacles())
      all += obstacle;
    for (const std::string& remark : words.remarks())
      all += remark;
    for (const PlannedStep& step : plan.result.plan.steps) {
      const PlanStepText told = words.step(step);
      all += told.name + told.todo + told.who + told.when + told.cost + told.range + told.hours + told.effect +
             told.raises;
    }
    for (const PlanAlternative& alternative : plan.result.alternatives)
      all += words.alternative(alternative);
    for (const SupportMatch& match : plan.support) {
      const SupportText told = words.support(match);
      all += told.name + told.kind + told.terms + told.reason + told.source;
    }
    CHECK(all.find_first_of("{}") == std::string::npos);
    CHECK(all.find("[") == std::string::npos);
  }
}

}  // namespace jindan::test
