// SPDX-License-Identifier: Apache-2.0
// The power goes while cases of others are taken in: each file is there whole or not at all.
#include <algorithm>

#include "app/app_fixture.h"
#include "app/exchange/case_file.h"
#include "app/exchange/case_import.h"
#include "storage/sqlite_safekeeping.h"
#include "support/catch.h"
#include "support/power_cut.h"

namespace jindan::test {

namespace {

namespace fs = std::filesystem;

const std::string migrations = dataFolder + "/migrations";

Result<std::unique_ptr<storage::SqliteWorkspace>> openIn(const fs::path& folder, const Clock& clock) {
  return storage::SqliteWorkspace::open(folder / "workspace.sqlite", migrations, clock);
}

/// Takes the samples in, one import each; gives how many were said to be in.
std::size_t takeSamples(const fs::path& folder, const Clock& clock) {
  const auto workspace = openIn(folder, clock);
  if (!workspace) return 0;
  const app::CaseImport importer(engine(), **workspace);
  for (std::size_t i = 0; i < sampleNames.size(); ++i) {
    auto file = app::CaseFile::open(samplePath(sampleNames[i]), engine().content(), app::Secret());
    REQUIRE(file);
    if (!importer.run([&] { return file->next(); }, {})) return i;
  }
  return sampleNames.size();
}

/// The companies are the first samples, each with all its answers.
void checkTaken(Workspace& workspace, const Clock& clock, std::size_t said) {
  const auto companies = workspace.companies({});
  REQUIRE(companies);
  CHECK(companies->size() >= said);
  CHECK(companies->size() <= said + 1);
  const app::VisitService service(engine(), workspace, clock);
  for (std::size_t i = 0; i < companies->size(); ++i) {
    const Case original = sample(sampleNames[i]);
    const auto isIt = [&](const CompanyOverview& overview) {
      return overview.record.company.name == original.company.name;
    };
    const auto found = std::find_if(companies->begin(), companies->end(), isIt);
    REQUIRE(found != companies->end());
    const auto held = service.caseOf(found->record.id);
    REQUIRE(held);
    REQUIRE(held->assessments.size() == original.assessments.size());
    for (std::size_t visit = 0; visit < original.assessments.size(); ++visit)
      CHECK(held->assessments[visit].answers == original.assessments[visit].answers);
  }
}

}  // namespace

TEST_CASE("Cases that are taken in while the power goes are there whole or not at all") {
  const TemporaryFolder stage;
  const FixedClock clock;
  REQUIRE(openIn(stage.path(), clock));
  const auto operations = operationsOf(
      stage.path(), [&](const fs::path& live) { REQUIRE(takeSamples(live, clock) == sampleNames.size()); });
  for (unsigned seed = 0; seed < powerCuts(40); ++seed) {
    INFO("seed " << seed);
    std::size_t said = 0;
    const PowerCut cut(stage.path(), seed, operations, [&](const fs::path& live) { said = takeSamples(live, clock); });
    const auto workspace = openIn(cut.left(), clock);
    if (!workspace) FAIL(workspace.error().detail);
    CHECK(storage::SqliteSafekeeping(cut.left() / "workspace.sqlite", migrations, clock).examine());
    checkTaken(**workspace, clock, said);
  }
}

}  // namespace jindan::test
