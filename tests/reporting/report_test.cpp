// SPDX-License-Identifier: Apache-2.0
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <random>

#include "domain/wording/numbers.h"
#include "support/catch.h"
#include "tests/reporting/report_samples.h"

namespace jindan::test {
namespace {

using reporting::ReportDocument;

const std::vector<std::string> sampleNames{"busan-special-parts", "mid-sized-strong", "pohang-steel-materials",
                                           "precision-mould"};

Answer saying(Said said) {
  Answer answer;
  answer.said = said;
  return answer;
}

Case allUnknown() {
  return caseAnswering([](const Question&) { return saying(Said::dontKnow()); });
}

Case allNotApplicable() {
  return caseAnswering(
      [](const Question& question) { return saying(question.notApplicableWhen ? Said::notApplicable() : Said()); });
}

Case empty() {
  return caseAnswering([](const Question&) { return Answer(); });
}

Case allAt(int level) {
  return caseAnswering([level](const Question&) { return saying(Said::level(*Level::from(level))); });
}

void requireInsideBody(const ReportDocument& document) {
  const QRectF body = ReportDocument::body().adjusted(-0.1, -0.1, 0.1, 0.1);
  for (int page = 0; page < document.pageCount(); ++page) {
    const auto rects = document.blockRects(page);
    REQUIRE_FALSE(rects.empty());
    double bottom = 0;
    for (const QRectF& rect : rects) {
      REQUIRE(body.contains(rect));
      REQUIRE(rect.top() >= bottom - 0.1);
      bottom = rect.bottom();
    }
  }
}

/// Every sentence the narrator has about this visit.
std::vector<std::string> sentencesOf(const DiagnosedVisit& visit, const Narrator& narrator) {
  const OverallScore& overall = visit.diagnosis.verified.overall;
  std::vector<std::string> sentences{narrator.headline(visit),
                                     narrator.finding(overall),
                                     narrator.nextStep(visit),
                                     narrator.stageLine(overall),
                                     narrator.saidAndSeen(visit.diagnosis),
                                     narrator.confidence(overall.confidence),
                                     narrator.companyLine(visit.company, visit.segment),
                                     narrator.holdingBack(visit).text,
                                     narrator.robustness(visit.diagnosis.robustness)};
  // An interval that looks like one number is left out.
  if (sayScore(overall.interval.low.score()) != sayScore(overall.interval.high.score()))
    sentences.push_back(narrator.range(overall.interval));
  for (const MoveText& move : narrator.moves(visit)) {
    for (const std::string& text : {move.title, move.action, move.effort, move.gain, move.opens})
      sentences.push_back(text);
  }
  for (const std::string& question : narrator.contradictions(visit.diagnosis))
    sentences.push_back(question);
  for (const ComparisonText& comparison : narrator.comparisons(visit.comparisons)) {
    for (const std::string& text :
         {comparison.statement, comparison.own, comparison.caution, comparison.source, comparison.path})
      sentences.push_back(text);
  }
  for (const Refusal& refusal : visit.comparisons.refused)
    sentences.push_back(narrator.refusal(refusal));
  for (Index q = 0; q < visit.assessment.answers.size(); ++q)
    sentences.push_back(narrator.answerText(q, visit.assessment.answers[q].said));
  return sentences;
}

void requireAllSentences(const DiagnosedVisit& visit, Language language) {
  const QString text = textOf(pdfOf(reportOf(visit, language)));
  for (const std::string& sentence : sentencesOf(visit, narratorIn(language))) {
    INFO(sentence);
    REQUIRE(text.contains(onPaper(sentence)));
  }
}

std::string noteOf300() {
  const QString part = QStringLiteral("가공기 옆 태블릿으로 입력하고 하루에 한 번 확인합니다. ");
  return part.repeated(300 / part.size() + 1).first(300).toStdString();
}

QByteArray withoutDates(QByteArray pdf) {
  QString text = QString::fromLatin1(pdf);
  for (const char* pattern : {R"(/(CreationDate|ModDate)\s*\([^)]*\))", R"(<xmp:\w+Date>[^<]*<)",
                              R"(uuid:[0-9a-fA-F-]+)", R"(/ID\s*\[[^\]]*\])"})
    text.remove(QRegularExpression(QString::fromLatin1(pattern)));
  return text.toLatin1();
}

}  // namespace

TEST_CASE("Every sample has all the narrator's sentences in its PDF, with their blanks") {
  const Language language = GENERATE(Language::korean, Language::english);
  for (const std::string& name : sampleNames) {
    INFO(name);
    requireAllSentences(visitOf(sampleCase(name)), language);
  }
}

TEST_CASE("A name of every kind of letter and long notes arrive whole") {
  const Language language = GENERATE(Language::korean, Language::english);
  Case theCase = sampleCase("precision-mould");
  theCase.company.name = "㈜한빛·정밀 Co., Ltd. 🏭";
  for (Answer& answer : theCase.assessments.front().answers)
    answer.note = noteOf300();
  theCase.assessments = {theCase.assessments.front()};
  const DiagnosedVisit visit = visitOf(theCase);
  const ReportDocument document = reportOf(visit, language);
  requireInsideBody(document);
  const QString text = textOf(pdfOf(document));
  REQUIRE(text.contains(QStringLiteral("㈜한빛·정밀 Co., Ltd. 🏭")));
  REQUIRE(text.count(onPaper(noteOf300())) == static_cast<qsizetype>(visit.assessment.answers.size()));
  requireAllSentences(visit, language);
}

TEST_CASE("Whatever was answered, the report has its pages and every block lies on one") {
  const Language language = GENERATE(Language::korean, Language::english);
  std::vector<Case> cases{allUnknown(), allNotApplicable(), empty(), allAt(1), allAt(3), allAt(5)};
  for (const std::string& name : sampleNames)
    cases.push_back(sampleCase(name));
  for (const Case& theCase : cases) {
    const DiagnosedVisit visit = visitOf(theCase);
    const ReportDocument document = reportOf(visit, language);
    REQUIRE(document.pageCount() >= 4);
    requireInsideBody(document);
  }
}

TEST_CASE("Without a score the report says so and gives the interval") {
  for (const Case& theCase : {allUnknown(), allNotApplicable(), empty()}) {
    const DiagnosedVisit visit = visitOf(theCase);
    REQUIRE_FALSE(visit.diagnosis.verified.overall.level);
    requireAllSentences(visit, Language::korean);
    requireAllSentences(visit, Language::english);
  }
}

TEST_CASE("The owner's page is one page") {
  for (const std::string& name : sampleNames) {
    const DiagnosedVisit visit = visitOf(sampleCase(name), WithRobustness::no);
    for (const Language language : {Language::korean, Language::english}) {
      const QTemporaryDir folder;
      const QByteArray page =
          runOnPdf(pdfOf(reportOf(visit, language)), QStringLiteral("pdftotext"),
                   {QStringLiteral("-raw"), QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"),
                    QStringLiteral("2"), QStringLiteral("{pdf}"), QStringLiteral("-")},
                   folder);
      REQUIRE(
          QString::fromUtf8(page).contains(QString::fromStdString(narratorIn(language).say("report.pillars.title"))));
    }
  }
}

TEST_CASE("A page never ends in a heading, and a table's head stands over its rows on every page") {
  const auto strip = [](double height) {
    reporting::Strip one;
    one.height = height;
    return one;
  };
  reporting::Strip heading = strip(20);
  heading.staysWithNext = true;
  const auto head = std::make_shared<const reporting::Strip>(strip(10));
  reporting::Strips strips{strip(75), heading, strip(30)};
  for (int row = 0; row < 5; ++row) {
    strips.push_back(strip(30));
    strips.back().header = head;
    strips.back().gapBefore = 1;
  }
  const auto pages = reporting::paginate(strips, QRectF(0, 0, 100, 100));
  REQUIRE(pages.size() == 4);
  REQUIRE(pages[0].size() == 1);
  REQUIRE(pages[1].front().strip == &strips[1]);
  for (const std::size_t page : {2U, 3U}) {
    REQUIRE(pages[page].front().strip == head.get());
    // The gap before a row is left out only at the very top, not below the head.
    REQUIRE(pages[page][1].rect.top() == 11);
  }
}

TEST_CASE("Random cases keep every block inside the body") {
  std::mt19937 random(20261121);
  const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
  const auto words = [&](int most) {
    std::string text;
    for (int i = upTo(most); i > 0; --i)
      text += upTo(9) == 0 ? "https://example.org/a-very-long-address/without-a-blank " : "정밀 금형 Co. ";
    return text;
  };
  for (int round = 0; round < 60; ++round) {
    Case theCase = caseAnswering([&](const Question& question) {
      const int kind = upTo(7);
      Answer answer = saying(kind == 0   ? Said::dontKnow()
                             : kind == 1 ? (question.notApplicableWhen ? Said::notApplicable() : Said())
                                         : Said::level(*Level::from(1 + upTo(4))));
      if (upTo(2) == 0) answer.seen = Level::from(1 + upTo(4));
      answer.evidence = static_cast<Evidence>(upTo(2));
      if (question.number) answer.number = upTo(1000000);
      answer.note = words(round % 10 == 0 ? 900 : 12);
      return answer;
    });
    theCase.company.name = "A" + words(round % 15 == 0 ? 400 : 6);
    theCase.company.employees = 1 + upTo(400);
    theCase.assessments.front().mode = upTo(1) == 0 ? Mode::quick : Mode::full;
    const Language language = upTo(1) == 0 ? Language::korean : Language::english;
    const ReportDocument document = reportOf(visitOf(theCase, WithRobustness::no), language);
    REQUIRE(document.pageCount() >= 4);
    requireInsideBody(document);
  }
}

TEST_CASE("The same visit gives the same bytes but for dates and ids") {
  const DiagnosedVisit visit = visitOf(sampleCase("precision-mould"));
  const QByteArray first = withoutDates(pdfOf(reportOf(visit, Language::korean), "{}"));
  const QByteArray second = withoutDates(pdfOf(reportOf(visit, Language::korean), "{}"));
  REQUIRE(first == second);
}

TEST_CASE("The case travels inside the PDF, byte for byte") {
  const Case theCase = sampleCase("pohang-steel-materials");
  const std::string json = app::writeCase(theCase, reportEngine().content().questionnaire);
  const QByteArray pdf = pdfOf(reportOf(visitOf(theCase), Language::korean), json);
  const QTemporaryDir folder;
  const QString detach = QStringLiteral("pdfdetach");
  const QByteArray list = runOnPdf(pdf, detach, {QStringLiteral("-list"), QStringLiteral("{pdf}")}, folder);
  REQUIRE(list.contains("case.json"));
  runOnPdf(pdf, detach, {QStringLiteral("-saveall"), QStringLiteral("-o"), folder.path(), QStringLiteral("{pdf}")},
           folder);
  QFile attached(folder.filePath(QStringLiteral("case.json")));
  REQUIRE(attached.open(QIODevice::ReadOnly));
  REQUIRE(attached.readAll().toStdString() == json);
}

TEST_CASE("Two faces are embedded and no third") {
  const Language language = GENERATE(Language::korean, Language::english);
  for (const std::string& name : sampleNames) {
    const QTemporaryDir folder;
    const QByteArray pdf = pdfOf(reportOf(visitOf(sampleCase(name), WithRobustness::no), language));
    const QByteArray fonts = runOnPdf(pdf, QStringLiteral("pdffonts"), {QStringLiteral("{pdf}")}, folder);
    // Two lines of head.
    REQUIRE(fonts.trimmed().split('\n').size() == 4);
  }
}

TEST_CASE("The report's number follows case and versions") {
  const Versions versions{"0.1.0", "q@1.0.0", "b@1"};
  const QString id = reporting::makeReportId("{}", versions);
  REQUIRE(QRegularExpression(QStringLiteral("^[0-9A-F]{4}-[0-9A-F]{4}$")).match(id).hasMatch());
  REQUIRE(id == reporting::makeReportId("{}", versions));
  REQUIRE(id != reporting::makeReportId("{ }", versions));
  REQUIRE(id != reporting::makeReportId("{}", {"0.1.0", "q@1.0.1", "b@1"}));
  REQUIRE(id != reporting::makeReportId("{}", {"0.1.0", "q@1.0.0", "b@2"}));
  // Another program version that scores the same gives the same report.
  REQUIRE(id == reporting::makeReportId("{}", {"0.2.0", "q@1.0.0", "b@1"}));
}

TEST_CASE("Pages paint on screen at any scale") {
  const ReportDocument document =
      reportOf(visitOf(sampleCase("precision-mould"), WithRobustness::no), Language::korean);
  REQUIRE(document.pageSize() == QSizeF(794, 1123));
  QImage image(397, 562, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.scale(0.5, 0.5);
  document.paintPage(painter, 0);
  painter.end();
  REQUIRE(image != QImage(397, 562, QImage::Format_RGB32));
  REQUIRE(image.pixelColor(5, 5) == QColor(Qt::white));
}

}  // namespace jindan::test
