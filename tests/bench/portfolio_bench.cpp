// SPDX-License-Identifier: Apache-2.0
// Many companies: filling, finding, sorting and comparing them. JINDAN_BENCH_COMPANIES sets how many for the part that
// reads (160,000 for docs/performance.md; a small number keeps a run of all benchmarks short).
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <benchmark/benchmark.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

#include "content/content.h"
#include "domain/cohort/cohort.h"
#include "storage/checked_pages.h"
#include "storage/sqlite_workspace.h"

namespace {

using namespace jindan;

class FixedClock final : public Clock {
 public:
  [[nodiscard]] Timestamp now() const override { return "2026-11-22T00:00:00Z"; }
  [[nodiscard]] Date today() const override { return *Date::from(2026, 11, 22); }
};

const content::Content& packs() {
  static const content::Content loaded = [] {
    auto read = content::loadContent(std::string(JINDAN_SOURCE_DIR) + "/data");
    if (!read) throw std::runtime_error("packs");
    return std::move(*read);
  }();
  return loaded;
}

template <class T>
T got(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().subject + ": " + result.error().detail);
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// Companies with one or two finished visits each, written at once: how long the program takes for each is measured on
/// its own. Levels are spread by numbers without a common divisor.
constexpr const char* manyCompaniesSql = R"sql(
  CREATE TEMP TABLE many AS WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < COUNT)
    SELECT i FROM n;
  INSERT INTO company (number, id, name, industry, region, employees, extra, created_at, changed_at)
    SELECT i, 'c-' || i, substr('한빛대성부산삼진정밀금형전자테크화학산업', 1 + 2 * (i * 7919 % 10), 2)
             || substr('한빛대성부산삼진정밀금형전자테크화학산업', 1 + 2 * (i * 104729 / 10 % 10), 2) || i || '(주)',
           'C' || (10 + i * 31 % 24), 'KR-' || (11 + i * 17 % 17), 1 + i * 13 % 300, '', '', '' FROM many;
  INSERT INTO visit (id, company, held_on, questionnaire, mode, consultant, assessor, respondent, weights, extra,
                     finished, overall_level, stage, data_level, talent_level, funding_level, created_at, changed_at)
    SELECT 'v-' || i, i, date('2024-01-01', (i * 7 % 300) || ' days'), 'q@1', 'full', 0, '', '', '[1,1,1]', '', 1,
           1 + i * 7919 % 4001 / 1000.0, 1 + i % 5, 1 + i * 31 % 4001 / 1000.0, 1 + i * 37 % 4001 / 1000.0,
           1 + i * 41 % 4001 / 1000.0, '', '' FROM many;
  INSERT INTO visit (id, company, held_on, questionnaire, mode, consultant, assessor, respondent, weights, extra,
                     finished, overall_level, stage, data_level, talent_level, funding_level, created_at, changed_at)
    SELECT 'w-' || i, i, date('2025-01-01', (i * 11 % 600) || ' days'), 'q@1', 'full', 0, '', '', '[1,1,1]', '', 1,
           1 + i * 6007 % 4001 / 1000.0, 1 + i % 5, 1 + i * 43 % 4001 / 1000.0, 1 + i * 47 % 4001 / 1000.0,
           1 + i * 53 % 4001 / 1000.0, '', '' FROM many WHERE i % 2 = 0;
  UPDATE visit SET dimension_levels = (SELECT levels FROM temp.sample_levels AS sample WHERE sample.rest = visit.number % 7);
  UPDATE portfolio_basis SET filled = 0;
)sql";

