// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <string_view>

#include "datacheck/parse/byte_masks.h"
#include "datacheck/parse/quotes.h"

namespace jindan::datacheck {

/// Bits `from` to `to`, both included.
inline std::uint64_t bitsBetween(unsigned from, unsigned to) {
  return (~std::uint64_t{0} << from) & (~std::uint64_t{0} >> (63 - to));
}

/// Bit i: how many of the bits 0 to i are set, modulo 2.
inline std::uint64_t parityUpTo(std::uint64_t bits) {
  for (unsigned shift = 1; shift < 64; shift *= 2)
    bits ^= bits << shift;
  return bits;
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

/// Finds the delimiters and ends of lines outside quotes, 64 bytes a step. Nearly all quotes are written by the rule:
/// they stand at both ends of a cell, and doubled inside. Then whether a byte lies inside is the parity of the quotes
/// before it. A window with one that breaks the rule is read by maskOutsideQuotes(), quote by quote.
///
/// The sink is told what is found: `marks(base, masks)` the delimiters and ends of lines, `innerLines(base, bits)` or
/// `innerLines(first, behind)` the ends of lines inside quotes, `back(at)` that what was told from `at` on, all of it
/// inside quotes, is void. `longPiece(quote)` says how far a piece is passed over that does not end within 64 bytes.
template <class Sink>
class WindowScanner {
 public:
  WindowScanner(std::string_view text, const Separators& separators, std::size_t from, Sink& sink)
      : text_(text), separators_(separators), sink_(sink), at_(from) {
    lookBack();
  }

  [[nodiscard]] bool atEnd() const { return at_ >= text_.size(); }
  /// Begin of the quoted piece that is still open; nothing when none is.
  [[nodiscard]] std::optional<std::size_t> openPiece() const {
    return inside_ != 0 ? std::optional(opened_) : std::nullopt;
  }
  /// Whether no quote was met that breaks the rule or is doubled.
  [[nodiscard]] bool plainQuotes() const { return plain_; }

  void step() {
    const bool tooLong = inside_ != 0 && (atEnd() || at_ - opened_ + 64 > longestRecord);
    if (!tooLong && stepByRule()) return;
    plain_ = false;
    // A piece that seemed to end with the window before goes on where this one begins with the other half of a doubled
    // quote.
    const bool goesOn = closed_ && !atEnd() && text_[at_] == '"';
    if (inside_ != 0 || goesOn) sink_.back(at_ = opened_);
    inside_ = 0;
    ByteMasks masks;
    const std::size_t base = at_;
    at_ = maskOutsideQuotes(
        text_, base, separators_, masks,
        [this](const char* first, const char* behind) { sink_.innerLines(first, behind); },
        [this](const char* quote) { return sink_.longPiece(quote); });
    sink_.marks(base, masks);
    lookBack();
  }

 private:
  void lookBack() {
    const char before = at_ == 0 ? separators_.newline : text_[at_ - 1];
    cellStart_ = before == separators_.newline || before == separators_.delimiter;
    closed_ = false;
  }

  bool stepByRule() {
    ByteMasks masks = masksOf(text_.data() + at_, separators_.delimiter, separators_.newline);
    const std::size_t left = text_.size() - at_;
    const std::uint64_t valid = left >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << left) - 1;
    masks.quotes &= valid;
    const std::uint64_t inside = masks.quotes != 0 ? inside_ ^ parityUpTo(masks.quotes) : inside_;
    if (masks.quotes != 0 && !followsRule(masks, inside)) return false;
    if (const std::uint64_t inner = masks.newlines & inside & valid; inner != 0) sink_.innerLines(at_, inner);
    masks.delimiters &= ~inside & valid;
    masks.newlines &= ~inside & valid;
    sink_.marks(at_, masks);
    cellStart_ = ((masks.delimiters | masks.newlines) >> 63) != 0;
    closed_ = ((masks.quotes & ~inside) >> 63) != 0;
    inside_ = 0 - (inside >> 63);
    at_ += 64;
    return true;
  }

  bool followsRule(const ByteMasks& masks, std::uint64_t inside) {
    const std::uint64_t openings = masks.quotes & inside, closings = masks.quotes & ~inside;
    const std::uint64_t starts = ((masks.delimiters | masks.newlines) << 1) | (cellStart_ ? 1U : 0U);
    const std::uint64_t doubled = openings & ((closings << 1) | (closed_ ? 1U : 0U));
    const std::uint64_t first = openings & ~doubled;
    if ((first & ~starts) != 0) return false;
    if (doubled != 0) plain_ = false;
    if (first != 0) opened_ = at_ + 63 - static_cast<unsigned>(std::countl_zero(first));
    return true;
  }

  std::string_view text_;
  Separators separators_;
  Sink& sink_;
  std::size_t at_;
  std::size_t opened_ = 0;    ///< begin of the quoted piece that was opened last
  std::uint64_t inside_ = 0;  ///< all bits set while a piece is open
  bool cellStart_ = true;     ///< the byte before ends a cell
  bool closed_ = false;       ///< the byte before is a closing quote
  bool plain_ = true;
};

}  // namespace jindan::datacheck
