// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "datacheck/parse/cell_batch.h"
#include "datacheck/profile/block.h"
#include "datacheck/profile/sentinels.h"
#include "datacheck/profile/spikes.h"
#include "datacheck/profile/value_counter.h"
#include "datacheck/sketch/moments.h"

namespace jindan::datacheck {

/// Rows in a row with the same value.
struct FrozenRun {
  std::uint64_t longest = 0;
  std::uint64_t line = 0;  ///< where the longest begins
};

/// All that is remembered of one column while its cells go by. Batches come in the order of the file; how they are cut
/// has no influence on the outcome.
class ColumnState {
 public:
  ColumnState(const ColumnBudget& budget, ColumnStyle style);

  void add(const CellBatch& batch, const Block& block, std::size_t column);
  /// Ends the run that is still open.
  void finish();

  [[nodiscard]] const ColumnStyle& style() const { return style_; }
  [[nodiscard]] std::uint64_t count(CellKind kind) const { return counts_[static_cast<std::size_t>(kind)]; }
  [[nodiscard]] std::uint64_t numberCount() const;
  [[nodiscard]] std::uint64_t presentCount() const;
  [[nodiscard]] const Occurrences& missingAt() const { return missingAt_; }
  [[nodiscard]] const Occurrences& textsAt() const { return textsAt_; }
  [[nodiscard]] const Occurrences& notTimesAt() const { return notTimesAt_; }
  [[nodiscard]] const ValueCounter& values() const { return values_; }
  [[nodiscard]] const FrozenRun& frozen() const { return frozen_; }
  [[nodiscard]] const Moments& moments() const { return moments_; }
  [[nodiscard]] const QuantileSketch& sketch() const { return sketch_; }
  [[nodiscard]] const SpikeCounter& spikes() const { return spikes_; }
  [[nodiscard]] const std::vector<SentinelCells>& sentinels() const { return sentinels_; }
  [[nodiscard]] const std::map<std::string, std::uint64_t>& units() const { return units_; }
  /// Whether a number with a unit behind it is no whole one.
  [[nodiscard]] bool measuredFractions() const { return measuredFractions_; }
  [[nodiscard]] std::uint64_t firstHash() const { return firstHash_; }
  [[nodiscard]] std::uint64_t lastHash() const { return lastHash_; }
  /// Whether every number followed the one before by one.
  [[nodiscard]] bool countsUp() const { return countsUp_; }
  /// Days that can only be read with day and month in the other order.
  [[nodiscard]] std::uint64_t otherOrder() const { return otherOrder_; }

 private:
  void addMissing(const CellBatch& batch, const Block& block);
  void addOdd(const CellBatch& batch, const Block& block, std::size_t column);
  void noteUnit(std::string_view cell);
  void noteOtherOrder(std::string_view cell);
  void followCount(const CellBatch& batch);
  void addNumbers(const CellBatch& batch, const Block& block);
  void gatherNumbers(const CellBatch& batch, const Block& block);
  void addSentinel(int index, std::uint64_t row, std::uint64_t line);
  template <class LineOf>
  void summarise(std::span<const double> numbers, const Extremes& extremes, const LineOf& lineOf);
  void addValues(const CellBatch& batch, const Block& block, std::size_t column);
  void followRuns(std::span<const std::uint64_t> hashes, const Block& block);
  void closeRun();
  void noteEnds(std::span<const std::uint64_t> hashes);
  [[nodiscard]] bool mayBeKey() const;

  ColumnStyle style_;
  std::array<std::uint64_t, cellKinds> counts_{};
  Occurrences missingAt_, textsAt_, notTimesAt_;
  std::map<std::string, std::uint64_t> units_;
  bool measuredFractions_ = false;
  std::uint64_t otherOrder_ = 0;

  Moments moments_;
  QuantileSketch sketch_;
  SpikeCounter spikes_;
  std::vector<SentinelCells> sentinels_;
  std::vector<double> gathered_;
  std::vector<std::uint32_t> gatheredRows_;
  double previous_ = 0;
  bool anyNumber_ = false;
  bool countsUp_ = true;

  ValueCounter values_;
  FrozenRun frozen_;
  std::uint64_t runHash_ = 0, runLength_ = 0, runLine_ = 0;
  std::uint64_t firstHash_ = 0, lastHash_ = 0;
};

}  // namespace jindan::datacheck
