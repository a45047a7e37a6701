// SPDX-License-Identifier: Apache-2.0
// The password of a workspace: nothing of it can be read without, everything with it.
#include <sqlite3.h>

#include "storage/kind_change.h"
#include "storage/lock_fixture.h"
#include "storage/migrations.h"
#include "storage/recovery_code.h"

using namespace jindan;
using namespace jindan::test;
using jindan::storage::SqliteWorkspace;
using State = WorkspaceLock::State;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t page = 4096;
constexpr std::size_t front = 2 * page;

}  // namespace

TEST_CASE("the plain workspace of these tests can be read by anybody") {
  const LockFixture fixture;
  for (const std::string& secret : secrets) {
    INFO(secret);
    const auto leaks = fixture.leaks();
    CHECK(std::any_of(leaks.begin(), leaks.end(), [&](const std::string& l) { return l.ends_with(secret); }));
  }
}

TEST_CASE("with a password nothing that names or quotes anybody is in any file, whatever is done with it") {
  LockFixture fixture;
  REQUIRE(fixture.care.backUp(BackupReason::asked));
  const auto change = fixture.close();
  CHECK(change.unreached.empty());
  CHECK(fixture.leaks().empty());
  auto workspace = fixture.reopen(fixture.lock.layer()).value();
  const auto companies = workspace->companies({{}, 10, 0}).value();
  REQUIRE(companies.size() == 1);
  CHECK(companies.front().record.company.name == secrets[0]);
  // Written to the log, with the log checkpointed and not, and to backups.
  for (int i = 0; i < 30; ++i) {
    Company more = WorkspaceFixture::companyNamed(secrets[0] + std::string(300, 'x'));
    REQUIRE(workspace->addCompany(more));
  }
  CHECK(fs::file_size(fs::path(fixture.file) += "-wal") > 0);
  CHECK(fixture.leaks().empty());
  fixture.set.moment = "2026-11-22T10:00:00Z";
  REQUIRE(fixture.lockedCare().backUp(BackupReason::session)->made);
  CHECK(fixture.leaks().empty());
  workspace.reset();
  CHECK(fixture.leaks().empty());
}

TEST_CASE("a locked workspace is refused without its password and with another one, and is left as it is") {
  LockFixture fixture;
  fixture.close();
  fixture.lock.forget();
  CHECK(fixture.lock.state() == State::locked);
  const std::string before = bytesOf(fixture.file);
  CHECK(fixture.reopen({}).error().code == ErrorCode::passwordNeeded);
  CHECK(fixture.care.examine().error().code == ErrorCode::passwordNeeded);
  CHECK(fixture.care.backUp(BackupReason::asked).error().code == ErrorCode::passwordNeeded);
  CHECK(fixture.lock.unlock("").error().code == ErrorCode::passwordNeeded);
  CHECK(fixture.lock.unlock("열려라 참깨 2").error().code == ErrorCode::passwordWrong);
  CHECK(fixture.lock.state() == State::locked);
  CHECK(bytesOf(fixture.file) == before);
  CHECK(filesIn(fixture.folder.path()) == 1);
  REQUIRE(fixture.lock.unlock(lockPassword));
  CHECK(fixture.lock.state() == State::unlocked);
  CHECK(fixture.reopen(fixture.lock.layer()).value()->companyCount() == 1);
}

TEST_CASE("a key of another workspace opens nothing of this one") {
  LockFixture fixture;
  LockFixture other;
  fixture.close();
  other.close();
  CHECK(fixture.reopen(other.lock.layer()).error().code == ErrorCode::passwordWrong);
}

