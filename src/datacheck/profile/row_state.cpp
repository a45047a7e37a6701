// SPDX-License-Identifier: Apache-2.0
#include "datacheck/profile/row_state.h"

#include <bit>

#include "datacheck/sketch/hash.h"

namespace jindan::datacheck {

std::uint64_t RowState::hashOf(const CellIndex& index, std::size_t row) {
  const std::string_view bytes = index.row(row);
  return hashOfBytes(bytes.data(), bytes.size());
}

void RowState::addRow(std::uint64_t hash, std::uint64_t line) {
  if (!seen_.covers(hash) || seen_.insert(hash)) return;
  ++duplicatesByLevel_[static_cast<std::size_t>(std::countl_zero(hash))];
  if (duplicates_.firstLines.size() < notedLines) duplicates_.firstLines.push_back(line);
}

void RowState::add(Block& block, const std::vector<std::uint64_t>& hashes) {
  const CellIndex& index = block.index;
  block.firstLine = line_;
  block.firstRow = rows_;
  constexpr std::size_t ahead = 16;
  for (std::size_t row = 0; row < index.rows(); ++row) {
    if (row + ahead < index.rows()) seen_.prefetch(hashes[row + ahead]);
    addRow(hashes[row], block.lineOf(row));
  }
  for (const std::uint32_t row : index.ragged())
    note(ragged_, block.lineOf(row));
  for (const std::uint64_t line : index.emptyLines())
    note(empty_, line_ + line);
  rows_ += index.rows();
  line_ += index.lines();
}

Occurrences RowState::duplicates() const {
  Occurrences found = duplicates_;
  for (std::size_t zeros = seen_.level(); zeros < duplicatesByLevel_.size(); ++zeros) {
    found.count += duplicatesByLevel_[zeros];
  }
  found.count <<= seen_.level();
  return found;
}

}  // namespace jindan::datacheck
