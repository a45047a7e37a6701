// SPDX-License-Identifier: Apache-2.0
// Which levels files show by the shipped rules, and how those stand beside the answers.
#include "domain/filecheck/proposals.h"

#include <algorithm>

#include "app/app_fixture.h"
#include "app/filecheck/file_check_service.h"
#include "support/catch.h"
#include "support/file_profiles.h"

namespace jindan::test {

namespace {

using app::FileCheckService;

FileCheck judged(std::vector<FileProfile> files, std::vector<LinkProfile> links = {}) {
  return FileCheckService(engine()).judge(std::move(files), std::move(links));
}

std::optional<int> proposed(const FileCheck& check, const std::string& question) {
  const auto found = std::find_if(check.proposals.begin(), check.proposals.end(),
                                  [&](const auto& each) { return each.question.value() == question; });
  return found == check.proposals.end() ? std::nullopt : std::optional(found->level.value());
}

std::optional<int> limited(const FileCheck& check, const std::string& question) {
  const auto found = std::find_if(check.limits.begin(), check.limits.end(),
                                  [&](const auto& each) { return each.question.value() == question; });
  return found == check.limits.end() ? std::nullopt : std::optional(found->atMost.value());
}

FileProfile fileOfDays(double days) {
  FileProfile file = cleanFile();
  file.time->spanSeconds = days * 86400.0;
  return file;
}

/// The file with this share of all cells blank, spread over all columns.
FileProfile withBlanks(double share) {
  FileProfile file = cleanFile();
  for (ColumnProfile& column : file.columns)
    column.missing.empty = static_cast<std::uint64_t>(share * static_cast<double>(file.rows));
  return file;
}

Assessment answered(const std::string& question, const Said& said) {
  Assessment assessment = sample("busan-special-parts").assessments.front();
  assessment.answers[placeOf(question)] = {};
  assessment.answers[placeOf(question)].said = said;
  return assessment;
}

Said level(int value) {
  return Said::level(*Level::from(value));
}

ShownLevel standing(const FileCheck& check, const std::string& question, const Said& said) {
  for (const ShownLevel& shown : compareWithAnswers(check, questionnaire(), answered(question, said))) {
    if (shown.question == placeOf(question)) return shown;
  }
  throw std::runtime_error("nothing shown for " + question);
}

}  // namespace

TEST_CASE("The length of the record shows how far back the data go") {
  CHECK_FALSE(proposed(judged({fileOfDays(29.9)}), "D4-1"));
  CHECK(proposed(judged({fileOfDays(30)}), "D4-1") == 2);
  CHECK(proposed(judged({fileOfDays(182)}), "D4-1") == 3);
  CHECK(proposed(judged({fileOfDays(365)}), "D4-1") == 4);
  CHECK(proposed(judged({fileOfDays(5000)}), "D4-1") == 4);  // level 5 needs marks that no file shows
  FileProfile hollow = fileOfDays(365);
  hollow.time->gaps = {{"", "", 92 * 86400.0, 9}};
  CHECK_FALSE(proposed(judged({hollow}), "D4-1"));
  CHECK(proposed(judged({hollow, fileOfDays(40)}), "D4-1") == 2);
}

TEST_CASE("Values at an even short interval show a machine that stores them, and no more") {
  CHECK(proposed(judged({cleanFile()}), "D1-2") == 3);
  FileProfile slow = cleanFile();
  slow.time->usualStepSeconds = 601;
  CHECK_FALSE(proposed(judged({slow}), "D1-2"));
  FileProfile uneven = cleanFile();
  uneven.time->otherSteps = uneven.time->regularSteps;
  CHECK_FALSE(proposed(judged({uneven}), "D1-2"));
}

TEST_CASE("The share of blanks decides how complete the records are") {
  CHECK(proposed(judged({withBlanks(0)}), "D2-1") == 4);
  CHECK(proposed(judged({withBlanks(0.0499)}), "D2-1") == 4);
  CHECK(proposed(judged({withBlanks(0.06)}), "D2-1") == 3);
  CHECK(limited(judged({withBlanks(0.06)}), "D2-1") == 3);
  CHECK(proposed(judged({withBlanks(0.16)}), "D2-1") == 2);
  CHECK(limited(judged({withBlanks(0.21)}), "D2-1") == 2);
  FileProfile odd = cleanFile();
  odd.columns[1].spikes.count = odd.rows / 2;
  CHECK(proposed(judged({odd}), "D2-1") == 3);
}

TEST_CASE("Twenty minutes of data say nothing about last month's records") {
  CHECK_FALSE(proposed(judged({fileOfDays(0.014)}), "D2-1"));
  CHECK(proposed(judged({fileOfDays(20)}), "D2-1") == 4);
}

TEST_CASE("Of several files the worst decides how complete the records are") {
  FileProfile bad = withBlanks(0.3);
  bad.path = "line2.csv";
  CHECK(proposed(judged({cleanFile(), bad}), "D2-1") == 2);
  CHECK(limited(judged({cleanFile(), bad}), "D2-1") == 2);
}

TEST_CASE("A column for remarks that nobody fills contradicts nothing") {
  FileProfile file = cleanFile();
  file.columns[1].missing.empty = file.rows;
  CHECK_FALSE(limited(judged({file}), "D2-1"));
}

TEST_CASE("Keys that two files share show common codes and a way to trace") {
  const auto linked = [](double coverage) {
    return judged({cleanFile("a.csv"), cleanFile("b.csv")}, {linkOf("a.csv", "b.csv", coverage)});
  };
  CHECK(proposed(linked(0.95), "D2-2") == 3);
  CHECK(proposed(linked(0.95), "D3-1") == 3);
  CHECK_FALSE(proposed(linked(0.94), "D2-2"));
  CHECK_FALSE(proposed(linked(0.94), "D3-1"));
  CHECK(limited(linked(0.49), "D2-2") == 2);
  CHECK(limited(linked(0.49), "D3-1") == 3);
  CHECK_FALSE(proposed(judged({cleanFile()}), "D3-1"));
}

TEST_CASE("Mixed units contradict one rule for units") {
  FileProfile file = cleanFile();
  file.columns[1].units = {{"A", 9}, {"mA", 1}};
  const FileCheck check = judged({file});
  CHECK(limited(check, "D2-2") == 3);
  CHECK(standing(check, "D2-2", level(4)).standing == Standing::contradicts);
}

TEST_CASE("A list of causes with \"other\" in it shows that causes are picked") {
  FileProfile file = cleanFile();
  CHECK_FALSE(proposed(judged({file}), "D3-2"));
  file.columns[3].values = {{"금형", 71}, {"기타", 29}};
  CHECK(proposed(judged({file}), "D3-2") == 3);
  CHECK_FALSE(limited(judged({file}), "D3-2"));
  file.columns[3].values = {{"mould", 70}, {"OTHER", 30}};
  CHECK(limited(judged({file}), "D3-2") == 3);
}

TEST_CASE("What is shown stands beside what was said") {
  const FileCheck check = judged({fileOfDays(200)});  // shows 3
  CHECK(standing(check, "D4-1", {}).standing == Standing::unanswered);
  CHECK(standing(check, "D4-1", Said::dontKnow()).standing == Standing::unanswered);
  CHECK(standing(check, "D4-1", level(2)).standing == Standing::saidLess);
  CHECK(standing(check, "D4-1", level(3)).standing == Standing::agrees);
  CHECK(standing(check, "D4-1", level(4)).standing == Standing::saidMore);
  const FileCheck blanks = judged({withBlanks(0.1)});  // at most 3
  CHECK(standing(blanks, "D2-1", level(4)).standing == Standing::contradicts);
  CHECK(standing(blanks, "D2-1", level(3)).standing == Standing::agrees);
}

TEST_CASE("A question that does not apply is not spoken of") {
  const FileCheck check = judged({cleanFile()});
  const auto list = compareWithAnswers(check, questionnaire(), answered("D1-2", Said::notApplicable()));
  CHECK(std::none_of(list.begin(), list.end(), [](const auto& each) { return each.question == placeOf("D1-2"); }));
  CHECK(std::is_sorted(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.question < b.question; }));
}

TEST_CASE("What is proposed is never beyond what is possible") {
  for (const double blanks : {0.0, 0.03, 0.06, 0.12, 0.18, 0.3, 0.9}) {
    FileProfile file = withBlanks(blanks);
    file.columns[1].units = {{"A", 9}, {"mA", 1}};
    file.columns[3].values = {{"a", 1}, {"기타", 9}};
    const FileCheck check = judged({file, cleanFile("b.csv")}, {linkOf("line1.csv", "b.csv", 0.97)});
    for (const LevelProposal& proposal : check.proposals) {
      const auto limit = limited(check, proposal.question.value());
      CHECK((!limit || proposal.level.value() <= *limit));
    }
  }
}

TEST_CASE("A level taken over is marked as such") {
  const FileCheck check = judged({fileOfDays(200)});
  Assessment assessment = answered("D4-1", level(4));
  assessment.answers[placeOf("D4-1")].seen = Level::from(3);
  assessment.answers[placeOf("D4-1")].evidence = Evidence::kept;
  for (const ShownLevel& shown : compareWithAnswers(check, questionnaire(), assessment)) {
    if (shown.question == placeOf("D4-1")) CHECK(shown.accepted);
  }
  CHECK_FALSE(standing(check, "D4-1", level(3)).accepted);
}

}  // namespace jindan::test
