// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/options.h"
#include "domain/types/result.h"

namespace jindan::cli {

/// The password without the line end behind it; empty when none is to be read. `badInput` when it is no password that
/// can be typed again, `cannotRead` when its file cannot be read.
[[nodiscard]] Result<std::string> readPassword(const PasswordSource& source);

}  // namespace jindan::cli
