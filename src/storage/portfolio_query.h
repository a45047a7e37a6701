// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/workspace/workspace.h"
#include "storage/connection.h"

namespace jindan::storage {

/// One page of the portfolio by one statement. Throws SQLite::Exception.
[[nodiscard]] std::vector<CompanyOverview> readPortfolio(Connection& connection, const CompanyFilter& filter);

}  // namespace jindan::storage
