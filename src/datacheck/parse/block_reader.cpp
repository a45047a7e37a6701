// SPDX-License-Identifier: Apache-2.0
#include "datacheck/parse/block_reader.h"

#include <algorithm>
#include <cstring>

#include "datacheck/parse/quotes.h"

namespace jindan::datacheck {

namespace {
constexpr std::size_t wideLoad = 64;
}

Result<void> BlockReader::skip(std::size_t bytes) {
  std::vector<char> unused(std::min<std::size_t>(bytes, 1 << 16));
  while (bytes > 0) {
    const auto got = readFully(*source_, unused.data(), std::min(bytes, unused.size()));
    if (!got) return tl::unexpected(got.error());
    if (*got == 0) return {};
    bytes -= *got;
  }
  return {};
}

/// Reads until the buffer is full or the source ends; how much is there then.
Result<std::size_t> BlockReader::fill(TextBlock& block, std::size_t have) {
  const std::size_t room = block.bytes_.size() - wideLoad - 1;
  const auto got = readFully(*source_, block.bytes_.data() + have, room - have);
  if (!got) return tl::unexpected(got.error());
  ended_ = *got < room - have;
  return have + *got;
}

void BlockReader::keepRest(TextBlock& block, std::size_t from, std::size_t size) {
  rest_.assign(block.bytes_.data() + from, block.bytes_.data() + size);
}

Result<bool> BlockReader::next(TextBlock& block) {
  if (ended_ && rest_.empty()) return false;
  const std::size_t wanted = std::max(blockBytes_, rest_.size() + 1) + wideLoad + 1;
  if (block.bytes_.size() < wanted) block.bytes_.resize(wanted);
  std::copy(rest_.begin(), rest_.end(), block.bytes_.begin());
  std::size_t have = rest_.size();
  rest_.clear();
  std::size_t complete = 0;
  while (true) {
    if (!ended_) {
      const auto filled = fill(block, have);
      if (!filled) return tl::unexpected(filled.error());
      have = *filled;
    }
    if (have == 0) return false;
    if (ended_) break;
    complete = completeRecords({block.bytes_.data(), have}, separators_);
    if (have - complete > longestRecord) {
      return badInput(path_, {Fault{"", FaultCode::lineTooLong, "", std::to_string(longestRecord)}});
    }
    if (complete > 0) break;
    block.bytes_.resize(2 * block.bytes_.size());
  }
  if (ended_) {
    // The last record need not be ended in the file.
    if (block.bytes_[have - 1] != separators_.newline) block.bytes_[have++] = separators_.newline;
    complete = have;
  } else {
    keepRest(block, complete, have);
  }
  block.size_ = separators_.blanks ? joinBlanks(block.bytes_.data(), complete, separators_.newline) : complete;
  std::memset(block.bytes_.data() + block.size_, 0, wideLoad);
  return true;
}

}  // namespace jindan::datacheck
