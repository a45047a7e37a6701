// SPDX-License-Identifier: Apache-2.0
#include "cli/report_output.h"

#include <QGuiApplication>
#include <QHashFunctions>

#include "reporting/report/build_report.h"
#include "reporting/report/report_pdf.h"

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

Result<std::string> makeReportPdf(const DiagnosedVisit& visit, const Narrator& narrator, const std::string& caseJson,
                                  const std::string& password) {
  startQtWithoutDisplay();
  const auto fonts = reporting::Fonts::load();
  if (!fonts) return tl::unexpected<Error>(fonts.error());
  const QString id = reporting::makeReportId(caseJson, visit.versions);
  const reporting::ReportDocument document = reporting::buildReport(visit, narrator, *fonts, id);
  reporting::PdfDetails details;
  details.title = QString::fromStdString(narrator.say("report.title") + " - " + visit.company.name);
  details.author = QString::fromStdString("Jindan " + visit.versions.program);
  details.language = narrator.language();
  details.caseJson = QByteArray::fromStdString(caseJson);
  details.reportId = id;
  details.password = QByteArray::fromStdString(password);
  const auto bytes = reporting::writeReportPdf(document, details);
  if (!bytes) return tl::unexpected<Error>(bytes.error());
  return bytes->toStdString();
}

}  // namespace jindan::cli
