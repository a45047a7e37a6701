// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/engine/engine.h"
#include "app/files/staged_file.h"
#include "cli/options.h"
#include "domain/narrative/narrator.h"
#include "reporting/report/build_report.h"
#include "reporting/report/document.h"
#include "reporting/report/report_pdf.h"
#include "reporting/theme/fonts.h"

namespace jindan::cli {

/// The faces of the report; starts what they need, without a display. The first call must come from the main thread,
/// later ones may come from any.
[[nodiscard]] Result<reporting::Fonts> reportFonts();

/// The report's number: the same for the same case, questionnaire and survey data.
[[nodiscard]] std::string reportIdOf(const DiagnosedVisit& visit, const std::string& caseJson);

/// The letterhead; reads the logo.
[[nodiscard]] Result<reporting::Issuer> issuerOf(const IssuerOptions& options);

/// What changed since the visit before the latest, where the case has one.
[[nodiscard]] Result<reporting::ReportParts> partsOf(const Case& theCase, const DiagnosedVisit& latest,
                                                     const app::Engine& engine);
/// The report, laid out.
[[nodiscard]] Result<reporting::ReportDocument> makeReport(const DiagnosedVisit& visit, const Narrator& narrator,
                                                           const std::string& caseJson,
                                                           const reporting::ReportParts& parts);
/// The report as PDF bytes with the case inside, locked when its details have a password.
[[nodiscard]] Result<std::string> makeReportPdf(const reporting::ReportDocument& document,
                                                const reporting::PdfDetails& details);
/// What a file has to pass to be that report.
[[nodiscard]] app::FileProof proofOf(const reporting::ReportDocument& document, const reporting::PdfDetails& details,
                                     const std::string& path);
/// Its first page as a picture.
[[nodiscard]] Result<std::string> makeReportPng(const reporting::ReportDocument& document);

}  // namespace jindan::cli
