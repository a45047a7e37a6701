// SPDX-License-Identifier: Apache-2.0
#include "domain/narrative/plan_words.h"

#include <algorithm>
#include <cmath>

#include "domain/wording/numbers.h"

namespace jindan {

namespace {

constexpr double pointsPerLevel = 25.0;

std::string scoreOf(const OverallScore& overall) {
  return overall.level ? sayDecimal(overall.level->score().value(), 1) : "–";
}

/// Parts with something in them, with " · " between.
std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    text += (text.empty() ? "" : " · ") + part;
  }
  return text;
}

}  // namespace

std::string PlanWords::won(Won amount) const {
  return sayWonShort(amount, narrator_.language());
}

std::string PlanWords::questionTitle(Index question) const {
  return localized(narrator_.sources().questionnaire.question(question).shortTitle);
}

std::string PlanWords::actionName(Index action) const {
  return localized(catalogue_.actions.at(action).name);
}

std::string PlanWords::finding() const {
  const PlanResult& result = plan_.result;
  if (!result.before.level) return say("plan.finding.unknown");
  const OverallScore& after = result.plan.after;
  const int from = result.before.stage.value_or(0);
  const int to = after.stage.value_or(from);
  const Arguments arguments{{"budget", sayWon(result.wish.budget, narrator_.language())},
                            {"months", std::to_string(result.wish.months)},
                            {"before", scoreOf(result.before)},
                            {"after", scoreOf(after)},
                            {"from", std::to_string(from)},
                            {"to", std::to_string(to)},
                            {"title", narrator_.stageTitle(to)}};
  if (result.plan.steps.empty()) return say("plan.finding.none", arguments);
  return say(to > from ? "plan.finding.up" : "plan.finding.same", arguments);
}

std::string PlanWords::facts() const {
  const ActionPlan& plan = plan_.result.plan;
  if (plan.steps.empty()) return {};
  return say("plan.facts", {{"count", std::to_string(plan.steps.size())},
                            {"cost", won(plan.cost)},
                            {"yearly", won(plan.yearly)},
                            {"hours", sayCount(plan.ownHours)}});
}

std::string PlanWords::proof() const {
  const ActionPlan& plan = plan_.result.plan;
  if (plan.steps.empty()) return {};
  const auto& others = plan_.result.alternatives;
  const bool isForStage = std::any_of(others.begin(), others.end(), [](const PlanAlternative& other) {
    return other.kind == AlternativeKind::highestScore;
  });
  if (plan.proven) return say(isForStage ? "plan.proof.stage" : "plan.proof.best");
  return say("plan.proof.open", {{"highest", sayDecimal(MeanLevel(plan.highest).score().value(), 1)}});
}

Won PlanWords::extraCost(Index action) const {
  std::vector<Index> wanted{action};
  std::int64_t cost = 0;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const auto isIn = [&](const auto& list, Index place) {
      return std::find(list.begin(), list.end(), place) != list.end();
    };
    const auto& steps = plan_.result.plan.steps;
    const bool isPlanned =
        std::any_of(steps.begin(), steps.end(), [&](const auto& step) { return step.action == wanted[i]; });
    if (isPlanned || isIn(plan_.result.reached, wanted[i])) continue;
    cost += catalogue_.actions.at(wanted[i]).costFor(plan_.result.costs).likely.value();
    for (const Index need : catalogue_.actions.at(wanted[i]).needs) {
      if (!isIn(wanted, need)) wanted.push_back(need);
    }
  }
  return Won(cost);
}

std::string PlanWords::gateRemark(const BitingGate& gate) const {
  std::optional<Index> cheapest;
  Won least(0);
  for (Index place = 0; place < catalogue_.actions.size(); ++place) {
    const Action& action = catalogue_.actions[place];
    const bool opens = std::any_of(action.raises.begin(), action.raises.end(), [&](const Raise& raise) {
      return raise.question == gate.question && raise.to >= gate.liftedBy;
    });
    if (!opens || (cheapest && least <= extraCost(place))) continue;
    cheapest = place;
    least = extraCost(place);
  }
  Arguments arguments{{"question", questionTitle(gate.question)}, {"cap", std::to_string(gate.cap)}};
  if (!cheapest) return say("plan.remark.gate_only", arguments);
  arguments.push_back({"action", actionName(*cheapest)});
  arguments.push_back({"cost", won(least)});
  return say("plan.remark.gate", arguments);
}

