// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/findings/diagnosed_visit.h"
#include "domain/questionnaire/questionnaire.h"
#include "domain/scoring/method.h"

namespace jindan::app {

/// A diagnosed visit as "jindan-result" version 1: full precision, fixed order, the same visit gives the same bytes.
/// What is not reported is null; its interval is given all the same.
[[nodiscard]] std::string writeResult(const DiagnosedVisit& visit, const Questionnaire& questionnaire,
                                      const Method& method);

}  // namespace jindan::app
