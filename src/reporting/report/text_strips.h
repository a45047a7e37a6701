// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reporting/report/strip.h"
#include "reporting/text/text_layout.h"

namespace jindan::reporting {

/// A text as one strip, or as several of a few lines each when it is so long that a page may have to end inside it.
[[nodiscard]] Strips textStrips(const TextBlock& block, double width);

/// A large sentence in lines of about the same length, so that none ends in a single word.
[[nodiscard]] Strip balancedStrip(const TextBlock& block, double width);

/// A text as one strip, however long; `left` is kept free.
[[nodiscard]] Strip textStrip(const TextBlock& block, double width, double left = 0);

/// A strip with room above and below.
[[nodiscard]] Strip padded(Strip body, double above, double below);

/// Strips under each other, with their gaps, as one that stays whole.
[[nodiscard]] Strip joined(Strips parts);

/// Strips side by side, each painted in the whole rectangle; as high as the highest.
[[nodiscard]] Strip overlaid(Strips parts);

}  // namespace jindan::reporting
