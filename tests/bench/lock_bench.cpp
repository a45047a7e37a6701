// SPDX-License-Identifier: Apache-2.0
// What the password of a workspace costs: unlocking it, opening it with 10,000 companies of 60 answers each, and saving
// an answer; the plain and the locked one turn and turn about, so that both meet the same machine. `ratio` is that of
// the medians.
#include <SQLiteCpp/Database.h>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <stdexcept>
#include <vector>

#include "app/engine/system_clock.h"
#include "storage/checked_pages.h"
#include "storage/sqlite_workspace.h"
#include "storage/sqlite_workspace_lock.h"
#include "storage/temporary_folder.h"
#include "support/filled_database.h"
#include "support/save_answer.h"

namespace {

using namespace jindan;
namespace fs = std::filesystem;

constexpr const char* password = "기억하기 쉬운 문장 하나";
const std::string migrations = std::string(JINDAN_SOURCE_DIR) + "/data/migrations";

template <class T>
T got(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().detail);
  return std::move(*result);
}

/// The same workspace twice: plain, and with a password.
struct Pair {
  test::TemporaryFolder folder;
  app::SystemClock clock;
  fs::path plain = folder / "plain" / "workspace.sqlite";
  fs::path locked = folder / "locked" / "workspace.sqlite";
  storage::SqliteWorkspaceLock lock{locked, clock};

  explicit Pair(std::int64_t companies) {
    got(open(plain, {}));
    fill(companies);
    got(open(plain, {}));
    fs::create_directories(locked.parent_path());
    fs::copy_file(plain, locked);
    if (!lock.set(password)) throw std::runtime_error("set");
  }
  [[nodiscard]] Result<std::unique_ptr<storage::SqliteWorkspace>> open(const fs::path& file,
                                                                       const storage::FileLayer& layer) const {
    return storage::SqliteWorkspace::open(file, migrations, clock, layer);
  }

 private:
  void fill(std::int64_t companies) const {
    SQLite::Database database(plain, SQLite::OPEN_READWRITE, 0, storage::checkedPages());
    database.exec("PRAGMA synchronous = OFF");
    test::fill(database, companies, 60);
    database.exec("UPDATE portfolio_basis SET filled = 0");
  }
};

double milliseconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double medianOf(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

void tell(benchmark::State& state, const std::vector<double>& plain, const std::vector<double>& locked) {
  state.counters["plain_ms"] = medianOf(plain);
  state.counters["locked_ms"] = medianOf(locked);
  state.counters["ratio"] = medianOf(locked) / medianOf(plain);
}

void unlockWorkspace(benchmark::State& state) {
  const Pair pair(1);
  for (auto _ : state) {
    storage::SqliteWorkspaceLock lock(pair.locked, pair.clock);
    if (!lock.unlock(password)) throw std::runtime_error("unlock");
  }
}

/// As the window does it: the file is proven, opened, and the first page of the list is there.
void openLockedAgainstPlain(benchmark::State& state) {
  const Pair pair(state.range(0));
  std::vector<double> plain;
  std::vector<double> locked;
  const auto look = [&pair](const fs::path& file, const storage::FileLayer& layer) {
    const auto workspace = got(pair.open(file, layer));
    const auto places = got(workspace->findCompanies({}));
    benchmark::DoNotOptimize(got(workspace->rowsAt(std::span(places).first(std::min<std::size_t>(50, places.size())))));
  };
  for (auto _ : state) {
    plain.push_back(milliseconds([&] { look(pair.plain, {}); }));
    locked.push_back(milliseconds([&] { look(pair.locked, pair.lock.layer()); }));
  }
  tell(state, plain, locked);
  state.counters["MB"] = static_cast<double>(fs::file_size(pair.plain)) / 1e6;
}

void saveAnswerLockedAgainstPlain(benchmark::State& state) {
  const Pair pair(100);
  const auto plainWorkspace = got(pair.open(pair.plain, {}));
  const auto lockedWorkspace = got(pair.open(pair.locked, pair.lock.layer()));
  std::vector<double> plain;
  std::vector<double> locked;
  int number = 0;
  const auto save = [&number](Workspace& workspace) {
    Answer answer;
    answer.said = Said::level(*Level::from(3));
    answer.note = "현장에서 다시 확인함 " + std::to_string(number);
    const QuestionId question("q" + std::to_string(number % 42 + 1));
    if (!test::saveAnswer(workspace, Uuid("v" + std::to_string(number % 100 + 1)), question, answer)) {
      throw std::runtime_error("save");
    }
  };
  for (auto _ : state) {
    plain.push_back(milliseconds([&] { save(*plainWorkspace); }));
    locked.push_back(milliseconds([&] { save(*lockedWorkspace); }));
    ++number;
  }
  tell(state, plain, locked);
}

BENCHMARK(unlockWorkspace)->Unit(benchmark::kMillisecond)->Iterations(5)->UseRealTime();
BENCHMARK(openLockedAgainstPlain)->Arg(10'000)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(saveAnswerLockedAgainstPlain)->Unit(benchmark::kMillisecond)->Iterations(500);

}  // namespace
