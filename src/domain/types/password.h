// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "domain/types/result.h"

namespace jindan {

/// AES-256 in a PDF takes this many bytes of UTF-8 and ignores the rest.
inline constexpr std::size_t longestPassword = 127;

/// `badInput` about `subject` when the password is empty, too long, or has control characters such as a line end, which
/// nobody could type again. The password itself is never part of the error.
[[nodiscard]] Result<void> checkPassword(std::string_view password, const std::string& subject);

}  // namespace jindan
