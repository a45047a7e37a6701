// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/narrative/narrator.h"
#include "domain/planning/money_plan.h"

namespace jindan {

/// One what-if, ready to be shown.
struct MoneyVariantText {
  std::string title;
  std::string value;       ///< net present value
  std::string difference;  ///< against the plan, with its sign
  std::string payback;     ///< "6년째", or "10년 안에 안 됨"
  std::string cliff;       ///< "2년째부터 1억 3,800만 원", or "—"
};

/// One input with its origin.
struct MoneyOriginText {
  std::string title;
  std::string value;   ///< "2억 원 (1억 8,000만 – 2억 6,000만 원)"
  std::string origin;  ///< entered, from the answer to …, own estimate …
  std::string url;     ///< may be empty
};

/// One way to get people.
struct StaffingText {
  std::string title;
  std::string description;
  std::string cost;       ///< the likely one, "1억 2,000만 원"
  std::string costRange;  ///< "7,000만 원 ~ 1억 5,000만 원"
  std::string share;      ///< "매출의 1.2%"; "—" when the sales are unknown
  std::string months;     ///< "3–9개월"
  std::string speaks;     ///< what the answers say for and against it, one sentence each; may be empty
  std::string risk;
  std::string basis;  ///< where the cost comes from
  std::string url;    ///< may be empty
  bool isSuggested = false;
};

/// How an input came about: entered, from which answer, from the company, or an assumption with its reasoning.
[[nodiscard]] std::string sayOrigin(const Narrator& narrator, const FieldOrigin& origin);
/// The same in a few words, to stand beside the input.
[[nodiscard]] std::string sayOriginShort(const Narrator& narrator, const FieldOrigin& origin);
/// The name of an input.
[[nodiscard]] std::string sayField(const Narrator& narrator, MoneyField field);
/// Its value among these entries, with its range; empty when they do not hold it.
[[nodiscard]] std::string sayValue(const Narrator& narrator, MoneyField field, const MoneyEntries& entries);

/// The sentences about the money over the years and about staffing, in the narrator's language.
class MoneyWords {
 public:
  MoneyWords(const Narrator& narrator, const MoneyPlan& plan) : narrator_(narrator), plan_(plan) {}

  /// What must be paid from own money once support ends: the first sentence.
  [[nodiscard]] std::string headline() const;
  /// Payback, value today, rate of return, deepest point, and what the company said it can spend.
  [[nodiscard]] std::vector<std::string> findings() const;
  // The same one by one.
  [[nodiscard]] std::string paybackSentence() const;
  [[nodiscard]] std::string valueSentence() const;
  [[nodiscard]] std::string rateSentence() const;
  /// Empty when the balance never falls below zero.
  [[nodiscard]] std::string deepestSentence() const;
  /// Empty when the company did not say what it can spend.
  [[nodiscard]] std::string affordableSentence() const;
  /// The rate of return alone: "12.3%", or that there is none or not one alone.
  [[nodiscard]] std::string rate() const;
  /// How far the value today and the payback may differ: one sentence each.
  [[nodiscard]] std::string valueSpread() const;
  [[nodiscard]] std::string paybackSpread() const;
  /// How far it can come out otherwise, and what the figures of the draws mean.
  [[nodiscard]] std::vector<std::string> uncertainty() const;
  [[nodiscard]] std::vector<std::string> cautions() const;
  [[nodiscard]] std::vector<MoneyVariantText> variants() const;
  [[nodiscard]] std::vector<MoneyOriginText> origins() const;
  /// Which way to get people fits best, or that the answers do not say.
  [[nodiscard]] std::string staffingFinding() const;
  [[nodiscard]] std::vector<StaffingText> staffing() const;
  /// What is said about the cost of one expert, with its warning.
  [[nodiscard]] std::string staffingReference() const;

  /// "투자한 해", "1년째".
  [[nodiscard]] std::string yearName(int year) const;
  [[nodiscard]] std::string payback(const std::optional<int>& year) const;
  /// Rounded to three digits, with its sign.
  [[nodiscard]] std::string won(double amount) const;
  /// In the table's unit (ten thousand or one million won), whole: "13,840".
  [[nodiscard]] std::string tableAmount(double amount) const;
  [[nodiscard]] const MoneyPlan& plan() const { return plan_; }
  [[nodiscard]] const Narrator& narrator() const { return narrator_; }

 private:
  [[nodiscard]] std::string horizon() const;
  [[nodiscard]] StaffingText staffingText(const StaffingView& view, bool isSuggested) const;

  const Narrator& narrator_;
  const MoneyPlan& plan_;
};

}  // namespace jindan
