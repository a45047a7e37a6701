// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/planning/file_evidence.h"

namespace jindan::app {

/// The files and links of every check that was kept with a visit.
struct CheckedFiles {
  std::vector<FileProfile> files;
  std::vector<LinkProfile> links;
  /// Only as long as this lives.
  [[nodiscard]] CheckedData data() const { return {files, links}; }
};

[[nodiscard]] CheckedFiles checkedFilesOf(const Assessment& assessment);

}  // namespace jindan::app
