// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>
#include <vector>

#include "domain/questionnaire/questionnaire.h"
#include "domain/types/id.h"
#include "domain/types/language.h"

namespace jindan {

enum class Comparator { equal, atLeast, atMost };

/// "the said level of this question is =, ≥ or ≤ this level". Without a said level it does not hold.
struct LevelCondition {
  Index question = 0;
  Comparator comparator = Comparator::equal;
  int level = 1;

  [[nodiscard]] constexpr bool holds(int actual) const {
    switch (comparator) {
      case Comparator::equal:
        return actual == level;
      case Comparator::atLeast:
        return actual >= level;
      case Comparator::atMost:
        return actual <= level;
    }
    return false;
  }
};

/// Answers that cannot all be right at once.
struct LevelsClash {
  std::vector<LevelCondition> all;
};

/// One level on nearly all questions of a pillar, or answers given faster than a person can read.
struct StraightLining {
  double share = 0.9;
  double seconds = 3.0;
};

enum class ContradictionKind { ask, risk };

struct ContradictionRule {
  RuleId id;
  ContradictionKind kind = ContradictionKind::ask;
  std::variant<LevelsClash, StraightLining> when;
  LocalizedText message;  ///< what does not fit together
  LocalizedText ask;      ///< the polite question about it
};

}  // namespace jindan
