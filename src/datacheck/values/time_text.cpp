// SPDX-License-Identifier: Apache-2.0
#include "datacheck/values/time_text.h"

#include <array>

#include "datacheck/values/text.h"

namespace jindan::datacheck {

namespace {

constexpr std::int64_t second = 1'000'000, minute = 60 * second, hour = 60 * minute, wholeDay = 24 * hour;

constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

/// Walks over a text from its front.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool atEnd() const { return rest_.empty(); }
  [[nodiscard]] char peek() const { return rest_.empty() ? '\0' : rest_.front(); }
  [[nodiscard]] std::size_t left() const { return rest_.size(); }
  bool take(std::string_view word) {
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  bool takeLetters(std::string_view small) {
    if (rest_.size() < small.size()) return false;
    for (std::size_t i = 0; i < small.size(); ++i) {
      if (lowered(rest_[i]) != small[i]) return false;
    }
    rest_.remove_prefix(small.size());
    return true;
  }
  void skipBlanks() {
    while (!rest_.empty() && isBlank(rest_.front()))
      rest_.remove_prefix(1);
  }
  /// A run of digits; their number is 0 when there is none.
  std::size_t number(std::uint64_t& value) {
    std::size_t digits = 0;
    value = 0;
    while (digits < rest_.size() && digits < 18 && isDigit(rest_[digits])) {
      value = value * 10 + static_cast<std::uint64_t>(rest_[digits++] - '0');
    }
    rest_.remove_prefix(digits);
    return digits;
  }

 private:
  std::string_view rest_;
};

bool validDay(std::uint64_t year, std::uint64_t month, std::uint64_t day) {
  constexpr std::array<unsigned, 13> lengths{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > lengths[month]) return false;
  return month != 2 || day != 29 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
}

bool putDay(TimeText& time, std::uint64_t year, std::uint64_t month, std::uint64_t day) {
  const auto begin = beginOfDay(year, month, day);
  if (begin) time.micros += *begin;
  return begin.has_value();
}

bool putClock(TimeText& time, std::uint64_t h, std::uint64_t m, std::uint64_t s) {
  if (h > 23 || m > 59 || s > 59) return false;
  time.micros += static_cast<std::int64_t>(h) * hour + static_cast<std::int64_t>(m) * minute +
                 static_cast<std::int64_t>(s) * second;
  return true;
}

TimeFormat::Day formatOf(DayOrder order) {
  switch (order) {
    case DayOrder::yearFirst:
      return TimeFormat::Day::yearFirst;
    case DayOrder::dayFirst:
      return TimeFormat::Day::dayFirst;
    case DayOrder::monthFirst:
      return TimeFormat::Day::monthFirst;
  }
  return TimeFormat::Day::none;
}

struct Parts {
  std::uint64_t a = 0, b = 0, c = 0;
  std::size_t digitsA = 0, digitsC = 0;
};

/// "2025-01-02", "02/01/2025", "25.1.2": which part is the year follows from its length, else from the style.
bool putParts(TimeText& time, const Parts& parts, const TimeStyle& style) {
  DayOrder order = DayOrder::yearFirst;
  if (parts.digitsA != 4) {
    if (parts.digitsA > 2 || (parts.digitsC != 4 && parts.digitsC > 2)) return false;
    order = parts.digitsC == 4 ? style.order : style.shortOrder;
    if (parts.digitsC == 4 && order == DayOrder::yearFirst) order = DayOrder::dayFirst;
    time.format.shortYear = parts.digitsC != 4;
  } else if (parts.digitsC > 2) {
    return false;
  }
  time.format.day = formatOf(order);
  if (order == DayOrder::yearFirst) return putDay(time, parts.a, parts.b, parts.c);
  return order == DayOrder::dayFirst ? putDay(time, parts.c, parts.b, parts.a)
                                     : putDay(time, parts.c, parts.a, parts.b);
}

bool readKoreanDay(Cursor& at, std::uint64_t year, std::size_t digits, TimeText& time) {
  std::uint64_t month = 0, day = 0;
  at.skipBlanks();
  if (at.number(month) == 0 || !at.take("월")) return false;
  at.skipBlanks();
  if (at.number(day) == 0 || !at.take("일")) return false;
  time.format.day = TimeFormat::Day::yearFirst;
  time.format.separator = 'k';
  time.format.shortYear = digits == 2;
  return putDay(time, year, month, day);
}

bool readNamedMonth(Cursor& at, std::uint64_t day, char separator, TimeText& time) {
  std::uint64_t month = 0, year = 0;
  for (std::size_t i = 0; i < months.size() && month == 0; ++i) {
    if (at.takeLetters(months[i])) month = i + 1;
  }
  if (month == 0 || !at.take(std::string_view(&separator, 1))) return false;
  const std::size_t digits = at.number(year);
  if (digits != 4 && digits != 2) return false;
  time.format.day = TimeFormat::Day::monthName;
  time.format.separator = separator;
  time.format.shortYear = digits == 2;
  return putDay(time, year, month, day);
}

/// The rest of a day whose first number was read.
bool readDay(Cursor& at, std::uint64_t first, std::size_t digits, const TimeStyle& style, TimeText& time) {
  at.skipBlanks();
  if (at.take("년")) return readKoreanDay(at, first, digits, time);
  const char separator = at.peek();
  if (separator != '-' && separator != '/' && separator != '.' && (separator < 'A' || separator > 'z')) return false;
  if (separator >= 'A') return readNamedMonth(at, first, ' ', time);
  at.take(std::string_view(&separator, 1));
  at.skipBlanks();
  Parts parts;
  parts.a = first;
  parts.digitsA = digits;
  const std::size_t digitsB = at.number(parts.b);
  if (digitsB == 0) return readNamedMonth(at, first, separator, time);
  if (digitsB > 2) return false;
  time.format.separator = separator;
  if (!at.take(std::string_view(&separator, 1))) {
    time.format.day = TimeFormat::Day::yearMonth;
    return at.atEnd() && separator != '.' && digits == 4 && digitsB == 2 && putDay(time, first, parts.b, 1);
  }
  at.skipBlanks();
  parts.digitsC = at.number(parts.c);
  if (parts.digitsC == 0 || !putParts(time, parts, style)) return false;
  if (separator == '.') at.take(".");  // "2025. 1. 2."
  return true;
}

/// -1 when no half of the day is named, else the hours to add.
int readHalf(Cursor& at) {
  if (at.take("오전") || at.takeLetters("am") || at.takeLetters("a.m.")) return 0;
  if (at.take("오후") || at.takeLetters("pm") || at.takeLetters("p.m.")) return 12;
  return -1;
}

void readFraction(Cursor& at, TimeText& time) {
  std::uint64_t value = 0;
  std::size_t digits = at.number(value);
  if (digits == 0) return;
  time.format.fraction = true;
  for (; digits > 6; --digits)
    value /= 10;
  for (; digits < 6; ++digits)
    value *= 10;
  time.micros += static_cast<std::int64_t>(value);
}

bool readZone(Cursor& at, TimeText& time) {
  at.skipBlanks();
  if (at.atEnd()) return true;
  time.format.zone = true;
  if (at.take("Z") || at.take("UTC") || at.take("KST") || at.take("GMT")) return at.atEnd();
  if (!at.take("+") && !at.take("-")) return false;
  std::uint64_t hours = 0, minutes = 0;
  const std::size_t digits = at.number(hours);
  if (digits == 4) return at.atEnd() && hours <= 1400;
  if (digits != 2 || hours > 14) return false;
  if (at.take(":") && (at.number(minutes) != 2 || minutes > 59)) return false;
  return at.atEnd();
}

/// The clock's parts behind the first number.
bool readClockParts(Cursor& at, std::size_t digits, std::array<std::uint64_t, 3>& hms, TimeText& time) {
  if (at.take("시")) {
    time.format.clock = TimeFormat::Clock::korean;
    at.skipBlanks();
    if (at.number(hms[1]) != 0 && !at.take("분")) return false;
    at.skipBlanks();
    time.format.seconds = at.number(hms[2]) != 0;
    return !time.format.seconds || at.take("초");
  }
  const char separator = at.peek();
  if ((separator != ':' && separator != '.') || digits > 2) return false;
  time.format.clock = separator == ':' ? TimeFormat::Clock::colon : TimeFormat::Clock::dot;
  at.take(std::string_view(&separator, 1));
  if (at.number(hms[1]) != 2) return false;
  if (at.take(std::string_view(&separator, 1))) {
    time.format.seconds = true;
    if (at.number(hms[2]) != 2) return false;
  } else if (separator == '.') {
    return false;  // "12.30" is a number
  }
  if (time.format.seconds && (at.take(".") || at.take(","))) readFraction(at, time);
  return true;
}

bool readClock(Cursor& at, TimeText& time) {
  std::array<std::uint64_t, 3> hms{};
  int half = readHalf(at);
  at.skipBlanks();
  const std::size_t digits = at.number(hms[0]);
  if (digits == 0) return false;
  if (digits == 6 || (digits == 4 && time.format.day != TimeFormat::Day::none)) {
    time.format.clock = TimeFormat::Clock::compact;
    time.format.seconds = digits == 6;
    const std::uint64_t all = digits == 6 ? hms[0] : hms[0] * 100;
    hms = {all / 10000, all / 100 % 100, all % 100};
  } else if (!readClockParts(at, digits, hms, time)) {
    return false;
  }
  at.skipBlanks();
  if (half < 0) half = readHalf(at);
  if (half >= 0) {
    if (hms[0] < 1 || hms[0] > 12) return false;
    hms[0] = hms[0] % 12 + static_cast<std::uint64_t>(half);
    time.format.halves = true;
  }
  return putClock(time, hms[0], hms[1], hms[2]) && readZone(at, time);
}

/// Digits alone: 20250102, 20250102150405 or seconds since 1970.
bool readDigits(Cursor& at, std::uint64_t value, std::size_t digits, const TimeStyle& style, TimeText& time) {
  if (style.epoch != TimeStyle::Epoch::none) {
    time.format.day = TimeFormat::Day::epoch;
    time.micros = static_cast<std::int64_t>(value) * (style.epoch == TimeStyle::Epoch::seconds ? second : 1000);
    if (at.take(".") && style.epoch == TimeStyle::Epoch::seconds) readFraction(at, time);
    return at.atEnd() && digits >= 9 && digits <= 13;
  }
  if (!style.compact) return false;
  time.format.day = TimeFormat::Day::yearFirst;
  if (digits == 14 || digits == 12) {
    const std::uint64_t all = digits == 14 ? value : value * 100;
    time.format.clock = TimeFormat::Clock::compact;
    time.format.seconds = digits == 14;
    return at.atEnd() && putDay(time, all / 10000000000U, all / 100000000U % 100, all / 1000000U % 100) &&
           putClock(time, all / 10000 % 100, all / 100 % 100, all % 100);
  }
  return digits == 8 && putDay(time, value / 10000, value / 100 % 100, value % 100);
}

}  // namespace

std::int64_t daysFromCivil(int year, unsigned month, unsigned day) {
  // Years begin in March, so that the leap day is the last one (H. Hinnant, "chrono-compatible low-level date
  // algorithms").
  year -= month <= 2;
  const int era = (year >= 0 ? year : year - 399) / 400;
  const auto yearOfEra = static_cast<unsigned>(year - era * 400);
  const unsigned dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  const unsigned dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
  return static_cast<std::int64_t>(era) * 146097 + static_cast<std::int64_t>(dayOfEra) - 719468;
}

std::optional<std::int64_t> beginOfDay(std::uint64_t year, std::uint64_t month, std::uint64_t day) {
  if (year < 100) year += year < 70 ? 2000 : 1900;
  if (!validDay(year, month, day)) return std::nullopt;
  return wholeDay * daysFromCivil(static_cast<int>(year), static_cast<unsigned>(month), static_cast<unsigned>(day));
}

std::optional<TimeText> readTime(std::string_view text, const TimeStyle& style) {
  text = trimmed(text);
  if (text.size() < 4 || text.size() > 48) return std::nullopt;
  Cursor at(text);
  TimeText time;
  std::uint64_t first = 0;
  const std::size_t digits = at.number(first);
  if (digits == 0 || at.peek() == ':' || at.peek() == '\xEC' || (style.dottedTimes && at.peek() == '.')) {
    // A half of the day, an hour with a colon or with 시 behind it: no day in front.
    Cursor clock(text);
    TimeText alone;
    if (readClock(clock, alone) && alone.format.clock != TimeFormat::Clock::compact) return alone;
    return std::nullopt;
  }
  const bool alone = at.atEnd() || (digits == 8 && at.peek() == ' ') || (digits == 8 && at.peek() == 'T') ||
                     (style.epoch != TimeStyle::Epoch::none && at.peek() == '.');
  if (alone ? !readDigits(at, first, digits, style, time) : !readDay(at, first, digits, style, time)) {
    return std::nullopt;
  }
  if (at.atEnd()) return time;
  time.format.letterT = at.take("T");
  if (!time.format.letterT && !at.take(" ") && !at.take(",") && !at.take("_")) return std::nullopt;
  at.skipBlanks();
  if (at.atEnd() || !readClock(at, time)) return std::nullopt;
  return time;
}

bool UsualTimeReader::readDay(const char* text) {
  const char separator = text[4];
  const bool dated = text[7] == separator && (separator == '-' || separator == '/' || separator == '.') &&
                     (text[10] == ' ' || text[10] == 'T');
  if (!dated) return false;
  TimeText time;
  const auto digits = [&](int at, int count) {
    std::uint64_t value = 0;
    for (int i = at; i < at + count; ++i)
      value = isDigit(text[i]) ? value * 10 + static_cast<std::uint64_t>(text[i] - '0') : 99999;
    return value;
  };
  if (digits(0, 4) > 9999 || !validDay(digits(0, 4), digits(5, 2), digits(8, 2))) return false;
  putDay(time, digits(0, 4), digits(5, 2), digits(8, 2));
  time.format = {TimeFormat::Day::yearFirst,
                 separator,
                 false,
                 TimeFormat::Clock::colon,
                 true,
                 false,
                 text[10] == 'T',
                 false,
                 false};
  day_ = time.micros;
  code_ = time.format.code();
  front_ = load64(text);
  back_ = static_cast<std::uint32_t>(load64(text + 8) & 0xFFFFFF);
  return true;
}

bool UsualTimeReader::read(const char* text, std::int64_t& micros) {
  if (load64(text) != front_ || static_cast<std::uint32_t>(load64(text + 8) & 0xFFFFFF) != back_) {
    if (!readDay(text)) return false;
  }
  // "hh:mm:ss": the digits' values, with zero where the colons are.
  const std::uint64_t clock = load64(text + 11) ^ 0x30303A30303A3030U;
  const std::uint64_t digits = clock + 0x0606060606060606U;  // above 0x0F where it is more than nine
  if (((clock | digits) & 0xF0F0F0F0F0F0F0F0U) != 0 || (clock & 0x0000FF0000FF0000U) != 0) return false;
  const std::uint64_t h = (clock & 0xFF) * 10 + (clock >> 8 & 0xFF);
  const std::uint64_t m = (clock >> 24 & 0xFF) * 10 + (clock >> 32 & 0xFF);
  const std::uint64_t s = (clock >> 48 & 0xFF) * 10 + (clock >> 56);
  if (h > 23 || m > 59 || s > 59) return false;
  micros = day_ + static_cast<std::int64_t>(h * 3600 + m * 60 + s) * second;
  return true;
}

}  // namespace jindan::datacheck
