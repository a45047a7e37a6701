// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/assessment/answer.h"
#include "domain/filecheck/file_check.h"
#include "domain/planning/money/money_inputs.h"
#include "domain/types/date.h"
#include "domain/types/id.h"
#include "domain/types/won.h"

namespace jindan {

struct Company {
  std::optional<Uuid> id;
  std::string name;
  IndustryCode industry;
  RegionCode region;
  std::int64_t employees = 1;      ///< ≥ 1
  std::optional<Won> annualSales;  ///< won a year, ≥ 0; unknown when absent
  std::string extra;               ///< unknown fields of the file, kept as JSON
  bool operator==(const Company&) const = default;
};

enum class Mode { full, quick };

/// Weights of the scored pillars, in the questionnaire's order; each ≥ 0, not all 0. Stored with the result.
struct WeightProfile {
  std::vector<double> pillars;
  bool operator==(const WeightProfile&) const = default;
};

/// What a plan is to reach with its money and time.
enum class PlanAim {
  highestScore,
  nextStage,  ///< the highest score among the plans that reach the next stage, where there is one
};

/// What a plan is asked for: the money and time the company gives it.
struct PlanWish {
  Won budget{0};  ///< for what is paid once
  int months = 12;
  std::vector<std::string> done;  ///< ids of actions ticked off
  PlanAim aim = PlanAim::highestScore;
  std::string extra = {};  ///< unknown fields of the file, kept as JSON
  bool operator==(const PlanWish&) const = default;
};

/// One visit: everything answered on that day.
struct Assessment {
  std::optional<Uuid> id;
  Date date;
  std::string questionnaire;  ///< "name@version"
  Mode mode = Mode::full;
  std::string assessor;
  std::string respondent;
  WeightProfile weights;
  std::vector<Answer> answers;         ///< one for each question of the questionnaire, at its index
  std::string extra;                   ///< unknown fields of the file, kept as JSON
  bool consultant = false;             ///< a consultant sits in: seen levels and evidence are asked for too
  std::vector<FileCheck> checks = {};  ///< data files that were checked at this visit, the first check first
  /// What was entered about an AI investment.
  std::optional<MoneyEntries> money = std::nullopt;
  std::optional<PlanWish> plan = std::nullopt;  ///< present once a plan was made
  bool finished = true;                         ///< its result was asked for

  /// Does any answer hold what only a consultant enters: a seen level or a grade of evidence?
  [[nodiscard]] bool hasConsultantEntries() const;
  bool operator==(const Assessment&) const = default;
};

/// A company with its visits: what a case file holds.
struct Case {
  Company company;
  std::vector<Assessment> assessments;
  std::string extra;  ///< unknown fields of the file, kept as JSON
  /// States in which it was handed on before, the latest last; see docs/case-files.md.
  std::vector<std::string> history = {};
  bool operator==(const Case&) const = default;

  /// The visit with the latest date; of several on one day the last in the list. Null when there is none.
  [[nodiscard]] const Assessment* latest() const;
  /// The latest of the others: the visit before. Null when there are fewer than two.
  [[nodiscard]] const Assessment* beforeLatest() const;
};

}  // namespace jindan
