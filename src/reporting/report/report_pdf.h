// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string_view>

#include "domain/types/result.h"
#include "reporting/pdf/pdf_details.h"
#include "reporting/report/build_report.h"

namespace jindan::reporting {

/// What the report of a visit says about itself; without a password.
[[nodiscard]] PdfDetails reportDetails(const DiagnosedVisit& visit, const Narrator& narrator,
                                       const std::string& caseJson, const ReportParts& parts);

/// Told before each page how many are done; an answer of false ends the work.
using PageProgress = std::function<bool(int done, int pages)>;

/// A4 with both faces embedded, outline, links, metadata and the case. Without a password the same input gives the same
/// bytes but for dates and document ids. `cancelled` when the progress wants no more.
[[nodiscard]] Result<QByteArray> writeReportPdf(const ReportDocument& document, const PdfDetails& details,
                                                const PageProgress& progress = {});

/// Is the file, opened anew, this report with all that it shows and carries? `notProven` about `subject` when it is
/// not.
[[nodiscard]] Result<void> proveReportPdf(std::string_view bytes, const ReportDocument& document,
                                          const PdfDetails& details, const std::string& subject);

}  // namespace jindan::reporting
