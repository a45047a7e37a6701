// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "storage/data_key.h"
#include "storage/database_header.h"

namespace jindan::storage {

// The pages of an encrypted database: XChaCha20-Poly1305 with a random nonce, bound to the page's number.

/// The one page size of encrypted databases.
inline constexpr std::size_t sealedPage = 4096;

using SealedPage = std::span<unsigned char, sealedPage>;
using Seal = std::array<unsigned char, sealBytes>;

/// Encrypts all of the page in its place and gives what opens it again.
[[nodiscard]] Seal encryptPage(SealedPage page, std::uint32_t number, const DataKey& key);
/// False, and nothing but zeros in the page, when it is not the one of that number that was encrypted.
[[nodiscard]] bool decryptPage(SealedPage page, const Seal& seal, std::uint32_t number, const DataKey& key);

/// Encrypts a page that keeps its last forty bytes free and puts the seal there.
void sealPage(SealedPage page, std::uint32_t number, const DataKey& key);
/// The reverse; the free bytes are zero afterwards. False, and zeros, when anything about it was changed.
[[nodiscard]] bool openPage(SealedPage page, std::uint32_t number, const DataKey& key);
/// Would it open? Quicker than opening it.
[[nodiscard]] bool isSealed(std::span<const unsigned char, sealedPage> page, std::uint32_t number, const DataKey& key);

}  // namespace jindan::storage
