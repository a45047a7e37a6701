// SPDX-License-Identifier: Apache-2.0
// The power goes while a locked workspace is used, and while its password is set, changed or removed.
#include <sqlite3.h>

#include "storage/interrupted_sitting.h"
#include "storage/lock_fixture.h"
#include "storage/migrations.h"
#include "support/power_cut.h"

using namespace jindan;
using namespace jindan::test;
using jindan::storage::FileLayer;
using jindan::storage::SqliteWorkspace;
using jindan::storage::SqliteWorkspaceLock;

namespace {

namespace fs = std::filesystem;

constexpr const char* workspaceName = "workspace.sqlite";

/// A folder with a closed workspace and a backup, locked or plain.
struct LockStage {
  TemporaryFolder folder;
  TickingClock clock;
  Uuid visit;
  FileLayer layer;
  std::string code;

  explicit LockStage(bool isLocked) {
    {
      const auto workspace = SqliteWorkspace::open(folder / workspaceName, migrationsFolder, clock).value();
      const Uuid company = workspace->addCompany(WorkspaceFixture::companyNamed(secrets[0]))->id;
      visit = workspace->addVisit(company, WorkspaceFixture::headOn("2026-01-01"), {}, std::nullopt)->id;
    }
    const storage::SqliteSafekeeping care(folder / workspaceName, migrationsFolder, clock);
    REQUIRE(care.backUp(BackupReason::asked));
    if (!isLocked) return;
    SqliteWorkspaceLock lock(folder / workspaceName, clock, cheapCost);
    code = lock.set(lockPassword).value().recoveryCode;
    layer = lock.layer();
  }
  [[nodiscard]] Result<std::unique_ptr<SqliteWorkspace>> open(const fs::path& in, const FileLayer& with) const {
    return SqliteWorkspace::open(in / workspaceName, migrationsFolder, clock, with);
  }
  /// What was left is whole and holds the company; so do its backups.
  void checkWhole(const fs::path& in, const FileLayer& with) const {
    const auto opened = open(in, with);
    if (!opened) FAIL(opened.error().subject + ": " + opened.error().detail);
    CHECK((*opened)->companyCount() == 1);
    const storage::SqliteSafekeeping care(in / workspaceName, migrationsFolder, clock, with);
    CHECK(care.examine());
    REQUIRE_FALSE(care.backups().empty());
    for (const Backup& backup : care.backups())
      CHECK(care.check(backup.name));
  }
};

bool isReadable(const fs::path& folder, const std::string& secret) {
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && bytesOf(entry.path()).find(secret) != std::string::npos) return true;
  }
  return false;
}

void sitIn(const LockStage& stage, const fs::path& in, AnswerDiary& diary) {
  sit(diary, in / workspaceName, stage.layer, [&] { return stage.open(in, stage.layer); });
}

}  // namespace

TEST_CASE("no answer saved in a locked workspace is lost when the power goes, in the log or at a checkpoint") {
  const LockStage stage(true);
  const auto operations = operationsOf(stage.folder.path(), [&stage](const fs::path& live) {
    AnswerDiary diary(stage.visit);
    sitIn(stage, live, diary);
    REQUIRE(diary.saved() == 24);
  });
  std::map<int, int> cutsIn;
  for (unsigned seed = 0; seed < powerCuts(200); ++seed) {
    INFO("seed " << seed);
    AnswerDiary diary(stage.visit);
    const PowerCut cut(stage.folder.path(), seed, operations, [&](const fs::path& live) { sitIn(stage, live, diary); });
    ++cutsIn[cut.kind()];
    const auto workspace = stage.open(cut.left(), stage.layer);
    if (!workspace) FAIL(workspace.error().detail);
    diary.checkAgainst(**workspace);
    CHECK_FALSE(isReadable(cut.left(), secrets[0]));
  }
  CHECK(cutsIn[SQLITE_OPEN_WAL] > 0);
  CHECK(cutsIn[SQLITE_OPEN_MAIN_DB] > 0);
}

