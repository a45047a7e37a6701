// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <vector>

#include "app/visits/visit_service.h"

namespace jindan::app {

/// "What if we answered differently?": a copy of a visit's answers that can be changed freely, scored and compared anew
/// at each change. The visit itself is never touched; what is written, and only by keepAsTargets(), is the level to
/// reach. Diagnoses in here leave the weight draws out, so that they answer at once.
///
/// Questions are those that the visit's mode asks; asked() lists them.
class WhatIf {
 public:
  /// A question whose level is assumed.
  struct Change {
    Index question = 0;
    std::optional<Level> from;  ///< absent: not known, not applicable or not answered
    Level to;
    bool operator==(const Change&) const = default;
  };
  /// What keepAsTargets() wrote.
  struct Kept {
    std::size_t targets = 0;  ///< assumed levels that are targets now
    std::size_t removed = 0;  ///< targets taken away, as their questions were put back
  };

  /// Reads the visit; nothing is assumed yet. The service must outlive the what-if.
  static Result<WhatIf> open(const VisitService& service, const Uuid& visit);

  [[nodiscard]] const DiagnosedVisit& original() const { return original_; }
  /// What would follow from the changed answers.
  [[nodiscard]] const DiagnosedVisit& now() const { return now_; }
  [[nodiscard]] const std::vector<Index>& asked() const { return asked_; }
  /// In questionnaire order.
  [[nodiscard]] std::vector<Change> changes() const;
  [[nodiscard]] bool isChanged(Index question) const { return levelIn(original_, question) != levelIn(now_, question); }

  /// Assumes the level that counts: the seen one where the consultant saw one, else what was said. It takes the place
  /// of "don't know", "not applicable" and no answer. The original level takes the assumption back. After an error
  /// everything is as before.
  [[nodiscard]] Result<void> set(Index question, Level level);
  [[nodiscard]] Result<void> apply(const Lift& move) { return set(move.question, move.to); }
  [[nodiscard]] Result<void> reset(Index question);
  [[nodiscard]] Result<void> resetAll();

  /// Is a target kept that the answer has not reached already?
  [[nodiscard]] bool hasTargets() const;
  /// Is what is assumed now exactly what takeTargets() would assume?
  [[nodiscard]] bool isAtTargets() const;
  /// Starts over with the kept targets as the assumed levels.
  [[nodiscard]] Result<void> takeTargets();
  /// Would keepAsTargets() write anything?
  [[nodiscard]] bool hasToKeep() const { return !targetChanges().empty(); }
  /// Stores every assumed level as its question's target, in one step. A question that was put back here loses its
  /// target; one that was never touched here keeps it. `changedElsewhere`, and nothing written, when an answer was
  /// changed by someone else since the what-if was opened.
  [[nodiscard]] Result<Kept> keepAsTargets();

 private:
  struct TargetChange {
    Index question = 0;
    std::optional<Level> target;
  };

  WhatIf(const VisitService& service, const VisitRecord& record, DiagnosedVisit original);
  [[nodiscard]] static std::optional<Level> levelIn(const DiagnosedVisit& visit, Index question) {
    return visit.assessment.answers.at(question).verified();
  }
  [[nodiscard]] std::vector<TargetChange> targetChanges() const;
  [[nodiscard]] Answer assumed(Index question, Level level) const;
  [[nodiscard]] Result<void> diagnose(const std::vector<Answer>& answers);

  const VisitService* service_;
  Uuid visit_;
  DiagnosedVisit original_;
  DiagnosedVisit now_;
  std::vector<Index> asked_;
  std::vector<Revision> revisions_;  ///< of each question's stored answer; 0 for none
  std::set<Index> touched_;          ///< assumed here at some time, so that a reset is one that was meant
};

}  // namespace jindan::app
