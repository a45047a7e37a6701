// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite_workspace.h"

#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <span>

#include "storage/answer_queries.h"
#include "storage/backup.h"
#include "storage/case_queries.h"
#include "storage/check_queries.h"
#include "storage/cohort_queries.h"
#include "storage/company_queries.h"
#include "storage/errors.h"
#include "storage/portfolio_lists.h"
#include "storage/portfolio_query.h"
#include "storage/portfolio_rows.h"
#include "storage/query.h"
#include "storage/size_borders.h"
#include "storage/tag_queries.h"
#include "storage/utf8.h"
#include "storage/uuid.h"
#include "storage/visit_queries.h"
#include "storage/workspace_file.h"

namespace jindan::storage {

namespace {

using Behavior = SQLite::TransactionBehavior;

/// One transaction around the action; what fails is rolled back.
template <class Action>
auto inTransaction(Connection& connection, Behavior behavior, const Action& action) {
  SQLite::Transaction transaction(connection.database(), behavior);
  auto result = action(connection);
  if (result) transaction.commit();
  return result;
}

Result<CompanyRecord> existingCompany(Connection& connection, const Uuid& id) {
  if (auto record = findCompany(connection, id)) return std::move(*record);
  return failure(ErrorCode::notFound, id.value());
}

Result<void> doneOrNotFound(bool done, const Uuid& id) {
  if (!done) return failure(ErrorCode::notFound, id.value());
  return {};
}

VisitRecord wholeVisit(Connection& connection, VisitNumber number) {
  VisitRecord record = readVisit(connection, number);
  record.answers = answersOf(connection, number);
  record.checks = checksOf(connection, number);
  return record;
}

StoredAnswer withDefaults(StoredAnswer answer, const Timestamp& now) {
  if (answer.revision < 1) answer.revision = 1;
  if (answer.savedAt.empty()) answer.savedAt = now;
  return answer;
}

StoredCheck keepCheck(Connection& connection, VisitNumber visit, StoredCheck check, const Timestamp& now) {
  if (check.id.empty() || checkIdTaken(connection, check.id)) check.id = newUuid();
  if (check.savedAt.empty()) check.savedAt = now;
  insertCheck(connection, visit, check);
  return check;
}

}  // namespace

SqliteWorkspace::SqliteWorkspace(std::unique_ptr<Connection> connection, std::string subject, const Clock& clock)
    : connection_(std::move(connection)),
      lists_(std::make_unique<PortfolioLists>()),
      subject_(std::move(subject)),
      clock_(clock) {}

SqliteWorkspace::~SqliteWorkspace() = default;

Result<std::unique_ptr<SqliteWorkspace>> SqliteWorkspace::open(const std::filesystem::path& file,
                                                               const std::filesystem::path& migrationsFolder,
                                                               const Clock& clock, const FileLayer& layer) {
  auto connection = openWorkspaceFile(file, migrationsFolder, clock.now(), layer);
  if (!connection) return tl::unexpected(connection.error());
  std::unique_ptr<SqliteWorkspace> workspace(
      new SqliteWorkspace(std::make_unique<Connection>(std::move(*connection)), utf8(file), clock));
  if (const auto filled = workspace->completePortfolio(); !filled) return tl::unexpected(filled.error());
  return workspace;
}

/// All reads of one call see the same moment.
template <class Action>
auto SqliteWorkspace::read(const Action& action) const {
  const std::lock_guard lock(mutex_);
  return guarded(subject_, [&] { return inTransaction(*connection_, Behavior::DEFERRED, action); });
}

/// IMMEDIATE: a writer waits for the others at the start, never in the middle.
template <class Action>
auto SqliteWorkspace::write(const Action& action) {
  const std::lock_guard lock(mutex_);
  return guarded(subject_, [&] {
    return inTransaction(*connection_, Behavior::IMMEDIATE, [&](Connection& connection) {
      auto result = action(connection);
      if (result) classifyMissing(connection);
      if (result) requireInPlace(connection.database());
      return result;
    });
  });
}

/// Whatever else was written: a company that has no size class yet gets it with the same commit.
void SqliteWorkspace::classifyMissing(Connection& connection) const {
  if (reference_ == nullptr || !isSizeMissing(connection)) return;
  fillSizes(connection, [this](const Company& company) { return reference_->segmentOf(company).size; });
}

Result<void> SqliteWorkspace::completePortfolio() {
  const auto isFilled = read([](Connection& c) -> Result<bool> { return isPortfolioFilled(c); });
  if (!isFilled) return tl::unexpected(isFilled.error());
  if (*isFilled) return {};
  return write([](Connection& c) -> Result<void> {
    if (!isPortfolioFilled(c)) fillPortfolio(c);
    return {};
  });
}

Result<void> SqliteWorkspace::classifyBy(const SegmentReference& reference) {
  reference_ = &reference;
  const std::string borders = bordersOf(reference);
  const auto isKnown =
      read([&](Connection& c) -> Result<bool> { return sizeBorders(c) == borders && !isSizeMissing(c); });
  if (!isKnown) return tl::unexpected(isKnown.error());
  if (*isKnown) return {};
  return write([&](Connection& c) -> Result<void> {
    if (sizeBorders(c) != borders) setSizeBorders(c, borders);
    return {};
  });
}

template <class Action>
auto SqliteWorkspace::readVisitWith(const Uuid& visit, const Action& action) const {
  return read([&](Connection& c) -> decltype(action(c, VisitNumber{})) {
    const auto number = findVisitNumber(c, visit);
    if (!number) return failure(ErrorCode::notFound, visit.value());
    return action(c, *number);
  });
}

template <class Action>
auto SqliteWorkspace::writeVisitWith(const Uuid& visit, const Action& action) {
  return write([&](Connection& c) -> decltype(action(c, VisitNumber{})) {
    const auto number = findVisitNumber(c, visit);
    if (!number) return failure(ErrorCode::notFound, visit.value());
    return action(c, *number);
  });
}

Result<void> SqliteWorkspace::backUpTo(const std::filesystem::path& target) const {
  const std::lock_guard lock(mutex_);
  return backUp(connection_->database(), target, {}, connection_->layer());
}

Result<std::int64_t> SqliteWorkspace::changesElsewhere() const {
  const std::lock_guard lock(mutex_);
  return guarded(subject_, [&]() -> Result<std::int64_t> {
    Query row(*connection_, "PRAGMA data_version");
    return row.next() ? row.integer() : 0;
  });
}

Result<std::vector<CompanyOverview>> SqliteWorkspace::companies(const CompanyFilter& filter) const {
  return read([&](Connection& c) -> Result<std::vector<CompanyOverview>> {
    const std::vector<CompanyPlace> places = lists_->find(c, {filter.search});
    const auto first = std::min(static_cast<std::size_t>(std::max(filter.offset, 0)), places.size());
    const auto rest = places.size() - first;
    const auto count = filter.limit < 0 ? rest : std::min(static_cast<std::size_t>(filter.limit), rest);
    std::vector<CompanyOverview> companies;
    for (PortfolioRow& row : readRows(c, std::span(places).subspan(first, count)))
      companies.push_back(std::move(row.overview));
    return companies;
  });
}

Result<std::vector<CompanyPlace>> SqliteWorkspace::findCompanies(const PortfolioFilter& filter) const {
  return read([&](Connection& c) -> Result<std::vector<CompanyPlace>> { return lists_->find(c, filter); });
}

Result<std::vector<PortfolioRow>> SqliteWorkspace::rowsAt(std::span<const CompanyPlace> places) const {
  return read([&](Connection& c) -> Result<std::vector<PortfolioRow>> { return readRows(c, places); });
}

Result<std::int64_t> SqliteWorkspace::companyCount() const {
  return read([](Connection& c) -> Result<std::int64_t> { return countCompanies(c); });
}

Result<CompanyRecord> SqliteWorkspace::company(const Uuid& id) const {
  return read([&](Connection& c) { return existingCompany(c, id); });
}

Result<CompanyRecord> SqliteWorkspace::addCompany(const Company& company) {
  return write([&](Connection& c) -> Result<CompanyRecord> {
    const bool ownId = company.id && !company.id->empty() && !companyIdTaken(c, *company.id);
    const CompanyRecord record{ownId ? *company.id : newUuid(), 1, company};
    insertCompany(c, record, clock_.now());
    return existingCompany(c, record.id);
  });
}

Result<CompanyRecord> SqliteWorkspace::updateCompany(const CompanyRecord& record) {
  return write([&](Connection& c) -> Result<CompanyRecord> {
    const bool updated = storage::updateCompany(c, record, clock_.now());
    auto stored = existingCompany(c, record.id);
    if (stored && !updated) return failure(ErrorCode::changedElsewhere, record.id.value());
    return stored;
  });
}

Result<void> SqliteWorkspace::removeCompany(const Uuid& id) {
  return write([&](Connection& c) { return doneOrNotFound(setRemoved(c, id, clock_.now()), id); });
}

Result<void> SqliteWorkspace::restoreCompany(const Uuid& id) {
  return write([&](Connection& c) { return doneOrNotFound(setRemoved(c, id, std::nullopt), id); });
}

Result<void> SqliteWorkspace::archiveCompany(const Uuid& id, bool archived) {
  return write([&](Connection& c) {
    const Timestamp now = clock_.now();
    return doneOrNotFound(setArchived(c, id, archived ? std::optional(now) : std::nullopt, now), id);
  });
}

Result<void> SqliteWorkspace::tagCompany(const Uuid& id, const std::string& tag) {
  return write([&](Connection& c) -> Result<void> {
    if (!findCompany(c, id)) return failure(ErrorCode::notFound, id.value());
    addTag(c, id, tag);
    return {};
  });
}

Result<void> SqliteWorkspace::untagCompany(const Uuid& id, const std::string& tag) {
  return write([&](Connection& c) -> Result<void> {
    if (!findCompany(c, id)) return failure(ErrorCode::notFound, id.value());
    takeTag(c, id, tag);
    return {};
  });
}

Result<std::vector<TagCount>> SqliteWorkspace::tags() const {
  return read([](Connection& c) -> Result<std::vector<TagCount>> { return countTags(c); });
}

Result<void> SqliteWorkspace::eachCohortRow(const std::function<void(const CohortRow&)>& take) const {
  return read([&](Connection& c) -> Result<void> {
    readCohort(c, take);
    return {};
  });
}

Result<std::optional<CohortRow>> SqliteWorkspace::cohortRowOf(const Uuid& company) const {
  return read([&](Connection& c) -> Result<std::optional<CohortRow>> { return findCohortRow(c, company); });
}

Result<std::vector<Uuid>> SqliteWorkspace::visitsWithoutDimensions(int limit) const {
  return read([&](Connection& c) -> Result<std::vector<Uuid>> { return visitsLackingDimensions(c, limit); });
}

Result<void> SqliteWorkspace::saveDimensions(const std::vector<VisitDimensions>& visits) {
  return write([&](Connection& c) -> Result<void> {
    for (const VisitDimensions& visit : visits) {
      if (!setDimensions(c, visit)) return failure(ErrorCode::notFound, visit.visit.value());
    }
    return {};
  });
}

Result<std::vector<VisitSummary>> SqliteWorkspace::visitsOf(const Uuid& company) const {
  return read([&](Connection& c) -> Result<std::vector<VisitSummary>> {
    if (!findCompany(c, company)) return failure(ErrorCode::notFound, company.value());
    return visitsOfCompany(c, company);
  });
}

Result<VisitRecord> SqliteWorkspace::visit(const Uuid& id) const {
  return readVisitWith(id,
                       [](Connection& c, VisitNumber visit) -> Result<VisitRecord> { return wholeVisit(c, visit); });
}

Result<VisitRecord> SqliteWorkspace::addVisit(const Uuid& company, const VisitHead& head,
                                              const std::vector<StoredAnswer>& answers, const std::optional<Uuid>& id,
                                              const std::vector<StoredCheck>& checks) {
  return write([&](Connection& c) -> Result<VisitRecord> {
    if (!findCompany(c, company)) return failure(ErrorCode::notFound, company.value());
    const bool ownId = id && !id->empty() && !visitIdTaken(c, *id);
    const Timestamp now = clock_.now();
    const VisitNumber visit = insertVisit(c, {ownId ? *id : newUuid(), company, 1, head, {}, false, {}, {}, {}}, now);
    for (const StoredAnswer& answer : answers)
      insertAnswer(c, visit, withDefaults(answer, now));
    for (const StoredCheck& check : checks)
      static_cast<void>(keepCheck(c, visit, check, now));
    return wholeVisit(c, visit);
  });
}

Result<void> SqliteWorkspace::updateVisit(const Uuid& id, const VisitHead& head) {
  return writeVisitWith(id, [&](Connection& c, VisitNumber visit) -> Result<void> {
    updateVisitHead(c, visit, head, clock_.now());
    return {};
  });
}

Result<std::vector<StoredAnswer>> SqliteWorkspace::saveAnswers(const Uuid& visit,
                                                               const std::vector<AnswerChange>& changes) {
  return writeVisitWith(visit, [&](Connection& c, VisitNumber number) -> Result<std::vector<StoredAnswer>> {
    const Timestamp now = clock_.now();
    std::vector<StoredAnswer> saved;
    for (const AnswerChange& change : changes) {
      auto stored = replaceAnswer(c, number, change, now);
      if (!stored) return failure(ErrorCode::changedElsewhere, change.question.value());
      saved.push_back(std::move(*stored));
    }
    return saved;
  });
}

Result<std::vector<StoredAnswer>> SqliteWorkspace::history(const Uuid& visit, const QuestionId& question) const {
  return readVisitWith(visit, [&](Connection& c, VisitNumber number) -> Result<std::vector<StoredAnswer>> {
    return historyOf(c, number, question);
  });
}

Result<StoredCheck> SqliteWorkspace::addCheck(const Uuid& visit, const StoredCheck& check) {
  return writeVisitWith(visit, [&](Connection& c, VisitNumber number) -> Result<StoredCheck> {
    return keepCheck(c, number, check, clock_.now());
  });
}

Result<void> SqliteWorkspace::removeCheck(const Uuid& visit, const Uuid& check) {
  return writeVisitWith(visit, [&](Connection& c, VisitNumber number) {
    return doneOrNotFound(setCheckRemoved(c, number, check, clock_.now()), check);
  });
}

Result<void> SqliteWorkspace::restoreCheck(const Uuid& visit, const Uuid& check) {
  return writeVisitWith(visit, [&](Connection& c, VisitNumber number) {
    return doneOrNotFound(setCheckRemoved(c, number, check, std::nullopt), check);
  });
}

Result<void> SqliteWorkspace::rememberPlace(const Uuid& visit, const QuestionId& question) {
  return writeVisitWith(visit, [&](Connection& c, VisitNumber number) -> Result<void> {
    setLastQuestion(c, number, question);
    return {};
  });
}

Result<void> SqliteWorkspace::saveScores(const Uuid& visit, const ScoreSummary& scores, bool finished,
                                         const std::string& benchmarks) {
  return writeVisitWith(visit, [&](Connection& c, VisitNumber number) -> Result<void> {
    setScores(c, number, scores, finished, benchmarks);
    return {};
  });
}

Result<void> SqliteWorkspace::changeCases(const std::function<Result<void>(CaseStore&)>& action) {
  return write([&](Connection& c) {
    CaseQueries cases(c, clock_.now());
    return action(cases);
  });
}

Result<void> SqliteWorkspace::readCases(const std::function<Result<void>(CaseStore&)>& action) const {
  return read([&](Connection& c) {
    CaseQueries cases(c, clock_.now());
    return action(cases);
  });
}

}  // namespace jindan::storage
