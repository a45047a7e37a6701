// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>

#include <stdexcept>
#include <vector>

#include "content/content.h"
#include "domain/planning/money/money_study.h"

namespace {

using namespace jindan;

const content::Content& packs() {
  static const auto loaded = content::loadContent(JINDAN_SOURCE_DIR "/data");
  if (!loaded) throw std::runtime_error("packs");
  return *loaded;
}

/// A plan in which everything is uncertain.
MoneyQuestion question(std::int64_t years) {
  MoneyEntries entries;
  entries.investment = Range::exactly(200e6);
  entries.grant = GrantTerms{0.5, 250e6, 2};
  entries.annualSales = 9.8e9;
  entries.upkeepShare = Range::exactly(0.008);
  entries.staff = Range::exactly(60e6);
  entries.benefit = Range::exactly(240e6);
  entries.rampYears = Range::exactly(4);
  entries.discountRate = 0.05;
  entries.horizonYears = years;
  return {entries, nullptr, nullptr};
}

void drawMoneyOverYears(benchmark::State& state) {
  const auto study = studyMoney(question(state.range(0)), packs().money);
  for (auto _ : state)
    benchmark::DoNotOptimize(drawMoney(study->inputs, packs().money.draws));
}

void studyMoneyWithoutDraws(benchmark::State& state) {
  MoneyRules rules = packs().money;
  rules.draws.count = 0;
  const MoneyQuestion asked = question(state.range(0));
  for (auto _ : state)
    benchmark::DoNotOptimize(studyMoney(asked, rules));
}

BENCHMARK(drawMoneyOverYears)->Arg(10)->Arg(30)->Unit(benchmark::kMillisecond);
BENCHMARK(studyMoneyWithoutDraws)->Arg(10)->Arg(30)->Unit(benchmark::kMicrosecond);

}  // namespace
