// SPDX-License-Identifier: Apache-2.0
// The front of an encrypted workspace: one that was changed is not read, and no other key ever comes out of it.
#include "storage/key_block.h"

#include <algorithm>

#include "fuzz/fuzz.h"

using namespace jindan;
using storage::KeyBlock;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const storage::Bytes front(data, size);
  const auto block = storage::newestIn(front);
  if (!block) return 0;
  fuzz::require(storage::isLockedFront(front), "what has a key block is told to be locked");
  const auto again = KeyBlock::read(block->written());
  fuzz::require(again && again->identity() == block->identity(), "a block that was read can be written");
  const auto key = block->open(KeyBlock::Slot::password, "seed", "front");
  fuzz::require(!key || std::all_of(key->bytes().begin(), key->bytes().end(), [](auto byte) { return byte == 'k'; }),
                "only the key that was wrapped comes out");
  return 0;
}
