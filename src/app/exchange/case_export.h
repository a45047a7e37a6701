// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/engine/engine.h"
#include "app/exchange/locked_file.h"
#include "domain/workspace/case_store.h"

namespace jindan::app {

struct ExportRequest {
  std::vector<Uuid> companies;  ///< one becomes a case file, several a file of many
  std::string target;
  const Secret& password;  ///< empty: the file is open to everyone
  PasswordCost cost = {};
};

/// Writes cases into one file, which appears whole or not at all. The states that were handed out are remembered, so
/// that what comes back is recognised. `notFound` for a company that is not there.
[[nodiscard]] Result<void> exportCases(const ExportRequest& request, const Engine& engine, Workspace& workspace);

}  // namespace jindan::app