std::vector<std::string> PlanWords::obstacles() const {
  std::vector<std::string> obstacles;
  for (const BitingGate& gate : plan_.result.plan.after.gates)
    obstacles.push_back(gateRemark(gate));
  return obstacles;
}

std::vector<std::string> PlanWords::remarks() const {
  const PlanResult& result = plan_.result;
  std::vector<std::string> remarks;
  if (!result.unknown.empty())
    remarks.push_back(say("plan.remark.unknown", {{"count", std::to_string(result.unknown.size())}}));
  if (result.plan.steps.empty()) return remarks;
  remarks.push_back(say("plan.remark.at_once", {{"count", std::to_string(result.atOnce)}}));
  remarks.push_back(say("plan.remark.support"));
  remarks.push_back(say("plan.remark.estimate"));
  return remarks;
}

Won PlanWords::costOf(const std::vector<Index>& steps) const {
  std::int64_t cost = 0;
  for (const Index place : steps)
    cost += plan_.result.plan.steps[place].cost.value();
  return Won(cost);
}

double PlanWords::pointsOf(const std::vector<Index>& steps) const {
  double points = 0.0;
  for (const Index place : steps)
    points += plan_.result.plan.steps[place].gain * pointsPerLevel;
  return points;
}

std::vector<PlanGroupText> PlanWords::groupsOf(const std::vector<Index>& steps) const {
  const Questionnaire& questionnaire = narrator_.sources().questionnaire;
  std::vector<PlanGroupText> groups;
  // A step that raises nothing by itself stands behind those of the parts.
  for (Index pillar = 0; pillar <= questionnaire.pillars().size(); ++pillar) {
    const bool isGroundwork = pillar == questionnaire.pillars().size();
    PlanGroupText group;
    group.title = isGroundwork ? say("plan.group.groundwork") : localized(questionnaire.pillar(pillar).title);
    for (const Index place : steps) {
      const auto& raises = plan_.result.plan.steps[place].raises;
      const Index own =
          raises.empty() ? questionnaire.pillars().size() : questionnaire.question(raises.front().question).pillar;
      if (own == pillar) group.steps.push_back(place);
    }
    if (!group.steps.empty()) groups.push_back(std::move(group));
  }
  return groups;
}

PlanOutlineText PlanWords::outline() const {
  const ActionPlan& plan = plan_.result.plan;
  PlanSplit split = splitPlan(plan, catalogue_);
  PlanOutlineText outline;
  outline.leading = std::move(split.leading);
  if (split.others.empty()) return outline;
  outline.groups = groupsOf(split.others);
  std::vector<double> shares{pointsOf(outline.leading)};
  for (const PlanGroupText& group : outline.groups)
    shares.push_back(pointsOf(group.steps));
  // The whole is what stands above: the rounded score after less the rounded score before.
  const auto shown = [](const OverallScore& overall) {
    return overall.level ? std::round(overall.level->score().value() * 10.0) / 10.0 : 0.0;
  };
  const double whole = shown(plan.after) - shown(plan_.result.before);
  const std::vector<double> points = tenthsAddingUp(shares, whole);
  for (std::size_t g = 0; g < outline.groups.size(); ++g) {
    PlanGroupText& group = outline.groups[g];
    group.facts = say("plan.group.facts", {{"count", std::to_string(group.steps.size())},
                                           {"cost", won(costOf(group.steps))},
                                           {"points", saySigned(points[g + 1])}});
  }
  outline.lead = say("plan.leading", {{"total", std::to_string(plan.steps.size())},
                                      {"count", std::to_string(outline.leading.size())},
                                      {"cost", won(costOf(outline.leading))},
                                      {"points", saySigned(points.front())},
                                      {"whole", saySigned(whole)}});
  return outline;
}

std::string PlanWords::costText(const PlannedStep& step) const {
  const bool isFree = step.cost == Won(0);
  if (step.yearly == Won(0)) return isFree ? say("plan.step.free") : won(step.cost);
  const Arguments arguments{{"cost", won(step.cost)}, {"yearly", won(step.yearly)}};
  return say(isFree ? "plan.step.only_yearly" : "plan.step.cost_yearly", arguments);
}

