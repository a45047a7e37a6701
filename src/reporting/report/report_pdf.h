// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/types/result.h"
#include "reporting/pdf/pdf_details.h"
#include "reporting/report/document.h"

namespace jindan::reporting {

/// A4 with both faces embedded, outline, links, metadata and the case. Without a password the same input gives the same
/// bytes but for dates and document ids.
[[nodiscard]] Result<QByteArray> writeReportPdf(const ReportDocument& document, const PdfDetails& details);

}  // namespace jindan::reporting
