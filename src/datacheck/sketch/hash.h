// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace jindan::datacheck {

inline std::uint64_t load64(const char* bytes) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

/// A bijection whose every output bit depends on every input bit (the finaliser of MurmurHash3, variant 13 of D.
/// Stafford). Being a bijection it never confuses two numbers.
constexpr std::uint64_t mix(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
  return x ^ (x >> 31);
}

/// Folds the 128-bit product of two words into one.
constexpr std::uint64_t foldedProduct(std::uint64_t a, std::uint64_t b) {
  __extension__ using Wide = unsigned __int128;
  const Wide product = static_cast<Wide>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

/// Hash of a number that is there and not -0: never 0, which stands for a missing value.
constexpr std::uint64_t hashOfUnsignedZero(double value) {
  const auto bits = std::bit_cast<std::uint64_t>(value);
  const std::uint64_t hash = foldedProduct(bits ^ 0x9E3779B97F4A7C15U, 0xD6E8FEB86659FD93U);
  return hash + static_cast<std::uint64_t>(hash == 0);
}

/// The same for any number: -0 and 0 are one value.
constexpr std::uint64_t hashOfNumber(double value) {
  return hashOfUnsignedZero(value + 0.0);
}

/// 64-bit hash of a text, sixteen bytes a step; at least eight bytes after the end must be readable. Never 0.
inline std::uint64_t hashOfBytes(const char* bytes, std::size_t length) {
  constexpr std::uint64_t k0 = 0x9E3779B97F4A7C15U, k1 = 0xD6E8FEB86659FD93U;
  std::uint64_t hash = k0 ^ length;
  std::size_t left = length;
  for (; left >= 16; left -= 16, bytes += 16)
    hash = foldedProduct(load64(bytes) ^ k1, load64(bytes + 8) ^ hash);
  if (left >= 8) {
    hash = foldedProduct(load64(bytes) ^ k1, hash ^ k0);
    bytes += 8;
    left -= 8;
  }
  if (left > 0) hash = foldedProduct((load64(bytes) & (~std::uint64_t{0} >> (64 - 8 * left))) ^ k1, hash ^ k0);
  hash = mix(hash);
  return hash + static_cast<std::uint64_t>(hash == 0);
}

}  // namespace jindan::datacheck
