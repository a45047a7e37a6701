// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

#include "datacheck/parse/byte_masks.h"
#include "datacheck/parse/quotes.h"

namespace jindan::datacheck {

/// Bits `from` to `to`, both included.
inline std::uint64_t bitsBetween(unsigned from, unsigned to) {
  return (~std::uint64_t{0} << from) & (~std::uint64_t{0} >> (63 - to));
}

/// The delimiters and ends of lines outside quotes among the 64 bytes of the text from `at` on; where to look next.
/// `onInner(first, behind)` is told where a quoted piece with line ends inside lies. `onLong(quote)` is asked for a
/// quoted piece that holds doubled quotes or does not end within the 64 bytes: how far the text is passed over.
template <class OnInner, class OnLong>
std::size_t maskOutsideQuotes(std::string_view text, std::size_t at, const Separators& separators, ByteMasks& masks,
                              const OnInner& onInner, const OnLong& onLong) {
  const char* const window = text.data() + at;
  masks = masksOf(window, separators.delimiter, separators.newline);
  const std::size_t left = text.size() - at;
  std::uint64_t valid = left >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << left) - 1;
  std::size_t next = at + 64;
  for (std::uint64_t quotes = masks.quotes & valid; quotes != 0; quotes &= quotes - 1) {
    const auto first = static_cast<unsigned>(std::countr_zero(quotes));
    const char* const quote = window + first;
    if (!opensCell(text.data(), quote, separators)) continue;
    const std::uint64_t later = quotes & (quotes - 1);
    const auto last = static_cast<unsigned>(std::countr_zero(later)) % 64;
    if (later == 0 || window[last + 1] == '"') {
      next = onLong(quote);
      valid &= (std::uint64_t{1} << first) - 1;
      break;
    }
    const std::uint64_t inside = bitsBetween(first, last);
    if ((masks.newlines & inside) != 0) onInner(quote, window + last);
    valid &= ~inside;
    quotes = later;
  }
  masks.delimiters &= valid;
  masks.newlines &= valid;
  return next;
}

}  // namespace jindan::datacheck
