// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/programme_changes.h"

#include <set>
#include <string>

#include "support/catch.h"

namespace jindan::test {

namespace {

Programme programme(const std::string& id) {
  Programme one;
  one.id = id;
  one.name = {"이름", "name"};
  return one;
}

}  // namespace

TEST_CASE("Packs of the same programmes differ in nothing, whatever their order") {
  CHECK(compareProgrammes({programme("a"), programme("b")}, {programme("b"), programme("a")}).isNone());
}

TEST_CASE("What is new, changed and gone is told field by field") {
  Programme after = programme("b");
  after.maxAmount = Won(5);
  after.sizes = {SizeClass::micro};
  const ProgrammeChanges changes = compareProgrammes({programme("a"), programme("b")}, {after, programme("c")});
  CHECK(changes.added == std::vector<Index>{1});
  CHECK(changes.removed == std::vector<Index>{0});
  REQUIRE(changes.changed.size() == 1);
  CHECK(changes.changed[0].before == 1);
  CHECK(changes.changed[0].after == 0);
  CHECK(changes.changed[0].fields == std::vector<ProgrammeField>{ProgrammeField::sizes, ProgrammeField::maxAmount});
}

TEST_CASE("Every field has a name of its own") {
  std::set<std::string_view> names;
  for (int field = 0; field < programmeFieldCount; ++field)
    names.insert(nameOf(static_cast<ProgrammeField>(field)));
  CHECK(names.size() == programmeFieldCount);
  CHECK(names.count("") == 0);
}

}  // namespace jindan::test