std::string PlanWords::effectText(const PlannedStep& step) const {
  std::vector<std::string> parts;
  const std::string points = saySigned(step.gain * pointsPerLevel);
  if (points != saySigned(0.0)) parts.push_back(say("points.signed", {{"points", points}}));
  if (step.stageAfter > stageBefore(step))
    parts.push_back(say("plan.step.stage", {{"stage", std::to_string(*step.stageAfter)}}));
  for (const Index question : step.opens)
    parts.push_back(say("plan.step.opens", {{"question", questionTitle(question)}}));
  if (parts.empty()) parts.push_back(say("plan.step.prepares"));
  return joined(parts);
}

std::optional<int> PlanWords::stageBefore(const PlannedStep& step) const {
  std::optional<int> stage = plan_.result.before.stage;
  const PlannedStep* last = nullptr;
  for (const PlannedStep& other : plan_.result.plan.steps) {
    // Of steps that are reached in the same month the one that starts first is told first.
    const bool isBefore = other.endMonth() < step.endMonth() || (other.endMonth() == step.endMonth() && &other < &step);
    if (!isBefore || (last != nullptr && other.endMonth() < last->endMonth())) continue;
    last = &other;
    stage = other.stageAfter;
  }
  return stage;
}

std::string PlanWords::needsText(const PlannedStep& step) const {
  std::string names;
  for (const PlannedStep& other : plan_.result.plan.steps) {
    const auto& needs = catalogue_.actions.at(step.action).needs;
    if (std::find(needs.begin(), needs.end(), other.action) == needs.end()) continue;
    names += (names.empty() ? "" : ", ") + actionName(other.action);
  }
  return names.empty() ? names : say("plan.step.needs", {{"steps", names}});
}

PlanStepText PlanWords::step(const PlannedStep& step) const {
  const Action& action = catalogue_.actions.at(step.action);
  const ActionCost& cost = action.costFor(plan_.result.costs);
  const Arguments when{{"from", std::to_string(step.startMonth)}, {"to", std::to_string(step.endMonth())}};
  PlanStepText text;
  text.name = localized(action.name);
  text.todo = localized(action.todoFor(plan_.result.costs));
  if (step.waitMonths > 0) {
    const std::string work = std::to_string(step.months - step.waitMonths);
    text.todo += " " + say("plan.step.wait", {{"work", work}});
  }
  text.who = say("plan.step.who", {{"who", localized(action.who)}});
  text.when = say(step.months == 1 ? "plan.step.one_month" : "plan.step.months", when);
  text.cost = costText(step);
  if (cost.low != cost.high) text.range = say("plan.step.range", {{"low", won(cost.low)}, {"high", won(cost.high)}});
  text.hours = say("plan.step.hours", {{"hours", sayCount(step.ownHours)}});
  text.effect = effectText(step);
  for (const PlannedRaise& raise : step.raises) {
    text.raises += text.raises.empty() ? "" : ", ";
    text.raises += say("plan.step.raises", {{"question", questionTitle(raise.question)},
                                            {"from", std::to_string(raise.from)},
                                            {"to", std::to_string(raise.to.value())}});
  }
  text.basis = say(action.basis.isOwnEstimate ? "plan.step.own_estimate" : "plan.step.sourced",
                   {{"reason", localized(action.basis.reason)}, {"url", action.basis.url}});
  text.needs = needsText(step);
  return text;
}

Arguments PlanWords::argumentsOf(const PlanAlternative& alternative) const {
  const ActionPlan& plan = alternative.plan;
  const int months = alternative.exists ? plan.months : plan_.result.wish.months;
  return {{"cost", won(plan.cost)},
          {"half", won(Won(plan_.result.wish.budget.value() / 2))},
          {"months", std::to_string(months)},
          {"count", std::to_string(plan.steps.size())},
          {"stage", std::to_string(alternative.stage)},
          {"after", std::to_string(plan.after.stage.value_or(0))},
          {"score", scoreOf(plan.after)}};
}

