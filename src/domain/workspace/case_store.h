// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/workspace/workspace.h"

namespace jindan {

/// What the workspace keeps of a case beside company and visits.
struct CaseMark {
  /// Every state in which the case was handed out or taken in, the latest last.
  std::vector<std::string> history;
  std::string extra;  ///< unknown fields at the top of the case file, kept as JSON
  bool operator==(const CaseMark&) const = default;
};

/// A company with everything that belongs to it.
struct StoredCase {
  CompanyRecord record;
  CaseMark mark;
  bool removed = false;             ///< the user has removed it; it can come back
  std::vector<VisitRecord> visits;  ///< in the order in which they were added
};

/// A visit as a file brings it.
struct VisitContent {
  Uuid id;
  VisitHead head;
  bool finished = false;
  ScoreSummary scores;
  std::string benchmarks;  ///< version of the figures it was compared with; empty when it was not
  std::vector<StoredAnswer> answers;
  std::vector<StoredCheck> checks;
};

/// The cases of a workspace in the middle of one transaction: what is done here is kept whole or not at all. Only
/// valid while `Workspace::changeCases` runs. A failing disk ends the whole change, not a single call.
class CaseStore {
 public:
  virtual ~CaseStore() = default;

  /// A removed company is found too; nothing when there never was one of this id.
  [[nodiscard]] virtual std::optional<StoredCase> find(const Uuid& company) = 0;
  /// The company to which a visit belongs.
  [[nodiscard]] virtual std::optional<Uuid> companyOfVisit(const Uuid& visit) = 0;
  /// The visit to which a check belongs.
  [[nodiscard]] virtual std::optional<Uuid> visitOfCheck(const Uuid& check) = 0;
  [[nodiscard]] virtual Uuid newId() = 0;

  /// `company.id` must be there and free.
  virtual void addCompany(const Company& company) = 0;
  /// Counts as a change of the company only when something differs.
  virtual void replaceCompany(const CompanyRecord& stored, const Company& company) = 0;
  virtual void setRemoved(const Uuid& company, bool removed) = 0;
  virtual void setMark(const Uuid& company, const CaseMark& mark) = 0;

  /// `visit.id` and the ids of its checks must be free.
  virtual void addVisit(const Uuid& company, const VisitContent& visit) = 0;
  /// Answers that differ keep their former selves in the history; checks that are not in `visit` are hidden.
  virtual void replaceVisit(const VisitRecord& stored, const VisitContent& visit) = 0;
  /// For taking back what an import has just added: the one thing in a workspace that is truly erased.
  virtual void eraseVisit(const Uuid& visit) = 0;
};

}  // namespace jindan
