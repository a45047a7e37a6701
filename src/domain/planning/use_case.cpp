// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/use_case.h"

#include <algorithm>

namespace jindan {

std::string_view nameOf(RequirementKind kind) {
  switch (kind) {
    case RequirementKind::signal:
      return "signal";
    case RequirementKind::history:
      return "history";
    case RequirementKind::volume:
      return "volume";
    case RequirementKind::filled:
      return "filled";
    case RequirementKind::label:
      return "label";
    case RequirementKind::link:
      return "link";
    case RequirementKind::condition:
      break;
  }
  return "condition";
}

std::string_view nameOf(Suitability suitability) {
  switch (suitability) {
    case Suitability::typical:
      return "typical";
    case Suitability::common:
      return "common";
    case Suitability::possible:
      break;
  }
  return "possible";
}

Suitability UseCase::suitabilityFor(const IndustryCode& industry) const {
  const auto has = [&](const std::vector<IndustryCode>& list) {
    return std::find(list.begin(), list.end(), industry) != list.end();
  };
  if (has(typical)) return Suitability::typical;
  return has(common) ? Suitability::common : Suitability::possible;
}

}  // namespace jindan
