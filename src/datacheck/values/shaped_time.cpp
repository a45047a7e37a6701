// SPDX-License-Identifier: Apache-2.0
#include "datacheck/values/shaped_time.h"

#include <algorithm>

#include "datacheck/sketch/hash.h"
#include "datacheck/values/text.h"

namespace jindan::datacheck {

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::uint64_t eachByte = 0x0101010101010101U;

/// The word with every digit replaced by 0.
std::uint64_t withoutDigits(std::uint64_t word) {
  const std::uint64_t off = word ^ (eachByte * '0');
  // The highest bit of each byte that is no digit; no carry leaves a byte, since its highest bit is kept out.
  const std::uint64_t other = (((off & (eachByte * 0x7F)) + eachByte * (0x80 - 10)) | off) & (eachByte * 0x80);
  const std::uint64_t bytes = (other >> 7) * 0xFF;
  return (word & bytes) | ((eachByte * '0') & ~bytes);
}

}  // namespace

ShapedTimeReader::Words ShapedTimeReader::wordsOf(std::string_view text) {
  Words words{};
  std::size_t at = 0, word = 0;
  for (; at + 8 <= text.size(); at += 8)
    words[word++] = withoutDigits(load64(text.data() + at));
  if (at < text.size()) words[word] = withoutDigits(load64(text.data() + at) << (8 * (8 - (text.size() - at))));
  return words;
}

bool ShapedTimeReader::read(std::string_view text, std::int64_t& micros) {
  if (known_ == 0 || text.size() > 8 * mostWords) return false;
  const Words words = wordsOf(text);
  for (std::size_t i = 0; i < known_; ++i) {
    const Shape& shape = shapes_[i];
    if (shape.length != text.size() || shape.words != words) continue;
    code_ = shape.code;
    return apply(shape, text.data(), micros);
  }
  return false;
}

void ShapedTimeReader::learn(std::string_view text, const TimeText& time) {
  if (text.size() > 8 * mostWords) return;
  const auto shape = shapeOf(text, time);
  std::int64_t micros = 0;
  // The proof: what was read with all care must come out again.
  if (!shape || !apply(*shape, text.data(), micros) || micros != time.micros) return;
  shapes_[next_] = *shape;
  next_ = (next_ + 1) % mostShapes;
  known_ = std::max(known_, next_ == 0 ? mostShapes : next_);
}

std::size_t ShapedTimeReader::runsOf(std::string_view text, std::array<Run, mostRuns>& runs) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!isDigit(text[at])) continue;
    const bool begins = at == 0 || !isDigit(text[at - 1]);
    if (begins && count == mostRuns) return mostRuns + 1;
    if (begins) runs[count++].at = static_cast<std::uint8_t>(at);
    ++runs[count - 1].digits;
  }
  return count;
}

/// Runs of digits are the parts of the day, then those of the clock, in the order that the format names. Zones, names
/// of months and digits without separators are left to readTime().
std::optional<ShapedTimeReader::Shape> ShapedTimeReader::shapeOf(std::string_view text, const TimeText& time) {
  using Day = TimeFormat::Day;
  const TimeFormat& format = time.format;
  const bool dated = format.day != Day::none, clocked = format.clock != TimeFormat::Clock::none;
  const bool parted = format.day == Day::yearFirst || format.day == Day::dayFirst || format.day == Day::monthFirst;
  if (dated && (!parted || format.separator == 0)) return std::nullopt;
  if (format.zone || format.clock == TimeFormat::Clock::compact) return std::nullopt;
  std::array<Run, mostRuns> runs{};
  const std::size_t days = dated ? 3 : 0;
  const std::size_t clocks = clocked ? 2U + (format.seconds ? 1U : 0U) + (format.fraction ? 1U : 0U) : 0U;
  if (runsOf(text, runs) != days + clocks) return std::nullopt;
  Shape shape;
  shape.length = text.size();
  shape.words = wordsOf(text);
  shape.code = format.code();
  if (format.day == Day::yearFirst) shape.day = {runs[0], runs[1], runs[2]};
  if (format.day == Day::dayFirst) shape.day = {runs[2], runs[1], runs[0]};
  if (format.day == Day::monthFirst) shape.day = {runs[2], runs[0], runs[1]};
  for (std::size_t i = 0; i < clocks; ++i)
    shape.clock[i] = runs[days + i];
  constexpr std::int64_t wholeDay = 86400 * second;
  const std::int64_t ofDay = ((time.micros % wholeDay) + wholeDay) % wholeDay;
  if (format.halves) shape.half = ofDay >= wholeDay / 2 ? 12 : 0;
  return shape;
}

namespace {

std::uint64_t digitsAt(const char* text, std::size_t at, std::size_t digits) {
  const auto digit = [text](std::size_t i) { return static_cast<std::uint64_t>(text[i] - '0'); };
  if (digits == 2) return digit(at) * 10 + digit(at + 1);  // nearly always
  std::uint64_t value = 0;
  for (std::size_t i = at; i < at + digits; ++i)
    value = value * 10 + digit(i);
  return value;
}

}  // namespace

bool ShapedTimeReader::addDay(const Shape& shape, const char* text, std::int64_t& micros) {
  const auto part = [&](std::size_t i) { return digitsAt(text, shape.day[i].at, shape.day[i].digits); };
  const std::uint64_t year = part(0), month = part(1), day = part(2);
  const std::uint64_t packed = (year * 100 + month) * 100 + day;
  if (packed != lastDay_ || month > 99 || day > 99) {
    const auto begin = beginOfDay(year, month, day);
    if (!begin) return false;
    lastDay_ = packed;
    lastDayMicros_ = *begin;
  }
  micros += lastDayMicros_;
  return true;
}

bool ShapedTimeReader::apply(const Shape& shape, const char* text, std::int64_t& micros) {
  micros = 0;
  if (shape.day[0].digits != 0 && !addDay(shape, text, micros)) return false;
  if (shape.clock[0].digits == 0) return true;
  const auto part = [&](std::size_t i) { return digitsAt(text, shape.clock[i].at, shape.clock[i].digits); };
  std::uint64_t hours = part(0);
  const std::uint64_t minutes = part(1), seconds = part(2);
  if (shape.half >= 0) {
    if (hours < 1 || hours > 12) return false;
    hours = hours % 12 + static_cast<std::uint64_t>(shape.half);
  }
  if (hours > 23 || minutes > 59 || seconds > 59) return false;
  micros += static_cast<std::int64_t>(hours * 3600 + minutes * 60 + seconds) * second;
  if (const Run fraction = shape.clock[3]; fraction.digits != 0) {
    std::uint64_t value = digitsAt(text, fraction.at, std::min<std::size_t>(fraction.digits, 6));
    for (std::size_t digits = fraction.digits; digits < 6; ++digits)
      value *= 10;
    micros += static_cast<std::int64_t>(value);
  }
  return true;
}

}  // namespace jindan::datacheck
