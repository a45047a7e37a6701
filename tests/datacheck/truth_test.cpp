// SPDX-License-Identifier: Apache-2.0
// Public files whose figures were counted by other means; read where JINDAN_TEST_DATA says they lie.
#include <cstdlib>

#include "datacheck/support.h"
#include "support/catch.h"

namespace jindan {

namespace {

std::optional<std::string> sample(const std::string& name) {
  const char* const folder = std::getenv("JINDAN_TEST_DATA");
  if (folder == nullptr) return std::nullopt;
  return std::string(folder) + "/" + name;
}

}  // namespace

TEST_CASE("The public file without anomalies has its counted figures", "[datacheck]") {
  const auto path = sample("skab-anomaly-free.csv");
  if (!path) {
    WARN("JINDAN_TEST_DATA is not set");
    return;
  }
  const FileProfile profile = test::profileOf(*path);
  CHECK(profile.rows == 9405);
  CHECK(profile.delimiter == ";");
  REQUIRE(profile.time);
  CHECK(profile.time->start == "2020-02-08T13:30:47");
  CHECK(profile.time->end == "2020-02-08T16:16:47");
  CHECK(profile.time->usualStepSeconds == 1);
  CHECK(profile.time->regularSteps == 8848);
  CHECK(profile.time->otherSteps == 556);
  CHECK(profile.time->gapCount == 556);
  CHECK(profile.time->gaps.at(0).seconds == 2);
  for (const ColumnProfile& column : profile.columns)
    CHECK(column.missing.count() == 0);
}

TEST_CASE("The public file with labels has its counted figures", "[datacheck]") {
  const auto path = sample("skab-valve1-0.csv");
  if (!path) {
    WARN("JINDAN_TEST_DATA is not set");
    return;
  }
  const FileProfile profile = test::profileOf(*path);
  CHECK(profile.rows == 1147);
  REQUIRE(profile.time);
  CHECK(profile.time->regularSteps == 1093);
  CHECK(profile.time->otherSteps == 53);
  REQUIRE(profile.labels.size() == 2);
  CHECK(profile.labels[0].column == "anomaly");
  CHECK(profile.labels[0].values == std::vector<ValueCount>{{"0.0", 746}, {"1.0", 401}});
  CHECK(profile.labels[1].values == std::vector<ValueCount>{{"0.0", 1143}, {"1.0", 4}});
}

}  // namespace jindan
