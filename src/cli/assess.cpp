// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "app/exchange/case_reader.h"
#include "app/exchange/case_writer.h"
#include "app/exchange/result_writer.h"
#include "app/files/staged_file.h"
#include "cli/commands.h"
#include "cli/password_input.h"
#include "cli/report_output.h"
#include "domain/narrative/narrator.h"
#include "reporting/tables/build_tables.h"
#include "reporting/tables/csv.h"
#include "reporting/tables/xlsx.h"

namespace jindan::cli {

namespace {

NarrationSources sourcesOf(const content::Content& content) {
  return {content.questionnaire, content.method,  content.reference,
          content.comparisons,   content.phrases, &content.fileChecks};
}

/// The owner's page in a few lines of text.
std::string summary(const DiagnosedVisit& visit, const Narrator& narrator) {
  const OverallScore& overall = visit.diagnosis.verified.overall;
  std::string text = narrator.headline(visit) + "\n" + narrator.stageLine(overall) + "\n";
  text += narrator.range(overall.interval) + " · " + narrator.confidence(overall.confidence) + "\n";
  text += narrator.nextStep(visit) + "\n" + narrator.holdingBack(visit).text + "\n";
  int place = 0;
  for (const MoveText& move : narrator.moves(visit)) {
    text += std::to_string(++place) + ". " + move.title + (move.gain.empty() ? "" : " (" + move.gain + ")") + "\n";
  }
  return text;
}

/// A file asked for and what shall stand in it.
struct Output {
  std::string path;
  std::string bytes;
  app::FileProof check = {};  ///< beside being the same bytes
};
using Outputs = std::vector<Output>;

/// The report and its first page, as far as they were asked for.
Result<Outputs> reportOutputs(const AssessCommand& command, const DiagnosedVisit& visit, const Narrator& narrator,
                              const std::string& caseJson, const reporting::ReportParts& parts,
                              const std::string& password) {
  Outputs outputs;
  if (!command.pdf && !command.png) return outputs;
  const auto document = makeReport(visit, narrator, caseJson, parts);
  if (!document) return tl::unexpected(document.error());
  if (command.pdf) {
    auto details = reporting::reportDetails(visit, narrator, caseJson, parts);
    details.password = QByteArray::fromStdString(password);
    auto pdf = makeReportPdf(*document, details);
    if (!pdf) return tl::unexpected(pdf.error());
    outputs.push_back({*command.pdf, std::move(*pdf), proofOf(*document, details, *command.pdf)});
  }
  if (command.png) {
    auto png = makeReportPng(*document);
    if (!png) return tl::unexpected(png.error());
    outputs.push_back({*command.png, std::move(*png)});
  }
  return outputs;
}

/// The tables, as far as they were asked for.
Result<Outputs> tableOutputs(const AssessCommand& command, const DiagnosedVisit& visit, const Narrator& narrator,
                             const std::string& caseJson, const reporting::ReportParts& parts) {
  Outputs outputs;
  if (!command.xlsx && !command.csv) return outputs;
  const auto book = reporting::buildTables(visit, narrator, reportIdOf(visit, caseJson), {parts.useCases});
  if (command.xlsx) {
    auto xlsx = reporting::writeXlsx(book);
    if (!xlsx) return tl::unexpected(xlsx.error());
    outputs.push_back({*command.xlsx, std::move(*xlsx)});
  }
  if (command.csv) outputs.push_back({*command.csv, reporting::writeCsv(book)});
  return outputs;
}

/// Everything asked for is made first, read again and put in place together, so that a failure leaves nothing
/// half-done.
Result<void> write(const Outputs& outputs) {
  std::vector<app::StagedFile> files;
  for (const Output& output : outputs) {
    auto file = app::stageProven(output.path, output.bytes, output.check);
    if (!file) return tl::unexpected(file.error());
    files.push_back(std::move(*file));
  }
  for (app::StagedFile& file : files) {
    if (const auto committed = file.commit(); !committed) return committed;
  }
  return {};
}

std::string told(const Outputs& outputs, const DiagnosedVisit& visit, const Narrator& narrator) {
  std::string text = summary(visit, narrator);
  for (const Output& output : outputs)
    text += narrator.say("cli.written", {{"path", output.path}}) + "\n";
  return text;
}

}  // namespace

Exit runAssess(const AssessCommand& command, const app::Engine& engine, const Console& console) {
  const content::Content& content = engine.content();
  const auto password = readPassword(command.password);
  if (!password) return console.fail(password.error());
  const auto theCase = app::readCaseFile(command.casePath, content.questionnaire, content.reference, *password);
  if (!theCase) return console.fail(theCase.error());
  const auto visit = engine.diagnoseLatest(*theCase, command.casePath);
  if (!visit) return console.fail(visit.error());

  const Narrator narrator(sourcesOf(content), console.language());
  const std::string json = app::writeResult(*visit, content.questionnaire, content.method);
  const bool jsonOnScreen = command.json && *command.json == "-";
  Outputs outputs;
  if (command.json && !jsonOnScreen) outputs.push_back({*command.json, json});
  const std::string caseJson = app::writeCase(*theCase, content.questionnaire);
  auto parts = partsOf(*theCase, *visit, engine);
  if (!parts) return console.fail(parts.error());
  auto issuer = issuerOf(command.issuer);
  if (!issuer) return console.fail(issuer.error());
  parts->issuer = std::move(*issuer);
  auto report = reportOutputs(command, *visit, narrator, caseJson, *parts, *password);
  if (!report) return console.fail(report.error());
  auto tables = tableOutputs(command, *visit, narrator, caseJson, *parts);
  if (!tables) return console.fail(tables.error());
  std::move(report->begin(), report->end(), std::back_inserter(outputs));
  std::move(tables->begin(), tables->end(), std::back_inserter(outputs));
  if (const auto written = write(outputs); !written) return console.fail(written.error());
  const auto printed = jsonOnScreen ? console.printJson(json) : console.print(told(outputs, *visit, narrator));
  return printed ? Exit::done : console.fail(printed.error());
}

}  // namespace jindan::cli
