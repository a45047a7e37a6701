// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "domain/filecheck/check_rules.h"

namespace jindan {

/// What the rules say about one file: the most serious first, then in the order of the rules, then of the columns.
/// Several gaps of one column become one finding. Links are those of the whole check.
[[nodiscard]] std::vector<DataFinding> findFindings(const FileProfile& file, std::span<const LinkProfile> links,
                                                    const FileCheckRules& rules);

}  // namespace jindan
