// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "reporting/report/strip.h"
#include "reporting/text/text_layout.h"

namespace jindan::reporting {

/// "[3]", as texts refer to the list of sources.
[[nodiscard]] QString citationMark(std::size_t number);

/// A source line that begins with its number in the list of sources, which is a link to it.
[[nodiscard]] Strip citedSourceStrip(TextBlock block, std::size_t number, double width);

/// A text that ends in the number of its source, which is a link to it.
[[nodiscard]] Strip citingStrip(TextBlock block, std::size_t number, double width);

}  // namespace jindan::reporting
