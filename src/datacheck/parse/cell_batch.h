// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "datacheck/parse/cell_index.h"
#include "datacheck/parse/number_cells.h"
#include "datacheck/values/cell_kind.h"
#include "datacheck/values/shaped_time.h"
#include "datacheck/values/time_text.h"

namespace jindan::datacheck {

/// The cells of one column in one block, read. Parallel arrays, one entry a row.
struct CellBatch {
  std::size_t rows = 0;
  std::vector<CellKind> kind;
  std::vector<double> value;          ///< of numbers and times
  std::vector<std::uint64_t> hash;    ///< 0 for a missing cell
  std::vector<std::uint16_t> format;  ///< how a time is written
  std::array<std::uint32_t, cellKinds> counts{};

  [[nodiscard]] std::uint32_t count(CellKind k) const { return counts[static_cast<std::size_t>(k)]; }
  [[nodiscard]] std::uint32_t numberCount() const {
    return count(CellKind::integer) + count(CellKind::pointDecimal) + count(CellKind::commaDecimal) +
           count(CellKind::measured);
  }
};

/// Reads the cells of columns. One for each thread; what it remembers only saves time.
class ColumnReader {
 public:
  void read(const CellIndex& index, std::size_t column, const ColumnStyle& style, CellBatch& batch);

 private:
  /// How a cell was read, by the hash of its bytes and its column.
  struct KnownCell {
    std::uint64_t key = 0;
    double value = 0;
    std::uint64_t hash = 0;
    CellKind kind = CellKind::empty;
    std::uint16_t format = 0;
  };
  static constexpr unsigned knownBits = 9;

  void prepare(std::size_t rows, CellBatch& batch);
  NumberCounts readNumbers(const CellIndex& index, std::size_t column, const ColumnStyle& style, CellBatch& batch);
  void readOthers(const CellIndex& index, std::size_t column, const ColumnStyle& style, std::size_t count,
                  CellBatch& batch);
  bool readBared(std::string_view cell, const ColumnStyle& style, std::size_t row, CellBatch& batch);
  bool readTimeCell(std::string_view cell, std::size_t row, CellBatch& batch);
  void readCarefully(std::string_view cell, const ColumnStyle& style, std::size_t row, CellBatch& batch);

  std::vector<std::uint32_t> others_;  ///< rows whose cells are no plain numbers
  UsualTimeReader times_;
  ShapedTimeReader shapedTimes_;
  std::uint64_t columnKey_ = 0;  ///< of the column being read
  /// Cells of the past, each in the place that its key says: words, gaps and grades come again and again.
  std::vector<KnownCell> known_ = std::vector<KnownCell>(std::size_t{1} << knownBits);
  std::string scratch_;
};

}  // namespace jindan::datacheck
