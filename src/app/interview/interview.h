// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "app/visits/visit_service.h"

namespace jindan::app {

struct PillarProgress {
  Index pillar = 0;
  int answered = 0;
  int asked = 0;
};

/// One visit's questions, one at a time. Every answer is on disk when recording it returns.
class Interview {
 public:
  /// Opens a visit at the question where it was left; at its first question when it is new.
  static Result<Interview> open(const VisitService& service, const Uuid& visit);

  [[nodiscard]] const Uuid& visit() const { return visit_; }
  [[nodiscard]] const Company& company() const { return company_; }
  [[nodiscard]] const Assessment& assessment() const { return assessment_; }
  [[nodiscard]] const Questionnaire& questionnaire() const { return service_->engine().content().questionnaire; }

  /// The asked questions, in order.
  [[nodiscard]] const std::vector<Index>& asked() const { return asked_; }
  /// Place of the current question among the asked ones, from 0.
  [[nodiscard]] std::size_t place() const { return place_; }
  [[nodiscard]] Index current() const { return asked_[place_]; }
  [[nodiscard]] const Answer& answer() const { return assessment_.answers[current()]; }
  [[nodiscard]] bool isFirst() const { return place_ == 0; }
  [[nodiscard]] bool isLast() const { return place_ + 1 == asked_.size(); }
  [[nodiscard]] int answeredCount() const;
  /// The first asked question without an answer, from the current one on and then from the start.
  [[nodiscard]] std::optional<std::size_t> nextUnanswered() const;
  [[nodiscard]] std::vector<PillarProgress> progress() const;
  /// Rules that the answers so far hit, places in Method::contradictions.
  [[nodiscard]] std::vector<Index> contradictions() const;

  /// Stores what was said to the current question; gives the moment it was saved. A "not applicable" where the
  /// question does not allow it is refused.
  [[nodiscard]] Result<Timestamp> say(Said said, std::optional<double> seconds = std::nullopt);
  [[nodiscard]] Result<Timestamp> setNumber(std::optional<double> number);
  [[nodiscard]] Result<Timestamp> setNote(const std::string& note);

  /// Moves and remembers the place, so that the interview can be left at any moment.
  [[nodiscard]] Result<void> goTo(std::size_t place);
  /// Asks the mode's questions from now on; answers to others are kept.
  [[nodiscard]] Result<void> setMode(Mode mode);

 private:
  Interview(const VisitService& service, const VisitRecord& record, Company company, Assessment assessment);
  [[nodiscard]] Result<Timestamp> store(const Answer& answer);
  void listAsked();

  const VisitService* service_;
  Uuid visit_;
  Company company_;
  Assessment assessment_;
  VisitHead head_;
  std::vector<Index> asked_;
  std::size_t place_ = 0;
};

}  // namespace jindan::app
