// SPDX-License-Identifier: Apache-2.0
// The AI uses and the collection plan on paper and in tables.
#include <algorithm>

#include "domain/narrative/fit_words.h"
#include "reporting/tables/build_tables.h"
#include "support/catch.h"
#include "tests/reporting/report_samples.h"

namespace jindan::test {
namespace {

using reporting::OutlineEntry;
using reporting::ReportDocument;
using reporting::Sheet;
using reporting::SheetCell;

constexpr int mostPages = 2;

UseCaseFindings usesOf(const DiagnosedVisit& visit) {
  auto uses = reportEngine().usesFor(visit);
  REQUIRE(uses);
  return std::move(*uses);
}

Case allAt(int level) {
  return caseAnswering([level](const Question&) {
    Answer answer;
    answer.said = Said::level(*Level::from(level));
    return answer;
  });
}

std::vector<Case> variousCases() {
  std::vector<Case> cases{allAt(1), allAt(2), allAt(3), allAt(4), allAt(5)};
  for (const char* name : {"busan-special-parts", "mid-sized-strong", "pohang-steel-materials", "precision-mould"})
    cases.push_back(sampleCase(name));
  return cases;
}

/// Pages from the chapter's heading up to the next chapter's, which begins a page of its own.
int pagesOfChapter(const ReportDocument& document, const QString& title) {
  const auto& outline = document.marks().outline;
  const auto chapter = std::find_if(outline.begin(), outline.end(), [&](const OutlineEntry& entry) {
    return entry.level == 1 && entry.title == title;
  });
  REQUIRE(chapter != outline.end());
  const auto next =
      std::find_if(chapter + 1, outline.end(), [](const OutlineEntry& entry) { return entry.level == 1; });
  REQUIRE(next != outline.end());
  return next->place.page - chapter->place.page;
}

const Sheet& sheetNamed(const reporting::TableBook& book, const std::string& name) {
  const auto found =
      std::find_if(book.sheets.begin(), book.sheets.end(), [&](const Sheet& sheet) { return sheet.name == name; });
  REQUIRE(found != book.sheets.end());
  return *found;
}

}  // namespace

TEST_CASE("The AI uses take at most two pages of the report, whatever was answered") {
  for (const Language language : {Language::korean, Language::english}) {
    for (const Case& theCase : variousCases()) {
      INFO(theCase.company.name);
      const ReportDocument document = reportOf(visitOf(theCase, WithRobustness::no), language);
      const std::string title = narratorIn(language).say("fit.title");
      CHECK(pagesOfChapter(document, QString::fromStdString(title)) <= mostPages);
    }
  }
}

TEST_CASE("Every use stands in the report with what it lacks, and the plan with every line") {
  const Language language = GENERATE(Language::korean, Language::english);
  for (const Case& theCase : {sampleCase("busan-special-parts"), sampleCase("mid-sized-strong"), allAt(1)}) {
    const DiagnosedVisit visit = visitOf(theCase, WithRobustness::no);
    const UseCaseFindings uses = usesOf(visit);
    const FitWords words(narratorIn(language), *uses.pack);
    const QString text = textOf(pdfOf(reportOf(visit, language)));
    std::vector<std::string> sentences{words.finding(uses.fits), words.basis(uses.fits), words.estimates(),
                                       words.planFinding(uses.plan)};
    for (const UseCaseFit& fit : uses.fits) {
      sentences.insert(sentences.end(), {words.name(fit), words.missingLine(fit)});
      for (const std::string& reason : words.reasons(fit))
        sentences.push_back(reason);
    }
    for (const CollectionLine& line : uses.plan.lines)
      sentences.insert(sentences.end(), {words.what(line), words.how(line), words.until(line), words.usedFor(line)});
    for (const std::string& sentence : sentences) {
      INFO(sentence);
      CHECK(text.contains(onPaper(sentence)));
    }
  }
}

TEST_CASE("A visit without an answer has no chapter of AI uses") {
  const DiagnosedVisit visit = visitOf(caseAnswering([](const Question&) { return Answer(); }), WithRobustness::no);
  const auto outline = reportOf(visit, Language::korean).marks().outline;
  const QString title = QString::fromStdString(narratorIn(Language::korean).say("fit.title"));
  CHECK(std::none_of(outline.begin(), outline.end(), [&](const OutlineEntry& entry) { return entry.title == title; }));
}

TEST_CASE("The tables have every need of every use, and the plan line by line") {
  for (const Language language : {Language::korean, Language::english}) {
    const Narrator narrator = narratorIn(language);
    const DiagnosedVisit visit = visitOf(sampleCase("pohang-steel-materials"), WithRobustness::no);
    const UseCaseFindings uses = usesOf(visit);
    const auto book = reporting::buildTables(visit, narrator, "7F3A-92C1", {uses});
    std::size_t needs = 0;
    for (const UseCaseFit& fit : uses.fits)
      needs += fit.states.size();
    CHECK(sheetNamed(book, narrator.say("table.sheet.use_cases")).rows.size() == needs);
    const Sheet& plan = sheetNamed(book, narrator.say("table.sheet.collection"));
    REQUIRE(plan.rows.size() == uses.plan.lines.size());
    const FitWords words(narrator, *uses.pack);
    for (std::size_t i = 0; i < plan.rows.size(); ++i) {
      CHECK(plan.rows[i][1] == SheetCell::text(words.what(uses.plan.lines[i])));
      CHECK(plan.rows[i][6] == SheetCell::date(uses.plan.lines[i].from));
    }
    CHECK(reporting::buildTables(visit, narrator, "7F3A-92C1").sheets.size() == 5);
  }
}

}  // namespace jindan::test
