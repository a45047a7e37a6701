// SPDX-License-Identifier: Apache-2.0
#include "datacheck/values/text.h"

#include <unicode/utf8.h>

namespace jindan::datacheck {

std::string shortened(std::string_view text, std::size_t characters) {
  std::string kept;
  const auto length = static_cast<int32_t>(std::min<std::size_t>(text.size(), 8 * characters));
  const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
  for (int32_t at = 0; at < length && characters > 0; --characters) {
    const int32_t from = at;
    UChar32 code = 0;
    U8_NEXT(bytes, at, length, code);
    if (code < 0) {
      kept += "\xEF\xBF\xBD";
    } else if (code < 0x20 || code == 0x7F) {
      kept += ' ';
    } else {
      kept += text.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(at - from));
    }
  }
  return kept;
}

}  // namespace jindan::datacheck
