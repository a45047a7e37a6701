// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/narrative/narrator.h"

namespace jindan::cli {

/// The report as PDF bytes with the case inside, locked when the password is not empty; needs no display.
[[nodiscard]] Result<std::string> makeReportPdf(const DiagnosedVisit& visit, const Narrator& narrator,
                                                const std::string& caseJson, const std::string& password);

}  // namespace jindan::cli
