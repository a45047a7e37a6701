// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/findings/visit_change.h"
#include "domain/narrative/narrator.h"
#include "domain/planning/money_plan.h"
#include "reporting/report/document.h"

namespace jindan::reporting {

/// "7F3A-92C1": the same for the same case, questionnaire and survey data.
[[nodiscard]] QString makeReportId(const std::string& caseJson, const Versions& versions);

/// What a report has only when the case has it.
struct ReportParts {
  std::optional<VisitChange> change;              ///< since an earlier visit
  std::optional<MoneyPlan> money = std::nullopt;  ///< of the visit's own entries
};

/// The report in the narrator's language, on paper colours. The document does not refer to the visit afterwards.
[[nodiscard]] ReportDocument buildReport(const DiagnosedVisit& visit, const Narrator& narrator, const Fonts& fonts,
                                         const QString& reportId, const ReportParts& parts = {});

}  // namespace jindan::reporting
