// SPDX-License-Identifier: Apache-2.0
#include "domain/wording/foreign_text.h"

#include <rapidcheck.h>

#include "domain/wording/text_flow.h"
#include "support/catch.h"

namespace jindan::test {

TEST_CASE("A foreign name becomes one harmless line") {
  CHECK(oneLine("온도", 10) == "온도");
  CHECK(oneLine("  a \r\n\t b  ", 10) == "a b");
  CHECK(oneLine("a\x01\x1b[31mb\x7f", 20) == "a[31mb");
  CHECK(oneLine("\u202Egnp.exe\u202C", 20) == "gnp.exe");
  CHECK(oneLine("a\u200B\u2066b\uFEFF", 20) == "ab");
  CHECK(oneLine("a\xFF\xC3", 20) == "a\uFFFD\uFFFD");
  CHECK(oneLine("", 5).empty());
  CHECK(oneLine("\n\u202E", 5).empty());
}

TEST_CASE("A long name is cut to the length with an ellipsis") {
  CHECK(oneLine("12345", 5) == "12345");
  CHECK(oneLine("123456", 5) == "1234…");
  CHECK(oneLine("가나다라마바", 5) == "가나다라…");
  CHECK(oneLine(std::string(300, 'x'), 40).size() == 39 + std::string("…").size());
}

TEST_CASE("Broken bytes become replacement characters, everything else stays") {
  CHECK(wellFormed("한글 abc\n") == "한글 abc\n");
  CHECK(wellFormed("a\xC3(") == "a\uFFFD(");
  CHECK(rc::check([](const std::string& bytes) {
    const std::string text = wellFormed(bytes);
    RC_ASSERT(wellFormed(text) == text);
  }));
}

TEST_CASE("A terminal gives Hangul two columns") {
  CHECK(terminalWidth("abc") == 3);
  CHECK(terminalWidth("온도(°C)") == 8);
  CHECK(terminalWidth("가\u0301") == 2);
  CHECK(terminalWidth("温度Ａ") == 6);
  CHECK(padded("온도", 6) == "온도  ");
  CHECK(padded("12", 6, true) == "    12");
  CHECK(padded("too long", 3) == "too long");
}

}  // namespace jindan::test
