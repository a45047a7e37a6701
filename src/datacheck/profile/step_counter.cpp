// SPDX-License-Identifier: Apache-2.0
#include "datacheck/profile/step_counter.h"

#include <bit>

#include "datacheck/sketch/hash.h"

namespace jindan::datacheck {

namespace {

constexpr unsigned bitsOfMagnitude = 5;
constexpr std::size_t magnitudes = 64 << bitsOfMagnitude;

/// Ascending with the length: its exponent and the bits behind its first one.
std::size_t magnitudeOf(std::int64_t step) {
  const auto length = static_cast<std::uint64_t>(step);
  const auto exponent = static_cast<unsigned>(std::bit_width(length)) - 1;
  const std::uint64_t bits =
      exponent >= bitsOfMagnitude ? length >> (exponent - bitsOfMagnitude) : length << (bitsOfMagnitude - exponent);
  return (static_cast<std::size_t>(exponent) << bitsOfMagnitude) + (bits & ((1U << bitsOfMagnitude) - 1));
}

}  // namespace

StepCounter::Step* StepCounter::find(std::int64_t step) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = mix(static_cast<std::uint64_t>(step)) & mask;
  while (slots_[at].length != 0 && slots_[at].length != step)
    at = (at + 1) & mask;
  return &slots_[at];
}

void StepCounter::grow() {
  std::vector<Step> old(2 * slots_.size());
  old.swap(slots_);
  for (const Step& step : old) {
    if (step.length != 0) *find(step.length) = step;
  }
}

/// A step that is not the one before.
void StepCounter::addOther(std::int64_t step) {
  Step* slot = find(step);
  if (slot->length == 0) {
    if (used_ == most) {
      if (byMagnitude_.empty()) byMagnitude_.resize(magnitudes);
      ++byMagnitude_[magnitudeOf(step)];
      return;
    }
    ++used_;
    slot->length = step;
    if (2 * used_ > slots_.size()) {
      grow();
      slot = find(step);
    }
  }
  ++slot->count;
  last_ = step;
  lastSlot_ = static_cast<std::size_t>(slot - slots_.data());
}

std::int64_t StepCounter::usual() const {
  Step best;
  for (const Step& step : slots_) {
    const bool better = step.count > best.count || (step.count == best.count && step.length < best.length);
    if (step.length != 0 && better) best = step;
  }
  return best.length;
}

std::uint64_t StepCounter::between(std::int64_t from, std::int64_t to) const {
  std::uint64_t count = 0;
  for (const Step& step : slots_) {
    if (step.length != 0 && step.length >= from && step.length <= to) count += step.count;
  }
  if (byMagnitude_.empty() || to < from) return count;
  for (std::size_t m = magnitudeOf(from); m <= magnitudeOf(to); ++m)
    count += byMagnitude_[m];
  return count;
}

}  // namespace jindan::datacheck
