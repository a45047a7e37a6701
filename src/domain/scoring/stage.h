// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/scoring/diagnosis.h"
#include "domain/scoring/method.h"
#include "domain/scoring/view.h"

namespace jindan {

/// How a gate stands at one reading of the answers.
enum class GateState {
  open,
  closed,
  unknown,     ///< asked, but without a level
  notCounted,  ///< not asked, or not applicable
};
[[nodiscard]] GateState stateOf(const Gate& gate, const Readings& readings);

/// Stage number of a level. A level within 1e-9 below a border counts as having reached it: the border is a round
/// number, and a mean that equals it on paper may miss it by the last bit.
[[nodiscard]] int stageOf(const Method& method, double level);

/// The lowest cap among closed gates; a number above every stage when none is closed. A gate question without a
/// level does not cap.
[[nodiscard]] int gateCap(const Method& method, const Readings& readings);

/// Fills stage, uncapped stage, biting gates and the provisional mark of an overall score whose level is known.
void applyStages(const Method& method, const Readings& readings, OverallScore& overall);

}  // namespace jindan
