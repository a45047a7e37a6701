// SPDX-License-Identifier: Apache-2.0
#include "app/money/money_plan.h"
#include "domain/findings/visit_change.h"
#include "support/catch.h"
#include "tests/reporting/report_samples.h"
#include "tests/reporting/text_recorder.h"

namespace jindan::test {
namespace {

using reporting::OutlineEntry;
using reporting::ReportDocument;

Case answering(Said said) {
  return caseAnswering([said](const Question& question) {
    Answer answer;
    if (!said.isNotApplicable() || question.notApplicableWhen) answer.said = said;
    return answer;
  });
}

/// Everything a case can hold, as long as it can be.
Case longest() {
  const QString part = QStringLiteral("가공기 옆 태블릿으로 입력하고 하루에 한 번 확인합니다. ");
  const std::string note = part.repeated(300 / part.size() + 1).first(300).toStdString();
  Case theCase = caseAnswering([&](const Question& question) {
    Answer answer;
    answer.said = Said::level(*Level::from(2));
    answer.seen = Level::from(1);
    answer.evidence = Evidence::kept;
    if (question.number) answer.number = 3;
    answer.target = Level::from(5);
    answer.note = note;
    return answer;
  });
  theCase.company.name = "㈜한빛·정밀 Co., Ltd. 🏭";
  return theCase;
}

/// Whatever people may type: emoji of several characters, boxes, rare letters, marks nobody sees.
Case hostile() {
  const std::string name = "한빛·精密 🏭👩‍🔧 ";
  Case theCase = sampleCase("busan-special-parts");
  while (theCase.company.name.size() < 300 * 3)
    theCase.company.name += name;
  for (Answer& answer : theCase.assessments.front().answers)
    answer.note = "□ 🔧🇰🇷 ▣ Tiếng Việt 深圳机械 \u202Eabc\u200B <b>&amp;</b> %1 {name} ** _";
  return theCase;
}

/// As little as a case can hold.
Case shortest() {
  Case theCase = caseAnswering([](const Question&) { return Answer(); });
  theCase.company = Company{};
  theCase.company.name = "가";
  theCase.company.industry = sampleCase("precision-mould").company.industry;
  theCase.company.region = sampleCase("precision-mould").company.region;
  theCase.company.employees = 1;
  theCase.assessments.front().mode = Mode::quick;
  return theCase;
}

Case quick() {
  Case theCase = sampleCase("precision-mould");
  theCase.assessments.back().mode = Mode::quick;
  return theCase;
}

Case withoutOneDimension() {
  Case theCase = sampleCase("busan-special-parts");
  const Questionnaire& questionnaire = reportEngine().content().questionnaire;
  for (const Index q : questionnaire.dimension(0).questions)
    theCase.assessments.front().answers[q] = Answer();
  return theCase;
}

ReportDocument comparedReport(const Case& theCase, Language language) {
  const DiagnosedVisit now = visitOf(theCase, WithRobustness::no);
  const auto before = reportEngine().diagnose(theCase.company, *theCase.beforeLatest(), WithRobustness::no);
  REQUIRE(before);
  const content::Content& content = reportEngine().content();
  const reporting::ReportParts parts{compareVisits(content.questionnaire, content.method, {*before, {}}, {now, {}}),
                                     reportEngine().usesFor(now)};
  return reporting::buildReport(now, narratorIn(language), testFonts(), QStringLiteral("7F3A-92C1"), parts);
}

/// With entries about an AI investment.
ReportDocument moneyReport(Language language) {
  Case theCase = sampleCase("busan-special-parts");
  MoneyEntries& money = theCase.assessments.back().money.emplace();
  money.investment = Range::exactly(200e6);
  money.grant = GrantTerms{0.5, 250e6, 2};
  money.benefit = Range::from(100e6, 130e6, 150e6);
  const DiagnosedVisit visit = visitOf(theCase, WithRobustness::no);
  reporting::ReportParts parts;
  parts.money = app::enteredPlan(reportEngine().content(), visit.company, visit.assessment);
  REQUIRE(parts.money);
  return reporting::buildReport(visit, narratorIn(language), testFonts(), QStringLiteral("7F3A-92C1"), parts);
}

/// The cases whose pages are most likely to go wrong.
std::vector<ReportDocument> hardReports(Language language) {
  std::vector<ReportDocument> documents{comparedReport(sampleCase("two-visits"), language)};
  Case twice = longest();
  twice.assessments.push_back(sampleCase("precision-mould").assessments.front());
  twice.assessments.front().date = *Date::fromIso("2027-06-30");
  documents.push_back(comparedReport(twice, language));
  documents.push_back(moneyReport(language));
  for (const Case& theCase :
       {answering(Said()), answering(Said::dontKnow()), answering(Said::notApplicable()),
        answering(Said::level(*Level::from(5))), longest(), withoutOneDimension(), hostile(), shortest(), quick()})
    documents.push_back(reportOf(visitOf(theCase, WithRobustness::no), language));
  return documents;
}

/// How far into `text` the run reaches from `at`, blank by blank; -1 when it is not there.
qsizetype endOfRun(const QString& text, qsizetype at, const QString& run) {
  while (at < text.size() && text[at].isSpace() && !run.startsWith(u' '))
    ++at;
  for (const QChar letter : run) {
    if (at >= text.size()) return -1;
    if (letter == u' ' ? !text[at].isSpace() : text[at] != letter) return -1;
    ++at;
  }
  return at;
}

/// The text that is to be copied where `run` was painted.
QString copied(const QString& run, const reporting::StandInTexts& standIns) {
  QString text;
  for (const QChar letter : run) {
    const auto standIn = standIns.find(letter.unicode());
    text += standIn == standIns.end() ? QString(letter) : standIn->second;
  }
  return text;
}

/// The page of the PDF has the painted runs in their order, blanks included, and nothing else.
void requireSameText(const QString& page, const QStringList& runs, const reporting::StandInTexts& standIns) {
  qsizetype at = 0;
  for (const QString& run : runs) {
    const QString text = copied(run, standIns).replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x2212), u'-');
    const qsizetype end = endOfRun(page, at, text);
    INFO(text.toStdString() << " | " << page.mid(at, 60).toStdString());
    REQUIRE(end >= 0);
    at = end;
  }
  REQUIRE(page.mid(at).trimmed().isEmpty());
}

