// SPDX-License-Identifier: Apache-2.0
#include "storage/migrations.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

#include "storage/temporary_folder.h"
#include "support/catch.h"

using namespace jindan;
using namespace jindan::test;
using namespace jindan::storage;

namespace {

const MigrationScript first{1, "0001_first.sql", "CREATE TABLE a (x INTEGER PRIMARY KEY) STRICT;"};
const MigrationScript second{2, "0002_second.sql", "CREATE TABLE b (x INTEGER REFERENCES a (x)) STRICT;"};
const MigrationScript broken{2, "0002_broken.sql",
                             "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);"};
const MigrationScript dangling{2, "0002_dangling.sql",
                               "CREATE TABLE b (x INTEGER REFERENCES a (x)) STRICT; INSERT INTO b VALUES (7);"};

SQLite::Database inMemory() {
  return SQLite::Database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
}

int versionOf(SQLite::Database& database) {
  return database.execAndGet("PRAGMA user_version").getInt();
}

/// Counts how often a backup was asked for.
struct Backups {
  int made = 0;
  bool fail = false;
  std::function<Result<void>()> maker() {
    return [this]() -> Result<void> {
      if (fail) return failure(ErrorCode::cannotWrite, "backup");
      ++made;
      return {};
    };
  }
};

}  // namespace

TEST_CASE("a new database goes through every script without a backup") {
  auto database = inMemory();
  Backups backups;
  CHECK(migrate(database, {first, second}, backups.maker()).outcome == MigrationOutcome::migrated);
  CHECK(versionOf(database) == 2);
  CHECK(database.tableExists("b"));
  CHECK(database.execAndGet("PRAGMA application_id").getUInt() == workspaceApplicationId);
  CHECK(backups.made == 0);
  CHECK(migrate(database, {first, second}, backups.maker()).outcome == MigrationOutcome::alreadyCurrent);
}

TEST_CASE("an old database is backed up once and goes through what is missing") {
  auto database = inMemory();
  Backups backups;
  REQUIRE(migrate(database, {first}, backups.maker()).outcome == MigrationOutcome::migrated);
  CHECK(migrate(database, {first, second}, backups.maker()).outcome == MigrationOutcome::migrated);
  CHECK(backups.made == 1);
  CHECK(versionOf(database) == 2);
}

TEST_CASE("no backup, no migration") {
  auto database = inMemory();
  Backups backups;
  REQUIRE(migrate(database, {first}, backups.maker()).outcome == MigrationOutcome::migrated);
  backups.fail = true;
  const Migration migration = migrate(database, {first, second}, backups.maker());
  CHECK(migration.outcome == MigrationOutcome::failed);
  CHECK(migration.error->code == ErrorCode::cannotWrite);
  CHECK(versionOf(database) == 1);
  CHECK_FALSE(database.tableExists("b"));
}

TEST_CASE("a script that fails leaves version and tables of the one before") {
  auto database = inMemory();
  Backups backups;
  const MigrationScript bad = GENERATE(broken, dangling);
  const Migration migration = migrate(database, {first, bad}, backups.maker());
  CHECK(migration.outcome == MigrationOutcome::failed);
  CHECK(migration.error.has_value());
  CHECK(versionOf(database) == 1);
  CHECK(database.tableExists("a"));
  CHECK_FALSE(database.tableExists("b"));
  CHECK(migrate(database, {first, second}, backups.maker()).outcome == MigrationOutcome::migrated);
}

TEST_CASE("a newer database is not migrated") {
  auto database = inMemory();
  database.exec("PRAGMA user_version = 3");
  CHECK(migrate(database, {first, second}, {}).outcome == MigrationOutcome::newerDatabase);
  CHECK_FALSE(database.tableExists("a"));
}

TEST_CASE("scripts are read in the order of their numbers") {
  const TemporaryFolder folder;
  writeBytes(folder / "0002_second.sql", "two");
  writeBytes(folder / "0001_first.sql", "one");
  writeBytes(folder / "readme.txt", "not a script");
  const auto scripts = loadMigrations(folder.path());
  REQUIRE(scripts);
  REQUIRE(scripts->size() == 2);
  CHECK(scripts->at(0).sql == "one");
  CHECK(scripts->at(1).name == "0002_second.sql");
}

TEST_CASE("gaps, doubles, wrong names and an empty folder are faults") {
  const TemporaryFolder folder;
  const auto faults = [&] {
    const auto scripts = loadMigrations(folder.path());
    REQUIRE_FALSE(scripts);
    CHECK(scripts.error().code == ErrorCode::badInput);
    return scripts.error().faults;
  };
  CHECK(faults().at(0).code == FaultCode::empty);
  writeBytes(folder / "0002_second.sql", "");
  CHECK(faults().at(0) == Fault{"/0002_second.sql", FaultCode::inconsistent, "2", "1"});
  writeBytes(folder / "0001_first.sql", "");
  CHECK(loadMigrations(folder.path()));
  writeBytes(folder / "0001_again.sql", "");
  CHECK(faults().size() == 1);
  writeBytes(folder / "later.sql", "");
  CHECK(faults().at(0).code == FaultCode::notAllowed);
}

TEST_CASE("a folder without scripts that does not exist cannot be read") {
  const auto scripts = loadMigrations("/nowhere/at/all");
  REQUIRE_FALSE(scripts);
  CHECK(scripts.error().code == ErrorCode::cannotRead);
}

TEST_CASE("the shipped scripts are in order") {
  CHECK(loadMigrations(std::filesystem::path(JINDAN_SOURCE_DIR) / "data" / "migrations"));
}
