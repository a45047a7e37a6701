// SPDX-License-Identifier: Apache-2.0
#pragma once

// All inputs of a form at once.
#include "ui/design/choice_field.h"  // IWYU pragma: export
#include "ui/design/line_field.h"    // IWYU pragma: export
#include "ui/design/money_field.h"   // IWYU pragma: export
#include "ui/design/number_field.h"  // IWYU pragma: export
