// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "datacheck/dialect/dialect.h"

namespace jindan::datacheck {

/// Whether the quote at `quote` opens a cell: only blanks stand between it and the separator before it. A quote inside
/// a cell, such as the inch sign of 5", is an ordinary character.
bool opensCellBehindBlanks(const char* begin, const char* quote, const Separators& separators);
inline bool opensCell(const char* begin, const char* quote, const Separators& separators) {
  return quote == begin || quote[-1] == separators.delimiter || quote[-1] == '\n' ||
         opensCellBehindBlanks(begin, quote, separators);
}

/// The place behind the quote that closes the one at `quote`; a doubled quote is a character. Null when it stays open
/// for longer than any record: then it is an ordinary character too.
const char* afterQuoted(const char* quote, const char* end);

/// Length of the front part that ends with a complete record; 0 when no record is complete. 64 bytes behind the text
/// must be readable.
std::size_t completeRecords(std::string_view text, const Separators& separators);

/// A cell without quotes and blanks around it; `scratch` is used where quotes inside were doubled.
std::string_view cellContent(std::string_view cell, std::string& scratch);

/// Turns each run of blanks outside quotes into one tab, in place, and drops them at the ends of lines. The new length.
std::size_t joinBlanks(char* text, std::size_t length, char newline);

}  // namespace jindan::datacheck
