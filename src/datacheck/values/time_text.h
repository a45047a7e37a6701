// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "datacheck/sketch/hash.h"

namespace jindan::datacheck {

/// Order of the parts of a day where the text alone does not tell.
enum class DayOrder : std::uint8_t { yearFirst, dayFirst, monthFirst };

/// What a column's own values say about how its times are to be read.
struct TimeStyle {
  DayOrder order = DayOrder::dayFirst;        ///< of "01/02/2025"
  DayOrder shortOrder = DayOrder::yearFirst;  ///< of "25.01.02"
  bool compact = false;                       ///< digits alone are times: 20250102, 20250102150405
  bool dottedTimes = false;                   ///< "18.10.11" is a time of day
  enum class Epoch : std::uint8_t { none, seconds, milliseconds } epoch = Epoch::none;
  bool operator==(const TimeStyle&) const = default;
};

/// How a time was written; small enough to be counted by.
struct TimeFormat {
  enum class Day : std::uint8_t { none, yearFirst, dayFirst, monthFirst, monthName, yearMonth, epoch };
  enum class Clock : std::uint8_t { none, colon, dot, korean, compact };
  Day day = Day::none;
  char separator = 0;  ///< between the parts of the day; 0 without, 'k' for 년 월 일
  bool shortYear = false;
  Clock clock = Clock::none;
  bool seconds = false, fraction = false, letterT = false, zone = false, halves = false;

  [[nodiscard]] std::uint16_t code() const;
  static TimeFormat of(std::uint16_t code);
  /// Such as "YYYY-MM-DD hh:mm:ss".
  [[nodiscard]] std::string pattern() const;
};

struct TimeText {
  std::int64_t micros = 0;  ///< since 1970-01-01 00:00 of the local time as written; of the day when there is no day
  TimeFormat format;
};

/// Reads a point in time, a day or a time of day. Nothing when it is none.
std::optional<TimeText> readTime(std::string_view text, const TimeStyle& style);

/// Days from 1970-01-01 of the proleptic Gregorian calendar.
std::int64_t daysFromCivil(int year, unsigned month, unsigned day);

/// Midnight of a valid day from 1900 to 2200 in microseconds since 1970; a year of two digits is from 1970 to 2069.
std::optional<std::int64_t> beginOfDay(std::uint64_t year, std::uint64_t month, std::uint64_t day);

/// ISO 8601 with as many decimals as are needed.
std::string isoTime(std::int64_t micros);
/// "hh:mm:ss", for times of day.
std::string isoClock(std::int64_t micros);

/// Reads "YYYY-MM-DD hh:mm:ss" with the separators - / . and blank or T; remembers the last day it saw.
class UsualTimeReader {
 public:
  /// Nineteen characters at `text` and at least eight readable bytes more.
  bool read(const char* text, std::int64_t& micros);
  [[nodiscard]] std::uint16_t formatCode() const { return code_; }

 private:
  bool readDay(const char* text);

  std::uint64_t front_ = 1;  ///< the eight characters of the last day's front
  std::uint32_t back_ = 0;   ///< its last two and the character behind it
  std::int64_t day_ = 0;     ///< its begin in microseconds
  std::uint16_t code_ = 0;
};

}  // namespace jindan::datacheck
