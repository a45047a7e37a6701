// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <limits>
#include <map>
#include <optional>

#include "datacheck/parse/cell_batch.h"
#include "datacheck/profile/block.h"
#include "datacheck/profile/occurrences.h"
#include "datacheck/profile/step_counter.h"

namespace jindan::datacheck {

/// Steps of a time column in the order of the file. Rows without a time are passed over.
class TimeState {
 public:
  /// `clock`, where there is one, holds the times of day that belong to the days of `batch`.
  void add(const CellBatch& batch, const CellBatch* clock, const Block& block);

  [[nodiscard]] std::uint64_t count() const { return count_; }
  [[nodiscard]] std::uint64_t steps() const { return steps_.count(); }
  /// The profile; the name of the column is left to the caller. `withDays` is false for mere times of day.
  [[nodiscard]] TimeProfile profile() const;

 private:
  struct Gap {
    std::int64_t from, to;
    std::uint64_t line;
  };
  void addTime(std::int64_t micros, std::uint64_t line);
  /// Longest steps are noted; those up to this length are no longer among them.
  std::int64_t unnotedGap_ = 0;
  void noteGap(std::int64_t from, std::int64_t to, std::uint64_t line);

  std::uint64_t count_ = 0;
  std::int64_t previous_ = 0;
  std::int64_t earliest_ = std::numeric_limits<std::int64_t>::max();
  std::int64_t latest_ = std::numeric_limits<std::int64_t>::min();
  bool days_ = false;
  StepCounter steps_;
  std::vector<Gap> gaps_;  ///< the longest first, among equals the earliest
  Occurrences duplicates_, backward_;
  std::map<std::uint32_t, std::uint64_t> formats_;  ///< by the codes of day and clock
  std::uint32_t lastFormat_ = 0;
  std::uint64_t* lastFormatCount_ = nullptr;
};

}  // namespace jindan::datacheck
