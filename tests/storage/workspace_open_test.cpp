// SPDX-License-Identifier: Apache-2.0
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <atomic>
#include <map>
#include <thread>

#include "storage/backup_store.h"
#include "storage/checked_pages.h"
#include "storage/migrations.h"
#include "storage/workspace_fixture.h"

using namespace jindan;
using namespace jindan::test;
using jindan::storage::SqliteWorkspace;

namespace {

/// Files are told apart by name and bytes.
std::map<std::string, std::string> contentsOf(const std::filesystem::path& folder) {
  std::map<std::string, std::string> contents;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    contents[entry.path().filename().string()] = bytesOf(entry.path());
  return contents;
}

Error refusal(const WorkspaceFixture& fixture, const std::filesystem::path& migrations = migrationsFolder) {
  const auto before = contentsOf(fixture.folder.path());
  const auto opened = SqliteWorkspace::open(fixture.file, migrations, fixture.clock);
  REQUIRE_FALSE(opened);
  CHECK(contentsOf(fixture.folder.path()) == before);
  CHECK(opened.error().subject == fixture.file.string());
  return opened.error();
}

void execute(const std::filesystem::path& file, const std::string& sql) {
  SQLite::Database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0, storage::checkedPages()).exec(sql);
}

/// The shipped migrations and one more.
void addMigration(const std::filesystem::path& folder, const std::string& sql) {
  std::filesystem::create_directories(folder);
  std::filesystem::copy(migrationsFolder, folder, std::filesystem::copy_options::recursive);
  const std::size_t next = filesIn(folder) + 1;
  writeBytes(folder / ("000" + std::to_string(next) + "_more.sql"), sql);
}

}  // namespace

TEST_CASE("a new workspace belongs to its owner alone") {
  const TemporaryFolder folder;
  const TickingClock clock;
  const auto file = folder / "new" / "folder" / "workspace.sqlite";
  REQUIRE(SqliteWorkspace::open(file, migrationsFolder, clock));
  using std::filesystem::perms;
  CHECK(std::filesystem::status(file).permissions() == (perms::owner_read | perms::owner_write));
  CHECK(std::filesystem::status(file.parent_path()).permissions() == perms::owner_all);
}

TEST_CASE("a workspace writes ahead and is marked as ours") {
  const WorkspaceFixture fixture;
  SQLite::Database database(fixture.file);
  CHECK(database.execAndGet("PRAGMA journal_mode").getString() == "wal");
  CHECK(database.execAndGet("PRAGMA application_id").getUInt() == storage::workspaceApplicationId);
  CHECK(database.execAndGet("PRAGMA integrity_check").getString() == "ok");
}

TEST_CASE("a newer workspace is refused and left as it is, byte for byte") {
  WorkspaceFixture fixture;
  static_cast<void>(fixture.addCompany("가"));
  fixture.workspace.reset();
  execute(fixture.file, "PRAGMA user_version = 99");
  CHECK(refusal(fixture).code == ErrorCode::databaseNewer);
  CHECK(filesIn(fixture.folder.path()) == 1);
}

TEST_CASE("a newer workspace is also known by a version that is still in its journal") {
  WorkspaceFixture fixture;
  SQLite::Database newer(fixture.file, SQLite::OPEN_READWRITE);  // stays open: nothing moves into the main file
  newer.exec("PRAGMA user_version = 99");
  fixture.workspace.reset();
  const std::string before = bytesOf(fixture.file);
  const auto opened = SqliteWorkspace::open(fixture.file, migrationsFolder, fixture.clock);
  REQUIRE_FALSE(opened);
  CHECK(opened.error().code == ErrorCode::databaseNewer);
  CHECK(bytesOf(fixture.file) == before);
}

TEST_CASE("another program's database is refused and left as it is") {
  WorkspaceFixture fixture;
  fixture.workspace.reset();
  std::filesystem::remove(fixture.file);
  execute(fixture.file, "CREATE TABLE theirs (x)");
  CHECK(refusal(fixture).code == ErrorCode::databaseDamaged);
  execute(fixture.file, "PRAGMA application_id = 7; PRAGMA user_version = 99");
  CHECK(refusal(fixture).code == ErrorCode::databaseDamaged);
}

TEST_CASE("a file that is no database is refused and left as it is") {
  WorkspaceFixture fixture;
  fixture.workspace.reset();
  const std::string whole = bytesOf(fixture.file);
  for (const std::string& bytes : {std::string("x"), std::string(5000, 'x'), whole.substr(0, 50)}) {
    writeBytes(fixture.file, bytes);
    CHECK(refusal(fixture).code == ErrorCode::databaseDamaged);
  }
  writeBytes(fixture.file, whole.substr(0, 100));
  CHECK(refusal(fixture).code == ErrorCode::databaseDamaged);
}

TEST_CASE("a folder in the place of the file cannot be read, a folder that cannot be made cannot be written") {
  WorkspaceFixture fixture;
  const auto open = [&](const std::filesystem::path& file) {
    return SqliteWorkspace::open(file, migrationsFolder, fixture.clock);
  };
  CHECK(open(fixture.folder.path()).error().code == ErrorCode::cannotRead);
  const auto impossible = open(fixture.file / "below" / "workspace.sqlite");
  REQUIRE_FALSE(impossible);
  CHECK(impossible.error().code == ErrorCode::cannotWrite);
}

