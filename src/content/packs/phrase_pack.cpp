// SPDX-License-Identifier: Apache-2.0
#include "content/packs/phrase_pack.h"

#include "content/json/node.h"

namespace jindan::content {

Phrasebook readPhrases(const nlohmann::json& pack, std::vector<Fault>& faults) {
  Phrasebook::Phrases phrases;
  for (const auto& [key, node] : Node(pack, faults)["phrases"].fields())
    phrases.emplace(key, node.text());
  return Phrasebook(std::move(phrases));
}

}  // namespace jindan::content
