// SPDX-License-Identifier: Apache-2.0
#include "storage/uuid.h"

#include <regex>
#include <set>

#include "support/catch.h"

using jindan::storage::newUuid;

TEST_CASE("a new identity is a version 4 UUID and never comes twice") {
  const std::regex shape("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  std::set<jindan::Uuid> seen;
  for (int i = 0; i < 1000; ++i) {
    const jindan::Uuid id = newUuid();
    CHECK(std::regex_match(id.value(), shape));
    CHECK(seen.insert(id).second);
  }
}
