// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/case_writer.h"

#include <cmath>

#include "app/exchange/case_format.h"
#include "app/exchange/extra_fields.h"
#include "app/filecheck/check_json.h"
#include "app/money/money_json.h"

namespace jindan::app {

namespace {

using Json = nlohmann::ordered_json;

Json saidJson(const Said& said) {
  if (const auto level = said.level()) return level->value();
  if (said.isDontKnow()) return field::dontKnow;
  if (said.isNotApplicable()) return field::notApplicable;
  return nullptr;
}

Json answerJson(const Question& question, const Answer& answer) {
  Json object;
  object[field::question] = question.id.value();
  object[field::said] = saidJson(answer.said);
  object[field::seen] = answer.seen ? Json(answer.seen->value()) : Json(nullptr);
  object[field::evidence] = static_cast<int>(answer.evidence);
  object[field::number] = answer.number ? plainNumber(*answer.number) : Json(nullptr);
  object[field::note] = answer.note;
  if (answer.seconds) object[field::seconds] = plainNumber(*answer.seconds);
  if (answer.target) object[field::target] = answer.target->value();
  addExtra(object, answer.extra);
  return object;
}

Json planJson(const PlanWish& wish) {
  Json object;
  object[field::budget] = wish.budget.value();
  object[field::months] = wish.months;
  object[field::done] = wish.done;
  if (wish.aim == PlanAim::nextStage) object[field::aim] = field::nextStage;
  addExtra(object, wish.extra);
  return object;
}

Json assessmentJson(const Assessment& assessment, const Questionnaire& questionnaire) {
  Json object;
  if (assessment.id) object[field::id] = assessment.id->value();
  object[field::date] = assessment.date.iso();
  object[field::questionnaire] = assessment.questionnaire;
  object[field::mode] = assessment.mode == Mode::full ? field::full : field::quick;
  if (!assessment.assessor.empty()) object[field::assessor] = assessment.assessor;
  if (!assessment.respondent.empty()) object[field::respondent] = assessment.respondent;
  // Only where the answers do not tell it already.
  if (assessment.consultant != assessment.hasConsultantEntries()) object[field::consultant] = assessment.consultant;
  object[field::weights] = weightsJson(assessment.weights, questionnaire);
  if (assessment.money) object[field::money] = moneyEntriesJson(*assessment.money);
  Json answers = Json::array();
  for (Index q = 0; q < assessment.answers.size(); ++q) {
    const Answer& answer = assessment.answers[q];
    if (!answer.isEmpty()) answers.push_back(answerJson(questionnaire.question(q), answer));
  }
  object[field::answers] = std::move(answers);
  if (!assessment.checks.empty()) {
    Json checks = Json::array();
    for (const FileCheck& check : assessment.checks)
      checks.push_back(checkJson(check));
    object[field::checks] = std::move(checks);
  }
  if (assessment.plan) object[field::plan] = planJson(*assessment.plan);
  if (!assessment.finished) object[field::finished] = false;
  addExtra(object, assessment.extra);
  return object;
}

}  // namespace

nlohmann::ordered_json weightsJson(const WeightProfile& weights, const Questionnaire& questionnaire) {
  Json object = Json::object();
  const auto pillars = questionnaire.scoredPillars();
  for (std::size_t i = 0; i < pillars.size(); ++i) {
    object[questionnaire.pillar(pillars[i]).id.value()] = plainNumber(weights.pillars.at(i));
  }
  return object;
}

nlohmann::ordered_json plainNumber(double value) {
  constexpr double exactUpTo = 9007199254740992.0;  // 2^53
  if (std::trunc(value) == value && std::fabs(value) <= exactUpTo) return static_cast<std::int64_t>(value);
  return value;
}

nlohmann::ordered_json companyJson(const Company& company) {
  Json object;
  if (company.id) object[field::id] = company.id->value();
  object[field::name] = company.name;
  object[field::industry] = company.industry.value();
  object[field::region] = company.region.value();
  object[field::employees] = company.employees;
  object[field::annualSales] = company.annualSales ? Json(company.annualSales->value()) : Json(nullptr);
  addExtra(object, company.extra);
  return object;
}

nlohmann::ordered_json caseJson(const Case& theCase, const Questionnaire& questionnaire) {
  Json object;
  object[field::format] = caseFormat;
  object[field::version] = caseVersion;
  object[field::company] = companyJson(theCase.company);
  Json assessments = Json::array();
  for (const Assessment& assessment : theCase.assessments) {
    assessments.push_back(assessmentJson(assessment, questionnaire));
  }
  object[field::assessments] = std::move(assessments);
  if (!theCase.history.empty()) object[field::history] = theCase.history;
  addExtra(object, theCase.extra);
  return object;
}

std::string writeCase(const Case& theCase, const Questionnaire& questionnaire) {
  return caseJson(theCase, questionnaire).dump(2) + "\n";
}

}  // namespace jindan::app
