// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/exchange/case_import.h"
#include "cli/console.h"

namespace jindan::cli {

/// What a file holds and how it stands to the workspace, for people or as "jindan-cases-preview" JSON.
[[nodiscard]] std::string previewText(const std::vector<app::CaseFinding>& findings, const Console& console);
[[nodiscard]] std::string previewJson(const std::vector<app::CaseFinding>& findings);

/// What an import did.
[[nodiscard]] std::string importText(const app::ImportReport& report, const Console& console);
[[nodiscard]] std::string importJson(const app::ImportReport& report);

}  // namespace jindan::cli