/// A workspace in a folder that vanishes with it.
class ManyCompanies {
 public:
  ManyCompanies() : folder_(std::filesystem::temp_directory_path() / ("jindan-bench-" + std::to_string(::getpid()))) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    workspace_ = open();
    got(workspace_->classifyBy(packs().reference));
  }
  explicit ManyCompanies(int companies) : ManyCompanies() {
    workspace_.reset();
    write(companies);
    workspace_ = open();
    got(workspace_->classifyBy(packs().reference));
    workspace_.reset();  // what was written is in the file, not waiting in the journal for the first who commits
    workspace_ = open();
  }
  ~ManyCompanies() {
    workspace_.reset();
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  ManyCompanies(const ManyCompanies&) = delete;
  ManyCompanies& operator=(const ManyCompanies&) = delete;

  [[nodiscard]] storage::SqliteWorkspace& workspace() { return *workspace_; }
  [[nodiscard]] std::unique_ptr<storage::SqliteWorkspace> open() const {
    return got(storage::SqliteWorkspace::open(folder_ / "workspace.sqlite",
                                              std::string(JINDAN_SOURCE_DIR) + "/data/migrations", clock_));
  }

 private:
  void write(int companies) const {
    SQLite::Database database((folder_ / "workspace.sqlite").string(), SQLite::OPEN_READWRITE, 0,
                              storage::checkedPages());
    database.exec("PRAGMA synchronous = OFF; BEGIN; CREATE TEMP TABLE sample_levels (rest INTEGER, levels BLOB)");
    SQLite::Statement sample(database, "INSERT INTO temp.sample_levels VALUES (?, ?)");
    for (int rest = 0; rest < 7; ++rest) {
      const std::array<double, 12> levels{
          1.0 + rest * 0.5, 2.0, 1.5, 3.0, 2.25 + rest * 0.25, 4.0, 1.0, 3.5, 2.5, 5.0, 1.75, 2.0 + rest * 0.125};
      sample.bind(1, rest);
      sample.bind(2, levels.data(), static_cast<int>(sizeof levels));
      sample.exec();
      sample.reset();
    }
    std::string sql = manyCompaniesSql;
    sql.replace(sql.find("COUNT"), 5, std::to_string(companies));
    database.exec(sql + "COMMIT");
  }

  FixedClock clock_;
  std::filesystem::path folder_;
  std::unique_ptr<storage::SqliteWorkspace> workspace_;
};

/// A company with a finished visit, as the program adds it: three commits.
void addOne(storage::SqliteWorkspace& workspace, std::int64_t number) {
  const Company company{{}, "회사 " + std::to_string(number), IndustryCode("C24"), RegionCode("KR-26"), 42, {}, {}};
  const Uuid id = got(workspace.addCompany(company)).id;
  const VisitHead head{*Date::from(2026, 2, 3), "q@1", Mode::full, false, "", "", {{1.0, 1.0, 1.0}}, ""};
  const Uuid visit = got(workspace.addVisit(id, head, {}, std::nullopt)).id;
  got(workspace.saveScores(visit, {2.5, 2, {2.0, 2.5, 3.0}}, true, "kr@1"));
}

int wantedCompanies() {
  const char* given = std::getenv("JINDAN_BENCH_COMPANIES");
  return given == nullptr ? 500 : std::max(1, std::atoi(given));
}

ManyCompanies& many() {
  static ManyCompanies companies(wantedCompanies());
  return companies;
}

/// Adding one more to as many as the argument says: the same at every size when filling is linear.
void addCompany(benchmark::State& state) {
  ManyCompanies companies(static_cast<int>(state.range(0)));
  std::int64_t number = state.range(0);
  for (auto _ : state)
    addOne(companies.workspace(), ++number);
}

void show(benchmark::State& state, const PortfolioFilter& filter) {
  storage::SqliteWorkspace& workspace = many().workspace();
  std::size_t found = 0;
  for (auto _ : state) {
    const auto places = got(workspace.findCompanies(filter));
    found = places.size();
    benchmark::DoNotOptimize(workspace.rowsAt(std::span(places).first(std::min<std::size_t>(100, places.size()))));
  }
  state.counters["found"] = static_cast<double>(found);
}

/// The argument is the order; the first page of all companies, asked for again while nothing changes.
void sortPortfolio(benchmark::State& state) {
  show(state, {{}, {}, static_cast<CompanyOrder>(state.range(0)), false});
}

/// The same right after a company was added: what is kept in memory has to be read anew.
void sortChangedPortfolio(benchmark::State& state) {
  storage::SqliteWorkspace& workspace = many().workspace();
  std::int64_t number = 10'000'000;
  for (auto _ : state) {
    state.PauseTiming();
    addOne(workspace, ++number);
    state.ResumeTiming();
    const auto places = got(workspace.findCompanies({{}, {}, static_cast<CompanyOrder>(state.range(0)), false}));
    benchmark::DoNotOptimize(workspace.rowsAt(std::span(places).first(std::min<std::size_t>(100, places.size()))));
  }
}

