// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string_view>

#include "datacheck/sketch/hash.h"
#include "datacheck/values/cell_kind.h"

namespace jindan::datacheck {

/// Which mark a column uses before the decimals.
enum class DecimalMark : char { point = '.', comma = ',' };

struct Number {
  double value = 0;
  CellKind kind = CellKind::integer;
  std::string_view unit;  ///< what stands behind a measured number
};

/// Reads a number in any way people write one: sign, thousands separators, either decimal mark, exponent, currency sign
/// before it, unit behind it. A mark that could be both is read as the column's. Nothing when it is no number.
std::optional<Number> readNumber(std::string_view text, DecimalMark mark);

namespace fast {

inline constexpr std::uint64_t eachByte = 0x0101010101010101U;
inline constexpr double powersOfTen[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                         1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

/// A double holds all whole numbers up to this one.
inline constexpr std::uint64_t exactUpTo = std::uint64_t{1} << 53;

/// Whether all eight bytes are decimal digits.
inline bool eightDigits(std::uint64_t word) {
  return (((word + 0x4646464646464646U) | (word - 0x3030303030303030U)) & 0x8080808080808080U) == 0;
}

/// The number that eight digits make, the first one in the lowest byte (three multiplications; the well-known SWAR
/// way).
inline std::uint64_t valueOfEight(std::uint64_t word) {
  word -= 0x3030303030303030U;
  word = word * 10 + (word >> 8);
  constexpr std::uint64_t pairs = 0x000000FF000000FFU;
  return ((word & pairs) * (100 + (1000000ULL << 32)) + ((word >> 16) & pairs) * (1 + (10000ULL << 32))) >> 32;
}

/// Fills the `8 - count` lowest bytes, which are zero, with the digit 0; `count` is 1 to 8.
inline std::uint64_t withZeros(std::uint64_t word, unsigned count) {
  return word | ((0x3030303030303030U >> 8) >> (8 * (count - 1)));
}

/// 0x80 in the first byte that equals the mark, 0 where none does.
inline std::uint64_t firstMark(std::uint64_t word, std::uint64_t marks) {
  const std::uint64_t off = word ^ marks;
  const std::uint64_t found = (off - eachByte) & ~off & 0x8080808080808080U;
  return found & (0 - found);
}

/// Takes the byte that `flag` marks with 0x80 out of the word; the bytes before it move up by one, `filling` comes in.
inline std::uint64_t without(std::uint64_t word, std::uint64_t flag, std::uint64_t filling) {
  return ((word & ((flag >> 7) - 1)) << 8) | (word & (0 - (flag << 1))) | filling;
}

/// How many bytes follow the marked one.
inline unsigned bytesBehind(std::uint64_t flag) {
  return static_cast<unsigned>(std::countl_zero(flag)) / 8;
}

/// At most eight characters: digits with at most one mark.
inline bool shortNumber(const char* text, unsigned length, std::uint64_t marks, double& value, bool& whole) {
  std::uint64_t word = withZeros(load64(text) << (8 * (8 - length)), length);
  const std::uint64_t found = firstMark(word, marks);
  whole = found == 0;
  if (whole) {
    if (!eightDigits(word)) return false;
    value = static_cast<double>(static_cast<std::int64_t>(valueOfEight(word)));
    return true;
  }
  word = without(word, found, '0');
  if (!eightDigits(word) || length == 1) return false;
  value = static_cast<double>(static_cast<std::int64_t>(valueOfEight(word))) / powersOfTen[bytesBehind(found)];
  return true;
}

/// Nine to sixteen characters.
inline bool longNumber(const char* text, unsigned length, std::uint64_t marks, double& value, bool& whole) {
  std::uint64_t last = load64(text + length - 8);
  std::uint64_t first = withZeros(load64(text) << (8 * (16 - length)), length - 8);
  unsigned decimals = 0;
  whole = false;
  if (const std::uint64_t late = firstMark(last, marks)) {
    decimals = bytesBehind(late);
    last = without(last, late, first >> 56);
    first = (first << 8) | '0';
  } else if (const std::uint64_t early = firstMark(first, marks)) {
    decimals = 8 + bytesBehind(early);
    first = without(first, early, '0');
  } else {
    whole = true;
  }
  if (!eightDigits(first) || !eightDigits(last)) return false;
  const std::uint64_t digits = valueOfEight(first) * 100000000U + valueOfEight(last);
  if (digits > exactUpTo) return false;
  value = static_cast<double>(static_cast<std::int64_t>(digits)) / powersOfTen[decimals];
  return true;
}

/// A plain number of at most sixteen characters after its minus sign; what it cannot read may still be a number.
/// Correctly rounded: both operands of its only division are exact. `marks` is the decimal mark in each byte. Sixteen
/// bytes from `text` on must be readable.
inline bool readPlain(const char* text, std::size_t length, std::uint64_t marks, double& value, bool& whole) {
  const bool negative = *text == '-';
  text += negative;
  length -= negative;
  if (length - 1 > 15) return false;
  const bool read = length <= 8 ? shortNumber(text, static_cast<unsigned>(length), marks, value, whole)
                                : longNumber(text, static_cast<unsigned>(length), marks, value, whole);
  value = negative ? -value : value;
  return read;
}

}  // namespace fast

}  // namespace jindan::datacheck
