// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/assessment/answer.h"
#include "domain/benchmark/segment.h"
#include "domain/questionnaire/questionnaire.h"

namespace jindan {

/// The advice for the level that counts, in words for a firm of this size; without a level, how to find the answer.
/// Nothing for a question that is not applicable.
[[nodiscard]] const LocalizedText* adviceFor(const Question& question, const Answer& answer, SizeClass size);

}  // namespace jindan
