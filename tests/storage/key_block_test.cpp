// SPDX-License-Identifier: Apache-2.0
// The key block in front of an encrypted workspace, the seals of its pages, and recovery codes.
#include "storage/key_block.h"

#include <algorithm>
#include <set>
#include <string>

#include "storage/page_seal.h"
#include "storage/recovery_code.h"
#include "support/catch.h"

using namespace jindan;
using namespace jindan::storage;

namespace {

using Slot = KeyBlock::Slot;

/// As little as libsodium allows: what it costs is not what is tested.
constexpr PasswordCost cheap{1, 8192};

bool isSame(const DataKey& one, const DataKey& other) {
  return std::equal(one.bytes().begin(), one.bytes().end(), other.bytes().begin());
}

std::array<unsigned char, sealedPage> samplePage() {
  std::array<unsigned char, sealedPage> page{};
  for (std::size_t i = 0; i + sealBytes < page.size(); ++i)
    page[i] = static_cast<unsigned char>(i * 7);
  return page;
}

}  // namespace

TEST_CASE("a key block gives its key for the password and for the recovery code, and for nothing else") {
  const DataKey key = DataKey::random();
  KeyBlock block;
  REQUIRE(block.wrap(Slot::password, "비밀번호", key, cheap));
  REQUIRE(block.wrap(Slot::recovery, "CODE", key, cheap));
  const auto read = KeyBlock::read(block.written());
  REQUIRE(read);
  CHECK(isSame(read->open(Slot::password, "비밀번호", "w").value(), key));
  CHECK(isSame(read->open(Slot::recovery, "CODE", "w").value(), key));
  CHECK(read->open(Slot::password, "비밀번허", "w").error().code == ErrorCode::passwordWrong);
  CHECK(read->open(Slot::password, "CODE", "w").error().code == ErrorCode::passwordWrong);
  CHECK(read->open(Slot::recovery, "비밀번호", "w").error().code == ErrorCode::passwordWrong);
  const auto without = read->open(Slot::password, "", "w");
  CHECK(without.error().code == ErrorCode::passwordNeeded);
  CHECK(without.error().subject == "w");
}

TEST_CASE("a key block that asks for more memory or time than any of ours is refused before it is paid for") {
  KeyBlock block;
  REQUIRE(block.wrap(Slot::password, "a", DataKey::random(), cheap));
  for (const auto& [at, bytes] : {std::pair{40, 8}, std::pair{48, 8}}) {
    auto greedy = block.written();
    std::fill_n(greedy.begin() + at, bytes, static_cast<unsigned char>(0xff));
    CHECK_FALSE(KeyBlock::read(greedy));  // changed without its checksum
  }
  KeyBlock dear;
  CHECK_FALSE(dear.wrap(Slot::password, "a", DataKey::random(), {0, 0}));
  CHECK(dear.open(Slot::password, "a", "w").error().code == ErrorCode::databaseDamaged);
}

TEST_CASE("every flipped bit of a key block is found, and the other copy stands in for it") {
  KeyBlock block;
  REQUIRE(block.wrap(Slot::password, "a", DataKey::random(), cheap));
  const Front front = frontWith(block);
  for (std::size_t bit = 0; bit < KeyBlock::bytes * 8; ++bit) {
    auto copy = block.written();
    copy[bit / 8] ^= static_cast<unsigned char>(1U << bit % 8);
    if (KeyBlock::read(copy)) FAIL("bit " << bit);
  }
  for (const std::size_t damaged : {std::size_t{0}, KeyBlock::bytes}) {
    Front half = front;
    std::fill_n(half.begin() + static_cast<std::ptrdiff_t>(damaged), KeyBlock::bytes, static_cast<unsigned char>(0));
    CHECK(isLockedFront(half));
    REQUIRE(newestIn(half));
    CHECK(newestIn(half)->identity() == block.identity());
  }
}

TEST_CASE("of two copies that differ the newer one counts") {
  KeyBlock block;
  Front front = frontWith(block);
  block.renew();
  const auto newer = block.written();
  for (const std::size_t place : {std::size_t{0}, KeyBlock::bytes}) {
    Front mixed = front;
    std::copy(newer.begin(), newer.end(), mixed.begin() + static_cast<std::ptrdiff_t>(place));
    CHECK(newestIn(mixed)->generation() == block.generation());
  }
}

TEST_CASE("a sealed page opens as what it was, in its own place and with its own key only") {
  const DataKey key = DataKey::random();
  const auto plain = samplePage();
  auto page = plain;
  sealPage(page, 7, key);
  CHECK_FALSE(std::equal(plain.begin(), plain.begin() + 16, page.begin()));
  CHECK(isSealed(page, 7, key));
  CHECK_FALSE(isSealed(page, 8, key));
  CHECK_FALSE(isSealed(page, 7, DataKey::random()));
  auto opened = page;
  CHECK(openPage(opened, 7, key));
  CHECK(opened == plain);
  auto again = plain;
  sealPage(again, 7, key);
  CHECK(again != page);  // never the same bytes twice
}

TEST_CASE("every flipped bit of a sealed page is found") {
  const DataKey key = DataKey::random();
  auto page = samplePage();
  sealPage(page, 3, key);
  for (std::size_t bit = 0; bit < page.size() * 8; ++bit) {
    page[bit / 8] ^= static_cast<unsigned char>(1U << bit % 8);
    if (isSealed(page, 3, key)) FAIL("bit " << bit);
    page[bit / 8] ^= static_cast<unsigned char>(1U << bit % 8);
  }
  CHECK(isSealed(page, 3, key));
}

TEST_CASE("a page of a journal keeps every byte, also those SQLite does not use") {
  const DataKey key = DataKey::random();
  auto page = samplePage();
  page.back() = 42;
  const auto plain = page;
  const Seal seal = encryptPage(page, 9, key);
  auto other = page;
  CHECK_FALSE(decryptPage(other, seal, 10, key));
  CHECK(std::all_of(other.begin(), other.end(), [](unsigned char byte) { return byte == 0; }));
  CHECK(decryptPage(page, seal, 9, key));
  CHECK(page == plain);
}

TEST_CASE("a recovery code is taken in any case and spacing, and a slip is told") {
  const std::string shown = newRecoveryCode();
  CHECK(shown.size() == 9 * 4 + 8);
  const std::string code = canonicalRecoveryCode(shown);
  REQUIRE(code.size() == 36);
  std::string loose;
  for (const char c : shown)
    loose += c == '-' ? std::string("  ") : std::string(1, c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  CHECK(canonicalRecoveryCode(loose + "\r\n") == code);
  std::string similar = shown;
  std::replace(similar.begin(), similar.end(), '0', 'o');
  std::replace(similar.begin(), similar.end(), '1', 'l');
  CHECK(canonicalRecoveryCode(similar) == code);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (shown[i] == '-') continue;
    std::string slip = shown;
    slip[i] = slip[i] == 'A' ? 'B' : 'A';
    CHECK(canonicalRecoveryCode(slip).empty());
  }
  CHECK(canonicalRecoveryCode(shown + "A").empty());
  CHECK(canonicalRecoveryCode(shown.substr(1)).empty());
  CHECK(canonicalRecoveryCode("").empty());
  CHECK(canonicalRecoveryCode("비밀번호").empty());
}

TEST_CASE("recovery codes do not repeat and use no letters that look alike") {
  std::set<std::string> codes;
  for (int i = 0; i < 200; ++i)
    codes.insert(newRecoveryCode());
  CHECK(codes.size() == 200);
  for (const std::string& code : codes)
    CHECK(code.find_first_of("ILOU") == std::string::npos);
}
