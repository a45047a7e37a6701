// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/benchmark/observation_source.h"
#include "storage/connection.h"

namespace jindan::storage {

/// The most specific figures that fit, found by one statement. Throws SQLite::Exception.
[[nodiscard]] SegmentHit findMostSpecific(Connection& connection, const SegmentQuery& query);

}  // namespace jindan::storage
