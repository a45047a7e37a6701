// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace jindan::storage {

using Bytes = std::span<const unsigned char>;

inline constexpr int checksumBytes = 8;
/// What an encrypted page keeps free: its nonce and its tag. A database that was encrypted once keeps that much.
inline constexpr int sealBytes = 40;
inline constexpr std::size_t headerBytes = 100;
inline constexpr std::size_t largestPage = 65'536;

/// What the first hundred bytes of a database file say.
/// https://www.sqlite.org/fileformat2.html#the_database_header
struct DatabaseHeader {
  std::uint32_t pageSize = 0;
  bool hasChecksums = false;  ///< each page keeps room free at its end, with the checksum in the last eight bytes
  std::uint32_t pages = 0;
  bool countIsKnown = false;  ///< `pages` was written together with the last change
  std::uint32_t applicationId = 0;
  std::int64_t version = 0;
};

/// Nothing when this is not the start of a database.
[[nodiscard]] std::optional<DatabaseHeader> headerOf(Bytes bytes);

/// The checksum of a page without its last eight bytes. Pages count from 1.
[[nodiscard]] std::uint64_t checksumOf(Bytes page, std::uint64_t pageNumber);

/// Does the page end with its own checksum?
[[nodiscard]] bool isWholePage(Bytes page, std::uint64_t pageNumber);

/// A first page that says it has no checksum, yet carries the right one: the very byte that says so was changed.
[[nodiscard]] bool isHiddenChecksum(Bytes firstPage, const DatabaseHeader& header);

}  // namespace jindan::storage
