// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/planning/use_case_fit.h"
#include "domain/types/date.h"

namespace jindan {

/// What a line of the plan is about. In the order in which things are done.
enum class CollectionKind { preparation, signal, label, link };
[[nodiscard]] std::string_view nameOf(CollectionKind kind);

/// One thing to record or to prepare, for every chosen use case that lacks it.
struct CollectionLine {
  CollectionKind kind = CollectionKind::preparation;
  Index subject = 0;                      ///< condition, signal, label or link of the pack, by kind
  std::optional<double> intervalSeconds;  ///< the strictest asked for
  double months = 0;                      ///< the longest history asked for; 0 when none is
  double monthsThere = 0;                 ///< of these, already in a checked file of that interval
  double count = 0;                       ///< the most rows or events asked for; 0 when none are
  double percentFilled = 0;               ///< the strictest asked for; 0 when none is
  double share = 0;                       ///< of linked records, the strictest asked for; 0 for other kinds
  Date from;                              ///< when recording can begin
  std::optional<Date> enough;             ///< the earliest day on which `months` are together; absent without months
  std::vector<Index> useCases;            ///< that need it, in the order given
};

/// What to collect for some use cases, one line a thing. The first line is what to do first.
struct CollectionPlan {
  Date start;
  std::vector<Index> useCases;
  std::vector<CollectionLine> lines;

  /// The day by which the longest history is together; absent when no line has one.
  [[nodiscard]] std::optional<Date> enough() const;
};

/// Which uses to collect for when nobody has chosen: of those possible after collection the first `most`, which suit
/// the industry best and lack least.
[[nodiscard]] std::vector<UseCaseFit> chooseForPlan(std::span<const UseCaseFit> fits, std::size_t most = 3);

/// Everything the given uses lack, merged: of two wishes for one signal the stricter interval, the longer history, the
/// larger count. A signal that is not there yet begins after its time of setting up. Order: preparations, signals by
/// how late they are enough, labels, links; ties as in the pack.
[[nodiscard]] CollectionPlan collectionPlan(const UseCasePack& pack, std::span<const UseCaseFit> fits, Date start);

/// The judgement of every use with the plan for those that were chosen by rule: what report and tables show. The pack
/// must outlive it.
struct UseCaseFindings {
  const UseCasePack* pack = nullptr;
  std::vector<UseCaseFit> fits;
  CollectionPlan plan;
};
[[nodiscard]] UseCaseFindings findUses(const UseCasePack& pack, const FitInput& input, Date start);

}  // namespace jindan
