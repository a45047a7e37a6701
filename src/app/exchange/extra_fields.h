// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "content/json/node.h"

namespace jindan::app {

/// The fields of an object that are not ours, as JSON text; empty when there are none.
[[nodiscard]] std::string extraFields(const content::Node& node, std::initializer_list<std::string_view> known);

/// Puts them back, behind ours.
void addExtra(nlohmann::ordered_json& object, const std::string& extra);

}  // namespace jindan::app
