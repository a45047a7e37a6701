// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/use_case_fit.h"

#include "domain/planning/small_uses.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

/// Levels of the three questions; 0 is no answer.
Assessment saying(std::vector<int> marks) {
  return fromMarks(useQuestions(), marks);
}

Company companyIn(const char* industry) {
  return {{}, "", IndustryCode(industry), RegionCode("KR-11"), 10, {}, {}};
}

std::vector<UseCaseFit> judged(const Assessment* assessment, const std::vector<FileProfile>& files = {},
                               const char* industry = "C10") {
  static const UseCasePack pack = smallUses();
  const Company company = companyIn(industry);
  return fitUseCases(pack, {{files, {}}, company, useQuestions(), assessment});
}

/// The use that stands first in the pack.
UseCaseFit early(const Assessment* assessment, const std::vector<FileProfile>& files = {}) {
  const auto fits = judged(assessment, files);
  return fits[0].useCase == 0 ? fits[0] : fits[1];
}

FileProfile goodRun() {
  FileProfile file = seriesOf("run.csv", "vib", 1, 200);
  file.columns.push_back(columnOf("failure", ColumnType::boolean));
  file.labels = {{"failure", {}, 500, 12}};
  return file;
}

}  // namespace

TEST_CASE("Without files and answers nothing is known and nothing is lost") {
  for (const UseCaseFit& fit : judged(nullptr)) {
    CHECK(fit.verdict == FitVerdict::afterCollection);
    CHECK(fit.missing().size() == fit.states.size());
    for (const RequirementState& state : fit.states)
      CHECK(state.status == RequirementStatus::unknown);
    CHECK_FALSE(fit.isSeenInFile());
  }
}

TEST_CASE("A file shows a requirement before any answer does") {
  const Assessment assessment = saying({3, 4, 1});
  const UseCaseFit fit = early(&assessment, {goodRun()});
  CHECK(fit.verdict == FitVerdict::now);
  CHECK(fit.missing().empty());
  CHECK(fit.states[0].status == RequirementStatus::metByFile);
  CHECK(fit.states[2].status == RequirementStatus::metByFile);
  CHECK_FALSE(fit.states[2].question);
  CHECK(fit.states[3].status == RequirementStatus::metByAnswer);
  CHECK(fit.isSeenInFile());
}

TEST_CASE("Answers show it where no file does, all of them together") {
  const Assessment enough = saying({3, 5, 4});
  CHECK(early(&enough).verdict == FitVerdict::now);
  const Assessment oneLow = saying({3, 5, 3});
  const UseCaseFit fit = early(&oneLow);
  CHECK(fit.verdict == FitVerdict::afterCollection);
  CHECK(fit.missing() == std::vector<Index>{2});
  CHECK(fit.states[2].status == RequirementStatus::missing);
  CHECK(fit.states[2].question == Index{2});
  const Assessment oneOpen = saying({3, 5, 0});
  CHECK(early(&oneOpen).states[2].status == RequirementStatus::unknown);
}

TEST_CASE("A file that falls short does not refute the answer, but its measure is kept") {
  const Assessment enough = saying({3, 5, 4});
  const UseCaseFit fit = early(&enough, {seriesOf("short.csv", "vib", 1, 2)});
  CHECK(fit.verdict == FitVerdict::now);
  CHECK(fit.states[1].status == RequirementStatus::metByAnswer);
  REQUIRE(fit.states[1].measure);
  CHECK_FALSE(fit.states[1].measure->isEnough);
}

TEST_CASE("What the consultant saw counts before what the owner said") {
  Assessment assessment = saying({3, 5, 4});
  assessment.answers[0].seen = Level::from(1);
  CHECK(early(&assessment).verdict == FitVerdict::blocked);
  assessment.answers[0].said = Said::level(levelOf(1));
  assessment.answers[0].seen = Level::from(3);
  CHECK(early(&assessment).verdict == FitVerdict::now);
}

TEST_CASE("An obstacle blocks only while its answer is low and its requirement open") {
  const Assessment nobody = saying({1, 5, 4});
  const UseCaseFit fit = early(&nobody);
  CHECK(fit.verdict == FitVerdict::blocked);
  CHECK(fit.missing() == std::vector<Index>{3});
  CHECK(fit.states[3].blocked);
  const Assessment somebody = saying({2, 5, 4});
  CHECK(early(&somebody).verdict == FitVerdict::afterCollection);
  const Assessment open = saying({0, 5, 4});
  CHECK(early(&open).verdict == FitVerdict::afterCollection);
}

TEST_CASE("Better verdicts come first, then what suits the industry, then what lacks less") {
  const Assessment nobody = saying({1, 1, 1});
  const auto fits = judged(&nobody, {}, "C24");
  REQUIRE(fits.size() == 2);
  CHECK(fits[0].useCase == 1);
  CHECK(fits[0].verdict == FitVerdict::afterCollection);
  CHECK(fits[1].verdict == FitVerdict::blocked);
  CHECK(fits[1].suitability == Suitability::typical);
  CHECK(judged(nullptr, {}, "C24")[0].useCase == 0);
  CHECK(judged(nullptr, {}, "C25")[0].suitability == Suitability::common);
  CHECK(judged(nullptr, {}, "C10")[0].suitability == Suitability::possible);
}

}  // namespace jindan::test
