// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>

#include "domain/types/language.h"

namespace jindan {

/// What one level means for the company and what to do next. The other two are there only where the advice differs.
struct SizedAdvice {
  LocalizedText text;                   ///< for a small firm
  std::optional<LocalizedText> micro;   ///< for a micro firm
  std::optional<LocalizedText> medium;  ///< for a medium firm and larger ones
};

/// The advice of a question: one for each level, and one for when no level is known.
struct LevelAdvice {
  std::array<SizedAdvice, 5> levels;  ///< for level 1 … 5
  LocalizedText unknown;              ///< how to find the answer
};

}  // namespace jindan
