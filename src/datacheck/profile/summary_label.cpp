// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "datacheck/profile/summary.h"
#include "datacheck/profile/words.h"

namespace jindan::datacheck {

namespace {

constexpr std::size_t mostClasses = 32;

bool isMissingValue(const CountedValue& value, const ColumnProfile& profile) {
  return std::any_of(profile.sentinels.begin(), profile.sentinels.end(), [&value](const ValueCount& sentinel) {
    return value.hash == hashOfNumber(std::stod(sentinel.value));
  });
}

bool canBeOutcome(const ColumnProfile& profile, const std::vector<CountedValue>& values) {
  if (values.size() < 2 || values.size() > mostClasses || profile.type == ColumnType::timestamp) return false;
  std::uint64_t rows = 0;
  for (const CountedValue& value : values)
    rows += value.count;
  if (rows < 2 * values.size()) return false;
  if (values.size() == 2 && areGoodAndBad(values[0].text, values[1].text)) return true;
  return namesOutcome(profile.name);
}

}  // namespace

std::optional<LabelProfile> labelOf(const ColumnState& state, const ColumnProfile& profile) {
  std::vector<CountedValue> values;
  for (const CountedValue& value : state.values().values()) {
    if (!isMissingValue(value, profile)) values.push_back(value);
  }
  if (!canBeOutcome(profile, values)) return std::nullopt;
  std::stable_sort(values.begin(), values.end(), [](const CountedValue& a, const CountedValue& b) {
    return a.count != b.count ? a.count > b.count : a.text < b.text;
  });
  LabelProfile label;
  label.column = profile.name;
  for (const CountedValue& value : values)
    label.values.push_back({value.text, value.count});
  for (std::size_t i = 1; i < values.size(); ++i)
    label.positives += values[i].count;
  // Between two runs of the usual value lies one stretch of others, and one more at an end that is not usual.
  const CountedValue& usual = values[0];
  label.events = usual.runs - 1 + (state.firstHash() != usual.hash ? 1 : 0) + (state.lastHash() != usual.hash ? 1 : 0);
  return label;
}

}  // namespace jindan::datacheck
