// SPDX-License-Identifier: Apache-2.0
#include "datacheck/profile/value_counter.h"

#include <algorithm>
#include <iterator>

namespace jindan::datacheck {

std::uint32_t ValueCounter::indexOf(std::uint64_t hash) const {
  if (hash == 0) return 0;
  const std::uint64_t mask = slots_.size() - 1;
  for (std::uint64_t at = hash & mask; slots_[at] != 0; at = (at + 1) & mask) {
    if (values_[slots_[at]].hash == hash) return slots_[at];
  }
  return none;
}

void ValueCounter::putSlot(std::uint32_t index) {
  const std::uint64_t mask = slots_.size() - 1;
  std::uint64_t at = values_[index].hash & mask;
  while (slots_[at] != 0)
    at = (at + 1) & mask;
  slots_[at] = static_cast<std::uint16_t>(index);
}

std::uint32_t ValueCounter::add(std::uint64_t hash, std::string text) {
  values_.push_back({hash, 0, 0, std::move(text)});
  const auto index = static_cast<std::uint32_t>(values_.size() - 1);
  if (slotsForEach * values_.size() > slots_.size()) {
    slots_.assign(2 * slots_.size(), 0);
    for (std::uint32_t i = 1; i < index; ++i)
      putSlot(i);
  }
  putSlot(index);
  return index;
}

void ValueCounter::insert(std::uint64_t hash, bool mayBeKey) {
  if (mayBeKey && sample_.exact() && sample_.size() == sample_.capacity()) {
    sample_.raiseCapacity(std::max(keyCapacity_, sample_.capacity()));
  }
  sample_.insert(hash);
}

void ValueCounter::stopCounting(bool mayBeKey) {
  counting_ = false;
  for (const CountedValue& value : values()) {
    insert(value.hash, mayBeKey);
    if (mayBeKey) addExample(value.hash, value.text);
  }
  values_.resize(1);
  values_.shrink_to_fit();
  slots_ = {};
}

void ValueCounter::addExample(std::uint64_t hash, std::string text) {
  constexpr std::size_t most = 48;
  examples_.emplace(hash, std::move(text));
  if (examples_.size() <= most) return;
  examples_.erase(std::prev(examples_.end()));
  exampleLimit_ = std::prev(examples_.end())->first;
}

std::vector<std::pair<std::uint64_t, std::string>> ValueCounter::examples() const {
  std::vector<std::pair<std::uint64_t, std::string>> all(examples_.begin(), examples_.end());
  for (const CountedValue& value : values())
    all.emplace_back(value.hash, value.text);
  return all;
}

bool ValueCounter::knows(std::uint64_t hash) const {
  return counting_ ? indexOf(hash) != none : sample_.contains(hash);
}

HashSample ValueCounter::sample() const {
  HashSample all = sample_;
  for (const CountedValue& value : values())
    all.insert(value.hash);
  return all;
}

}  // namespace jindan::datacheck
