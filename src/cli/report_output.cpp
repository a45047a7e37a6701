// SPDX-License-Identifier: Apache-2.0
#include "cli/report_output.h"

#include <QGuiApplication>
#include <QHashFunctions>

#include "app/engine/system_clock.h"
#include "app/filecheck/checked_files.h"
#include "app/money/money_plan.h"
#include "app/plan/plan_service.h"
#include "content/json/document.h"
#include "reporting/report/build_report.h"
#include "reporting/report/page_image.h"

namespace jindan::cli {

namespace {

/// Fonts need an application object, but no display. Its argc and argv must live as long as it does; it is never
/// destroyed, because at the end of the program Qt's own statics may already be gone.
void startQtWithoutDisplay() {
  if (QCoreApplication::instance() != nullptr) return;
  // The PDF writer walks hash tables: with a random seed the same report would come out in another order.
  QHashSeed::setDeterministicGlobalSeed();
  qputenv("QT_QPA_PLATFORM", "offscreen");
  // What Qt has to say about the machine is for developers; stderr is for the faults we report.
  qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
  static int argc = 1;
  static char name[] = "jindan-cli";
  static char* argv[] = {name, nullptr};
  static QGuiApplication* const application = new QGuiApplication(argc, argv);
  static_cast<void>(application);
}

}  // namespace

Result<reporting::Fonts> reportFonts() {
  startQtWithoutDisplay();
  // Loaded once: each further time would register the faces anew.
  static const Result<reporting::Fonts> fonts = reporting::Fonts::load();
  return fonts;
}

std::string reportIdOf(const DiagnosedVisit& visit, const std::string& caseJson) {
  return reporting::makeReportId(caseJson, visit.versions).toStdString();
}

Result<reporting::Issuer> issuerOf(const IssuerOptions& options) {
  reporting::Issuer issuer{QString::fromStdString(options.firm), QString::fromStdString(options.address), {}, {}};
  for (const std::string& line : options.contact)
    issuer.contact.append(QString::fromStdString(line));
  if (options.logo.empty()) return issuer;
  startQtWithoutDisplay();  // the reader of JPEG is a part that Qt looks for
  const auto bytes = content::readFile(options.logo, static_cast<std::size_t>(reporting::largestLogoFile));
  if (!bytes) return tl::unexpected(bytes.error());
  auto logo = reporting::readLogo(QByteArray::fromStdString(*bytes), options.logo);
  if (!logo) return tl::unexpected(logo.error());
  issuer.logo = std::move(*logo);
  return issuer;
}

Result<reporting::ReportParts> partsOf(const Case& theCase, const DiagnosedVisit& latest, const app::Engine& engine) {
  const content::Content& content = engine.content();
  reporting::ReportParts parts;
  const app::CheckedFiles checked = app::checkedFilesOf(latest.assessment);
  parts.useCases = engine.usesFor(latest, checked.data());
  parts.money = app::enteredPlan(content, latest.company, latest.assessment);
  const Assessment* before = theCase.beforeLatest();
  auto plan = app::keptPlan(engine, latest, before, app::SystemClock().today());
  if (!plan) return tl::unexpected(plan.error());
  if (*plan)
    parts.plan.emplace(
        reporting::PlanPart{std::move(**plan), content.actions, content.programmes, content.programmePack});
  if (before == nullptr) return parts;
  const auto earlier = engine.diagnose(theCase.company, *before, WithRobustness::no);
  if (!earlier) return tl::unexpected(earlier.error());
  // With which figures the earlier visit was first compared, a case file does not say.
  parts.change = compareVisits(content.questionnaire, content.method, {*earlier, {}}, {latest, {}});
  return parts;
}

Result<reporting::ReportDocument> makeReport(const DiagnosedVisit& visit, const Narrator& narrator,
                                             const std::string& caseJson, const reporting::ReportParts& parts) {
  const auto fonts = reportFonts();
  if (!fonts) return tl::unexpected<Error>(fonts.error());
  return reporting::buildReport(visit, narrator, *fonts, reporting::makeReportId(caseJson, visit.versions), parts);
}

Result<std::string> makeReportPdf(const reporting::ReportDocument& document, const reporting::PdfDetails& details) {
  const auto bytes = reporting::writeReportPdf(document, details);
  if (!bytes) return tl::unexpected<Error>(bytes.error());
  return bytes->toStdString();
}

app::FileProof proofOf(const reporting::ReportDocument& document, const reporting::PdfDetails& details,
                       const std::string& path) {
  return [document, details, path](std::string_view bytes) {
    return reporting::proveReportPdf(bytes, document, details, path);
  };
}

Result<std::string> makeReportPng(const reporting::ReportDocument& document) {
  const auto bytes = reporting::writePagePng(document, 0);
  if (!bytes) return tl::unexpected<Error>(bytes.error());
  return bytes->toStdString();
}

}  // namespace jindan::cli
