// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/collection_plan.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "domain/findings/next_visit.h"

namespace jindan {

namespace {

/// Gathers lines over the use cases of a plan.
class PlanMaker {
 public:
  PlanMaker(const UseCasePack& pack, Date start) : pack_(pack), plan_{start, {}, {}} {}

  void add(const UseCaseFit& fit) {
    plan_.useCases.push_back(fit.useCase);
    const auto& requirements = pack_.useCases[fit.useCase].requirements;
    for (const Index place : fit.missing())
      add(fit, requirements[place]);
  }

  CollectionPlan take() {
    for (CollectionLine& line : plan_.lines)
      setDates(line);
    std::stable_sort(plan_.lines.begin(), plan_.lines.end(), [](const CollectionLine& a, const CollectionLine& b) {
      if (a.kind != b.kind) return a.kind < b.kind;
      if (a.enough != b.enough) return b.enough < a.enough;
      return a.subject < b.subject;
    });
    return std::move(plan_);
  }

 private:
  static CollectionKind kindFor(const Requirement& requirement) {
    if (requirement.isAboutSignal()) return CollectionKind::signal;
    if (requirement.kind == RequirementKind::label) return CollectionKind::label;
    if (requirement.kind == RequirementKind::link) return CollectionKind::link;
    return CollectionKind::preparation;
  }

  CollectionLine& lineOf(CollectionKind kind, Index subject) {
    const auto found = std::find_if(plan_.lines.begin(), plan_.lines.end(), [&](const CollectionLine& line) {
      return line.kind == kind && line.subject == subject;
    });
    if (found != plan_.lines.end()) return *found;
    CollectionLine line{kind, subject, {}, 0, 0, 0, 0, 0, plan_.start, {}, {}};
    plan_.lines.push_back(std::move(line));
    isThere_.push_back(true);
    return plan_.lines.back();
  }

  void add(const UseCaseFit& fit, const Requirement& requirement) {
    CollectionLine& line = lineOf(kindFor(requirement), requirement.subject);
    if (line.useCases.empty() || line.useCases.back() != fit.useCase) line.useCases.push_back(fit.useCase);
    if (requirement.isAboutSignal()) return addWholeSignal(fit, requirement.subject, line);
    if (requirement.kind == RequirementKind::label) line.count = std::max(line.count, requirement.amount);
    if (requirement.kind == RequirementKind::link) line.share = std::max(line.share, requirement.amount);
  }

  /// A signal that lacks anything is collected as the use case needs it altogether, or half of it would be of no use.
  void addWholeSignal(const UseCaseFit& fit, Index signal, CollectionLine& line) {
    const auto& requirements = pack_.useCases[fit.useCase].requirements;
    for (Index place = 0; place < requirements.size(); ++place) {
      const Requirement& requirement = requirements[place];
      if (!requirement.isAboutSignal() || requirement.subject != signal) continue;
      addWish(requirement, fit.states[place], line);
    }
  }

  void addWish(const Requirement& requirement, const RequirementState& state, CollectionLine& line) {
    const auto& interval = requirement.intervalSeconds;
    if (interval) line.intervalSeconds = std::min(line.intervalSeconds.value_or(*interval), *interval);
    switch (requirement.kind) {
      case RequirementKind::history:
        addHistory(requirement, state, line);
        break;
      case RequirementKind::volume:
        line.count = std::max(line.count, requirement.amount);
        break;
      case RequirementKind::filled:
        line.percentFilled = std::max(line.percentFilled, requirement.amount);
        break;
      default:
        isThere_[placeOf(line)] = isThere_[placeOf(line)] && state.isMet();
    }
  }

  static void addHistory(const Requirement& requirement, const RequirementState& state, CollectionLine& line) {
    if (requirement.amount <= line.months) return;
    line.months = requirement.amount;
    const bool isSeen = state.measure && state.measure->known;
    line.monthsThere = isSeen ? std::min(state.measure->value, requirement.amount) : 0.0;
  }

  std::size_t placeOf(const CollectionLine& line) const { return static_cast<std::size_t>(&line - plan_.lines.data()); }

  void setDates(CollectionLine& line) {
    if (line.kind != CollectionKind::signal) return;
    const bool isThere = isThere_[placeOf(line)];
    if (!isThere) line.from = monthsAfter(plan_.start, pack_.signalTypes[line.subject].setupMonths);
    // What lies in a file counts only while the same signal goes on as it is.
    if (!isThere) line.monthsThere = 0.0;
    const int left = static_cast<int>(std::ceil(line.months - line.monthsThere));
    if (line.months > 0.0) line.enough = monthsAfter(line.from, left);
  }

  const UseCasePack& pack_;
  CollectionPlan plan_;
  std::vector<bool> isThere_;  ///< one a line: is the signal recorded already, as often as it must?
};

}  // namespace

std::string_view nameOf(CollectionKind kind) {
  switch (kind) {
    case CollectionKind::preparation:
      return "preparation";
    case CollectionKind::signal:
      return "signal";
    case CollectionKind::label:
      return "label";
    case CollectionKind::link:
      break;
  }
  return "link";
}

std::optional<Date> CollectionPlan::enough() const {
  std::optional<Date> latest;
  for (const CollectionLine& line : lines)
    latest = std::max(latest, line.enough);
  return latest;
}

std::vector<UseCaseFit> chooseForPlan(std::span<const UseCaseFit> fits, std::size_t most) {
  std::vector<UseCaseFit> chosen;
  for (const UseCaseFit& fit : fits) {
    if (fit.verdict == FitVerdict::afterCollection && chosen.size() < most) chosen.push_back(fit);
  }
  return chosen;
}

CollectionPlan collectionPlan(const UseCasePack& pack, std::span<const UseCaseFit> fits, Date start) {
  PlanMaker maker(pack, start);
  for (const UseCaseFit& fit : fits)
    maker.add(fit);
  return maker.take();
}

UseCaseFindings findUses(const UseCasePack& pack, const FitInput& input, Date start) {
  std::vector<UseCaseFit> fits = fitUseCases(pack, input);
  CollectionPlan plan = collectionPlan(pack, chooseForPlan(fits), start);
  return {&pack, std::move(fits), std::move(plan)};
}

}  // namespace jindan
