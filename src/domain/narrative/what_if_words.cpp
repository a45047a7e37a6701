// SPDX-License-Identifier: Apache-2.0
// The narrator's sentences about a what-if: an original result and an assumed one beside each other.
#include "domain/narrative/what_if_words.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "domain/wording/numbers.h"

namespace jindan {

namespace {

constexpr double pointsPerLevel = 25.0;
constexpr const char* noScore = "—";

/// In tenths, as it is shown: the shown difference is then that of the shown scores.
std::optional<double> shownScore(const OverallScore& overall) {
  if (!overall.level) return std::nullopt;
  return std::round(overall.level->score().value() * 10.0) / 10.0;
}

std::string scoreText(const Narrator& narrator, const std::optional<double>& score) {
  return score ? narrator.say("whatif.score", {{"score", sayDecimal(*score, 1)}}) : noScore;
}

std::string stageSentence(const Narrator& narrator, const OverallScore& before, const OverallScore& after) {
  if (!after.stage) return narrator.say(before.stage ? "whatif.stage.lost" : "whatif.stage.unknown");
  const Arguments arguments{{"from", std::to_string(before.stage.value_or(0))},
                            {"to", std::to_string(*after.stage)},
                            {"title", narrator.stageTitle(*after.stage)}};
  if (!before.stage) return narrator.say("whatif.stage.known", arguments);
  if (*after.stage == *before.stage) return narrator.say("whatif.stage.same", arguments);
  return narrator.say(*after.stage > *before.stage ? "whatif.stage.up" : "whatif.stage.down", arguments);
}

std::string stageName(const Narrator& narrator, const OverallScore& overall) {
  if (!overall.stage) return narrator.say("stage.unknown");
  return narrator.say("whatif.stage.short", {{"stage", std::to_string(*overall.stage)}});
}

std::string stageInShort(const Narrator& narrator, const OverallScore& before, const OverallScore& after) {
  const std::string was = stageName(narrator, before);
  const std::string is = stageName(narrator, after);
  if (was == is) return narrator.say("whatif.stage.short_same", {{"stage", is}});
  return narrator.say("whatif.stage.short_other", {{"before", was}, {"after", is}});
}

bool bites(const OverallScore& overall, Index question) {
  return std::any_of(overall.gates.begin(), overall.gates.end(),
                     [&](const BitingGate& gate) { return gate.question == question; });
}

/// Titles of the gates that bite in the one and not in the other.
std::string gatesOnlyIn(const Narrator& narrator, const OverallScore& one, const OverallScore& other) {
  std::string titles;
  for (const BitingGate& gate : one.gates) {
    if (bites(other, gate.question)) continue;
    if (!titles.empty()) titles += ", ";
    titles += narrator.sources().questionnaire.question(gate.question).shortTitle.in(narrator.language());
  }
  return titles;
}

std::vector<std::string> obstacleSentences(const Narrator& narrator, const OverallScore& before,
                                           const OverallScore& after) {
  std::vector<std::string> sentences;
  const std::string gone = gatesOnlyIn(narrator, before, after);
  if (!gone.empty()) sentences.push_back(narrator.say("whatif.obstacle.gone", {{"questions", gone}}));
  const std::string come = gatesOnlyIn(narrator, after, before);
  if (!come.empty()) sentences.push_back(narrator.say("whatif.obstacle.come", {{"questions", come}}));
  return sentences;
}

/// The badge of each comparison with a position, by the place of its rule.
struct Standing {
  Index rule = 0;
  std::string figure;
  std::string badge;
};

std::vector<Standing> standings(const Narrator& narrator, const Comparisons& comparisons) {
  std::vector<Standing> result;
  for (const ComparisonText& text : narrator.comparisons(comparisons)) {
    if (text.badge.empty()) continue;
    const Comparison& comparison = comparisons.made[text.first];
    result.push_back({comparison.rule, comparison.observation.indicatorTitle.in(narrator.language()), text.badge});
  }
  return result;
}

const Standing* findRule(const std::vector<Standing>& all, Index rule) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Standing& each) { return each.rule == rule; });
  return found == all.end() ? nullptr : &*found;
}

