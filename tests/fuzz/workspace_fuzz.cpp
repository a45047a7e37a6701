// SPDX-License-Identifier: Apache-2.0
// A workspace file of an older program without checksums, as the hardest: SQLite itself has to find what is wrong.
#include "fuzz/fuzz.h"
#include "storage/sqlite_safekeeping.h"
#include "storage/sqlite_workspace.h"
#include "support/faulty_disk.h"

using namespace jindan;

namespace {

class StillClock final : public Clock {
 public:
  [[nodiscard]] Timestamp now() const override { return "2026-11-21T05:32:00Z"; }
  [[nodiscard]] Date today() const override { return *Date::from(2026, 11, 21); }
};

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const test::TemporaryFolder folder;
  const StillClock clock;
  const auto file = folder / "workspace.sqlite";
  test::writeBytes(file, fuzz::textOf(data, size));
  const test::FaultyDisk disk(folder.path());  // it waits for no real disk
  const std::string migrations = fuzz::dataFolder + "/migrations";
  const auto opened = storage::SqliteWorkspace::open(file, migrations, clock);
  if (!opened) {
    if (size % 4 != 0) return 0;  // a rescue builds a workspace each time
    static_cast<void>(storage::SqliteSafekeeping(file, migrations, clock).rescue());
    return 0;
  }
  const auto companies = (*opened)->companies({});
  if (!companies) return 0;
  for (const CompanyOverview& company : *companies) {
    const auto visits = (*opened)->visitsOf(company.record.id);
    if (!visits) continue;
    for (const VisitSummary& visit : *visits)
      static_cast<void>((*opened)->visit(visit.id));
  }
  return 0;
}
