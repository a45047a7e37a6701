// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace jindan::content {

/// A member's name as it stands in a JSON pointer (RFC 6901): "~" is written "~0" and "/" is written "~1".
[[nodiscard]] std::string pointerStep(std::string_view name);

}  // namespace jindan::content
