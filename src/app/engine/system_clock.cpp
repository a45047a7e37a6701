// SPDX-License-Identifier: Apache-2.0
#include "app/engine/system_clock.h"

#include <array>
#include <ctime>

namespace jindan::app {

Timestamp SystemClock::now() const {
  const std::time_t seconds = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&seconds, &utc);
  std::array<char, 32> text{};
  const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
  return {text.data(), length};
}

Date SystemClock::today() const {
  const std::time_t seconds = std::time(nullptr);
  std::tm local{};
  localtime_r(&seconds, &local);
  // Every day the machine knows is a day of the calendar.
  return *Date::from(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

}  // namespace jindan::app
