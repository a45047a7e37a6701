// SPDX-License-Identifier: Apache-2.0
// What is done to a workspace by failing disks, interrupted copies and other hands, and the ways back.
#include <chrono>

#include "storage/care_fixture.h"
#include "storage/harmed_file.h"
#include "storage/migrations.h"

using namespace jindan;
using namespace jindan::test;
using jindan::storage::SqliteWorkspace;

namespace {

/// Damage is an error, or else nothing but the original content is read. The file stays as it is either way.
void meet(const CareFixture& fixture, const std::string& harmed, const std::string& content) {
  writeBytes(fixture.file, harmed);
  const auto opened = SqliteWorkspace::open(fixture.file, migrationsFolder, fixture.clock);
  if (opened) {
    CHECK(fixture.care.examine());
    CHECK(contentOf(fixture.file) == content);
    return;
  }
  CHECK(opened.error().code == ErrorCode::databaseDamaged);
  CHECK(bytesOf(fixture.file) == harmed);
}

struct DamagedFixture : CareFixture {
  std::string whole;
  std::string content;
  std::string backup;

  explicit DamagedFixture(int companies = 40) {
    fill(companies);
    close();
    const auto outcome = care.backUp(BackupReason::session);
    REQUIRE(outcome);
    backup = outcome->made->name;
    whole = bytesOf(file);
    content = contentOf(file);
    REQUIRE(whole.size() > 15 * pageSize);
  }
  void harm(const std::string& bytes) const { writeBytes(file, bytes); }
};

std::vector<std::string> damages(const std::string& whole) {
  std::string header = whole;
  header.replace(0, 16, "not a database..");
  std::string page = whole;
  page[10 * pageSize + 100] = static_cast<char>(page[10 * pageSize + 100] ^ 1);
  std::string hidden = whole;
  hidden[20] = 0;
  return {header,
          page,
          hidden,
          whole.substr(0, whole.size() / 2),
          whole.substr(0, 50),
          std::string(),
          std::string(8192, '\0'),
          "a letter to somebody"};
}

}  // namespace

TEST_CASE("a workspace harmed in any way is refused or gives its own content, never another") {
  const DamagedFixture fixture(6);
  std::mt19937 random(20'261'122);
  for (int i = 0; i < harms(1000); ++i) {
    INFO("harm " << i);
    const auto start = std::chrono::steady_clock::now();
    meet(fixture, Harm(random).doneTo(fixture.whole), fixture.content);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));  // none of them hangs
  }
}

TEST_CASE("every kind of damage is told, leaves the file alone and is mended by the last backup") {
  DamagedFixture fixture;
  for (const std::string& bytes : damages(fixture.whole)) {
    INFO(bytes.size() << " bytes, " << bytes.substr(0, 20));
    fixture.harm(bytes);
    const auto opened = SqliteWorkspace::open(fixture.file, migrationsFolder, fixture.clock);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::databaseDamaged);
    CHECK(fixture.care.examine().error().code == ErrorCode::databaseDamaged);
    CHECK(bytesOf(fixture.file) == bytes);
    REQUIRE(fixture.care.lastGood());
    CHECK(fixture.care.lastGood()->backup.name == fixture.backup);
    const auto restored = fixture.care.restore(fixture.backup);
    REQUIRE(restored);
    CHECK(bytesOf(restored->aside) == bytes);
    CHECK(contentOf(fixture.file) == fixture.content);
    CHECK(fixture.care.examine());
  }
  CHECK(filesIn(fixture.folder / "set-aside") == damages(fixture.whole).size());
}

TEST_CASE("a workspace that is gone although there are backups is not begun anew without a word") {
  DamagedFixture fixture;
  std::filesystem::remove(fixture.file);
  const auto opened = SqliteWorkspace::open(fixture.file, migrationsFolder, fixture.clock);
  REQUIRE_FALSE(opened);
  CHECK(opened.error().code == ErrorCode::databaseDamaged);
  CHECK_FALSE(std::filesystem::exists(fixture.file));
  const auto empty = fixture.care.startEmpty();
  REQUIRE(empty);
  CHECK(empty->aside.empty());
  CHECK(fixture.open()->companyCount().value() == 0);
}

TEST_CASE("missing tables, columns and indexes are damage") {
  for (const char* harm :
       {"DROP TABLE file_check", "ALTER TABLE visit DROP COLUMN plan_done", "DROP INDEX visit_newest"}) {
    INFO(harm);
    DamagedFixture fixture;
    SQLite::Database(fixture.file, SQLite::OPEN_READWRITE, 0, storage::checkedPages()).exec(harm);
    const auto opened = SqliteWorkspace::open(fixture.file, migrationsFolder, fixture.clock);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::databaseDamaged);
    CHECK(opened.error().detail.find("missing") != std::string::npos);
    CHECK(fixture.care.examine().error().code == ErrorCode::databaseDamaged);
    CHECK(fixture.care.restore(fixture.backup));
    CHECK(contentOf(fixture.file) == fixture.content);
  }
}

