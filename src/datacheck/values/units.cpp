// SPDX-License-Identifier: Apache-2.0
#include "datacheck/values/units.h"

#include <algorithm>
#include <array>

namespace jindan::datacheck {

namespace {

constexpr auto units = std::to_array<std::string_view>(
    {"%",    "A",     "Ah",    "C",   "EA",     "F",     "GB",    "GHz",    "GPa",  "GWh",   "Hz",    "J",    "K",
     "KB",   "KRW",   "KW",    "KWh", "Kg",     "L",     "L/min", "MB",     "MHz",  "MJ",    "MPa",   "MW",   "MWh",
     "Mpa",  "N",     "N/mm2", "Nm",  "Nm3",    "Nm3/h", "PPM",   "Pa",     "RPM",  "S",     "T",     "V",    "VA",
     "W",    "Wh",    "atm",   "bar", "cc",     "cm",    "cm2",   "cm3",    "dB",   "dBA",   "day",   "days", "deg",
     "degC", "degF",  "ea",    "g",   "g/cm3",  "h",     "hPa",   "hour",   "hr",   "inch",  "kA",    "kB",   "kHz",
     "kJ",   "kN",    "kPa",   "kV",  "kVA",    "kVar",  "kW",    "kWh",    "kbps", "kcal",  "kg",    "kg/h", "kg/m3",
     "kgf",  "km",    "km/h",  "l",   "l/h",    "l/min", "lm",    "lpm",    "lux",  "m",     "m/min", "m/s",  "m/s2",
     "m2",   "m3",    "m3/h",  "mA",  "mAh",    "mL",    "mS",    "mV",     "mW",   "mbar",  "mg",    "mg/L", "mg/m3",
     "min",  "mins",  "ml",    "mm",  "mm/min", "mm/s",  "mm2",   "mm3",    "mmHg", "ms",    "nm",    "ohm",  "pH",
     "pcs",  "ppb",   "ppm",   "psi", "rad",    "rad/s", "rpm",   "s",      "sec",  "t",     "ton",   "torr", "uA",
     "uV",   "ug/m3", "um",    "us",  "wt%",    "°",     "°C",    "°F",     "µA",   "µg/m3", "µm",    "µs",   "Ω",
     "μA",   "μg/m3", "μm",    "μs",  "‰",      "Ω",     "℃",     "℉",      "㎎",   "㎏",    "㎐",    "㎜",   "㎝",
     "㎞",   "㎡",    "㎥",    "㎪",  "㎫",     "㎸",    "㎾",    "㎿",     "개",   "개월",  "건",    "그램", "년",
     "대",   "도",    "리터",  "매",  "명",     "미터",  "박스",  "번",     "본",   "분",    "시간",  "원",   "월",
     "일",   "장",    "점",    "주",  "초",     "킬로",  "톤",    "퍼센트", "회"});

}  // namespace

bool isUnit(std::string_view text) {
  return text.size() <= 12 && std::find(units.begin(), units.end(), text) != units.end();
}

bool isBracketedUnit(std::string_view text) {
  if (text.size() < 2 || text.size() > 24) return false;
  return (text.front() == '[' && text.back() == ']') || (text.front() == '(' && text.back() == ')');
}

}  // namespace jindan::datacheck
