// SPDX-License-Identifier: Apache-2.0
#include "domain/filecheck/proposals.h"

#include <algorithm>

#include "domain/filecheck/find_findings.h"
#include "domain/filecheck/quality_scores.h"

namespace jindan {

namespace {

/// A rule that holds, with the files that make it hold.
struct Held {
  const LevelRule* rule = nullptr;
  std::vector<std::string> files;
};

/// The files of one check against the rules.
class Judgement {
 public:
  Judgement(const FileCheck& check, const FileCheckRules& rules) : check_(check), rules_(rules) {}

  [[nodiscard]] std::optional<Held> holds(const LevelRule& rule) const {
    Held held{&rule, {}};
    for (const FileProfile& file : check_.files) {
      if (!meets(file, rule.where)) continue;
      if (meets(file, rule.conditions)) {
        held.files.push_back(file.path);
      } else if (rule.every) {
        return std::nullopt;
      }
    }
    if (held.files.empty()) return std::nullopt;
    return held;
  }

  /// The highest rule that holds, or the lowest.
  [[nodiscard]] std::optional<Held> extreme(const std::vector<LevelRule>& rules, bool highest) const {
    std::optional<Held> best;
    for (const LevelRule& rule : rules) {
      auto held = holds(rule);
      if (!held) continue;
      if (!best || (highest ? rule.level > best->rule->level : rule.level < best->rule->level)) best = std::move(held);
    }
    return best;
  }

 private:
  [[nodiscard]] bool meets(const FileProfile& file, const std::vector<MeasureCondition>& conditions) const {
    return std::all_of(conditions.begin(), conditions.end(), [&](const MeasureCondition& condition) {
      const auto value = measureFile(condition.measure, file, check_.links, rules_.reference);
      if (!value) return false;
      if (condition.atLeast && *value < *condition.atLeast) return false;
      if (condition.atMost && *value > *condition.atMost) return false;
      return !condition.below || *value < *condition.below;
    });
  }

  const FileCheck& check_;
  const FileCheckRules& rules_;
};

void addQuestion(FileCheck& check, const Judgement& judgement, const QuestionRule& rule, const QuestionId& id) {
  const auto limit = judgement.extreme(rule.limits, false);
  if (limit) check.limits.push_back({id, limit->rule->level, limit->rule->because, limit->files});
  const auto shown = judgement.extreme(rule.shows, true);
  if (!shown) return;
  if (limit && limit->rule->level < shown->rule->level) {
    check.proposals.push_back({id, limit->rule->level, limit->rule->because, limit->files});
  } else {
    check.proposals.push_back({id, shown->rule->level, shown->rule->because, shown->files});
  }
}

Standing standingOf(const ShownLevel& shown) {
  if (!shown.said) return Standing::unanswered;
  if (shown.atMost && *shown.said > *shown.atMost) return Standing::contradicts;
  if (!shown.shown || *shown.said == *shown.shown) return Standing::agrees;
  return *shown.said < *shown.shown ? Standing::saidLess : Standing::saidMore;
}

ShownLevel& entryFor(std::vector<ShownLevel>& list, Index question) {
  const auto place = std::lower_bound(list.begin(), list.end(), question,
                                      [](const ShownLevel& entry, Index index) { return entry.question < index; });
  if (place != list.end() && place->question == question) return *place;
  return *list.insert(place, ShownLevel{question, {}, {}, {}, Standing::unanswered, false, {}, {}});
}

}  // namespace

std::string_view nameOf(Standing standing) {
  switch (standing) {
    case Standing::unanswered:
      return "unanswered";
    case Standing::agrees:
      return "agrees";
    case Standing::saidLess:
      return "said_less";
    case Standing::saidMore:
      return "said_more";
    case Standing::contradicts:
      return "contradicts";
  }
  return {};
}

void judgeCheck(FileCheck& check, const FileCheckRules& rules, const Questionnaire& questionnaire) {
  for (FileProfile& file : check.files) {
    file.findings = findFindings(file, check.links, rules);
    file.scores = scoreQuality(file, rules.reference);
  }
  check.proposals.clear();
  check.limits.clear();
  const Judgement judgement(check, rules);
  for (const QuestionRule& rule : rules.questions)
    addQuestion(check, judgement, rule, questionnaire.question(rule.question).id);
}

std::vector<ShownLevel> compareWithAnswers(const FileCheck& check, const Questionnaire& questionnaire,
                                           const Assessment& assessment) {
  std::vector<ShownLevel> list;
  const auto entry = [&](const QuestionId& id) -> ShownLevel* {
    const auto question = questionnaire.find(id);
    if (!question || *question >= assessment.answers.size()) return nullptr;
    return assessment.answers[*question].said.isNotApplicable() ? nullptr : &entryFor(list, *question);
  };
  for (const LevelLimit& limit : check.limits) {
    if (ShownLevel* shown = entry(limit.question)) {
      shown->atMost = limit.atMost;
      shown->because = limit.because;
      shown->files = limit.files;
    }
  }
  for (const LevelProposal& proposal : check.proposals) {
    if (ShownLevel* shown = entry(proposal.question)) {
      shown->shown = proposal.level;
      shown->because = proposal.because;
      shown->files = proposal.files;
    }
  }
  for (ShownLevel& shown : list) {
    const Answer& answer = assessment.answers[shown.question];
    shown.said = answer.said.level();
    shown.accepted = shown.shown && answer.seen == shown.shown && answer.evidence == Evidence::kept;
    shown.standing = standingOf(shown);
  }
  // A limit that nothing goes beyond is no news.
  std::erase_if(list, [](const ShownLevel& shown) { return !shown.shown && shown.standing != Standing::contradicts; });
  return list;
}

}  // namespace jindan
