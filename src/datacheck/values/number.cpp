// SPDX-License-Identifier: Apache-2.0
#include "datacheck/values/number.h"

#include <array>
#include <charconv>
#include <string>

#include "datacheck/values/text.h"
#include "datacheck/values/units.h"

namespace jindan::datacheck {

namespace {

constexpr std::size_t longestNumber = 64;

/// The digits of a number with the marks between them, taken from the front of a text.
struct Written {
  std::string_view digits;
  std::string_view behind;
};

bool isMark(char c) {
  return c == '.' || c == ',' || c == '\'' || c == ' ';
}

Written split(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() &&
         (isDigit(text[at]) || (isMark(text[at]) && at + 1 < text.size() && isDigit(text[at + 1])) || text[at] == '.' ||
          text[at] == ',')) {
    ++at;
  }
  return {text.substr(0, at), text.substr(at)};
}

/// Whether the digits stand in groups of three between the separators.
bool isGrouped(std::string_view text, char separator) {
  std::size_t group = 0;
  bool first = true;
  for (const char c : text) {
    if (c == separator) {
      if (first ? (group == 0 || group > 3) : group != 3) return false;
      first = false;
      group = 0;
    } else if (isDigit(c)) {
      ++group;
    } else {
      return false;
    }
  }
  return first || group == 3;
}

/// Where the decimals begin and which character parts the thousands.
struct Marks {
  std::size_t decimals = std::string_view::npos;  ///< index of the decimal mark
  char thousands = 0;
};

std::optional<Marks> twoMarks(std::string_view digits, std::size_t lastPoint, std::size_t lastComma) {
  const bool point = lastPoint > lastComma;
  const Marks marks{point ? lastPoint : lastComma, point ? ',' : '.'};
  if (digits.find(digits[marks.decimals]) != marks.decimals) return std::nullopt;
  if (!isGrouped(digits.substr(0, marks.decimals), marks.thousands)) return std::nullopt;
  return marks;
}

std::optional<Marks> oneMark(std::string_view digits, char mark, std::size_t last, DecimalMark usual) {
  const bool several = digits.find(mark) != last;
  const bool grouped = isGrouped(digits, mark) && digits[0] != '0';
  const bool isUsual = mark == static_cast<char>(usual);
  if (several) return grouped ? std::optional(Marks{std::string_view::npos, mark}) : std::nullopt;
  if (grouped && !isUsual) return Marks{std::string_view::npos, mark};
  return Marks{last, 0};
}

std::optional<Marks> marksOf(std::string_view digits, DecimalMark usual) {
  const std::size_t none = std::string_view::npos;
  const std::size_t point = digits.rfind('.'), comma = digits.rfind(',');
  for (const char separator : {' ', '\''}) {
    if (digits.find(separator) == none) continue;
    const std::size_t end = point != none ? point : comma;
    if (!isGrouped(digits.substr(0, end), separator)) return std::nullopt;
    return Marks{end, separator};
  }
  if (point != none && comma != none) return twoMarks(digits, point, comma);
  if (point != none) return oneMark(digits, '.', point, usual);
  if (comma != none) return oneMark(digits, ',', comma, usual);
  return Marks{};
}

/// `e-5` and the like at the front of a text; its length, 0 when there is none.
std::size_t exponentLength(std::string_view text) {
  if (text.size() < 2 || (text[0] != 'e' && text[0] != 'E')) return 0;
  std::size_t at = 1;
  if (text[at] == '+' || text[at] == '-') ++at;
  const std::size_t digits = at;
  while (at < text.size() && isDigit(text[at]))
    ++at;
  return at == digits ? 0 : at;
}

std::optional<double> valueOf(bool negative, std::string_view digits, const Marks& marks, std::string_view exponent) {
  std::array<char, longestNumber + 2> plain;
  std::size_t length = 0;
  bool anyDigit = false;
  if (negative) plain[length++] = '-';
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (isDigit(digits[i])) {
      plain[length++] = digits[i];
      anyDigit = true;
    } else if (i == marks.decimals) {
      plain[length++] = '.';
    }
  }
  if (!anyDigit) return std::nullopt;
  for (const char c : exponent) {
    if (c != '+') plain[length++] = c;
  }
  double value = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + length, value);
  if (error != std::errc() || end != plain.data() + length || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::string_view withoutCurrency(std::string_view text) {
  for (const std::string_view sign : {"₩", "$", "€", "¥", "￦"}) {
    if (text.starts_with(sign)) return trimmed(text.substr(sign.size()));
  }
  return text;
}

CellKind kindOf(std::string_view digits, const Marks& marks, std::string_view exponent) {
  if (marks.decimals != std::string_view::npos && digits[marks.decimals] == ',') return CellKind::commaDecimal;
  if (marks.decimals != std::string_view::npos || !exponent.empty()) return CellKind::pointDecimal;
  return CellKind::integer;
}

}  // namespace

std::optional<Number> readNumber(std::string_view text, DecimalMark mark) {
  text = trimmed(text);
  if (text.empty() || text.size() > longestNumber) return std::nullopt;
  bool negative = false;
  const auto takeSign = [&] {
    if (text.empty() || (text[0] != '-' && text[0] != '+')) return;
    negative = text[0] == '-';
    text.remove_prefix(1);
  };
  takeSign();
  const std::string_view bare = withoutCurrency(text);
  if (bare.size() != text.size()) {
    text = bare;
    takeSign();
  }
  const Written written = split(text);
  if (written.digits.empty()) return std::nullopt;
  const auto marks = marksOf(written.digits, mark);
  if (!marks) return std::nullopt;
  const std::string_view exponent = written.behind.substr(0, exponentLength(written.behind));
  const std::string_view unit = trimmed(written.behind.substr(exponent.size()));
  if (!unit.empty() && !isUnit(unit)) return std::nullopt;
  const auto value = valueOf(negative, written.digits, *marks, exponent);
  if (!value) return std::nullopt;
  const CellKind kind = kindOf(written.digits, *marks, exponent);
  return Number{*value, unit.empty() ? kind : CellKind::measured, unit};
}

}  // namespace jindan::datacheck
