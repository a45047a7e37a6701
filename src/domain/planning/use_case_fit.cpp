// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/use_case_fit.h"

#include <algorithm>
#include <tuple>

namespace jindan {

namespace {

std::optional<Level> levelOf(const Assessment* assessment, Index question) {
  if (assessment == nullptr || question >= assessment->answers.size()) return std::nullopt;
  return assessment->answers[question].verified();
}

/// Reads the answers to a requirement into its state.
void readAnswers(const Requirement& requirement, const Assessment* assessment, RequirementState& state) {
  bool isBelow = false;
  for (const AnswerBar& bar : requirement.answers) {
    const auto level = levelOf(assessment, bar.question);
    if (level && *level >= bar.atLeast) continue;
    if (!state.question) state.question = bar.question;
    isBelow = isBelow || level;
  }
  if (!requirement.answers.empty() && !state.question) {
    state.status = RequirementStatus::metByAnswer;
  } else {
    state.status = isBelow || state.measure ? RequirementStatus::missing : RequirementStatus::unknown;
  }
}

bool standsInTheWay(const Obstacle& obstacle, const Assessment* assessment) {
  return std::all_of(obstacle.when.begin(), obstacle.when.end(), [&](const Obstacle::LowAnswer& low) {
    const auto level = levelOf(assessment, low.question);
    return level && *level <= low.atMost;
  });
}

RequirementState judge(const Requirement& requirement, const UseCasePack& pack, const FitInput& input) {
  RequirementState state;
  state.measure = measureInFiles(requirement, pack, input.data);
  if (state.measure && state.measure->isEnough) {
    state.status = RequirementStatus::metByFile;
    return state;
  }
  readAnswers(requirement, input.assessment, state);
  state.blocked =
      !state.isMet() && requirement.obstacle && standsInTheWay(pack.obstacles[*requirement.obstacle], input.assessment);
  return state;
}

FitVerdict verdictOf(const std::vector<RequirementState>& states) {
  const auto any = [&](const auto& test) { return std::any_of(states.begin(), states.end(), test); };
  if (any([](const RequirementState& state) { return state.blocked; })) return FitVerdict::blocked;
  if (any([](const RequirementState& state) { return !state.isMet(); })) return FitVerdict::afterCollection;
  return FitVerdict::now;
}

}  // namespace

std::string_view nameOf(RequirementStatus status) {
  switch (status) {
    case RequirementStatus::metByFile:
      return "met_by_file";
    case RequirementStatus::metByAnswer:
      return "met_by_answer";
    case RequirementStatus::missing:
      return "missing";
    case RequirementStatus::unknown:
      break;
  }
  return "unknown";
}

std::string_view nameOf(FitVerdict verdict) {
  switch (verdict) {
    case FitVerdict::now:
      return "now";
    case FitVerdict::afterCollection:
      return "after_collection";
    case FitVerdict::blocked:
      break;
  }
  return "blocked";
}

std::vector<Index> UseCaseFit::missing() const {
  std::vector<Index> places;
  for (Index i = 0; i < states.size(); ++i) {
    if (!states[i].isMet()) places.push_back(i);
  }
  return places;
}

bool UseCaseFit::isSeenInFile() const {
  return std::any_of(states.begin(), states.end(),
                     [](const RequirementState& state) { return state.status == RequirementStatus::metByFile; });
}

std::vector<UseCaseFit> fitUseCases(const UseCasePack& pack, const FitInput& input) {
  std::vector<UseCaseFit> fits;
  for (Index u = 0; u < pack.useCases.size(); ++u) {
    const UseCase& useCase = pack.useCases[u];
    UseCaseFit fit{u, useCase.suitabilityFor(input.company.industry), FitVerdict::now, {}};
    for (const Requirement& requirement : useCase.requirements)
      fit.states.push_back(judge(requirement, pack, input));
    fit.verdict = verdictOf(fit.states);
    fits.push_back(std::move(fit));
  }
  const auto rank = [](const UseCaseFit& fit) {
    return std::tuple(fit.verdict, fit.suitability, fit.missing().size(), fit.useCase);
  };
  std::sort(fits.begin(), fits.end(), [&](const UseCaseFit& a, const UseCaseFit& b) { return rank(a) < rank(b); });
  return fits;
}

}  // namespace jindan
