// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/engine/engine.h"
#include "app/visits/imported_case.h"
#include "app/visits/visit_records.h"
#include "domain/workspace/workspace.h"

namespace jindan::app {

/// A visit with its result, as it stands now.
struct VisitView {
  DiagnosedVisit result;
  std::string benchmarks;  ///< version of the figures it was first compared with; empty before that
};

/// The user's cases: starting visits, reading them back as assessments, scoring them, taking case files in and
/// writing them out. The references must outlive the service.
class VisitService {
 public:
  VisitService(const Engine& engine, Workspace& workspace, const Clock& clock)
      : engine_(engine), workspace_(workspace), clock_(clock) {}

  [[nodiscard]] const Engine& engine() const { return engine_; }
  [[nodiscard]] Workspace& workspace() const { return workspace_; }

  [[nodiscard]] Date today() const { return clock_.today(); }

  /// A new visit today with equal pillar weights.
  [[nodiscard]] Result<VisitRecord> startVisit(const Uuid& company, Mode mode) const;
  /// When the company's newest visit is dated before one that was there already, the latest date of those: a clock was
  /// wrong, then or now. None for any other visit.
  [[nodiscard]] Result<std::optional<Date>> laterVisit(const Uuid& company, const Uuid& visit) const;
  /// The newest finished visit of the company before this one; none when there is none.
  [[nodiscard]] Result<std::optional<Uuid>> finishedBefore(const Uuid& company, const Uuid& visit) const;
  /// Answers to questions that the questionnaire no longer has are left out, and so are checks that cannot be read.
  [[nodiscard]] Assessment assessmentOf(const VisitRecord& visit) const;
  /// Keeps a file check with a visit; gives it back with its id and time.
  [[nodiscard]] Result<FileCheck> addCheck(const Uuid& visit, const FileCheck& check) const;
  /// Hides a check of a visit; restoreCheck brings it back.
  [[nodiscard]] Result<void> removeCheck(const Uuid& visit, const Uuid& check) const;
  [[nodiscard]] Result<void> restoreCheck(const Uuid& visit, const Uuid& check) const;
  /// Scores a visit, compares it and keeps the summary for the portfolio.
  [[nodiscard]] Result<DiagnosedVisit> diagnose(const Uuid& visit) const;
  /// Scores a visit without keeping anything: it stays finished or not as it was. The weight draws are left out.
  [[nodiscard]] Result<VisitView> view(const Uuid& visit) const;

  /// A case that is already here stays as it is and gains what is new; where both sides were changed, nothing is
  /// taken. All in one step. `CaseImport` tells more and lets the user choose.
  [[nodiscard]] Result<ImportedCase> import(const Case& theCase) const;
  [[nodiscard]] Result<Case> caseOf(const Uuid& company) const;
  /// The case with this visit alone, as it travels inside a report.
  [[nodiscard]] Result<Case> caseOfVisit(const Uuid& visit) const;

 private:
  const Engine& engine_;
  Workspace& workspace_;
  const Clock& clock_;
};

}  // namespace jindan::app
