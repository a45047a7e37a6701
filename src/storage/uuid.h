// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/types/id.h"

namespace jindan::storage {

/// A new random identity: RFC 4122 version 4, lower case.
[[nodiscard]] Uuid newUuid();

}  // namespace jindan::storage
