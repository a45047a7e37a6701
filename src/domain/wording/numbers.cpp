// SPDX-License-Identifier: Apache-2.0
#include "domain/wording/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace jindan {

namespace {

constexpr std::string_view minus = "−";
constexpr std::string_view noFigure = "–";
constexpr int mostDecimals = 6;

/// A name for a power of ten.
struct Unit {
  std::uint64_t size;
  std::string_view name;
};

constexpr Unit koreanUnits[] = {{1'000'000'000'000, "조"}, {100'000'000, "억"}, {10'000, "만"}};
constexpr Unit englishUnits[] = {{1'000'000'000'000, "trillion"}, {1'000'000'000, "billion"}, {1'000'000, "million"}};

std::string digitsOf(std::uint64_t number) {
  std::array<char, 24> buffer{};
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
  return {buffer.data(), end};
}

std::string grouped(std::uint64_t number) {
  std::string text = digitsOf(number);
  for (std::size_t end = text.size(); end > 3; end -= 3)
    text.insert(end - 3, 1, ',');
  return text;
}

/// Well defined for the lowest number too, which has no positive twin.
std::uint64_t magnitudeOf(std::int64_t number) {
  const auto bits = static_cast<std::uint64_t>(number);
  return number < 0 ? 0 - bits : bits;
}

std::string signOf(std::int64_t number) {
  return number < 0 ? std::string(minus) : std::string();
}

std::uint64_t toThreeDigits(std::uint64_t number) {
  std::uint64_t step = 1;
  while (number / step >= 1000)
    step *= 10;
  return (number + step / 2) / step * step;
}

std::string koreanWon(std::uint64_t amount) {
  std::string text;
  for (const Unit& unit : koreanUnits) {
    if (amount < unit.size) continue;
    text += grouped(amount / unit.size);
    text += unit.name;
    text += ' ';
    amount %= unit.size;
  }
  if (amount > 0 || text.empty()) text += grouped(amount);
  return text + "원";
}

std::string dropZeros(std::string text) {
  if (text.find('.') == std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

std::string shortEnglishWon(std::uint64_t amount) {
  for (const Unit& unit : englishUnits) {
    if (amount < unit.size) continue;
    // Two decimals are enough: three digits at most are not zero.
    std::string hundredths = digitsOf(amount % unit.size / (unit.size / 100));
    if (hundredths.size() == 1) hundredths.insert(0, 1, '0');
    std::string text = dropZeros(grouped(amount / unit.size) + "." + hundredths);
    return text.append(" ").append(unit.name);
  }
  return grouped(amount);
}

/// A finite number of at least zero with that many decimals.
std::string fixed(double magnitude, int decimals) {
  std::uint64_t scale = 1;
  for (int i = 0; i < decimals; ++i)
    scale *= 10;
  const double scaled = magnitude * static_cast<double>(scale);
  if (scaled > 9e15) {  // beyond what a double holds to the unit; decimals mean nothing there
    std::array<char, 320> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude, std::chars_format::fixed, 0);
    return {buffer.data(), end};
  }
  const auto units = static_cast<std::uint64_t>(std::llround(scaled));
  std::string text = grouped(units / scale);
  if (decimals == 0) return text;
  const std::string fraction = digitsOf(units % scale);
  text += '.';
  text.append(static_cast<std::size_t>(decimals) - fraction.size(), '0');
  return text + fraction;
}

std::string decimal(double value, int decimals, std::string_view plus = {}) {
  if (!std::isfinite(value)) return std::string(noFigure);
  const std::string text = fixed(std::fabs(value), std::clamp(decimals, 0, mostDecimals));
  const bool isZero = text.find_first_not_of("0.") == std::string::npos;
  if (isZero) return text;
  return std::string(value < 0 ? minus : plus) + text;
}

std::string_view englishMonth(int month) {
  constexpr std::array<std::string_view, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return names[static_cast<std::size_t>(month - 1)];
}

std::string sayYear(Date date, Language language) {
  std::string year = std::to_string(date.year());
  return language == Language::korean ? year + "년" : year;
}

std::string sayMonth(Date date, Language language) {
  const std::string year = sayYear(date, language);
  if (language == Language::korean) return year + " " + std::to_string(date.month()) + "월";
  return std::string(englishMonth(date.month())) + " " + year;
}

}  // namespace

std::string sayWon(Won amount, Language language) {
  const std::uint64_t magnitude = magnitudeOf(amount.value());
  const std::string sign = signOf(amount.value());
  return language == Language::korean ? sign + koreanWon(magnitude) : sign + "KRW " + grouped(magnitude);
}

std::string sayWonShort(Won amount, Language language) {
  const std::uint64_t magnitude = toThreeDigits(magnitudeOf(amount.value()));
  const std::string sign = signOf(amount.value());
  return language == Language::korean ? sign + koreanWon(magnitude) : sign + "KRW " + shortEnglishWon(magnitude);
}

std::string sayCount(std::int64_t count) {
  return signOf(count) + grouped(magnitudeOf(count));
}

std::string sayDecimal(double value, int decimals) {
  return dropZeros(decimal(value, decimals));
}

std::string sayPercent(double value, int decimals) {
  const std::string text = sayDecimal(value, decimals);
  return std::isfinite(value) ? text + "%" : text;
}

std::string sayScore(Score score) {
  return decimal(score.value(), 0);
}

std::string sayLevel(double level) {
  return decimal(level, 2);
}

std::string saySigned(double points) {
  return decimal(points, 1, "+");
}

std::string sayDate(Date date, Language language) {
  const std::string day = std::to_string(date.day());
  const std::string month = sayMonth(date, language);
  return language == Language::korean ? month + " " + day + "일" : day + " " + month;
}

std::string sayPartialDate(std::string_view iso, Language language) {
  const std::string text(iso);
  if (const auto day = Date::fromIso(text)) return sayDate(*day, language);
  if (const auto month = Date::fromIso(text + "-01")) return sayMonth(*month, language);
  if (const auto year = Date::fromIso(text + "-01-01")) return sayYear(*year, language);
  return text;
}

std::string sayPeriod(std::string_view start, std::string_view end, Language language) {
  if (start.empty() || start == end) return sayPartialDate(end, language);
  if (end.empty()) return sayPartialDate(start, language);
  return sayPartialDate(start, language) + " – " + sayPartialDate(end, language);
}

}  // namespace jindan
