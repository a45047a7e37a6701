// SPDX-License-Identifier: Apache-2.0
#include "datacheck/parse/number_cells.h"

#include <array>
#include <bit>

#if defined(__x86_64__) && defined(__GNUC__)
#define JINDAN_WIDE_NUMBERS
#include <immintrin.h>
#define JINDAN_WIDE __attribute__((target("avx2,bmi,bmi2")))
#endif

namespace jindan::datacheck {

namespace {

CellKind decimalOf(DecimalMark mark) {
  return mark == DecimalMark::comma ? CellKind::commaDecimal : CellKind::pointDecimal;
}

struct Bounds {
  std::uint32_t begin, end;
};

/// Where the cell lies, quotes around it left out. An absent cell ends before it begins.
inline Bounds boundsOf(const NumberColumn& column, const std::uint32_t* bounds) {
  Bounds cell{bounds[0] + 1, bounds[1]};
  if (column.plainQuotes && column.text[cell.begin] == '"' && cell.end > cell.begin + 1 &&
      column.text[cell.end - 1] == '"') {
    ++cell.begin;
    --cell.end;
  }
  return cell;
}

}  // namespace

NumberCounts readPlainNumbersPortably(const NumberColumn& column) {
  NumberCounts counts;
  const std::uint64_t marks = fast::eachByte * static_cast<unsigned char>(column.mark);
  const CellKind decimal = decimalOf(column.mark);
  const std::uint32_t* bounds = column.bounds;
  for (std::size_t row = 0; row < column.rows; ++row, bounds += column.stride) {
    const Bounds cell = boundsOf(column, bounds);
    double value = 0;
    bool whole = false;
    if (cell.begin >= cell.end ||
        !fast::readPlain(column.text + cell.begin, cell.end - cell.begin, marks, value, whole)) {
      column.others[counts.others++] = static_cast<std::uint32_t>(row);
      continue;
    }
    column.kinds[row] = whole ? CellKind::integer : decimal;
    column.values[row] = value + 0.0;
    column.hashes[row] = hashOfNumber(value);
    ++(whole ? counts.wholes : counts.decimals);
  }
  return counts;
}

#ifdef JINDAN_WIDE_NUMBERS
namespace {

/// Longest number that is read at once.
constexpr unsigned widest = 16;

/// By length and place of the mark (the length where there is none): which byte goes where, so that the digits stand
/// at the right end of sixteen bytes without the mark; the highest bit makes a zero.
using Shuffle = std::array<unsigned char, widest>;
constexpr unsigned shuffleOf(unsigned length, unsigned mark) {
  return length * widest + mark;
}
alignas(16) constexpr auto shuffles = [] {
  std::array<Shuffle, shuffleOf(widest, widest) + 1> table{};
  for (unsigned length = 1; length <= widest; ++length) {
    for (unsigned mark = 0; mark <= length; ++mark) {
      Shuffle& shuffle = table[shuffleOf(length, mark)];
      shuffle.fill(0x80);
      unsigned to = widest;
      for (unsigned from = length; from-- > 0;)
        if (from != mark) shuffle[--to] = static_cast<unsigned char>(from);
    }
  }
  return table;
}();

/// By the characters from the mark on, itself included.
constexpr auto powers = [] {
  std::array<double, widest + 1> table{1, 1};
  for (unsigned i = 2; i <= widest; ++i)
    table[i] = table[i - 1] * 10;
  return table;
}();

/// What sixteen digits make, the highest first: neighbours are joined to pairs, fours and eights.
JINDAN_WIDE inline std::uint64_t valueOf(__m128i digits) {
  const __m128i tens = _mm_set1_epi16(0x010A), hundreds = _mm_set1_epi32(0x00010064);
  const __m128i tenThousands = _mm_set1_epi32(0x00012710);
  const __m128i pairs = _mm_maddubs_epi16(digits, tens), fours = _mm_madd_epi16(pairs, hundreds);
  const __m128i eights = _mm_madd_epi16(_mm_packus_epi32(fours, fours), tenThousands);
  const auto both = static_cast<std::uint64_t>(_mm_cvtsi128_si64(eights));
  return (both & 0xFFFFFFFFU) * 100000000U + (both >> 32);
}

/// As fast::readPlain(), all characters at once; correctly rounded for the same reason. False for what is no plain
/// number. `minus` is 1 where the number is one below zero; its zero has no sign.
JINDAN_WIDE inline bool readWide(const char* text, std::uint32_t length, std::uint32_t minus, __m128i marks,
                                 double& value, bool& isWhole) {
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text));
  const __m128i digits = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
  const __m128i small = _mm_cmpeq_epi8(_mm_min_epu8(digits, _mm_set1_epi8(9)), digits);
  const auto areDigits = static_cast<std::uint32_t>(_mm_movemask_epi8(small));
  const auto areMarks = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, marks)));
  const std::uint32_t end = 1U << (length % 32), all = end - 1;
  const std::uint32_t mark = (areMarks | end) & (0 - (areMarks | end));
  // A second mark is no digit, and a mark alone is no number.
  if (length - 1 >= widest || ((areDigits | mark) & all) != all || (areDigits & all) == 0) return false;
  const auto place = static_cast<unsigned>(__builtin_ctz(mark));
  const auto* const shuffle = reinterpret_cast<const __m128i*>(shuffles[shuffleOf(length, place)].data());
  const std::uint64_t number = valueOf(_mm_shuffle_epi8(digits, _mm_load_si128(shuffle)));
  isWhole = place == length;
  // No branch on the sign: it may be anything.
  const auto below = static_cast<std::int64_t>((number ^ (0 - std::uint64_t{minus})) + minus);
  value = static_cast<double>(below);
  if (isWhole) return number <= fast::exactUpTo;
  value /= powers[length - place];
  return true;
}

JINDAN_WIDE NumberCounts readNumbersWide(const NumberColumn& to) {
  NumberCounts counts;
  const NumberColumn column = to;  // its pointers stay in registers
  const __m128i marks = _mm_set1_epi8(static_cast<char>(column.mark));
  const CellKind decimal = decimalOf(column.mark);
  const std::uint32_t* bounds = column.bounds;
  for (std::size_t row = 0; row < column.rows; ++row, bounds += column.stride) {
    const Bounds cell = boundsOf(column, bounds);
    const char* const text = column.text + cell.begin;
    const std::uint32_t minus = *text == '-' ? 1 : 0;
    double value = 0;
    bool whole = false;
    if (!readWide(text + minus, cell.end - cell.begin - minus, minus, marks, value, whole)) {
      column.others[counts.others++] = static_cast<std::uint32_t>(row);
      continue;
    }
    column.kinds[row] = whole ? CellKind::integer : decimal;
    column.values[row] = value;
    column.hashes[row] = hashOfUnsignedZero(value);
    counts.wholes += whole ? 1U : 0U;
  }
  counts.decimals = static_cast<std::uint32_t>(column.rows) - counts.others - counts.wholes;
  return counts;
}

}  // namespace
#endif

NumberCounts readPlainNumbers(const NumberColumn& column) {
#ifdef JINDAN_WIDE_NUMBERS
  static const bool wide =
      __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
  if (wide) return readNumbersWide(column);
#endif
  return readPlainNumbersPortably(column);
}

}  // namespace jindan::datacheck
