// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/cohort/cohort_row.h"
#include "storage/query.h"

namespace jindan::storage {

/// Levels as the database holds them: 8 bytes each, little endian, NaN for none.
[[nodiscard]] Bytes bytesOf(const std::vector<std::optional<double>>& levels);
[[nodiscard]] std::vector<std::optional<double>> levelsFrom(const Bytes& bytes);

/// Bins of a cohort: 2 bytes each, little endian.
[[nodiscard]] Bytes bytesOf(const std::vector<LevelBin>& bins);
[[nodiscard]] std::vector<LevelBin> binsFrom(const Bytes& bytes);

}  // namespace jindan::storage
