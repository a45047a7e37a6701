// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <vector>

#include "app/interview/answer_undo.h"
#include "app/visits/visit_service.h"

namespace jindan::app {

struct PillarProgress {
  Index pillar = 0;
  int answered = 0;
  int asked = 0;
};

/// One visit's questions, one at a time. Every answer is on disk when recording it returns a moment. When it returns an
/// error the answer is kept here, marked as unsaved, and goes to disk with the next one that can be saved. An answer
/// that was changed elsewhere meanwhile is taken over from there instead, and told as `changedElsewhere`.
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
  [[nodiscard]] const VisitHead& head() const { return head_; }
  [[nodiscard]] bool isFirst() const { return place_ == 0; }
  [[nodiscard]] bool isLast() const { return place_ + 1 == asked_.size(); }
  /// The date of a visit that was there before this one and is dated after it: a clock was wrong.
  [[nodiscard]] std::optional<Date> laterVisit() const { return laterVisit_; }
  [[nodiscard]] int answeredCount() const;
  /// The first asked question without an answer, from the current one on and then from the start.
  [[nodiscard]] std::optional<std::size_t> nextUnanswered() const;
  [[nodiscard]] std::vector<PillarProgress> progress() const;
  /// Rules that the answers so far hit, places in Method::contradictions.
  [[nodiscard]] std::vector<Index> contradictions() const;

  /// Stores what was said to the current question; gives the moment it was saved. A "not applicable" where the
  /// question does not allow it is refused.
  [[nodiscard]] Result<Timestamp> say(Said said, std::optional<double> seconds = std::nullopt);
  /// The level a consultant found. One that was seen has evidence of at least "seen on site".
  [[nodiscard]] Result<Timestamp> see(std::optional<Level> level);
  [[nodiscard]] Result<Timestamp> setEvidence(Evidence evidence);
  [[nodiscard]] Result<Timestamp> setNumber(std::optional<double> number);
  [[nodiscard]] Result<Timestamp> setNote(const std::string& note);
  /// Takes over a level that a kept document shows, for any question: the level seen, the evidence kept, and the note
  /// behind the one there is. One step to take back.
  [[nodiscard]] Result<Timestamp> takeShown(Index question, Level level, const std::string& note);

  /// Keeps a file check with the visit; gives it with its id and time.
  [[nodiscard]] Result<FileCheck> addCheck(const FileCheck& check);
  /// Takes a check out of the visit, and back in. Answers that were taken over from it stay.
  [[nodiscard]] Result<void> removeCheck(const Uuid& check);
  [[nodiscard]] Result<void> restoreCheck(const Uuid& check);

  [[nodiscard]] bool canUndo() const { return undo_.canUndo(); }
  [[nodiscard]] bool canRedo() const { return undo_.canRedo(); }
  /// Takes the last step of this sitting back, or again, and goes to its question. Only when it can.
  [[nodiscard]] Result<Timestamp> undo();
  [[nodiscard]] Result<Timestamp> redo();

  [[nodiscard]] bool hasUnsaved() const { return !unsaved_.empty(); }
  /// Tries again to save what could not be saved. Only when there is something.
  [[nodiscard]] Result<Timestamp> saveUnsaved();

  /// Takes over answers and head as another window or program has left them meanwhile; answers that are not saved yet
  /// stay. Gives whether anything is not what it was.
  [[nodiscard]] Result<bool> takeOverChanges();

  /// Moves and remembers the place, so that the interview can be left at any moment.
  [[nodiscard]] Result<void> goTo(std::size_t place);
  /// Asks the mode's questions from now on; answers to others are kept.
  [[nodiscard]] Result<void> setMode(Mode mode);
  /// Whether a consultant sits in; what was seen stays stored when not.
  [[nodiscard]] Result<void> setConsultant(bool consultant);
  /// Who answers and who looks. May be empty.
  [[nodiscard]] Result<void> setPeople(const std::string& respondent, const std::string& assessor);

 private:
  Interview(const VisitService& service, const VisitRecord& record, Company company, Assessment assessment);
  [[nodiscard]] Result<Timestamp> change(const Answer& answer);
  [[nodiscard]] Result<Timestamp> store(Index question, const Answer& answer);
  [[nodiscard]] Result<void> takeOverChangedElsewhere();
  [[nodiscard]] Result<void> setHead(const VisitHead& head);
  void takeHead(const VisitHead& head);
  void listAsked();
  void placeAt(Index question);

  const VisitService* service_;
  Uuid visit_;
  Company company_;
  Assessment assessment_;
  VisitHead head_;
  std::optional<Date> laterVisit_;
  std::vector<Index> asked_;
  std::size_t place_ = 0;
  std::vector<Revision> revisions_;  ///< of each question's stored answer; 0 for none
  std::set<Index> unsaved_;
  AnswerUndo undo_;
};

}  // namespace jindan::app
