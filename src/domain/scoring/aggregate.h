// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "domain/scoring/diagnosis.h"
#include "domain/scoring/method.h"
#include "domain/scoring/view.h"

namespace jindan {

/// Weighted geometric mean of levels; weights ≥ 0 with a positive sum. Keeps a strong pillar from buying out a weak
/// one, the reasoning behind the Human Development Index (UNDP, technical note 1).
[[nodiscard]] double geometricMean(std::span<const double> levels, std::span<const double> weights);

/// Dimensions and pillars as weighted means, the overall level as geometric mean, each with its interval, coverage
/// and confidence; stage and gates on top.
[[nodiscard]] ViewScores aggregate(const Questionnaire& questionnaire, const Method& method,
                                   const Assessment& assessment, View view);

}  // namespace jindan
