// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "content/content.h"
#include "domain/planning/support.h"

namespace jindan::app {

/// A plan as "jindan-plan" version 1: full precision, fixed order, the same plan gives the same bytes.
[[nodiscard]] std::string writePlan(const SupportedPlan& plan, const content::Content& content);

}  // namespace jindan::app
