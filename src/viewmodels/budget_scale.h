// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/types/won.h"

namespace jindan::viewmodels {

/// The amounts a budget's slider stops at: fine where little money makes a difference, coarse further up.
class BudgetScale {
 public:
  /// Ends at the first stop from which everything can be paid.
  explicit BudgetScale(Won most);

  [[nodiscard]] int last() const { return static_cast<int>(stops_.size()) - 1; }
  [[nodiscard]] Won at(int place) const { return stops_.at(static_cast<std::size_t>(place)); }
  /// The stop that is nearest to an amount; the last one for any above it.
  [[nodiscard]] int nearest(Won amount) const;

 private:
  std::vector<Won> stops_;
};

}  // namespace jindan::viewmodels
