// SPDX-License-Identifier: Apache-2.0
// Everything the program keeps at rest is for its owner alone.
#if defined(__unix__)

#include <sys/stat.h>
#include <unistd.h>

#include "storage/backup.h"
#include "storage/care_fixture.h"
#include "storage/private_file.h"

using namespace jindan;
using namespace jindan::test;
namespace fs = std::filesystem;

namespace {

constexpr fs::perms ownFile = fs::perms::owner_read | fs::perms::owner_write;
constexpr fs::perms everything = fs::perms::all;

/// Every file 0600, every folder 0700.
void checkPrivate(const fs::path& folder) {
  CHECK(rightsOf(folder) == fs::perms::owner_all);
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    INFO(entry.path().string());
    CHECK(rightsOf(entry.path()) == (entry.is_directory() ? fs::perms::owner_all : ownFile));
  }
}

/// New files are as open as the system would have them.
struct WideMask {
  mode_t former = ::umask(0);
  ~WideMask() { ::umask(former); }
};

}  // namespace

TEST_CASE("database, journals, backups and what is put aside are for their owner alone") {
  const WideMask mask;
  const TemporaryFolder outside;
  const SetClock clock;
  const fs::path file = outside / "jindan" / "workspace.sqlite";
  const auto workspace = storage::SqliteWorkspace::open(file, migrationsFolder, clock);
  REQUIRE(workspace);
  REQUIRE((*workspace)->addCompany(WorkspaceFixture::companyNamed("가")));
  const storage::SqliteSafekeeping care(file, migrationsFolder, clock);
  const auto made = care.backUp(BackupReason::session);
  REQUIRE(made);
  REQUIRE((*workspace)->addCompany(WorkspaceFixture::companyNamed("나")));
  REQUIRE(care.restore(made->made->name));
  CHECK(fs::exists(fs::path(file) += "-wal"));
  CHECK(fs::exists(fs::path(file) += "-shm"));
  CHECK(filesIn(file.parent_path() / "set-aside") == 1);
  checkPrivate(file.parent_path());
  CHECK(care.isPrivate());
}

TEST_CASE("while a backup is written its file is already private") {
  const WideMask mask;
  CareFixture fixture;
  fixture.fill(5);
  SQLite::Database source(fixture.file, SQLite::OPEN_READWRITE, 0, storage::checkedPages());
  bool isPrivate = false;
  REQUIRE(storage::backUp(source, fixture.folder / "copy.sqlite", [&](const fs::path& part) {
    isPrivate = rightsOf(part) == ownFile;
    return true;
  }));
  CHECK(isPrivate);
}

TEST_CASE("a folder and files that were made with wider rights are closed") {
  CareFixture fixture;
  fixture.fill(2);
  REQUIRE(fixture.care.backUp(BackupReason::session));
  fixture.close();
  writeBytes(fixture.folder / "a letter of the user.txt", "x");
  for (const auto& entry : fs::recursive_directory_iterator(fixture.folder.path()))
    fs::permissions(entry.path(), everything);
  fs::permissions(fixture.folder.path(), everything);
  CHECK_FALSE(fixture.care.isPrivate());
  fixture.workspace = fixture.open();
  static_cast<void>(fixture.addCompany("다"));
  REQUIRE(fixture.care.backUp(BackupReason::session));
  CHECK(fixture.care.isPrivate());
  CHECK((rightsOf(fixture.file) & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
  const auto wide = fs::perms::group_all | fs::perms::others_all;
  for (const auto& entry : fs::recursive_directory_iterator(fixture.store.folder()))
    CHECK((rightsOf(entry.path()) & wide) == fs::perms::none);
  // A file that is not ours keeps its rights; nobody can reach it through the closed folder.
  CHECK(rightsOf(fixture.folder / "a letter of the user.txt") == everything);
}

TEST_CASE("a folder that belongs to somebody else keeps its rights, and that is said") {
  if (::geteuid() != 0) {
    WARN("not tested: only an administrator can give a folder away");
    return;
  }
  CareFixture fixture;
  fixture.close();
  REQUIRE(::chown(fixture.folder.path().c_str(), 65'534, 65'534) == 0);
  fs::permissions(fixture.folder.path(), everything);
  fixture.workspace = fixture.open();
  CHECK(rightsOf(fixture.folder.path()) == everything);
  CHECK_FALSE(fixture.care.isPrivate());
  CHECK(rightsOf(fixture.file) == ownFile);
}

TEST_CASE("everybody's folder is left open for everybody") {
  const TemporaryFolder shared;
  fs::permissions(shared.path(), everything | fs::perms::sticky_bit);
  writeBytes(shared / "workspace.sqlite", "x");
  fs::permissions(shared / "workspace.sqlite", everything);
  CHECK_FALSE(storage::tightenFolder(shared.path(), "workspace.sqlite"));
  CHECK(rightsOf(shared.path()) == (everything | fs::perms::sticky_bit));
  CHECK((rightsOf(shared / "workspace.sqlite") & fs::perms::others_all) == fs::perms::none);
}

#endif
