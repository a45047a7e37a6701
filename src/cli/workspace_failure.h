// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"
#include "domain/workspace/safekeeping.h"

namespace jindan::cli {

/// Tells why the workspace cannot be opened and, when it is damaged, which backup is the last good one and how it is
/// restored. As JSON only the error is told.
[[nodiscard]] Exit failOfWorkspace(const Error& error, const Safekeeping& care, const Console& console);

/// Tells why the workspace cannot be unlocked, and with which option its password is given when that is what is
/// missing.
[[nodiscard]] Exit failOfLock(const Error& error, const Console& console);

/// "Last good backup: …", or that there is none.
[[nodiscard]] std::string lastGoodLine(const Safekeeping& care, const Console& console);

}  // namespace jindan::cli
