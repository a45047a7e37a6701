// SPDX-License-Identifier: Apache-2.0
#include "datacheck/sketch/quantile_sketch.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "datacheck/sketch/hash.h"
#include "datacheck/sketch/merge_sort.h"

namespace jindan::datacheck {

namespace {

constexpr std::uint64_t unsampledValues = 1 << 15;  ///< values that all enter before the sampler begins
constexpr unsigned highestSampleLevel = 20;
constexpr double shrink = 2.0 / 3.0;  ///< of the capacity from one level to the one below
constexpr double smallestCapacity = 32;

}  // namespace

QuantileSketch::QuantileSketch(std::uint32_t k) : k_(k) {
  addLevel();
}

/// The top level has the full capacity; each one below two thirds of it.
void QuantileSketch::addLevel() {
  levels_.emplace_back();
  double capacity = k_;
  for (std::size_t level = levels_.size(); level-- > 0; capacity *= shrink) {
    levels_[level].capacity = static_cast<std::size_t>(std::max(smallestCapacity, std::ceil(capacity)));
  }
}

void QuantileSketch::planNextPick() {
  while (sampleLevel_ < highestSampleLevel && (groupStart_ >> sampleLevel_) >= unsampledValues)
    ++sampleLevel_;
  const std::uint64_t inGroup = (std::uint64_t{1} << sampleLevel_) - 1;
  nextPick_ = groupStart_ + (mix(groupStart_ + 1) & inGroup);
}

void QuantileSketch::add(std::span<const double> values) {
  const std::uint64_t begin = count_;
  count_ += values.size();
  while (nextPick_ < count_) {
    // A pick may lie before this call only when its group began there; then it was taken there.
    if (sampleLevel_ == 0) {
      groupStart_ += insertFront(values.subspan(nextPick_ - begin));
    } else {
      insert(values[nextPick_ - begin], sampleLevel_);
      groupStart_ += std::uint64_t{1} << sampleLevel_;
    }
    planNextPick();
  }
}

/// While every value enters: as many as the lowest level has room for; how many that were.
std::size_t QuantileSketch::insertFront(std::span<const double> values) {
  Level& lowest = levels_[0];
  const std::size_t held = lowest.values.size(), room = lowest.capacity > held ? lowest.capacity - held : 1;
  const std::size_t count = std::min({room, values.size(), static_cast<std::size_t>(unsampledValues - groupStart_)});
  lowest.values.insert(lowest.values.end(), values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count));
  held_ += count;
  compressFrom(0);
  return count;
}

void QuantileSketch::addRepeated(double value, std::uint64_t weight) {
  repeated_ += weight;
  for (; weight != 0; weight &= weight - 1)
    insert(value, static_cast<unsigned>(std::countr_zero(weight)));
}

void QuantileSketch::insert(double value, unsigned level) {
  while (levels_.size() <= level)
    addLevel();
  levels_[level].values.push_back(value);
  ++held_;
  compressFrom(level);
}

void QuantileSketch::compressFrom(unsigned level) {
  for (unsigned at = level; at < levels_.size() && levels_[at].values.size() >= levels_[at].capacity; ++at)
    compress(at);
}

void QuantileSketch::compress(unsigned level) {
  if (level + 1 == levels_.size()) addLevel();
  std::vector<double>& from = levels_[level].values;
  Level& above = levels_[level + 1];
  thread_local MergeSort sorter;
  sorter.sort(from, levels_[level].sorted);
  // An odd one out stays, so that the weights add up to the count.
  const std::size_t stays = from.size() % 2, size = from.size();
  const std::size_t offset = mix(++compactions_) & 1;
  std::size_t half = 0;
  for (std::size_t i = stays + offset; i < size; i += 2)
    from[stays + half++] = from[i];
  const std::span<const double> kept(from.data() + stays, half);
  if (above.sorted == above.values.size()) {
    sorter.mergeInto(above.values, kept);
    above.sorted = above.values.size();
  } else {
    above.values.insert(above.values.end(), kept.begin(), kept.end());
  }
  held_ -= size - stays - half;
  from.resize(stays);
  levels_[level].sorted = stays;
}

std::vector<QuantileSketch::Weighted> QuantileSketch::weighted() const {
  std::vector<Weighted> all;
  all.reserve(held_);
  for (unsigned level = 0; level < levels_.size(); ++level) {
    for (const double value : levels_[level].values)
      all.push_back({value, std::uint64_t{1} << level});
  }
  std::sort(all.begin(), all.end(), [](const Weighted& a, const Weighted& b) { return a.value < b.value; });
  return all;
}

std::vector<double> QuantileSketch::quantiles(std::span<const double> ranks) const {
  const std::vector<Weighted> all = weighted();
  if (all.empty()) return std::vector<double>(ranks.size(), 0.0);
  std::uint64_t total = 0;
  for (const Weighted& one : all)
    total += one.weight;
  std::vector<double> found;
  std::size_t at = 0;
  std::uint64_t upTo = all[0].weight;
  for (const double rank : ranks) {
    const double wanted = rank * static_cast<double>(total);
    while (at + 1 < all.size() && static_cast<double>(upTo) < wanted)
      upTo += all[++at].weight;
    found.push_back(all[at].value);
  }
  return found;
}

}  // namespace jindan::datacheck
