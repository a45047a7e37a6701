// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "domain/types/language.h"
#include "domain/types/result.h"
#include "reporting/report/document.h"

namespace jindan::reporting {

struct PdfDetails {
  QString title;
  QString author;  ///< the program, with its version
  Language language = Language::korean;
  QByteArray caseJson;  ///< travels inside as case.json; left out when empty
};

/// A4 with both faces embedded. The same input gives the same bytes but for dates and document ids.
[[nodiscard]] Result<QByteArray> writeReportPdf(const ReportDocument& document, const PdfDetails& details);

}  // namespace jindan::reporting
