// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace jindan {

/// A timetable in which steps start in a fixed order, none before the one ahead of it, and only so many run at once.
///
/// A step starts at the latest of three moments: the start of the step ahead, the end of what it needs, and the moment
/// a hand is free. All three can only become earlier when a step is left out, so a part of a plan that fits always
/// fits too. Greedy timetables that let later steps overtake do not have this property (Graham's anomalies).
class OrderedSchedule {
 public:
  static constexpr int mostAtOnce = 8;

  explicit OrderedSchedule(int atOnce) : hands_(std::clamp(atOnce, 1, mostAtOnce)) {}

  /// When a step that may start at `ready` would start; month 0 is the first.
  [[nodiscard]] int startFor(int ready) const { return std::max({lastStart_, ready, handFree()}); }

  /// `wait`: months after the work in which it keeps no hand but is not reached either.
  void add(int start, int months, int wait) {
    lastStart_ = start;
    end_ = std::max(end_, start + months + wait);
    const auto hands = busyUntil_.begin();
    *std::min_element(hands, hands + hands_) = start + months;
  }

  /// When everything so far is reached.
  [[nodiscard]] int end() const { return end_; }

  /// Months of work that later steps can still take up to `months`.
  [[nodiscard]] int roomUntil(int months) const {
    int room = 0;
    for (int hand = 0; hand < hands_; ++hand)
      room += std::max(0, months - std::max(busyUntil_[static_cast<std::size_t>(hand)], lastStart_));
    return room;
  }

 private:
  [[nodiscard]] int handFree() const { return *std::min_element(busyUntil_.begin(), busyUntil_.begin() + hands_); }

  int hands_;
  int lastStart_ = 0;
  int end_ = 0;
  std::array<int, mostAtOnce> busyUntil_{};
};

}  // namespace jindan
