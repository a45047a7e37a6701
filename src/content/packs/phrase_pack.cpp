// SPDX-License-Identifier: Apache-2.0
#include "content/packs/phrase_pack.h"

#include "content/json/node.h"

namespace jindan::content {

void addPhrases(const nlohmann::json& pack, Phrasebook::Phrases& phrases, std::vector<Fault>& faults) {
  for (const auto& [key, node] : Node(pack, faults)["phrases"].fields())
    if (!phrases.emplace(key, node.text()).second) faults.push_back({"/phrases/" + key, FaultCode::duplicate, key, {}});
}

}  // namespace jindan::content
