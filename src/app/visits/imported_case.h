// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/types/id.h"

namespace jindan::app {

/// What came of taking a case file in.
struct ImportedCase {
  Uuid company;
  Uuid latestVisit;  ///< empty when the case has no visit
};

}  // namespace jindan::app
