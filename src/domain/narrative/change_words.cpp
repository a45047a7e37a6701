// SPDX-License-Identifier: Apache-2.0
#include "domain/narrative/change_words.h"

#include <algorithm>
#include <cmath>

#include "domain/wording/numbers.h"

namespace jindan {

namespace {

constexpr const char* none = "—";
constexpr int yearAndMonth = 7;  // of "2026-11-21"

/// One decimal, as it is written.
double written(double points) {
  return std::round(points * 10.0) / 10.0;
}

std::string join(const std::vector<std::string>& parts, const char* between) {
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text += between;
    text += part;
  }
  return text;
}

const char* keyOf(Mode mode) {
  return mode == Mode::full ? "mode.full" : "mode.quick";
}

const char* keyOf(Evidence evidence) {
  switch (evidence) {
    case Evidence::saidOnly:
      return "evidence.0";
    case Evidence::seenOnSite:
      return "evidence.1";
    case Evidence::kept:
      return "evidence.2";
  }
  return "";
}

const char* keyOf(const GateChange& gate) {
  switch (gate.after) {
    case GateState::open:
      return gate.wasKnown() ? "change.gate.opened" : "change.gate.found_open";
    case GateState::closed:
      return gate.wasKnown() ? "change.gate.closed" : "change.gate.found_closed";
    case GateState::unknown:
    case GateState::notCounted:
      return "change.gate.lost";
  }
  return "";
}

}  // namespace

std::string ChangeWords::visitName(bool isLater) const {
  if (change_.earlier == change_.later)
    return narrator_.say(isLater ? "change.later_that_day" : "change.earlier_that_day");
  const Date& date = isLater ? change_.later : change_.earlier;
  const std::string earlier = change_.earlier.iso().substr(0, yearAndMonth);
  const std::string later = change_.later.iso().substr(0, yearAndMonth);
  if (earlier == later) return sayDate(date, narrator_.language());
  return sayPartialDate(isLater ? later : earlier, narrator_.language());
}

std::string ChangeWords::pillarTitle(Index pillar) const {
  return narrator_.sources().questionnaire.pillar(pillar).title.in(narrator_.language());
}

std::string ChangeWords::questionTitle(Index question) const {
  return narrator_.sources().questionnaire.question(question).shortTitle.in(narrator_.language());
}

std::string ChangeWords::score(const std::optional<MeanLevel>& level) const {
  return level ? sayDecimal(level->score().value(), 1) : none;
}

std::optional<double> ChangeWords::points(const LevelPair& levels) const {
  if (!levels.before || !levels.after) return std::nullopt;
  return written(written(levels.after->score().value()) - written(levels.before->score().value()));
}

std::string ChangeWords::signedPoints(const std::optional<double>& points) const {
  return points ? narrator_.say("points.signed", {{"points", saySigned(*points)}}) : none;
}

std::string ChangeWords::pillarFinding(double overall) const {
  const PillarChange* highest = nullptr;
  const PillarChange* lowest = nullptr;
  const auto pointsOf = [&](const PillarChange* pillar) { return pillar ? points(pillar->levels).value_or(0.0) : 0.0; };
  for (const PillarChange& pillar : change_.pillars) {
    if (pointsOf(&pillar) > pointsOf(highest)) highest = &pillar;
    if (pointsOf(&pillar) < pointsOf(lowest)) lowest = &pillar;
  }
  const auto against = [&](const char* key, const PillarChange& pillar) {
    return narrator_.say(
        key, {{"pillar", pillarTitle(pillar.pillar)}, {"points", sayDecimal(std::abs(pointsOf(&pillar)), 1)}});
  };
  std::vector<std::string> sentences;
  if (overall < 0.0) {
    if (lowest) sentences.push_back(narrator_.say("change.most_fallen", {{"pillar", pillarTitle(lowest->pillar)}}));
    if (highest) sentences.push_back(against("change.but_rose", *highest));
  } else {
    if (highest) sentences.push_back(narrator_.say("change.most_risen", {{"pillar", pillarTitle(highest->pillar)}}));
    if (lowest) sentences.push_back(against("change.but_fell", *lowest));
  }
  return join(sentences, " ");
}

