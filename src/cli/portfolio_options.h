// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/cohort/cohort.h"

namespace jindan::cli {

/// Lists the companies of the workspace.
struct PortfolioCommand {
  std::string search;
  std::string industry;
  std::string region;
  std::string size;
  std::optional<int> stage;
  std::string tag;
  std::string state = "current";
  std::string from;
  std::string to;
  std::string sort = "date";
  bool ascending = false;
  int limit = 50;
  std::optional<std::string> json;  ///< "-" is the screen
};

/// Compares the companies of the workspace with each other.
struct CohortCommand {
  std::string by = "industry";
  std::optional<std::string> json;        ///< "-" is the screen
  std::optional<std::string> exportPath;  ///< table without names
};

}  // namespace jindan::cli
