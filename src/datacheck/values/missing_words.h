// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace jindan::datacheck {

/// Whether a text without blanks around it is one of the words that stand for "no value": NA, null, -, 없음 …
bool isMissingWord(std::string_view text);

}  // namespace jindan::datacheck