/// Blanks and line ends as one blank, as a reader finds words.
QString oneLine(const std::string& text) {
  return QString::fromStdString(text).simplified();
}

}  // namespace

TEST_CASE("Under every answer stands what it means for a company of this size") {
  const Language language = GENERATE(Language::korean, Language::english);
  const Narrator narrator = narratorIn(language);
  for (const Case& theCase : {sampleCase("busan-special-parts"), answering(Said::dontKnow()), longest()}) {
    const DiagnosedVisit visit = visitOf(theCase, WithRobustness::no);
    const QString text = textOf(pdfOf(reportOf(visit, language)));
    for (Index q = 0; q < visit.assessment.answers.size(); ++q) {
      const Answer& answer = visit.assessment.answers[q];
      const std::string advice = narrator.advice(q, answer, visit.segment);
      INFO(advice);
      REQUIRE(advice.empty() == (answer.said.isNotApplicable() && !answer.seen));
      REQUIRE(text.contains(onPaper(advice)));
    }
  }
}

TEST_CASE("An emoji in a name is seen as a box and copied as itself, alone or of several characters") {
  const Language language = GENERATE(Language::korean, Language::english);
  Case theCase = sampleCase("precision-mould");
  theCase.company.name = "㈜한빛·精密 Co., Ltd. 🏭 □ 👩‍🔧 ▣ 🇰🇷";
  const DiagnosedVisit visit = visitOf(theCase, WithRobustness::no);
  const ReportDocument document = reportOf(visit, language);
  const QByteArray pdf = pdfOf(document);
  REQUIRE(textOf(pdf).contains(oneLine(theCase.company.name)));
  // The first one has the plainest box, and every other its own.
  REQUIRE(document.marks().standIns.at(u'□') == QStringLiteral("🏭"));
  REQUIRE(document.marks().standIns.size() == 5);
  const QTemporaryDir folder;
  const QByteArray fonts = runOnPdf(pdf, QStringLiteral("pdffonts"), {QStringLiteral("{pdf}")}, folder);
  REQUIRE(fonts.trimmed().split('\n').size() == 4);
}

TEST_CASE("More kinds of emoji than boxes leave the last ones alike, and no mark of direction turns the text") {
  Case theCase = sampleCase("precision-mould");
  std::string name = "A\u202EB";
  for (char32_t emoji = 0x1F300; emoji < 0x1F320; ++emoji)
    name += QString::fromUcs4(&emoji, 1).toStdString();
  theCase.company.name = name;
  const QString text = textOf(pdfOf(reportOf(visitOf(theCase, WithRobustness::no), Language::english)));
  REQUIRE(text.contains(QStringLiteral("AB🌀")));
  REQUIRE(text.contains(QChar(0x25A0)));
  REQUIRE_FALSE(text.contains(QChar(0x202E)));
}

