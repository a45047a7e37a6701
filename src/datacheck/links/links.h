// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "datacheck/file_check.h"
#include "datacheck/links/key_column.h"

namespace jindan::datacheck {

/// Holds key columns against each other: those that are asked for, then those of different files that fit by
/// themselves: columns of one name or of names that speak of keys, of which at least half of one side's keys are found
/// on the other. Fails with notFound when a column that is asked for is not there.
Result<std::vector<LinkProfile>> findLinks(const std::vector<KeyColumn>& columns,
                                           const std::vector<LinkRequest>& requests, bool keepExamples);

}  // namespace jindan::datacheck
