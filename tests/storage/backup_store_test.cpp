// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include "storage/care_fixture.h"
#include "support/full_disk.h"
#include "support/ordinary_user.h"

using namespace jindan;
using namespace jindan::test;

namespace {

std::size_t filesBelow(const std::filesystem::path& folder) {
  return std::filesystem::exists(folder) ? filesIn(folder) : 0;
}

/// Flips a bit in the middle of the file.
void spoil(const std::filesystem::path& file) {
  std::string bytes = bytesOf(file);
  bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
  writeBytes(file, bytes);
}

}  // namespace

TEST_CASE("a backup made while the window is open holds everything and is checked") {
  CareFixture fixture;
  fixture.fill();
  const auto outcome = fixture.care.backUp(BackupReason::session);
  REQUIRE(outcome);
  REQUIRE(outcome->made);
  CHECK(outcome->made->name == "2026-11-21T143205Z-session.sqlite");
  const auto listed = fixture.care.backups();
  REQUIRE(listed.size() == 1);
  CHECK(listed[0].madeAt == "2026-11-21T14:32:05Z");
  CHECK(listed[0].bytes > 10'000);
  const auto content = fixture.care.check(listed[0].name);
  REQUIRE(content);
  CHECK(content->companies == 40);
  CHECK(content->answers == 480);
  CHECK(contentOf(fixture.store.pathOf(listed[0].name)) == contentOf(fixture.file));
}

TEST_CASE("without a change there is no second backup, after one there is") {
  CareFixture fixture;
  fixture.fill(3);
  REQUIRE(fixture.care.backUp(BackupReason::session)->made);
  fixture.set.moment = "2026-11-21T15:00:00Z";
  CHECK_FALSE(fixture.care.backUp(BackupReason::session)->made);
  fixture.close();
  fixture.workspace = fixture.open();
  CHECK_FALSE(fixture.care.backUp(BackupReason::session)->made);
  static_cast<void>(fixture.addCompany("새 회사"));
  CHECK(fixture.care.backUp(BackupReason::session)->made);
  CHECK(fixture.care.backups().size() == 2);
  CHECK(filesBelow(fixture.store.folder()) == 2);
}

TEST_CASE("two backups of one second do not take each other's name") {
  CareFixture fixture;
  REQUIRE(fixture.care.backUp(BackupReason::session)->made);
  static_cast<void>(fixture.addCompany("가"));
  CHECK(fixture.care.backUp(BackupReason::session)->made->name == "2026-11-21T143205Z-session-2.sqlite");
}

TEST_CASE("backups go by age, and only when a whole one stands for them") {
  CareFixture fixture;
  for (const char* moment : {"2026-09-30T08:00:00Z", "2026-11-14T08:00:00Z", "2026-11-14T09:00:00Z"}) {
    fixture.set.moment = moment;
    static_cast<void>(fixture.addCompany(moment));
    REQUIRE(fixture.care.backUp(BackupReason::session)->made);
  }
  CHECK(fixture.care.backups().size() == 3);  // each was of today
  spoil(fixture.store.pathOf("2026-11-14T090000Z-session.sqlite"));
  fixture.set.moment = "2026-11-21T08:00:00Z";
  static_cast<void>(fixture.addCompany("나"));
  const auto outcome = fixture.care.backUp(BackupReason::session);
  REQUIRE(outcome);
  const std::string damaged = "2026-11-14T090000Z-session.sqlite";
  CHECK(outcome->unusable == std::vector{damaged});
  CHECK(outcome->dropped == std::vector{damaged});  // the whole one of that day stands for it, not the other way round
  CHECK(fixture.care.check("2026-11-14T080000Z-session.sqlite"));
  CHECK(fixture.care.backups().size() == 3);
}

TEST_CASE("the earlier of two whole backups of a past day goes") {
  CareFixture fixture;
  for (const char* moment : {"2026-11-14T08:00:00Z", "2026-11-14T09:00:00Z", "2026-11-21T08:00:00Z"}) {
    fixture.set.moment = moment;
    static_cast<void>(fixture.addCompany(moment));
    REQUIRE(fixture.care.backUp(BackupReason::session)->made);
  }
  const auto left = fixture.care.backups();
  REQUIRE(left.size() == 2);
  CHECK(left[0].name == "2026-11-21T080000Z-session.sqlite");
  CHECK(left[1].name == "2026-11-14T090000Z-session.sqlite");
}

TEST_CASE("what is no backup is not listed, not dropped and not opened") {
  CareFixture fixture;
  REQUIRE(fixture.care.backUp(BackupReason::session));
  for (const char* name : {"notes.txt", "2026-13-01T000000Z-session.sqlite", "2020-01-01T000000Z-other.sqlite"})
    writeBytes(fixture.store.folder() / name, "x");
  CHECK(fixture.care.backups().size() == 1);
  CHECK(fixture.care.check("notes.txt").error().code == ErrorCode::notFound);
  CHECK(fixture.care.check("../workspace.sqlite").error().code == ErrorCode::notFound);
  static_cast<void>(fixture.addCompany("가"));
  REQUIRE(fixture.care.backUp(BackupReason::session));
  CHECK(filesIn(fixture.store.folder()) == 5);
}

TEST_CASE("a damaged workspace is never taken for a backup") {
  CareFixture fixture;
  fixture.fill();
  REQUIRE(fixture.care.backUp(BackupReason::session)->made);
  fixture.close();
  spoil(fixture.file);
  const auto refused = fixture.care.backUp(BackupReason::session);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::databaseDamaged);
  CHECK(filesIn(fixture.store.folder()) == 1);
}

