// SPDX-License-Identifier: Apache-2.0
#include "datacheck/parse/cell_index.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "datacheck/parse/quoted_window.h"

namespace jindan::datacheck {

namespace {

/// Appends the places of the set bits.
inline void flatten(std::uint64_t mask, std::uint32_t base, std::vector<std::uint32_t>& to, std::size_t& count) {
  if (to.size() < count + 64) to.resize(2 * to.size() + 1024);
  std::uint32_t* out = to.data() + count;
  for (; mask != 0; mask &= mask - 1)
    *out++ = base + static_cast<std::uint32_t>(std::countr_zero(mask));
  count = static_cast<std::size_t>(out - to.data());
}

}  // namespace

void CellIndex::build(std::string_view text, const Separators& separators, std::size_t columns) {
  text_ = text;
  columns_ = columns;
  markCount_ = newlineCount_ = 0;
  innerLines_.clear();
  boundCount_ = 0;
  rowBegin_.clear();
  rowLength_.clear();
  lineOf_.clear();
  ragged_.clear();
  emptyLines_.clear();
  scan(separators);
  assemble(separators);
}

void CellIndex::noteInnerLines(const char* from, const char* to, char newline) {
  while (from < to) {
    const void* const found = std::memchr(from, newline, static_cast<std::size_t>(to - from));
    if (found == nullptr) return;
    from = static_cast<const char*>(found);
    innerLines_.push_back(static_cast<std::uint32_t>(from - text_.data()));
    ++from;
  }
}

/// Puts what the scanner finds into the index.
struct CellIndex::Sink {
  CellIndex& index;
  char newline;

  void marks(std::size_t base, const ByteMasks& masks) {
    const auto from = static_cast<std::uint32_t>(base);
    flatten(masks.delimiters | masks.newlines, from, index.marks_, index.markCount_);
    if (masks.newlines != 0) flatten(masks.newlines, from, index.newlines_, index.newlineCount_);
  }
  void innerLines(std::size_t base, std::uint64_t bits) {
    for (; bits != 0; bits &= bits - 1)
      index.innerLines_.push_back(static_cast<std::uint32_t>(base) +
                                  static_cast<std::uint32_t>(std::countr_zero(bits)));
  }
  void innerLines(const char* first, const char* behind) { index.noteInnerLines(first, behind, newline); }
  void back(std::size_t at) {
    while (!index.innerLines_.empty() && index.innerLines_.back() >= at)
      index.innerLines_.pop_back();
  }
  std::size_t longPiece(const char* quote) {
    const char* const text = index.text_.data();
    const char* const closed = afterQuoted(quote, text + index.text_.size());
    if (closed != nullptr) innerLines(quote, closed);
    return static_cast<std::size_t>((closed != nullptr ? closed : quote + 1) - text);
  }
};

void CellIndex::scan(const Separators& separators) {
  Sink sink{*this, separators.newline};
  WindowScanner scanner(text_, separators, 0, sink);
  while (!scanner.atEnd() || scanner.openPiece())
    scanner.step();
  plainQuotes_ = scanner.plainQuotes();
}

/// `first` is the index of the row's first mark.
void CellIndex::addRow(std::size_t first, std::size_t cells, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t* const bounds = bounds_.data() + boundCount_;
  boundCount_ += columns_ + 1;
  bounds[0] = begin - 1;
  const std::size_t known = std::min(cells, columns_);
  if (known > 1) std::memcpy(bounds + 1, marks_.data() + first, (known - 1) * sizeof(std::uint32_t));
  // The end of the record may lie before its mark, where the line ends with two characters.
  bounds[known] = cells > columns_ ? marks_[first + known - 1] : end;
  for (std::size_t i = known + 1; i <= columns_; ++i)
    bounds[i] = end;
  // Delimiters at the end of a row that has all its cells are a habit of loggers, not a fault.
  const bool tooMany = cells > columns_ && end - marks_[first + columns_ - 1] != cells - columns_;
  if (cells < columns_ || tooMany) ragged_.push_back(static_cast<std::uint32_t>(rowBegin_.size()));
  rowBegin_.push_back(begin);
  rowLength_.push_back(end - begin);
  lineOf_.push_back(lines_);
}

void CellIndex::assemble(const Separators& separators) {
  std::size_t mark = 0, inner = 0;
  std::uint32_t begin = 0;
  lines_ = 0;
  if (const std::size_t most = newlineCount_ * (columns_ + 1); bounds_.size() < most) bounds_.resize(most);
  for (std::size_t record = 0; record < newlineCount_; ++record) {
    const std::uint32_t newline = newlines_[record];
    std::size_t cells = columns_;
    if (mark + cells > markCount_ || marks_[mark + cells - 1] != newline) {
      cells = 1;
      while (marks_[mark + cells - 1] != newline)
        ++cells;
    }
    const bool twoCharacters = newline > begin && separators.newline == '\n' && text_[newline - 1] == '\r';
    const std::uint32_t end = newline - (twoCharacters ? 1 : 0);
    const bool blank = end - begin == cells - 1 || (cells == 1 && text_.find_first_not_of(" \t", begin) >= end);
    if (blank && cells > 1) {
      emptyLines_.push_back(lines_);
    } else if (!blank && (separators.comment == 0 || text_[begin] != separators.comment)) {
      addRow(mark, cells, begin, end);
    }
    mark += cells;
    begin = newline + 1;
    ++lines_;
    for (; inner < innerLines_.size() && innerLines_[inner] < newline; ++inner)
      ++lines_;
  }
}

}  // namespace jindan::datacheck
