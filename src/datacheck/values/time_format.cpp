// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "datacheck/values/time_text.h"

namespace jindan::datacheck {

namespace {

constexpr std::array<char, 6> separators{0, '-', '/', '.', ' ', 'k'};

std::uint16_t indexOf(char separator) {
  for (std::uint16_t i = 0; i < separators.size(); ++i) {
    if (separators[i] == separator) return i;
  }
  return 0;
}

std::string dayPattern(const TimeFormat& format) {
  const std::string year = format.shortYear ? "YY" : "YYYY";
  const std::string gap(format.separator == 0 ? 0 : 1, format.separator);
  if (format.separator == 'k') return year + "년 M월 D일";
  switch (format.day) {
    case TimeFormat::Day::yearFirst:
      return year + gap + "MM" + gap + "DD";
    case TimeFormat::Day::dayFirst:
      return "DD" + gap + "MM" + gap + year;
    case TimeFormat::Day::monthFirst:
      return "MM" + gap + "DD" + gap + year;
    case TimeFormat::Day::monthName:
      return "DD" + gap + "Mon" + gap + year;
    case TimeFormat::Day::yearMonth:
      return year + gap + "MM";
    case TimeFormat::Day::epoch:
      return "epoch";
    case TimeFormat::Day::none:
      break;
  }
  return {};
}

std::string clockPattern(const TimeFormat& format) {
  std::string pattern;
  switch (format.clock) {
    case TimeFormat::Clock::none:
      return {};
    case TimeFormat::Clock::colon:
      pattern = format.seconds ? "hh:mm:ss" : "hh:mm";
      break;
    case TimeFormat::Clock::dot:
      pattern = "hh.mm.ss";
      break;
    case TimeFormat::Clock::korean:
      pattern = format.seconds ? "hh시 mm분 ss초" : "hh시 mm분";
      break;
    case TimeFormat::Clock::compact:
      pattern = format.seconds ? "hhmmss" : "hhmm";
      break;
  }
  if (format.fraction) pattern += ".fff";
  if (format.halves) pattern += " AM/PM";
  if (format.zone) pattern += " zone";
  return pattern;
}

std::string twoDigits(std::int64_t value) {
  return {static_cast<char>('0' + value / 10 % 10), static_cast<char>('0' + value % 10)};
}

}  // namespace

std::uint16_t TimeFormat::code() const {
  unsigned code = static_cast<unsigned>(day) | indexOf(separator) * 8U | static_cast<unsigned>(clock) << 6;
  const std::array flags{shortYear, seconds, fraction, letterT, zone, halves};
  for (unsigned i = 0; i < flags.size(); ++i)
    code |= static_cast<unsigned>(flags[i]) << (9 + i);
  return static_cast<std::uint16_t>(code);
}

TimeFormat TimeFormat::of(std::uint16_t code) {
  const auto flag = [code](unsigned i) { return (code >> (9 + i) & 1) != 0; };
  TimeFormat format;
  format.day = static_cast<Day>(code & 7);
  format.separator = separators[(code >> 3 & 7) % separators.size()];
  format.clock = static_cast<Clock>(code >> 6 & 7);
  format.shortYear = flag(0);
  format.seconds = flag(1);
  format.fraction = flag(2);
  format.letterT = flag(3);
  format.zone = flag(4);
  format.halves = flag(5);
  return format;
}

std::string TimeFormat::pattern() const {
  const std::string front = dayPattern(*this), back = clockPattern(*this);
  if (front.empty() || back.empty()) return front + back;
  return front + (letterT ? "T" : " ") + back;
}

std::string isoClock(std::int64_t micros) {
  const std::int64_t seconds = micros / 1'000'000;
  std::string text = twoDigits(seconds / 3600) + ":" + twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
  if (std::int64_t fraction = micros % 1'000'000; fraction != 0) {
    std::string decimals = std::to_string(1'000'000 + fraction).substr(1);
    while (decimals.back() == '0')
      decimals.pop_back();
    text += "." + decimals;
  }
  return text;
}

std::string isoTime(std::int64_t micros) {
  constexpr std::int64_t wholeDay = 86'400'000'000;
  const std::int64_t days = (micros >= 0 ? micros : micros - wholeDay + 1) / wholeDay;
  // The inverse of daysFromCivil.
  const std::int64_t shifted = days + 719468;
  const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const std::int64_t dayOfEra = shifted - era * 146097;
  const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
  const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const std::int64_t shiftedMonth = (5 * dayOfYear + 2) / 153;
  const std::int64_t month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const std::int64_t day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
  return std::to_string(year) + "-" + twoDigits(month) + "-" + twoDigits(day) + "T" +
         isoClock(micros - days * wholeDay);
}

}  // namespace jindan::datacheck
