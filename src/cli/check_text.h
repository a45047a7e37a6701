// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/narrative/check_words.h"

namespace jindan::cli {

/// A file check as plain text: the verdict first, then each file with scores, findings and columns, then links and
/// what the files show beside the questions. Columns line up in a terminal, Hangul counted as two.
[[nodiscard]] std::string checkText(const FileCheck& check, const std::vector<ShownLevel>& shown,
                                    const Narrator& narrator);

}  // namespace jindan::cli
