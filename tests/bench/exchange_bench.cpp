// SPDX-License-Identifier: Apache-2.0
// What it costs to take cases in and to write them out; the argument is the number of cases.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include "app/engine/system_clock.h"
#include "app/exchange/case_export.h"
#include "app/exchange/case_file.h"
#include "app/exchange/case_import.h"
#include "app/exchange/case_reader.h"
#include "app/exchange/case_writer.h"
#include "app/files/staged_file.h"
#include "storage/sqlite_workspace.h"
#include "storage/temporary_folder.h"

namespace {

using namespace jindan;

const std::string data = JINDAN_SOURCE_DIR "/data";

const app::Engine& engine() {
  static const app::Engine opened = [] {
    auto read = app::Engine::open(data, std::nullopt);
    if (!read) throw std::runtime_error("packs");
    return std::move(*read);
  }();
  return opened;
}

/// A company with one visit, all questions answered.
Case caseNumber(std::size_t number) {
  static const Case sample = app::readCaseFile(data + "/samples/busan-special-parts.jindan",
                                               engine().content().questionnaire, engine().content().reference)
                                 .value();
  const auto id = [&](char kind) {
    std::string digits = std::to_string(number);
    return Uuid("0000000" + std::string(1, kind) + "-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits);
  };
  Case theCase = sample;
  theCase.company.id = id('1');
  theCase.assessments[0].id = id('2');
  return theCase;
}

std::string fileOf(const std::string& path, std::size_t cases) {
  std::string text = R"({"format":"jindan-cases","version":1,"cases":)" + std::to_string(cases) + "}\n";
  for (std::size_t i = 0; i < cases; ++i)
    text += app::caseJson(caseNumber(i), engine().content().questionnaire).dump() + "\n";
  auto file = app::StagedFile::write(path, text).value();
  static_cast<void>(file.commit());
  return path;
}

struct Desk {
  test::TemporaryFolder folder;
  app::SystemClock clock;
  std::unique_ptr<storage::SqliteWorkspace> workspace =
      storage::SqliteWorkspace::open(folder / "workspace.sqlite", data + "/migrations", clock).value();

  app::ImportReport take(const std::string& path) const {
    auto file = app::CaseFile::open(path, engine().content(), {}).value();
    return app::CaseImport(engine(), *workspace).run([&] { return file.next(); }, {}).value();
  }
};

void importCases(benchmark::State& state) {
  const test::TemporaryFolder folder;
  const auto cases = static_cast<std::size_t>(state.range(0));
  const std::string path = fileOf((folder / "many.jindan").string(), cases);
  for (auto _ : state) {
    state.PauseTiming();
    const Desk desk;
    state.ResumeTiming();
    if (desk.take(path).added != cases) throw std::runtime_error("import");
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

void exportCases(benchmark::State& state) {
  const Desk desk;
  const auto cases = static_cast<std::size_t>(state.range(0));
  static_cast<void>(desk.take(fileOf((desk.folder / "many.jindan").string(), cases)));
  std::vector<Uuid> companies;
  for (std::size_t i = 0; i < cases; ++i)
    companies.push_back(*caseNumber(i).company.id);
  const app::Secret open;
  for (auto _ : state) {
    const auto done =
        app::exportCases({companies, (desk.folder / "out.jindan").string(), open}, engine(), *desk.workspace);
    if (!done) throw std::runtime_error("export");
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// JINDAN_BENCH_COMPANIES asks for a larger import than the two that show whether the time grows with the number.
int mostCases() {
  const char* given = std::getenv("JINDAN_BENCH_COMPANIES");
  return given == nullptr ? 10'000 : std::max(1, std::atoi(given));
}

BENCHMARK(importCases)->Arg(1'000)->Arg(mostCases())->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(exportCases)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace
