// SPDX-License-Identifier: Apache-2.0
#include <SQLiteCpp/Transaction.h>

#include "storage/care_fixture.h"
#include "support/full_disk.h"

using namespace jindan;
using namespace jindan::test;
using jindan::storage::SqliteWorkspace;

namespace {

std::string backedUp(const CareFixture& fixture) {
  const auto outcome = fixture.care.backUp(BackupReason::session);
  REQUIRE(outcome);
  REQUIRE(outcome->made);
  return outcome->made->name;
}

}  // namespace

TEST_CASE("a restored backup is there for every window that is open, and what was before is kept") {
  CareFixture fixture;
  fixture.fill();
  const std::string name = backedUp(fixture);
  const std::string then = contentOf(fixture.file);
  const Uuid late = fixture.addCompany("나중에 온 회사");
  const std::string now = contentOf(fixture.file);
  const auto other = fixture.open();
  const auto changes = other->changesElsewhere();
  const auto restored = fixture.care.restore(name);
  REQUIRE(restored);
  CHECK(restored->content.companies == 40);
  CHECK(contentOf(fixture.file) == then);
  CHECK(contentOf(restored->aside) == now);
  for (const SqliteWorkspace* window : {fixture.workspace.get(), other.get()}) {
    CHECK(window->companyCount().value() == 40);
    CHECK(window->company(late).error().code == ErrorCode::notFound);
  }
  CHECK(other->changesElsewhere().value() != changes.value());
  CHECK(fixture.addCompany("그다음 회사") != late);
  CHECK(other->companyCount().value() == 41);
  CHECK(fixture.care.examine());
  CHECK(filesIn(fixture.folder / "set-aside") == 1);
}

TEST_CASE("what was put aside can be opened and restored again") {
  CareFixture fixture;
  const std::string name = backedUp(fixture);
  static_cast<void>(fixture.addCompany("가"));
  const auto restored = fixture.care.restore(name);
  REQUIRE(restored);
  const auto aside = SqliteWorkspace::open(restored->aside, migrationsFolder, fixture.clock);
  REQUIRE(aside);
  CHECK((*aside)->companyCount().value() == 1);
  CHECK(fixture.workspace->companyCount().value() == 0);
}

TEST_CASE("a backup of an older program is brought to the present version before it is restored") {
  CareFixture fixture;
  fixture.fill(3);
  const std::string name = backedUp(fixture);
  fixture.close();
  const TemporaryFolder migrations;
  std::filesystem::copy(migrationsFolder, migrations.path(), std::filesystem::copy_options::recursive);
  const std::size_t next = filesIn(migrations.path()) + 1;
  writeBytes(migrations / ("000" + std::to_string(next) + "_more.sql"), "ALTER TABLE company ADD COLUMN phone TEXT;");
  const auto newer = SqliteWorkspace::open(fixture.file, migrations.path(), fixture.clock);
  REQUIRE(newer);
  const storage::SqliteSafekeeping care(fixture.file, migrations.path(), fixture.set);
  REQUIRE(care.restore(name));
  CHECK((*newer)->companyCount().value() == 3);
  CHECK(care.examine());
  // The older program refuses it, and its safekeeping too.
  CHECK(fixture.care.restore(name).error().code == ErrorCode::databaseNewer);
}

TEST_CASE("a restore waits for a writer and then says that it is busy, with nothing changed") {
  CareFixture fixture;
  fixture.fill(2);
  const std::string name = backedUp(fixture);
  static_cast<void>(fixture.addCompany("가"));
  SQLite::Database other(fixture.file, SQLite::OPEN_READWRITE, 0, storage::checkedPages());
  const SQLite::Transaction writing(other, SQLite::TransactionBehavior::IMMEDIATE);
  const auto refused = fixture.care.restore(name);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::databaseBusy);
  CHECK(fixture.workspace->companyCount().value() == 3);
}

TEST_CASE("a damaged backup is not restored") {
  CareFixture fixture;
  fixture.fill(2);
  const std::string name = backedUp(fixture);
  const std::string bytes = bytesOf(fixture.store.pathOf(name));
  writeBytes(fixture.store.pathOf(name), bytes.substr(0, bytes.size() - 4096));
  const std::string before = contentOf(fixture.file);
  CHECK(fixture.care.restore(name).error().code == ErrorCode::databaseDamaged);
  CHECK(fixture.care.restore("nothing").error().code == ErrorCode::notFound);
  CHECK(contentOf(fixture.file) == before);
}

#if defined(__unix__)

TEST_CASE("on a full disk nothing is restored and nothing is lost") {
  CareFixture fixture;
  fixture.fill();
  const std::string name = backedUp(fixture);
  static_cast<void>(fixture.addCompany("가"));
  const std::string before = contentOf(fixture.file);
  const auto refused = [&] {
    const FullDisk full(128U << 10U);
    return fixture.care.restore(name);
  }();
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::cannotWrite);
  CHECK(contentOf(fixture.file) == before);
  CHECK(fixture.care.examine());
  for (const auto& entry : std::filesystem::directory_iterator(fixture.folder.path()))
    CHECK(entry.path().extension() != ".part");
}

#endif

TEST_CASE("a damaged workspace that another window has open is not moved away under it") {
  CareFixture fixture;
  fixture.fill();
  const std::string name = backedUp(fixture);
  fixture.close();
  fixture.workspace = fixture.open();
  std::string bytes = bytesOf(fixture.file);
  bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
  std::fstream stream(fixture.file, std::ios::binary | std::ios::in | std::ios::out);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  stream.close();
  const auto connection = std::make_unique<SQLite::Database>(fixture.file, SQLite::OPEN_READWRITE);
  static_cast<void>(connection->execAndGet("SELECT count(*) FROM company"));
  CHECK(fixture.care.restore(name).error().code == ErrorCode::databaseBusy);
}
