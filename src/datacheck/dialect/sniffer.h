// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "datacheck/dialect/dialect.h"
#include "domain/types/result.h"

namespace jindan::datacheck {

/// Finds out how a file is written from its front. `whole` says that there is nothing behind it.
/// The delimiter is the one that parts most records into equally many cells that look like values; the header is the
/// first record as wide as the data, unless it looks like them.
/// Separators that are `known` are not looked for.
Result<Dialect> sniff(const std::string& path, std::string_view front, bool whole,
                      const std::optional<Separators>& known = std::nullopt);

}  // namespace jindan::datacheck
