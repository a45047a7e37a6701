// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "domain/findings/diagnosed_visit.h"
#include "domain/questionnaire/questionnaire.h"

namespace jindan {

/// When to look again.
struct NextVisit {
  Date date;
  int months = 0;  ///< after this visit
  /// The most that one of the first steps takes; absent when there is no step left.
  std::optional<Effort> effort;
};

/// A suggestion by rule, from what the first steps take: three months when they need only a decision or people's own
/// time, six when something has to be bought or paid for as a project, a year when nothing is left to raise. Nothing
/// without an overall score: then answers are missing, not time.
[[nodiscard]] std::optional<NextVisit> suggestNextVisit(const Questionnaire& questionnaire,
                                                        const DiagnosedVisit& visit);

/// The same day of a later month, or the last day of that month when it is shorter.
[[nodiscard]] Date monthsAfter(Date date, int months);

}  // namespace jindan
