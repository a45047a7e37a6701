// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "domain/types/date.h"
#include "domain/types/language.h"
#include "domain/types/score.h"
#include "domain/types/won.h"

/// Figures as people read them. Nothing here depends on the locale of the machine. Below zero stands "−" (U+2212), and
/// never before a figure that is rounded to zero. Halves are rounded away from zero. A figure that is not a finite
/// number is shown as "–".
namespace jindan {

/// The exact amount. Korean in 조, 억 and 만: "1억 2,345만 원", "5,000원"; English: "KRW 123,450,000".
[[nodiscard]] std::string sayWon(Won amount, Language language);

/// The amount rounded to three significant digits, at most two Korean units: "1억 2,300만 원"; in English millions,
/// billions or trillions: "KRW 123 million", "KRW 500,000". An "about" is the caller's to say.
[[nodiscard]] std::string sayWonShort(Won amount, Language language);

/// "12,345".
[[nodiscard]] std::string sayCount(std::int64_t count);

/// At most `decimals` (0–6) decimals, zeros at the end dropped: "0.67", "24.2", "10".
[[nodiscard]] std::string sayDecimal(double value, int decimals);
/// `value` in percent (28.5, not 0.285) with at most `decimals` (0–6) decimals; zeros at the end are dropped: "28.5%",
/// "28%".
[[nodiscard]] std::string sayPercent(double value, int decimals);

/// A whole number from 0 to 100: "47".
[[nodiscard]] std::string sayScore(Score score);

/// A level or mean level on the 1–5 scale, two decimals: "2.88".
[[nodiscard]] std::string sayLevel(double level);

/// A difference with its sign, one decimal: "+6.2", "−2.0", "0.0".
[[nodiscard]] std::string saySigned(double points);

/// "2026년 11월 21일", "21 Nov 2026".
[[nodiscard]] std::string sayDate(Date date, Language language);

/// A day, month or year as precise as it is known: "2024-10" gives "2024년 10월", "Oct 2024". What is none of these is
/// given back unchanged.
[[nodiscard]] std::string sayPartialDate(std::string_view iso, Language language);

/// From one partial date to another: "2024년 10월 – 2025년 1월". With one of them empty, or both the same, only one is
/// said; with both empty nothing is.
[[nodiscard]] std::string sayPeriod(std::string_view start, std::string_view end, Language language);

}  // namespace jindan
