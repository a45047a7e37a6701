// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "datacheck/dialect/sample.h"

namespace jindan::datacheck {

struct Header {
  bool present = false;
  bool units = false;  ///< the record below it gives units
};

/// Whether the first of these records, all equally wide, is a header. It is when, in some column, it is a text above
/// numbers or times and in none a number above texts; in a table of texts, when its cells differ from each other and
/// from all cells below them.
Header findHeader(const std::vector<const SampleRecord*>& records);

}  // namespace jindan::datacheck
