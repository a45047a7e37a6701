// SPDX-License-Identifier: Apache-2.0
#include "datacheck/profile/series_state.h"

namespace jindan::datacheck {

namespace {
constexpr std::size_t mostTimeColumns = 8;
}

SeriesState::SeriesState(const Dialect& dialect) : times(dialect.names.size()), splitTime(dialect.splitTime) {
  const auto budget = ColumnBudget::forColumns(dialect.names.size());
  columns.reserve(dialect.names.size());
  std::size_t followed = 0;
  for (std::size_t c = 0; c < dialect.names.size(); ++c) {
    columns.emplace_back(budget, dialect.styles[c]);
    const bool split = splitTime && c == splitTime->dayColumn;
    if (dialect.styles[c].times && (split || followed++ < mostTimeColumns)) times[c] = std::make_unique<TimeState>();
  }
}

}  // namespace jindan::datacheck
