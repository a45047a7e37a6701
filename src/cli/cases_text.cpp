// SPDX-License-Identifier: Apache-2.0
#include "cli/cases_text.h"

#include <array>
#include <nlohmann/json.hpp>

namespace jindan::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string nameOf(app::Relation relation) {
  switch (relation) {
    case app::Relation::added:
      return "added";
    case app::Relation::extended:
      return "extended";
    case app::Relation::present:
      return "present";
    case app::Relation::forked:
      return "forked";
  }
  return {};
}

std::string placeOf(const app::Difference& difference) {
  std::string place;
  for (const std::string& part : {difference.visit, difference.question, difference.field}) {
    if (part.empty()) continue;
    if (!place.empty()) place += " ";
    place += part;
  }
  return place;
}

std::string orDash(const std::string& text) {
  return text.empty() ? "-" : text;
}

std::string summaryOf(std::size_t added, std::size_t extended, std::size_t present, std::size_t forked,
                      const Console& console) {
  return console.phrases().fill(console.language(), "cli.cases_summary",
                                {{"added", std::to_string(added)},
                                 {"extended", std::to_string(extended)},
                                 {"present", std::to_string(present)},
                                 {"forked", std::to_string(forked)}}) +
         "\n";
}

std::string lineOf(const app::CaseFinding& finding, const Console& console) {
  const Phrasebook& phrases = console.phrases();
  const std::string relation = phrases.text(console.language(), "cli.cases_relation." + nameOf(finding.relation));
  std::string text = phrases.fill(console.language(), "cli.cases_line",
                                  {{"relation", relation}, {"name", finding.name}, {"id", finding.company.value()}}) +
                     "\n";
  for (const app::Difference& difference : finding.differences) {
    text += phrases.fill(console.language(), "cli.cases_difference",
                         {{"place", placeOf(difference)},
                          {"mine", orDash(difference.mine)},
                          {"theirs", orDash(difference.theirs)}}) +
            "\n";
  }
  return text;
}

}  // namespace

std::string previewText(const std::vector<app::CaseFinding>& findings, const Console& console) {
  std::array<std::size_t, 4> counts{};
  std::string text;
  for (const app::CaseFinding& finding : findings) {
    ++counts[static_cast<std::size_t>(finding.relation)];
    text += lineOf(finding, console);
  }
  return text + summaryOf(counts[0], counts[1], counts[2], counts[3], console);
}

std::string previewJson(const std::vector<app::CaseFinding>& findings) {
  Json cases = Json::array();
  for (const app::CaseFinding& finding : findings) {
    Json differences = Json::array();
    for (const app::Difference& difference : finding.differences) {
      differences.push_back({{"visit", difference.visit},
                             {"question", difference.question},
                             {"field", difference.field},
                             {"mine", difference.mine},
                             {"theirs", difference.theirs}});
    }
    cases.push_back({{"company", finding.company.value()},
                     {"name", finding.name},
                     {"relation", nameOf(finding.relation)},
                     {"removed_here", finding.removedHere},
                     {"visits", finding.visits},
                     {"new_visits", finding.newVisits},
                     {"changed_visits", finding.changedVisits},
                     {"differences", std::move(differences)}});
  }
  const Json document{{"format", "jindan-cases-preview"}, {"version", 1}, {"cases", std::move(cases)}};
  return document.dump(2) + "\n";
}

std::string importText(const app::ImportReport& report, const Console& console) {
  const std::size_t settled = report.keptMine + report.tookTheirs + report.keptBoth + report.leftForked;
  return summaryOf(report.added, report.extended, report.present, settled, console);
}

std::string importJson(const app::ImportReport& report) {
  const Json document{{"format", "jindan-cases-import"}, {"version", 1},
                      {"added", report.added},           {"extended", report.extended},
                      {"present", report.present},       {"restored", report.restored},
                      {"kept_mine", report.keptMine},    {"took_theirs", report.tookTheirs},
                      {"kept_both", report.keptBoth},    {"left_forked", report.leftForked}};
  return document.dump(2) + "\n";
}

}  // namespace jindan::cli
