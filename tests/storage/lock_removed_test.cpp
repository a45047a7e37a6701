// SPDX-License-Identifier: Apache-2.0
// A workspace whose password was removed keeps more room in its pages than one that never had any; they still mix.
#include "storage/database_stamp.h"
#include "storage/lock_fixture.h"

using namespace jindan;
using namespace jindan::test;

TEST_CASE("a backup from before there was a password is restored after the password was removed, under open windows") {
  LockFixture fixture;
  fixture.fill(20, 6);
  const auto made = fixture.care.backUp(BackupReason::asked).value().made.value();
  const std::string early = bytesOf(fixture.store.pathOf(made.name));
  const std::string before = contentOf(fixture.file);
  fixture.close();
  REQUIRE(fixture.lock.remove(lockPassword));
  writeBytes(fixture.store.pathOf(made.name), early);
  const auto window = fixture.open();
  REQUIRE(window->addCompany(WorkspaceFixture::companyNamed("나")));
  REQUIRE(fixture.care.restore(made.name));
  CHECK(window->companyCount() == 21);
  REQUIRE(window->addCompany(WorkspaceFixture::companyNamed("다")));
  CHECK(fixture.care.examine());
  CHECK(fixture.open()->companyCount() == 22);
  REQUIRE(fixture.care.restore(made.name));
  CHECK(contentOf(fixture.file) == before);
}

TEST_CASE("a byte that says how much room a page keeps is never believed when it was changed") {
  LockFixture fixture;
  fixture.close();
  REQUIRE(fixture.lock.remove(lockPassword));
  constexpr std::size_t reservedAt = 20;
  for (const int room : {0, 8, 41}) {
    std::string bytes = bytesOf(fixture.file);
    REQUIRE(bytes[reservedAt] == 40);
    bytes[reservedAt] = static_cast<char>(room);
    writeBytes(fixture.folder / "other.sqlite", bytes);
    CHECK(storage::readEveryPage(fixture.folder / "other.sqlite") == storage::FileState::damaged);
  }
}