/// A page from the middle, when the order is known.
void readPage(benchmark::State& state) {
  storage::SqliteWorkspace& workspace = many().workspace();
  const auto places = got(workspace.findCompanies({}));
  const std::span middle = std::span(places).subspan(places.size() / 2);
  for (auto _ : state)
    benchmark::DoNotOptimize(workspace.rowsAt(middle.first(std::min<std::size_t>(100, middle.size()))));
}

void searchPortfolio(benchmark::State& state, const char* text) {
  show(state, {text});
}

void choosePortfolio(benchmark::State& state) {
  PortfolioFilter filter;
  filter.choice.industry = packs().reference.industries().front().code;
  filter.choice.size = SizeClass::small;
  filter.order = CompanyOrder::name;
  show(state, filter);
}

Cohort readCohort(const storage::SqliteWorkspace& workspace) {
  Cohort cohort(cohortUniverse(packs().reference, 5, 16));
  got(workspace.eachCohortRow([&](const CohortRow& row) { cohort.add(row); }));
  return cohort;
}

void buildCohort(benchmark::State& state) {
  const storage::SqliteWorkspace& workspace = many().workspace();
  for (auto _ : state)
    benchmark::DoNotOptimize(readCohort(workspace));
}

/// Every measure of one company among all and in its four segments.
void findPercentiles(benchmark::State& state) {
  storage::SqliteWorkspace& workspace = many().workspace();
  const Cohort cohort = readCohort(workspace);
  std::optional<CohortRow> own;
  got(workspace.eachCohortRow([&](const CohortRow& row) { own = row; }));
  for (auto _ : state) {
    benchmark::DoNotOptimize(cohort.standings(*own));
    for (const CohortGroup group : cohortGroups)
      benchmark::DoNotOptimize(cohort.standings(*own, group));
  }
}

/// Opening the workspace, the first page and the number of all.
void openPortfolio(benchmark::State& state) {
  const ManyCompanies& companies = many();  // filled before the clock runs
  for (auto _ : state) {
    const auto workspace = companies.open();
    got(workspace->classifyBy(packs().reference));
    const auto places = got(workspace->findCompanies({}));
    benchmark::DoNotOptimize(workspace->rowsAt(std::span(places).first(std::min<std::size_t>(100, places.size()))));
    benchmark::DoNotOptimize(workspace->companyCount());
  }
}

/// What the process has of memory now, in kB, after the work above.
void memoryOfPortfolio(benchmark::State& state) {
  storage::SqliteWorkspace& workspace = many().workspace();
  const Cohort cohort = readCohort(workspace);
  for (auto _ : state)
    benchmark::DoNotOptimize(workspace.findCompanies({}));
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.rfind("VmRSS:", 0) == 0) state.counters["MB"] = std::stod(line.substr(6)) / 1024.0;
    if (line.rfind("VmHWM:", 0) == 0) state.counters["most_MB"] = std::stod(line.substr(6)) / 1024.0;
  }
}

BENCHMARK(addCompany)->Arg(1000)->Arg(wantedCompanies())->Iterations(200)->Unit(benchmark::kMicrosecond);
BENCHMARK(openPortfolio)->Unit(benchmark::kMillisecond);
BENCHMARK(sortPortfolio)->DenseRange(0, 8)->Unit(benchmark::kMillisecond);
BENCHMARK(sortChangedPortfolio)->DenseRange(0, 8)->Unit(benchmark::kMillisecond);
BENCHMARK(readPage)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchPortfolio, one_syllable, "정")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchPortfolio, two_syllables, "정밀")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchPortfolio, one_company, "밀77")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchPortfolio, everyone, "주")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchPortfolio, initials, "ㅈㅁ")->Unit(benchmark::kMillisecond);
BENCHMARK(choosePortfolio)->Unit(benchmark::kMillisecond);
BENCHMARK(buildCohort)->Unit(benchmark::kMillisecond);
BENCHMARK(findPercentiles)->Unit(benchmark::kMicrosecond);
BENCHMARK(memoryOfPortfolio)->Iterations(1);

}  // namespace