std::string PlanWords::alternative(const PlanAlternative& alternative) const {
  const Arguments arguments = argumentsOf(alternative);
  switch (alternative.kind) {
    case AlternativeKind::halfBudget:
      return say("plan.alternative.half", arguments);
    case AlternativeKind::nextStageInBudget:
      return say("plan.alternative.stage", arguments);
    case AlternativeKind::highestScore:
      return say("plan.alternative.best", arguments);
    case AlternativeKind::cheapestNextStage:
      break;
  }
  return say(alternative.exists ? "plan.alternative.next" : "plan.alternative.next_none", arguments);
}

PlanWayText PlanWords::way(const PlanAlternative& alternative) const {
  const Arguments arguments = argumentsOf(alternative);
  PlanWayText text;
  text.title = say("plan.way." + std::string(nameOf(alternative.kind)), arguments);
  if (!alternative.exists) {
    text.facts = say("plan.alternative.next_none", arguments);
    return text;
  }
  const bool hasStage = alternative.plan.after.stage.has_value();
  text.result = say(hasStage ? "plan.way.result" : "plan.way.score", arguments);
  text.facts = say("plan.way.facts", arguments);
  return text;
}

std::string PlanWords::supportTerms(const Programme& programme) const {
  std::vector<std::string> parts;
  // What a service is paid goes to the one who gives it.
  if (programme.maxAmount && programme.kind != ProgrammeKind::service)
    parts.push_back(say("plan.support.amount", {{"amount", won(*programme.maxAmount)}}));
  if (programme.governmentSharePercent) {
    const std::string share = sayPercent(*programme.governmentSharePercent, 1);
    parts.push_back(say("plan.support.share", {{"share", share}}));
  }
  if (!programme.applicationWindow.ko.empty())
    parts.push_back(say("plan.support.window", {{"window", localized(programme.applicationWindow)}}));
  return joined(parts);
}

std::string PlanWords::supportReason(const SupportMatch& match) const {
  std::vector<std::string> parts;
  std::string steps;
  for (const Index action : match.actions)
    steps += (steps.empty() ? "" : ", ") + actionName(action);
  if (!steps.empty()) parts.push_back(say("plan.support.for_steps", {{"steps", steps}}));
  for (const Index pillar : match.pillars) {
    const std::string title = localized(narrator_.sources().questionnaire.pillar(pillar).title);
    parts.push_back(say("plan.support.for_pillar", {{"pillar", title}}));
  }
  if (match.regionPreferred) parts.push_back(say("plan.support.region"));
  return joined(parts);
}

std::string PlanWords::supportSource(const Programme& programme, bool isStale) const {
  if (programme.sourceDate.empty()) return say("plan.support.undated");
  const std::string date = sayPartialDate(programme.sourceDate, narrator_.language());
  return say(isStale ? "plan.support.stale" : "plan.support.source", {{"date", date}});
}

SupportText PlanWords::support(const SupportMatch& match) const {
  const Programme& programme = programmes_.at(match.programme);
  SupportText text;
  text.name = localized(programme.name);
  text.kind = say("plan.kind." + std::string(nameOf(programme.kind)));
  text.terms = supportTerms(programme);
  text.pays = localized(programme.pays);
  text.reason = supportReason(match);
  text.note = joined({localized(programme.amountNote), localized(programme.shareNote)});
  text.source = supportSource(programme, match.stale);
  text.url = programme.url;
  text.isStale = match.stale;
  return text;
}

PlanProgressText describeProgress(const Narrator& narrator, const PlanSources& sources, const EarlierPlan& earlier,
                                  const Assessment& later) {
  PlanProgressText text;
  std::size_t done = 0;
  for (const Index action : earlier.actions) {
    const StepState state = stateOf(sources, earlier, action, later);
    done += state == StepState::reached ? 1 : 0;
    const char* key = "plan.progress.open";
    if (state == StepState::reached) key = "plan.progress.reached";
    if (state == StepState::ticked) key = "plan.progress.ticked";
    text.lines.push_back({sources.catalogue.actions.at(action).name.in(narrator.language()), narrator.say(key), state});
  }
  if (text.lines.empty()) return text;
  text.summary =
      narrator.say("plan.progress", {{"done", std::to_string(done)}, {"total", std::to_string(text.lines.size())}});
  return text;
}

}  // namespace jindan
