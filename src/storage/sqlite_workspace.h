// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

#include "domain/types/clock.h"
#include "domain/workspace/portfolio.h"
#include "domain/workspace/workspace.h"
#include "storage/file_layer.h"

namespace jindan::storage {

class Connection;
class PortfolioLists;

/// The workspace as a SQLite file of the user's own. May be used from several threads and programs at once.
/// Errors beside those of Workspace: `databaseBusy` after five seconds of waiting, `cannotWrite` for a full or
/// write-protected disk, `badInput` for values no record may have; their subject is the file.
class SqliteWorkspace final : public Workspace, public Portfolio {
 public:
  /// Opens or creates the file and brings it to the present version, after a backup beside it. `databaseNewer` and
  /// `databaseDamaged` leave the file untouched, as do `passwordNeeded` and `passwordWrong`. The clock must outlive the
  /// workspace.
  [[nodiscard]] static Result<std::unique_ptr<SqliteWorkspace>> open(const std::filesystem::path& file,
                                                                     const std::filesystem::path& migrationsFolder,
                                                                     const Clock& clock, const FileLayer& layer = {});
  ~SqliteWorkspace() override;

  /// Sorts companies into size classes from now on, and at once all that are there when the borders are new. The
  /// reference must outlive the workspace.
  [[nodiscard]] Result<void> classifyBy(const SegmentReference& reference);

  /// A copy of everything in one file, made while the workspace is in use.
  [[nodiscard]] Result<void> backUpTo(const std::filesystem::path& target) const;

  [[nodiscard]] Result<std::int64_t> changesElsewhere() const override;
  [[nodiscard]] Result<std::vector<CompanyOverview>> companies(const CompanyFilter& filter) const override;
  [[nodiscard]] Result<std::vector<CompanyPlace>> findCompanies(const PortfolioFilter& filter) const override;
  [[nodiscard]] Result<std::vector<PortfolioRow>> rowsAt(std::span<const CompanyPlace> places) const override;
  [[nodiscard]] Result<std::int64_t> companyCount() const override;
  [[nodiscard]] Result<CompanyRecord> company(const Uuid& id) const override;
  [[nodiscard]] Result<CompanyRecord> addCompany(const Company& company) override;
  [[nodiscard]] Result<CompanyRecord> updateCompany(const CompanyRecord& record) override;
  [[nodiscard]] Result<void> removeCompany(const Uuid& id) override;
  [[nodiscard]] Result<void> restoreCompany(const Uuid& id) override;
  [[nodiscard]] Result<void> archiveCompany(const Uuid& id, bool archived) override;
  [[nodiscard]] Result<void> tagCompany(const Uuid& id, const std::string& tag) override;
  [[nodiscard]] Result<void> untagCompany(const Uuid& id, const std::string& tag) override;
  [[nodiscard]] Result<std::vector<TagCount>> tags() const override;
  [[nodiscard]] Result<void> eachCohortRow(const std::function<void(const CohortRow&)>& take) const override;
  [[nodiscard]] Result<std::optional<CohortRow>> cohortRowOf(const Uuid& company) const override;
  [[nodiscard]] Result<std::vector<Uuid>> visitsWithoutDimensions(int limit) const override;
  [[nodiscard]] Result<void> saveDimensions(const std::vector<VisitDimensions>& visits) override;

  [[nodiscard]] Result<std::vector<VisitSummary>> visitsOf(const Uuid& company) const override;
  [[nodiscard]] Result<VisitRecord> visit(const Uuid& id) const override;
  /// An answer without a revision or time of its own gets revision 1 and the present time.
  [[nodiscard]] Result<VisitRecord> addVisit(const Uuid& company, const VisitHead& head,
                                             const std::vector<StoredAnswer>& answers, const std::optional<Uuid>& id,
                                             const std::vector<StoredCheck>& checks) override;
  using Workspace::addVisit;
  [[nodiscard]] Result<void> updateVisit(const Uuid& id, const VisitHead& head) override;
  [[nodiscard]] Result<std::vector<StoredAnswer>> saveAnswers(const Uuid& visit,
                                                              const std::vector<AnswerChange>& changes) override;
  [[nodiscard]] Result<std::vector<StoredAnswer>> history(const Uuid& visit, const QuestionId& question) const override;
  [[nodiscard]] Result<StoredCheck> addCheck(const Uuid& visit, const StoredCheck& check) override;
  [[nodiscard]] Result<void> removeCheck(const Uuid& visit, const Uuid& check) override;
  [[nodiscard]] Result<void> restoreCheck(const Uuid& visit, const Uuid& check) override;
  [[nodiscard]] Result<void> rememberPlace(const Uuid& visit, const QuestionId& question) override;
  [[nodiscard]] Result<void> saveScores(const Uuid& visit, const ScoreSummary& scores, bool finished,
                                        const std::string& benchmarks) override;
  [[nodiscard]] Result<void> changeCases(const std::function<Result<void>(CaseStore&)>& action) override;
  [[nodiscard]] Result<void> readCases(const std::function<Result<void>(CaseStore&)>& action) const override;

 private:
  SqliteWorkspace(std::unique_ptr<Connection> connection, std::string subject, const Clock& clock);
  template <class Action>
  auto read(const Action& action) const;
  template <class Action>
  auto write(const Action& action);
  [[nodiscard]] Result<void> completePortfolio();
  void classifyMissing(Connection& connection) const;
  template <class Action>
  auto readVisitWith(const Uuid& visit, const Action& action) const;
  template <class Action>
  auto writeVisitWith(const Uuid& visit, const Action& action);

  std::unique_ptr<Connection> connection_;
  std::unique_ptr<PortfolioLists> lists_;
  std::string subject_;
  const Clock& clock_;
  const SegmentReference* reference_ = nullptr;
  mutable std::mutex mutex_;
};

}  // namespace jindan::storage
