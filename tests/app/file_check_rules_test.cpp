// SPDX-License-Identifier: Apache-2.0
// The shipped rules of the data file check, at their borders.
#include <algorithm>
#include <functional>

#include "app/app_fixture.h"
#include "app/filecheck/file_check_service.h"
#include "domain/filecheck/proposals.h"
#include "support/catch.h"
#include "support/file_profiles.h"

namespace jindan::test {

namespace {

using app::FileCheckService;

std::vector<DataFinding> findingsOf(const FileProfile& file, const std::vector<LinkProfile>& links = {}) {
  return FileCheckService(engine()).judge({file}, links).files.front().findings;
}

std::optional<Severity> severityOf(const std::string& id, const FileProfile& file,
                                   const std::vector<LinkProfile>& links = {}) {
  const auto findings = findingsOf(file, links);
  const auto found = std::find_if(findings.begin(), findings.end(), [&](const auto& f) { return f.id == id; });
  return found == findings.end() ? std::nullopt : std::optional(found->severity);
}

/// One change to a clean file and the finding it must bring.
struct Damage {
  const char* id;
  std::function<void(FileProfile&)> edit;
  Severity severity;
};

const std::vector<Damage>& damages() {
  using File = FileProfile;
  static const std::vector<Damage> all{
      {"missing_cells", [](File& f) { f.columns[1].missing.empty = 1; }, Severity::info},
      {"missing_cells", [](File& f) { f.columns[1].missing.empty = f.rows / 20; }, Severity::caution},
      {"missing_cells", [](File& f) { f.columns[1].missing.empty = f.rows / 2; }, Severity::stop},
      {"missing_column", [](File& f) { f.columns[1].missing.empty = f.rows / 10 * 9; }, Severity::caution},
      {"sentinel_values", [](File& f) { f.columns[1].missing.sentinels = 1; }, Severity::info},
      {"constant_column", [](File& f) { f.columns[1].constant = true; }, Severity::info},
      {"frozen_sensor", [](File& f) { f.columns[1].longestFrozenRun = 60; }, Severity::caution},
      {"spikes", [](File& f) { f.columns[1].spikes.count = 1; }, Severity::info},
      {"mixed_decimal_marks", [](File& f) { f.columns[1].commaDecimals = 1; }, Severity::caution},
      {"mixed_units",
       [](File& f) {
         f.columns[1].units = {{"A", 9}, {"mA", 1}};
       },
       Severity::caution},
      {"stray_texts", [](File& f) { f.columns[1].strayTexts.count = 1; }, Severity::info},
      {"ragged_rows", [](File& f) { f.raggedRows.count = 1; }, Severity::caution},
      {"ragged_rows", [](File& f) { f.raggedRows.count = f.rows / 20; }, Severity::stop},
      {"duplicate_rows", [](File& f) { f.duplicateRows.count = 1; }, Severity::info},
      {"no_time_column", [](File& f) { f.time.reset(); }, Severity::caution},
      {"irregular_steps", [](File& f) { f.time->otherSteps = 1; }, Severity::info},
      {"time_list", [](File& f) { f.time->regularSteps = 0, f.time->otherSteps = 9; }, Severity::info},
      {"time_gaps",
       [](File& f) {
         f.time->gaps = {{"", "", 600, 5}};
       },
       Severity::info},
      {"time_gaps",
       [](File& f) {
         f.time->gaps = {{"", "", 6000, 5}};
       },
       Severity::caution},
      {"duplicate_times", [](File& f) { f.time->duplicateSteps.count = 1; }, Severity::info},
      {"backward_times", [](File& f) { f.time->backwardSteps.count = 1; }, Severity::info},
      {"mixed_time_formats",
       [](File& f) {
         f.time->formats.push_back({"YYYY/MM/DD", 1});
       },
       Severity::caution},
      {"no_label", [](File& f) { f.labels.clear(); }, Severity::info},
      {"single_class_label",
       [](File& f) {
         f.labels = {{"failure", {{"0", 9}}, 0, 0}};
       },
       Severity::caution},
      {"rare_label", [](File& f) { f.labels[0].positives = 49; }, Severity::caution},
      {"rare_label", [](File& f) { f.labels[0].positives = 4; }, Severity::stop},
      {"few_events", [](File& f) { f.labels[0].events = 9; }, Severity::info},
      {"no_header", [](File& f) { f.headerRow = 0; }, Severity::caution},
      {"duplicate_names", [](File& f) { f.columns[2].name = "current"; }, Severity::caution},
      {"empty_names", [](File& f) { f.columns[2].name.clear(); }, Severity::info},
      {"legacy_encoding", [](File& f) { f.encoding = "windows-949"; }, Severity::info},
      {"few_rows", [](File& f) { f.rows = 999; }, Severity::info},
      {"few_rows", [](File& f) { f.rows = 299; }, Severity::caution},
      {"few_rows", [](File& f) { f.rows = 29; }, Severity::stop},
      {"short_span", [](File& f) { f.time->spanSeconds = 89 * 86400.0; }, Severity::info},
      {"short_span", [](File& f) { f.time->spanSeconds = 29 * 86400.0; }, Severity::caution},
      {"wide_table", [](File& f) { f.rows = 49; }, Severity::caution},
      {"no_key", [](File& f) { f.columns.pop_back(); }, Severity::info}};
  return all;
}

}  // namespace

TEST_CASE("A clean file has no finding") {
  const auto findings = findingsOf(cleanFile());
  for (const DataFinding& finding : findings)
    UNSCOPED_INFO(finding.id);
  CHECK(findings.empty());
}

TEST_CASE("Every finding of the pack comes with its damage and not without it") {
  std::vector<std::string> tried{"poor_link"};
  for (const Damage& damage : damages()) {
    INFO(damage.id);
    FileProfile file = cleanFile();
    CHECK_FALSE(severityOf(damage.id, file));
    damage.edit(file);
    CHECK(severityOf(damage.id, file) == damage.severity);
    tried.emplace_back(damage.id);
  }
  for (const FindingRule& rule : engine().content().fileChecks.findings) {
    INFO(rule.id);
    CHECK(std::find(tried.begin(), tried.end(), rule.id) != tried.end());
  }
}

TEST_CASE("A link is poor below 95 in a hundred keys") {
  CHECK_FALSE(severityOf("poor_link", cleanFile(), {linkOf("line1.csv", "b.csv", 0.95)}));
  CHECK(severityOf("poor_link", cleanFile(), {linkOf("line1.csv", "b.csv", 0.949)}) == Severity::caution);
  CHECK(severityOf("poor_link", cleanFile(), {linkOf("line1.csv", "b.csv", 0.299)}) == Severity::stop);
}

TEST_CASE("Missing cells and a missing column exclude each other") {
  FileProfile file = cleanFile();
  file.columns[1].missing.empty = file.rows / 10 * 9;
  CHECK_FALSE(severityOf("missing_cells", file));
  file.columns[1].missing.empty -= 1;
  CHECK(severityOf("missing_cells", file) == Severity::stop);
  CHECK_FALSE(severityOf("missing_column", file));
}

}  // namespace jindan::test