std::string ChangeWords::finding() const {
  const auto difference = points(change_.overall());
  std::vector<std::string> sentences;
  if (!difference) {
    const bool both = !change_.before.level && !change_.after.level;
    sentences.push_back(both ? narrator_.say("change.unknown_both")
                             : narrator_.say("change.unknown_one", {{"when", visitName(!change_.after.level)}}));
  } else if (*difference == 0.0) {
    sentences.push_back(narrator_.say("change.same", {{"when", visitName(false)}}));
  } else {
    sentences.push_back(narrator_.say(*difference > 0.0 ? "change.rose" : "change.fell",
                                      {{"when", visitName(false)}, {"points", sayDecimal(std::abs(*difference), 1)}}));
  }
  const std::string pillars = pillarFinding(difference.value_or(0.0));
  if (!pillars.empty()) sentences.push_back(pillars);
  return join(sentences, " ");
}

std::string ChangeWords::stages() const {
  const auto& before = change_.before.stage;
  const auto& after = change_.after.stage;
  if (!before || !after) return {};
  if (*before == *after) return narrator_.say("change.stage_same", {{"stage", narrator_.stageTitle(*after)}});
  return narrator_.say(*after > *before ? "change.stage_up" : "change.stage_down",
                       {{"before", narrator_.stageTitle(*before)}, {"after", narrator_.stageTitle(*after)}});
}

std::string ChangeWords::caution() const {
  const auto difference = points(change_.overall());
  if (!difference || *difference == 0.0 || !change_.mayBeOpenQuestions()) return {};
  return narrator_.say("change.may_be_open", {{"before", narrator_.range(change_.before.interval)},
                                              {"after", narrator_.range(change_.after.interval)}});
}

std::string ChangeWords::range(const OverallScore& overall) const {
  const bool isOpen = overall.interval.low < overall.interval.high;
  return isOpen ? narrator_.range(overall.interval) : narrator_.say("change.no_gaps");
}

std::string ChangeWords::confidence() const {
  const std::string before = sayPercent(change_.before.confidence * 100.0, 0);
  const std::string after = sayPercent(change_.after.confidence * 100.0, 0);
  return before == after ? std::string() : narrator_.say("change.confidence", {{"before", before}, {"after", after}});
}

std::string ChangeWords::weights(const WeightProfile& profile) const {
  const auto scored = narrator_.sources().questionnaire.scoredPillars();
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < scored.size(); ++i)
    parts.push_back(pillarTitle(scored[i]) + " " + sayDecimal(profile.pillars.at(i), 2));
  return join(parts, " : ");
}

std::vector<std::string> ChangeWords::versions() const {
  const VersionChanges& versions = change_.versions;
  std::vector<std::string> lines;
  const auto add = [&](const char* key, const std::string& before, const std::string& after) {
    lines.push_back(
        narrator_.say(key, {{"before", before}, {"after", after}, {"count", std::to_string(change_.askedTwice)}}));
  };
  if (const auto& mode = versions.mode) {
    add("change.version.mode", narrator_.say(keyOf(mode->first)), narrator_.say(keyOf(mode->second)));
  }
  if (const auto& texts = versions.questionnaire) add("change.version.questionnaire", texts->first, texts->second);
  if (const auto& profiles = versions.weights) {
    add("change.version.weights", weights(profiles->first), weights(profiles->second));
  }
  if (const auto& texts = versions.benchmarks) add("change.version.benchmarks", texts->first, texts->second);
  return lines;
}

