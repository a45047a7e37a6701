// SPDX-License-Identifier: Apache-2.0
#include "storage/front_file.h"

#include <algorithm>
#include <array>

#include "storage/key_block.h"
#include "storage/raw_file.h"
#include "storage/utf8.h"

namespace jindan::storage {

namespace fs = std::filesystem;

Result<std::vector<unsigned char>> readFront(const fs::path& file) {
  std::error_code error;
  if (!fs::is_regular_file(file, error)) return std::vector<unsigned char>();
  const RawFile raw(file);
  if (const auto ready = raw.ready(); !ready) return tl::unexpected(ready.error());
  std::vector<unsigned char> front(static_cast<std::size_t>(std::min<std::uint64_t>(raw.size(), frontBytes)));
  if (!raw.read(front, 0)) return failure(ErrorCode::cannotRead, utf8(file));
  return front;
}

Result<void> writeFront(const fs::path& file, const KeyBlock& block) {
  RawFile raw(file, RawFile::Access::alone);
  if (const auto ready = raw.ready(); !ready) return tl::unexpected(ready.error());
  Front present{};
  if (raw.size() < present.size() || !raw.read(present, 0)) return failure(ErrorCode::cannotRead, utf8(file));
  const auto first = KeyBlock::read(Bytes(present).first(KeyBlock::bytes));
  const auto second = KeyBlock::read(Bytes(present).last(KeyBlock::bytes));
  const bool isFirstNewer = first && (!second || first->generation() >= second->generation());
  const auto written = block.written();
  const std::array<std::uint64_t, 2> order{isFirstNewer ? KeyBlock::bytes : 0, isFirstNewer ? 0 : KeyBlock::bytes};
  for (const std::uint64_t at : order) {
    if (!raw.write(written, at) || !raw.sync()) return failure(ErrorCode::cannotWrite, utf8(file));
  }
  return {};
}

}  // namespace jindan::storage
