// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "reporting/report/report_context.h"
#include "reporting/report/strip.h"

namespace jindan::reporting {

/// One survey figure with the company's place beside it; `ends` are the comparisons behind it (two for a range).
[[nodiscard]] Strip comparisonCard(const ReportContext& context, const ComparisonText& text,
                                   std::span<const Comparison> ends, double width);

/// A figure that is only background: the sentence and where it comes from.
[[nodiscard]] Strip backgroundCard(const ReportContext& context, const ComparisonText& text,
                                   const Comparison& comparison, double width);

}  // namespace jindan::reporting
