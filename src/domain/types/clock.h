// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/types/date.h"

namespace jindan {

/// A moment as "2026-11-21T14:32:05Z", UTC.
using Timestamp = std::string;

/// The only source of time in the program; tests bring their own.
class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual Timestamp now() const = 0;
  /// The calendar day where the user is.
  [[nodiscard]] virtual Date today() const = 0;
};

}  // namespace jindan
