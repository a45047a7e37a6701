// SPDX-License-Identifier: Apache-2.0
// Small questionnaires made by hand, so that the tests of scoring need no pack.
#pragma once

#include <string>
#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/questionnaire/questionnaire.h"
#include "domain/scoring/method.h"

namespace jindan::test {

struct DimensionPlan {
  std::string id;
  double weight = 1.0;
  std::vector<double> questionWeights;  ///< one question each, called "<dimension>-1", "<dimension>-2" …
};

struct PillarPlan {
  std::string id;
  bool scored = true;
  std::vector<DimensionPlan> dimensions;
};

/// The first question of every dimension is asked in quick mode too; every question allows "not applicable".
inline Questionnaire makeQuestionnaire(const std::vector<PillarPlan>& plans) {
  Questionnaire::Parts parts{"small", "1.0.0", {}, {}, {}};
  for (const PillarPlan& plan : plans) {
    for (const DimensionPlan& dimension : plan.dimensions) {
      for (std::size_t i = 0; i < dimension.questionWeights.size(); ++i) {
        Question question;
        question.id = QuestionId(dimension.id + "-" + std::to_string(i + 1));
        question.dimension = parts.dimensions.size();
        question.weight = dimension.questionWeights[i];
        question.quick = i == 0;
        question.notApplicableWhen = LocalizedText{"해당 없음", "n/a"};
        parts.questions.push_back(question);
      }
      parts.dimensions.push_back({DimensionId(dimension.id), parts.pillars.size(), dimension.weight, {}, {}});
    }
    parts.pillars.push_back({PillarId(plan.id), plan.scored, {plan.id, plan.id}, {}, {}});
  }
  return Questionnaire(std::move(parts));
}

/// Uneven weights everywhere, and two gate questions G-1 and G-2.
inline Questionnaire unevenQuestionnaire() {
  return makeQuestionnaire({{"data", true, {{"D1", 1.0, {1.0, 1.0, 2.0}}, {"D2", 2.0, {1.0, 3.0}}}},
                            {"talent", true, {{"T1", 1.0, {1.0, 1.0, 1.0, 1.0}}, {"T2", 1.5, {2.0, 1.0}}}},
                            {"funding", true, {{"F1", 1.0, {1.0, 0.5, 1.0}}, {"F2", 1.0, {1.0}}, {"F3", 0.5, {1.0}}}},
                            {"gates", false, {{"G", 1.0, {1.0, 1.0}}}}});
}

/// Three pillars of one dimension with ten equal questions each, and two gate questions.
inline Questionnaire plainQuestionnaire() {
  const std::vector<double> ten(10, 1.0);
  return makeQuestionnaire({{"data", true, {{"D", 1.0, ten}}},
                            {"talent", true, {{"T", 1.0, ten}}},
                            {"funding", true, {{"F", 1.0, ten}}},
                            {"gates", false, {{"G", 1.0, {1.0, 1.0}}}}});
}

inline Index placeOf(const Questionnaire& questionnaire, const std::string& id) {
  return questionnaire.find(QuestionId(id)).value();
}

/// The stages of the published method; G-1 at 1 caps at stage 2, G-2 up to 2 caps at stage 3.
inline Method smallMethod(const Questionnaire& questionnaire) {
  Method method;
  method.stages = {{1, {"1", "1"}, {}, 1.8},
                   {2, {"2", "2"}, {}, 2.6},
                   {3, {"3", "3"}, {}, 3.4},
                   {4, {"4", "4"}, {}, 4.2},
                   {5, {"5", "5"}, {}, {}}};
  method.gates = {{placeOf(questionnaire, "G-1"), *Level::from(1), 2, {"r1", "r1"}, {"l1", "l1"}},
                  {placeOf(questionnaire, "G-2"), *Level::from(2), 3, {"r2", "r2"}, {"l2", "l2"}}};
  method.minimumCoverage = 0.7;
  method.robustness = {2000, 7, 0.0148};
  return method;
}

inline Assessment emptyAssessment(const Questionnaire& questionnaire, Mode mode = Mode::full) {
  Assessment assessment{{}, *Date::from(2026, 11, 21), questionnaire.reference(), mode, {}, {}, {}, {}, {}};
  assessment.weights.pillars.assign(questionnaire.scoredPillars().size(), 1.0);
  assessment.answers.resize(questionnaire.questions().size());
  return assessment;
}

inline void say(Assessment& assessment, Index question, int level) {
  assessment.answers[question].said = Said::level(*Level::from(level));
}

inline void see(Assessment& assessment, Index question, int level) {
  assessment.answers[question].seen = *Level::from(level);
}

inline Assessment allAt(const Questionnaire& questionnaire, int level, Mode mode = Mode::full) {
  Assessment assessment = emptyAssessment(questionnaire, mode);
  for (Index q = 0; q < assessment.answers.size(); ++q)
    say(assessment, q, level);
  return assessment;
}

/// Marks: 0 no answer, 1–5 a level, 6 "don't know", 7 "not applicable".
inline Said saidOf(int mark) {
  if (const auto level = Level::from(mark)) return Said::level(*level);
  if (mark == 6) return Said::dontKnow();
  return mark == 7 ? Said::notApplicable() : Said();
}

inline Assessment fromMarks(const Questionnaire& questionnaire, const std::vector<int>& marks, Mode mode = Mode::full) {
  Assessment assessment = emptyAssessment(questionnaire, mode);
  for (Index q = 0; q < marks.size() && q < assessment.answers.size(); ++q)
    assessment.answers[q].said = saidOf(marks[q]);
  return assessment;
}

}  // namespace jindan::test
