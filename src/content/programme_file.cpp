// SPDX-License-Identifier: Apache-2.0
#include "content/programme_file.h"

#include <algorithm>

#include "content/files.h"
#include "content/json/document.h"
#include "content/json/plain_text.h"
#include "content/json/schema.h"
#include "content/packs/programme_pack.h"

namespace jindan::content {

namespace {

/// What is wrong is told as far as somebody would read it.
constexpr std::size_t mostFaults = 40;

Result<ProgrammePack> refuse(const std::string& subject, std::vector<Fault> faults) {
  if (faults.size() > mostFaults) faults.resize(mostFaults);
  return badInput(subject, std::move(faults));
}

/// Is it such a pack at all, and not one of another kind or of thousands of programmes?
std::vector<Fault> checkKind(const nlohmann::json& document) {
  constexpr const char* format = "jindan-programmes";
  if (!document.is_object()) return {{"", FaultCode::wrongType, "", "object"}};
  if (document.value("format", nlohmann::json()) != format) return {{"/format", FaultCode::notAllowed, "", format}};
  if (document.value("version", nlohmann::json()) != 1) return {{"/version", FaultCode::unknownVersion, "", "1"}};
  const nlohmann::json programmes = document.value("programmes", nlohmann::json::array());
  if (programmes.size() > mostProgrammes) {
    return {{"/programmes", FaultCode::tooLarge, std::to_string(programmes.size()),
             "<= " + std::to_string(mostProgrammes)}};
  }
  return {};
}

void checkReferences(const ProgrammePack& pack, const Content& content, std::vector<Fault>& faults) {
  const auto unknown = [&](Index place, const std::string& list, std::size_t entry, const std::string& found) {
    faults.push_back({"/programmes/" + std::to_string(place) + "/" + list + "/" + std::to_string(entry),
                      FaultCode::unknown, found, ""});
  };
  const auto& actions = content.actions.actions;
  for (Index place = 0; place < pack.programmes.size(); ++place) {
    const Programme& programme = pack.programmes[place];
    for (std::size_t i = 0; i < programme.actions.size(); ++i) {
      const bool isKnown = std::any_of(actions.begin(), actions.end(),
                                       [&](const Action& action) { return action.id == programme.actions[i]; });
      if (!isKnown) unknown(place, "actions", i, programme.actions[i]);
    }
    for (std::size_t i = 0; i < programme.industries.size(); ++i) {
      const IndustryCode& code = programme.industries[i];
      if (content.reference.find(code) == nullptr) unknown(place, "industries", i, code.value());
    }
    for (std::size_t i = 0; i < programme.regions.size(); ++i) {
      const RegionCode& code = programme.regions[i];
      if (content.reference.find(code) == nullptr) unknown(place, "regions", i, code.value());
    }
  }
}

}  // namespace

Result<ProgrammePack> readProgrammeFile(std::string_view bytes, const std::string& subject,
                                        const std::string& directory, const Content& content) {
  DocumentLimits limits;
  limits.bytes = mostProgrammeBytes;
  const auto document = parseDocument(bytes, subject, limits);
  if (!document) return tl::unexpected(document.error());
  std::vector<Fault> faults = checkKind(*document);
  if (!faults.empty()) return refuse(subject, std::move(faults));
  checkTexts(*document, faults);
  if (!faults.empty()) return refuse(subject, std::move(faults));
  ProgrammePack pack = readProgrammes(*document, faults);
  checkReferences(pack, content, faults);
  if (!faults.empty()) return refuse(subject, std::move(faults));
  // What is left is the shape of ids and addresses, and fields that are not known.
  auto shape = checkSchema(*document, directory + "/schema/" + std::string(files::programmes.schema) + ".schema.json");
  if (!shape) return tl::unexpected(shape.error());
  if (!shape->empty()) return refuse(subject, std::move(*shape));
  return pack;
}

Result<ProgrammePack> builtInProgrammes(const std::string& directory) {
  const std::string path = directory + "/" + std::string(files::programmes.path);
  const auto bytes = readFile(path);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto document = parseDocument(*bytes, path);
  if (!document) return tl::unexpected(document.error());
  std::vector<Fault> faults;
  ProgrammePack pack = readProgrammes(*document, faults);
  if (!faults.empty()) return badInput(path, std::move(faults));
  return pack;
}

void useProgrammes(ProgrammePack pack, Content& content) {
  content.programmePack = std::move(pack.facts);
  content.programmes = std::move(pack.programmes);
}

}  // namespace jindan::content
