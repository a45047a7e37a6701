// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace/case_store.h"
#include "storage/query.h"

namespace jindan::storage {

/// The cases of an open transaction. Every call may throw SQLite::Exception, which ends the transaction and becomes a
/// value at the edge of the layer.
class CaseQueries final : public CaseStore {
 public:
  CaseQueries(Connection& connection, Timestamp now) : connection_(connection), now_(std::move(now)) {}

  [[nodiscard]] std::optional<StoredCase> find(const Uuid& company) override;
  [[nodiscard]] std::optional<Uuid> companyOfVisit(const Uuid& visit) override;
  [[nodiscard]] std::optional<Uuid> visitOfCheck(const Uuid& check) override;
  [[nodiscard]] Uuid newId() override;

  void addCompany(const Company& company) override;
  void replaceCompany(const CompanyRecord& stored, const Company& company) override;
  void setRemoved(const Uuid& company, bool removed) override;
  void setMark(const Uuid& company, const CaseMark& mark) override;

  void addVisit(const Uuid& company, const VisitContent& visit) override;
  void replaceVisit(const VisitRecord& stored, const VisitContent& visit) override;
  void eraseVisit(const Uuid& visit) override;

 private:
  [[nodiscard]] std::vector<VisitRecord> visitsOf(std::int64_t company);
  void replaceAnswers(std::int64_t visit, const VisitRecord& stored, const VisitContent& content);
  void replaceChecks(std::int64_t visit, const VisitRecord& stored, const VisitContent& content);

  Connection& connection_;
  Timestamp now_;
};

}  // namespace jindan::storage
