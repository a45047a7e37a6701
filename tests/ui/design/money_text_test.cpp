// SPDX-License-Identifier: Apache-2.0
#include "ui/design/money_text.h"

#include <optional>
#include <string>
#include <vector>

#include "support/catch.h"
#include "ui/design/number_text.h"

namespace jindan::ui {
namespace {

struct MoneyCase {
  std::string typed;
  std::optional<std::int64_t> won;
};

std::optional<std::int64_t> wonIn(const std::string& typed) {
  const auto amount = parseWon(QString::fromStdString(typed));
  return amount ? std::optional(amount->value()) : std::nullopt;
}

void check(const std::vector<MoneyCase>& cases) {
  for (const MoneyCase& c : cases) {
    CAPTURE(c.typed);
    CHECK(wonIn(c.typed) == c.won);
  }
}

}  // namespace

TEST_CASE("Korean amounts are read as people type them") {
  check({{"98억", 9'800'000'000},
         {"98억 원", 9'800'000'000},
         {"1.2억", 120'000'000},
         {"0.5억", 50'000'000},
         {"3천만", 30'000'000},
         {"3천만원", 30'000'000},
         {"천만 원", 10'000'000},
         {"만원", 10'000},
         {"5,000만", 50'000'000},
         {"1억 2,300만 원", 123'000'000},
         {"1억2300만", 123'000'000},
         {"2천3백만", 23'000'000},
         {"1억 2천만", 120'000'000},
         {"1조 2,345억 6,789만 123원", 1'234'567'890'123},
         {"3만 5천", 35'000},
         {"5천", 5'000},
         {"１억２천만", 120'000'000}});
}

TEST_CASE("A unit left out after 억 or 조 is the next below, as in speech") {
  check({{"1억 2천", 120'000'000}, {"1조 2천", 1'200'000'000'000}, {"1억 2천3백", 123'000'000}});
}

TEST_CASE("Digits and English amounts are read") {
  check({{"12000000", 12'000'000},
         {"12,000,000", 12'000'000},
         {"₩12,000,000", 12'000'000},
         {"12,000,000원", 12'000'000},
         {"KRW 98,000,000", 98'000'000},
         {"98,000,000 won", 98'000'000},
         {"1.2 billion", 1'200'000'000},
         {"KRW 120 million", 120'000'000},
         {"120M", 120'000'000},
         {"3bn", 3'000'000'000},
         {"500k", 500'000},
         {"0", 0},
         {"0억", 0}});
}

TEST_CASE("What is no amount is not guessed at") {
  check({{"", {}},        {"   ", {}},        {"원", {}},      {"많이", {}},         {"-5억", {}},
         {"1,2억", {}},   {"12,34", {}},      {"1.5", {}},     {"0.00000001만", {}}, {"1만 2억", {}},
         {"3백2천", {}},  {"1.5천3백", {}},   {"1억 2억", {}}, {"5억쯤", {}},        {"1..2억", {}},
         {"9999조", {}},  {"1000조", {}},     {"1e9", {}},     {"98억 달러", {}},    {"9999999999999999", {}},
         {"million", {}}, {"1.2 zillion", {}}});
}

TEST_CASE("Whole numbers take separators and full-width digits, nothing else") {
  CHECK(parseWhole(QStringLiteral("1,234")) == 1234);
  CHECK(parseWhole(QStringLiteral(" 42 ")) == 42);
  CHECK(parseWhole(QStringLiteral("４２")) == 42);
  CHECK_FALSE(parseWhole(QStringLiteral("4.2")));
  CHECK_FALSE(parseWhole(QStringLiteral("12,34")));
  CHECK_FALSE(parseWhole(QStringLiteral("42명")));
  CHECK_FALSE(parseWhole(QString()));
}

}  // namespace jindan::ui
