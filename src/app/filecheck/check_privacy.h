// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filecheck/file_check.h"

namespace jindan::app {

/// Takes every value of a cell out of a summary: values of categories and labels, numbers taken for "no value", and
/// keys without a partner. What is worked out from many cells stays: counts, ranges, means, the period, and the names
/// of columns and units.
void removeExamples(FileCheck& check);

}  // namespace jindan::app
