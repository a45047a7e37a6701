// SPDX-License-Identifier: Apache-2.0
// Files as they come from bad sticks and half-finished downloads.
#include "app/app_fixture.h"
#include "app/exchange/case_writer.h"
#include "domain/narrative/error_words.h"
#include "domain/scoring/random.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

std::size_t below(RandomSource& random, std::size_t limit) {
  return static_cast<std::size_t>(random.next() % limit);
}

/// One small misfortune: a byte changed, a piece lost or a piece twice.
std::string damaged(std::string bytes, RandomSource& random) {
  const std::size_t place = below(random, bytes.size());
  const std::size_t length = below(random, 40);
  switch (random.next() % 4) {
    case 0:
      bytes[place] = static_cast<char>(random.next() % 256);
      break;
    case 1:
      bytes[place] = "0123456789-.,:[]{}\"e"[below(random, 20)];
      break;
    case 2:
      bytes.erase(place, length);
      break;
    default:
      bytes.insert(place, bytes.substr(place, length));
  }
  return bytes;
}

}  // namespace

TEST_CASE("A damaged file is refused with a reason, or read as something that can be written") {
  const std::string sound = bytesOf(samplePath("busan-special-parts"));
  RandomSource random(99);
  int refused = 0;
  int accepted = 0;
  for (int i = 0; i < 3000; ++i) {
    const auto read = readBytes(damaged(sound, random));
    if (read) {
      ++accepted;
      const auto again = readBytes(app::writeCase(*read, questionnaire()));
      REQUIRE(again);
      REQUIRE(*again == *read);
      continue;
    }
    ++refused;
    REQUIRE_FALSE(read.error().faults.empty());
    const ErrorText text = describeError(read.error(), engine().content().phrases, Language::korean);
    REQUIRE(text.faults.size() == read.error().faults.size());
  }
  CHECK(refused > 500);
  CHECK(accepted > 500);
}

TEST_CASE("A file cut anywhere is refused") {
  const std::string sound = bytesOf(samplePath("precision-mould"));
  for (std::size_t length = 0; length + 2 < sound.size(); length += 37) {
    INFO(length);
    CHECK_FALSE(readBytes(sound.substr(0, length)));
  }
}

}  // namespace jindan::test
