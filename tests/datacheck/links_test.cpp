// SPDX-License-Identifier: Apache-2.0
#include "datacheck/support.h"
#include "support/catch.h"

namespace jindan {

namespace {

std::string lots(const std::string& name, int from, int to) {
  std::string text = name + ",v\n";
  for (int i = from; i < to; ++i)
    text += "LOT" + std::to_string(100000 + i) + "," + std::to_string(i % 7) + ".5\n";
  return text;
}

}  // namespace

TEST_CASE("Keys of two files are held against each other", "[datacheck]") {
  const test::DataFolder folder;
  const auto a = folder.write("a.csv", lots("lot", 0, 1000)), b = folder.write("b.csv", lots("lot_no", 250, 2250));
  const auto report = datacheck::checkFiles({{a}, {b}}, {}, {});
  REQUIRE(report);
  REQUIRE(report->links.size() == 1);
  const LinkProfile& link = report->links[0];
  CHECK(link.leftFile == a);
  CHECK(link.leftColumn == "lot");
  CHECK(link.rightColumn == "lot_no");
  CHECK(link.coverageLeft == 0.75);
  CHECK(link.coverageRight == 0.375);
  CHECK(link.exact);
  CHECK(link.onlyLeft.size() == 5);
  for (const std::string& key : link.onlyLeft)
    CHECK(key < "LOT100250");

  datacheck::CheckOptions silent;
  silent.keepExamples = false;
  CHECK(datacheck::checkFiles({{a}, {b}}, {}, silent)->links.at(0).onlyLeft.empty());
}

TEST_CASE("A pair that is asked for comes first, fitting or not", "[datacheck]") {
  const test::DataFolder folder;
  const auto a = folder.write("a.csv", lots("lot", 0, 500)), b = folder.write("b.csv", lots("part", 1000, 1500));
  const auto report = datacheck::checkFiles({{a}, {b}}, {{1, "part", 0, "lot"}}, {});
  REQUIRE(report);
  REQUIRE(report->links.size() == 1);
  CHECK(report->links[0].leftFile == b);
  CHECK(report->links[0].coverageLeft == 0);
  const auto missing = datacheck::checkFiles({{a}, {b}}, {{0, "none", 1, "part"}}, {});
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == ErrorCode::notFound);
  CHECK(missing.error().subject == "none");
}

TEST_CASE("Very many keys are held against each other by a sample", "[datacheck]") {
  const test::DataFolder folder;
  const auto a = folder.write("a.csv", lots("lot", 0, 200000)), b = folder.write("b.csv", lots("lot", 100000, 300000));
  const auto report = datacheck::checkFiles({{a}, {b}}, {}, {});
  REQUIRE(report);
  REQUIRE(report->links.size() == 1);
  CHECK_FALSE(report->links[0].exact);
  CHECK(report->links[0].coverageLeft == Approx(0.5).margin(0.02));
}

}  // namespace jindan
