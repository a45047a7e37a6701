// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/narrative/narrator.h"
#include "reporting/tables/table_book.h"

namespace jindan::reporting {

/// A visit with its result as tables in the narrator's language: summary, answers, scores, comparisons, versions.
[[nodiscard]] TableBook buildTables(const DiagnosedVisit& visit, const Narrator& narrator, const std::string& reportId);

}  // namespace jindan::reporting
