// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "app/visits/visit_service.h"
#include "domain/planning/money/money_inputs.h"

namespace jindan::app {

/// What is entered about an AI investment at one visit. A change is on disk when its call returns, or nothing has
/// changed; the changes of a sitting can be taken back and put in again. What another window stored meanwhile stays:
/// a change is made to what is stored now.
class MoneySheet {
 public:
  using Change = std::function<void(MoneyEntries&)>;

  /// The service must outlive the sheet. `entries` as they were read with the visit.
  MoneySheet(const VisitService& service, Uuid visit, const std::optional<MoneyEntries>& entries);

  [[nodiscard]] const MoneyEntries& entries() const { return entries_; }
  /// As the visit holds them: nothing when nobody entered anything.
  [[nodiscard]] std::optional<MoneyEntries> stored() const;

  /// `badInput`, and nothing written, when the changed entries are out of their limits.
  [[nodiscard]] Result<void> change(const Change& change);
  [[nodiscard]] bool canUndo() const { return done_ > 0; }
  [[nodiscard]] bool canRedo() const { return done_ < steps_.size(); }
  /// `changedElsewhere` when another window has changed the entries since; they are taken over then, and the steps of
  /// this sitting forgotten.
  [[nodiscard]] Result<void> undo();
  [[nodiscard]] Result<void> redo();
  /// The visit was read again. Other entries than ours end the way back.
  void takeOver(const std::optional<MoneyEntries>& entries);

 private:
  struct Step {
    MoneyEntries before;
    MoneyEntries after;
  };
  [[nodiscard]] Result<VisitRecord> read() const;
  [[nodiscard]] Result<void> write(VisitRecord record, const MoneyEntries& entries);
  [[nodiscard]] Result<void> step(const MoneyEntries& from, const MoneyEntries& to);

  const VisitService* service_;
  Uuid visit_;
  MoneyEntries entries_;
  std::vector<Step> steps_;
  std::size_t done_ = 0;
};

}  // namespace jindan::app
