// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "reporting/report/build_report.h"

namespace jindan::cli {

/// The report as PDF bytes with the case inside; needs no display.
[[nodiscard]] Result<std::string> makeReportPdf(const DiagnosedVisit& visit, const Narrator& narrator,
                                                const std::string& caseJson, const reporting::ReportParts& parts);

}  // namespace jindan::cli
