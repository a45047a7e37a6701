// SPDX-License-Identifier: Apache-2.0
#include "ui/design/money_text.h"

#include <QStringView>
#include <array>
#include <cstdint>
#include <span>

#include "ui/design/number_text.h"

namespace jindan::ui {
namespace {

constexpr std::int64_t limit = 1'000'000'000'000'000;
constexpr int won = 0;
constexpr int aboveEverything = 16;

/// All units are powers of ten.
struct Unit {
  QStringView word;
  int zeros;
};
constexpr std::array<Unit, 3> bigUnits{{{u"조", 12}, {u"억", 8}, {u"만", 4}}};
constexpr std::array<Unit, 3> smallUnits{{{u"천", 3}, {u"백", 2}, {u"십", 1}}};
// Longer words first: "m" would take the beginning of "million".
constexpr std::array<Unit, 10> englishUnits{{{u"trillion", 12},
                                             {u"billion", 9},
                                             {u"million", 6},
                                             {u"thousand", 3},
                                             {u"bn", 9},
                                             {u"mn", 6},
                                             {u"tn", 12},
                                             {u"b", 9},
                                             {u"m", 6},
                                             {u"k", 3}}};

std::optional<int> takeUnit(QStringView& rest, std::span<const Unit> units) {
  for (const Unit& unit : units) {
    if (!rest.startsWith(unit.word)) continue;
    rest = rest.mid(unit.word.size());
    return unit.zeros;
  }
  return std::nullopt;
}

/// digits × 10^zeros, or none when parts of a won would be left or the limit is reached.
std::optional<std::int64_t> scaled(TypedNumber number, int zeros) {
  std::int64_t value = number.digits;
  for (int shift = zeros - number.decimals; shift != 0; shift += shift > 0 ? -1 : 1) {
    if (shift < 0 && value % 10 != 0) return std::nullopt;
    if (shift > 0 && value >= limit / 10) return std::nullopt;
    value = shift > 0 ? value * 10 : value / 10;
  }
  return value < limit ? std::optional(value) : std::nullopt;
}

/// What stands before 조, 억 or 만: "2천3백", "1.2", or nothing at all, which counts as one.
struct Group {
  TypedNumber number;
  bool hasSmallUnit = false;
};

std::optional<Group> takeGroup(QStringView& rest) {
  Group group;
  int lastZeros = aboveEverything;
  int terms = 0;
  while (true) {
    const auto number = takeNumber(rest);
    const auto unit = takeUnit(rest, smallUnits);
    if (!number && !unit) break;
    const int zeros = unit.value_or(0);
    const TypedNumber factor = number.value_or(TypedNumber{1, 0});
    // "1.5천3백" or "3백2천" is nothing anybody means.
    if (zeros >= lastZeros || group.number.decimals != 0 || (factor.decimals != 0 && terms > 0)) return std::nullopt;
    const auto shifted = scaled({factor.digits, 0}, zeros);
    if (!shifted) return std::nullopt;
    group.number = {group.number.digits + *shifted, factor.decimals};
    group.hasSmallUnit = group.hasSmallUnit || unit.has_value();
    lastZeros = zeros;
    ++terms;
  }
  if (terms == 0) group.number = {1, 0};
  return group;
}

std::optional<std::int64_t> parseKorean(QStringView rest) {
  std::int64_t total = 0;
  int lastZeros = aboveEverything;
  while (!rest.isEmpty()) {
    const QStringView before = rest;
    const auto group = takeGroup(rest);
    const auto unit = takeUnit(rest, bigUnits);
    if (!group || rest.size() == before.size() || (!unit && !rest.isEmpty())) return std::nullopt;
    int zeros = unit.value_or(won);
    // "1억 2천": whoever says so leaves out the unit next below.
    if (!unit && group->hasSmallUnit && lastZeros != aboveEverything) zeros = lastZeros - 4;
    if (zeros >= lastZeros) return std::nullopt;
    const auto part = scaled(group->number, zeros);
    if (!part) return std::nullopt;
    total += *part;
    lastZeros = zeros;
  }
  return total < limit ? std::optional(total) : std::nullopt;
}

std::optional<std::int64_t> parseEnglish(QStringView rest) {
  const auto number = takeNumber(rest);
  const auto unit = takeUnit(rest, englishUnits);
  if (!number || !unit || !rest.isEmpty()) return std::nullopt;
  return scaled(*number, *unit);
}

QString withoutCurrency(QString plain) {
  for (const QStringView sign : {QStringView(u"krw"), QStringView(u"₩"), QStringView(u"원"), QStringView(u"won")}) {
    if (plain.startsWith(sign)) plain = plain.mid(sign.size());
    if (plain.endsWith(sign)) plain.chop(sign.size());
  }
  return plain;
}

}  // namespace

std::optional<Won> parseWon(const QString& text) {
  const QString plain = withoutCurrency(plainForm(text));
  if (plain.isEmpty()) return std::nullopt;
  auto value = parseKorean(plain);
  if (!value) value = parseEnglish(plain);
  return value ? std::optional(Won(*value)) : std::nullopt;
}

}  // namespace jindan::ui
