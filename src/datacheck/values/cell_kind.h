// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace jindan::datacheck {

/// What one cell holds.
enum class CellKind : std::uint8_t {
  empty,         ///< nothing, or blanks only
  missingWord,   ///< a word that says there is no value
  integer,       ///< a number written without a decimal mark
  pointDecimal,  ///< a number with a decimal point, or an exponent
  commaDecimal,  ///< a number with a decimal comma
  measured,      ///< a number with its unit behind it
  time,          ///< a point in time, a day or a time of day
  text,          ///< anything else
};
inline constexpr std::size_t cellKinds = 8;

inline bool isMissing(CellKind kind) {
  return kind == CellKind::empty || kind == CellKind::missingWord;
}
inline bool isNumber(CellKind kind) {
  return kind >= CellKind::integer && kind <= CellKind::measured;
}

}  // namespace jindan::datacheck
