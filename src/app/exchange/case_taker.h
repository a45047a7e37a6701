// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/case_import.h"

namespace jindan::app {

/// A case of a file held against what is here.
struct ComparedCase {
  Case theirs;
  std::optional<StoredCase> stored;
  Case mine;  ///< of `stored`
  Relation relation = Relation::added;
};

/// Takes cases into an open transaction, one after another.
class CaseTaker {
 public:
  CaseTaker(const Engine& engine, CaseStore& store) : engine_(engine), store_(store) {}

  [[nodiscard]] ComparedCase compare(Case theirs) const;
  /// False when a fork says stop.
  [[nodiscard]] bool take(const ComparedCase& compared, const ForkChoices& choices, ImportReport& report);

 private:
  void adoptIds(Case& theirs, const std::optional<StoredCase>& stored) const;
  void add(const Case& theirs, ImportReport& report);
  void extend(const ComparedCase& compared, ImportReport& report);
  void extendVisits(const ComparedCase& compared, ImportUndo::Change& change);
  void keep(const ComparedCase& compared, ImportReport& report);
  void restore(const ComparedCase& compared, ImportReport& report);
  void addCopy(const ComparedCase& compared, ImportReport& report);
  [[nodiscard]] bool settle(const ComparedCase& compared, ForkChoice choice, ImportReport& report);
  [[nodiscard]] VisitContent contentOf(const Assessment& visit) const;
  [[nodiscard]] std::vector<std::string> statesOf(const Case& theirs) const;

  const Engine& engine_;
  CaseStore& store_;
};

}  // namespace jindan::app