TEST_CASE("without migrations nothing is created") {
  const TemporaryFolder folder;
  const TickingClock clock;
  CHECK_FALSE(SqliteWorkspace::open(folder / "workspace.sqlite", folder / "nowhere", clock));
  CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("an older workspace is backed up before it is migrated") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  fixture.workspace.reset();
  const TemporaryFolder migrations;
  addMigration(migrations.path(), "ALTER TABLE company ADD COLUMN phone TEXT;");
  auto migrated = SqliteWorkspace::open(fixture.file, migrations.path(), fixture.clock);
  REQUIRE(migrated);
  CHECK((*migrated)->company(company)->company.name == "가");
  migrated->reset();
  const auto backups = storage::BackupStore(fixture.file).list();
  REQUIRE(backups.size() == 1);
  CHECK(backups[0].reason == BackupReason::update);
  const auto copy = storage::BackupStore(fixture.file).pathOf(backups[0].name);
  const auto backup = SqliteWorkspace::open(copy, migrationsFolder, fixture.clock);
  REQUIRE(backup);
  const auto backedUp = (*backup)->company(company);
  REQUIRE(backedUp);
  CHECK(backedUp->company.name == "가");
}

TEST_CASE("a workspace of the first version keeps its answers when it is migrated") {
  WorkspaceFixture fixture;
  fixture.workspace.reset();
  std::filesystem::remove(fixture.file);
  const auto first = storage::loadMigrations(migrationsFolder)->front();
  {
    SQLite::Database old(fixture.file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    REQUIRE(storage::migrate(old, {first}, {}).outcome == storage::MigrationOutcome::migrated);
    old.exec("PRAGMA application_id = " + std::to_string(storage::workspaceApplicationId));
    old.exec(R"sql(
      INSERT INTO company VALUES (1, 'c', 1, '가', 'C24', 'KR-26', 42, NULL, '', '', '', NULL);
      INSERT INTO visit VALUES (1, 'v', 1, 1, '2026-01-01', 'q@1', 'full', 1, '', '', '[1,1,1]', '', '', 1, 3.0, 3,
                                3.0, 3.0, 3.0, '', '');
      INSERT INTO answer VALUES (1, 'q1', 2, '', '4', 3, 1, NULL, '메모', NULL, '');
      INSERT INTO answer_history VALUES (1, 'q1', 1, '', '2', NULL, 0, NULL, '', NULL, '');
    )sql");
  }
  fixture.workspace = fixture.open();
  const auto visit = fixture.workspace->visit(Uuid("v"));
  REQUIRE(visit);
  CHECK(visit->benchmarks.empty());
  REQUIRE(visit->answers.size() == 1);
  CHECK(visit->answers[0].answer.said.level() == Level::from(4));
  CHECK(visit->answers[0].answer.note == "메모");
  CHECK_FALSE(visit->answers[0].answer.target);
  CHECK(fixture.workspace->history(Uuid("v"), QuestionId("q1"))->front().answer.said.level() == Level::from(2));
}

TEST_CASE("a migration that fails leaves the version and the data before it") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  fixture.workspace.reset();
  const TemporaryFolder migrations;
  addMigration(migrations.path(), "DROP TABLE answer_history; DELETE FROM company; INSERT INTO nowhere VALUES (1);");
  CHECK_FALSE(SqliteWorkspace::open(fixture.file, migrations.path(), fixture.clock));
  const auto version = SQLite::Database(fixture.file).execAndGet("PRAGMA user_version").getInt();
  CHECK(version == static_cast<int>(filesIn(migrationsFolder)));
  fixture.workspace = fixture.open();
  CHECK(fixture.workspace->company(company));
}

TEST_CASE("programs that open a new workspace at the same moment all get it") {
  const TemporaryFolder folder;
  const auto file = folder / "workspace.sqlite";
  std::vector<std::thread> threads;
  std::atomic<int> opened = 0;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      const TickingClock clock;
      auto workspace = SqliteWorkspace::open(file, migrationsFolder, clock);
      if (workspace && (*workspace)->addCompany(WorkspaceFixture::companyNamed("가"))) ++opened;
    });
  }
  for (std::thread& thread : threads)
    thread.join();
  CHECK(opened == 8);
  const TickingClock clock;
  CHECK(*SqliteWorkspace::open(file, migrationsFolder, clock).value()->companyCount() == 8);
  CHECK(filesIn(folder.path()) == 1);
  CHECK(SQLite::Database(file).execAndGet("PRAGMA journal_mode").getString() == "wal");
}

TEST_CASE("a write waits for the lock of another program and then says that it is busy") {
  WorkspaceFixture fixture;
  SQLite::Database other(fixture.file, SQLite::OPEN_READWRITE);
  const SQLite::Transaction lock(other, SQLite::TransactionBehavior::IMMEDIATE);
  const auto added = fixture.workspace->addCompany(WorkspaceFixture::companyNamed("가"));
  REQUIRE_FALSE(added);
  CHECK(added.error().code == ErrorCode::databaseBusy);
  CHECK(added.error().subject == fixture.file.string());
  CHECK(fixture.workspace->companies({}));  // reading never waits
}

TEST_CASE("a backup holds everything, is private and can be opened") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  const auto target = fixture.folder / "backup" / "copy.sqlite";
  REQUIRE(fixture.workspace->backUpTo(target));
  CHECK(filesIn(target.parent_path()) == 1);
  REQUIRE(fixture.workspace->backUpTo(target));
  const auto copy = SqliteWorkspace::open(target, migrationsFolder, fixture.clock);
  REQUIRE(copy);
  CHECK((*copy)->company(company));
  const auto impossible = fixture.workspace->backUpTo(fixture.file / "below");
  CHECK(impossible.error().code == ErrorCode::cannotWrite);
}
