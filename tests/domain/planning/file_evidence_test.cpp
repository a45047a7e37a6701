// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/file_evidence.h"

#include "domain/planning/small_uses.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

bool has(const std::string& name, const std::string& word) {
  return nameHasWord(name, std::vector<std::string>{word});
}

std::optional<Measure> measured(const Requirement& requirement, const std::vector<FileProfile>& files,
                                const std::vector<LinkProfile>& links = {}) {
  return measureInFiles(requirement, smallUses(), {files, links});
}

}  // namespace

TEST_CASE("A word of Latin letters begins a part of the column's name, a short one is the whole part") {
  for (const char* name : {"temp", "TEMP_2", "mold_temp", "MoldTemp2", "Temperature", "2temp", "금형temp"})
    CHECK(has(name, "temp"));
  for (const char* name : {"attempt", "contemporary", "te mp", ""})
    CHECK_FALSE(has(name, "temp"));
  for (const char* name : {"lot", "LOT", "lot_no", "Lot No", "lotNo", "work-lot", "lot2"})
    CHECK(has(name, "lot"));
  for (const char* name : {"lottery", "slot", "plot", "pilot_lots"})
    CHECK_FALSE(has(name, "lot"));
  CHECK(has("Start Time", "start_time"));
  CHECK(has("공정.진동값", "진동"));
  CHECK_FALSE(has("진폭", "진동"));
}

TEST_CASE("A column holds a signal when it is named so, is not frozen and has numbers where they are needed") {
  const Signal signal = smallUses().signals[vibration];
  FileProfile file = fileOf("a.csv",
                            {columnOf("vib_x", ColumnType::real), columnOf("vib_text", ColumnType::text),
                             columnOf("vib_dead", ColumnType::integer), columnOf("other", ColumnType::real)},
                            10);
  file.columns[2].constant = true;
  const auto columns = columnsWith(file, signal);
  REQUIRE(columns.size() == 1);
  CHECK(columns.front()->name == "vib_x");
}

TEST_CASE("A signal is there when its usual step is short enough") {
  const Requirement needed = smallUses().useCases[0].requirements[0];
  CHECK_FALSE(measured(needed, {fileOf("a.csv", {columnOf("load", ColumnType::real)}, 9)}));
  const auto slow = measured(needed, {seriesOf("slow.csv", "vib", 60, 1)});
  REQUIRE(slow);
  CHECK_FALSE(slow->isEnough);
  CHECK(slow->value == 60);
  const auto best = measured(needed, {seriesOf("slow.csv", "vib", 60, 1), seriesOf("ok.csv", "vib", 10, 1)});
  REQUIRE(best);
  CHECK(best->isEnough);
  CHECK(best->file == "ok.csv");
  const auto timeless = measured(needed, {fileOf("a.csv", {columnOf("vib", ColumnType::real)}, 9)});
  REQUIRE(timeless);
  CHECK_FALSE(timeless->known);
  CHECK_FALSE(timeless->isEnough);
}

TEST_CASE("A history counts only at the interval that is needed") {
  const Requirement needed = smallUses().useCases[0].requirements[1];
  const auto hourly = measured(needed, {seriesOf("a.csv", "vib", 3600, 365)});
  REQUIRE(hourly);
  CHECK_FALSE(hourly->known);
  CHECK_FALSE(hourly->isEnough);
  const auto shorter = measured(needed, {seriesOf("a.csv", "vib", 1, 89)});
  REQUIRE(shorter);
  CHECK_FALSE(shorter->isEnough);
  CHECK(shorter->value == Catch::Detail::Approx(89.0 / 30.0));
  CHECK(measured(needed, {seriesOf("a.csv", "vib", 1, 90)})->isEnough);
}

TEST_CASE("Events are stretches of a label, or the filled lines of a log") {
  const Requirement needed = smallUses().useCases[0].requirements[2];
  FileProfile labelled = fileOf("run.csv", {columnOf("failure", ColumnType::boolean)}, 1000);
  labelled.labels = {{"failure", {}, 400, 9}};
  CHECK(measured(needed, {labelled})->value == 9);
  FileProfile log = fileOf("log.csv", {columnOf("고장 증상", ColumnType::text)}, 12);
  log.columns[0].missing.empty = 2;
  const auto both = measured(needed, {labelled, log});
  CHECK(both->value == 10);
  CHECK(both->isEnough);
  log.columns[0].constant = true;
  CHECK_FALSE(measured(needed, {log}));
  CHECK_FALSE(measured(needed, {fileOf("n.csv", {columnOf("failure", ColumnType::real)}, 50)}));
}

TEST_CASE("Blank cells of the signal's columns are counted together") {
  const Requirement needed = smallUses().useCases[1].requirements[3];
  FileProfile file = fileOf("a.csv", {columnOf("lot", ColumnType::id), columnOf("lot_day", ColumnType::text)}, 100);
  file.columns[1].missing.words = 30;
  CHECK(measured(needed, {file})->value == Catch::Detail::Approx(85.0));
  file.columns[1].missing.words = 20;
  CHECK(measured(needed, {file})->isEnough);
  CHECK_FALSE(measured(needed, {fileOf("b.csv", {columnOf("lot", ColumnType::id)}, 0)})->isEnough);
}

TEST_CASE("A link counts on the side whose records need a partner") {
  const Requirement needed = smallUses().useCases[1].requirements[4];
  const std::vector<FileProfile> files{fileOf("made.csv", {columnOf("lot", ColumnType::id)}, 100),
                                       fileOf("checked.csv", {columnOf("판정", ColumnType::category)}, 40)};
  CHECK_FALSE(measured(needed, files));
  LinkProfile link;
  link.leftFile = "made.csv";
  link.rightFile = "checked.csv";
  link.leftColumn = "lot";
  link.rightColumn = "로트번호";
  link.coverageLeft = 0.4;
  link.coverageRight = 0.95;
  const auto found = measured(needed, files, {link});
  REQUIRE(found);
  CHECK(found->isEnough);
  CHECK(found->column == "로트번호");
  std::swap(link.coverageLeft, link.coverageRight);
  CHECK(measured(needed, files, {link})->value == Catch::Detail::Approx(0.4));
  link.leftFile = "elsewhere.csv";
  CHECK_FALSE(measured(needed, files, {link}));
  const FileProfile together =
      fileOf("all.csv", {columnOf("lot", ColumnType::id), columnOf("judge", ColumnType::text)}, 9);
  CHECK(measured(needed, {together})->isEnough);
}

TEST_CASE("No file can show a condition") {
  CHECK_FALSE(
      measured(smallUses().useCases[0].requirements[3], {fileOf("p", {columnOf("person", ColumnType::text)}, 1)}));
}

}  // namespace jindan::test