TEST_CASE("the recovery code opens the workspace and sets a new password; the old one opens nothing then") {
  LockFixture fixture;
  REQUIRE(fixture.care.backUp(BackupReason::asked));
  const std::string code = fixture.close().recoveryCode;
  const std::string backup = fixture.store.list().front().name;
  fixture.lock.forget();
  CHECK(fixture.lock.recover("", "neu").error().code == ErrorCode::passwordNeeded);
  CHECK(fixture.lock.recover("abc", "neu").error().code == ErrorCode::passwordWrong);
  CHECK(fixture.lock.recover(storage::newRecoveryCode(), "neu").error().code == ErrorCode::passwordWrong);
  CHECK(fixture.lock.recover(code, "").error().code == ErrorCode::badInput);
  REQUIRE(fixture.lock.recover(code, "neu"));
  fixture.lock.forget();
  CHECK(fixture.lock.unlock(lockPassword).error().code == ErrorCode::passwordWrong);
  REQUIRE(fixture.lock.unlock("neu"));
  CHECK(fixture.reopen(fixture.lock.layer()));
  // The backup too: a copy of it opens by itself, with the password of today.
  storage::SqliteWorkspaceLock copied(fixture.store.pathOf(backup), fixture.set, cheapCost);
  CHECK(copied.unlock(lockPassword).error().code == ErrorCode::passwordWrong);
  CHECK(copied.unlock("neu"));
}

TEST_CASE("changing the password needs the present one and works while the workspace is open") {
  LockFixture fixture;
  const std::string code = fixture.close().recoveryCode;
  const auto workspace = fixture.reopen(fixture.lock.layer()).value();
  CHECK(fixture.lock.change("other", "neu").error().code == ErrorCode::passwordWrong);
  CHECK(fixture.lock.change(lockPassword, "").error().code == ErrorCode::badInput);
  REQUIRE(fixture.lock.change(lockPassword, "neu"));
  REQUIRE(workspace->addCompany(WorkspaceFixture::companyNamed("나")));
  storage::SqliteWorkspaceLock later(fixture.file, fixture.set, cheapCost);
  CHECK(later.unlock(lockPassword).error().code == ErrorCode::passwordWrong);
  REQUIRE(later.unlock("neu"));
  // Neither copy of the block keeps the former password.
  for (const std::size_t damaged : {std::size_t{0}, page}) {
    std::string bytes = bytesOf(fixture.file);
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(damaged), page, 'x');
    writeBytes(fixture.folder / "copy.sqlite", bytes);
    storage::SqliteWorkspaceLock copy(fixture.folder / "copy.sqlite", fixture.set, cheapCost);
    CHECK(copy.unlock(lockPassword).error().code == ErrorCode::passwordWrong);
    CHECK(copy.unlock("neu"));
  }
  REQUIRE(later.recover(code, "noch neuer"));
}

TEST_CASE("a new recovery code puts the former one out of use") {
  LockFixture fixture;
  const std::string former = fixture.close().recoveryCode;
  const auto renewed = fixture.lock.renewCode(lockPassword);
  REQUIRE(renewed);
  CHECK(fixture.lock.recover(former, "neu").error().code == ErrorCode::passwordWrong);
  CHECK(fixture.lock.recover(renewed->recoveryCode, "neu"));
}

TEST_CASE("removing the password gives back the same workspace, plain, whole and with its backups") {
  LockFixture fixture;
  fixture.fill(20, 5);
  REQUIRE(fixture.care.backUp(BackupReason::asked));
  const std::string before = contentOf(fixture.file);
  fixture.close();
  CHECK(contentOf(fixture.file, fixture.lock.layer()) == before);
  CHECK(fixture.lock.remove("other").error().code == ErrorCode::passwordWrong);
  const auto change = fixture.lock.remove(lockPassword);
  REQUIRE(change);
  CHECK(change->unreached.empty());
  CHECK(fixture.lock.state() == State::open);
  CHECK(contentOf(fixture.file) == before);
  CHECK(fixture.care.examine());
  CHECK(storage::readEveryPage(fixture.file) == storage::FileState::whole);
  REQUIRE_FALSE(fixture.store.list().empty());
  CHECK(fixture.care.check(fixture.store.list().front().name));
  // Damage is found as before, and a new password can be set.
  std::string bytes = bytesOf(fixture.file);
  bytes[3 * page + 100] ^= 1;
  writeBytes(fixture.folder / "damaged.sqlite", bytes);
  CHECK(storage::readEveryPage(fixture.folder / "damaged.sqlite") == storage::FileState::damaged);
  CHECK_FALSE(fixture.leaks().empty());
  fs::remove(fixture.folder / "damaged.sqlite");
  REQUIRE(fixture.lock.set("neu"));
  CHECK(fixture.leaks().empty());
  CHECK(contentOf(fixture.file, fixture.lock.layer()) == before);
}

