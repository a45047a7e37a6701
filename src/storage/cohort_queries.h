// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "domain/workspace/portfolio.h"
#include "storage/connection.h"

namespace jindan::storage {

// Reading the cohort. All throw SQLite::Exception.

void readCohort(Connection& connection, const std::function<void(const CohortRow&)>& take);
[[nodiscard]] std::optional<CohortRow> findCohortRow(Connection& connection, const Uuid& company);
[[nodiscard]] std::vector<Uuid> visitsLackingDimensions(Connection& connection, int limit);
/// False when there is no such visit.
[[nodiscard]] bool setDimensions(Connection& connection, const Portfolio::VisitDimensions& dimensions);

}  // namespace jindan::storage
