// SPDX-License-Identifier: Apache-2.0
// What failing disks, interrupted copies and other hands do to a workspace with a password.
#include "storage/harmed_file.h"
#include "storage/lock_fixture.h"

using namespace jindan;
using namespace jindan::test;
using jindan::storage::SqliteWorkspace;

namespace {

constexpr std::size_t front = 2 * pageSize;  // where the two copies of the key block stand

/// A whole locked workspace; no backup lends it a key block.
struct HarmedLock : LockFixture {
  std::string whole;
  std::string content;

  HarmedLock() {
    fill(6);
    close();
    whole = bytesOf(file);
    content = contentOf(file, lock.layer());
  }
  /// It opens with its own content, or is refused and stays as it is. Whether it opened.
  bool meet(const std::string& harmed) {
    writeBytes(file, harmed);
    lock.forget();
    const auto unlocked = lock.unlock(lockPassword);
    if (!unlocked) CHECK(bytesOf(file) == harmed);
    const auto opened = reopen(lock.layer());
    if (opened) {
      CHECK(unlocked);
      CHECK(lockedCare().examine());
      CHECK(contentOf(file, lock.layer()) == content);
      return true;
    }
    // Unlocking may have mended a copy of the key block; nothing else.
    CHECK(bytesOf(file).size() == harmed.size());
    if (harmed.size() > front) CHECK(bytesOf(file).substr(front) == harmed.substr(front));
    CHECK((opened.error().code == ErrorCode::databaseDamaged || opened.error().code == ErrorCode::passwordNeeded));
    return false;
  }
};

}  // namespace

TEST_CASE("a locked workspace harmed in any way is refused or gives its own content, never another") {
  HarmedLock fixture;
  std::mt19937 random(20'261'123);
  int opened = 0;
  for (int i = 0; i < harms(300); ++i) {
    INFO("harm " << i);
    if (fixture.meet(Harm(random).doneTo(fixture.whole))) ++opened;
  }
  CHECK(opened > 0);  // the second copy of the key block stands in for the first
  CHECK(opened < harms(300) / 2);
  CHECK(fixture.meet(fixture.whole));
}

TEST_CASE("a workspace cut short in its first pages is never begun anew without a word") {
  HarmedLock fixture;
  const std::size_t lengths[] = {1,     100,       pageSize,    pageSize + 1,         front - 1,
                                 front, front + 1, front + 342, front + pageSize - 1, front + pageSize};
  for (const std::size_t length : lengths) {
    INFO(length << " bytes");
    CHECK_FALSE(fixture.meet(fixture.whole.substr(0, length)));
  }
  CHECK(fixture.meet(fixture.whole));
}

TEST_CASE("a workspace cut short beside a journal that holds nothing is never begun anew without a word") {
  CareFixture fixture;
  fixture.fill(3);
  fixture.close();
  const std::string whole = bytesOf(fixture.file);
  for (const std::size_t length :
       {std::size_t{1}, std::size_t{100}, std::size_t{511}, std::size_t{600}, pageSize - 1, pageSize}) {
    INFO(length << " bytes");
    const std::string cut = whole.substr(0, length);
    writeBytes(fixture.file, cut);
    writeBytes(std::filesystem::path(fixture.file) += "-wal", std::string(100, 'x'));
    const auto opened = SqliteWorkspace::open(fixture.file, migrationsFolder, fixture.clock);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::databaseDamaged);
    CHECK((bytesOf(fixture.file) == cut));
  }
}
