// SPDX-License-Identifier: Apache-2.0
// What nobody should hand in: it is refused with a reason or read as far as it makes sense, and never hangs.
#include <sys/stat.h>

#include <fstream>
#include <random>

#include "datacheck/support.h"
#include "support/catch.h"

namespace jindan {

using test::errorOf;

TEST_CASE("What cannot be read is refused with its reason", "[datacheck]") {
  const test::DataFolder folder;
  CHECK(errorOf(folder.path("none.csv")).code == ErrorCode::cannotRead);
  CHECK(errorOf(folder.path("")).code == ErrorCode::cannotRead);
  REQUIRE(::mkfifo(folder.path("pipe.csv").c_str(), 0600) == 0);
  CHECK(errorOf(folder.path("pipe.csv")).code == ErrorCode::cannotRead);
  CHECK(errorOf("/dev/zero").code == ErrorCode::cannotRead);
  CHECK(errorOf(folder.write("empty.csv", "")).faults.at(0).code == FaultCode::empty);
  CHECK(errorOf(folder.write("blank.csv", "\n\n  \n")).faults.at(0).code == FaultCode::empty);
  CHECK(errorOf(folder.write("old.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more")).faults.at(0).code ==
        FaultCode::oldWorkbook);
  CHECK(errorOf(folder.write("paper.csv", "%PDF-1.7\n")).faults.at(0).code == FaultCode::notATable);
}

TEST_CASE("Binary data named as a table is refused", "[datacheck]") {
  std::mt19937 random(1);
  std::string bytes(100000, '\0');
  for (char& c : bytes)
    c = static_cast<char>(random());
  const test::DataFolder folder;
  CHECK(errorOf(folder.write("noise.csv", bytes)).faults.at(0).code == FaultCode::notATable);
}

TEST_CASE("A packed file that ends early or is damaged is refused", "[datacheck]") {
  std::string text = "a,b\n";
  std::mt19937 random(1);
  for (int i = 0; i < 100000; ++i)
    text += std::to_string(random()) + "," + std::to_string(i) + "\n";
  const std::string packed = test::gzipped(text);
  const test::DataFolder folder;
  const Error early = errorOf(folder.write("early.csv.gz", packed.substr(0, packed.size() - 400)));
  CHECK(early.code == ErrorCode::badInput);
  CHECK(early.faults.at(0).code == FaultCode::cutShort);
  std::string wrong = packed;
  wrong[wrong.size() - 6] = static_cast<char>(wrong[wrong.size() - 6] ^ 1);
  CHECK(errorOf(folder.write("wrong.csv.gz", wrong)).faults.at(0).code == FaultCode::damaged);
}

TEST_CASE("Tables wider than any program shows are refused", "[datacheck]") {
  std::string row;
  for (int i = 0; i < 100000; ++i)
    row += "1,";
  const test::DataFolder folder;
  const Error error = errorOf(folder.write("wide.csv", row + "\n" + row + "\n"));
  CHECK(error.faults.at(0).code == FaultCode::tooManyColumns);
  CHECK(error.faults.at(0).found == "100001");
}

TEST_CASE("A line without an end is refused before memory fills", "[datacheck]") {
  const test::DataFolder folder;
  // A file of two gigabytes that takes no room on the disk; its zeros are no text.
  const std::string zeros = folder.write("zeros.csv", "a,b\n1,2\n");
  std::filesystem::resize_file(zeros, std::uintmax_t{1} << 31);
  CHECK(errorOf(zeros).code == ErrorCode::badInput);
  const Error line = errorOf(folder.write("line.csv", "a,b\n1,2\n" + std::string(std::size_t{5} << 20, '7')));
  CHECK(line.code == ErrorCode::badInput);
  const Error first = errorOf(folder.write("first.csv", std::string(std::size_t{5} << 20, '7')));
  CHECK(first.faults.at(0).code == FaultCode::lineTooLong);
}

TEST_CASE("A file that changes while it is read is noticed", "[datacheck]") {
  const test::DataFolder folder;
  std::string text = "a,b\n";
  for (int i = 0; i < 200000; ++i)
    text += std::to_string(i) + ",2\n";
  const std::string path = folder.write("grows.csv", text);
  datacheck::CheckOptions options;
  options.blockBytes = 10000;
  options.threads = 1;
  bool written = false;
  options.onProgress = [&](const datacheck::Progress&) {
    if (written) return;
    written = true;
    std::ofstream(path, std::ios::app) << "1,2\n";
  };
  const auto report = datacheck::checkFiles({{path}}, {}, options);
  REQUIRE_FALSE(report);
  CHECK(report.error().code == ErrorCode::changedWhileRead);
  CHECK(report.error().subject == path);
}

TEST_CASE("Odd but readable files are read", "[datacheck]") {
  const FileProfile header = test::profileOfText("a,b,c\n");
  CHECK(header.rows == 0);
  CHECK(header.headerRow == 1);
  CHECK(header.columns.size() == 3);
  std::string text = "a,b\n";
  for (int i = 0; i < 500; ++i)
    text += std::to_string(i) + ",some words here\n";
  text += std::string("500,a\0b\n", 8);
  CHECK(test::profileOfText(text).rows == 501);
  // A quote that is never closed swallows nothing.
  const FileProfile open = test::profileOfText("a,b\n1,\"x\n2,y\n3,z\n");
  CHECK(open.rows == 3);
  CHECK(open.raggedRows.count == 0);
  CHECK(test::profileOfText("x\n1\n2\n3\n").columns.at(0).numbers->max == 3);
}

}  // namespace jindan
