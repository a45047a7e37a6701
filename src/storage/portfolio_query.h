// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "domain/workspace/portfolio.h"
#include "storage/connection.h"

namespace jindan::storage {

// Reading the portfolio. All throw SQLite::Exception.

/// Everyone the filter lets through, in its order. The database gives orders and hits from indices, each for itself;
/// they are put together here, so that every combination takes about the same time.
[[nodiscard]] std::vector<CompanyPlace> findPlaces(Connection& connection, const PortfolioFilter& filter);

/// The rows of the companies at these places, without those that are gone.
[[nodiscard]] std::vector<PortfolioRow> readRows(Connection& connection, std::span<const CompanyPlace> places);

/// One page of the companies that are neither archived nor removed, newest visit first.
[[nodiscard]] std::vector<CompanyOverview> readPortfolio(Connection& connection, const CompanyFilter& filter);

}  // namespace jindan::storage
