// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/narrative/narrator.h"
#include "domain/planning/collection_plan.h"
#include "reporting/tables/table_book.h"

namespace jindan::reporting {

/// What a book of tables has only when it is given.
struct TableParts {
  std::optional<UseCaseFindings> useCases = {};  ///< which AI uses fit, and what to collect
};

/// A visit with its result as tables in the narrator's language: summary, answers, scores, comparisons, AI uses and the
/// plan for collecting data, versions.
[[nodiscard]] TableBook buildTables(const DiagnosedVisit& visit, const Narrator& narrator, const std::string& reportId,
                                    const TableParts& parts = {});

/// Only the AI uses and the plan for collecting data.
[[nodiscard]] TableBook buildUseTables(const DiagnosedVisit& visit, const Narrator& narrator,
                                       const UseCaseFindings& findings);

}  // namespace jindan::reporting
