// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/narrative/fit_words.h"

namespace jindan::cli {

/// The AI uses as plain text: what fits, each use with what it lacks, and the plan for collecting it.
[[nodiscard]] std::string usesText(const UseCaseFindings& findings, const Narrator& narrator);

}  // namespace jindan::cli
