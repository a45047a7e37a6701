// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/findings/visit_change.h"
#include "domain/narrative/narrator.h"
#include "domain/planning/collection_plan.h"
#include "reporting/report/document.h"
#include "reporting/report/issuer.h"

namespace jindan::reporting {

/// "7F3A-92C1": the same for the same case, questionnaire and survey data.
[[nodiscard]] QString makeReportId(const std::string& caseJson, const Versions& versions);

/// What a report has only when the case, or who hands it over, has it.
struct ReportParts {
  std::optional<VisitChange> change = {};        ///< since an earlier visit
  std::optional<UseCaseFindings> useCases = {};  ///< which AI uses fit, and what to collect
  Issuer issuer = {};                            ///< at the foot of the first page; nothing when empty
};

/// The report in the narrator's language, on paper colours. The document does not refer to the visit afterwards.
[[nodiscard]] ReportDocument buildReport(const DiagnosedVisit& visit, const Narrator& narrator, const Fonts& fonts,
                                         const QString& reportId, const ReportParts& parts = {});

}  // namespace jindan::reporting
