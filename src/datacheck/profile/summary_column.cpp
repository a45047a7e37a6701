// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <charconv>

#include "datacheck/profile/summary.h"
#include "datacheck/profile/words.h"

namespace jindan::datacheck {

namespace {

constexpr std::size_t mostValues = 20;
constexpr std::uint64_t usualShare = 90;  ///< percent of the values that make a column one of numbers or times

std::string plainNumber(double value) {
  std::array<char, 40> text;
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
  return {text.data(), end};
}

/// The numbers of a column once it is decided which of them stand for "no value".
struct Numbers {
  Moments moments;
  QuantileSketch sketch;
  FrozenRun frozen;
  std::vector<const SentinelCells*> missing;
  std::vector<const SentinelCells*> present;  ///< they only look like sentinels
};

Numbers settle(const ColumnState& state) {
  Numbers numbers{state.moments(), state.sketch(), state.frozen(), {}, {}};
  std::vector<const SentinelCells*> candidates;
  for (const SentinelCells& cells : state.sentinels())
    candidates.push_back(&cells);
  // Nearest to zero first: what is no sentinel belongs to the rest that the next one is held against.
  std::sort(candidates.begin(), candidates.end(), [](const auto* a, const auto* b) { return a->index < b->index; });
  for (const SentinelCells* cells : candidates) {
    const double value = sentinelValue(cells->index);
    const RestOfColumn rest{numbers.moments.count(), numbers.moments.min(), numbers.moments.max()};
    if (isSentinel(value, cells->where.count, rest)) {
      numbers.missing.push_back(cells);
      continue;
    }
    numbers.present.push_back(cells);
    numbers.moments.addRepeated(value, cells->where.count);
    numbers.sketch.addRepeated(value, cells->where.count);
    const bool longer = cells->longestRun > numbers.frozen.longest ||
                        (cells->longestRun == numbers.frozen.longest && cells->longestRunLine < numbers.frozen.line);
    if (longer) numbers.frozen = {cells->longestRun, cells->longestRunLine};
  }
  return numbers;
}

NumberSummary summaryOf(const Numbers& numbers) {
  constexpr std::array ranks{0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99};
  const std::vector<double> q = numbers.sketch.quantiles(ranks);
  const Moments& m = numbers.moments;
  return {m.count(), m.min(), m.max(), m.mean(), m.deviation(), {q[0], q[1], q[2], q[3], q[4], q[5], q[6]}};
}

Occurrences spikesOf(const ColumnState& state, const Numbers& numbers) {
  Occurrences spikes = state.spikes().spikes(numbers.sketch);
  const Fences fences = Fences::of(numbers.sketch);
  for (const SentinelCells* cells : numbers.present) {
    if (!fences.hold(sentinelValue(cells->index))) join(spikes, cells->where);
  }
  return spikes;
}

bool isZeroAndOne(const ColumnState& state) {
  const auto& values = state.values().values();
  return values.size() == 2 && std::all_of(values.begin(), values.end(), [](const CountedValue& v) {
           return v.hash == hashOfNumber(0) || v.hash == hashOfNumber(1);
         });
}

/// The number of a row is no measurement.
bool isRowNumber(const ColumnState& state, const ColumnProfile& profile, std::uint64_t present) {
  constexpr std::uint64_t enough = 20;
  return present >= enough && state.countsUp() && profile.missing.count() == 0 && !namesTime(profile.name);
}

ColumnType numberType(const ColumnState& state, const ColumnProfile& profile, std::uint64_t present) {
  if (isZeroAndOne(state) && present == state.numberCount()) return ColumnType::boolean;
  if (profile.pointDecimals + profile.commaDecimals > 0 || state.measuredFractions()) return ColumnType::real;
  return isRowNumber(state, profile, present) ? ColumnType::id : ColumnType::integer;
}

ColumnType textType(const ColumnState& state, const ColumnProfile& profile, std::uint64_t present) {
  const auto& values = state.values().values();
  if (values.size() == 2 && areYesAndNo(values[0].text, values[1].text)) return ColumnType::boolean;
  constexpr std::uint64_t few = 20, repeats = 5, manyRows = 10;
  const std::uint64_t distinct = profile.distinct;
  const bool counted = state.values().counting() && distinct > 0;
  if (counted && (distinct * repeats <= present || (distinct <= few && distinct * 2 <= present) || distinct == 1)) {
    return ColumnType::category;
  }
  const bool unique = profile.distinctExact ? distinct == present : distinct * 100 >= present * 97;
  return unique && present >= manyRows ? ColumnType::id : ColumnType::text;
}

ColumnType typeOf(const ColumnState& state, const ColumnProfile& profile) {
  const std::uint64_t present = state.presentCount() - profile.missing.sentinels;
  const std::uint64_t numbers = state.numberCount() - profile.missing.sentinels;
  if (present == 0) return ColumnType::text;
  if (numbers * 100 >= present * usualShare) return numberType(state, profile, present);
  if (state.count(CellKind::time) * 100 >= present * usualShare) return ColumnType::timestamp;
  return textType(state, profile, present);
}

void addMissing(ColumnProfile& profile, const ColumnState& state, const Numbers& numbers) {
  profile.missing.empty = state.count(CellKind::empty);
  profile.missing.words = state.count(CellKind::missingWord);
  profile.missingAt = state.missingAt();
  for (const SentinelCells* cells : numbers.missing) {
    profile.missing.sentinels += cells->where.count;
    profile.sentinels.push_back({plainNumber(sentinelValue(cells->index)), cells->where.count});
    join(profile.missingAt, cells->where);
  }
  const auto more = [](const ValueCount& a, const ValueCount& b) { return a.count > b.count; };
  std::stable_sort(profile.sentinels.begin(), profile.sentinels.end(), more);
}

void addDistinct(ColumnProfile& profile, const ColumnState& state, const Numbers& numbers) {
  const std::uint64_t all = state.values().distinct();
  profile.distinct = all - std::min<std::uint64_t>(all, numbers.missing.size());
  profile.distinctExact = state.values().exact();
  const std::uint64_t present = state.presentCount() - profile.missing.sentinels;
  profile.constant = profile.distinct == 1 && profile.distinctExact && present >= 2;
}

void addStrays(ColumnProfile& profile, const ColumnState& state) {
  const std::uint64_t numbers = state.numberCount() - profile.missing.sentinels;
  const bool holdsNumbers =
      numbers > 0 && numbers * 100 >= (state.presentCount() - profile.missing.sentinels) * usualShare;
  if (profile.type == ColumnType::timestamp) {
    profile.strayTexts = state.notTimesAt();
  } else if (holdsNumbers) {
    profile.strayTexts = state.textsAt();
  }
}

bool isMissingValue(const CountedValue& value, const Numbers& numbers) {
  return std::any_of(numbers.missing.begin(), numbers.missing.end(), [&value](const SentinelCells* cells) {
    return value.hash == hashOfNumber(sentinelValue(cells->index));
  });
}

void addValues(ColumnProfile& profile, const ColumnState& state, const Numbers& numbers) {
  for (const CountedValue& value : state.values().values()) {
    if (!isMissingValue(value, numbers)) profile.values.push_back({value.text, value.count});
  }
  std::stable_sort(profile.values.begin(), profile.values.end(), [](const ValueCount& a, const ValueCount& b) {
    return a.count != b.count ? a.count > b.count : a.value < b.value;
  });
  if (profile.values.size() > mostValues) profile.values.resize(mostValues);
}

void addUnits(ColumnProfile& profile, const ColumnState& state) {
  for (const auto& [unit, count] : state.units())
    profile.units.push_back({unit, count});
  const auto more = [](const ValueCount& a, const ValueCount& b) { return a.count > b.count; };
  std::stable_sort(profile.units.begin(), profile.units.end(), more);
}

}  // namespace

ColumnProfile summariseColumn(const ColumnState& state, const std::string& name, const std::string& unit) {
  const Numbers numbers = settle(state);
  ColumnProfile profile;
  profile.name = name;
  profile.unit = unit;
  addMissing(profile, state, numbers);
  addDistinct(profile, state, numbers);
  profile.pointDecimals = state.count(CellKind::pointDecimal);
  profile.commaDecimals = state.count(CellKind::commaDecimal);
  profile.longestFrozenRun = numbers.frozen.longest;
  profile.frozenRunLine = numbers.frozen.line;
  profile.type = typeOf(state, profile);
  addStrays(profile, state);
  addUnits(profile, state);
  const bool measured = profile.type == ColumnType::integer || profile.type == ColumnType::real;
  if (measured && numbers.moments.count() > 0) {
    profile.numbers = summaryOf(numbers);
    profile.spikes = spikesOf(state, numbers);
  }
  if (profile.type == ColumnType::boolean || profile.type == ColumnType::category) addValues(profile, state, numbers);
  return profile;
}

}  // namespace jindan::datacheck
