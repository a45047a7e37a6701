// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace jindan::reporting {

/// From the lowest to the highest value something may have.
struct ValueRange {
  double low = 0;
  double high = 0;
};

}  // namespace jindan::reporting