std::vector<std::string> comparisonSentences(const Narrator& narrator, const Comparisons& before,
                                             const Comparisons& after) {
  const std::vector<Standing> was = standings(narrator, before);
  const std::vector<Standing> is = standings(narrator, after);
  std::vector<std::string> sentences;
  for (const Standing& now : is) {
    const Standing* former = findRule(was, now.rule);
    if (former == nullptr) {
      sentences.push_back(narrator.say("whatif.comparison.new", {{"figure", now.figure}, {"now", now.badge}}));
    } else if (former->badge != now.badge) {
      sentences.push_back(narrator.say("whatif.comparison.moved",
                                       {{"figure", now.figure}, {"before", former->badge}, {"now", now.badge}}));
    }
  }
  for (const Standing& former : was) {
    if (findRule(is, former.rule) == nullptr)
      sentences.push_back(narrator.say("whatif.comparison.gone", {{"figure", former.figure}}));
  }
  return sentences;
}

std::string originalText(const Narrator& narrator, const Answer& answer, Index question) {
  const auto level = answer.verified();
  return level ? std::to_string(level->value()) : narrator.answerText(question, answer.said);
}

/// What the question could still bring, or that it holds the stage down.
std::string prospect(const Narrator& narrator, const Diagnosis& diagnosis, Index question) {
  if (bites(diagnosis.verified.overall, question)) return narrator.say("whatif.row.obstacle");
  double most = 0.0;
  for (const Lift& lift : diagnosis.lifts) {
    if (lift.question == question) most = std::max(most, lift.gain);
  }
  const std::string points = saySigned(most * pointsPerLevel);
  if (points == saySigned(0.0)) return {};
  return narrator.say("whatif.row.gain", {{"gain", narrator.say("points.signed", {{"points", points}})}});
}

}  // namespace

WhatIfText describeWhatIf(const Narrator& narrator, const DiagnosedVisit& before, const DiagnosedVisit& after) {
  const OverallScore& was = before.diagnosis.verified.overall;
  const OverallScore& is = after.diagnosis.verified.overall;
  const auto scoreWas = shownScore(was);
  const auto scoreIs = shownScore(is);
  WhatIfText text;
  text.scoreBefore = scoreText(narrator, scoreWas);
  text.scoreAfter = scoreText(narrator, scoreIs);
  if (scoreWas && scoreIs) {
    const std::string points = saySigned(*scoreIs - *scoreWas);
    text.change = narrator.say("points.signed", {{"points", points}});
    if (points != saySigned(0.0)) text.direction = *scoreIs > *scoreWas ? 1 : -1;
  }
  text.stage = stageSentence(narrator, was, is);
  text.inShort = narrator.say(text.change.empty() ? "whatif.short_unknown" : "whatif.short",
                              {{"before", text.scoreBefore},
                               {"after", text.scoreAfter},
                               {"change", text.change},
                               {"stage", stageInShort(narrator, was, is)}});
  text.obstacles = obstacleSentences(narrator, was, is);
  text.comparisons = comparisonSentences(narrator, before.comparisons, after.comparisons);
  return text;
}

AssumedQuestionText describeAssumed(const Narrator& narrator, const DiagnosedVisit& before, const DiagnosedVisit& after,
                                    Index question) {
  const Answer& was = before.assessment.answers.at(question);
  const Answer& is = after.assessment.answers.at(question);
  const auto level = is.verified();
  AssumedQuestionText text;
  text.original = originalText(narrator, was, question);
  text.isObstacle = bites(after.diagnosis.verified.overall, question);
  text.sentence = narrator.answerText(question, level ? Said::level(*level) : is.said);
  const std::string title = narrator.sources().questionnaire.question(question).shortTitle.in(narrator.language());
  if (level != was.verified()) {
    const std::string assumed = std::to_string(level->value());
    text.state = narrator.say("whatif.row.changed", {{"from", text.original}, {"to", assumed}});
    text.spoken =
        narrator.say("whatif.spoken.changed", {{"question", title}, {"from", text.original}, {"to", assumed}});
  } else {
    text.state = prospect(narrator, after.diagnosis, question);
    text.spoken = narrator.say("whatif.spoken.same", {{"question", title}, {"from", text.original}});
  }
  if (was.target) text.target = narrator.say("whatif.row.target", {{"level", std::to_string(was.target->value())}});
  return text;
}

}  // namespace jindan
