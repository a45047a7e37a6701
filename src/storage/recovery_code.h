// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace jindan::storage {

/// A new recovery code as it is shown and written down: nine groups of four letters and digits, none of which looks
/// like another. 160 random bits, and 20 that tell a slip of the pen from a wrong code.
[[nodiscard]] std::string newRecoveryCode();

/// What was typed, in the one form that is used for the key: any case, any spaces and dashes, O for 0, I and L for 1.
/// Empty when it is no code at all, as after a slip.
[[nodiscard]] std::string canonicalRecoveryCode(std::string_view typed);

}  // namespace jindan::storage
