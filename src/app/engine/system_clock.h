// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/types/clock.h"

namespace jindan::app {

/// The machine's clock.
class SystemClock final : public Clock {
 public:
  [[nodiscard]] Timestamp now() const override;
  [[nodiscard]] Date today() const override;
};

}  // namespace jindan::app
