// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

#include "app/files/staged_file.h"
#include "cli/batch_progress.h"
#include "cli/batch_sources.h"
#include "cli/batch_summary.h"
#include "cli/commands.h"
#include "cli/interruption.h"
#include "cli/own_workspace.h"
#include "cli/report_output.h"
#include "domain/types/system_reason.h"
#include "domain/wording/numbers.h"

namespace jindan::cli {

namespace {

constexpr const char* summaryName = "summary.csv";

Narrator narratorFor(const content::Content& content, Language language) {
  return {{content.questionnaire, content.method, content.reference, content.comparisons, content.phrases,
           &content.fileChecks},
          language};
}

/// As many as there are cores unless told otherwise, never more than there is work.
std::size_t workersFor(const ReportCommand& command, std::size_t jobs) {
  const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
  const std::size_t wanted = command.jobs > 0 ? static_cast<std::size_t>(command.jobs) : cores;
  return std::min(wanted, jobs);
}

/// Every worker takes the next job until none is left or the user wants to stop; what is begun is finished.
std::vector<BatchRow> makeAll(const std::vector<BatchJob>& jobs, const ReportMaker& maker, std::size_t workers,
                              BatchProgress& progress, const Interruption& interruption) {
  std::vector<BatchRow> rows(jobs.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t i = next++; i < jobs.size() && !interruption.isWanted(); i = next++) {
      rows[i] = maker.make(jobs[i]);
      progress.advance();
    }
  };
  std::vector<std::future<void>> running;
  for (std::size_t i = 0; i < workers; ++i)
    running.push_back(std::async(std::launch::async, work));
  for (std::future<void>& worker : running)
    worker.get();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].status == BatchStatus::notStarted) rows[i].company = jobs[i].subject;
  }
  progress.finish();
  return rows;
}

Result<void> writeSummary(const std::string& path, const std::vector<BatchRow>& rows, const Console& console) {
  auto file = app::stageProven(path, batchSummary(rows, console.phrases(), console.language()));
  if (!file) return tl::unexpected(file.error());
  return file->commit();
}

std::string told(const std::vector<BatchRow>& rows, const std::string& summary, const Console& console) {
  const auto count = [&](BatchStatus status) {
    return sayCount(
        std::count_if(rows.begin(), rows.end(), [status](const BatchRow& row) { return row.status == status; }));
  };
  const Arguments counts{{"made", count(BatchStatus::made)},
                         {"unchanged", count(BatchStatus::unchanged)},
                         {"failed", count(BatchStatus::failed)},
                         {"left", count(BatchStatus::notStarted)}};
  const bool isCut =
      std::any_of(rows.begin(), rows.end(), [](const BatchRow& row) { return row.status == BatchStatus::notStarted; });
  const Phrasebook& phrases = console.phrases();
  return phrases.fill(console.language(), isCut ? "batch.stopped" : "batch.done", counts) + "\n" +
         phrases.fill(console.language(), "cli.written", {{"path", summary}}) + "\n";
}

/// The rows' errors in order.
std::vector<Error> errorsOf(const std::vector<BatchRow>& rows) {
  std::vector<Error> errors;
  for (const BatchRow& row : rows) {
    if (row.error) errors.push_back(*row.error);
  }
  return errors;
}

Exit runJobs(const std::vector<BatchJob>& jobs, const ReportCommand& command, const app::Engine& engine,
             const Console& console) {
  std::error_code problem;
  std::filesystem::create_directories(command.out, problem);
  if (problem) return console.fail(Error{ErrorCode::cannotWrite, command.out, systemReason(problem.value()), {}});
  if (const auto fonts = reportFonts(); !fonts) return console.fail(fonts.error());

  const auto issuer = issuerOf(command.issuer);
  if (!issuer) return console.fail(issuer.error());
  const Narrator narrator = narratorFor(engine.content(), console.language());
  const ReportMaker maker(engine, narrator, command.out, *issuer);
  const Interruption interruption;
  BatchProgress progress(console, jobs.size());
  const auto rows = makeAll(jobs, maker, workersFor(command, jobs.size()), progress, interruption);

  const std::vector<Error> errors = errorsOf(rows);
  if (!errors.empty()) static_cast<void>(console.fail(errors));
  const std::string summary = (std::filesystem::path(command.out) / summaryName).string();
  if (const auto written = writeSummary(summary, rows, console); !written) return console.fail(written.error());
  if (const auto printed = console.print(told(rows, summary, console)); !printed) return console.fail(printed.error());
  interruption.obey();
  return errors.empty() ? Exit::done : Exit::badInput;
}

/// The workspace is only read; one that is not there is not made.
Exit runWorkspace(const ReportCommand& command, const app::Engine& engine, const WorkspaceAccess& access,
                  const Console& console) {
  return withOwnWorkspace(engine, access, console, MayCreate::no,
                          [&](storage::SqliteWorkspace& workspace, const Clock& clock) {
                            const app::VisitService service(engine, workspace, clock);
                            const auto jobs = jobsOfWorkspace(service);
                            return jobs ? runJobs(*jobs, command, engine, console) : console.fail(jobs.error());
                          });
}

}  // namespace

Exit runReports(const ReportCommand& command, const app::Engine& engine, const WorkspaceAccess& access,
                const Console& console) {
  if (command.all) return runWorkspace(command, engine, access, console);
  if (command.folder.empty()) return runJobs(jobsOfFiles(command.cases, engine), command, engine, console);
  const auto files = caseFilesIn(command.folder);
  return files ? runJobs(jobsOfFiles(*files, engine), command, engine, console) : console.fail(files.error());
}

}  // namespace jindan::cli
