// SPDX-License-Identifier: Apache-2.0
#include "app/files/staged_file.h"

#include <sys/stat.h>

#include "storage/temporary_folder.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

using app::StagedFile;

ErrorCode refusedBy(const std::string& target) {
  auto staged = StagedFile::write(target, "new");
  if (!staged) return staged.error().code;
  const auto committed = staged->commit();
  REQUIRE_FALSE(committed);
  CHECK(committed.error().subject == target);
  CHECK_FALSE(committed.error().detail.empty());
  return committed.error().code;
}

}  // namespace

TEST_CASE("Until it is committed the target stays as it was") {
  const TemporaryFolder folder;
  const auto target = folder / "a.txt";
  writeBytes(target, "old");
  {
    auto staged = StagedFile::write(target.string(), "new");
    REQUIRE(staged);
    CHECK(bytesOf(target) == "old");
    CHECK(filesIn(folder.path()) == 2);
  }
  CHECK(bytesOf(target) == "old");
  CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("Committed it replaces the target whole and leaves nothing beside it") {
  const TemporaryFolder folder;
  const auto target = folder / "a.txt";
  writeBytes(target, std::string(100'000, 'o'));
  for (const std::string& bytes : {std::string("new"), std::string(3'000'000, 'n'), std::string()}) {
    auto staged = StagedFile::write(target.string(), bytes);
    REQUIRE(staged);
    REQUIRE(staged->commit());
    CHECK(bytesOf(target) == bytes);
    CHECK(filesIn(folder.path()) == 1);
  }
}

TEST_CASE("A new file has the ordinary mode of the user's documents") {
  const TemporaryFolder folder;
  const mode_t mask = ::umask(022);
  auto staged = StagedFile::write((folder / "a.txt").string(), "x");
  ::umask(mask);
  REQUIRE(staged);
  REQUIRE(staged->commit());
  struct stat status {};
  REQUIRE(::stat((folder / "a.txt").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0644);
}

TEST_CASE("A moved file is committed once and discarded once") {
  const TemporaryFolder folder;
  auto first = StagedFile::write((folder / "a").string(), "1");
  auto second = StagedFile::write((folder / "b").string(), "2");
  REQUIRE(first);
  REQUIRE(second);
  StagedFile moved(std::move(*first));
  moved = std::move(*second);  // the first one vanishes
  CHECK(filesIn(folder.path()) == 1);
  REQUIRE(moved.commit());
  REQUIRE(moved.commit());
  CHECK(bytesOf(folder / "b") == "2");
  CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("A folder, a missing folder and a full device are refused") {
  const TemporaryFolder folder;
  CHECK(refusedBy(folder.path().string()) == ErrorCode::cannotWrite);
  CHECK(refusedBy((folder / "none" / "a.txt").string()) == ErrorCode::cannotWrite);
  CHECK(refusedBy("/dev/full") == ErrorCode::cannotWrite);
  CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("A device takes the bytes at commit") {
  auto staged = StagedFile::write("/dev/null", "x");
  REQUIRE(staged);
  CHECK(staged->commit());
  CHECK(std::filesystem::is_character_file("/dev/null"));
}

TEST_CASE("A target reached through a link keeps the link") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "real");
  writeBytes(folder / "real" / "a.txt", "old");
  std::filesystem::create_symlink(folder / "real" / "a.txt", folder / "link");
  auto staged = StagedFile::write((folder / "link").string(), "new");
  REQUIRE(staged);
  REQUIRE(staged->commit());
  CHECK(std::filesystem::is_symlink(folder / "link"));
  CHECK(bytesOf(folder / "real" / "a.txt") == "new");
  CHECK(filesIn(folder / "real") == 1);
}

TEST_CASE("A name of the longest allowed length can be written") {
  const TemporaryFolder folder;
  const auto target = folder / std::string(255, 'a');
  auto staged = StagedFile::write(target.string(), "x");
  REQUIRE(staged);
  REQUIRE(staged->commit());
  CHECK(bytesOf(target) == "x");
}

}  // namespace jindan::test
