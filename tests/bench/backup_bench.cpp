// SPDX-License-Identifier: Apache-2.0
// What keeping the workspace safe costs with many companies, 60 answers each: the backup after a session, the look at
// every page at the start, a restore.
#include <SQLiteCpp/Database.h>
#include <benchmark/benchmark.h>

#include <map>
#include <memory>
#include <stdexcept>

#include "storage/checked_pages.h"
#include "storage/sqlite_safekeeping.h"
#include "storage/sqlite_workspace.h"
#include "storage/temporary_folder.h"
#include "support/filled_database.h"

namespace {

using namespace jindan;

/// A backup of another second each time.
class PassingClock final : public Clock {
 public:
  [[nodiscard]] Timestamp now() const override {
    const std::string second = std::to_string(1'000'000 + ++seconds_ % 86'400);
    return "2026-11-21T" + second.substr(1, 2) + ":" + second.substr(3, 2) + ":" + second.substr(5, 2) + "Z";
  }
  [[nodiscard]] Date today() const override { return *Date::from(2026, 11, 21); }

 private:
  mutable int seconds_ = 0;
};

struct Filled {
  test::TemporaryFolder folder;
  PassingClock clock;
  std::filesystem::path file = folder / "workspace.sqlite";
  std::filesystem::path migrations = std::string(JINDAN_SOURCE_DIR) + "/data/migrations";
  storage::SqliteSafekeeping care{file, migrations, clock};

  explicit Filled(std::int64_t companies) {
    if (!storage::SqliteWorkspace::open(file, migrations, clock)) throw std::runtime_error("open");
    SQLite::Database database(file, SQLite::OPEN_READWRITE, 0, storage::checkedPages());
    database.exec("PRAGMA synchronous = OFF");
    test::fill(database, companies, 60);
  }
  void change() const {
    SQLite::Database database(file, SQLite::OPEN_READWRITE, 0, storage::checkedPages());
    database.exec("UPDATE company SET revision = revision + 1 WHERE number = 1");
  }
};

Filled& filled(std::int64_t companies) {
  static std::map<std::int64_t, std::unique_ptr<Filled>> kept;
  auto& one = kept[companies];
  if (one == nullptr) one = std::make_unique<Filled>(companies);
  return *one;
}

void require(bool worked) {
  if (!worked) throw std::runtime_error("safekeeping");
}

void backUpChanged(benchmark::State& state) {
  Filled& stage = filled(state.range(0));
  for (auto _ : state) {
    stage.change();
    require(stage.care.backUp(BackupReason::session).value().made.has_value());
  }
  state.counters["bytes"] = static_cast<double>(std::filesystem::file_size(stage.file));
}

void backUpUnchanged(benchmark::State& state) {
  const Filled& stage = filled(state.range(0));
  require(stage.care.backUp(BackupReason::session).has_value());
  for (auto _ : state)
    require(!stage.care.backUp(BackupReason::session).value().made.has_value());
}

void lookAtEveryPage(benchmark::State& state) {
  const Filled& stage = filled(state.range(0));
  for (auto _ : state)
    require(storage::readEveryPage(stage.file).value() == storage::FileState::whole);
}

void restore(benchmark::State& state) {
  const Filled& stage = filled(state.range(0));
  require(stage.care.backUp(BackupReason::session).has_value());
  const std::string name = stage.care.backups().front().name;
  for (auto _ : state)
    require(stage.care.restore(name).has_value());
}

BENCHMARK(backUpChanged)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(backUpUnchanged)->Arg(10'000)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(lookAtEveryPage)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(restore)->Arg(10'000)->Unit(benchmark::kMillisecond)->Iterations(2);

}  // namespace