TEST_CASE("Hard cases keep every block inside the body and no heading last on its page") {
  const Language language = GENERATE(Language::korean, Language::english);
  const QRectF body = ReportDocument::body().adjusted(-0.1, -0.1, 0.1, 0.1);
  for (const ReportDocument& document : hardReports(language)) {
    for (int page = 0; page < document.pageCount(); ++page) {
      const auto rects = document.blockRects(page);
      REQUIRE_FALSE(rects.empty());
      for (const QRectF& rect : rects)
        REQUIRE(body.contains(rect));
      for (const OutlineEntry& entry : document.marks().outline) {
        // The headline is a heading only in the outline: on its page everything follows it.
        if (entry.place.page == page) REQUIRE(entry.place.y < rects.back().top());
      }
    }
  }
}

TEST_CASE("No page has hardly anything on it") {
  const Language language = GENERATE(Language::korean, Language::english);
  const QRectF body = ReportDocument::body();
  constexpr double least = 0.2;
  for (const ReportDocument& document :
       {comparedReport(sampleCase("two-visits"), language), reportOf(visitOf(quick(), WithRobustness::no), language),
        reportOf(visitOf(shortest(), WithRobustness::no), language)}) {
    for (int page = 0; page + 1 < document.pageCount(); ++page) {
      INFO("page " << page + 1);
      CHECK(document.blockRects(page).back().bottom() > body.top() + least * body.height());
    }
  }
}

TEST_CASE("What a reader copies from a page is what was painted on it, blanks included") {
  const Language language = GENERATE(Language::korean, Language::english);
  for (const ReportDocument& document : hardReports(language)) {
    const QTemporaryDir folder;
    const QStringList pages =
        QString::fromUtf8(runOnPdf(pdfOf(document), QStringLiteral("pdftotext"),
                                   {QStringLiteral("-raw"), QStringLiteral("{pdf}"), QStringLiteral("-")}, folder))
            .split(u'\f');
    REQUIRE(pages.size() == document.pageCount() + 1);
    for (int page = 0; page < document.pageCount(); ++page) {
      INFO("page " << page + 1);
      requireSameText(pages[page], paintedTexts(document, page), document.marks().standIns);
    }
  }
}

TEST_CASE("A report tells the change since an earlier visit and the targets that were set") {
  const Language language = GENERATE(Language::korean, Language::english);
  const Narrator narrator = narratorIn(language);
  const Case theCase = sampleCase("two-visits");
  const QString with = textOf(pdfOf(comparedReport(theCase, language)));
  const QString without = textOf(pdfOf(reportOf(visitOf(theCase, WithRobustness::no), language)));
  REQUIRE(with.contains(onPaper(narrator.say("report.change.title"))));
  REQUIRE_FALSE(without.contains(onPaper(narrator.say("report.change.title"))));
  const QString text = textOf(pdfOf(reportOf(visitOf(longest(), WithRobustness::no), language)));
  REQUIRE(text.contains(onPaper(narrator.say("report.targets.title"))));
  REQUIRE_FALSE(without.contains(onPaper(narrator.say("report.targets.title"))));
  const Questionnaire& questionnaire = reportEngine().content().questionnaire;
  for (Index q = 0; q < questionnaire.questions().size(); ++q) {
    const std::string target = narrator.answerText(q, Said::level(*Level::from(5)));
    REQUIRE(text.contains(onPaper(narrator.say("report.annex.target", {{"level", "5"}, {"text", target}}))));
  }
}

TEST_CASE("The money over ten years is in the report of a visit with entries, in no other") {
  const Case without = sampleCase("busan-special-parts");
  for (const Language language : {Language::korean, Language::english}) {
    const QString title = QString::fromStdString(narratorIn(language).say("money.heading.years"));
    const QString staffing = QString::fromStdString(narratorIn(language).say("money.heading.staffing"));
    const QString text = textOf(pdfOf(moneyReport(language)));
    CHECK(text.contains(title));
    CHECK(text.contains(staffing));
    CHECK_FALSE(textOf(pdfOf(reportOf(visitOf(without, WithRobustness::no), language))).contains(title));
  }
}

}  // namespace jindan::test
