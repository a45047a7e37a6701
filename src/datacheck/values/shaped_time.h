// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "datacheck/values/time_text.h"

namespace jindan::datacheck {

/// Reads times that are written like one seen before: same length, same characters wherever there is no digit. What
/// each run of digits means was found out by readTime() then, so only the digits are left to be read.
class ShapedTimeReader {
 public:
  /// Texts of one column; at least eight bytes behind each must be readable.
  bool read(std::string_view text, std::int64_t& micros);
  /// TimeFormat::code() of the one read last.
  [[nodiscard]] std::uint16_t formatCode() const { return code_; }
  /// Remembers how `text`, which readTime() read as `time`, is written, where that can be told from its shape.
  void learn(std::string_view text, const TimeText& time);
  /// Another column, which may read the same shape in another way.
  void forget() { known_ = next_ = 0; }

 private:
  static constexpr std::size_t mostWords = 5, mostShapes = 8, mostRuns = 7;
  using Words = std::array<std::uint64_t, mostWords>;
  struct Run {
    std::uint8_t at = 0, digits = 0;
  };
  struct Shape {
    std::size_t length = 0;
    Words words{};
    std::uint16_t code = 0;
    std::array<Run, 3> day{};  ///< year, month and day
    std::array<Run, 4> clock{};
    std::int64_t half = -1;  ///< hours to add where a half of the day is named
  };
  static Words wordsOf(std::string_view text);
  /// More than `mostRuns` when there are more.
  static std::size_t runsOf(std::string_view text, std::array<Run, mostRuns>& runs);
  static std::optional<Shape> shapeOf(std::string_view text, const TimeText& time);
  bool apply(const Shape& shape, const char* text, std::int64_t& micros);
  bool addDay(const Shape& shape, const char* text, std::int64_t& micros);

  std::array<Shape, mostShapes> shapes_;
  std::size_t known_ = 0, next_ = 0;
  std::uint16_t code_ = 0;
  std::uint64_t lastDay_ = 0;  ///< year, month and day in one number
  std::int64_t lastDayMicros_ = 0;
};

}  // namespace jindan::datacheck
