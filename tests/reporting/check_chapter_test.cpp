// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/filecheck/file_check_service.h"
#include "domain/narrative/check_words.h"
#include "support/catch.h"
#include "support/file_profiles.h"
#include "tests/reporting/report_samples.h"

namespace jindan::test {
namespace {

using reporting::ReportDocument;

FileProfile poorFile() {
  FileProfile file = fullFile();
  file.path = "/home/kim/검사 기록.csv";
  file.columns[1].name = "\u202E온도\n" + std::string(300, 'x');
  file.columns[2].missing.empty = file.rows / 4;
  file.columns[2].missingAt = {file.rows / 4, {3, 9, 12, 40, 41}};
  file.labels.clear();
  return file;
}

Case checkedCase() {
  Case theCase = sampleCase("busan-special-parts");
  FileProfile clean = cleanFile();
  theCase.assessments.front().checks = {
      app::FileCheckService(reportEngine()).judge({clean, poorFile()}, {linkOf("line1.csv", poorFile().path, 0.97)})};
  return theCase;
}

}  // namespace

TEST_CASE("A visit with checked files has a chapter about them") {
  const Language language = GENERATE(Language::korean, Language::english);
  const Case theCase = checkedCase();
  const Narrator narrator = narratorIn(language);
  const ReportDocument document = reportOf(visitOf(theCase, WithRobustness::no), language);
  const QString text = textOf(pdfOf(document));
  const CheckWords words(narrator);
  const FileCheck& check = theCase.assessments.front().checks.front();
  const auto has = [&](const std::string& sentence) {
    CAPTURE(sentence);
    CHECK(text.contains(onPaper(sentence)));
  };
  has(words.verdict(check));
  has(narrator.say("check.title"));
  for (const FileProfile& file : check.files) {
    has(words.fileName(file));
    has(words.verdict(file).state);
    has(words.finding(file, file.findings.empty() ? DataFinding{"x", {}, {}, 0, {}} : file.findings.front()).action);
  }
  has(words.link(check.links.front()));
  const auto& outline = document.marks().outline;
  CHECK(std::any_of(outline.begin(), outline.end(), [&](const auto& entry) {
    return entry.level == 1 && entry.title.contains(QString::fromStdString(words.verdict(check)).left(10));
  }));
}

TEST_CASE("A visit without checked files has no such chapter") {
  const Case theCase = sampleCase("busan-special-parts");
  const QString text = textOf(pdfOf(reportOf(visitOf(theCase, WithRobustness::no), Language::korean)));
  CHECK_FALSE(text.contains(onPaper(narratorIn(Language::korean).say("check.report.intro"))));
}

TEST_CASE("Blocks of the chapter lie inside the body") {
  const QRectF body = ReportDocument::body().adjusted(-0.1, -0.1, 0.1, 0.1);
  const ReportDocument document = reportOf(visitOf(checkedCase(), WithRobustness::no), Language::korean);
  for (int page = 0; page < document.pageCount(); ++page) {
    for (const QRectF& block : document.blockRects(page))
      CHECK(body.contains(block));
  }
}

}  // namespace jindan::test
