// SPDX-License-Identifier: Apache-2.0
#include "storage/benchmark_file.h"

#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <chrono>
#include <string_view>

#include "storage/benchmark_schema.h"
#include "storage/observation_rows.h"
#include "storage/query.h"
#include "storage/utf8.h"
#include "storage/uuid.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = "benchmarks-";
constexpr std::string_view suffix = ".sqlite";
constexpr std::string_view unfinished = ".part";
/// An unfinished file this old belongs to a program that is gone.
constexpr std::chrono::hours abandonedAfter{1};

constexpr std::string_view packSql = "SELECT version, observations, (SELECT count(*) FROM observation) FROM pack";
constexpr std::string_view checkSql = "PRAGMA quick_check(1)";

bool isPlain(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_';
}

bool isObsolete(const fs::directory_entry& entry) {
  const std::string name = utf8(entry.path().filename());
  if (!name.starts_with(prefix)) return false;
  if (name.ends_with(suffix)) return true;
  std::error_code ignored;
  return name.ends_with(unfinished) &&
         fs::file_time_type::clock::now() - entry.last_write_time(ignored) > abandonedAfter;
}

bool build(const fs::path& file, const std::string& version, std::span<const Observation> observations) {
  try {
    Connection connection(SQLite::Database(utf8(file), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE));
    // A failed build is thrown away, so that nothing needs to be rolled back on disk; the commit itself is synced.
    connection.database().exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL");
    buildBenchmarks(connection, version, observations);
    return true;
  } catch (const SQLite::Exception&) {
    return false;
  }
}

}  // namespace

std::string benchmarkFileName(const std::string& version) {
  std::string plain = version;
  std::replace_if(
      plain.begin(), plain.end(), [](char c) { return !isPlain(c); }, '-');
  return std::string(prefix) + std::to_string(benchmarkSchemaNumber) + "-" + plain + std::string(suffix);
}

bool holdsBenchmarks(Connection& connection, const std::string& version) {
  Query check(connection, checkSql);
  if (!check.next() || check.text() != "ok") return false;
  Query pack(connection, packSql);
  if (!pack.next() || pack.text() != version) return false;
  const std::int64_t promised = pack.integer();
  return promised == pack.integer();
}

bool writeBenchmarkFile(const fs::path& file, const std::string& version, std::span<const Observation> observations) {
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  const fs::path part = file.parent_path() / (std::string(prefix) + newUuid().value() + std::string(unfinished));
  bool written = build(part, version, observations);
  if (written) {
    fs::rename(part, file, error);
    written = !error;
  }
  if (!written) fs::remove(part, error);
  return written;
}

void removeOtherBenchmarkFiles(const fs::path& file) {
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(file.parent_path(), error)) {
    if (entry.path() != file && isObsolete(entry)) fs::remove(entry.path(), error);
  }
}

}  // namespace jindan::storage
