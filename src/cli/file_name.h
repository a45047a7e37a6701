// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace jindan::cli {

/// A name that came from people as part of a file name on any system: no separators, no characters that hide or steer,
/// no dot, sign or blank at the ends, at most 60 characters and 150 bytes. "report" when nothing is left.
[[nodiscard]] std::string safeFileName(std::string_view name);

}  // namespace jindan::cli