TEST_CASE("while the workspace is open somewhere its password is neither set nor removed") {
  LockFixture fixture;
  CHECK(fixture.lock.set("neu").error().code == ErrorCode::databaseBusy);
  CHECK(fixture.lock.state() == State::open);
  CHECK(fixture.workspace->companyCount() == 1);
  fixture.close();
  const auto workspace = fixture.reopen(fixture.lock.layer()).value();
  REQUIRE(workspace->companyCount() == 1);
  CHECK(fixture.lock.remove(lockPassword).error().code == ErrorCode::databaseBusy);
  CHECK(fixture.lock.set("neu").error().code == ErrorCode::usage);
  CHECK(workspace->addCompany(WorkspaceFixture::companyNamed("나")));
}

TEST_CASE("one flipped bit anywhere in a locked workspace is refused, and never becomes another answer") {
  LockFixture fixture;
  fixture.close();
  const std::string whole = bytesOf(fixture.file);
  const auto damaged = fixture.folder / "damaged.sqlite";
  for (std::size_t at = front; at < whole.size(); at += 997) {
    std::string bytes = whole;
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
    writeBytes(damaged, bytes);
    INFO("byte " << at);
    const auto opened = SqliteWorkspace::open(damaged, migrationsFolder, fixture.clock, fixture.lock.layer());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::databaseDamaged);
    CHECK(bytesOf(damaged) == bytes);
  }
}

TEST_CASE("a damaged copy of the key block is mended from the other, and both from a backup") {
  LockFixture fixture;
  REQUIRE(fixture.care.backUp(BackupReason::asked));
  fixture.close();
  const std::string whole = bytesOf(fixture.file);
  const auto damages = {std::pair{std::size_t{0}, page}, std::pair{page, page}, std::pair{std::size_t{0}, front}};
  for (const auto& [at, length] : damages) {
    std::string bytes = whole;
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), length, 'x');
    writeBytes(fixture.file, bytes);
    fixture.lock.forget();
    REQUIRE(fixture.lock.state() == State::locked);
    CHECK(fixture.lock.unlock("other").error().code == ErrorCode::passwordWrong);
    REQUIRE(fixture.lock.unlock(lockPassword));
    CHECK(bytesOf(fixture.file) == whole);
    CHECK(fixture.reopen(fixture.lock.layer()));
  }
}

TEST_CASE("a locked workspace whose key is lost everywhere is damaged, and is begun anew without being overwritten") {
  LockFixture fixture;
  fixture.close();
  std::string bytes = bytesOf(fixture.file);
  for (const std::size_t copy : {std::size_t{0}, page})
    bytes[copy + 100] = static_cast<char>(bytes[copy + 100] ^ 1);
  writeBytes(fixture.file, bytes);
  fixture.lock.forget();
  CHECK(fixture.lock.state().error().code == ErrorCode::databaseDamaged);
  CHECK(fixture.lock.unlock(lockPassword).error().code == ErrorCode::databaseDamaged);
  // Either way on ends with an empty workspace, and the locked file is kept.
  const bool isRescued = GENERATE(true, false);
  const std::string aside = isRescued ? fixture.care.rescue().value().aside : fixture.care.startEmpty().value().aside;
  CHECK((bytesOf(aside) == bytes));
  CHECK(fixture.lock.state() == State::open);
  CHECK(fixture.open()->companyCount() == 0);
}

TEST_CASE("two pages that changed places are found") {
  LockFixture fixture;
  fixture.fill();
  fixture.close();
  std::string bytes = bytesOf(fixture.file);
  std::swap_ranges(bytes.begin() + front + 3 * page, bytes.begin() + front + 4 * page,
                   bytes.begin() + front + 4 * page);
  writeBytes(fixture.file, bytes);
  CHECK(fixture.reopen(fixture.lock.layer()).error().code == ErrorCode::databaseDamaged);
}

