// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/money/money_study.h"

#include <algorithm>
#include <cmath>

namespace jindan {

namespace {

/// Where a field that is a range stands among the entries; null for the others.
std::optional<Range>* rangeOf(MoneyEntries& entries, MoneyField field) {
  switch (field) {
    case MoneyField::investment:
      return &entries.investment;
    case MoneyField::upkeep:
      return entries.upkeepAmount ? &entries.upkeepAmount : &entries.upkeepShare;
    case MoneyField::staff:
      return &entries.staff;
    case MoneyField::benefit:
      return &entries.benefit;
    case MoneyField::rampYears:
      return &entries.rampYears;
    default:
      return nullptr;
  }
}

bool isGiven(MoneyEntries& entries, MoneyField field) {
  if (const auto* range = rangeOf(entries, field)) return range->has_value();
  if (field == MoneyField::grant) return entries.grant.has_value();
  if (field == MoneyField::annualSales) return entries.annualSales.has_value();
  return field == MoneyField::discountRate ? entries.discountRate.has_value() : entries.horizonYears.has_value();
}

void set(MoneyEntries& entries, MoneyField field, const Range& value) {
  if (auto* range = rangeOf(entries, field)) {
    *range = value;
  } else if (field == MoneyField::discountRate) {
    entries.discountRate = value.likely();
  } else {
    entries.horizonYears = static_cast<std::int64_t>(std::llround(value.likely()));
  }
}

/// The most a field may be, so that a spread does not lead beyond it.
double mostOf(const MoneyEntries& entries, MoneyField field) {
  if (field == MoneyField::rampYears) return money_limits::mostRampYears;
  return field == MoneyField::upkeep && !entries.upkeepAmount ? 1.0 : money_limits::mostWon;
}

/// Fills in one input after the other and notes how.
class Completion {
 public:
  Completion(const MoneyQuestion& question, const MoneyRules& rules)
      : question_(question), rules_(rules), entries_(question.entries) {}

  void run() {
    for (const MoneyField field :
         {MoneyField::investment, MoneyField::grant, MoneyField::annualSales, MoneyField::upkeep, MoneyField::staff,
          MoneyField::benefit, MoneyField::rampYears, MoneyField::discountRate, MoneyField::horizonYears}) {
      if (isGiven(entries_, field)) {
        takeEntered(field);
      } else if (field == MoneyField::grant) {
        assumeGrant();
      } else if (field == MoneyField::annualSales) {
        takeSales();
      } else {
        fillIn(field);
      }
    }
  }

  [[nodiscard]] const MoneyEntries& entries() const { return entries_; }
  [[nodiscard]] std::vector<FieldOrigin> takeOrigins() { return std::move(origins_); }
  [[nodiscard]] std::optional<double> numberOf(std::optional<Index> question) const {
    if (!question || question_.assessment == nullptr) return std::nullopt;
    return question_.assessment->answers.at(*question).number;
  }

 private:
  void takeEntered(MoneyField field) {
    FieldOrigin origin{field, MoneyOrigin::entered, std::nullopt, std::nullopt, false};
    std::optional<Range>* range = rangeOf(entries_, field);
    const auto spread = std::find_if(rules_.spreads.begin(), rules_.spreads.end(),
                                     [&](const MoneySpread& each) { return each.field == field; });
    // What is out of its limits stays as it was entered, so that the fault names it.
    const double most = mostOf(entries_, field);
    const bool isOne =
        range != nullptr && (*range)->isExact() && (*range)->likely() > 0.0 && (*range)->likely() <= most;
    if (isOne && spread != rules_.spreads.end()) {
      const double likely = (*range)->likely();
      *range = Range::from(likely * spread->low, likely, std::min(most, likely * spread->high));
      origin.spread = true;
      origin.basis = rules_.spreadBasis;
    }
    origins_.push_back(std::move(origin));
  }

  void assumeGrant() {
    if (!rules_.grant || question_.assessment == nullptr) return;
    const auto holds = [&](const LevelCondition& condition) {
      const auto level = question_.assessment->answers.at(condition.question).verified();
      return level && condition.holds(level->value());
    };
    if (!std::all_of(rules_.grant->when.begin(), rules_.grant->when.end(), holds)) return;
    entries_.grant = rules_.grant->terms;
    origins_.push_back({MoneyField::grant, MoneyOrigin::assumed, std::nullopt, rules_.grant->basis, false});
  }

  void takeSales() {
    if (question_.company == nullptr || !question_.company->annualSales) return;
    entries_.annualSales = static_cast<double>(question_.company->annualSales->value());
    origins_.push_back({MoneyField::annualSales, MoneyOrigin::company, std::nullopt, std::nullopt, false});
  }

  void fillIn(MoneyField field) {
    for (const MoneyDefault& each : rules_.defaults) {
      if (each.field != field) continue;
      const auto number = numberOf(each.question);
      if (each.question && !number) continue;
      set(entries_, field, number ? each.value.times(*number) : each.value);
      const MoneyOrigin origin = number ? MoneyOrigin::answer : MoneyOrigin::assumed;
      origins_.push_back({field, origin, each.question, each.basis, false});
      return;
    }
  }

  const MoneyQuestion& question_;
  const MoneyRules& rules_;
  MoneyEntries entries_;
  std::vector<FieldOrigin> origins_;
};

bool isEntered(const MoneyStudy& study, MoneyField field) {
  return std::any_of(study.origins.begin(), study.origins.end(), [&](const FieldOrigin& each) {
    return each.field == field && each.origin == MoneyOrigin::entered;
  });
}

std::vector<LocalizedText> cautionsFor(const MoneyStudy& study, const MoneyRules& rules) {
  std::vector<LocalizedText> cautions;
  if (!isEntered(study, MoneyField::investment) || !isEntered(study, MoneyField::benefit))
    cautions.push_back(rules.estimateWarning);
  if (isEntered(study, MoneyField::upkeep)) return cautions;
  cautions.push_back(rules.upkeepWarning);
  const bool isSmall = study.inputs.annualSales().value_or(0.0) < rules.upkeepDoubtfulBelow;
  if (isSmall) cautions.push_back(rules.upkeepDoubtful);
  return cautions;
}

}  // namespace

FilledEntries fillIn(const MoneyQuestion& question, const MoneyRules& rules) {
  Completion completion(question, rules);
  completion.run();
  return {completion.entries(), completion.takeOrigins()};
}

tl::expected<MoneyStudy, std::vector<Fault>> studyMoney(const MoneyQuestion& question, const MoneyRules& rules) {
  Completion completion(question, rules);
  completion.run();
  auto inputs = MoneyInputs::from(completion.entries());
  if (!inputs) return tl::unexpected(std::move(inputs.error()));
  const MoneyCourse course = likelyCourse(*inputs);
  MoneyOutcome outcome = outcomeOf(course);
  std::vector<MoneyVariant> variants = variantsOf(course, outcome, rules.whatIfs);
  MoneyStudy study{std::move(*inputs),
                   completion.takeOrigins(),
                   std::move(outcome),
                   std::move(variants),
                   MoneyDraws{},
                   completion.numberOf(rules.affordableQuestion),
                   {}};
  study.draws = drawMoney(study.inputs, rules.draws);
  study.cautions = cautionsFor(study, rules);
  return study;
}

}  // namespace jindan
