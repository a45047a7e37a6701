// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/questionnaire/questionnaire.h"
#include "domain/scoring/diagnose.h"
#include "domain/workspace/workspace.h"

namespace jindan::app {

// A visit as the workspace keeps it and as the rest of the program knows it.

[[nodiscard]] VisitHead headOf(const Assessment& assessment);
/// Answers with nothing in them are left out.
[[nodiscard]] std::vector<StoredAnswer> storedAnswers(const Assessment& assessment, const Questionnaire& questionnaire);
[[nodiscard]] StoredCheck storedCheck(const FileCheck& check);
[[nodiscard]] std::vector<StoredCheck> storedChecks(const Assessment& assessment);
/// Answers to questions that the questionnaire no longer has are left out, and so are checks that cannot be read.
[[nodiscard]] Assessment assessmentOf(const VisitRecord& visit, const Questionnaire& questionnaire);
/// What the portfolio keeps of a diagnosis.
[[nodiscard]] ScoreSummary summaryOf(const Diagnosis& diagnosis);

}  // namespace jindan::app