TEST_CASE("a plain file in the place of a locked one is refused") {
  LockFixture fixture;
  const std::string plain = [&] {
    fixture.workspace.reset();
    return bytesOf(fixture.file);
  }();
  fixture.close();
  const storage::FileLayer layer = fixture.lock.layer();
  writeBytes(fixture.file, plain);
  CHECK(fixture.reopen(layer).error().code == ErrorCode::databaseDamaged);
  CHECK(bytesOf(fixture.file) == plain);
}

TEST_CASE("backups of a locked workspace are listed, checked, restored and told apart by what they hold") {
  LockFixture fixture;
  fixture.close();
  const auto care = fixture.lockedCare();
  const auto made = care.backUp(BackupReason::asked);
  REQUIRE(made);
  REQUIRE(made->made);
  CHECK(care.check(made->made->name)->companies == 1);
  CHECK_FALSE(care.backUp(BackupReason::asked)->made);  // it holds the same, though not a byte is
  CHECK(fixture.care.check(made->made->name).error().code == ErrorCode::passwordNeeded);
  const std::string before = contentOf(fixture.file, fixture.lock.layer());
  REQUIRE(fixture.reopen(fixture.lock.layer()).value()->addCompany(WorkspaceFixture::companyNamed("나")));
  const auto restored = care.restore(made->made->name);
  REQUIRE(restored);
  CHECK(contentOf(fixture.file, fixture.lock.layer()) == before);
  CHECK(contentOf(restored->aside, fixture.lock.layer()) != before);
  CHECK(fixture.leaks().empty());
}

TEST_CASE("a damaged locked workspace is rescued row by row, restored or begun anew, and stays encrypted") {
  LockFixture fixture;
  fixture.fill();
  fixture.close();
  const auto care = fixture.lockedCare();
  const auto backup = care.backUp(BackupReason::asked).value().made.value();
  const std::string before = contentOf(fixture.file, fixture.lock.layer());
  const std::size_t lost = GENERATE(std::size_t{0}, std::size_t{20});
  std::string bytes = bytesOf(fixture.file);
  std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(front + lost * page), page, 'x');
  writeBytes(fixture.file, bytes);
  CHECK(care.examine().error().code == ErrorCode::databaseDamaged);
  SECTION("rescued") {
    const auto rescued = care.rescue();
    REQUIRE(rescued);
    CHECK(rescued->companies == 41);
    CHECK(care.examine());
  }
  SECTION("restored") {
    REQUIRE(care.restore(backup.name));
    CHECK(contentOf(fixture.file, fixture.lock.layer()) == before);
  }
  SECTION("begun anew") {
    REQUIRE(care.startEmpty());
    CHECK(fixture.reopen(fixture.lock.layer()).value()->companyCount() == 0);
  }
  CHECK(fixture.leaks().empty());
  fixture.lock.forget();
  CHECK(fixture.lock.unlock(lockPassword));
}

TEST_CASE("a restored backup has the password of today, not its own") {
  LockFixture fixture;
  fixture.close();
  const auto care = fixture.lockedCare();
  const auto backup = care.backUp(BackupReason::asked).value().made.value();
  const std::string old = bytesOf(fixture.store.pathOf(backup.name));
  REQUIRE(fixture.lock.change(lockPassword, "neu"));
  writeBytes(fixture.store.pathOf(backup.name), old);  // as one that was away on a stick
  fs::remove(fixture.file);
  REQUIRE(fixture.lockedCare().restore(backup.name));
  fixture.lock.forget();
  CHECK(fixture.lock.unlock(lockPassword).error().code == ErrorCode::passwordWrong);
  CHECK(fixture.lock.unlock("neu"));
}

