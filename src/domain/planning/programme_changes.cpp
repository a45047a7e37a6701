// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/programme_changes.h"

#include <map>
#include <string>

namespace jindan {

namespace {

struct FieldRule {
  std::string_view name;
  bool (*isSame)(const Programme& a, const Programme& b);
};

template <auto Member>
bool isSame(const Programme& a, const Programme& b) {
  return a.*Member == b.*Member;
}

/// In the order of ProgrammeField.
constexpr std::array<FieldRule, programmeFieldCount> rules{{
    {"name", isSame<&Programme::name>},
    {"operator", isSame<&Programme::operatedBy>},
    {"kind", isSame<&Programme::kind>},
    {"pays", isSame<&Programme::pays>},
    {"pillars", isSame<&Programme::pillars>},
    {"sizes", isSame<&Programme::sizes>},
    {"industries", isSame<&Programme::industries>},
    {"regions", isSame<&Programme::regions>},
    {"prefers_outside_capital", isSame<&Programme::prefersOutsideCapital>},
    {"actions", isSame<&Programme::actions>},
    {"max_amount_krw", isSame<&Programme::maxAmount>},
    {"amount_note", isSame<&Programme::amountNote>},
    {"government_share_percent", isSame<&Programme::governmentSharePercent>},
    {"share_note", isSame<&Programme::shareNote>},
    {"duration", isSame<&Programme::duration>},
    {"eligibility", isSame<&Programme::eligibility>},
    {"application_window", isSame<&Programme::applicationWindow>},
    {"budget_krw", isSame<&Programme::budget>},
    {"scale", isSame<&Programme::scale>},
    {"note", isSame<&Programme::note>},
    {"url", isSame<&Programme::url>},
    {"source_date", isSame<&Programme::sourceDate>},
    {"confidence", isSame<&Programme::confidence>},
}};

std::map<std::string, Index> placesOf(const std::vector<Programme>& programmes) {
  std::map<std::string, Index> places;
  for (Index place = 0; place < programmes.size(); ++place)
    places.emplace(programmes[place].id, place);
  return places;
}

std::vector<ProgrammeField> differences(const Programme& a, const Programme& b) {
  std::vector<ProgrammeField> fields;
  for (std::size_t field = 0; field < rules.size(); ++field) {
    if (!rules[field].isSame(a, b)) fields.push_back(static_cast<ProgrammeField>(field));
  }
  return fields;
}

}  // namespace

std::string_view nameOf(ProgrammeField field) {
  return rules[static_cast<std::size_t>(field)].name;
}

ProgrammeChanges compareProgrammes(const std::vector<Programme>& before, const std::vector<Programme>& after) {
  const std::map<std::string, Index> old = placesOf(before);
  const std::map<std::string, Index> present = placesOf(after);
  ProgrammeChanges changes;
  for (Index place = 0; place < after.size(); ++place) {
    const auto found = old.find(after[place].id);
    if (found == old.end()) {
      changes.added.push_back(place);
      continue;
    }
    auto fields = differences(before[found->second], after[place]);
    if (!fields.empty()) changes.changed.push_back({found->second, place, std::move(fields)});
  }
  for (Index place = 0; place < before.size(); ++place) {
    if (present.count(before[place].id) == 0) changes.removed.push_back(place);
  }
  return changes;
}

}  // namespace jindan
