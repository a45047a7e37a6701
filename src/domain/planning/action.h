// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/benchmark/segment.h"
#include "domain/questionnaire/questionnaire.h"
#include "domain/types/language.h"
#include "domain/types/level.h"
#include "domain/types/won.h"

namespace jindan {

/// The three factories that costs are written for: about 9, 40 and 150 people.
enum class CostClass { micro, small, medium };
inline constexpr std::size_t costClassCount = 3;

/// What an action takes from a factory of one cost class.
struct ActionCost {
  Won low{0};
  Won likely{0};  ///< the one that plans count with
  Won high{0};
  Won yearly{0};       ///< from its end on, every year
  int months = 1;      ///< of work, ≥ 1
  int waitMonths = 0;  ///< after the work until it is reached, e.g. until a year of records is there; keeps nobody busy
  int ownHours = 0;    ///< of the company's own people, not in won

  [[nodiscard]] int duration() const { return months + waitMonths; }
};

/// An action brings a question to this level; a higher one stays.
struct Raise {
  Index question = 0;
  Level to;
};

/// Where the won come from.
struct CostBasis {
  bool isOwnEstimate = true;
  LocalizedText reason;  ///< how it was estimated, or what the source says
  std::string url;       ///< of the source; empty for an own estimate
};

/// Something a factory can do that raises answers.
struct Action {
  std::string id;
  LocalizedText name;
  LocalizedText todo;
  std::array<std::optional<LocalizedText>, costClassCount> todoBySize;  ///< instead of `todo`
  LocalizedText who;                                                    ///< who does it
  std::vector<Raise> raises;
  std::vector<Index> needs;             ///< places of the actions that must come first
  std::vector<std::string> programmes;  ///< ids of the support that may pay for it
  std::array<ActionCost, costClassCount> costs;
  CostBasis basis;

  [[nodiscard]] const ActionCost& costFor(CostClass size) const { return costs.at(static_cast<std::size_t>(size)); }
  [[nodiscard]] const LocalizedText& todoFor(CostClass size) const {
    const auto& own = todoBySize.at(static_cast<std::size_t>(size));
    return own ? *own : todo;
  }
};

/// How a firm of one size plans.
struct PlanningSize {
  CostClass costs = CostClass::small;
  int atOnce = 1;  ///< so many actions can run side by side
};

struct PlanningRules {
  std::array<PlanningSize, 5> sizes;  ///< at the place of each SizeClass
  int mostMonths = 60;
  std::int64_t nodeLimit = 0;  ///< of one search; beyond it a plan is not proven to be the best

  [[nodiscard]] const PlanningSize& of(SizeClass size) const { return sizes.at(static_cast<std::size_t>(size)); }
};

/// All actions and the rules plans are made by.
struct ActionCatalogue {
  std::string id;
  std::vector<Action> actions;
  PlanningRules rules;

  static constexpr std::size_t mostActions = 64;  ///< a plan is held in one machine word
};

}  // namespace jindan
