// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/questionnaire/contradiction.h"
#include "domain/questionnaire/questionnaire.h"
#include "domain/types/language.h"
#include "domain/types/level.h"

namespace jindan {

/// A stage covers the overall levels from the stage before up to, not including, `below`; the last has no end.
struct Stage {
  int number = 1;
  LocalizedText title;
  LocalizedText finding;  ///< one sentence for the owner
  std::optional<double> below;
};

/// While the question's level is at or below `closedUpTo`, the stage cannot exceed `cap`.
struct Gate {
  Index question = 0;
  Level closedUpTo;
  int cap = 1;
  LocalizedText reason;  ///< what is missing, one sentence
  LocalizedText lift;    ///< the answer that opens it, as a clause "once you …"

  [[nodiscard]] constexpr bool isClosedAt(int level) const { return level <= closedUpTo.value(); }
};

struct RobustnessSettings {
  int draws = 10000;
  std::uint64_t seed = 0;
  /// Squared relative standard deviation of a weight: the Dirichlet concentration of K equal weights is
  /// (K − 1) / relativeVariance − 1.
  double relativeVariance = 0.0148;
};

/// The rules of scoring that are data: stages, gates, thresholds, contradictions.
struct Method {
  std::vector<Stage> stages;
  std::vector<Gate> gates;
  double minimumCoverage = 0.7;
  RobustnessSettings robustness;
  std::vector<ContradictionRule> contradictions;
};

}  // namespace jindan
