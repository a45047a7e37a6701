// SPDX-License-Identifier: Apache-2.0
#include "domain/filecheck/find_findings.h"

#include "support/catch.h"
#include "support/file_profiles.h"

namespace jindan::test {

namespace {

FindingRule ruleOf(const std::string& id, Symptom symptom, double info, double caution, double stop) {
  FindingRule rule;
  rule.id = id;
  rule.symptom = symptom;
  rule.info = info;
  rule.caution = caution;
  rule.stop = stop;
  return rule;
}

FileCheckRules rulesOf(std::vector<FindingRule> findings) {
  return {std::move(findings), {10000, 365, 0.2, 20, 100, 0.9, {}}, {}};
}

}  // namespace

TEST_CASE("A rule is as serious as the farthest border that is reached") {
  FindingRule rule = ruleOf("x", Symptom::missingShare, 0.1, 0.2, 0.3);
  rule.until = 0.4;
  CHECK_FALSE(rule.severityOf(0.0999));
  CHECK(rule.severityOf(0.1) == Severity::info);
  CHECK(rule.severityOf(0.2) == Severity::caution);
  CHECK(rule.severityOf(0.3) == Severity::stop);
  CHECK_FALSE(rule.severityOf(0.4));
  FindingRule low = ruleOf("y", Symptom::rows, 1000, 300, 30);
  low.whenLow = true;
  CHECK_FALSE(low.severityOf(1000));
  CHECK(low.severityOf(999) == Severity::info);
  CHECK(low.severityOf(299) == Severity::caution);
  CHECK(low.severityOf(29) == Severity::stop);
}

TEST_CASE("Findings carry column, count and lines and begin with the worst") {
  FileProfile file = cleanFile();
  file.rows = 100;
  file.columns[1].missing.empty = 5;
  file.columns[1].missingAt = {5, {3, 9}};
  file.columns[2].missing.words = 60;
  file.raggedRows = {1, {44}};
  const auto findings = findFindings(file, {},
                                     rulesOf({ruleOf("ragged", Symptom::raggedShare, 0.0, 0.5, 0.9),
                                              ruleOf("missing", Symptom::missingShare, 0.0, 0.2, 0.5)}));
  REQUIRE(findings.size() == 3);
  CHECK(findings[0] == DataFinding{"missing", Severity::stop, "pressure", 60, {}});
  CHECK(findings[1] == DataFinding{"ragged", Severity::info, "", 1, {44}});
  CHECK(findings[2] == DataFinding{"missing", Severity::info, "current", 5, {3, 9}});
}

TEST_CASE("Gaps that reach the border become one finding") {
  FileProfile file = cleanFile();
  file.time->gaps = {{"", "", 6000, 500}, {"", "", 1200, 90}, {"", "", 120, 30}};  // usual step: 60 s
  const auto findings = findFindings(file, {}, rulesOf({ruleOf("gaps", Symptom::gapSteps, 10, 100, 1e9)}));
  REQUIRE(findings.size() == 1);
  CHECK(findings[0] == DataFinding{"gaps", Severity::caution, "time", 2, {90, 500}});
}

TEST_CASE("Only a column that otherwise changes can stand still") {
  const auto rules = rulesOf({ruleOf("frozen", Symptom::frozenRun, 30, 60, 1e9)});
  FileProfile file = cleanFile();
  ColumnProfile& column = file.columns[1];
  column.longestFrozenRun = 60;
  column.frozenRunLine = 17;
  REQUIRE(findFindings(file, {}, rules).size() == 1);
  CHECK(findFindings(file, {}, rules)[0] == DataFinding{"frozen", Severity::caution, "current", 60, {17}});
  column.distinct = 19;
  CHECK(findFindings(file, {}, rules).empty());
  column.distinct = 20;
  column.type = ColumnType::integer;
  CHECK(findFindings(file, {}, rules).empty());
  column.type = ColumnType::real;
  column.constant = true;
  CHECK(findFindings(file, {}, rules).empty());
}

TEST_CASE("A list of events is not called uneven") {
  const auto rules =
      rulesOf({ruleOf("uneven", Symptom::irregularShare, 0.0, 0.5, 2), ruleOf("events", Symptom::eventTimes, 1, 2, 3)});
  FileProfile file = cleanFile();
  file.time->regularSteps = 19;
  file.time->otherSteps = 81;
  REQUIRE(findFindings(file, {}, rules).size() == 1);
  CHECK(findFindings(file, {}, rules)[0].id == "events");
  file.time->regularSteps = 20;
  file.time->otherSteps = 80;
  REQUIRE(findFindings(file, {}, rules).size() == 1);
  CHECK(findFindings(file, {}, rules)[0].id == "uneven");
}

TEST_CASE("A link is judged by its better direction, once") {
  FindingRule rule = ruleOf("link", Symptom::linkCoverage, 0.99, 0.95, 0.3);
  rule.whenLow = true;
  const auto rules = rulesOf({rule});
  LinkProfile link = linkOf("line1.csv", "other.csv", 0.5);
  CHECK(findFindings(cleanFile(), std::vector{link}, rules).size() == 1);
  CHECK(findFindings(cleanFile("other.csv"), std::vector{link}, rules).empty());
  link.coverageRight = 1.0;
  CHECK(findFindings(cleanFile(), std::vector{link}, rules).empty());
}

}  // namespace jindan::test
