// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/case_reader.h"
#include "app/exchange/pdf_attachment.h"
#include "app/files/staged_file.h"
#include "cli/commands.h"
#include "cli/password_input.h"
#include "content/json/document.h"

namespace jindan::cli {

namespace {

/// The attachment as it is, once it has proved to be a case this program can read.
Result<std::string> caseBytes(const ImportCommand& command, const content::Content& content) {
  const auto password = readPassword(command.password);
  if (!password) return password;
  const auto report = content::readFile(command.reportPath);
  if (!report) return report;
  auto bytes = app::attachedCase(*report, command.reportPath, *password);
  if (!bytes) return bytes;
  const auto read = app::readCase(*bytes, command.reportPath, content.questionnaire, content.reference);
  if (!read) return tl::unexpected(read.error());
  return bytes;
}

Result<void> writeFile(const std::string& path, const std::string& bytes) {
  auto file = app::stageProven(path, bytes);
  if (!file) return tl::unexpected(file.error());
  return file->commit();
}

}  // namespace

Exit runImport(const ImportCommand& command, const app::Engine& engine, const Console& console) {
  const auto bytes = caseBytes(command, engine.content());
  if (!bytes) return console.fail(bytes.error());
  if (const auto written = writeFile(command.out, *bytes); !written) return console.fail(written.error());
  const std::string told = console.phrases().fill(console.language(), "cli.written", {{"path", command.out}}) + "\n";
  const auto printed = console.print(told);
  return printed ? Exit::done : console.fail(printed.error());
}

}  // namespace jindan::cli
