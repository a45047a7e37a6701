// SPDX-License-Identifier: Apache-2.0
// The last migration, damaged: it either goes through or leaves version and tables as they were.
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "fuzz/fuzz.h"
#include "storage/migrations.h"

using namespace jindan;

namespace {

const int readWrite = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;

Result<void> noBackup() {
  return {};
}

std::vector<storage::MigrationScript> scriptsBefore() {
  auto scripts = storage::loadMigrations(fuzz::dataFolder + "/migrations");
  fuzz::require(scripts.has_value() && scripts->size() > 1, "the program's own migrations are read");
  scripts->pop_back();
  return *scripts;
}

std::string tablesOf(SQLite::Database& database) {
  std::string tables;
  SQLite::Statement rows(database, "SELECT name, sql FROM sqlite_schema ORDER BY name");
  while (rows.executeStep())
    tables += rows.getColumn(0).getString() + "\n" + rows.getColumn(1).getString() + "\n";
  return tables;
}

int versionOf(SQLite::Database& database) {
  return database.execAndGet("PRAGMA user_version").getInt();
}

/// A workspace as it was before the last migration.
SQLite::Database& former() {
  static SQLite::Database database = [] {
    SQLite::Database made(":memory:", readWrite);
    fuzz::require(!storage::migrate(made, scriptsBefore(), noBackup).error, "the former migrations go through");
    return made;
  }();
  return database;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<storage::MigrationScript> before = scriptsBefore();
  static const std::string tables = tablesOf(former());
  SQLite::Database database(":memory:", readWrite);
  SQLite::Backup(database, former()).executeStep();
  auto scripts = before;
  scripts.push_back({before.back().number + 1, "damaged", fuzz::textOf(data, size)});
  const storage::Migration done = storage::migrate(database, scripts, noBackup);
  if (done.outcome == storage::MigrationOutcome::migrated) {
    fuzz::require(versionOf(database) == scripts.back().number, "a migration that goes through sets its version");
    return 0;
  }
  fuzz::require(done.error.has_value(), "a migration that fails says why");
  fuzz::require(versionOf(database) == before.back().number, "a migration that fails leaves the version");
  fuzz::require(tablesOf(database) == tables, "a migration that fails leaves the tables");
  return 0;
}
