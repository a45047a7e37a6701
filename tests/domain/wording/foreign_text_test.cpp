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

TEST_CASE("Control characters are named and left out, line ends and tabs are none") {
  CHECK_FALSE(firstControl("한빛\t정밀\r\n"));
  CHECK(firstControl("a\x1b[31m") == U'\x1b');
  CHECK(firstControl("a\u009B") == U'\x9b');
  CHECK(firstControl(std::string_view("a\0b", 3)) == U'\0');
  CHECK(withoutControls(std::string_view("a\0b\x07\n\u202E\x7f", 10)) == "ab\n\u202E");
  CHECK(codePointName(U'\x7') == "U+0007");
  CHECK(codePointName(U'\U000E0041') == "U+E0041");
}

TEST_CASE("A terminal gets lines it can only show, and JSON of the same value") {
  CHECK(forTerminal("이름\t\x1b[31m빨강\n\u202Etxt.exe\n") == "이름\t[31m빨강\ntxt.exe\n");
  CHECK(jsonForTerminal("{\"a\": \"\u202Ex\U000E0041\"}\n") == "{\"a\": \"\\u202ex\\udb40\\udc41\"}\n");
  CHECK(jsonForTerminal("{\"한글\": 1}") == "{\"한글\": 1}");
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
