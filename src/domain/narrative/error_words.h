// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/types/result.h"
#include "domain/wording/phrasebook.h"

namespace jindan {

/// An error in the user's language: what happened, what is safe and what to do, and each fault on a line.
struct ErrorText {
  std::string what;
  std::string advice;
  std::vector<std::string> faults;
};

[[nodiscard]] ErrorText describeError(const Error& error, const Phrasebook& phrases, Language language);

/// Name of the code in files and logs, e.g. "bad_input".
[[nodiscard]] std::string_view nameOf(ErrorCode code);
[[nodiscard]] std::string_view nameOf(FaultCode code);
/// Empty for none.
[[nodiscard]] std::string_view nameOf(FileObstacle obstacle);

}  // namespace jindan
