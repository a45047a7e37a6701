// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "domain/types/result.h"

namespace jindan::content {

/// Letters a text of a pack may have; real ones need a third of it.
struct TextLimits {
  std::size_t text = 800;
  std::size_t name = 120;  ///< of what a field named "name" or "title" holds
};

/// Looks at every text and every field name of a document that comes from elsewhere: signs that cannot be seen or turn
/// the direction of writing (`hiddenCharacter`), and texts longer than any that can be shown (`tooLarge`).
void checkTexts(const nlohmann::json& document, std::vector<Fault>& faults, TextLimits limits = {});

}  // namespace jindan::content
