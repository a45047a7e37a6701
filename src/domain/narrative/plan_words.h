// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/narrative/narrator.h"
#include "domain/planning/leading_steps.h"
#include "domain/planning/support.h"

namespace jindan {

/// A step of a plan, ready to be shown.
struct PlanStepText {
  std::string name;
  std::string todo;    ///< what to do, sentences
  std::string who;     ///< "맡는 사람: 데이터 담당"
  std::string when;    ///< "2~4개월째"
  std::string cost;    ///< "1,500만 원, 해마다 40만 원"
  std::string range;   ///< "600만 원에서 3,000만 원 사이"; empty when there is no range
  std::string hours;   ///< "직원 40시간"
  std::string effect;  ///< "+1.2점 · 3단계가 됩니다"
  std::string raises;  ///< "생산량 기록 2→4, …"
  std::string basis;   ///< how the amount was estimated
  std::string needs;   ///< "먼저 할 일: …", of this plan; empty when it needs none of it
};

/// Another way, ready to be shown.
struct PlanWayText {
  std::string title;   ///< "가장 적은 돈으로 3단계까지"
  std::string result;  ///< "52.3점 · 3단계"; empty when there is no such plan
  std::string facts;   ///< "1,200만 원 · 9개월 · 할 일 6가지", or why there is none
};

/// A support programme, ready to be shown.
struct SupportText {
  std::string name;
  std::string kind;
  std::string terms;   ///< amount, share of the state, window; may be empty
  std::string pays;    ///< what it pays for
  std::string reason;  ///< which steps it helps with, or that it is for the weakest pillar
  std::string note;    ///< amount note and remarks; may be empty
  std::string source;  ///< date, and a warning when it is old
  std::string url;
  bool isStale = false;
};

/// Steps of a long plan that are told together.
struct PlanGroupText {
  std::string title;         ///< the part of the questionnaire they serve
  std::string facts;         ///< "7가지 · 560만 원 · +5.2점"
  std::vector<Index> steps;  ///< places in the plan
};

/// A plan in short: the few steps that carry most of it, and the others by what they serve. Without groups every step
/// is a leading one.
struct PlanOutlineText {
  std::string lead;  ///< how much the leading steps carry; empty without groups
  std::vector<Index> leading;
  std::vector<PlanGroupText> groups;
};

/// What became of a step of an earlier plan.
struct PlanProgressText {
  std::string summary;  ///< "지난 계획에서 한 일 3 / 7"; empty without an earlier plan
  struct Line {
    std::string name;
    std::string state;
    StepState kind = StepState::open;
  };
  std::vector<Line> lines;
};

/// Tells a plan. The narrator, the plan and the packs must outlive it.
class PlanWords {
 public:
  PlanWords(const Narrator& narrator, const SupportedPlan& plan, const ActionCatalogue& catalogue,
            const std::vector<Programme>& programmes)
      : narrator_(narrator), plan_(plan), catalogue_(catalogue), programmes_(programmes) {}

  [[nodiscard]] const Narrator& narrator() const { return narrator_; }
  [[nodiscard]] const SupportedPlan& plan() const { return plan_; }

  /// What money and time bring, one or two sentences.
  [[nodiscard]] std::string finding() const;
  /// Steps, money once, money a year, own hours; empty without steps.
  [[nodiscard]] std::string facts() const;
  /// That no better plan exists, or how much better one could be; empty without steps.
  [[nodiscard]] std::string proof() const;
  /// Gates that hold the stage down even after the plan, and what would open them.
  [[nodiscard]] std::vector<std::string> obstacles() const;
  /// What else has to be known: open questions, how things were counted.
  [[nodiscard]] std::vector<std::string> remarks() const;
  [[nodiscard]] std::string actionName(Index action) const;
  /// The plan in short. The points of leading steps and groups add up to those of the whole plan.
  [[nodiscard]] PlanOutlineText outline() const;
  [[nodiscard]] PlanStepText step(const PlannedStep& step) const;
  [[nodiscard]] std::string alternative(const PlanAlternative& alternative) const;
  [[nodiscard]] PlanWayText way(const PlanAlternative& alternative) const;
  [[nodiscard]] SupportText support(const SupportMatch& match) const;

 private:
  [[nodiscard]] std::string say(std::string_view key, const Arguments& arguments = {}) const {
    return narrator_.say(key, arguments);
  }
  [[nodiscard]] std::string won(Won amount) const;
  [[nodiscard]] std::string questionTitle(Index question) const;
  [[nodiscard]] std::vector<PlanGroupText> groupsOf(const std::vector<Index>& steps) const;
  /// What the steps cost and bring, in steps of the plan's own rounding.
  [[nodiscard]] Won costOf(const std::vector<Index>& steps) const;
  [[nodiscard]] double pointsOf(const std::vector<Index>& steps) const;
  /// What the action costs with everything it needs that is neither planned nor done.
  [[nodiscard]] Won extraCost(Index action) const;
  [[nodiscard]] std::string gateRemark(const BitingGate& gate) const;
  [[nodiscard]] std::string costText(const PlannedStep& step) const;
  [[nodiscard]] std::string effectText(const PlannedStep& step) const;
  /// The stage when all that is reached before this step is.
  [[nodiscard]] std::optional<int> stageBefore(const PlannedStep& step) const;
  [[nodiscard]] std::string needsText(const PlannedStep& step) const;
  [[nodiscard]] Arguments argumentsOf(const PlanAlternative& alternative) const;
  [[nodiscard]] std::string supportTerms(const Programme& programme) const;
  [[nodiscard]] std::string supportReason(const SupportMatch& match) const;
  [[nodiscard]] std::string supportSource(const Programme& programme, bool isStale) const;
  [[nodiscard]] std::string localized(const LocalizedText& text) const { return text.in(narrator_.language()); }

  const Narrator& narrator_;
  const SupportedPlan& plan_;
  const ActionCatalogue& catalogue_;
  const std::vector<Programme>& programmes_;
};

/// What became of an earlier visit's plan by the time of a later one.
[[nodiscard]] PlanProgressText describeProgress(const Narrator& narrator, const PlanSources& sources,
                                                const EarlierPlan& earlier, const Assessment& later);

}  // namespace jindan
