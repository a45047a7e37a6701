// SPDX-License-Identifier: Apache-2.0
#include "storage/database_header.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <vector>

namespace jindan::storage {

namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t pageSizeAt = 16;
constexpr std::size_t reservedAt = 20;
constexpr std::size_t changesAt = 24;
constexpr std::size_t pagesAt = 28;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;
constexpr std::size_t validForAt = 92;
constexpr std::uint32_t smallestPage = 512;
constexpr std::array rooms{checksumBytes, sealBytes};

std::uint32_t number(Bytes bytes, std::size_t at, std::size_t length) {
  std::uint32_t value = 0;
  for (std::size_t i = at; i < at + length; ++i)
    value = value << 8U | bytes[i];
  return value;
}

}  // namespace

std::optional<DatabaseHeader> headerOf(Bytes bytes) {
  if (bytes.size() < headerBytes || std::memcmp(bytes.data(), magic.data(), magic.size()) != 0) return std::nullopt;
  DatabaseHeader header;
  const std::uint32_t size = number(bytes, pageSizeAt, 2);
  header.pageSize = size == 1 ? static_cast<std::uint32_t>(largestPage) : size;
  const bool isPowerOfTwo = (header.pageSize & (header.pageSize - 1)) == 0;
  if (header.pageSize < smallestPage || !isPowerOfTwo) return std::nullopt;
  header.hasChecksums = bytes[reservedAt] == checksumBytes || bytes[reservedAt] == sealBytes;
  header.pages = number(bytes, pagesAt, 4);
  header.countIsKnown = number(bytes, changesAt, 4) == number(bytes, validForAt, 4);
  header.version = static_cast<std::int32_t>(number(bytes, userVersionAt, 4));
  header.applicationId = number(bytes, applicationIdAt, 4);
  return header;
}

std::uint64_t checksumOf(Bytes page, std::uint64_t pageNumber) {
  // Each step can be undone, so that no single change is ever lost on the way; the number keeps pages in their place.
  constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U;
  constexpr unsigned half = 32;
  std::uint64_t sum = (pageNumber + 1) * factor;
  for (std::size_t at = 0; at + checksumBytes < page.size(); at += checksumBytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, page.data() + at, sizeof word);
    sum = (sum ^ word) * factor;
    sum ^= sum >> half;
  }
  return sum;
}

bool isWholePage(Bytes page, std::uint64_t pageNumber) {
  std::uint64_t stored = 0;
  std::memcpy(&stored, page.data() + page.size() - sizeof stored, sizeof stored);
  return stored == checksumOf(page, pageNumber);
}

bool isHiddenChecksum(Bytes firstPage, const DatabaseHeader& header) {
  if (header.hasChecksums || firstPage.size() < header.pageSize) return false;
  std::vector<unsigned char> page(firstPage.begin(), firstPage.begin() + header.pageSize);
  return std::any_of(rooms.begin(), rooms.end(), [&page](int room) {
    page[reservedAt] = static_cast<unsigned char>(room);
    return isWholePage(page, 1);
  });
}

}  // namespace jindan::storage
