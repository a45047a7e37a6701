// SPDX-License-Identifier: Apache-2.0
#include "content/content.h"

#include <sodium.h>

#include <algorithm>
#include <map>

#include "content/json/document.h"
#include "content/json/node.h"
#include "content/pack_reader.h"
#include "content/packs/action_pack.h"
#include "content/packs/benchmark_pack.h"
#include "content/packs/check_pack.h"
#include "content/packs/comparison_pack.h"
#include "content/packs/level_advice_pack.h"
#include "content/packs/method_pack.h"
#include "content/packs/money_pack.h"
#include "content/packs/phrase_pack.h"
#include "content/packs/programme_pack.h"
#include "content/packs/questionnaire_pack.h"
#include "content/packs/reference_pack.h"
#include "content/packs/use_case_pack.h"

namespace jindan::content {

namespace {

/// Runs one converter and reports what it found wrong.
template <class Convert>
auto convert(PackReader& reader, const PackFile& file, const Convert& conversion) {
  const nlohmann::json document = reader.read(file);
  std::vector<Fault> faults;
  auto result = conversion(document, faults);
  reader.report(file, std::move(faults));
  return result;
}

std::optional<Questionnaire> readQuestions(PackReader& reader, const nlohmann::json& advice) {
  auto parts = convert(reader, files::questionnaire, readQuestionnaire);
  if (!parts) return std::nullopt;
  std::vector<Fault> faults;
  addAdvice(advice, *parts, faults);
  reader.report(files::advice, std::move(faults));
  std::vector<Fault> levelFaults;
  addLevelAdvice(reader.read(files::levelAdvice), *parts, levelFaults);
  reader.report(files::levelAdvice, std::move(levelFaults));
  return Questionnaire(std::move(*parts));
}

Method readRules(PackReader& reader, const nlohmann::json& advice, const Questionnaire& questionnaire) {
  const nlohmann::json method = reader.read(files::method);
  const nlohmann::json questions = reader.read(files::contradictionQuestions);
  std::vector<std::vector<Fault>> faults;
  Method result = readMethod({method, advice, questions}, questionnaire, faults);
  reader.report(files::method, std::move(faults[0]));
  reader.report(files::advice, std::move(faults[1]));
  reader.report(files::contradictionQuestions, std::move(faults[2]));
  return result;
}

SegmentReference readSegments(PackReader& reader) {
  const nlohmann::json industries = reader.read(files::industries);
  const nlohmann::json regions = reader.read(files::regions);
  std::vector<Fault> industryFaults;
  std::vector<Fault> regionFaults;
  SegmentReference reference = readReference(industries, industryFaults, regions, regionFaults);
  reader.report(files::industries, std::move(industryFaults));
  reader.report(files::regions, std::move(regionFaults));
  return reference;
}

Phrasebook readPhrases(PackReader& reader) {
  Phrasebook::Phrases phrases;
  for (const PackFile& file : files::phrases) {
    std::vector<Fault> faults;
    addPhrases(reader.read(file), phrases, faults);
    reader.report(file, std::move(faults));
  }
  return Phrasebook(std::move(phrases));
}

FileCheckRules readCheckRules(PackReader& reader, const Questionnaire& questionnaire) {
  FileCheckRules rules;
  convert(reader, files::checkFindings, [&](const auto& document, auto& faults) {
    readCheckFindings(document, rules, faults);
    return true;
  });
  rules.questions = convert(reader, files::checkProposals, [&](const auto& document, auto& faults) {
    return readCheckProposals(document, questionnaire, faults);
  });
  return rules;
}

ActionCatalogue readCatalogue(PackReader& reader, const Questionnaire& questionnaire,
                              const std::vector<Programme>& programmes) {
  ActionCatalogue catalogue = convert(reader, files::actions, [&](const auto& document, auto& faults) {
    return readActions(document, questionnaire, programmes, faults);
  });
  catalogue.rules = convert(reader, files::planning, readPlanningRules);
  return catalogue;
}

std::optional<Content> readAll(PackReader& reader) {
  const nlohmann::json advice = reader.read(files::advice);
  auto questionnaire = readQuestions(reader, advice);
  if (!questionnaire) return std::nullopt;
  Method method = readRules(reader, advice, *questionnaire);
  SegmentReference reference = readSegments(reader);
  auto comparisons = convert(reader, files::comparisons, [&](const auto& document, auto& faults) {
    return readComparisonRules(document, *questionnaire, faults);
  });
  ProgrammePack programmes = convert(reader, files::programmes, readProgrammes);
  auto useCases = convert(reader, files::useCases, [&](const auto& document, auto& faults) {
    return readUseCases(document, *questionnaire, reference, faults);
  });
  auto money = convert(reader, files::money, [&](const auto& document, auto& faults) {
    return readMoneyRules(document, *questionnaire, faults);
  });
  auto staffing = convert(reader, files::staffing, [&](const auto& document, auto& faults) {
    return readStaffingRules(document, *questionnaire, faults);
  });
  ActionCatalogue actions = readCatalogue(reader, *questionnaire, programmes.programmes);
  Phrasebook phrases = readPhrases(reader);
  FileCheckRules fileChecks = readCheckRules(reader, *questionnaire);
  return Content{.questionnaire = std::move(*questionnaire),
                 .method = std::move(method),
                 .reference = std::move(reference),
                 .comparisons = std::move(comparisons),
                 .programmes = std::move(programmes.programmes),
                 .useCases = std::move(useCases),
                 .actions = std::move(actions),
                 .money = std::move(money),
                 .staffing = std::move(staffing),
                 .phrases = std::move(phrases),
                 .fileChecks = std::move(fileChecks),
                 .programmePack = std::move(programmes.facts)};
}

std::vector<Observation> readBenchmarks(PackReader& reader) {
  BenchmarkDocuments documents;
  const auto nameOf = [](const PackFile& file) {
    const std::string_view name = file.path.substr(file.path.find('/') + 1);
    return std::string(name.substr(0, name.find('.')));
  };
  for (const PackFile& file : files::benchmarks)
    documents.emplace(nameOf(file), reader.read(file));
  std::map<std::string, std::vector<Fault>> faults;
  auto observations = readObservations(documents, faults);
  for (const PackFile& file : files::benchmarks)
    reader.report(file, std::move(faults[nameOf(file)]));
  return observations;
}

/// A rule that no figure can ever meet is a slip of the pen.
std::vector<Fault> rulesWithoutFigures(const ComparisonRules& comparisons,
                                       const std::vector<Observation>& observations) {
  std::vector<Fault> faults;
  for (std::size_t i = 0; i < comparisons.rules.size(); ++i) {
    const ComparisonRule& rule = comparisons.rules[i];
    const bool isMet = std::any_of(observations.begin(), observations.end(), [&](const Observation& figure) {
      return figure.indicator == rule.indicator && figure.unit == rule.unit && figure.respondent == rule.respondent &&
             (!rule.base || figure.base == *rule.base);
    });
    if (isMet) continue;
    faults.push_back({"/rules/" + std::to_string(i), FaultCode::unknown, rule.indicator.value(),
                      "indicator, unit, respondent, base"});
  }
  return faults;
}

}  // namespace

tl::expected<Content, ContentErrors> loadContent(const std::string& directory) {
  PackReader reader(directory, PackReader::Schemas::skip);
  auto content = readAll(reader);
  if (!reader.ok() || !content) return tl::unexpected(reader.takeErrors());
  return std::move(*content);
}

tl::expected<Phrasebook, ContentErrors> loadPhrases(const std::string& directory) {
  PackReader reader(directory, PackReader::Schemas::skip);
  Phrasebook phrases = readPhrases(reader);
  if (!reader.ok()) return tl::unexpected(reader.takeErrors());
  return phrases;
}

Result<BenchmarkVersion> benchmarkVersion(const std::string& directory) {
  if (sodium_init() < 0) return failure(ErrorCode::cannotRead, directory, "libsodium");
  crypto_generichash_state state;
  constexpr std::size_t hashBytes = 16;
  crypto_generichash_init(&state, nullptr, 0, hashBytes);
  const auto add = [&](std::string_view bytes) {
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  };
  BenchmarkVersion version;
  // The rules decide what stands beside what, so they are part of the version.
  std::vector<PackFile> versioned(files::benchmarks.begin(), files::benchmarks.end());
  versioned.push_back(files::comparisons);
  for (const PackFile& file : versioned) {
    const auto bytes = readFile(directory + "/" + std::string(file.path));
    if (!bytes) return tl::unexpected(bytes.error());
    add(file.path);
    add(*bytes);
    if (&file != &versioned.front()) continue;
    const auto document = parseDocument(*bytes, std::string(file.path));
    if (!document) return tl::unexpected(document.error());
    std::vector<Fault> faults;
    version.pack = Node(*document, faults)["id"].nonEmptyString();
    if (!faults.empty()) return badInput(std::string(file.path), std::move(faults));
  }
  std::array<unsigned char, hashBytes> hash{};
  crypto_generichash_final(&state, hash.data(), hash.size());
  std::array<char, 2 * hashBytes + 1> hex{};
  sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
  version.hash = hex.data();
  return version;
}

tl::expected<std::vector<Observation>, ContentErrors> loadObservations(const std::string& directory) {
  PackReader reader(directory, PackReader::Schemas::skip);
  auto observations = readBenchmarks(reader);
  if (!reader.ok()) return tl::unexpected(reader.takeErrors());
  return observations;
}

ContentErrors validateContent(const std::string& directory) {
  PackReader reader(directory, PackReader::Schemas::check);
  const auto content = readAll(reader);
  const std::vector<Observation> observations = readBenchmarks(reader);
  if (content) reader.report(files::comparisons, rulesWithoutFigures(content->comparisons, observations));
  return reader.takeErrors();
}

}  // namespace jindan::content
