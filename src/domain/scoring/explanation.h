// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/scoring/diagnosis.h"
#include "domain/scoring/method.h"
#include "domain/scoring/view.h"

namespace jindan {

/// Shares out 5 − overall level among the questions that have a level: Aumann–Shapley along the straight line from
/// all pillars at 5 to the actual pillar levels (Aumann & Shapley 1974; as "integrated gradients" in Sundararajan
/// et al. 2017), then linearly by weight inside a pillar. The shares add up to the drop. Empty without an overall
/// level.
[[nodiscard]] std::vector<Drop> explainDrop(const Questionnaire& questionnaire, const Assessment& assessment,
                                            const Readings& readings, const ViewScores& scores);

/// The overall gain of raising each question to each higher level, and whether that opens a closed gate.
[[nodiscard]] std::vector<Lift> findLifts(const Questionnaire& questionnaire, const Method& method,
                                          const Assessment& assessment, const Readings& readings,
                                          const ViewScores& scores);

}  // namespace jindan
