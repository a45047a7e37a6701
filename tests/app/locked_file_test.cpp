// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/locked_file.h"

#include <rapidcheck.h>
#include <optional>

#include "support/catch.h"

namespace jindan::test {

namespace {

/// As cheap as libsodium allows: what is tested is the file, not the price of a guess.
constexpr app::PasswordCost cheap{1, 8192};

class TextWriter final : public app::ByteWriter {
 public:
  Result<void> write(std::string_view bytes) override {
    text.append(bytes);
    return {};
  }
  Result<void> finish() override { return {}; }
  std::string text;
};

app::Secret secret(std::string text) {
  return app::Secret(std::move(text));
}

std::string locked(const std::string& text, const std::string& password = "열쇠") {
  TextWriter target;
  auto writer = app::LockingWriter::open(target, secret(password), cheap);
  REQUIRE(writer);
  // In pieces of no particular size.
  for (std::size_t at = 0; at < text.size(); at += 10'007)
    REQUIRE((*writer)->write(std::string_view(text).substr(at, 10'007)));
  REQUIRE((*writer)->finish());
  return target.text;
}

Result<std::string> unlocked(const std::string& bytes, const std::string& password = "열쇠") {
  auto reader = app::UnlockingReader::open(std::make_unique<app::TextReader>(bytes), "a.jindan", secret(password));
  if (!reader) return tl::unexpected(reader.error());
  std::string text(3'000'000, '\0');
  const auto count = app::readFully(**reader, text.data(), text.size());
  if (!count) return tl::unexpected(count.error());
  text.resize(*count);
  return text;
}

constexpr std::size_t headBytes = 16 + 16 + 16 + 24 + 16;
constexpr std::size_t sealedBytes = 65'536 + 17;

bool isRefused(const std::string& bytes) {
  const auto read = unlocked(bytes);
  return !read && (read.error().code == ErrorCode::badInput || read.error().code == ErrorCode::passwordWrong);
}

}  // namespace

TEST_CASE("What is locked comes out as it went in, whatever its size") {
  for (const std::size_t size : {0U, 1U, 65'535U, 65'536U, 65'537U, 131'072U, 200'000U}) {
    INFO(size);
    std::string text(size, 'x');
    for (std::size_t i = 0; i < size; ++i)
      text[i] = static_cast<char>(i * 31 % 251);
    const std::string bytes = locked(text);
    CHECK(app::isLocked(bytes));
    CHECK(unlocked(bytes).value() == text);
  }
}

TEST_CASE("The same content locked twice shares nothing but the mark and the cost") {
  const std::string first = locked("abc");
  const std::string second = locked("abc");
  CHECK(first.substr(0, 32) == second.substr(0, 32));
  CHECK(first.substr(32) != second.substr(32));
}

TEST_CASE("A locked file asks for its password and refuses another") {
  const std::string bytes = locked("abc");
  CHECK(unlocked(bytes, "").error().code == ErrorCode::passwordNeeded);
  CHECK(unlocked(bytes, "열쇠 ").error().code == ErrorCode::passwordWrong);
}

TEST_CASE("A file with any byte changed is refused") {
  const std::string bytes = locked("{\"format\":\"jindan-case\"}");
  for (std::size_t place = 16; place < bytes.size(); ++place) {
    INFO(place);
    std::string changed = bytes;
    changed[place] = static_cast<char>(changed[place] ^ 1);
    CHECK(isRefused(changed));
  }
  rc::check("every bit of what follows the head", [&] {
    std::string changed = bytes;
    const auto place = *rc::gen::inRange<std::size_t>(headBytes, bytes.size());
    changed[place] = static_cast<char>(changed[place] ^ (1 << *rc::gen::inRange(0, 8)));
    RC_ASSERT(isRefused(changed));
  });
}

TEST_CASE("A locked file cut anywhere is refused") {
  const std::string bytes = locked(std::string(70'000, 'a'));
  for (const std::size_t size : {std::size_t{16}, headBytes - 1, headBytes, headBytes + 16, headBytes + sealedBytes - 1,
                                 headBytes + sealedBytes, bytes.size() - 1}) {
    INFO(size);
    CHECK(isRefused(bytes.substr(0, size)));
  }
  CHECK(isRefused(bytes + "x"));
}

TEST_CASE("Chunks that are swapped, left out or doubled are refused") {
  const std::string bytes = locked(std::string(200'000, 'a'));
  const std::string head = bytes.substr(0, headBytes);
  const auto chunk = [&](std::size_t i) { return bytes.substr(headBytes + i * sealedBytes, sealedBytes); };
  REQUIRE(unlocked(head + chunk(0) + chunk(1) + chunk(2) + chunk(3)));
  CHECK(isRefused(head + chunk(1) + chunk(0) + chunk(2) + chunk(3)));
  CHECK(isRefused(head + chunk(0) + chunk(2) + chunk(3)));
  CHECK(isRefused(head + chunk(0) + chunk(0) + chunk(1) + chunk(2) + chunk(3)));
  CHECK(isRefused(head + chunk(0) + chunk(1) + chunk(2)));
  CHECK(isRefused(head + chunk(3)));
  const std::string other = locked(std::string(200'000, 'a'));
  CHECK(isRefused(head + chunk(0) + other.substr(headBytes + sealedBytes)));
}

TEST_CASE("A head that asks for more memory or time than allowed is refused before it is paid") {
  const std::string bytes = locked("abc");
  for (const std::size_t place : {16U, 24U}) {
    std::string greedy = bytes;
    greedy[place + 5] = 1;  // 2^40
    const auto read = unlocked(greedy);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::badInput);
    REQUIRE(read.error().faults.size() == 1);
    CHECK(read.error().faults[0].code == FaultCode::damaged);
  }
}

TEST_CASE("A secret leaves nothing where it was") {
  std::string text(100, 'p');
  const char* place = text.data();
  const app::Secret kept(std::move(text));
  CHECK(kept.text() == std::string(100, 'p'));
  CHECK(std::string_view(place, 100).find('p') == std::string_view::npos);
}

}  // namespace jindan::test
