// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/benchmark/segment.h"

namespace jindan::storage {

/// The borders between size classes as one text: another text means that companies may belong elsewhere.
[[nodiscard]] std::string bordersOf(const SegmentReference& reference);

}  // namespace jindan::storage
