// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "app/engine/engine.h"
#include "app/exchange/case_relation.h"
#include "app/visits/imported_case.h"
#include "domain/workspace/case_store.h"

namespace jindan::app {

/// What becomes of a case that was changed on both sides.
enum class ForkChoice {
  stop,        ///< nothing at all is taken in
  nothing,     ///< both stay as they are; the question comes up again
  keepMine,    ///< what is here counts, and the file's state as superseded
  takeTheirs,  ///< what is here becomes a former state; its answers stay in the history
  keepBoth,    ///< the file's becomes a company of its own with new ids
};

struct ForkChoices {
  ForkChoice usual = ForkChoice::stop;
  std::unordered_map<Uuid, ForkChoice> of;  ///< by company

  [[nodiscard]] ForkChoice choice(const Uuid& company) const;
};

/// What a file says about one company and how that stands to what is here.
struct CaseFinding {
  Uuid company;
  std::string name;
  Relation relation = Relation::added;
  bool removedHere = false;  ///< comes back with the import
  std::size_t visits = 0;
  std::size_t newVisits = 0;
  std::size_t changedVisits = 0;
  std::vector<Difference> differences;  ///< of a fork
};

/// Taking back an import; see CaseImport::undo.
struct ImportUndo {
  struct Change {
    Uuid company;
    Company before;
    CaseMark mark;
    std::vector<Uuid> addedVisits;
    std::vector<VisitRecord> visits;  ///< those that were changed, as they were
    std::string hashAfter;
  };
  std::vector<Uuid> added;     ///< removed again
  std::vector<Uuid> restored;  ///< removed again
  std::vector<Change> changes;

  [[nodiscard]] bool isEmpty() const { return added.empty() && restored.empty() && changes.empty(); }
};

struct ImportReport {
  std::size_t added = 0;
  std::size_t extended = 0;
  std::size_t present = 0;
  std::size_t restored = 0;
  std::size_t keptMine = 0;
  std::size_t tookTheirs = 0;
  std::size_t keptBoth = 0;
  std::size_t leftForked = 0;
  ImportedCase first;  ///< of the source; empty when it has none
  ImportUndo undo;
};

/// Gives one case after another; nothing at the end.
using CaseSource = std::function<Result<std::optional<Case>>()>;

/// Takes cases in by identity and state, each import in one transaction. The references must outlive it.
class CaseImport {
 public:
  CaseImport(const Engine& engine, Workspace& workspace) : engine_(engine), workspace_(workspace) {}

  /// What `run` would meet, without changing anything.
  [[nodiscard]] Result<std::vector<CaseFinding>> preview(const CaseSource& source) const;
  /// All or nothing. `caseForked` about the company's name when it has to stop at a fork.
  [[nodiscard]] Result<ImportReport> run(const CaseSource& source, const ForkChoices& choices) const;
  /// Makes the workspace say again what it said before the import; `changedElsewhere` when one of the companies was
  /// changed since, and then nothing is undone.
  [[nodiscard]] Result<void> undo(const ImportUndo& undo) const;

 private:
  const Engine& engine_;
  Workspace& workspace_;
};

/// A case as the workspace keeps it; its history ends with its present state.
[[nodiscard]] Case caseFrom(const StoredCase& stored, const Questionnaire& questionnaire);

/// One case; where it forked, what is here stays.
[[nodiscard]] Result<ImportedCase> importOne(const Case& theCase, const Engine& engine, Workspace& workspace);

}  // namespace jindan::app
