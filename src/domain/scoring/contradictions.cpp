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

/// A pillar's said levels and answer times, over the questions that are asked or answered all the same.
struct PillarAnswers {
  std::array<int, Level::highest + 1> runs{};
  int questions = 0;
  int timed = 0;
  int hasty = 0;

  void add(const Question& question, const Answer& answer, Mode mode, double seconds) {
    if (answer.seconds) {
      ++timed;
      if (*answer.seconds < seconds) ++hasty;
    }
    const bool counts = isAsked(question, mode) || !answer.said.isUnanswered();
    if (!counts || answer.said.isNotApplicable()) return;
    ++questions;
    if (const auto level = answer.said.level()) ++runs[static_cast<std::size_t>(level->value())];
  }
};

bool isStraightLined(const Questionnaire& questionnaire, const Pillar& pillar, const StraightLining& rule,
                     const Assessment& assessment) {
  PillarAnswers answers;
  for (const Index q : pillar.questions) {
    answers.add(questionnaire.question(q), assessment.answers.at(q), assessment.mode, rule.seconds);
  }
  const int longest = *std::max_element(answers.runs.begin(), answers.runs.end());
  const bool oneLevel = longest > 0 && longest >= rule.share * answers.questions - 1e-9;
  return oneLevel || (answers.timed > 0 && answers.hasty == answers.timed);
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
