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

  /// A run of equal values begins. `text` is called only for a value never seen before.
  template <class Text>
  void beginRun(std::uint64_t hash, bool mayBeKey, const Text& text) {
    if (counting_) {
      current_ = indexOf(hash);
      if (current_ == none) {
        if (values_.size() < most_) {
          current_ = add(hash, text());
        } else {
          stopCounting(mayBeKey);
        }
      }
      if (counting_) {
        ++values_[current_].runs;
        return;
      }
    }
    sampleOne(hash, mayBeKey, text);
  }
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
  /// The run that began last was this long.
  void endRun(std::uint64_t length) {
    if (counting_) values_[current_].count += length;
  }

  [[nodiscard]] const std::vector<CountedValue>& values() const { return values_; }
  [[nodiscard]] std::uint64_t distinct() const { return counting_ ? values_.size() : sample_.estimate(); }
  [[nodiscard]] bool exact() const { return counting_ || sample_.exact(); }
  [[nodiscard]] bool knows(std::uint64_t hash) const;
  /// Values with the smallest hashes, as written: examples that another column can be asked for.
  [[nodiscard]] std::vector<std::pair<std::uint64_t, std::string>> examples() const;
  /// The sample of all hashes, whether they were counted or not.
  [[nodiscard]] HashSample sample() const;

 private:
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
  [[nodiscard]] std::uint32_t indexOf(std::uint64_t hash) const;
  std::uint32_t add(std::uint64_t hash, std::string text);
  void stopCounting(bool mayBeKey);
  void insert(std::uint64_t hash, bool mayBeKey);
  void putSlot(std::uint32_t index);
  void addExample(std::uint64_t hash, std::string text);

  std::uint32_t most_;
  std::uint32_t keyCapacity_;
  bool counting_ = true;
  std::uint32_t current_ = none;
  std::vector<CountedValue> values_;
  std::vector<std::uint32_t> slots_;  ///< index of a value plus one; 0 where there is none
  HashSample sample_;
  std::map<std::uint64_t, std::string> examples_;
  std::uint64_t exampleLimit_ = ~std::uint64_t{0};
};

}  // namespace jindan::datacheck
