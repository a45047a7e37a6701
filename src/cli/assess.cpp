// SPDX-License-Identifier: Apache-2.0
#include <optional>
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

namespace jindan::cli {

namespace {

NarrationSources sourcesOf(const content::Content& content) {
  return {content.questionnaire, content.method, content.reference, content.comparisons, content.phrases};
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

/// Everything asked for is made first and put in place together, so that a failure leaves nothing half-done.
Result<std::vector<app::StagedFile>> stageOutputs(const AssessCommand& command, const std::string& json,
                                                  const std::optional<std::string>& pdf) {
  std::vector<app::StagedFile> files;
  const auto stage = [&](const std::string& path, const std::string& bytes) -> Result<void> {
    auto file = app::StagedFile::write(path, bytes);
    if (!file) return tl::unexpected(file.error());
    files.push_back(std::move(*file));
    return {};
  };
  if (command.json && *command.json != "-") {
    if (const auto staged = stage(*command.json, json); !staged) return tl::unexpected(staged.error());
  }
  if (pdf) {
    if (const auto staged = stage(*command.pdf, *pdf); !staged) return tl::unexpected(staged.error());
  }
  return files;
}

std::string told(const AssessCommand& command, const DiagnosedVisit& visit, const Narrator& narrator) {
  std::string text = summary(visit, narrator);
  for (const auto& path : {command.json, command.pdf}) {
    if (path) text += narrator.say("cli.written", {{"path", *path}}) + "\n";
  }
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
  std::optional<std::string> pdf;
  if (command.pdf) {
    auto bytes = makeReportPdf(*visit, narrator, app::writeCase(*theCase, content.questionnaire), *password);
    if (!bytes) return console.fail(bytes.error());
    pdf = std::move(*bytes);
  }
  auto files = stageOutputs(command, json, pdf);
  if (!files) return console.fail(files.error());
  for (app::StagedFile& file : *files) {
    if (const auto committed = file.commit(); !committed) return console.fail(committed.error());
  }
  const bool jsonOnScreen = command.json && *command.json == "-";
  const auto printed = console.print(jsonOnScreen ? json : told(command, *visit, narrator));
  return printed ? Exit::done : console.fail(printed.error());
}

}  // namespace jindan::cli
