// SPDX-License-Identifier: Apache-2.0
#include "storage/benchmark_database.h"

#include <mutex>

#include "storage/benchmark_file.h"
#include "storage/errors.h"
#include "storage/observation_rows.h"
#include "storage/query.h"
#include "storage/segment_query.h"
#include "storage/utf8.h"

namespace jindan::storage {

namespace {

constexpr std::string_view allOfSql =
    "SELECT * FROM observation WHERE indicator = ? AND country = 'KR' ORDER BY position";
constexpr const char* inMemorySubject = "benchmarks";
constexpr std::string_view findSql = "SELECT * FROM observation WHERE id = ?";

const std::string filterSql = R"sql(
  FROM observation
  WHERE (?1 = '' OR indicator = ?1) AND (?2 = '' OR country = ?2) AND (?3 IS NULL OR use = ?3)
    AND (?4 = '' OR instr(lower(id || char(10) || indicator || char(10) || indicator_title_ko || char(10)
      || indicator_title_en || char(10) || base_text_ko || char(10) || base_text_en || char(10) || survey_ko || char(10)
      || survey_en || char(10) || publisher_ko || char(10) || publisher_en || char(10) || note_ko || char(10)
      || note_en), lower(?4)) > 0)
)sql";
const std::string listSql = "SELECT *" + filterSql + "ORDER BY position LIMIT ?5 OFFSET ?6";
const std::string countSql = "SELECT count(*)" + filterSql;

std::optional<std::string> useName(const std::optional<BenchmarkUse>& use) {
  return use ? std::optional(std::string(nameOf(*use))) : std::nullopt;
}

}  // namespace

struct BenchmarkDatabase::State {
  State(Connection opened, std::string builtFrom, std::filesystem::path place = {})
      : connection(std::move(opened)),
        version(std::move(builtFrom)),
        file(std::move(place)),
        subject(file.empty() ? inMemorySubject : utf8(file)) {}

  Connection connection;
  std::string version;
  std::filesystem::path file;
  std::string subject;
  std::mutex mutex;
};

BenchmarkDatabase::BenchmarkDatabase(std::unique_ptr<State> state) : state_(std::move(state)) {}
BenchmarkDatabase::BenchmarkDatabase(BenchmarkDatabase&& other) noexcept = default;
BenchmarkDatabase& BenchmarkDatabase::operator=(BenchmarkDatabase&& other) noexcept = default;
BenchmarkDatabase::~BenchmarkDatabase() = default;

/// One question at a time: statements are shared.
template <class Action>
auto BenchmarkDatabase::ask(const Action& action) const {
  const std::lock_guard lock(state_->mutex);
  return guarded(state_->subject, [&] { return action(state_->connection); });
}

Result<BenchmarkDatabase> BenchmarkDatabase::inMemory(const std::string& version,
                                                      std::span<const Observation> observations) {
  return guarded(inMemorySubject, [&]() -> Result<BenchmarkDatabase> {
    Connection connection(SQLite::Database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE));
    buildBenchmarks(connection, version, observations);
    return BenchmarkDatabase(std::make_unique<State>(std::move(connection), version));
  });
}

std::unique_ptr<BenchmarkDatabase::State> BenchmarkDatabase::openCurrent(const std::filesystem::path& file,
                                                                         const std::string& version) {
  try {
    Connection connection(SQLite::Database(utf8(file), SQLite::OPEN_READONLY));
    if (!holdsBenchmarks(connection, version)) return nullptr;
    return std::make_unique<State>(std::move(connection), version, file);
  } catch (const SQLite::Exception&) {
    return nullptr;  // missing or damaged: derived data is built anew, not mended
  }
}

Result<BenchmarkDatabase> BenchmarkDatabase::openOrBuild(
    const std::filesystem::path& folder, const std::string& version,
    const std::function<Result<std::vector<Observation>>()>& load) {
  const std::filesystem::path file = folder / benchmarkFileName(version);
  if (auto state = openCurrent(file, version)) return BenchmarkDatabase(std::move(state));
  const auto observations = load();
  if (!observations) return tl::unexpected(observations.error());
  if (writeBenchmarkFile(file, version, *observations)) {
    removeOtherBenchmarkFiles(file);
    if (auto state = openCurrent(file, version)) return BenchmarkDatabase(std::move(state));
  }
  return inMemory(version, *observations);
}

Result<SegmentHit> BenchmarkDatabase::mostSpecific(const SegmentQuery& query) const {
  return ask([&](Connection& c) -> Result<SegmentHit> { return findMostSpecific(c, query); });
}

Result<std::vector<Observation>> BenchmarkDatabase::allOf(const IndicatorId& indicator) const {
  return ask([&](Connection& c) -> Result<std::vector<Observation>> {
    Query rows(c, allOfSql, indicator);
    return readObservations(rows);
  });
}

Result<std::vector<Observation>> BenchmarkDatabase::list(const ObservationFilter& filter) const {
  return ask([&](Connection& c) -> Result<std::vector<Observation>> {
    Query rows(c, listSql, filter.indicator, filter.country, useName(filter.use), filter.search, filter.limit,
               filter.offset);
    return readObservations(rows);
  });
}

Result<std::int64_t> BenchmarkDatabase::count(const ObservationFilter& filter) const {
  return ask([&](Connection& c) -> Result<std::int64_t> {
    Query row(c, countSql, filter.indicator, filter.country, useName(filter.use), filter.search);
    row.next();
    return row.integer();
  });
}

Result<Observation> BenchmarkDatabase::find(const ObservationId& id) const {
  return ask([&](Connection& c) -> Result<Observation> {
    Query row(c, findSql, id);
    if (!row.next()) return failure(ErrorCode::notFound, id.value());
    return readObservation(row);
  });
}

const std::string& BenchmarkDatabase::version() const {
  return state_->version;
}
const std::filesystem::path& BenchmarkDatabase::file() const {
  return state_->file;
}

}  // namespace jindan::storage
