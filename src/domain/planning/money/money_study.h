// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <tl/expected.hpp>
#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/planning/money/money_rules.h"

namespace jindan {

/// How an input came about.
enum class MoneyOrigin { entered, company, answer, assumed };

struct FieldOrigin {
  MoneyField field = MoneyField::investment;
  MoneyOrigin origin = MoneyOrigin::entered;
  std::optional<Index> question;     ///< of an answer
  std::optional<FigureBasis> basis;  ///< of an answer's factor or an assumption
  bool spread = false;               ///< one number was entered; the range around it is ours
};

/// Everything the money over the years says about one company.
struct MoneyStudy {
  MoneyInputs inputs;
  std::vector<FieldOrigin> origins;
  MoneyOutcome outcome;  ///< with every input at its likely value
  std::vector<MoneyVariant> variants;
  MoneyDraws draws;
  std::optional<double> affordable;     ///< won a year the company said it can spend
  std::vector<LocalizedText> cautions;  ///< to be shown beside the figures
};

/// A company's entries, filled in from its answers and the rules. Without company and visit only the rules fill in.
struct MoneyQuestion {
  MoneyEntries entries;
  const Company* company = nullptr;
  const Assessment* assessment = nullptr;
};

/// The entries with what could be filled in, complete or not, and where each input comes from.
struct FilledEntries {
  MoneyEntries entries;
  std::vector<FieldOrigin> origins;
};

[[nodiscard]] FilledEntries fillIn(const MoneyQuestion& question, const MoneyRules& rules);

/// Fails with what is missing or impossible, each with its JSON pointer below the entries.
[[nodiscard]] tl::expected<MoneyStudy, std::vector<Fault>> studyMoney(const MoneyQuestion& question,
                                                                      const MoneyRules& rules);

}  // namespace jindan
