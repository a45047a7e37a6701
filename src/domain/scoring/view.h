// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/questionnaire/questionnaire.h"

namespace jindan {

/// How one asked question counts under one reading of the answers.
struct Reading {
  enum class Kind : unsigned char { notAsked, notApplicable, unknown, known };
  Kind kind = Kind::notAsked;
  bool isDontKnow = false;
  signed char level = 0;  ///< 1–5 when known

  [[nodiscard]] bool counts() const { return kind == Kind::unknown || kind == Kind::known; }
  [[nodiscard]] bool isKnown() const { return kind == Kind::known; }
};

/// One reading for each question, at its index.
using Readings = std::vector<Reading>;

enum class View { self, verified };

/// Is this question part of the asked set of the mode?
[[nodiscard]] inline bool isAsked(const Question& question, Mode mode) {
  return mode == Mode::full || question.quick;
}

/// Reads the answers as said (self) or as seen where seen, else said (verified). Questions outside the mode's asked
/// set do not count, whatever was answered.
[[nodiscard]] Readings readAnswers(const Questionnaire& questionnaire, const Assessment& assessment, View view);

}  // namespace jindan
