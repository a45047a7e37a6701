// SPDX-License-Identifier: Apache-2.0
#include "datacheck/workbook/excel_time.h"

#include <cmath>

#include "datacheck/values/number.h"
#include "datacheck/values/text.h"
#include "datacheck/values/time_text.h"

namespace jindan::datacheck {

bool isTimeFormat(int id, std::string_view code) {
  const bool builtIn =
      (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  if (builtIn || code.empty()) return builtIn;
  bool quoted = false, bracketed = false;
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = lowered(code[i]);
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\\') {
      ++i;
    } else if (c == '[') {
      // [h]:mm counts hours, [Red] is a colour.
      bracketed = i + 2 < code.size() && !(code[i + 2] == ']' || code[i + 2] == code[i + 1]);
    } else if (c == ']') {
      bracketed = false;
    } else if (!bracketed && (c == 'y' || c == 'd' || c == 'h' || c == 's')) {
      return true;
    }
  }
  return false;
}

std::optional<std::string> timeOfSerial(std::string_view serial, bool since1904) {
  const auto number = readNumber(serial, DecimalMark::point);
  constexpr double lastSerial = 109938;  // the end of 2200
  if (!number || number->value < 0 || number->value > lastSerial) return std::nullopt;
  constexpr double millisecondsOfDay = 86'400'000;
  const auto micros = static_cast<std::int64_t>(std::llround(number->value * millisecondsOfDay)) * 1000;
  if (number->value < 1) return isoClock(micros);
  // Serial 60 is the 29th of February 1900, which never was; later days count from one day earlier.
  const std::int64_t epoch =
      since1904 ? daysFromCivil(1904, 1, 1) : daysFromCivil(1899, 12, number->value < 60 ? 31 : 30);
  std::string text = isoTime(micros + epoch * 86'400'000'000);
  text[text.find('T')] = ' ';
  return text;
}

}  // namespace jindan::datacheck