#if defined(__linux__)

TEST_CASE("on a full disk the backup fails, says so and leaves the older ones and the workspace") {
  CareFixture fixture;
  REQUIRE(fixture.care.backUp(BackupReason::session)->made);
  fixture.fill();
  const std::string before = contentOf(fixture.file);
  const auto refused = [&] {
    const FullDisk full(64U << 10U);
    return fixture.care.backUp(BackupReason::session);
  }();
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::cannotWrite);
  CHECK(filesIn(fixture.store.folder()) == 1);
  CHECK(fixture.care.check(fixture.care.backups().front().name));
  CHECK(contentOf(fixture.file) == before);
  CHECK(fixture.care.backUp(BackupReason::session)->made);
}

TEST_CASE("without permission the backup fails and says so") {
  CareFixture fixture;
  fixture.fill(2);
  REQUIRE(fixture.care.backUp(BackupReason::session)->made);
  static_cast<void>(fixture.addCompany("가"));
  std::filesystem::permissions(fixture.store.folder(), std::filesystem::perms::owner_read);
  std::filesystem::permissions(fixture.folder.path(), std::filesystem::perms::all);
  for (const auto& entry : std::filesystem::directory_iterator(fixture.folder.path()))
    if (entry.is_regular_file()) std::filesystem::permissions(entry.path(), std::filesystem::perms::all);
  const auto refused = [&] {
    const OrdinaryUser user;
    return fixture.care.backUp(BackupReason::session);
  }();
  std::filesystem::permissions(fixture.store.folder(), std::filesystem::perms::owner_all);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::cannotWrite);
  CHECK(fixture.care.backups().size() == 1);
  CHECK(fixture.workspace->companyCount().value() == 3);
}

#endif

TEST_CASE("a file in the place of the folder of backups is told and stays") {
  CareFixture fixture;
  writeBytes(fixture.store.folder(), "in the way");
  const auto refused = fixture.care.backUp(BackupReason::session);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::cannotWrite);
  CHECK(bytesOf(fixture.store.folder()) == "in the way");
}

TEST_CASE("a workspace that vanished while the window is open is told, not made anew") {
  CareFixture fixture;
  std::filesystem::remove_all(fixture.folder.path());
  const auto refused = fixture.care.backUp(BackupReason::session);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::cannotRead);
  CHECK_FALSE(std::filesystem::exists(fixture.folder.path()));
}
