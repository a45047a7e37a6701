// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "datacheck/profile/column_state.h"
#include "datacheck/profile/row_state.h"
#include "datacheck/profile/time_state.h"

namespace jindan::datacheck {

/// Everything that is remembered of one series while it is read.
struct SeriesState {
  explicit SeriesState(const Dialect& dialect);

  RowState rows;
  std::vector<ColumnState> columns;
  std::vector<std::unique_ptr<TimeState>> times;  ///< by column; null where no times are expected
  std::optional<SplitTime> splitTime;
};

}  // namespace jindan::datacheck
