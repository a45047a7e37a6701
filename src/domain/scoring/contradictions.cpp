// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/contradictions.h"

#include <algorithm>
#include <array>

#include "domain/scoring/view.h"

namespace jindan {

namespace {

bool holds(const LevelsClash& clash, const Assessment& assessment) {
  return std::all_of(clash.all.begin(), clash.all.end(), [&](const LevelCondition& condition) {
    const auto level = assessment.answers.at(condition.question).said.level();
    return level && condition.holds(level->value());
  });
}

bool isStraightLined(const Questionnaire& questionnaire, const Pillar& pillar, const StraightLining& rule,
                     const Assessment& assessment) {
  std::array<int, Level::highest + 1> runs{};
  int questions = 0;
  int hasty = 0;
  for (const Index q : pillar.questions) {
    const Answer& answer = assessment.answers.at(q);
    if (!isAsked(questionnaire.question(q), assessment.mode) || answer.said.isNotApplicable()) continue;
    ++questions;
    const auto level = answer.said.level();
    if (!level) continue;
    ++runs[static_cast<std::size_t>(level->value())];
    if (answer.seconds && *answer.seconds < rule.seconds) ++hasty;
  }
  const int longest = *std::max_element(runs.begin(), runs.end());
  const double needed = rule.share * questions - 1e-9;
  return questions > 0 && (longest >= needed || hasty >= needed);
}

bool holds(const Questionnaire& questionnaire, const StraightLining& rule, const Assessment& assessment) {
  const auto pillars = questionnaire.scoredPillars();
  return std::any_of(pillars.begin(), pillars.end(), [&](Index p) {
    return isStraightLined(questionnaire, questionnaire.pillar(p), rule, assessment);
  });
}

}  // namespace

std::vector<Index> findContradictions(const Questionnaire& questionnaire, const Method& method,
                                      const Assessment& assessment) {
  std::vector<Index> found;
  for (Index i = 0; i < method.contradictions.size(); ++i) {
    const auto& when = method.contradictions[i].when;
    const auto* clash = std::get_if<LevelsClash>(&when);
    const bool hit =
        clash != nullptr ? holds(*clash, assessment) : holds(questionnaire, std::get<StraightLining>(when), assessment);
    if (hit) found.push_back(i);
  }
  return found;
}

}  // namespace jindan
