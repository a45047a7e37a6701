// SPDX-License-Identifier: Apache-2.0
// The power goes at any moment, and the disk has kept only what was synced and parts of the rest.
#include "support/power_cut.h"

#include <sqlite3.h>

#include <set>

#include "storage/interrupted_sitting.h"
#include "storage/migrations.h"
#include "support/filled_database.h"

using namespace jindan;
using namespace jindan::test;
using jindan::storage::SqliteWorkspace;

namespace {

namespace fs = std::filesystem;

constexpr const char* workspaceName = "workspace.sqlite";

/// A folder with a closed workspace to begin with, without backups.
struct Stage {
  TemporaryFolder folder;
  TickingClock clock;
  Uuid visit;

  Stage() {
    auto workspace = open(folder.path());
    REQUIRE(workspace);
    const Uuid company = (*workspace)->addCompany(WorkspaceFixture::companyNamed("가"))->id;
    visit = (*workspace)->addVisit(company, WorkspaceFixture::headOn("2026-01-01"), {}, std::nullopt)->id;
  }
  [[nodiscard]] Result<std::unique_ptr<SqliteWorkspace>> open(const fs::path& in) const {
    return SqliteWorkspace::open(in / workspaceName, migrationsFolder, clock);
  }
  [[nodiscard]] storage::SqliteSafekeeping care(const fs::path& in) const {
    return {in / workspaceName, migrationsFolder, clock};
  }
  /// Opens what was left; it is whole, and can be worked with.
  [[nodiscard]] std::unique_ptr<SqliteWorkspace> reopen(const fs::path& left) const {
    auto opened = open(left);
    if (!opened) FAIL(opened.error().subject + ": " + opened.error().detail);
    CHECK(care(left).examine());
    CHECK((*opened)->addCompany(WorkspaceFixture::companyNamed("나")));
    return std::move(*opened);
  }
};

void sitIn(const Stage& stage, const fs::path& in, AnswerDiary& diary) {
  sit(diary, in / workspaceName, {}, [&] { return stage.open(in); });
}

/// Everything but the tables that only the present version has.
std::string oldContentOf(const fs::path& file) {
  SQLite::Database database(file, SQLite::OPEN_READWRITE, 0, storage::checkedPages());
  std::string text;
  SQLite::Statement rows(database,
                         "SELECT c.name, v.held_on, a.question, a.said, a.note FROM answer a "
                         "JOIN visit v ON v.number = a.visit JOIN company c ON c.number = v.company "
                         "ORDER BY 1, 3");
  while (rows.executeStep()) {
    for (int i = 0; i < rows.getColumnCount(); ++i)
      text += rows.getColumn(i).getString() + "|";
  }
  return text;
}

/// A workspace as a program of that version left it.
struct OldStage {
  TemporaryFolder folder;
  TickingClock clock;

