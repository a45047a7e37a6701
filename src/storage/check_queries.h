// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/workspace/workspace.h"
#include "storage/query.h"
#include "storage/visit_queries.h"

namespace jindan::storage {

// Statements about the file checks of one visit. All of them throw SQLite::Exception, none opens a transaction.

/// The first one first; removed ones are left out.
[[nodiscard]] std::vector<StoredCheck> checksOf(Connection& connection, VisitNumber visit);
/// Also by removed checks and those of other visits.
[[nodiscard]] bool checkIdTaken(Connection& connection, const Uuid& id);
void insertCheck(Connection& connection, VisitNumber visit, const StoredCheck& check);
/// Removed from `when` on, there again with none. False when the visit has no such check.
[[nodiscard]] bool setCheckRemoved(Connection& connection, VisitNumber visit, const Uuid& id,
                                   const std::optional<Timestamp>& when);

}  // namespace jindan::storage
