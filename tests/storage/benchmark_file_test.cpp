// SPDX-License-Identifier: Apache-2.0
#include <SQLiteCpp/Database.h>

#include "storage/benchmark_database.h"
#include "storage/observation_samples.h"
#include "storage/temporary_folder.h"
#include "storage/workspace_fixture.h"
#include "support/catch.h"

using namespace jindan;
using namespace jindan::test;
using jindan::storage::BenchmarkDatabase;

namespace {

/// Opens and counts how often the packs had to be read.
struct Opener {
  std::filesystem::path folder;
  std::vector<Observation> observations = {sampleObservation("a"), sampleObservation("b")};
  int loads = 0;

  BenchmarkDatabase operator()(const std::string& version) {
    auto database = BenchmarkDatabase::openOrBuild(folder, version, [&]() -> Result<std::vector<Observation>> {
      ++loads;
      return observations;
    });
    REQUIRE(database);
    CHECK(*database->count() == static_cast<std::int64_t>(observations.size()));
    CHECK(database->version() == version);
    return std::move(*database);
  }
};

}  // namespace

TEST_CASE("the benchmark file is built once and opened afterwards") {
  const TemporaryFolder folder;
  Opener open{folder / "cache"};
  const auto file = folder / "cache" / "benchmarks-1-kr-2026.1-abc.sqlite";
  CHECK(open("kr-2026.1@abc").file() == file);
  CHECK(open("kr-2026.1@abc").file() == file);
  CHECK(open.loads == 1);
  CHECK(filesIn(folder / "cache") == 1);
}

TEST_CASE("another content hash builds a new file and removes the old one, and nothing else") {
  const TemporaryFolder folder;
  Opener open{folder.path()};
  writeBytes(folder / "workspace.sqlite", "mine");
  open("kr@1");
  open("kr@2");
  CHECK(open.loads == 2);
  CHECK_FALSE(std::filesystem::exists(folder / "benchmarks-1-kr-1.sqlite"));
  CHECK(std::filesystem::exists(folder / "benchmarks-1-kr-2.sqlite"));
  CHECK(filesIn(folder.path()) == 2);
}

TEST_CASE("a file that holds another version than its name says is stale and built anew") {
  const TemporaryFolder folder;
  Opener open{folder.path()};
  const auto file = open("kr@1").file();
  SQLite::Database(file, SQLite::OPEN_READWRITE).exec("UPDATE pack SET version = 'kr@0'");
  CHECK(open("kr@1").file() == file);
  CHECK(open.loads == 2);
}

TEST_CASE("a damaged benchmark file is built anew") {
  const TemporaryFolder folder;
  Opener open{folder.path(), packObservations()};
  const auto file = open("kr@1").file();
  const std::string whole = bytesOf(file);
  const auto damage = GENERATE(0, 1, 2, 3);
  if (damage == 0) writeBytes(file, "this is not a database");
  if (damage == 1) writeBytes(file, "");
  if (damage == 2) writeBytes(file, whole.substr(0, whole.size() / 2));
  if (damage == 3) {
    std::string holed = whole;
    holed.replace(3 * 4096, 4096, 4096, '\xff');
    writeBytes(file, holed);
  }
  CHECK(open("kr@1").file() == file);
  CHECK(open.loads == 2);
  CHECK(bytesOf(file) == whole);
}

TEST_CASE("the benchmark file is not changed by reading it") {
  const TemporaryFolder folder;
  Opener open{folder.path()};
  const auto file = open("kr@1").file();
  const std::string before = bytesOf(file);
  {
    const BenchmarkDatabase database = open("kr@1");
    CHECK(database.find(ObservationId("a")));
    CHECK(filesIn(folder.path()) == 1);
  }
  CHECK(bytesOf(file) == before);
}

TEST_CASE("without a folder to write to the benchmarks live in memory") {
  const TemporaryFolder folder;
  writeBytes(folder / "file", "");
  Opener open{folder / "file" / "cache"};  // even root cannot make a folder below a file
  const BenchmarkDatabase database = open("kr@1");
  CHECK(database.file().empty());
  CHECK(database.find(ObservationId("b")));
}

TEST_CASE("a pack that cannot be read is the caller's to explain") {
  const TemporaryFolder folder;
  const auto database = BenchmarkDatabase::openOrBuild(folder.path(), "kr@1", []() -> Result<std::vector<Observation>> {
    return failure(ErrorCode::cannotRead, "observations.json");
  });
  REQUIRE_FALSE(database);
  CHECK(database.error().code == ErrorCode::cannotRead);
  CHECK(database.error().subject == "observations.json");
  CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("deleting the benchmark file rebuilds it and leaves the workspace as it is") {
  WorkspaceFixture fixture;
  static_cast<void>(fixture.addCompany("한빛정밀"));
  fixture.workspace.reset();
  const std::string workspace = bytesOf(fixture.file);
  Opener open{fixture.folder.path()};
  const auto file = open("kr@1").file();
  std::filesystem::remove(file);
  CHECK(open("kr@1").file() == file);
  CHECK(open.loads == 2);
  CHECK(bytesOf(fixture.file) == workspace);
}
