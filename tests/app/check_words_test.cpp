// SPDX-License-Identifier: Apache-2.0
#include "domain/narrative/check_words.h"

#include "app/app_fixture.h"
#include "app/filecheck/file_check_service.h"
#include "support/catch.h"
#include "support/file_profiles.h"

namespace jindan::test {

namespace {

Narrator narratorOf(Language language) {
  const content::Content& packs = engine().content();
  return {{packs.questionnaire, packs.method, packs.reference, packs.comparisons, packs.phrases, &packs.fileChecks},
          language};
}

CheckWords wordsIn(Language language) {
  return CheckWords(narratorOf(language));
}

FileCheck judged(std::vector<FileProfile> files) {
  return app::FileCheckService(engine()).judge(std::move(files), {});
}

FileProfile judgedFile(FileProfile file) {
  return judged({std::move(file)}).files.front();
}

/// 9,405 rows in 2 hours and 46 minutes: 8,848 steps of one second and 556 of two.
FileProfile pumpFile() {
  FileProfile file = cleanFile();
  file.rows = 9405;
  file.time = evenTime(9405, 1);
  file.time->regularSteps = 8848;
  file.time->otherSteps = 556;
  file.time->spanSeconds = 9960;
  file.labels.clear();
  return file;
}

}  // namespace

TEST_CASE("A file is told in a sentence from its numbers") {
  const FileProfile pump = judgedFile(pumpFile());
  const FileVerdict ko = wordsIn(Language::korean).verdict(pump);
  CHECK(ko.state == "9,405줄에 빠진 값이 없고, 1초 간격이 94% 지켜졌습니다.");
  CHECK(ko.outcome.find("고장이나 불량을 적은 열이 없어") == 0);
  CHECK_FALSE(ko.isClean);
  const FileVerdict en = wordsIn(Language::english).verdict(pump);
  CHECK(en.state == "9,405 rows without a blank cell; the interval of 1 s was kept in 94% of the steps.");
  FileProfile blanks = cleanFile();
  blanks.columns[1].missing.empty = blanks.rows / 2;
  CHECK(wordsIn(Language::korean).verdict(judgedFile(blanks)).state ==
        "525,600줄에서 빈칸이 10%이고, 1분 간격이 100% 지켜졌습니다.");
  blanks.time.reset();
  CHECK(wordsIn(Language::korean).verdict(judgedFile(blanks)).state == "525,600줄에서 빈칸이 10%입니다.");
  FileProfile none = cleanFile();
  none.rows = 0;
  CHECK(wordsIn(Language::english).verdict(judgedFile(none)).state == "There is not a single row below the names.");
}

TEST_CASE("What is not everything does not read as everything, nor as nothing") {
  FileProfile file = cleanFile();
  file.time->otherSteps = 1;
  CHECK(wordsIn(Language::korean).verdict(judgedFile(file)).state.find("99.9%") != std::string::npos);
  file.columns[1].missing.empty = 1;
  CHECK(wordsIn(Language::korean).verdict(judgedFile(file)).state.find("0.1% 미만") != std::string::npos);
  const auto scores = wordsIn(Language::korean).scores(judgedFile(file));
  CHECK(scores.at(0).value == "99");
  CHECK(scores.at(3).value == "99");
  file.time.reset();
  CHECK(wordsIn(Language::korean).scores(judgedFile(file)).at(3).value == "–");
}

TEST_CASE("The conclusion names the worst first and counts the others") {
  const CheckWords words = wordsIn(Language::english);
  CHECK(words.verdict(judgedFile(cleanFile())).isClean);
  FileProfile file = cleanFile();
  file.raggedRows.count = 1;
  CHECK(words.verdict(judgedFile(file)).conclusion == "Usable once one thing is mended: Rows of another length.");
  file.columns[1].missing.empty = file.rows / 2;
  file.duplicateRows.count = file.rows / 2;
  const FileVerdict verdict = words.verdict(judgedFile(file));
  CHECK(verdict.worst == Severity::stop);
  CHECK(verdict.conclusion == "Not usable as it is. To be solved first: Repeated rows. Further points: 2.");
}

TEST_CASE("Several files are counted by what can be done with them") {
  FileProfile caution = cleanFile("b.csv");
  caution.raggedRows.count = 1;
  FileProfile stop = cleanFile("c.csv");
  stop.raggedRows.count = stop.rows;
  CHECK(wordsIn(Language::english).verdict(judged({cleanFile(), caution, stop, cleanFile("d.csv")})) ==
        "4 files checked: ready to use 2, usable after some work 1, not usable as they are 1.");
}

TEST_CASE("Names from elsewhere come out harmless") {
  const CheckWords words = wordsIn(Language::english);
  FileProfile file = cleanFile("C:\\data\\\u202Egnp\n.csv");
  file.columns[1].name = "\u2066" + std::string(300, 'x');
  file.columns[1].missing.empty = 1;
  file.columns[2].name = "\x01";
  const FileProfile done = judgedFile(file);
  CHECK(words.fileName(done) == "gnp .csv");
  CHECK(words.column(done, done.columns[1]).name == std::string(39, 'x') + "…");
  CHECK(words.column(done, done.columns[2]).name == "unnamed column");
  for (const DataFinding& finding : done.findings)
    CHECK(words.finding(done, finding).sentence.find("\u202E") == std::string::npos);
}

TEST_CASE("A finding of another program is told by its name") {
  const FindingText text =
      wordsIn(Language::english).finding(cleanFile(), {"made_elsewhere", Severity::stop, "x", 3, {1, 2}});
  CHECK(text.title == "made_elsewhere");
  CHECK(text.lines == "First lines: 1, 2");
  CHECK(text.badge == "stop");
}

TEST_CASE("Every level that files show has a reason and a note") {
  const CheckWords words = wordsIn(Language::korean);
  const FileCheck check = judged({cleanFile()});
  Assessment assessment = sample("busan-special-parts").assessments.front();
  const auto list = compareWithAnswers(check, questionnaire(), assessment);
  REQUIRE(list.size() >= 3);
  for (const ShownLevel& shown : list) {
    const ShownLevelText text = words.shown(shown);
    INFO(text.title);
    CHECK_FALSE(text.reason.empty());
    CHECK_FALSE(text.ask.empty());
    CHECK(text.shown.find("수준 ") == 0);
    CHECK(words.note(shown) == "데이터 파일 점검(line1.csv): " + text.reason);
  }
}

TEST_CASE("Durations are told in the unit that fits") {
  const auto step = [](double seconds) {
    FileProfile file = cleanFile();
    file.time->usualStepSeconds = seconds;
    return wordsIn(Language::english).verdict(judgedFile(file)).state;
  };
  CHECK(step(0.5).find("interval of 0.5 s ") != std::string::npos);
  CHECK(step(90).find("interval of 90 s ") != std::string::npos);
  CHECK(step(600).find("interval of 10 min ") != std::string::npos);
  CHECK(step(3600).find("interval of 1 h ") != std::string::npos);
  CHECK(step(86400).find("interval of 1 d ") != std::string::npos);
}

}  // namespace jindan::test