TEST_CASE("the power goes while a password is set: the workspace is the plain one or the locked one, and whole") {
  const LockStage stage(false);
  bool isDone = false;
  const auto work = [&](const fs::path& live) {
    SqliteWorkspaceLock lock(live / workspaceName, stage.clock, cheapCost);
    isDone = lock.set(lockPassword).has_value();
  };
  const auto operations = operationsOf(stage.folder.path(), work);
  REQUIRE(isDone);
  int locked = 0;
  for (unsigned seed = 0; seed < powerCuts(80); ++seed) {
    INFO("seed " << seed);
    const PowerCut cut(stage.folder.path(), seed, operations, work);
    SqliteWorkspaceLock lock(cut.left() / workspaceName, stage.clock, cheapCost);
    const auto state = lock.state();
    REQUIRE(state);
    if (*state == WorkspaceLock::State::locked) {
      ++locked;
      REQUIRE(lock.unlock(lockPassword));
      // What the power cut left in plain is encrypted by now.
      CHECK_FALSE(isReadable(cut.left(), secrets[0]));
    }
    stage.checkWhole(cut.left(), lock.layer());
  }
  CHECK(locked > 0);
  CHECK(locked < static_cast<int>(powerCuts(80)));
}

TEST_CASE("the power goes while a password is changed: one of the two opens the workspace, and so does the code") {
  const LockStage stage(true);
  const auto work = [&](const fs::path& live) {
    SqliteWorkspaceLock lock(live / workspaceName, stage.clock, cheapCost);
    static_cast<void>(lock.change(lockPassword, "neu"));
  };
  const auto operations = operationsOf(stage.folder.path(), work);
  for (unsigned seed = 0; seed < powerCuts(60); ++seed) {
    INFO("seed " << seed);
    const PowerCut cut(stage.folder.path(), seed, operations, work);
    SqliteWorkspaceLock lock(cut.left() / workspaceName, stage.clock, cheapCost);
    const bool isNew = lock.unlock("neu").has_value();
    SqliteWorkspaceLock other(cut.left() / workspaceName, stage.clock, cheapCost);
    CHECK(other.unlock(lockPassword).has_value() == !isNew);
    REQUIRE(other.recover(stage.code, "noch neuer"));
    stage.checkWhole(cut.left(), other.layer());
  }
}

TEST_CASE("the power goes while a password is removed: the workspace is the locked one or the plain one, and whole") {
  const LockStage stage(true);
  bool isDone = false;
  const auto work = [&](const fs::path& live) {
    SqliteWorkspaceLock lock(live / workspaceName, stage.clock, cheapCost);
    isDone = lock.remove(lockPassword).has_value();
  };
  const auto operations = operationsOf(stage.folder.path(), work);
  REQUIRE(isDone);
  for (unsigned seed = 0; seed < powerCuts(60); ++seed) {
    INFO("seed " << seed);
    const PowerCut cut(stage.folder.path(), seed, operations, work);
    SqliteWorkspaceLock lock(cut.left() / workspaceName, stage.clock, cheapCost);
    const auto state = lock.state();
    REQUIRE(state);
    if (*state == WorkspaceLock::State::locked) REQUIRE(lock.unlock(lockPassword));
    stage.checkWhole(cut.left(), lock.layer());
  }
}

TEST_CASE(
    "the power goes while a locked workspace of an older program is brought forward, in the rollback journal too") {
  const TemporaryFolder folder;
  const TickingClock clock;
  auto scripts = storage::loadMigrations(migrationsFolder).value();
  scripts.pop_back();
  {
    SQLite::Database old(folder / workspaceName, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    REQUIRE(storage::migrate(old, scripts, {}).outcome == storage::MigrationOutcome::migrated);
    old.exec(
        "INSERT INTO company (id, name, industry, region, employees, extra, created_at, changed_at) WITH RECURSIVE "
        "n(i) "
        "AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99) SELECT 'c' || i, '비밀정공 주식회사 ' || i, 'C24', "
        "'KR-26', 42, '', '', '' FROM n");
  }
  SqliteWorkspaceLock lock(folder / workspaceName, clock, cheapCost);
  REQUIRE(lock.set(lockPassword));
  const auto open = [&](const fs::path& in) {
    return SqliteWorkspace::open(in / workspaceName, migrationsFolder, clock, lock.layer());
  };
  const auto work = [&](const fs::path& live) { static_cast<void>(open(live)); };
  const auto operations = operationsOf(folder.path(), work);
  std::map<int, int> cutsIn;
  for (unsigned seed = 0; seed < powerCuts(60); ++seed) {
    INFO("seed " << seed);
    const PowerCut cut(folder.path(), seed, operations, work);
    ++cutsIn[cut.kind()];
    CHECK_FALSE(isReadable(cut.left(), secrets[0]));
    const auto opened = open(cut.left());
    if (!opened) FAIL(opened.error().detail);
    CHECK((*opened)->companyCount() == 99);
    CHECK_FALSE(isReadable(cut.left(), secrets[0]));
  }
  CHECK(cutsIn[SQLITE_OPEN_MAIN_JOURNAL] > 0);
}
