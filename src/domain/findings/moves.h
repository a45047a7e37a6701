// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/findings/diagnosed_visit.h"
#include "domain/questionnaire/questionnaire.h"

namespace jindan {

/// Up to `count` steps worth taking first, of different questions: those that open a biting gate, strictest cap
/// first, then single-level steps by gain (ties in questionnaire order). Empty without an overall level.
[[nodiscard]] std::vector<Lift> bestMoves(const Diagnosis& diagnosis, std::size_t count = 3);

/// The biting gate with the lowest cap; the first in rule order of several.
[[nodiscard]] std::optional<BitingGate> strictestGate(const OverallScore& overall);

/// The question that costs the most points; nothing without an overall level or when nothing is lost.
[[nodiscard]] std::optional<Drop> largestDrop(const Diagnosis& diagnosis);

/// What to do to bring the question to the level of the lift.
[[nodiscard]] const Move* moveOf(const Questionnaire& questionnaire, const Lift& lift);

}  // namespace jindan
