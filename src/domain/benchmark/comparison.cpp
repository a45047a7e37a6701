// SPDX-License-Identifier: Apache-2.0
#include "domain/benchmark/comparison.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

namespace jindan {

namespace {

constexpr double percent = 100.0;
/// METHOD: below this the single case of a much larger firm says little about a share of sales.
constexpr std::int64_t smallSales = 5'000'000'000;

/// The company's side of a comparison.
struct Standing {
  Position position = Position::background;
  std::optional<double> own;
};

class Comparer {
 public:
  Comparer(const CompanySegment& segment, const Company& company, const Assessment& assessment,
           const ObservationSource& source)
      : segment_(segment), company_(company), assessment_(assessment), source_(source) {}

  Result<std::variant<std::vector<Comparison>, RefusalReason>> compare(const ComparisonRule& rule) const {
    using Outcome = std::variant<std::vector<Comparison>, RefusalReason>;
    if (const auto reason = outsideBase(rule)) return Outcome(*reason);
    if (const auto reason = nothingToCompare(rule)) return Outcome(*reason);
    auto hit = source_.mostSpecific(queryFor(rule));
    if (!hit) return tl::unexpected(hit.error());
    if (hit->observations.empty()) {
      auto reason = whyNone(rule);
      if (!reason) return tl::unexpected(reason.error());
      return Outcome(*reason);
    }
    std::vector<Comparison> made;
    for (Observation& observation : hit->observations) {
      made.push_back(standBeside(rule, std::move(observation), hit->path));
    }
    return Outcome(std::move(made));
  }

  /// The figures themselves, nothing beside them. None when the company is known not to be part of their base.
  Result<std::vector<Comparison>> figures(const ComparisonRule& rule) const {
    std::vector<Comparison> figures;
    if (outsideBase(rule)) return figures;
    auto hit = source_.mostSpecific(queryFor(rule));
    if (!hit) return tl::unexpected(hit.error());
    for (Observation& observation : hit->observations)
      figures.push_back(describe(rule, std::move(observation), hit->path));
    return figures;
  }

 private:
  [[nodiscard]] const Answer& answerTo(const ComparisonRule& rule) const {
    return assessment_.answers.at(rule.question);
  }

