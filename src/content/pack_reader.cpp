// SPDX-License-Identifier: Apache-2.0
#include "content/pack_reader.h"

#include "content/json/document.h"
#include "content/json/schema.h"

namespace jindan::content {

nlohmann::json PackReader::read(const PackFile& file) {
  const std::string path = pathOf(file);
  const auto bytes = readFile(path);
  if (!bytes) {
    errors_.push_back(bytes.error());
    return nlohmann::json::object();
  }
  auto document = parseDocument(*bytes, path);
  if (!document) {
    errors_.push_back(document.error());
    return nlohmann::json::object();
  }
  if (schemas_ == Schemas::check) {
    auto faults = checkSchema(*document, directory_ + "/schema/" + std::string(file.schema) + ".schema.json");
    if (faults) {
      report(file, std::move(*faults));
    } else {
      errors_.push_back(faults.error());
    }
  }
  return std::move(*document);
}

void PackReader::report(const PackFile& file, std::vector<Fault> faults) {
  if (!faults.empty()) errors_.push_back(Error{ErrorCode::badInput, pathOf(file), {}, std::move(faults)});
}

}  // namespace jindan::content
