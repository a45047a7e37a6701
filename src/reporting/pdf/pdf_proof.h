// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/types/result.h"
#include "reporting/pdf/letters.h"

namespace jindan::reporting {

/// What a report file has to hold.
struct PdfExpectation {
  std::vector<Letters> pages;  ///< the letters each page has to show
  std::string caseJson;        ///< the attached case; empty: none
  std::string edition;         ///< empty: none
  std::string password;        ///< the file opens with it only; empty: without one
};

/// Opens a finished file anew, knowing nothing of how its pages were written, and looks whether it holds what it
/// has to: all pages, on each page every letter and digit as often as it was painted, every font, the edition, and the
/// case byte for byte. `notProven` about `subject` with the first thing that is not so.
[[nodiscard]] Result<void> provePdf(std::string_view bytes, const PdfExpectation& expected, const std::string& subject);

}  // namespace jindan::reporting
