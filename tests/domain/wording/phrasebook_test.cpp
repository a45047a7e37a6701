// SPDX-License-Identifier: Apache-2.0
#include "domain/wording/phrasebook.h"

#include <stdexcept>
#include <string>
#include <vector>

#include "support/catch.h"

namespace jindan {

namespace {

Phrasebook sampleBook() {
  return Phrasebook({{"greeting", {"{company}[은|는] {stage}단계입니다.", "{company} is at stage {stage}."}},
                     {"plain", {"[선택] 없음", "none"}}});
}

}  // namespace

TEST_CASE("A phrasebook knows its keys and gives phrases as written") {
  const Phrasebook book = sampleBook();
  CHECK(book.has("greeting"));
  CHECK_FALSE(book.has("farewell"));
  CHECK_FALSE(book.has(""));
  CHECK(book.text(Language::korean, "greeting") == "{company}[은|는] {stage}단계입니다.");
  CHECK(book.text(Language::english, "plain") == "none");
}

TEST_CASE("A phrasebook fills phrases in both languages") {
  const Phrasebook book = sampleBook();
  const Arguments arguments{{"company", "한빛정밀(주)"}, {"stage", "2"}};
  CHECK(book.fill(Language::korean, "greeting", arguments) == "한빛정밀(주)는 2단계입니다.");
  CHECK(book.fill(Language::english, "greeting", arguments) == "한빛정밀(주) is at stage 2.");
  CHECK(book.fill(Language::korean, "plain", {}) == "[선택] 없음");
}

TEST_CASE("A key that does not exist is a bug") {
  const Phrasebook book = sampleBook();
  CHECK_THROWS_AS(book.text(Language::korean, "farewell"), std::logic_error);
  CHECK_THROWS_AS(book.fill(Language::korean, "farewell", {}), std::logic_error);
  CHECK_THROWS_WITH(book.text(Language::korean, "farewell"), "no phrase \"farewell\"");
}

TEST_CASE("An argument that is missing is a bug") {
  CHECK_THROWS_AS(fillTemplate("{name}", {}), std::logic_error);
  CHECK_THROWS_AS(fillTemplate("{}", {{"name", "x"}}), std::logic_error);
  CHECK_THROWS_AS(fillTemplate("{ name }", {{"name", "x"}}), std::logic_error);
  CHECK_THROWS_WITH(fillTemplate("{name}", {{"other", "x"}}), "missing argument \"name\" in template \"{name}\"");
}

TEST_CASE("A template that is not well formed is a bug") {
  CHECK_THROWS_AS(fillTemplate("{name", {{"name", "x"}}), std::logic_error);
  CHECK_THROWS_AS(fillTemplate("한빛[는|은]", {}), std::logic_error);
  CHECK_THROWS_AS(fillTemplate("한빛[을|를|은]", {}), std::logic_error);
  CHECK_THROWS_AS(fillTemplate("[|]", {}), std::logic_error);
}

TEST_CASE("Templates are filled and particles agree") {
  struct Row {
    std::string pattern;
    std::string value;
    std::string expected;
  };
  const std::vector<Row> rows{
      {"", "x", ""},
      {"{v}", "", ""},
      {"{v}{v}", "ab", "abab"},
      {"{v}[을|를] 봅니다", "데이터", "데이터를 봅니다"},
      {"{v}[을|를] 봅니다", "인력", "인력을 봅니다"},
      {"{v}[이|가] {v}[과|와]", "자금", "자금이 자금과"},
      {"{v}[으로|로] 낮습니다", "1", "1로 낮습니다"},
      {"{v}[으로|로] 낮습니다", "3", "3으로 낮습니다"},
      {"‘{v}’[은|는]", "한빛", "‘한빛’은"},
      {"1{v}[은|는]", "0", "10은"},
      {"서울[으로|로]", "", "서울로"},
      {"{v}[은|는]", "㈜한빛·정밀 Co., Ltd. 🏭", "㈜한빛·정밀 Co., Ltd. 🏭는"},
      {"{v}[은|는]", "한빛\xFF", "한빛\xFF은"},
      {"[은|는]", "", "는"},
      {"[] [a] ] } | [ [은", "", "[] [a] ] } | [ [은"},
      {"한빛[[은|는]]", "", "한빛[은]"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern, row.value);
    CHECK(fillTemplate(row.pattern, {{"v", row.value}}) == row.expected);
  }
}

TEST_CASE("What an argument holds is never read as a template") {
  CHECK(fillTemplate("{v}[은|는] 큽니다", {{"v", "A[은|는]"}}) == "A[은|는]은 큽니다");
  CHECK(fillTemplate("{v}", {{"v", "[는|은] {w} {"}}) == "[는|은] {w} {");
  CHECK(fillTemplate("{v}{w}", {{"v", "{w}"}, {"w", "{v}"}}) == "{w}{v}");
  CHECK(fillTemplate("{v}은|는]", {{"v", "["}}) == "[은|는]");
}

TEST_CASE("Arguments that no one asks for are ignored, the first of a name counts") {
  CHECK(fillTemplate("{a}", {{"b", "x"}, {"a", "1"}, {"a", "2"}}) == "1");
}

}  // namespace jindan
