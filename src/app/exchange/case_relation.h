// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/questionnaire/questionnaire.h"

namespace jindan::app {

/// How a case from a file stands to what is here.
enum class Relation {
  added,     ///< not here yet
  extended,  ///< what is here went on elsewhere: the file's is the later one
  present,   ///< the same, or an earlier state of what is here
  forked,    ///< changed on both sides since they parted, or nobody can tell
};

/// Both with ids; `mine.history` ends with its present state. See docs/decisions/0018.
[[nodiscard]] Relation relate(const Case& mine, const Case& theirs, const Questionnaire& questionnaire);

/// One thing that two versions of a case say differently.
struct Difference {
  std::string visit;     ///< date of the visit; empty for the company
  std::string question;  ///< empty for what is not an answer
  std::string field;     ///< as the case file names it; "answers" or "assessments" where one side has none at all
  std::string mine;      ///< as JSON; empty when it is not there
  std::string theirs;
};

/// What differs, in the order of the case file.
[[nodiscard]] std::vector<Difference> differences(const Case& mine, const Case& theirs,
                                                  const Questionnaire& questionnaire);

}  // namespace jindan::app