TEST_CASE("plain files beside a locked workspace are encrypted when it is unlocked the next time") {
  LockFixture fixture;
  REQUIRE(fixture.care.backUp(BackupReason::asked));
  const auto backup = fixture.store.pathOf(fixture.store.list().front().name);
  const std::string plain = bytesOf(backup);
  fixture.close();
  // As after a power cut between the workspace and its backups.
  writeBytes(backup, plain);
  fs::create_directories(fixture.folder / "set-aside");
  writeBytes(fixture.folder / "set-aside" / "workspace-2026-11-20T080000Z.sqlite", plain);
  writeBytes(fixture.folder / "workspace.sqlite.half.part", plain.substr(0, 3 * page));
  CHECK_FALSE(fixture.leaks().empty());
  fixture.lock.forget();
  REQUIRE(fixture.lock.unlock(lockPassword));
  CHECK(fixture.leaks().empty());
  CHECK(fixture.lockedCare().check(fixture.store.list().front().name));
}

TEST_CASE("a damaged plain backup is removed once a whole locked one stands for it") {
  LockFixture fixture;
  REQUIRE(fixture.care.backUp(BackupReason::asked));
  const auto backup = fixture.store.pathOf(fixture.store.list().front().name);
  std::string bytes = bytesOf(backup);
  bytes[page + 50] ^= 1;
  writeBytes(backup, bytes);
  fixture.set.moment = "2026-11-23T10:00:00Z";
  const auto change = fixture.close();
  CHECK(change.unreached.empty());
  CHECK_FALSE(fs::exists(backup));
  CHECK(fixture.leaks().empty());
  REQUIRE(fixture.store.list().size() == 1);
  CHECK(fixture.lockedCare().check(fixture.store.list().front().name));
}

TEST_CASE("a locked workspace of an older program is brought forward after a locked backup") {
  const TemporaryFolder folder;
  const SetClock clock;
  const auto file = folder / "workspace.sqlite";
  auto scripts = storage::loadMigrations(migrationsFolder).value();
  scripts.pop_back();
  {
    SQLite::Database old(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    REQUIRE(storage::migrate(old, scripts, {}).outcome == storage::MigrationOutcome::migrated);
    old.exec(
        "INSERT INTO company (id, name, industry, region, employees, extra, created_at, changed_at) "
        "VALUES ('c', '비밀정공 주식회사', 'C24', 'KR-26', 42, '', '', '')");
  }
  storage::SqliteWorkspaceLock lock(file, clock, cheapCost);
  REQUIRE(lock.set(lockPassword));
  const auto opened = SqliteWorkspace::open(file, migrationsFolder, clock, lock.layer());
  REQUIRE(opened);
  CHECK(opened->get()->companyCount() == 1);
  const storage::SqliteSafekeeping care(file, migrationsFolder, clock, lock.layer());
  REQUIRE(care.backups().size() == 1);
  CHECK(care.check(care.backups().front().name)->companies == 1);
  for (const auto& entry : fs::recursive_directory_iterator(folder.path())) {
    if (entry.is_regular_file()) CHECK(bytesOf(entry.path()).find(secrets[0]) == std::string::npos);
  }
}

TEST_CASE("two windows on one locked workspace see what the other writes") {
  LockFixture fixture;
  fixture.close();
  storage::SqliteWorkspaceLock second(fixture.file, fixture.set, cheapCost);
  REQUIRE(second.unlock(lockPassword));
  const auto one = fixture.reopen(fixture.lock.layer()).value();
  const auto two = fixture.reopen(second.layer()).value();
  for (int i = 0; i < 20; ++i) {
    REQUIRE((i % 2 == 0 ? one : two)->addCompany(WorkspaceFixture::companyNamed("회사 " + std::to_string(i))));
    CHECK(*one->companyCount() == i + 2);
    CHECK(*two->companyCount() == i + 2);
  }
}

TEST_CASE("SQLite's temporary files are never opened for a locked workspace") {
  LockFixture fixture;
  fixture.close();
  SQLite::Database database = storage::openDatabase(fixture.file, SQLite::OPEN_READWRITE, 0, fixture.lock.layer());
  database.exec("PRAGMA temp_store = FILE; PRAGMA cache_size = 10");
  CHECK_THROWS_AS(database.exec("CREATE TEMP TABLE t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                "WHERE i < 20000) SELECT i, hex(randomblob(100)) AS x FROM n"),
                  SQLite::Exception);
  database.exec("PRAGMA temp_store = MEMORY");
  database.exec("CREATE TEMP TABLE t AS SELECT * FROM company");
}
