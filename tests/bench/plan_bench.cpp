// SPDX-License-Identifier: Apache-2.0
// What the best plan costs to find: the whole pack of actions, nothing reached yet.
#include <benchmark/benchmark.h>

#include <stdexcept>

#include "content/content.h"
#include "domain/planning/plan.h"
#include "domain/planning/plan_problem.h"
#include "domain/planning/plan_search.h"

namespace {

using namespace jindan;

const content::Content& packs() {
  static const content::Content loaded = [] {
    auto read = content::loadContent(std::string(JINDAN_SOURCE_DIR) + "/data");
    if (!read) throw std::runtime_error("packs");
    return std::move(*read);
  }();
  return loaded;
}

/// Every question at the same level.
Assessment answersAt(int level) {
  Assessment assessment{{}, *Date::from(2026, 11, 22), {}, Mode::full, {}, {}, {{1.0, 1.0, 1.0}}, {}, {}, false, {}};
  assessment.answers.resize(packs().questionnaire.questions().size());
  for (Answer& answer : assessment.answers)
    answer.said = Said::level(*Level::from(level));
  return assessment;
}

/// The argument is the budget in million won; a company of medium size and 12 months.
void findPlan(benchmark::State& state) {
  const PlanProblem problem =
      makePlanProblem(packs().actions, packs().questionnaire, packs().method, answersAt(2), SizeClass::medium, {});
  PlanFinding finding;
  for (auto _ : state) {
    finding = findBestPlan(problem, state.range(0) * 1'000'000, 12, {packs().actions.rules.nodeLimit});
    benchmark::DoNotOptimize(finding);
  }
  state.counters["steps"] = static_cast<double>(problem.steps.size());
  state.counters["nodes"] = static_cast<double>(finding.nodes);
  state.counters["proven"] = finding.proven ? 1 : 0;
}

/// A plan with its alternatives and effects.
void makeWholePlan(benchmark::State& state) {
  const PlanSources sources{packs().actions, packs().questionnaire, packs().method};
  const Assessment assessment = answersAt(1);
  for (auto _ : state)
    benchmark::DoNotOptimize(makePlan(sources, assessment, SizeClass::small, {Won(100'000'000), 12, {}}));
}

BENCHMARK(findPlan)->Arg(0)->Arg(10)->Arg(50)->Arg(100)->Arg(200)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(makeWholePlan)->Unit(benchmark::kMillisecond);

}  // namespace
