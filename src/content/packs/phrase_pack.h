// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "domain/types/result.h"
#include "domain/wording/phrasebook.h"

namespace jindan::content {

/// Adds the sentences of one file ("jindan-phrases"). A key that is there already is a fault: it would never be said.
void addPhrases(const nlohmann::json& pack, Phrasebook::Phrases& phrases, std::vector<Fault>& faults);

}  // namespace jindan::content
