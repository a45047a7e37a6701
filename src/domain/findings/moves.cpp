// SPDX-License-Identifier: Apache-2.0
#include "domain/findings/moves.h"

#include <algorithm>

namespace jindan {

namespace {

const Lift* findLift(const Diagnosis& diagnosis, Index question, std::optional<Level> to) {
  // Lifts of a question stand in rising order, so the first one is the single step.
  const auto found = std::find_if(diagnosis.lifts.begin(), diagnosis.lifts.end(), [&](const Lift& lift) {
    return lift.question == question && (!to || lift.to == *to);
  });
  return found == diagnosis.lifts.end() ? nullptr : &*found;
}

/// The first lift of each question.
std::vector<Lift> singleSteps(const Diagnosis& diagnosis) {
  std::vector<Lift> steps;
  for (const Lift& lift : diagnosis.lifts) {
    if (steps.empty() || steps.back().question != lift.question) steps.push_back(lift);
  }
  return steps;
}

bool contains(const std::vector<Lift>& moves, Index question) {
  return std::any_of(moves.begin(), moves.end(), [&](const Lift& lift) { return lift.question == question; });
}

}  // namespace

std::vector<Lift> bestMoves(const Diagnosis& diagnosis, std::size_t count) {
  std::vector<Lift> moves;
  std::vector<BitingGate> gates = diagnosis.verified.overall.gates;
  std::stable_sort(gates.begin(), gates.end(), [](const auto& a, const auto& b) { return a.cap < b.cap; });
  for (const BitingGate& gate : gates) {
    const Lift* lift = findLift(diagnosis, gate.question, gate.liftedBy);
    if (lift != nullptr && moves.size() < count) moves.push_back(*lift);
  }
  std::vector<Lift> steps = singleSteps(diagnosis);
  std::stable_sort(steps.begin(), steps.end(), [](const Lift& a, const Lift& b) { return a.gain > b.gain; });
  for (const Lift& step : steps) {
    if (moves.size() >= count) break;
    if (step.gain > 0.0 && !contains(moves, step.question)) moves.push_back(step);
  }
  return moves;
}

std::optional<BitingGate> strictestGate(const OverallScore& overall) {
  const auto found = std::min_element(overall.gates.begin(), overall.gates.end(),
                                      [](const auto& a, const auto& b) { return a.cap < b.cap; });
  if (found == overall.gates.end()) return std::nullopt;
  return *found;
}

std::optional<Drop> largestDrop(const Diagnosis& diagnosis) {
  const auto found = std::max_element(diagnosis.drops.begin(), diagnosis.drops.end(),
                                      [](const Drop& a, const Drop& b) { return a.drop < b.drop; });
  if (found == diagnosis.drops.end() || found->drop <= 0.0) return std::nullopt;
  return *found;
}

const Move* moveOf(const Questionnaire& questionnaire, const Lift& lift) {
  for (const Move& move : questionnaire.question(lift.question).moves) {
    if (move.to == lift.to) return &move;
  }
  return nullptr;
}

}  // namespace jindan
