// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/planning/file_evidence.h"

namespace jindan {

enum class RequirementStatus {
  metByFile,    ///< a checked file shows it
  metByAnswer,  ///< no file shows it, but the answers do
  missing,
  unknown,  ///< neither file nor answer says anything
};
[[nodiscard]] std::string_view nameOf(RequirementStatus status);

/// How things stand with one requirement.
struct RequirementState {
  RequirementStatus status = RequirementStatus::unknown;
  std::optional<Measure> measure;  ///< the best that the files show, also where it is not enough
  std::optional<Index> question;   ///< the first answer below its bar, or without a level; not when met by a file
  bool blocked = false;            ///< collecting alone cannot mend it: its obstacle holds

  [[nodiscard]] bool isMet() const {
    return status == RequirementStatus::metByFile || status == RequirementStatus::metByAnswer;
  }
};

enum class FitVerdict { now, afterCollection, blocked };
[[nodiscard]] std::string_view nameOf(FitVerdict verdict);

/// How well one use case fits the company.
struct UseCaseFit {
  Index useCase = 0;
  Suitability suitability = Suitability::possible;
  FitVerdict verdict = FitVerdict::afterCollection;
  std::vector<RequirementState> states;  ///< one for each requirement, at its place

  /// Places of the requirements that are not met. Empty only when the use is possible now.
  [[nodiscard]] std::vector<Index> missing() const;
  /// Does a checked file show at least one requirement?
  [[nodiscard]] bool isSeenInFile() const;
};

/// What is known of a company; the answers may be missing when there are files alone.
struct FitInput {
  CheckedData data;
  const Company& company;
  const Questionnaire& questionnaire;
  const Assessment* assessment = nullptr;
};

/// Judges every use case: by the files first, by the answers where no file shows it (seen before said). All met is
/// "now", an obstacle that holds is "blocked", anything else "after collection". More files or higher answers never
/// give a worse verdict. In order of verdict, suitability, requirements still open, pack.
[[nodiscard]] std::vector<UseCaseFit> fitUseCases(const UseCasePack& pack, const FitInput& input);

}  // namespace jindan
