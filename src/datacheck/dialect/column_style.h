// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "datacheck/dialect/sample.h"

namespace jindan::datacheck {

/// How each column writes decimals and times, from its first cells: the decimal mark that no cell speaks against, the
/// order of day and month under which most cells are days and the days lie closest together.
std::vector<ColumnStyle> columnStyles(const std::vector<const SampleRecord*>& records,
                                      const std::vector<std::string>& names);

/// Two columns of which one holds days and the other times of day, as some loggers write them.
std::optional<SplitTime> splitTime(const std::vector<const SampleRecord*>& records,
                                   const std::vector<ColumnStyle>& styles);

}  // namespace jindan::datacheck
