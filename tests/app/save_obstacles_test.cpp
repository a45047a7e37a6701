// SPDX-License-Identifier: Apache-2.0
// Everything that can keep a file from being saved: it is named, the old file stays, nothing else is left.
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "app/files/staged_file.h"
#include "storage/temporary_folder.h"
#include "support/catch.h"
#include "support/full_disk.h"
#include "support/ordinary_user.h"

namespace jindan::test {

namespace {

using app::StagedFile;
using std::filesystem::perms;

Result<void> save(const std::filesystem::path& target, const std::string& bytes = std::string(100'000, 'n'),
                  const app::FileProof& check = {}) {
  auto staged = app::stageProven(target.string(), bytes, check);
  return staged ? staged->commit() : Result<void>(tl::unexpected(staged.error()));
}

/// The obstacle that is told when the file is saved.
FileObstacle obstacleFor(const std::filesystem::path& target) {
  const auto saved = save(target);
  REQUIRE_FALSE(saved);
  CHECK(saved.error().code == ErrorCode::cannotWrite);
  CHECK(saved.error().subject == target.string());
  CHECK_FALSE(saved.error().detail.empty());
  return saved.error().obstacle;
}

/// A folder with an old report in it.
struct OldReport {
  OldReport() { writeBytes(file, "old"); }
  ~OldReport() {
    CHECK(bytesOf(file) == "old");
    CHECK(filesIn(folder.path()) == 1);
  }
  TemporaryFolder folder;
  std::filesystem::path file = folder / "report.pdf";
};

/// Holds the file open with a lock, as another program would.
class OtherProgram {
 public:
  explicit OtherProgram(const std::filesystem::path& file) : file_(::open(file.c_str(), O_RDWR | O_CLOEXEC)) {}
  ~OtherProgram() { ::close(file_); }
  OtherProgram(const OtherProgram&) = delete;
  OtherProgram& operator=(const OtherProgram&) = delete;

  void lockWhole() const { REQUIRE(::flock(file_, LOCK_EX | LOCK_NB) == 0); }
  void lockRange() const {
    struct flock lock {};
    lock.l_type = F_WRLCK;
    REQUIRE(::fcntl(file_, F_OFD_SETLK, &lock) == 0);
  }

 private:
  int file_;
};

}  // namespace

TEST_CASE("A full disk") {
  const OldReport old;
  const FullDisk full(50'000);
  CHECK(obstacleFor(old.file) == FileObstacle::diskFull);
}

TEST_CASE("A folder that may only be read") {
  const OldReport old;
  std::filesystem::permissions(old.folder.path(),
                               perms::owner_read | perms::owner_exec | perms::others_read | perms::others_exec);
  {
    const OrdinaryUser user;
    CHECK(obstacleFor(old.folder / "new.pdf") == FileObstacle::notAllowed);
    CHECK(obstacleFor(old.file) == FileObstacle::notAllowed);
  }
  std::filesystem::permissions(old.folder.path(), perms::owner_all);
}

TEST_CASE("A protected file in a folder that takes new ones") {
  const OldReport old;
  std::filesystem::permissions(old.folder.path(), perms::all);
  std::filesystem::permissions(old.file, perms::owner_read | perms::others_read);
  const OrdinaryUser user;
  CHECK(obstacleFor(old.file) == FileObstacle::notAllowed);
}

TEST_CASE("A file that another program has open and locked") {
  const OldReport old;
  const OtherProgram program(old.file);
  SECTION("locked whole") {
    program.lockWhole();
    CHECK(obstacleFor(old.file) == FileObstacle::inUse);
  }
  SECTION("locked as office programs do") {
    program.lockRange();
    CHECK(obstacleFor(old.file) == FileObstacle::inUse);
  }
}

TEST_CASE("A file that another program only shows is replaced") {
  const TemporaryFolder folder;
  const auto file = folder / "report.pdf";
  writeBytes(file, "old");
  const OtherProgram program(file);
  REQUIRE(save(file, "new"));
  CHECK(bytesOf(file) == "new");
}

TEST_CASE("A name that is too long, and a path") {
  const OldReport old;
  CHECK(obstacleFor(old.folder / std::string(256, 'a')) == FileObstacle::nameTooLong);
  CHECK(obstacleFor(old.folder / std::string(5'000, 'a')) == FileObstacle::nameTooLong);
}

TEST_CASE("A folder that is not there, is a file, or vanishes before the file is put in place") {
  const OldReport old;
  CHECK(obstacleFor(old.folder / "none" / "report.pdf") == FileObstacle::folderMissing);
  CHECK(obstacleFor(old.file / "report.pdf") == FileObstacle::folderMissing);
  const auto vanishing = old.folder / "vanishing";
  std::filesystem::create_directory(vanishing);
  auto staged = app::stageProven((vanishing / "report.pdf").string(), "new");
  REQUIRE(staged);
  std::filesystem::remove_all(vanishing);
  const auto committed = staged->commit();
  REQUIRE_FALSE(committed);
  CHECK(committed.error().obstacle == FileObstacle::folderMissing);
  CHECK_FALSE(std::filesystem::exists(vanishing));
}

TEST_CASE("A folder of this name, there before or made meanwhile") {
  const TemporaryFolder folder;
  const auto target = folder / "report.pdf";
  auto staged = app::stageProven(target.string(), "new");
  REQUIRE(staged);
  std::filesystem::create_directory(target);
  const auto committed = staged->commit();
  REQUIRE_FALSE(committed);
  CHECK(committed.error().obstacle == FileObstacle::isFolder);
  CHECK(obstacleFor(target) == FileObstacle::isFolder);
}

TEST_CASE("Every reason of the system has a name where it means one") {
  CHECK(app::obstacleOf(EDQUOT) == FileObstacle::diskFull);
  CHECK(app::obstacleOf(EROFS) == FileObstacle::readOnly);
  CHECK(app::obstacleOf(EBUSY) == FileObstacle::inUse);
  CHECK(app::obstacleOf(ESTALE) == FileObstacle::folderMissing);
  CHECK(app::obstacleOf(EIO) == FileObstacle::none);
}

TEST_CASE("What was changed between writing and checking is refused") {
  const OldReport old;
  const std::string bytes(100'000, 'n');
  auto staged = StagedFile::write(old.file.string(), bytes);
  REQUIRE(staged);
  SECTION("nothing was") {
    CHECK(staged->prove(bytes));
  }
  SECTION("one byte") {
    std::fstream(staged->temporary(), std::ios::in | std::ios::out | std::ios::binary).seekp(70'000).put('x');
    CHECK(staged->prove(bytes).error().code == ErrorCode::notProven);
  }
  SECTION("the end was lost") {
    std::filesystem::resize_file(staged->temporary(), 60'000);
    CHECK(staged->prove(bytes).error().code == ErrorCode::notProven);
  }
  SECTION("all of it was lost") {
    std::filesystem::resize_file(staged->temporary(), 0);
    CHECK(staged->prove(bytes).error().code == ErrorCode::notProven);
  }
  SECTION("the file vanished") {
    std::filesystem::remove(staged->temporary());
    const auto proven = staged->prove(bytes);
    CHECK(proven.error().code == ErrorCode::notProven);
    CHECK(proven.error().subject == old.file.string());
  }
}

TEST_CASE("The check sees what lies on the disk, and its refusal keeps the old file") {
  const OldReport old;
  std::string seen;
  const auto saved = save(old.file, "new bytes", [&](std::string_view bytes) -> Result<void> {
    seen = bytes;
    CHECK(filesIn(old.folder.path()) == 2);
    return failure(ErrorCode::notProven, "report", "blank");
  });
  CHECK(seen == "new bytes");
  REQUIRE_FALSE(saved);
  CHECK(saved.error().detail == "blank");
}

TEST_CASE("What goes to a device is checked before it goes") {
  CHECK(save("/dev/null", "x"));
  const auto refused =
      save("/dev/null", "x", [](std::string_view) -> Result<void> { return failure(ErrorCode::notProven, "r"); });
  CHECK_FALSE(refused);
}

}  // namespace jindan::test
