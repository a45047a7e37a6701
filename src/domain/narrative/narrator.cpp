// SPDX-License-Identifier: Apache-2.0
#include "domain/narrative/narrator.h"

#include <algorithm>
#include <cmath>

#include "domain/findings/advice.h"
#include "domain/findings/point_account.h"
#include "domain/wording/numbers.h"

namespace jindan {

namespace {

constexpr double pointsPerLevel = 25.0;

std::string keyOf(Effort effort) {
  switch (effort) {
    case Effort::ownTime:
      return "effort.own_time";
    case Effort::smallPurchase:
      return "effort.small_purchase";
    case Effort::project:
      return "effort.project";
    case Effort::decision:
      return "effort.decision";
  }
  return {};
}

}  // namespace

std::string Narrator::say(std::string_view key, const Arguments& arguments) const {
  return sources_.phrases.fill(language_, key, arguments);
}

std::string Narrator::points(double levelDifference) const {
  return say("points.signed", {{"points", saySigned(levelDifference * pointsPerLevel)}});
}

std::string Narrator::stageTitle(int stage) const {
  return text(sources_.method.stages.at(static_cast<std::size_t>(stage) - 1).title);
}

std::string Narrator::headline(const DiagnosedVisit& visit) const {
  const auto& stage = visit.diagnosis.verified.overall.stage;
  const std::string key = stage ? "headline.stage" + std::to_string(*stage) : "headline.unknown";
  return say(key, {{"company", visit.company.name}});
}

std::string Narrator::finding(const OverallScore& overall) const {
  if (!overall.stage) return say("finding.unknown");
  return text(sources_.method.stages.at(static_cast<std::size_t>(*overall.stage) - 1).finding);
}

std::string Narrator::missingPillars(const ViewScores& scores) const {
  std::string names;
  for (const PillarScore& pillar : scores.pillars) {
    if (pillar.reported) continue;
    if (!names.empty()) names += ", ";
    names += text(sources_.questionnaire.pillar(pillar.pillar).title);
  }
  return names;
}

std::string Narrator::nextStep(const DiagnosedVisit& visit) const {
  const ViewScores& scores = visit.diagnosis.verified;
  const OverallScore& overall = scores.overall;
  if (!overall.stage || !overall.level) {
    return say("next.not_enough", {{"pillars", missingPillars(scores)},
                                   {"percent", sayPercent(sources_.method.minimumCoverage * 100.0, 0)}});
  }
  if (*overall.stage < *overall.stageUncapped) {
    return say("next.capped", {{"stage", std::to_string(*overall.stageUncapped)}});
  }
  const Stage& stage = sources_.method.stages.at(static_cast<std::size_t>(*overall.stage) - 1);
  if (!stage.below) return say("next.top");
  const double missing = (*stage.below - overall.level->value()) * pointsPerLevel;
  // Rounded up: a company one tenth short has not arrived.
  const auto whole = static_cast<std::int64_t>(std::max(1.0, std::ceil(missing - 1e-9)));
  return say("next.points", {{"points", sayCount(whole)}, {"stage", stageTitle(*overall.stage + 1)}});
}

std::string Narrator::stageLine(const OverallScore& overall) const {
  if (!overall.stage) return say("stage.unknown");
  const Arguments arguments{{"count", std::to_string(sources_.method.stages.size())},
                            {"stage", std::to_string(*overall.stage)},
                            {"title", stageTitle(*overall.stage)}};
  return say(overall.provisional ? "stage.line_provisional" : "stage.line", arguments);
}

std::string Narrator::range(const LevelInterval& interval) const {
  const std::string low = sayScore(interval.low.score());
  const std::string high = sayScore(interval.high.score());
  if (low == high) return say("score.exact", {{"score", low}});
  return say("score.range", {{"low", low}, {"high", high}});
}

std::string Narrator::saidAndSeen(const Diagnosis& diagnosis) const {
  const auto& self = diagnosis.self.overall.level;
  const auto& verified = diagnosis.verified.overall.level;
  if (!self || !verified) return {};
  const std::string said = sayScore(self->score());
  const std::string seen = sayScore(verified->score());
  if (said == seen) return {};
  return say("score.said_and_seen", {{"said", said}, {"seen", seen}});
}

std::string Narrator::confidence(double confidence) const {
  return say("score.confidence", {{"percent", sayPercent(confidence * 100.0, 0)}});
}

std::string Narrator::companyLine(const Company& company, const CompanySegment& segment) const {
  const Industry* industry = sources_.reference.find(company.industry);
  const Region* region = sources_.reference.find(company.region);
  const std::string size = "size." + std::string(nameOf(segment.size));
  return say(segment.sizeEstimated ? "company.line_estimated" : "company.line",
             {{"industry", industry == nullptr ? company.industry.value() : text(industry->name)},
              {"region", region == nullptr ? company.region.value() : text(region->shortName)},
              {"employees", sayCount(company.employees)},
              {"size", say(size)}});
}

int Narrator::stageAfterLifting(const OverallScore& overall, const BitingGate& gate) const {
  int stage = overall.stageUncapped.value_or(gate.cap);
  for (const BitingGate& other : overall.gates) {
    if (other.question != gate.question) stage = std::min(stage, other.cap);
  }
  return stage;
}

HoldingBack Narrator::holdingBack(const DiagnosedVisit& visit) const {
  const OverallScore& overall = visit.diagnosis.verified.overall;
  if (!overall.level)
    return {say("holding.not_enough", {{"pillars", missingPillars(visit.diagnosis.verified)}}), {}, false};
  if (const auto gate = strictestGate(overall)) {
    const auto& gates = sources_.method.gates;
    const auto rule =
        std::find_if(gates.begin(), gates.end(), [&](const Gate& g) { return g.question == gate->question; });
    const int opened = stageAfterLifting(overall, *gate);
    const std::string key = opened > gate->cap ? "holding.gate" : "holding.gate_one_of_several";
    return {say(key, {{"reason", text(rule->reason)},
                      {"cap", std::to_string(gate->cap)},
                      {"lift", text(rule->lift)},
                      {"stage", std::to_string(opened)}}),
            gate->question, true};
  }
  // The same figure as in the account of all losses.
  if (const auto account = accountForPoints(visit.diagnosis); account && !account->losses.empty()) {
    const LostPoints& largest = account->losses.front();
    return {say("holding.drop", {{"question", text(sources_.questionnaire.question(largest.question).shortTitle)},
                                 {"points", sayDecimal(largest.tenths / 10.0, 1)}}),
            largest.question, false};
  }
  return {say("holding.nothing"), {}, false};
}

MoveText Narrator::moveText(const DiagnosedVisit& visit, const Lift& lift) const {
  MoveText result;
  result.question = lift.question;
  if (const Move* move = moveOf(sources_.questionnaire, lift)) {
    result.title = text(move->title);
    result.action = text(move->action);
    result.effort = say(keyOf(move->effort));
  }
  if (lift.gain > 0.0) result.gain = points(lift.gain);
  const OverallScore& overall = visit.diagnosis.verified.overall;
  for (const BitingGate& gate : overall.gates) {
    if (gate.question != lift.question || !lift.opensGate) continue;
    const int opened = stageAfterLifting(overall, gate);
    result.opens =
        opened > *overall.stage ? say("move.opens_stage", {{"stage", std::to_string(opened)}}) : say("move.opens_gate");
  }
  return result;
}

std::vector<MoveText> Narrator::moves(const DiagnosedVisit& visit) const {
  std::vector<MoveText> result;
  for (const Lift& lift : bestMoves(visit.diagnosis))
    result.push_back(moveText(visit, lift));
  return result;
}

std::string Narrator::robustness(const Robustness& robustness) const {
  if (!robustness.stageStable || !robustness.weakestStable || !robustness.weakest) return say("robustness.unknown");
  return say("robustness.line", {{"draws", sayCount(robustness.draws)},
                                 {"stage", sayPercent(*robustness.stageStable * 100.0, 0)},
                                 {"weakest", sayPercent(*robustness.weakestStable * 100.0, 0)},
                                 {"pillar", text(sources_.questionnaire.pillar(*robustness.weakest).title)}});
}

std::vector<std::string> Narrator::contradictions(const Diagnosis& diagnosis) const {
  std::vector<std::string> result;
  for (const Index place : diagnosis.contradictions)
    result.push_back(text(sources_.method.contradictions.at(place).ask));
  return result;
}

std::string Narrator::answerText(Index question, const Said& said) const {
  if (const auto level = said.level()) {
    return text(sources_.questionnaire.question(question).levels.at(static_cast<std::size_t>(level->value()) - 1));
  }
  if (said.isDontKnow()) return say("answer.dont_know");
  if (said.isNotApplicable()) return say("answer.not_applicable");
  return say("answer.none");
}

std::string Narrator::advice(Index question, const Answer& answer, const CompanySegment& segment) const {
  const LocalizedText* advice = adviceFor(sources_.questionnaire.question(question), answer, segment.size);
  return advice != nullptr ? text(*advice) : std::string();
}

std::string Narrator::number(const Question& question, double number) const {
  const auto whole = static_cast<std::int64_t>(std::llround(number));
  if (!question.number) return sayCount(whole);
  switch (question.number->unit) {
    case NumberUnit::persons:
      return say("number.persons", {{"count", sayCount(whole)}});
    case NumberUnit::won:
      return sayWon(Won(whole), language_);
    case NumberUnit::wonPerYear:
      return say("number.per_year", {{"amount", sayWon(Won(whole), language_)}});
    case NumberUnit::certifiedLevel:
      return say("number.certified_level", {{"level", sayCount(whole)}});
  }
  return {};
}

}  // namespace jindan
