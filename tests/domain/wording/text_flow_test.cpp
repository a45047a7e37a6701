// SPDX-License-Identifier: Apache-2.0
#include "domain/wording/text_flow.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <vector>

#include "support/catch.h"

namespace jindan {

namespace {

/// The words one after the other, "⏎" where a line ends.
std::vector<std::string> spelled(std::string_view text) {
  std::vector<std::string> result;
  for (const Word& word : words(text))
    result.push_back(std::string(word.text) + (word.breakAfter ? "⏎" : ""));
  return result;
}

/// The pieces between the emergency breaks.
std::vector<std::string> pieces(std::string_view word) {
  std::vector<std::string> result;
  std::size_t start = 0;
  for (const std::size_t end : emergencyBreaks(word)) {
    result.emplace_back(word.substr(start, end - start));
    start = end;
  }
  result.emplace_back(word.substr(start));
  return result;
}

/// Bytes that look like UTF-8 often enough to reach every branch.
std::string brokenText(std::uint32_t seed) {
  constexpr unsigned char likely[] = {0x20, 0x0A, 0x41, 0x80, 0xBF, 0xC0, 0xE1,
                                      0xED, 0x95, 0xB0, 0xEF, 0xF0, 0x9F, 0xF4};
  std::string text;
  for (std::uint32_t i = 0; i < 12; ++i) {
    seed = seed * 1'664'525U + 1'013'904'223U;
    text.push_back(static_cast<char>(likely[(seed >> 16U) % std::size(likely)]));
  }
  return text;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("Code points are read forwards and backwards alike") {
  const std::string text = "a\u00E9한🏭";
  std::vector<char32_t> forwards;
  for (std::size_t at = 0; at < text.size(); at += codePointAt(text, at).size)
    forwards.push_back(codePointAt(text, at).value);
  std::vector<char32_t> backwards;
  for (std::size_t at = text.size(); at > 0; at = codePointBefore(text, at).offset)
    backwards.push_back(codePointBefore(text, at).value);
  std::reverse(backwards.begin(), backwards.end());
  CHECK(forwards == std::vector<char32_t>{U'a', 0xE9, U'한', 0x1F3ED});
  CHECK(backwards == forwards);
}

TEST_CASE("Bytes that are no UTF-8 are single replacement characters") {
  for (const std::string text :
       {"\x80", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF8", "\xED\x95"}) {
    const CodePoint point = codePointAt(text, 0);
    CHECK(point.value == 0xFFFD);
    CHECK(point.size == 1);
  }
  const CodePoint real = codePointAt("\uFFFD", 0);
  CHECK(real.value == 0xFFFD);
  CHECK(real.size == 3);
}

TEST_CASE("Combining marks are told apart") {
  CHECK(isCombiningMark(0x0300));
  CHECK(isCombiningMark(0x036F));
  CHECK(isCombiningMark(0xFE0F));
  CHECK(isCombiningMark(0xE01EF));
  CHECK_FALSE(isCombiningMark(0x02FF));
  CHECK_FALSE(isCombiningMark(0x0370));
  CHECK_FALSE(isCombiningMark(U'한'));
  CHECK_FALSE(isCombiningMark(0xE01F0));
}

TEST_CASE("Words break at blanks and nowhere else") {
  CHECK(spelled("").empty());
  CHECK(spelled("   ").empty());
  CHECK(spelled("데이터를 모읍니다.") == Strings{"데이터를", "모읍니다."});
  CHECK(spelled("  두   칸\t탭\u3000넓은 ") == Strings{"두", "칸", "탭", "넓은"});
  CHECK(spelled("㈜한빛·정밀 Co., Ltd. 🏭") == Strings{"㈜한빛·정밀", "Co.,", "Ltd.", "🏭"});
  CHECK(spelled("98억\u00A0원 e-mail/web") == Strings{"98억\u00A0원", "e-mail/web"});
}

TEST_CASE("Newlines end lines, empty lines are kept") {
  CHECK(spelled("하나\n둘") == Strings{"하나⏎", "둘"});
  CHECK(spelled("하나\r\n둘\r셋") == Strings{"하나⏎", "둘⏎", "셋"});
  CHECK(spelled("하나 \n 둘") == Strings{"하나⏎", "둘"});
  CHECK(spelled("하나\n\n둘") == Strings{"하나⏎", "⏎", "둘"});
  CHECK(spelled("하나\n \n둘") == Strings{"하나⏎", "⏎", "둘"});
  CHECK(spelled("하나\r\n\r\n둘") == Strings{"하나⏎", "⏎", "둘"});
  CHECK(spelled("하나\n") == Strings{"하나⏎"});
  CHECK(spelled("\n") == Strings{"⏎"});
  CHECK(spelled("\n하나") == Strings{"⏎", "하나"});
  CHECK(spelled("하나\u2028둘\u2029셋") == Strings{"하나⏎", "둘⏎", "셋"});
}

TEST_CASE("A word too long for a line is cut between characters") {
  CHECK(emergencyBreaks("").empty());
  CHECK(emergencyBreaks("a").empty());
  CHECK(emergencyBreaks("한").empty());
  CHECK(emergencyBreaks("한빛a") == std::vector<std::size_t>{3, 6});
  CHECK(pieces("ab한🏭") == Strings{"a", "b", "한", "🏭"});
}

TEST_CASE("What people see as one character is never cut") {
  CHECK(pieces("e\u0301x") == Strings{"e\u0301", "x"});
  CHECK(pieces("❤\uFE0F❤") == Strings{"❤\uFE0F", "❤"});
  CHECK(pieces("👨\u200D🔧한") == Strings{"👨\u200D🔧", "한"});
  CHECK(pieces("👍🏽👍") == Strings{"👍🏽", "👍"});
  CHECK(pieces("🇰🇷🇩🇪🇰") == Strings{"🇰🇷", "🇩🇪", "🇰"});
  CHECK(pieces("3\uFE0F\u20E3a") == Strings{"3\uFE0F\u20E3", "a"});
  CHECK(pieces("\u1112\u1161\u11AB\u1107\u1175\u11BE") == Strings{"\u1112\u1161\u11AB", "\u1107\u1175\u11BE"});
  CHECK(pieces("가\u11A8나") == Strings{"가\u11A8", "나"});
}

TEST_CASE("Broken sequences are never cut inside") {
  CHECK(pieces("\xED\x95"
               "a") == Strings{"\xED\x95", "a"});
  CHECK(pieces("a\x80\x80"
               "b") == Strings{"a\x80\x80", "b"});
  CHECK(pieces("\xED\xA0\xBC\xED\xBF\xAD"
               "a") == Strings{"\xED\xA0\xBC\xED\xBF\xAD", "a"});
  CHECK(pieces("\xFF\xFF") == Strings{"\xFF", "\xFF"});
}

TEST_CASE("Any bytes can be walked, split and cut") {
  for (std::uint32_t seed = 0; seed < 20'000; ++seed) {
    const std::string text = brokenText(seed);
    std::vector<std::size_t> forwards;
    for (std::size_t at = 0; at < text.size(); at += codePointAt(text, at).size)
      forwards.push_back(at);
    std::vector<std::size_t> backwards;
    for (std::size_t at = text.size(); at > 0; at = codePointBefore(text, at).offset)
      backwards.push_back(codePointBefore(text, at).offset);
    std::reverse(backwards.begin(), backwards.end());
    REQUIRE(backwards == forwards);
    for (const std::size_t cut : emergencyBreaks(text))
      REQUIRE(std::binary_search(forwards.begin(), forwards.end(), cut));
    for (const Word& word : words(text))
      REQUIRE(word.text.find_first_of(" \n") == word.text.npos);
  }
}

}  // namespace jindan
