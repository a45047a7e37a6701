// SPDX-License-Identifier: Apache-2.0
#include "datacheck/support.h"
#include "support/catch.h"

namespace jindan {

namespace {

const std::u16string table = u"설비,온도\n프레스,20.5\n사출기,21.5\n프레스,22.5\n프레스,23.5\n";

std::string wide(bool bigEndian) {
  std::string bytes;
  for (const char16_t c : table) {
    const auto high = static_cast<char>(c >> 8), low = static_cast<char>(c & 0xFF);
    bytes += bigEndian ? std::string{high, low} : std::string{low, high};
  }
  return bytes;
}

// The same table, encoded by hand.
const std::string cp949 =
    "\xBC\xB3\xBA\xF1,\xBF\xC2\xB5\xB5\n\xC7\xC1\xB7\xB9\xBD\xBA,20.5\n\xBB\xE7\xC3\xE2\xB1\xE2,21.5\n"
    "\xC7\xC1\xB7\xB9\xBD\xBA,22.5\n\xC7\xC1\xB7\xB9\xBD\xBA,23.5\n";
const std::string utf8 = "설비,온도\n프레스,20.5\n사출기,21.5\n프레스,22.5\n프레스,23.5\n";

void check(const std::string& bytes, const std::string& encoding) {
  CAPTURE(encoding);
  const FileProfile profile = test::profileOfText(bytes);
  CHECK(profile.encoding == encoding);
  CHECK(profile.rows == 4);
  CHECK(test::column(profile, "온도").numbers->max == 23.5);
  CHECK(test::column(profile, "설비").values.at(0) == ValueCount{"프레스", 3});
}

}  // namespace

TEST_CASE("Encodings are recognised with and without a mark", "[datacheck]") {
  check(utf8, "UTF-8");
  check("\xEF\xBB\xBF" + utf8, "UTF-8");
  check("\xFF\xFE" + wide(false), "UTF-16LE");
  check("\xFE\xFF" + wide(true), "UTF-16BE");
  check(cp949, "windows-949");
}

TEST_CASE("Western letters of one byte are read, however short the file", "[datacheck]") {
  const FileProfile profile = test::profileOfText(
      "ger\xE4t,gr\xF6\xDF"
      "e\n\xE4,1\n\xF6,2\n\xE4,2\n\xF6,1\n\xE4,1\n");
  CHECK(profile.encoding == "windows-1252");
  CHECK(profile.rows == 5);
  CHECK(test::column(profile, "gerät").values.at(0) == ValueCount{"ä", 3});
  CHECK(test::column(profile, "größe").numbers->max == 2);
}

TEST_CASE("UTF-16 without a mark is recognised by its zeros", "[datacheck]") {
  std::string bytes;
  for (const char c : std::string("temp,press\n1.5,2.5\n3.5,4.5\n"))
    bytes += std::string{c, '\0'};
  const FileProfile profile = test::profileOfText(bytes);
  CHECK(profile.encoding == "UTF-16LE");
  CHECK(profile.rows == 2);
}

TEST_CASE("Packed files are read, in several members too", "[datacheck]") {
  const std::string packed = test::gzipped(utf8.substr(0, 30)) + test::gzipped(utf8.substr(30));
  check(packed, "UTF-8");
  check(packed + std::string(512, '\0'), "UTF-8");
  check(test::gzipped("\xFF\xFE" + wide(false)), "UTF-16LE");
}

}  // namespace jindan
