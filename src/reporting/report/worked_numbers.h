// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

#include "domain/narrative/narrator.h"

namespace jindan::reporting {

/// A step of the calculation as it is printed. Whoever types the expression into a calculator gets the result, but for
/// the last digit: an expression uses the results of the steps before it as they are printed.
struct WorkedStep {
  enum class Kind { dimension, pillar, overall, score };
  Kind kind = Kind::dimension;
  QString title;
  QString expression;  ///< digits, +, ×, ÷, −, ^ and brackets; words when there is no result
  QString result;      ///< a dash when there is none
  Index pillar = 0;    ///< of the questionnaire; dimensions and pillars only
};

/// From the answers to the score, the dimensions of a pillar before the pillar.
[[nodiscard]] std::vector<WorkedStep> workedSteps(const DiagnosedVisit& visit, const Narrator& narrator);

}  // namespace jindan::reporting
