// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/cohort/anonymise.h"

namespace jindan::app {

/// One line a company: industry, region, size and the lower ends of the bands of its scores. UTF-8 without a mark.
[[nodiscard]] std::string anonymousCsv(const std::vector<AnonymousRow>& rows);

}  // namespace jindan::app
