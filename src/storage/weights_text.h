// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/assessment/assessment.h"

namespace jindan::storage {

/// Weights as a JSON array, and back to the very same numbers. Reading throws SQLite::Exception on anything else.
[[nodiscard]] std::string textOf(const WeightProfile& weights);
[[nodiscard]] WeightProfile weightsFromText(const std::string& text);

}  // namespace jindan::storage
