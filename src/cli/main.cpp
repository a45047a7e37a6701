// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <exception>

#include "app/files/locations.h"
#include "cli/commands.h"

namespace jindan::cli {

namespace {

/// Without phrases there are no words; say in plain terms what is missing.
Exit failWithoutPhrases(const content::ContentErrors& errors) {
  for (const Error& error : errors) {
    static_cast<void>(std::fprintf(stderr, "%s: %s (%s)\n", std::string(nameOf(error.code)).c_str(),
                                   error.subject.c_str(), error.detail.c_str()));
  }
  return exitFor(errors.front().code);
}

Exit tell(const TellCommand& command, const Console& console) {
  const auto printed = console.print(command.text);
  return printed ? Exit::done : console.fail(printed.error());
}

Exit runWithEngine(const Options& options, const Console& console) {
  const auto engine = app::Engine::open(options.data, app::cacheFolder(), app::workspaceFolder());
  if (!engine) return console.fail(engine.error());
  const WorkspaceAccess access{options.data, options.workspacePassword};
  if (engine->programmeProblem()) console.warn("programmes.problem", *engine->programmeProblem());
  if (const auto* assess = std::get_if<AssessCommand>(&options.command)) return runAssess(*assess, *engine, console);
  if (const auto* report = std::get_if<ReportCommand>(&options.command)) {
    return runReports(*report, *engine, access, console);
  }
  if (const auto* import = std::get_if<ImportCommand>(&options.command)) return runImport(*import, *engine, console);
  if (const auto* cases = std::get_if<CasesCommand>(&options.command)) {
    return runCases(*cases, *engine, access, console);
  }
  if (const auto* money = std::get_if<MoneyCommand>(&options.command)) return runMoney(*money, *engine, console);
  if (const auto* plan = std::get_if<PlanCommand>(&options.command)) return runPlan(*plan, *engine, console);
  if (const auto* list = std::get_if<ListBenchmarksCommand>(&options.command)) {
    return runListBenchmarks(*list, *engine, console);
  }
  if (const auto* portfolio = std::get_if<PortfolioCommand>(&options.command)) {
    return runPortfolio(*portfolio, *engine, access, console);
  }
  if (const auto* cohort = std::get_if<CohortCommand>(&options.command)) {
    return runCohort(*cohort, *engine, access, console);
  }
  if (const auto* programmes = std::get_if<ProgrammesCommand>(&options.command)) {
    return runProgrammes(*programmes, *engine, options.data, console);
  }
  if (const auto* check = std::get_if<CheckCommand>(&options.command)) return runCheck(*check, *engine, console);
  return runShowBenchmark(std::get<ShowBenchmarkCommand>(options.command), *engine, console);
}

Exit run(int argc, const char* const* argv) {
  const auto given = dataFolderOf(argc, argv);
  const std::filesystem::path data = given ? *given : app::dataFolder(app::programFile(argv[0]));
  const auto phrases = content::loadPhrases(data.string());
  if (!phrases) return failWithoutPhrases(phrases.error());
  Options options = parseArguments(argc, argv, *phrases, languageOf(argc, argv));
  options.data = data;
  const Console console(*phrases, options.language, options.jsonErrors);
  if (const auto* answer = std::get_if<TellCommand>(&options.command)) return tell(*answer, console);
  if (const auto* wrong = std::get_if<WrongUsage>(&options.command)) {
    return console.fail(Error{ErrorCode::usage, {}, wrong->detail, {}});
  }
  if (std::holds_alternative<ValidateContentCommand>(options.command)) return runValidateContent(data, console);
  if (const auto* doctor = std::get_if<DoctorCommand>(&options.command))
    return runDoctor(*doctor, {data, options.workspacePassword}, console);
  if (const auto* lock = std::get_if<LockCommand>(&options.command)) {
    return runLock(*lock, {data, options.workspacePassword}, console);
  }
  return runWithEngine(options, console);
}

}  // namespace

}  // namespace jindan::cli

int main(int argc, char** argv) {
  try {
    return static_cast<int>(jindan::cli::run(argc, argv));
  } catch (const std::exception& bug) {
    static_cast<void>(std::fprintf(stderr, "jindan-cli: %s\n", bug.what()));
  } catch (...) {
    static_cast<void>(std::fputs("jindan-cli: unknown exception\n", stderr));
  }
  return static_cast<int>(jindan::cli::Exit::bug);
}
