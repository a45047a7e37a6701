// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/visits/visit_service.h"
#include "cli/batch_job.h"

namespace jindan::cli {

/// A job for each case file. The engine must outlive the jobs.
[[nodiscard]] std::vector<BatchJob> jobsOfFiles(const std::vector<std::string>& files, const app::Engine& engine);

/// The case files (*.jindan, *.json) that lie in the folder itself, by name.
[[nodiscard]] Result<std::vector<std::string>> caseFilesIn(const std::string& folder);

/// A job for the newest finished visit of each company of the workspace, by company. The service must outlive the jobs.
[[nodiscard]] Result<std::vector<BatchJob>> jobsOfWorkspace(const app::VisitService& service);

}  // namespace jindan::cli
