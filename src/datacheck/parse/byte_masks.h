// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace jindan::datacheck {

/// Which of 64 bytes are the delimiter, the end of a line or a quote; one bit a byte.
struct ByteMasks {
  std::uint64_t delimiters = 0, newlines = 0, quotes = 0;
};

#if defined(__SSE2__)
inline ByteMasks masksOf(const char* bytes, char delimiter, char newline) {
  const __m128i d = _mm_set1_epi8(delimiter), n = _mm_set1_epi8(newline), q = _mm_set1_epi8('"');
  ByteMasks masks;
  for (int part = 0; part < 4; ++part) {
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * part));
    const auto bits = [block, part](__m128i wanted) {
      const auto found = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(block, wanted)));
      return static_cast<std::uint64_t>(found) << (16 * part);
    };
    masks.delimiters |= bits(d);
    masks.newlines |= bits(n);
    masks.quotes |= bits(q);
  }
  return masks;
}
#else
inline ByteMasks masksOf(const char* bytes, char delimiter, char newline) {
  ByteMasks masks;
  for (int i = 0; i < 64; ++i) {
    const std::uint64_t bit = std::uint64_t{1} << i;
    if (bytes[i] == delimiter) masks.delimiters |= bit;
    if (bytes[i] == newline) masks.newlines |= bit;
    if (bytes[i] == '"') masks.quotes |= bit;
  }
  return masks;
}
#endif

}  // namespace jindan::datacheck
