// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "datacheck/dialect/dialect.h"

namespace jindan::datacheck {

/// Where the cells of a piece of text lie: rows of equally many columns. A row with fewer cells is filled up with
/// absent ones, cells beyond the columns are left out; both are noted. Blank lines, comments and rows without any value
/// are no rows.
class CellIndex {
 public:
  /// The text is whole records, the last one ended too; 64 bytes behind it must be readable.
  void build(std::string_view text, const Separators& separators, std::size_t columns);

  [[nodiscard]] std::size_t rows() const { return lineOf_.size(); }
  [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const {
    const std::uint32_t* const bounds = &bounds_[row * (columns_ + 1) + column];
    const std::uint32_t begin = bounds[0] + 1, end = bounds[1];
    return begin < end ? text_.substr(begin, end - begin) : std::string_view{text_.data(), 0};
  }
  /// For loops over a column: before the first cell of it; the next row's lies `stride` further.
  [[nodiscard]] const std::uint32_t* boundsOf(std::size_t column) const { return bounds_.data() + column; }
  [[nodiscard]] std::size_t stride() const { return columns_ + 1; }
  [[nodiscard]] const char* text() const { return text_.data(); }
  /// Whether a cell that begins and ends with a quote has no other quote in it.
  [[nodiscard]] bool plainQuotes() const { return plainQuotes_; }
  /// The bytes of a row.
  [[nodiscard]] std::string_view row(std::size_t row) const { return text_.substr(rowBegin_[row], rowLength_[row]); }
  /// Line of a row, from 0 on.
  [[nodiscard]] std::uint64_t lineOf(std::size_t row) const { return lineOf_[row]; }
  /// Lines in the whole piece.
  [[nodiscard]] std::uint64_t lines() const { return lines_; }
  /// Rows with too few or too many cells.
  [[nodiscard]] const std::vector<std::uint32_t>& ragged() const { return ragged_; }
  /// Lines, from 0 on, that hold delimiters only.
  [[nodiscard]] const std::vector<std::uint64_t>& emptyLines() const { return emptyLines_; }

 private:
  struct Sink;
  void scan(const Separators& separators);
  void noteInnerLines(const char* from, const char* to, char newline);
  void assemble(const Separators& separators);
  void addRow(std::size_t first, std::size_t cells, std::uint32_t begin, std::uint32_t end);

  std::string_view text_;
  std::size_t columns_ = 0;
  std::vector<std::uint32_t> marks_;     ///< places of delimiters and ends of records
  std::vector<std::uint32_t> newlines_;  ///< places of ends of records
  std::size_t markCount_ = 0, newlineCount_ = 0;
  std::vector<std::uint32_t> innerLines_;  ///< places of line ends inside quotes
  std::vector<std::uint32_t> bounds_;
  std::size_t boundCount_ = 0;
  std::vector<std::uint32_t> rowBegin_, rowLength_;
  std::vector<std::uint64_t> lineOf_;
  std::vector<std::uint32_t> ragged_;
  std::vector<std::uint64_t> emptyLines_;
  std::uint64_t lines_ = 0;
  bool plainQuotes_ = true;
};

}  // namespace jindan::datacheck
