// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/types/clock.h"
#include "domain/types/id.h"
#include "domain/types/result.h"

namespace jindan {

/// Counts the changes of a record, from 1. With the id it lets cases made on two laptops be merged.
using Revision = std::int64_t;

struct CompanyRecord {
  Uuid id;
  Revision revision = 1;
  Company company;
};

/// What a portfolio shows of a visit without reading its answers. Levels on the 1–5 scale; absent: not reported.
struct ScoreSummary {
  std::optional<double> overall;
  std::optional<int> stage;
  std::array<std::optional<double>, 3> pillars;  ///< data, talent, funding
  bool operator==(const ScoreSummary&) const = default;
};

struct VisitSummary {
  Uuid id;
  Date date;
  Mode mode = Mode::full;
  int answered = 0;  ///< questions with an answer of any kind
  bool finished = false;
  ScoreSummary scores;
};

/// One row of the portfolio.
struct CompanyOverview {
  CompanyRecord record;
  std::optional<VisitSummary> latest;
  std::optional<VisitSummary> previous;  ///< the finished visit before the latest
};

struct CompanyFilter {
  std::string search;  ///< part of the name, of any case; empty: all
  int limit = 200;
  int offset = 0;
};

/// An answer about to be stored.
struct AnswerChange {
  QuestionId question;
  Answer answer;
  /// What the answer was when it was read, 0 for none; absent: whatever is there is replaced.
  std::optional<Revision> expected;
};

struct StoredAnswer {
  QuestionId question;
  Revision revision = 1;
  Timestamp savedAt;
  Answer answer;
};

/// A file check of a visit. The summary is JSON without id and time of its own.
struct StoredCheck {
  Uuid id;
  Timestamp savedAt;
  std::string summary;
  bool operator==(const StoredCheck&) const = default;
};

/// A visit without its answers.
struct VisitHead {
  Date date;
  std::string questionnaire;  ///< "name@version"
  Mode mode = Mode::full;
  bool consultant = false;  ///< seen levels, evidence and notes are asked for too
  std::string assessor;
  std::string respondent;
  WeightProfile weights;
  std::string extra;
  /// What was entered about an AI investment, as the case file writes it; empty: nothing.
  std::string money = {};
  std::optional<PlanWish> plan = {};
  bool operator==(const VisitHead&) const = default;
};

struct VisitRecord {
  Uuid id;
  Uuid company;
  Revision revision = 1;
  VisitHead head;
  QuestionId lastQuestion;  ///< where the interview was left; empty at the start
  bool finished = false;
  std::string benchmarks;  ///< version of the figures it was first compared with; empty before that
  std::vector<StoredAnswer> answers;
  std::vector<StoredCheck> checks;  ///< the first one first
};

class CaseStore;

/// The user's own data. Every call that changes something returns after the change is on disk, or fails and changes
/// nothing. Calls from several windows or programs wait for one another.
class Workspace {
 public:
  virtual ~Workspace() = default;

  /// Another number than before when another window or program has changed something since; free to ask.
  [[nodiscard]] virtual Result<std::int64_t> changesElsewhere() const = 0;

  /// Newest visit first; companies without a visit last, by name.
  [[nodiscard]] virtual Result<std::vector<CompanyOverview>> companies(const CompanyFilter& filter) const = 0;
  [[nodiscard]] virtual Result<std::int64_t> companyCount() const = 0;
  [[nodiscard]] virtual Result<CompanyRecord> company(const Uuid& id) const = 0;
  /// Adds a company; takes `company.id` when it has one that is free, else a new one.
  [[nodiscard]] virtual Result<CompanyRecord> addCompany(const Company& company) = 0;
  /// `changedElsewhere` when the stored revision is not `record.revision`.
  [[nodiscard]] virtual Result<CompanyRecord> updateCompany(const CompanyRecord& record) = 0;
  /// Hides the company and its visits; nothing is erased, so that it can be undone.
  [[nodiscard]] virtual Result<void> removeCompany(const Uuid& id) = 0;
  [[nodiscard]] virtual Result<void> restoreCompany(const Uuid& id) = 0;

  /// Newest first.
  [[nodiscard]] virtual Result<std::vector<VisitSummary>> visitsOf(const Uuid& company) const = 0;
  [[nodiscard]] virtual Result<VisitRecord> visit(const Uuid& id) const = 0;
  /// Adds a visit with its answers and checks in one step; takes `id` when given and free.
  [[nodiscard]] virtual Result<VisitRecord> addVisit(const Uuid& company, const VisitHead& head,
                                                     const std::vector<StoredAnswer>& answers,
                                                     const std::optional<Uuid>& id,
                                                     const std::vector<StoredCheck>& checks) = 0;
  [[nodiscard]] Result<VisitRecord> addVisit(const Uuid& company, const VisitHead& head,
                                             const std::vector<StoredAnswer>& answers, const std::optional<Uuid>& id) {
    return addVisit(company, head, answers, id, {});
  }
  [[nodiscard]] virtual Result<void> updateVisit(const Uuid& id, const VisitHead& head) = 0;
  /// Stores the answers, all or none, and keeps the ones before in the history; gives them back in the same order.
  /// Returns when the commit is on disk. `changedElsewhere` when one is not what was expected.
  [[nodiscard]] virtual Result<std::vector<StoredAnswer>> saveAnswers(const Uuid& visit,
                                                                      const std::vector<AnswerChange>& changes) = 0;
  /// All answers ever given to a question, oldest first, the current one last.
  [[nodiscard]] virtual Result<std::vector<StoredAnswer>> history(const Uuid& visit,
                                                                  const QuestionId& question) const = 0;
  /// Adds a file check to a visit. One without an id, or with one that is taken, gets a new one; one without a time the
  /// present one.
  [[nodiscard]] virtual Result<StoredCheck> addCheck(const Uuid& visit, const StoredCheck& check) = 0;
  /// Hides a check; nothing is erased, so that it can be undone.
  [[nodiscard]] virtual Result<void> removeCheck(const Uuid& visit, const Uuid& check) = 0;
  [[nodiscard]] virtual Result<void> restoreCheck(const Uuid& visit, const Uuid& check) = 0;
  [[nodiscard]] virtual Result<void> rememberPlace(const Uuid& visit, const QuestionId& question) = 0;
  /// `benchmarks` is the version of the figures the visit was compared with; the one of the first time is kept.
  [[nodiscard]] virtual Result<void> saveScores(const Uuid& visit, const ScoreSummary& scores, bool finished,
                                                const std::string& benchmarks) = 0;

  /// Whole cases in one step: runs the action inside one transaction. When it fails, nothing is changed. No other call
  /// of the workspace may be made from it.
  [[nodiscard]] virtual Result<void> changeCases(const std::function<Result<void>(CaseStore&)>& action) = 0;
  /// The same for reading: all that the action sees is of one moment.
  [[nodiscard]] virtual Result<void> readCases(const std::function<Result<void>(CaseStore&)>& action) const = 0;
};

}  // namespace jindan
