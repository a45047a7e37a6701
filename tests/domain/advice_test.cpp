// SPDX-License-Identifier: Apache-2.0
#include "domain/findings/advice.h"

#include "support/catch.h"

namespace jindan::test {

namespace {

LocalizedText both(const std::string& text) {
  return {text, text};
}

/// Level 1 has a text for every size, level 2 none for micro, level 3 none for medium, the others one text for all.
Question advisedQuestion() {
  Question question;
  question.advice.levels = {{{both("1"), both("1 micro"), both("1 medium")},
                             {both("2"), {}, both("2 medium")},
                             {both("3"), both("3 micro"), {}},
                             {both("4"), {}, {}},
                             {both("5"), {}, {}}}};
  question.advice.unknown = both("unknown");
  return question;
}

Answer saying(const Said& said) {
  Answer answer;
  answer.said = said;
  return answer;
}

std::string adviceAt(int level, SizeClass size) {
  const Question question = advisedQuestion();
  const LocalizedText* advice = adviceFor(question, saying(Said::level(*Level::from(level))), size);
  return advice != nullptr ? advice->ko : "nothing";
}

}  // namespace

TEST_CASE("Each level has its own advice") {
  for (int level = 1; level <= 5; ++level)
    CHECK(adviceAt(level, SizeClass::small) == std::to_string(level));
}

TEST_CASE("A micro firm reads the text for micro firms where there is one") {
  CHECK(adviceAt(1, SizeClass::micro) == "1 micro");
  CHECK(adviceAt(2, SizeClass::micro) == "2");
  CHECK(adviceAt(3, SizeClass::micro) == "3 micro");
  CHECK(adviceAt(4, SizeClass::micro) == "4");
}

TEST_CASE("Medium firms and larger ones read the text for medium firms where there is one") {
  for (const SizeClass size : {SizeClass::medium, SizeClass::midSized, SizeClass::large}) {
    CHECK(adviceAt(1, size) == "1 medium");
    CHECK(adviceAt(2, size) == "2 medium");
    CHECK(adviceAt(3, size) == "3");
    CHECK(adviceAt(5, size) == "5");
  }
}

TEST_CASE("The level seen on site decides, whatever was said") {
  const Question question = advisedQuestion();
  for (const Said& said : {Said(), Said::level(*Level::from(5)), Said::dontKnow(), Said::notApplicable()}) {
    Answer answer = saying(said);
    answer.seen = Level::from(4);
    CHECK(adviceFor(question, answer, SizeClass::small) == &question.advice.levels[3].text);
  }
}

TEST_CASE("Without a level the advice is how to find the answer, for every size") {
  const Question question = advisedQuestion();
  for (const SizeClass size : {SizeClass::micro, SizeClass::small, SizeClass::large}) {
    CHECK(adviceFor(question, saying(Said::dontKnow()), size) == &question.advice.unknown);
    CHECK(adviceFor(question, {}, size) == &question.advice.unknown);
  }
}

TEST_CASE("There is no advice on what does not apply") {
  CHECK(adviceFor(advisedQuestion(), saying(Said::notApplicable()), SizeClass::small) == nullptr);
}

}  // namespace jindan::test
