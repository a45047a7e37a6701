// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace jindan::storage {

// Keys made from passwords, for everything the program locks: workspaces here, case files in the layer above.

/// What a password costs to try, as libsodium counts it. It stands in the file, so that it can grow.
struct PasswordCost {
  std::uint64_t operations = 3;
  std::uint64_t memory = 256U * 1024U * 1024U;  ///< bytes
};

/// A file that asks for more is refused: nobody can make reading it cost more than this.
inline constexpr PasswordCost highestCost{10, 512U * 1024U * 1024U};

[[nodiscard]] bool isAllowed(const PasswordCost& cost);

/// Before anything else of libsodium is used, as often as wanted.
void startSodium();

/// Fills `key` by Argon2id; `salt` has crypto_pwhash_SALTBYTES. False when the memory cannot be had.
[[nodiscard]] bool deriveKey(std::span<unsigned char> key, std::string_view password, const unsigned char* salt,
                             const PasswordCost& cost);

}  // namespace jindan::storage
