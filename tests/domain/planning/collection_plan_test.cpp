// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/collection_plan.h"

#include <algorithm>

#include "domain/planning/small_uses.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

const UseCasePack pack = smallUses();
const Date start = *Date::from(2026, 11, 30);

std::vector<UseCaseFit> fitsWith(const std::vector<FileProfile>& files, const Assessment* assessment = nullptr) {
  const Company company{{}, "", IndustryCode("C24"), RegionCode("KR-11"), 10, {}, {}};
  return fitUseCases(pack, {{files, {}}, company, useQuestions(), assessment});
}

CollectionPlan planFor(const std::vector<FileProfile>& files) {
  return collectionPlan(pack, fitsWith(files), start);
}

const CollectionLine& lineOf(const CollectionPlan& plan, CollectionKind kind, Index subject) {
  const auto found = std::find_if(plan.lines.begin(), plan.lines.end(), [&](const CollectionLine& line) {
    return line.kind == kind && line.subject == subject;
  });
  REQUIRE(found != plan.lines.end());
  return *found;
}

}  // namespace

TEST_CASE("Wishes of several uses for one signal become one line with the strictest of each") {
  const CollectionPlan plan = planFor({});
  const CollectionLine& line = lineOf(plan, CollectionKind::signal, vibration);
  CHECK(line.intervalSeconds == 1.0);
  CHECK(line.months == 6);
  CHECK(line.useCases == std::vector<Index>{0, 1});
  CHECK(lineOf(plan, CollectionKind::signal, lots).count == 100);
  CHECK(lineOf(plan, CollectionKind::signal, lots).percentFilled == 90);
  CHECK(lineOf(plan, CollectionKind::label, 0).count == 10);
  CHECK(lineOf(plan, CollectionKind::link, 0).share == 0.9);
  CHECK(plan.lines.size() == 5);
}

TEST_CASE("Preparations come first, then signals by how late they are enough, labels and links") {
  std::vector<CollectionKind> kinds;
  for (const CollectionLine& line : planFor({}).lines)
    kinds.push_back(line.kind);
  CHECK(kinds == std::vector<CollectionKind>{CollectionKind::preparation, CollectionKind::signal,
                                             CollectionKind::signal, CollectionKind::label, CollectionKind::link});
  CHECK(planFor({}).lines[1].subject == vibration);
}

TEST_CASE("A sensor takes its time of setting up; the last day of a short month is kept") {
  const CollectionPlan plan = planFor({});
  const CollectionLine& line = lineOf(plan, CollectionKind::signal, vibration);
  CHECK(line.from.iso() == "2026-12-30");
  REQUIRE(line.enough);
  CHECK(line.enough->iso() == "2027-06-30");
  CHECK(plan.enough() == line.enough);
  CHECK(lineOf(plan, CollectionKind::signal, lots).from == start);
  CHECK_FALSE(lineOf(plan, CollectionKind::signal, lots).enough);
}

TEST_CASE("What lies in a file is taken off the months, while the signal goes on as it is") {
  const CollectionLine there = lineOf(planFor({seriesOf("a.csv", "vib", 1, 60)}), CollectionKind::signal, vibration);
  CHECK(there.from == start);
  CHECK(there.monthsThere == Catch::Detail::Approx(2.0));
  CHECK(there.enough->iso() == "2027-03-30");
  const CollectionLine slow = lineOf(planFor({seriesOf("a.csv", "vib", 5, 60)}), CollectionKind::signal, vibration);
  CHECK(slow.monthsThere == 0);
  CHECK(slow.enough->iso() == "2027-06-30");
}

TEST_CASE("What is met needs no line") {
  const CollectionPlan plan = planFor({seriesOf("a.csv", "vib", 1, 400)});
  CHECK(std::none_of(plan.lines.begin(), plan.lines.end(), [](const CollectionLine& line) {
    return line.kind == CollectionKind::signal && line.subject == vibration;
  }));
  CHECK(collectionPlan(pack, {}, start).lines.empty());
  CHECK_FALSE(collectionPlan(pack, {}, start).enough());
}

TEST_CASE("Chosen are the first uses that collecting makes possible") {
  const auto fits = fitsWith({});
  CHECK(chooseForPlan(fits).size() == 2);
  CHECK(chooseForPlan(fits, 1).front().useCase == fits.front().useCase);
  const Assessment nobody = fromMarks(useQuestions(), {1, 1, 1});
  const auto partly = fitsWith({}, &nobody);
  REQUIRE(chooseForPlan(partly).size() == 1);
  CHECK(chooseForPlan(partly).front().useCase == 1);
}

}  // namespace jindan::test
