// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "domain/narrative/narrator.h"
#include "reporting/report/document.h"
#include "reporting/report/report_parts.h"

namespace jindan::reporting {

/// "7F3A-92C1": the same for the same case, questionnaire and survey data.
[[nodiscard]] QString makeReportId(const std::string& caseJson, const Versions& versions);

/// The phrase that is its title.
[[nodiscard]] std::string_view titleKey(Chapter chapter);

/// Is there anything to show in it? Some chapters stand in a report only once the case has what they tell of.
[[nodiscard]] bool hasContent(Chapter chapter, const DiagnosedVisit& visit, const Narrator& narrator,
                              const ReportParts& parts);

/// A mark that differs when the same case looks different on paper for a reason its words do not show: another version
/// of the program, another logo.
[[nodiscard]] QString makeEdition(const Versions& versions, const ReportParts& parts);

/// The report in the narrator's language, on paper colours. The document does not refer to the visit afterwards.
[[nodiscard]] ReportDocument buildReport(const DiagnosedVisit& visit, const Narrator& narrator, const Fonts& fonts,
                                         const QString& reportId, const ReportParts& parts = {});

}  // namespace jindan::reporting
