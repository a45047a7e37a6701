// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "datacheck/profile/block.h"
#include "datacheck/profile/occurrences.h"
#include "datacheck/sketch/hash_sample.h"

namespace jindan::datacheck {

/// Rows as wholes: how many, which are ragged or empty, which are equal to an earlier one. Rows are compared by a
/// 64-bit hash of their bytes, so two different ones are taken for equal once in about 10^13 pairs. Exact up to half
/// a million different rows; beyond that counted on a sample of them (see HashSample), with a relative error of about
/// 0.1 % of the sample's duplicates.
class RowState {
 public:
  static std::uint64_t hashOf(const CellIndex& index, std::size_t row);

  /// Takes a block in the order of the file and tells it its place. `hashes` are those of its rows.
  void add(Block& block, const std::vector<std::uint64_t>& hashes);
  /// A new part of the series begins on this line of its file.
  void startPart(std::uint64_t line) { line_ = line; }

  [[nodiscard]] std::uint64_t rows() const { return rows_; }
  [[nodiscard]] const Occurrences& ragged() const { return ragged_; }
  [[nodiscard]] const Occurrences& empty() const { return empty_; }
  [[nodiscard]] Occurrences duplicates() const;
  [[nodiscard]] bool duplicatesExact() const { return seen_.exact(); }

 private:
  void addRow(std::uint64_t hash, std::uint64_t line);

  std::uint64_t rows_ = 0;
  std::uint64_t line_ = 1;
  Occurrences ragged_, empty_, duplicates_;
  HashSample seen_{1 << 19};
  /// Duplicates by the sampling level up to which their hash is covered.
  std::array<std::uint64_t, 65> duplicatesByLevel_{};
};

}  // namespace jindan::datacheck
