// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/benchmark/observation.h"
#include "storage/query.h"

namespace jindan::storage {

/// Creates the tables and fills them, in one transaction. Throws SQLite::Exception.
void buildBenchmarks(Connection& connection, const std::string& version, std::span<const Observation> observations);

/// Reads the columns of `SELECT * FROM observation`; what comes behind them is left to be read.
[[nodiscard]] Observation readObservation(Query& row);
[[nodiscard]] std::vector<Observation> readObservations(Query& rows);

}  // namespace jindan::storage