  [[nodiscard]] std::optional<RefusalReason> outsideBase(const ComparisonRule& rule) const {
    for (const LevelCondition& condition : rule.onlyIf) {
      const auto level = assessment_.answers.at(condition.question).verified();
      if (!level) return RefusalReason::conditionUnknown;
      if (!condition.holds(level->value())) return RefusalReason::conditionNotMet;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<RefusalReason> nothingToCompare(const ComparisonRule& rule) const {
    const Answer& answer = answerTo(rule);
    switch (rule.kind) {
      case ComparisonKind::have:
      case ComparisonKind::budget:
        return answer.verified() ? std::nullopt : std::optional(RefusalReason::levelMissing);
      case ComparisonKind::workerShare:
        if (!answer.number) return RefusalReason::numberMissing;
        return *answer.number > static_cast<double>(company_.employees)
                   ? std::optional(RefusalReason::numberImplausible)
                   : std::nullopt;
      case ComparisonKind::salesShare:
        if (!answer.number) return RefusalReason::numberMissing;
        return !company_.annualSales || company_.annualSales->value() <= 0 ? std::optional(RefusalReason::salesMissing)
                                                                           : std::nullopt;
      case ComparisonKind::pay:
        return answer.number ? std::nullopt : std::optional(RefusalReason::numberMissing);
      case ComparisonKind::background:
        return std::nullopt;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::vector<std::string> sizePath(bool workerSizes) const {
    if (workerSizes) return {segment_.largeForWorkerSurveys ? "large" : "sme", "all"};
    const std::string own(nameOf(segment_.size));
    if (segment_.size == SizeClass::large) return {own, "all"};
    if (segment_.size == SizeClass::midSized) return {own, "sme_and_mid-sized", "all"};
    return {own, "sme", "sme_and_mid-sized", "all"};
  }

  [[nodiscard]] SegmentQuery queryFor(const ComparisonRule& rule) const {
    SegmentQuery query{rule.indicator, rule.unit, rule.respondent, rule.base, sizePath(rule.workerSizes), {}, {},
                       false};
    query.regions = {segment_.capitalRegion ? "metro" : "non-metro", "all"};
    query.industries = {"manufacturing", "all"};
    if (rule.kind == ComparisonKind::background) {
      query.background = true;
      query.sizeClasses = {"all", "sme", "sme_and_mid-sized"};
    } else if (rule.kind == ComparisonKind::salesShare || rule.kind == ComparisonKind::pay) {
      // A single case stands for no segment: it is shown as a distance whatever the size of the company.
      query.sizeClasses = {"sme", "sme_and_mid-sized", "all"};
    }
    return query;
  }

  /// Some figure exists: what is the nearest reason that it cannot stand beside this answer?
  [[nodiscard]] Result<RefusalReason> whyNone(const ComparisonRule& rule) const {
    const auto figures = source_.allOf(rule.indicator);
    if (!figures) return tl::unexpected(figures.error());
    RefusalReason reason = RefusalReason::noSuchSegment;
    int best = -1;
    for (const Observation& figure : *figures) {
      const auto [matches, why] = firstDifference(rule, figure);
      if (matches > best) {
        best = matches;
        reason = why;
      }
    }
    return reason;
  }

  /// How many of unit, respondent, base and use agree before the first difference, and that difference.
  static std::pair<int, RefusalReason> firstDifference(const ComparisonRule& rule, const Observation& figure) {
    if (figure.unit != rule.unit) return {0, RefusalReason::unitDiffers};
    if (figure.respondent != rule.respondent) return {1, RefusalReason::respondentDiffers};
    if (rule.base && figure.base != *rule.base) return {2, RefusalReason::baseDiffers};
    if (figure.use == BenchmarkUse::context || figure.use == BenchmarkUse::avoid) {
      return {3, RefusalReason::notForComparison};
    }
    return {4, RefusalReason::noSuchSegment};
  }

  [[nodiscard]] Comparison standBeside(const ComparisonRule& rule, Observation observation,
                                       std::vector<std::string> path) const {
    const Standing standing = standingOf(rule, observation);
    Comparison comparison = describe(rule, std::move(observation), std::move(path));
    comparison.position = standing.position;
    comparison.own = standing.own;
    comparison.smallBase = rule.kind == ComparisonKind::salesShare && company_.annualSales->value() < smallSales;
    return comparison;
  }

  [[nodiscard]] static Comparison describe(const ComparisonRule& rule, Observation observation,
                                           std::vector<std::string> path) {
    Comparison comparison;
    comparison.question = rule.question;
    comparison.path = std::move(path);
    if (observation.unit == "percent" && observation.sampleSize && *observation.sampleSize > 1) {
      comparison.interval = wilsonInterval(observation.value, *observation.sampleSize);
    }
    comparison.observation = std::move(observation);
    return comparison;
  }

  [[nodiscard]] Standing standingOf(const ComparisonRule& rule, const Observation& observation) const {
    const Answer& answer = answerTo(rule);
    switch (rule.kind) {
      case ComparisonKind::have:
      case ComparisonKind::budget:
        return {rule.position.holds(answer.verified()->value()) ? Position::have : Position::haveNot, std::nullopt};
      case ComparisonKind::workerShare:
        return distance(*answer.number / static_cast<double>(company_.employees) * percent, observation.value);
      case ComparisonKind::salesShare:
        return distance(*answer.number / static_cast<double>(company_.annualSales->value()) * percent,
                        observation.value);
      case ComparisonKind::pay:
        return distance(*answer.number, observation.value);
      case ComparisonKind::background:
        return {};
    }
    return {};
  }

  static Standing distance(double own, double published) {
    if (own == published) return {Position::equal, own};
    return {own < published ? Position::below : Position::above, own};
  }

  const CompanySegment& segment_;
  const Company& company_;
  const Assessment& assessment_;
  const ObservationSource& source_;
};

}  // namespace

std::string_view nameOf(Position position) {
  switch (position) {
    case Position::have:
      return "have";
    case Position::haveNot:
      return "have_not";
    case Position::below:
      return "below";
    case Position::equal:
      return "equal";
    case Position::above:
      return "above";
    case Position::background:
      return "background";
  }
  return {};
}

std::string_view nameOf(RefusalReason reason) {
  switch (reason) {
    case RefusalReason::levelMissing:
      return "level_missing";
    case RefusalReason::numberMissing:
      return "number_missing";
    case RefusalReason::numberImplausible:
      return "number_implausible";
    case RefusalReason::salesMissing:
      return "sales_missing";
    case RefusalReason::conditionNotMet:
      return "condition_not_met";
    case RefusalReason::conditionUnknown:
      return "condition_unknown";
    case RefusalReason::noSuchSegment:
      return "no_such_segment";
    case RefusalReason::unitDiffers:
      return "unit_differs";
    case RefusalReason::respondentDiffers:
      return "respondent_differs";
    case RefusalReason::baseDiffers:
      return "base_differs";
    case RefusalReason::notForComparison:
      return "not_for_comparison";
  }
  return {};
}

ShareInterval wilsonInterval(double share, std::int64_t n) {
  constexpr double z = 1.959963984540054;  // 97.5 % quantile of the standard normal
  const double p = share / percent;
  const double count = static_cast<double>(n);
  const double denominator = 1.0 + z * z / count;
  const double centre = (p + z * z / (2.0 * count)) / denominator;
  const double half = z / denominator * std::sqrt(p * (1.0 - p) / count + z * z / (4.0 * count * count));
  return {std::max(0.0, centre - half) * percent, std::min(1.0, centre + half) * percent};
}

namespace {

void addMade(Comparisons& result, Index rule, std::vector<Comparison> made) {
  for (Comparison& comparison : made) {
    comparison.rule = rule;
    result.made.push_back(std::move(comparison));
  }
}

}  // namespace

Result<Comparisons> compareWithSurveys(std::span<const ComparisonRule> rules, const CompanySegment& segment,
                                       const Company& company, const Assessment& assessment,
                                       const ObservationSource& source) {
  const Comparer comparer(segment, company, assessment, source);
  Comparisons result;
  for (Index r = 0; r < rules.size(); ++r) {
    auto outcome = comparer.compare(rules[r]);
    if (!outcome) return tl::unexpected(outcome.error());
    if (auto* made = std::get_if<std::vector<Comparison>>(&*outcome)) {
      addMade(result, r, std::move(*made));
    } else {
      result.refused.push_back({r, rules[r].question, rules[r].indicator, std::get<RefusalReason>(*outcome)});
    }
  }
  return result;
}

Result<Comparisons> figuresBehind(std::span<const ComparisonRule> rules, Index question, const CompanySegment& segment,
                                  const Company& company, const Assessment& assessment,
                                  const ObservationSource& source) {
  const Comparer comparer(segment, company, assessment, source);
  Comparisons result;
  for (Index r = 0; r < rules.size(); ++r) {
    if (rules[r].question != question) continue;
    auto figures = comparer.figures(rules[r]);
    if (!figures) return tl::unexpected(figures.error());
    addMade(result, r, std::move(*figures));
  }
  return result;
}

}  // namespace jindan
