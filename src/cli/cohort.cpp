// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "app/cohort/anonymous_csv.h"
#include "app/cohort/cohort_service.h"
#include "app/files/staged_file.h"
#include "cli/commands.h"
#include "cli/json_output.h"
#include "cli/own_workspace.h"
#include "domain/cohort/anonymise.h"
#include "domain/narrative/cohort_words.h"

namespace jindan::cli {

namespace {

using Json = nlohmann::ordered_json;

CohortGroup groupNamed(const std::string& name) {
  for (const CohortGroup group : cohortGroups) {
    if (nameOf(group) == name) return group;
  }
  return CohortGroup::industry;
}

/// Those who could be there and are: a segment that everyone can see to be empty needs no line.
std::vector<CohortSegment> lines(const Cohort& cohort, CohortGroup group) {
  std::vector<CohortSegment> segments = cohort.segments(group);
  std::erase_if(segments, [](const CohortSegment& segment) { return segment.shown && segment.companies == 0; });
  return segments;
}

/// Groups that are hidden have no row: there are many, and the note below speaks of all of them.
std::string tableOf(const std::vector<CohortSegment>& segments, CohortGroup group, const CohortWords& words,
                    const Narrator& narrator) {
  std::string rows;
  for (const CohortSegment& segment : segments) {
    if (!segment.shown) continue;
    rows += words.segment(group, segment.key) + "\t" + words.companies(segment) + "\t" +
            words.median(segment.measures.front()) + "\t" + words.middleHalf(segment.measures.front()) + "\n";
  }
  if (rows.empty()) return rows;
  std::string titles = words.group(group);
  for (const char* key : {"companies", "median", "half"})
    titles += "\t" + narrator.say("cohort.column." + std::string(key));
  return titles + "\n" + rows;
}

std::string cohortText(const Cohort& cohort, CohortGroup group, const CohortWords& words, const Narrator& narrator) {
  std::string text = words.finding(cohort) + "\n" + narrator.say("cohort.note") + "\n";
  if (!cohort.companies()) return text;
  text += words.progress(cohort.progress().front()) + "\n\n";
  const std::vector<CohortSegment> segments = lines(cohort, group);
  text += tableOf(segments, group, words, narrator);
  const std::string note = words.hiddenNote(segments);
  return note.empty() ? text : text + note + "\n";
}

Json spreadJson(const std::optional<CohortSpread>& spread) {
  if (!spread) return nullptr;
  return {{"lower", spread->lower}, {"median", spread->median}, {"upper", spread->upper}};
}

Json segmentJson(const CohortSegment& segment) {
  if (!segment.shown) return {{"key", segment.key}, {"hidden", true}};
  Json levels = Json::array();
  for (const auto& spread : segment.measures)
    levels.push_back(spreadJson(spread));
  return {{"key", segment.key}, {"hidden", false}, {"n", segment.companies}, {"levels", std::move(levels)}};
}

std::string cohortJson(const Cohort& cohort, CohortGroup group, const CohortWords& words) {
  Json measures = Json::array();
  for (std::size_t measure = 0; measure < cohort.measures(); ++measure)
    measures.push_back(words.measure(measure));
  Json segments = Json::array();
  for (const CohortSegment& segment : lines(cohort, group))
    segments.push_back(segmentJson(segment));
  Json progress = Json::array();
  for (const CohortProgress& change : cohort.progress())
    progress.push_back(change.change ? Json{{"n", change.companies}, {"change", spreadJson(change.change)}} : Json());
  const Json whole{{"format", "jindan-cohort"},
                   {"version", 1},
                   {"by", nameOf(group)},
                   {"measures", std::move(measures)},
                   {"all", segmentJson(cohort.whole())},
                   {"segments", std::move(segments)},
                   {"progress", std::move(progress)}};
  return whole.dump(2) + "\n";
}

Result<void> writeExport(const std::string& path, const app::CohortService& service, const Cohort& cohort,
                         const SegmentReference& reference) {
  const auto rows = service.rows();
  if (!rows) return tl::unexpected(rows.error());
  auto file = app::StagedFile::write(path, app::anonymousCsv(anonymise(*rows, cohort, reference)));
  if (!file) return tl::unexpected(file.error());
  return file->commit();
}

Exit compare(const CohortCommand& command, const app::Engine& engine, const app::CohortService& service,
             const Console& console) {
  if (const auto complete = service.completeAll(); !complete) return console.fail(complete.error());
  const auto cohort = service.cohort();
  if (!cohort) return console.fail(cohort.error());
  const content::Content& content = engine.content();
  const Narrator narrator(
      {content.questionnaire, content.method, content.reference, content.comparisons, content.phrases},
      console.language());
  const CohortWords words(narrator);
  const CohortGroup group = groupNamed(command.by);
  if (command.exportPath) {
    const auto written = writeExport(*command.exportPath, service, *cohort, content.reference);
    if (!written) return console.fail(written.error());
  }
  const auto told = command.json ? writeJson(*command.json, cohortJson(*cohort, group, words), console)
                                 : console.print(cohortText(*cohort, group, words, narrator));
  return told ? Exit::done : console.fail(told.error());
}

}  // namespace

Exit runCohort(const CohortCommand& command, const app::Engine& engine, const WorkspaceAccess& access,
               const Console& console) {
  return withOwnWorkspace(engine, access, console, MayCreate::no,
                          [&](storage::SqliteWorkspace& workspace, const Clock& clock) {
                            const app::VisitService visits(engine, workspace, clock);
                            return compare(command, engine, app::CohortService(visits, workspace), console);
                          });
}

}  // namespace jindan::cli
