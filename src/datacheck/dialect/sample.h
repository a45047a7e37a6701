// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "datacheck/dialect/dialect.h"

namespace jindan::datacheck {

/// One record of the front of a file.
struct SampleRecord {
  std::size_t offset = 0;  ///< bytes before it in the text
  std::uint64_t line = 1;
  std::string text;
  std::vector<std::string> cells;  ///< contents, without quotes
};

/// The first records of a text as the separators part them; at most `most`. Blank lines are left out.
std::vector<SampleRecord> splitRecords(std::string_view text, const Separators& separators, std::size_t most);

}  // namespace jindan::datacheck
