// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/questionnaire/questionnaire.h"
#include "domain/scoring/view.h"

namespace jindan {

/// The mean of each ∂f/∂pᵢ of the weighted geometric mean f along the straight line between two sets of pillar levels,
/// ∫₀¹ wᵢ f / pᵢ dt. Times (toᵢ − fromᵢ) these are the shares of f(to) − f(from) that Aumann and Shapley give, and add
/// up to it (Aumann & Shapley 1974; "integrated gradients" in Sundararajan et al. 2017). Weights ≥ 0 with a positive
/// sum.
[[nodiscard]] std::vector<double> pathGradients(const std::vector<double>& from, const std::vector<double>& to,
                                                const std::vector<double>& pillarWeights);

/// How much one level of each question moves its pillar's mean, for questions with a level; 0 for the others.
[[nodiscard]] std::vector<double> leverages(const Questionnaire& questionnaire, const Readings& readings);

}  // namespace jindan
