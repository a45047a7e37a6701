// SPDX-License-Identifier: Apache-2.0
#include "domain/findings/advice.h"

namespace jindan {

namespace {

/// A firm above the medium class has departments as a medium one has; nothing is written for it alone.
const LocalizedText& forSize(const SizedAdvice& advice, SizeClass size) {
  const bool isMicro = size == SizeClass::micro;
  const bool isSmall = size == SizeClass::small;
  if (isMicro && advice.micro) return *advice.micro;
  if (!isMicro && !isSmall && advice.medium) return *advice.medium;
  return advice.text;
}

}  // namespace

const LocalizedText* adviceFor(const Question& question, const Answer& answer, SizeClass size) {
  if (const auto level = answer.verified()) {
    return &forSize(question.advice.levels.at(static_cast<std::size_t>(level->value()) - 1), size);
  }
  return answer.said.isNotApplicable() ? nullptr : &question.advice.unknown;
}

}  // namespace jindan
