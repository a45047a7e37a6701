// SPDX-License-Identifier: Apache-2.0
// What an answer costs until it is called saved, against the floor of SQLite itself: one UPSERT of the same text in a
// database with one table, writing ahead and with full syncs, on the same disk, turn and turn about. `ratio` is that of
// the medians.
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <vector>

#include "app/engine/system_clock.h"
#include "storage/sqlite_workspace.h"
#include "storage/temporary_folder.h"
#include "support/save_answer.h"

namespace {

using namespace jindan;

/// The least that keeps an answer.
class Floor {
 public:
  explicit Floor(const std::filesystem::path& file)
      : database_(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), statement_(prepared()) {}

  void save(int question, const std::string& note) {
    statement_.bind(1, question);
    statement_.bind(2, note);
    statement_.exec();
    statement_.reset();
  }

 private:
  SQLite::Statement prepared() {
    database_.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    database_.exec("CREATE TABLE answer (question INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT");
    return {database_, "INSERT INTO answer VALUES (?, ?) ON CONFLICT DO UPDATE SET note = excluded.note"};
  }
  SQLite::Database database_;
  SQLite::Statement statement_;
};

class Interviewed {
 public:
  explicit Interviewed(const std::filesystem::path& file)
      : workspace_(storage::SqliteWorkspace::open(file, JINDAN_SOURCE_DIR "/data/migrations", clock_).value()) {
    const Company company{std::nullopt, "가", IndustryCode("C24"), RegionCode("KR-26"), 42, Won(9'800'000'000), ""};
    const VisitHead head{
        *Date::from(2026, 11, 21), "questions@1.0.0", Mode::full, false, "", "", {{1.0, 1.0, 1.0}}, ""};
    visit_ = workspace_->addVisit(workspace_->addCompany(company)->id, head, {}, std::nullopt)->id;
  }
  void save(int question, const std::string& note) {
    Answer answer;
    answer.said = Said::level(*Level::from(3));
    answer.note = note;
    const QuestionId id("q" + std::to_string(question));
    if (!test::saveAnswer(*workspace_, visit_, id, answer)) throw std::runtime_error("save");
  }

 private:
  app::SystemClock clock_;
  std::unique_ptr<storage::SqliteWorkspace> workspace_;
  Uuid visit_;
};

template <class Store>
double microsecondsToSave(Store& store, int number) {
  const auto start = std::chrono::steady_clock::now();
  store.save(number % 42, "현장에서 확인함 " + std::to_string(number));
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

double medianOf(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

void commitAnswerAgainstFloor(benchmark::State& state) {
  const test::TemporaryFolder folder;
  Floor floor(folder / "floor.sqlite");
  Interviewed interviewed(folder / "workspace.sqlite");
  std::vector<double> floors;
  std::vector<double> answers;
  int number = 0;
  for (auto _ : state) {
    floors.push_back(microsecondsToSave(floor, number));
    answers.push_back(microsecondsToSave(interviewed, number));
    ++number;
  }
  state.counters["floor_us"] = medianOf(floors);
  state.counters["answer_us"] = medianOf(answers);
  state.counters["ratio"] = medianOf(answers) / medianOf(floors);
}

BENCHMARK(commitAnswerAgainstFloor)->Unit(benchmark::kMillisecond)->Iterations(1'000);

}  // namespace
