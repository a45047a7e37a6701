// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/types/language.h"
#include "domain/types/won.h"

namespace jindan {

/// A public support programme as announced; texts that the source does not give are empty.
struct Programme {
  std::string id;
  LocalizedText name;
  LocalizedText operatedBy;
  std::vector<std::string> pillars;
  LocalizedText pays;
  LocalizedText eligibility;
  LocalizedText applicationWindow;
  LocalizedText amountNote;  ///< must stand beside the amount: not every amount is a grant
  std::optional<Won> maxAmount;
  std::optional<double> governmentSharePercent;
  std::string url;
  std::string sourceDate;  ///< YYYY, YYYY-MM or YYYY-MM-DD; empty when unknown
  LocalizedText note;
};

}  // namespace jindan
