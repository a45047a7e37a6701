// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/assessment/assessment.h"
#include "storage/query.h"

namespace jindan::storage {

/// A plan's wish as the visit's five columns keep it.
struct PlanColumns {
  std::optional<std::int64_t> budget;
  std::optional<std::int64_t> months;
  std::string done;   ///< one id a line
  std::string aim;    ///< empty or "next_stage"
  std::string extra;  ///< unknown fields of the file, as JSON
};

[[nodiscard]] PlanColumns columnsOf(const std::optional<PlanWish>& wish);
/// Reads the next five columns of the row.
[[nodiscard]] std::optional<PlanWish> readPlanWish(Query& row);

}  // namespace jindan::storage
