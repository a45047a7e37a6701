// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/planning/money/money_rules.h"

namespace jindan {

/// "the number of this answer is below that".
struct NumberBelow {
  Index question = 0;
  double most = 0.0;
};

/// An answer that speaks for or against one way to get the people.
struct StaffingReason {
  std::variant<LevelCondition, NumberBelow> when;
  bool speaksFor = true;
  LocalizedText text;
};

/// One way to get people who can look after data and AI: hire, train, share or buy.
struct StaffingOption {
  std::string id;
  LocalizedText title;
  LocalizedText description;
  LocalizedText risk;
  Range yearlyCost = *Range::exactly(0.0);  ///< won
  int monthsFrom = 0;                       ///< until it takes effect
  int monthsTo = 0;
  FigureBasis basis;
  std::vector<StaffingReason> reasons;
};

struct StaffingRules {
  std::vector<StaffingOption> options;
  double mostShareOfSales = 1.0;  ///< above it the cost speaks against an option
  LocalizedText tooDear;
  FigureBasis reference;  ///< what is said about the cost of one expert
};

/// How an option stands in one company.
struct StaffingView {
  StaffingOption option;
  std::optional<double> shareOfSales;  ///< of the likely cost; absent when the sales are unknown
  std::vector<LocalizedText> speaksFor;
  std::vector<LocalizedText> speaksAgainst;
  /// Reasons for less reasons against.
  [[nodiscard]] int balance() const {
    return static_cast<int>(speaksFor.size()) - static_cast<int>(speaksAgainst.size());
  }
};

struct StaffingComparison {
  std::vector<StaffingView> views;  ///< in the order of the rules
  /// The option with the best balance, if more speaks for it than against; of equal ones the cheaper. Place in `views`.
  std::optional<std::size_t> best;
  FigureBasis reference;  ///< what is said about the cost of one expert
};

/// `annualSales` in won; levels are the verified ones. Without an assessment only the costs are compared.
[[nodiscard]] StaffingComparison compareStaffing(const StaffingRules& rules, const Assessment* assessment,
                                                 std::optional<double> annualSales);

}  // namespace jindan
