// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace jindan::datacheck {

/// Whether a text is a unit of measurement that machines and people write behind numbers, such as "mm", "℃" or "개".
bool isUnit(std::string_view text);

/// Whether a text is a unit in brackets, such as "[bar]" or "(mm/s)".
bool isBracketedUnit(std::string_view text);

}  // namespace jindan::datacheck
