// SPDX-License-Identifier: Apache-2.0
#include "app/programmes/programme_store.h"

#include <sys/stat.h>

#include "app/app_fixture.h"
#include "support/catch.h"
#include "support/ordinary_user.h"

namespace jindan::test {

namespace {

const std::string nextPack = JINDAN_SOURCE_DIR "/tests/support/programmes-next.json";
const std::string builtInId = "kr-programmes-2026.1";
const std::string nextId = "kr-programmes-2027.1";

struct StoreFixture {
  TemporaryFolder folder;
  app::ProgrammeStore store{engine().content(), dataFolder, folder / "own"};

  [[nodiscard]] std::string inUse() const {
    const auto current = store.current();
    return current ? current->pack.facts.id : std::string("?");
  }
  void import() const {
    const auto offer = store.look(nextPack);
    REQUIRE(offer);
    REQUIRE(store.keep(*offer));
  }
  void write(const std::string& bytes) const {
    std::filesystem::create_directories(folder / "own");
    std::ofstream(app::keptProgrammes(folder / "own"), std::ios::binary | std::ios::trunc) << bytes;
  }
};

}  // namespace

TEST_CASE("A pack is looked at, kept for its owner alone, undone and brought back") {
  const StoreFixture fixture;
  CHECK(fixture.inUse() == builtInId);
  CHECK_FALSE(fixture.store.canUndo());
  const auto offer = fixture.store.look(nextPack);
  REQUIRE(offer);
  CHECK(offer->changes.added.size() == 1);
  CHECK(offer->changes.changed.size() == 1);
  CHECK(offer->changes.removed.size() == 1);
  CHECK(fixture.inUse() == builtInId);
  REQUIRE(fixture.store.keep(*offer));
  CHECK(fixture.inUse() == nextId);
  struct stat status {};
  REQUIRE(::stat(app::keptProgrammes(fixture.folder / "own").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0600U);
  REQUIRE(fixture.store.undo());
  CHECK(fixture.inUse() == builtInId);
  REQUIRE(fixture.store.undo());
  CHECK(fixture.inUse() == nextId);
  REQUIRE(fixture.store.reset());
  CHECK(fixture.inUse() == builtInId);
  CHECK(fixture.store.canUndo());
}

TEST_CASE("A kept pack that cannot be used gives the program's own and says why") {
  const StoreFixture fixture;
  fixture.import();
  for (const std::string bytes : {"", "{", "[]", "{\"format\":\"jindan-programmes\",\"version\":1}"}) {
    fixture.write(bytes);
    const auto current = fixture.store.current();
    REQUIRE(current);
    CHECK(current->pack.facts.id == builtInId);
    CHECK_FALSE(current->isImported);
    CHECK(current->problem.has_value());
    const auto opened = app::Engine::open(dataFolder, std::nullopt, fixture.folder / "own");
    REQUIRE(opened);
    CHECK(opened->programmeProblem().has_value());
    CHECK(opened->content().programmePack.id == builtInId);
  }
}

TEST_CASE("The engine starts with the kept pack") {
  const StoreFixture fixture;
  fixture.import();
  const auto opened = app::Engine::open(dataFolder, std::nullopt, fixture.folder / "own");
  REQUIRE(opened);
  CHECK_FALSE(opened->programmeProblem().has_value());
  CHECK(opened->content().programmePack.id == nextId);
  CHECK(opened->content().programmes.size() == 18);
}

#if defined(__linux__)
TEST_CASE("A folder that takes nothing leaves everything as it was") {
  const StoreFixture fixture;
  const auto offer = fixture.store.look(nextPack);
  REQUIRE(offer);
  std::filesystem::create_directories(fixture.folder / "own");
  std::filesystem::permissions(fixture.folder / "own", std::filesystem::perms::owner_read);
  {
    const OrdinaryUser nobody;
    const auto kept = fixture.store.keep(*offer);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == ErrorCode::cannotWrite);
  }
  std::filesystem::permissions(fixture.folder / "own", std::filesystem::perms::owner_all);
  CHECK(fixture.inUse() == builtInId);
}
#endif

}  // namespace jindan::test
