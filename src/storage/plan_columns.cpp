// SPDX-License-Identifier: Apache-2.0
#include "storage/plan_columns.h"

namespace jindan::storage {

namespace {

constexpr const char* nextStage = "next_stage";

}  // namespace

PlanColumns columnsOf(const std::optional<PlanWish>& wish) {
  if (!wish) return {};
  PlanColumns columns{
      wish->budget.value(), wish->months, {}, wish->aim == PlanAim::nextStage ? nextStage : "", wish->extra};
  for (const std::string& id : wish->done)
    columns.done += id + "\n";
  return columns;
}

std::optional<PlanWish> readPlanWish(Query& row) {
  const auto budget = row.optionalInteger();
  const auto months = row.optionalInteger();
  const std::string done = row.text();
  const std::string aim = row.text();
  std::string extra = row.text();
  if (!budget || !months) return std::nullopt;
  PlanWish wish{Won(*budget), static_cast<int>(*months), {}, PlanAim::highestScore, std::move(extra)};
  if (aim == nextStage) wish.aim = PlanAim::nextStage;
  std::size_t start = 0;
  for (std::size_t end = done.find('\n'); end != std::string::npos; end = done.find('\n', start)) {
    wish.done.push_back(done.substr(start, end - start));
    start = end + 1;
  }
  return wish;
}

}  // namespace jindan::storage
