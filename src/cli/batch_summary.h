// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/batch_job.h"
#include "domain/wording/phrasebook.h"

namespace jindan::cli {

/// What became of every job, as CSV.
[[nodiscard]] std::string batchSummary(const std::vector<BatchRow>& rows, const Phrasebook& phrases, Language language);

}  // namespace jindan::cli
