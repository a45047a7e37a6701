// SPDX-License-Identifier: Apache-2.0
#include "cli/report_output.h"

#include <QGuiApplication>
#include <QHashFunctions>

#include "app/engine/system_clock.h"
#include "app/plan/plan_service.h"
#include "reporting/report/build_report.h"
#include "reporting/report/page_image.h"
#include "reporting/report/report_pdf.h"

namespace jindan::cli {

namespace {

/// The plan of a visit that asks for one, with what became of the plan of the visit before.
Result<std::optional<reporting::PlanPart>> planPart(const Assessment* before, const Case& theCase,
                                                    const DiagnosedVisit& latest, const app::Engine& engine) {
  const content::Content& content = engine.content();
  if (!latest.assessment.plan) return std::optional<reporting::PlanPart>();
  auto plan = app::makePlan(engine, latest, *latest.assessment.plan, app::SystemClock().today());
  if (!plan) return tl::unexpected(plan.error());
  reporting::PlanPart part{std::move(*plan), std::nullopt, content.actions, content.programmes};
  if (before != nullptr && before->plan) {
    auto earlier = makePlan({content.actions, content.questionnaire, content.method}, *before,
                            content.reference.segmentOf(theCase.company).size, *before->plan);
    if (!earlier) return tl::unexpected(earlier.error());
    part.earlier = std::move(earlier->plan);
  }
  return std::optional<reporting::PlanPart>(std::move(part));
}

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

Result<reporting::ReportParts> partsOf(const Case& theCase, const DiagnosedVisit& latest, const app::Engine& engine) {
  reporting::ReportParts parts;
  const Assessment* before = theCase.beforeLatest();
  auto plan = planPart(before, theCase, latest, engine);
  if (!plan) return tl::unexpected(plan.error());
  if (*plan) parts.plan.emplace(std::move(**plan));
  if (before == nullptr) return parts;
  const auto earlier = engine.diagnose(theCase.company, *before, WithRobustness::no);
  if (!earlier) return tl::unexpected(earlier.error());
  // With which figures the earlier visit was first compared, a case file does not say.
  const content::Content& content = engine.content();
  parts.change = compareVisits(content.questionnaire, content.method, {*earlier, {}}, {latest, {}});
  return parts;
}

Result<reporting::ReportDocument> makeReport(const DiagnosedVisit& visit, const Narrator& narrator,
                                             const std::string& caseJson, const reporting::ReportParts& parts) {
  const auto fonts = reportFonts();
  if (!fonts) return tl::unexpected<Error>(fonts.error());
  return reporting::buildReport(visit, narrator, *fonts, reporting::makeReportId(caseJson, visit.versions), parts);
}

Result<std::string> makeReportPdf(const reporting::ReportDocument& document, const DiagnosedVisit& visit,
                                  const Narrator& narrator, const std::string& caseJson, const std::string& password) {
  reporting::PdfDetails details;
  details.title = QString::fromStdString(narrator.say("report.title") + " - " + visit.company.name);
  details.author = QString::fromStdString("Jindan " + visit.versions.program);
  details.language = narrator.language();
  details.caseJson = QByteArray::fromStdString(caseJson);
  details.reportId = reporting::makeReportId(caseJson, visit.versions);
  details.password = QByteArray::fromStdString(password);
  const auto bytes = reporting::writeReportPdf(document, details);
  if (!bytes) return tl::unexpected<Error>(bytes.error());
  return bytes->toStdString();
}

Result<std::string> makeReportPng(const reporting::ReportDocument& document) {
  const auto bytes = reporting::writePagePng(document, 0);
  if (!bytes) return tl::unexpected<Error>(bytes.error());
  return bytes->toStdString();
}

}  // namespace jindan::cli