std::string ChangeWords::targets() const {
  if (change_.targets.empty()) return {};
  const std::size_t reached = change_.reachedTargets();
  const std::size_t count = change_.targets.size();
  const char* key = "change.targets.some";
  if (reached == 0) key = "change.targets.none";
  if (reached == count) key = "change.targets.all";
  return narrator_.say(key, {{"count", std::to_string(count)}, {"reached", std::to_string(reached)}});
}

std::string ChangeWords::target(const TargetOutcome& outcome) const {
  const char* key = outcome.isReached() ? "change.target.reached" : "change.target.short";
  if (!outcome.reached) key = "change.target.unknown";
  return narrator_.say(key, {{"question", questionTitle(outcome.question)},
                             {"target", std::to_string(outcome.target.value())},
                             {"level", outcome.reached ? std::to_string(outcome.reached->value()) : none}});
}

std::string ChangeWords::gate(const GateChange& gate) const {
  const auto& gates = narrator_.sources().method.gates;
  const auto rule =
      std::find_if(gates.begin(), gates.end(), [&](const Gate& g) { return g.question == gate.question; });
  return narrator_.say(keyOf(gate), {{"question", questionTitle(gate.question)}, {"cap", std::to_string(rule->cap)}});
}

std::vector<Mover> ChangeWords::movers(double sign) const {
  std::vector<Mover> movers;
  for (const PillarChange& pillar : change_.pillars) {
    for (const DimensionChange& dimension : pillar.dimensions) {
      const double moved = points(dimension.levels).value_or(0.0);
      if (moved * sign <= 0.0) continue;
      const LocalizedText& title = narrator_.sources().questionnaire.dimension(dimension.dimension).title;
      movers.push_back({title.in(narrator_.language()), pillar.pillar, moved});
    }
  }
  std::stable_sort(movers.begin(), movers.end(),
                   [&](const Mover& a, const Mover& b) { return a.points * sign > b.points * sign; });
  return movers;
}

std::vector<Mover> ChangeWords::risen() const {
  return movers(1.0);
}

std::vector<Mover> ChangeWords::fallen() const {
  return movers(-1.0);
}

std::string ChangeWords::answer(Index question, const Answer& answer) const {
  const auto level = answer.verified();
  if (!level) return narrator_.answerText(question, answer.said);
  return narrator_.say("change.answer", {{"level", std::to_string(level->value())},
                                         {"text", narrator_.answerText(question, Said::level(*level))}});
}

std::string ChangeWords::shortAnswer(const Said& said) const {
  // Only a level needs no description here; the words of the others are the same for every question.
  const auto level = said.level();
  return level ? std::to_string(level->value()) : narrator_.answerText(0, said);
}

std::string ChangeWords::remark(const ChangedAnswer& answer) const {
  std::vector<std::string> parts;
  const auto add = [&](const char* key, const std::string& before, const std::string& after) {
    parts.push_back(narrator_.say(key, {{"before", before}, {"after", after}}));
  };
  const Answer& was = answer.before;
  const Answer& is = answer.after;
  const auto counts = [](const Answer& given) { return given.said.level() == given.verified(); };
  // Where what was said is what counts, it stands in its column already; so does a seen level.
  if (answer.saidChanged() && !(counts(was) && counts(is))) {
    add("change.remark.said", shortAnswer(was.said), shortAnswer(is.said));
  }
  if (is.seen && !was.seen) parts.push_back(narrator_.say("change.remark.seen_now"));
  if (was.seen && !is.seen) parts.push_back(narrator_.say("change.remark.not_seen_now"));
  if (answer.evidenceChanged()) {
    add("change.remark.evidence", narrator_.say(keyOf(was.evidence)), narrator_.say(keyOf(is.evidence)));
  }
  if (answer.numberChanged()) {
    const Question& question = narrator_.sources().questionnaire.question(answer.question);
    const auto number = [&](const std::optional<double>& value) {
      return value ? narrator_.number(question, *value) : std::string(none);
    };
    add("change.remark.number", number(was.number), number(is.number));
  }
  return join(parts, " · ");
}

}  // namespace jindan
