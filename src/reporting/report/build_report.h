// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/narrative/narrator.h"
#include "reporting/report/document.h"
#include "reporting/report/report_parts.h"

namespace jindan::reporting {

/// "7F3A-92C1": the same for the same case, questionnaire and survey data.
[[nodiscard]] QString makeReportId(const std::string& caseJson, const Versions& versions);

/// The report in the narrator's language, on paper colours. The document does not refer to the visit afterwards.
[[nodiscard]] ReportDocument buildReport(const DiagnosedVisit& visit, const Narrator& narrator, const Fonts& fonts,
                                         const QString& reportId, const ReportParts& parts = {});

}  // namespace jindan::reporting
