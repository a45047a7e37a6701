// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/visits/visit_service.h"
#include "domain/cohort/cohort.h"
#include "domain/workspace/portfolio.h"

namespace jindan::app {

/// The companies of the workspace beside each other. The references must outlive the service.
class CohortService {
 public:
  CohortService(const VisitService& visits, Portfolio& portfolio) : visits_(visits), portfolio_(portfolio) {}

  /// Works out the levels that are missing of at most `limit` visits; gives how many those were.
  [[nodiscard]] Result<int> complete(int limit) const;
  /// The same of all visits, however many.
  [[nodiscard]] Result<void> completeAll() const;

  [[nodiscard]] Result<Cohort> cohort() const;
  /// Those who are in it, for a table without names.
  [[nodiscard]] Result<std::vector<CohortRow>> rows() const;
  [[nodiscard]] Result<std::optional<CohortRow>> rowOf(const Uuid& company) const {
    return portfolio_.cohortRowOf(company);
  }

 private:
  const VisitService& visits_;
  Portfolio& portfolio_;
};

}  // namespace jindan::app
