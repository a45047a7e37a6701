// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "domain/workspace/portfolio.h"
#include "storage/connection.h"

namespace jindan::storage {

/// The rows of the companies at these places, without those that are gone. Throws SQLite::Exception.
[[nodiscard]] std::vector<PortfolioRow> readRows(Connection& connection, std::span<const CompanyPlace> places);

}  // namespace jindan::storage
