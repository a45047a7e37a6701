// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "reporting/pdf/letters.h"
#include "reporting/report/document.h"

namespace jindan::reporting {

/// The letters every page paints, found by painting it on a device that keeps nothing but text: what a file of the
/// report has to show, known without any writer of files.
[[nodiscard]] std::vector<Letters> paintedLetters(const ReportDocument& document);

}  // namespace jindan::reporting
