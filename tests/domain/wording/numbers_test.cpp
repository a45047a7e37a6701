// SPDX-License-Identifier: Apache-2.0
#include "domain/wording/numbers.h"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "support/catch.h"

namespace jindan {

namespace {

constexpr Language ko = Language::korean;
constexpr Language en = Language::english;
constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

struct WonCase {
  std::int64_t won;
  std::string ko;
  std::string en;
};

struct DecimalCase {
  double value;
  std::string text;
};

struct PeriodCase {
  std::string start;
  std::string end;
  std::string ko;
  std::string en;
};

}  // namespace

TEST_CASE("Won are said exactly") {
  const std::vector<WonCase> cases{
      {0, "0원", "KRW 0"},
      {1, "1원", "KRW 1"},
      {5'000, "5,000원", "KRW 5,000"},
      {9'999, "9,999원", "KRW 9,999"},
      {10'000, "1만 원", "KRW 10,000"},
      {10'001, "1만 1원", "KRW 10,001"},
      {15'000, "1만 5,000원", "KRW 15,000"},
      {99'999'999, "9,999만 9,999원", "KRW 99,999,999"},
      {100'000'000, "1억 원", "KRW 100,000,000"},
      {100'000'001, "1억 1원", "KRW 100,000,001"},
      {123'450'000, "1억 2,345만 원", "KRW 123,450,000"},
      {9'800'000'000, "98억 원", "KRW 9,800,000,000"},
      {1'000'000'000'000, "1조 원", "KRW 1,000,000,000,000"},
      {1'234'567'890'123, "1조 2,345억 6,789만 123원", "KRW 1,234,567,890,123"},
      {-9'800'000'000, "−98억 원", "−KRW 9,800,000,000"},
      {highest, "9,223,372조 368억 5,477만 5,807원", "KRW 9,223,372,036,854,775,807"},
      {lowest, "−9,223,372조 368억 5,477만 5,808원", "−KRW 9,223,372,036,854,775,808"},
  };
  for (const WonCase& c : cases) {
    CHECK(sayWon(Won(c.won), ko) == c.ko);
    CHECK(sayWon(Won(c.won), en) == c.en);
  }
}

TEST_CASE("Won are said short with three digits") {
  const std::vector<WonCase> cases{
      {0, "0원", "KRW 0"},
      {999, "999원", "KRW 999"},
      {5'432, "5,430원", "KRW 5,430"},
      {5'435, "5,440원", "KRW 5,440"},
      {9'995, "1만 원", "KRW 10,000"},
      {12'345, "1만 2,300원", "KRW 12,300"},
      {500'000, "50만 원", "KRW 500,000"},
      {999'499, "99만 9,000원", "KRW 999,000"},
      {999'500, "100만 원", "KRW 1 million"},
      {1'050'000, "105만 원", "KRW 1.05 million"},
      {93'500'000, "9,350만 원", "KRW 93.5 million"},
      {123'450'000, "1억 2,300만 원", "KRW 123 million"},
      {999'999'999, "10억 원", "KRW 1 billion"},
      {9'800'000'000, "98억 원", "KRW 9.8 billion"},
      {12'345'678'900, "123억 원", "KRW 12.3 billion"},
      {1'234'000'000'000, "1조 2,300억 원", "KRW 1.23 trillion"},
      {-150'000'000, "−1억 5,000만 원", "−KRW 150 million"},
      {highest, "9,220,000조 원", "KRW 9,220,000 trillion"},
      {lowest, "−9,220,000조 원", "−KRW 9,220,000 trillion"},
  };
  for (const WonCase& c : cases) {
    CHECK(sayWonShort(Won(c.won), ko) == c.ko);
    CHECK(sayWonShort(Won(c.won), en) == c.en);
  }
}

TEST_CASE("Counts have separators") {
  CHECK(sayCount(0) == "0");
  CHECK(sayCount(999) == "999");
  CHECK(sayCount(1'000) == "1,000");
  CHECK(sayCount(-1'234'567) == "−1,234,567");
  CHECK(sayCount(lowest) == "−9,223,372,036,854,775,808");
}

TEST_CASE("Percentages drop zeros at the end") {
  CHECK(sayPercent(28.5, 1) == "28.5%");
  CHECK(sayPercent(28.0, 1) == "28%");
  CHECK(sayPercent(28.5, 2) == "28.5%");
  CHECK(sayPercent(28.05, 2) == "28.05%");
  CHECK(sayPercent(100.0, 0) == "100%");
  CHECK(sayPercent(99.96, 1) == "100%");
  CHECK(sayPercent(62.5, 0) == "63%");
  CHECK(sayPercent(-2.5, 1) == "−2.5%");
  CHECK(sayPercent(-0.04, 1) == "0%");
  CHECK(sayPercent(1'234.5, 1) == "1,234.5%");
  CHECK(sayPercent(1.5, -3) == "2%");
  CHECK(sayPercent(0.1234567, 99) == "0.123457%");
}

TEST_CASE("Scores are whole numbers") {
  CHECK(sayScore(Score(47.1)) == "47");
  CHECK(sayScore(Score(62.5)) == "63");
  CHECK(sayScore(Score(0.0)) == "0");
  CHECK(sayScore(Score(-3.0)) == "0");
  CHECK(sayScore(Score(99.5)) == "100");
  CHECK(sayScore(Score(1'000.0)) == "100");
}

TEST_CASE("Levels have two decimals") {
  const std::vector<DecimalCase> cases{{2.88, "2.88"},  {3.0, "3.00"},      {1.005, "1.00"}, {2.125, "2.13"},
                                       {4.995, "5.00"}, {2.333333, "2.33"}, {0.0, "0.00"}};
  for (const DecimalCase& c : cases)
    CHECK(sayLevel(c.value) == c.text);
}

TEST_CASE("Differences carry their sign unless they are rounded to zero") {
  const std::vector<DecimalCase> cases{{6.2, "+6.2"},  {-2.0, "−2.0"},  {0.0, "0.0"},
                                       {-0.0, "0.0"},  {0.04, "0.0"},   {-0.04, "0.0"},
                                       {0.05, "+0.1"}, {-0.05, "−0.1"}, {1'234.5, "+1,234.5"}};
  for (const DecimalCase& c : cases)
    CHECK(saySigned(c.value) == c.text);
}

TEST_CASE("What is no number is said as a dash") {
  CHECK(saySigned(std::nan("")) == "–");
  CHECK(sayLevel(std::numeric_limits<double>::infinity()) == "–");
  CHECK(sayPercent(std::nan(""), 1) == "–");
}

TEST_CASE("Numbers too large for decimals are said whole") {
  CHECK(sayLevel(1e20) == "100000000000000000000");
  CHECK(saySigned(-1e17) == "−100000000000000000");
  CHECK(sayLevel(std::numeric_limits<double>::max()).size() == 309);
}

TEST_CASE("Dates are said in both languages") {
  CHECK(sayDate(*Date::from(2026, 11, 21), ko) == "2026년 11월 21일");
  CHECK(sayDate(*Date::from(2026, 11, 21), en) == "21 Nov 2026");
  CHECK(sayDate(*Date::from(2024, 2, 9), ko) == "2024년 2월 9일");
  CHECK(sayDate(*Date::from(2024, 2, 9), en) == "9 Feb 2024");
  CHECK(sayDate(*Date::from(1, 1, 1), en) == "1 Jan 1");
}

TEST_CASE("Partial dates are as precise as they are known") {
  struct Row {
    std::string iso;
    std::string ko;
    std::string en;
  };
  const std::vector<Row> rows{{"2024", "2024년", "2024"},
                              {"2024-10", "2024년 10월", "Oct 2024"},
                              {"2024-01", "2024년 1월", "Jan 2024"},
                              {"2024-10-05", "2024년 10월 5일", "5 Oct 2024"},
                              {"", "", ""},
                              {"2024-13", "2024-13", "2024-13"},
                              {"2024-02-30", "2024-02-30", "2024-02-30"},
                              {"2024-1", "2024-1", "2024-1"},
                              {"0000", "0000", "0000"},
                              {"작년", "작년", "작년"},
                              {"\xFF", "\xFF", "\xFF"}};
  for (const Row& row : rows) {
    CHECK(sayPartialDate(row.iso, ko) == row.ko);
    CHECK(sayPartialDate(row.iso, en) == row.en);
  }
}

TEST_CASE("Periods name both ends where both are known") {
  const std::vector<PeriodCase> cases{
      {"2024-10", "2025-01", "2024년 10월 – 2025년 1월", "Oct 2024 – Jan 2025"},
      {"2025-08-25", "2025-09", "2025년 8월 25일 – 2025년 9월", "25 Aug 2025 – Sep 2025"},
      {"2024", "", "2024년", "2024"},
      {"", "2024-05", "2024년 5월", "May 2024"},
      {"2024-09", "2024-09", "2024년 9월", "Sep 2024"},
      {"", "", "", ""}};
  for (const PeriodCase& c : cases) {
    CHECK(sayPeriod(c.start, c.end, ko) == c.ko);
    CHECK(sayPeriod(c.start, c.end, en) == c.en);
  }
}

}  // namespace jindan
