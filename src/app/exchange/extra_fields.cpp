// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/extra_fields.h"

#include <algorithm>

namespace jindan::app {

std::string extraFields(const content::Node& node, std::initializer_list<std::string_view> known) {
  if (!node.json().is_object()) return {};
  nlohmann::json extra = nlohmann::json::object();
  for (const auto& [key, value] : node.json().items()) {
    if (std::find(known.begin(), known.end(), key) == known.end()) extra[key] = value;
  }
  return extra.empty() ? std::string() : extra.dump();
}

void addExtra(nlohmann::ordered_json& object, const std::string& extra) {
  if (extra.empty()) return;
  const auto fields = nlohmann::ordered_json::parse(extra);
  for (const auto& [key, value] : fields.items())
    object[key] = value;
}

}  // namespace jindan::app