  OldStage(std::size_t version, bool isWriteAhead) {
    auto scripts = storage::loadMigrations(migrationsFolder).value();
    scripts.resize(version);
    SQLite::Database old(folder / workspaceName, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    REQUIRE(storage::migrate(old, scripts, {}).outcome == storage::MigrationOutcome::migrated);
    if (isWriteAhead) old.exec("PRAGMA journal_mode = WAL");
    fill(old, 9, 9);
  }
  [[nodiscard]] Result<std::unique_ptr<SqliteWorkspace>> open(const fs::path& in) const {
    return SqliteWorkspace::open(in / workspaceName, migrationsFolder, clock);
  }
};

}  // namespace

TEST_CASE("the disk of these tests does lose what was not synced") {
  const TemporaryFolder stage;
  { SQLite::Database(stage / "plain.sqlite", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t (x)"); }
  int lost = 0;
  for (unsigned seed = 0; seed < 20; ++seed) {
    const PowerCut cut(stage.path(), seed, 1'000'000, [](const fs::path& live) {
      SQLite::Database careless(live / "plain.sqlite", SQLite::OPEN_READWRITE);
      careless.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF");
      for (int i = 0; i < 20; ++i)
        careless.exec("INSERT INTO t VALUES (1)");
    });
    try {
      SQLite::Database left(cut.left() / "plain.sqlite", SQLite::OPEN_READWRITE);
      if (left.execAndGet("SELECT count(*) FROM t").getInt() < 20) ++lost;
    } catch (const SQLite::Exception&) {
      ++lost;
    }
  }
  CHECK(lost > 5);
}

TEST_CASE("no answer that was called saved is lost when the power goes, in the journal or at a checkpoint") {
  const Stage stage;
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
    const auto workspace = stage.reopen(cut.left());
    diary.checkAgainst(*workspace);
  }
  CHECK(cutsIn[SQLITE_OPEN_WAL] > 0);
  CHECK(cutsIn[SQLITE_OPEN_MAIN_DB] > 0);
}

TEST_CASE("a workspace that is being made when the power goes can be made again") {
  const Stage stage;
  const TemporaryFolder nothing;
  const auto work = [&stage](const fs::path& live) { static_cast<void>(stage.open(live)); };
  const auto operations = operationsOf(nothing.path(), work);
  for (unsigned seed = 0; seed < powerCuts(60); ++seed) {
    INFO("seed " << seed);
    const PowerCut cut(nothing.path(), seed, operations, work);
    CHECK(stage.reopen(cut.left())->companyCount() == 1);
  }
}

TEST_CASE("a workspace of an older program keeps its content when the power goes while it is brought forward") {
  const auto latest = storage::loadMigrations(migrationsFolder).value().size();
  for (const bool isWriteAhead : {false, true}) {
    for (const std::size_t version : {std::size_t{1}, latest - 1}) {
      const OldStage old(version, isWriteAhead);
      const std::string content = oldContentOf(old.folder / workspaceName);
      REQUIRE_FALSE(content.empty());
      const auto work = [&old](const fs::path& live) { static_cast<void>(old.open(live)); };
      const auto operations = operationsOf(old.folder.path(), work);
      for (unsigned seed = 0; seed < powerCuts(25); ++seed) {
        INFO("version " << version << (isWriteAhead ? ", writing ahead" : "") << ", seed " << seed);
        const PowerCut cut(old.folder.path(), seed, operations, work);
        const auto opened = old.open(cut.left());
        if (!opened) FAIL(opened.error().detail);
        const storage::SqliteSafekeeping care(cut.left() / workspaceName, migrationsFolder, old.clock);
        CHECK(care.examine());
        CHECK(oldContentOf(cut.left() / workspaceName) == content);
        REQUIRE_FALSE(care.backups().empty());
        for (const Backup& backup : care.backups())
          CHECK(care.check(backup.name));
      }
    }
  }
}

TEST_CASE("the power goes during a backup: workspace, former backups and every backup called made are whole") {
  const Stage stage;
  const auto work = [&stage](const fs::path& live, AnswerDiary& diary, std::set<std::string>& made) {
    const auto workspace = stage.open(live);
    if (!workspace) return;
    for (int i = 0; i < 3; ++i) {
      if (!diary.save(**workspace)) return;
      const auto outcome = stage.care(live).backUp(BackupReason::asked);
      if (!outcome) return;
      if (outcome->made) made.insert(outcome->made->name);
      for (const std::string& name : outcome->dropped)
        made.erase(name);
    }
  };
  const auto operations = operationsOf(stage.folder.path(), [&](const fs::path& live) {
    AnswerDiary diary(stage.visit);
    std::set<std::string> made;
    work(live, diary, made);
    REQUIRE(made.size() == 3);
  });
  for (unsigned seed = 0; seed < powerCuts(60); ++seed) {
    INFO("seed " << seed);
    AnswerDiary diary(stage.visit);
    std::set<std::string> made;
    const PowerCut cut(stage.folder.path(), seed, operations, [&](const fs::path& live) { work(live, diary, made); });
    diary.checkAgainst(*stage.reopen(cut.left()));
    const auto care = stage.care(cut.left());
    for (const Backup& backup : care.backups()) {
      CHECK(care.check(backup.name));
      made.erase(backup.name);
    }
    CHECK(made.empty());
  }
}

TEST_CASE("the power goes while a backup is restored: the workspace is the former one or the restored one") {
  const bool isDamaged = GENERATE(false, true);
  Stage stage;
  AnswerDiary before(stage.visit);
  REQUIRE(before.save(*stage.open(stage.folder.path()).value()));
  const auto backup = stage.care(stage.folder.path()).backUp(BackupReason::asked).value().made.value();
  AnswerDiary after(stage.visit, 1);
  REQUIRE(after.save(*stage.open(stage.folder.path()).value()));
  const auto file = stage.folder / workspaceName;
  if (isDamaged) writeBytes(file, bytesOf(file).substr(0, 5'000));
  const auto work = [&](const fs::path& live, bool& isDone) {
    isDone = stage.care(live).restore(backup.name).has_value();
  };
  bool isDone = false;
  const auto operations = operationsOf(stage.folder.path(), [&](const fs::path& live) { work(live, isDone); });
  REQUIRE(isDone);
  for (unsigned seed = 0; seed < powerCuts(40); ++seed) {
    INFO("seed " << seed << (isDamaged ? ", damaged before" : ""));
    const PowerCut cut(stage.folder.path(), seed, operations, [&](const fs::path& live) { work(live, isDone); });
    CHECK(stage.care(cut.left()).check(backup.name));
    const auto opened = stage.open(cut.left());
    if (!opened) {
      // What was damaged before, or was already set aside, is still told so; the backup is there.
      CHECK((isDamaged && !isDone));
      CHECK(opened.error().code == ErrorCode::databaseDamaged);
      continue;
    }
    CHECK(stage.care(cut.left()).examine());
    const auto answers = (*opened)->visit(stage.visit)->answers.size();
    if (isDone || isDamaged) CHECK(answers == 1);
    if (!isDone) CHECK((answers == 1 || answers == 2));
  }
}