TEST_CASE("starting empty keeps the damaged file") {
  DamagedFixture fixture;
  const std::string half = fixture.whole.substr(0, fixture.whole.size() / 2);
  fixture.harm(half);
  const auto empty = fixture.care.startEmpty();
  REQUIRE(empty);
  CHECK(bytesOf(empty->aside) == half);
  CHECK(fixture.open()->companyCount().value() == 0);
  CHECK(fixture.care.check(fixture.backup));
}

TEST_CASE("everything is rescued from a file with one bad page but the rows of that page") {
  DamagedFixture fixture;
  const std::size_t pages = fixture.whole.size() / pageSize;
  std::int64_t fewest = 1000;
  for (std::size_t page = 1; page < pages; page += 7) {
    std::string harmed = fixture.whole;
    harmed.replace(page * pageSize + 200, 40, std::string(40, 'z'));
    fixture.harm(harmed);
    const auto target = fixture.folder / ("rescued-" + std::to_string(page) + ".sqlite");
    const auto rescued = fixture.care.rescueTo(target.string());
    INFO("page " << page);
    REQUIRE(rescued);
    CHECK(bytesOf(fixture.file) == harmed);
    CHECK(rescued->companies == 40);  // lent by the backup where they are lost
    CHECK(rescued->visits == 40);
    fewest = std::min(fewest, rescued->answers);
    // Whatever came along is what was written.
    const std::string text = contentOf(target);
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1)
      CHECK(fixture.content.find(text.substr(at, text.find('\n', at) - at)) != std::string::npos);
  }
  CHECK(fewest > 100);
}

TEST_CASE("a file without its first page is read with that of the last backup") {
  DamagedFixture fixture;
  std::string harmed = fixture.whole;
  harmed.replace(0, pageSize, std::string(pageSize, '\0'));
  fixture.harm(harmed);
  const auto rescued = fixture.care.rescue();
  REQUIRE(rescued);
  CHECK(rescued->companies == 40);
  CHECK(rescued->answers == 480);
  CHECK(rescued->unreadable == 0);
  CHECK(bytesOf(rescued->aside) == harmed);
  CHECK(contentOf(fixture.file) == fixture.content);
}

TEST_CASE("from a file cut in half the half that is there is rescued") {
  DamagedFixture fixture;
  fixture.harm(fixture.whole.substr(0, fixture.whole.size() / 2 + 99));
  const auto rescued = fixture.care.rescue();
  REQUIRE(rescued);
  CHECK(rescued->companies > 0);
  CHECK(fixture.care.examine());
  CHECK(fixture.open()->companyCount().value() == rescued->companies);
}

TEST_CASE("from rubbish nothing is rescued, nothing wrong comes along and nothing is left behind") {
  DamagedFixture fixture;
  fixture.harm(std::string(100'000, 'x'));
  const std::size_t before = filesIn(fixture.folder.path());
  const auto rescued = fixture.care.rescueTo((fixture.folder / "rescued.sqlite").string());
  if (rescued) {
    CHECK(rescued->answers == 0);  // the heads of companies and visits are lent by the backup
  }
  CHECK(filesIn(fixture.folder.path()) == before + (rescued ? 1 : 0));
}

TEST_CASE("a workspace of a program without checksums gets them when it is opened") {
  CareFixture fixture;
  fixture.fill(3);
  fixture.close();
  const auto old = fixture.folder / "old.sqlite";
  {
    SQLite::Database plain(old, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    REQUIRE(storage::migrate(plain, storage::loadMigrations(migrationsFolder).value(), {}).outcome ==
            storage::MigrationOutcome::migrated);
    plain.exec("ATTACH '" + fixture.file.string() + "' AS present; INSERT INTO company SELECT * FROM present.company;" +
               "INSERT INTO visit SELECT * FROM present.visit; INSERT INTO answer SELECT * FROM present.answer;");
  }
  REQUIRE(bytesOf(old)[20] == 0);
  const std::string before = contentOf(old);
  REQUIRE(SqliteWorkspace::open(old, migrationsFolder, fixture.clock));
  CHECK(bytesOf(old)[20] == 8);
  CHECK(storage::readEveryPage(old).value() == storage::FileState::whole);
  CHECK(contentOf(old) == before);
}
