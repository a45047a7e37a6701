// SPDX-License-Identifier: Apache-2.0
#include "app/visits/visit_records.h"

#include <algorithm>

#include "app/filecheck/check_json.h"
#include "app/money/money_json.h"

namespace jindan::app {

VisitHead headOf(const Assessment& assessment) {
  return {assessment.date,       assessment.questionnaire, assessment.mode,
          assessment.consultant, assessment.assessor,      assessment.respondent,
          assessment.weights,    assessment.extra,         storedMoney(assessment.money),
          assessment.plan};
}

std::vector<StoredAnswer> storedAnswers(const Assessment& assessment, const Questionnaire& questionnaire) {
  std::vector<StoredAnswer> answers;
  for (Index q = 0; q < assessment.answers.size(); ++q) {
    if (!assessment.answers[q].isEmpty()) {
      answers.push_back({questionnaire.question(q).id, 1, {}, assessment.answers[q]});
    }
  }
  return answers;
}

/// Id and time have columns of their own.
StoredCheck storedCheck(const FileCheck& check) {
  FileCheck summary = check;
  summary.id = {};
  summary.checkedAt.clear();
  return {check.id, check.checkedAt, checkJson(summary).dump()};
}

std::vector<StoredCheck> storedChecks(const Assessment& assessment) {
  std::vector<StoredCheck> checks;
  for (const FileCheck& check : assessment.checks)
    checks.push_back(storedCheck(check));
  return checks;
}

Assessment assessmentOf(const VisitRecord& visit, const Questionnaire& questionnaire) {
  const VisitHead& head = visit.head;
  Assessment assessment{visit.id,     head.date, head.questionnaire, head.mode,      head.assessor, head.respondent,
                        head.weights, {},        head.extra,         head.consultant};
  // Entries of another program that this one cannot read stay stored as they are.
  assessment.money = moneyFromStored(head.money);
  assessment.plan = head.plan;
  assessment.finished = visit.finished;
  assessment.answers.resize(questionnaire.questions().size());
  for (const StoredAnswer& stored : visit.answers) {
    if (const auto place = questionnaire.find(stored.question)) assessment.answers[*place] = stored.answer;
  }
  for (const StoredCheck& stored : visit.checks) {
    auto check = readCheck(stored.summary, stored.id.value(), questionnaire);
    if (!check) continue;
    check->id = stored.id;
    check->checkedAt = stored.savedAt;
    assessment.checks.push_back(std::move(*check));
  }
  return assessment;
}

ScoreSummary summaryOf(const Diagnosis& diagnosis) {
  const ViewScores& scores = diagnosis.verified;
  ScoreSummary summary;
  if (scores.overall.level) summary.overall = scores.overall.level->value();
  summary.stage = scores.overall.stage;
  for (std::size_t i = 0; i < std::min(summary.pillars.size(), scores.pillars.size()); ++i) {
    if (scores.pillars[i].level) summary.pillars[i] = scores.pillars[i].level->value();
  }
  return summary;
}

}  // namespace jindan::app
