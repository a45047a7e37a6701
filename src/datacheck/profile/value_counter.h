// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "datacheck/profile/budget.h"
#include "datacheck/sketch/hash_sample.h"

namespace jindan::datacheck {

/// How often one value occurs and in how many unbroken runs.
struct CountedValue {
  std::uint64_t hash = 0;
  std::uint64_t count = 0;
  std::uint64_t runs = 0;
  std::string text;  ///< as first written, shortened
};

/// Which values a column holds: each one counted while there are few, afterwards only how many there are.
class ValueCounter {
 public:
  explicit ValueCounter(const ColumnBudget& budget)
      : most_(budget.countedValues), keyCapacity_(budget.distinctKeys), sample_(budget.distinct) {}

  /// Whether values are still counted one by one.
  [[nodiscard]] bool counting() const { return counting_; }

  /// Values in their order, 0 for a missing one, while they are counted one by one; `text(i)` writes the i-th, for a
  /// value never seen before. How many were counted: fewer than there are when these are too many different ones.
  template <class Text>
  std::size_t addCounted(std::span<const std::uint64_t> hashes, const Text& text) {
    for (std::size_t i = 0; i < hashes.size(); ++i) {
      const std::uint64_t hash = hashes[i];
      std::uint32_t index = placeOf(hash);
      if (values_[index].hash != hash) {
        index = indexOf(hash);
        if (index == none) {
          if (values_.size() > most_) return i;
          index = add(hash, text(i));
        }
      }
      // No branch asks whether the run goes on: in a column of states no processor can tell.
      CountedValue& value = values_[index];
      ++value.count;
      value.runs += index != current_ ? 1U : 0U;
      current_ = index;
    }
    return hashes.size();
  }
  /// From now on values are only sampled.
  void stopCounting(bool mayBeKey);
  /// Values in their order, 0 for a missing one, once they are no longer counted one by one; `text(i)` writes the i-th.
  template <class Text>
  void addSampled(std::span<const std::uint64_t> hashes, bool mayBeKey, const Text& text) {
    constexpr std::size_t chunk = 256;
    std::array<std::uint32_t, chunk> wanted;
    for (std::size_t from = 0; from < hashes.size(); from += chunk) {
      const std::size_t to = std::min(hashes.size(), from + chunk), count = select(hashes, from, to, mayBeKey, wanted);
      for (std::size_t i = 0; i < count; ++i)
        sampleOne(hashes[wanted[i]], mayBeKey, [&] { return text(wanted[i]); });
    }
  }

  /// Those that are counted one by one; none once they are no longer.
  [[nodiscard]] std::span<const CountedValue> values() const { return std::span(values_).subspan(1); }
  [[nodiscard]] std::uint64_t distinct() const { return counting_ ? values().size() : sample_.estimate(); }
  [[nodiscard]] bool exact() const { return counting_ || sample_.exact(); }
  [[nodiscard]] bool knows(std::uint64_t hash) const;
  /// Values with the smallest hashes, as written: examples that another column can be asked for.
  [[nodiscard]] std::vector<std::pair<std::uint64_t, std::string>> examples() const;
  /// The sample of all hashes, whether they were counted or not.
  [[nodiscard]] HashSample sample() const;

 private:
  /// So many that two values seldom want the same one.
  static constexpr std::size_t slotsForEach = 8;
  static constexpr std::uint32_t none = ~std::uint32_t{0};

  template <class Text>
  void sampleOne(std::uint64_t hash, bool mayBeKey, const Text& text) {
    if (sample_.covers(hash) && !sample_.liesFirst(hash)) insert(hash, mayBeKey);
    if (mayBeKey && hash < exampleLimit_) addExample(hash, text());
  }
  /// The hashes from `from` to `to` that the sample or the examples may want. Which these are is a coin's toss that no
  /// processor foresees, so there is no branch.
  std::size_t select(std::span<const std::uint64_t> hashes, std::size_t from, std::size_t to, bool mayBeKey,
                     std::span<std::uint32_t> wanted) const {
    const std::uint64_t limit = std::max(sample_.limit(), mayBeKey ? exampleLimit_ - 1 : 0);
    std::size_t count = 0;
    std::uint64_t before = 0;
    for (std::size_t i = from; i < to; ++i) {
      const std::uint64_t hash = hashes[i];
      wanted[count] = static_cast<std::uint32_t>(i);
      count += static_cast<std::size_t>(hash - 1 < limit) & static_cast<std::size_t>(hash != before);
      before = hash;
    }
    for (std::size_t i = 0; i < count; ++i)
      sample_.prefetch(hashes[wanted[i]]);
    return count;
  }
  /// Where a value most likely is.
  [[nodiscard]] std::uint32_t placeOf(std::uint64_t hash) const { return slots_[hash & (slots_.size() - 1)]; }
  [[nodiscard]] std::uint32_t indexOf(std::uint64_t hash) const;
  std::uint32_t add(std::uint64_t hash, std::string text);
  void insert(std::uint64_t hash, bool mayBeKey);
  void putSlot(std::uint32_t index);
  void addExample(std::uint64_t hash, std::string text);

  std::uint32_t most_;
  std::uint32_t keyCapacity_;
  bool counting_ = true;
  std::uint32_t current_ = 0;  ///< index of the last value
  /// The first one stands for missing values, with the hash 0.
  std::vector<CountedValue> values_ = std::vector<CountedValue>(1);
  std::vector<std::uint16_t> slots_ = std::vector<std::uint16_t>(slotsForEach);  ///< index of a value; 0 where none is
  HashSample sample_;
  std::map<std::uint64_t, std::string> examples_;
  std::uint64_t exampleLimit_ = ~std::uint64_t{0};
};

}  // namespace jindan::datacheck
