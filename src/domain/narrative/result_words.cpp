// SPDX-License-Identifier: Apache-2.0
// The narrator's sentences behind the score: pillars, gates, losses, what was not compared.
#include <algorithm>

#include "domain/findings/point_account.h"
#include "domain/narrative/narrator.h"
#include "domain/scoring/view.h"
#include "domain/wording/numbers.h"

namespace jindan {

namespace {

/// The question whose answer would make the comparison possible.
std::optional<Index> questionToAnswer(const ComparisonRule& rule, const Refusal& refusal,
                                      const std::vector<Answer>& answers) {
  switch (refusal.reason) {
    case RefusalReason::levelMissing:
    case RefusalReason::numberMissing:
    case RefusalReason::numberImplausible:
      return refusal.question;
    case RefusalReason::conditionUnknown: {
      const auto unknown = std::find_if(rule.onlyIf.begin(), rule.onlyIf.end(), [&](const LevelCondition& condition) {
        return !answers.at(condition.question).verified();
      });
      return unknown == rule.onlyIf.end() ? std::nullopt : std::optional(unknown->question);
    }
    default:
      return std::nullopt;
  }
}

std::vector<Index> questionsOf(const ContradictionRule& rule) {
  std::vector<Index> questions;
  if (const auto* clash = std::get_if<LevelsClash>(&rule.when)) {
    for (const LevelCondition& condition : clash->all)
      questions.push_back(condition.question);
  }
  return questions;
}

bool canBeHelped(RefusalReason reason) {
  return reason == RefusalReason::levelMissing || reason == RefusalReason::numberMissing ||
         reason == RefusalReason::numberImplausible || reason == RefusalReason::salesMissing ||
         reason == RefusalReason::conditionUnknown;
}

}  // namespace

std::string Narrator::pillarsFinding(const ViewScores& scores) const {
  const auto& pillars = scores.pillars;
  const bool areAllKnown =
      !pillars.empty() && std::all_of(pillars.begin(), pillars.end(), [](const PillarScore& p) { return p.level; });
  if (!areAllKnown) return say("report.pillars.finding_unknown");
  const auto [weakest, best] = std::minmax_element(
      pillars.begin(), pillars.end(), [](const PillarScore& a, const PillarScore& b) { return *a.level < *b.level; });
  const std::string low = sayScore(weakest->level->score());
  const std::string high = sayScore(best->level->score());
  if (low == high) return say("report.pillars.finding_even", {{"score", low}});
  const auto name = [&](const PillarScore& p) { return text(sources_.questionnaire.pillar(p.pillar).title); };
  return say("report.pillars.finding",
             {{"pillar", name(*weakest)}, {"score", low}, {"best", name(*best)}, {"bestScore", high}});
}

std::string Narrator::lossFinding(const Diagnosis& diagnosis) const {
  const auto account = accountForPoints(diagnosis);
  if (!account) return say("report.why.unknown");
  if (account->losses.empty()) return say("report.why.full");
  const Question& question = sources_.questionnaire.question(account->losses.front().question);
  return say("report.why.finding",
             {{"points", sayDecimal(account->lostTenths() / 10.0, 1)}, {"question", text(question.shortTitle)}});
}

std::string Narrator::gateMark(const Gate& gate, GateState state) const {
  switch (state) {
    case GateState::open:
      return say("report.gates.open");
    case GateState::closed:
      return say("report.gates.closed", {{"cap", std::to_string(gate.cap)}});
    case GateState::unknown:
      return say("report.gates.unknown");
    case GateState::notCounted:
      return say("report.gates.not_counted");
  }
  return {};
}

std::string Narrator::gateOutlook(const OverallScore& overall, const Gate& gate, GateState state) const {
  const Arguments cap{{"cap", std::to_string(gate.cap)}};
  if (state == GateState::unknown) return say("report.gates.outlook.unknown", cap);
  if (state != GateState::closed) return {};
  const auto biting = std::find_if(overall.gates.begin(), overall.gates.end(),
                                   [&](const BitingGate& one) { return one.question == gate.question; });
  if (biting == overall.gates.end()) return say("report.gates.outlook.later", cap);
  const int opened = stageAfterLifting(overall, *biting);
  if (opened <= overall.stage.value_or(opened)) return say("report.gates.outlook.one_of_several");
  return say("report.gates.outlook.opens", {{"stage", std::to_string(opened)}, {"title", stageTitle(opened)}});
}

std::vector<GateText> Narrator::gates(const DiagnosedVisit& visit) const {
  const Readings readings = readAnswers(sources_.questionnaire, visit.assessment, View::verified);
  std::vector<GateText> result;
  for (const Gate& gate : sources_.method.gates) {
    const Question& question = sources_.questionnaire.question(gate.question);
    GateText told;
    told.question = gate.question;
    told.state = stateOf(gate, readings);
    told.title = text(question.shortTitle);
    told.mark = gateMark(gate, told.state);
    if (told.state == GateState::closed) told.reason = text(gate.reason);
    const auto opening = static_cast<std::size_t>(gate.closedUpTo.value());
    const bool isToLift = told.state == GateState::closed || told.state == GateState::unknown;
    if (isToLift && opening < question.levels.size()) {
      told.lift = say("report.gates.lifted_by", {{"text", text(question.levels[opening])}});
    }
    told.outlook = gateOutlook(visit.diagnosis.verified.overall, gate, told.state);
    result.push_back(std::move(told));
  }
  return result;
}

ComparisonOverview Narrator::comparisonOverview(const Comparisons& comparisons) const {
  ComparisonOverview overview;
  for (ComparisonText& told : this->comparisons(comparisons)) {
    if (comparisons.made.at(told.first).position != Position::background) {
      overview.compared.push_back(std::move(told));
      continue;
    }
    // One figure may stand behind several questions.
    const bool isTold =
        std::any_of(overview.background.begin(), overview.background.end(),
                    [&](const ComparisonText& one) { return one.statement == told.statement && one.url == told.url; });
    if (!isTold) overview.background.push_back(std::move(told));
  }
  for (const BackgroundSentence& sentence : sources_.comparisons.sentences) {
    overview.background.emplace_back();
    overview.background.back().statement = text(sentence.text);
  }
  return overview;
}

std::string Narrator::comparisonFinding(const ComparisonOverview& overview) const {
  const std::size_t count = overview.compared.size();
  if (count == 0) return say("comparison.none");
  if (count == 1) return say("report.comparison.finding_one");
  return say("report.comparison.finding", {{"count", std::to_string(count)}});
}

std::vector<RefusalText> Narrator::refusals(const DiagnosedVisit& visit) const {
  std::vector<RefusalText> result;
  std::vector<std::pair<Index, RefusalReason>> told;
  for (const Refusal& refused : visit.comparisons.refused) {
    const std::pair key(refused.question, refused.reason);
    if (std::find(told.begin(), told.end(), key) != told.end()) continue;
    told.push_back(key);
    RefusalText one;
    one.title = text(sources_.questionnaire.question(refused.question).shortTitle);
    one.reason = refusal(refused);
    if (canBeHelped(refused.reason)) one.remedy = say("refusal.remedy." + std::string(nameOf(refused.reason)));
    one.question = questionToAnswer(sources_.comparisons.rules.at(refused.rule), refused, visit.assessment.answers);
    result.push_back(std::move(one));
  }
  return result;
}

std::vector<ContradictionText> Narrator::contradictionTexts(const Diagnosis& diagnosis) const {
  std::vector<ContradictionText> result;
  for (const Index place : diagnosis.contradictions) {
    const ContradictionRule& rule = sources_.method.contradictions.at(place);
    result.push_back({text(rule.ask), questionsOf(rule)});
  }
  return result;
}

}  // namespace jindan
