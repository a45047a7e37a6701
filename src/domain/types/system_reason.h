// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace jindan {

/// Why the system refused, for `Error::detail`: a name the words know in both languages (`reason.…` in the packs), or
/// the system's own sentence for what hardly ever happens. `code` is an errno (POSIX).
[[nodiscard]] std::string systemReason(int code);

}  // namespace jindan
