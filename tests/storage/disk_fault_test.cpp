// SPDX-License-Identifier: Apache-2.0
// Every single write may fail: the error is told, the workspace stays whole, and the next save works.
#include "storage/answer_diary.h"
#include "support/faulty_disk.h"
#include "support/ordinary_user.h"

using namespace jindan;
using namespace jindan::test;
using jindan::storage::SqliteWorkspace;

namespace {

namespace fs = std::filesystem;

struct FaultFixture : CareFixture {
  Uuid visit = addVisit(addCompany("가"), "2026-01-01");
  AnswerDiary diary{visit};

  FaultFixture() { close(); }
  void checkWhole() {
    workspace.reset();
    CHECK(care.examine());
    diary.checkAgainst(*open());
  }
};

/// What a user is told about a disk that does not write; never that the workspace is damaged.
void checkTold(const Error& error, const fs::path& file) {
  CHECK((error.code == ErrorCode::cannotWrite || error.code == ErrorCode::cannotRead));
  CHECK(error.subject.starts_with(file.parent_path().string()));
}

/// Tries the work with a disk that fails at its first, second … operation, until it never fails.
template <class Work>
void failEverywhere(DiskFault fault, const Work& work) {
  constexpr std::uint64_t most = 2'000;
  for (std::uint64_t operation = 1; operation < most; ++operation) {
    INFO("operation " << operation << ", fault " << static_cast<int>(fault));
    if (!work(operation)) {
      CHECK(operation > 1);
      return;
    }
  }
  FAIL("it fails for ever");
}

}  // namespace

TEST_CASE("whichever write of a save fails, nothing is lost and the next save works") {
  const DiskFault fault = GENERATE(DiskFault::full, DiskFault::broken, DiskFault::hiccup);
  failEverywhere(fault, [fault](std::uint64_t operation) {
    FaultFixture fixture;
    FaultyDisk disk(fixture.folder.path());
    fixture.workspace = fixture.open();
    REQUIRE(fixture.diary.save(*fixture.workspace));
    disk.failAt(disk.operations() + operation, fault);
    for (int i = 0; i < 3; ++i) {
      if (const auto saved = fixture.diary.save(*fixture.workspace); !saved) checkTold(saved.error(), fixture.file);
    }
    const bool hasFailed = disk.hasFailed();
    disk.mend();
    CHECK(fixture.diary.save(*fixture.workspace));
    CHECK(fixture.diary.saved() >= (hasFailed ? 2 : 5));
    fixture.checkWhole();
    return hasFailed;
  });
}

TEST_CASE("whichever write fails while a workspace is opened and closed, it opens afterwards") {
  const DiskFault fault = GENERATE(DiskFault::full, DiskFault::broken, DiskFault::hiccup);
  failEverywhere(fault, [fault](std::uint64_t operation) {
    FaultFixture fixture;
    FaultyDisk disk(fixture.folder.path());
    disk.failAt(operation, fault);
    {
      const auto opened = SqliteWorkspace::open(fixture.file, migrationsFolder, fixture.clock);
      if (!opened) checkTold(opened.error(), fixture.file);
      if (opened) static_cast<void>(fixture.diary.save(**opened));
    }
    const bool hasFailed = disk.hasFailed();
    disk.mend();
    fixture.checkWhole();
    return hasFailed;
  });
}

TEST_CASE("whichever write fails while a new workspace is made, it can be made afterwards") {
  const DiskFault fault = GENERATE(DiskFault::full, DiskFault::broken, DiskFault::hiccup);
  failEverywhere(fault, [fault](std::uint64_t operation) {
    const TemporaryFolder folder;
    const TickingClock clock;
    const auto file = folder / "workspace.sqlite";
    FaultyDisk disk(folder.path());
    disk.failAt(operation, fault);
    if (const auto opened = SqliteWorkspace::open(file, migrationsFolder, clock); !opened) {
      checkTold(opened.error(), file);
    }
    const bool hasFailed = disk.hasFailed();
    disk.mend();
    const auto opened = SqliteWorkspace::open(file, migrationsFolder, clock);
    REQUIRE(opened);
    CHECK((*opened)->addCompany(WorkspaceFixture::companyNamed("가")));
    return hasFailed;
  });
}

TEST_CASE("whichever write of a backup fails, no half backup stands in the list") {
  const DiskFault fault = GENERATE(DiskFault::full, DiskFault::broken, DiskFault::hiccup);
  failEverywhere(fault, [fault](std::uint64_t operation) {
    FaultFixture fixture;
    FaultyDisk disk(fixture.folder.path());
    disk.failAt(operation, fault);
    const auto outcome = fixture.care.backUp(BackupReason::asked);
    if (!outcome) checkTold(outcome.error(), fixture.file);
    const bool hasFailed = disk.hasFailed();
    disk.mend();
    const auto backups = fixture.care.backups();
    CHECK(backups.size() == (outcome ? 1U : 0U));
    for (const Backup& backup : backups)
      CHECK(fixture.care.check(backup.name));
    CHECK(fixture.care.backUp(BackupReason::asked));
    fixture.checkWhole();
    return hasFailed;
  });
}

TEST_CASE("a workspace whose folder is removed while it is open calls nothing saved any more") {
  FaultFixture fixture;
  fixture.workspace = fixture.open();
  REQUIRE(fixture.diary.save(*fixture.workspace));
  SECTION("the folder") {
    fs::remove_all(fixture.folder.path());
  }
  SECTION("the file alone") {
    fs::remove(fixture.file);
  }
  SECTION("another file in its place") {
    fs::rename(fixture.file, fixture.folder / "elsewhere.sqlite");
    writeBytes(fixture.file, bytesOf(fixture.folder / "elsewhere.sqlite"));
  }
  const auto refused = fixture.diary.save(*fixture.workspace);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::cannotWrite);
  CHECK(refused.error().subject == fixture.file.string());
}

#if defined(__linux__)

TEST_CASE("what may only be read is told and stays as it is") {
  using std::filesystem::perms;
  FaultFixture fixture;
  const std::string before = bytesOf(fixture.file);
  const auto readable = perms::owner_read | perms::others_read;
  SECTION("the file") {
    fs::permissions(fixture.folder.path(), perms::all);
    fs::permissions(fixture.file, readable);
  }
  SECTION("the folder") {
    fs::permissions(fixture.file, perms::all);
    fs::permissions(fixture.folder.path(), readable | perms::owner_exec | perms::others_exec);
  }
  {
    const OrdinaryUser user;
    const auto opened = SqliteWorkspace::open(fixture.file, migrationsFolder, fixture.clock);
    REQUIRE_FALSE(opened);
    checkTold(opened.error(), fixture.file);
  }
  fs::permissions(fixture.folder.path(), perms::owner_all);
  fs::permissions(fixture.file, perms::owner_read | perms::owner_write);
  CHECK(bytesOf(fixture.file) == before);
  fixture.checkWhole();
}

#endif
