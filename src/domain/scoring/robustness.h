// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/scoring/diagnosis.h"
#include "domain/scoring/method.h"
#include "domain/scoring/view.h"

namespace jindan {

/// Draws pillar weights and, inside each pillar, dimension weights from Dirichlet distributions around the profile
/// (about ±20 % relative at 90 %) and counts how often stage and weakest pillar stay. Deterministic by the method's
/// seed. A weight of 0 stays 0. Of equally weak pillars the first in order is "the weakest".
[[nodiscard]] Robustness testRobustness(const Questionnaire& questionnaire, const Method& method,
                                        const Assessment& assessment, const Readings& readings,
                                        const ViewScores& scores);

}  // namespace jindan
