// SPDX-License-Identifier: Apache-2.0
// A report file is what was painted and carries what it should, or it is refused.
#include "reporting/pdf/pdf_proof.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <set>

#include "domain/scoring/random.h"
#include "reporting/pdf/finish_pdf.h"
#include "reporting/report/painted_letters.h"
#include "support/catch.h"
#include "tests/reporting/report_samples.h"
#include "tests/reporting/text_recorder.h"

namespace jindan::test {
namespace {

const std::string subject = "report.pdf";
const std::string caseJson = R"({"answer":3})";

const reporting::ReportDocument& sampleReport() {
  static const auto document =
      reportOf(visitOf(sampleCase("busan-special-parts"), WithRobustness::no), Language::korean);
  return document;
}

reporting::PdfDetails detailsWith(const std::string& attached, const std::string& password = {}) {
  reporting::PdfDetails details;
  details.caseJson = QByteArray::fromStdString(attached);
  details.password = QByteArray::fromStdString(password);
  return details;
}

std::string_view viewOf(const QByteArray& bytes) {
  return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Why the file is refused as the sample report; empty when it is taken.
std::string refusal(const QByteArray& pdf, const reporting::PdfDetails& details = detailsWith(caseJson)) {
  const auto proven = reporting::proveReportPdf(viewOf(pdf), sampleReport(), details, subject);
  if (proven) return {};
  CHECK(proven.error().code == ErrorCode::notProven);
  CHECK(proven.error().subject == subject);
  CHECK_FALSE(proven.error().detail.empty());
  return proven.error().detail;
}

/// The sample report with its contents readable, every object where it was.
QByteArray plainPdf() {
  const QTemporaryDir folder;
  return runOnPdf(pdfOf(sampleReport(), caseJson), QStringLiteral("qpdf"),
                  {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), QStringLiteral("{pdf}"),
                   QStringLiteral("-")},
                  folder);
}

/// As many pages as the sample has, with nothing on them.
QByteArray blankPages() {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  QPainter painter(&writer);
  for (int page = 1; page < sampleReport().pageCount(); ++page)
    writer.newPage();
  painter.end();
  auto finished = reporting::finishPdf(bytes, sampleReport().marks(), detailsWith(caseJson));
  REQUIRE(finished);
  return *finished;
}

/// The first place of `what` at or after `from` overwritten with as many bytes.
QByteArray overwritten(QByteArray pdf, const QByteArray& what, const QByteArray& with, qsizetype from = 0) {
  REQUIRE(what.size() == with.size());
  const qsizetype at = pdf.indexOf(what, from);
  REQUIRE(at >= 0);
  return pdf.replace(at, what.size(), with);
}

}  // namespace

TEST_CASE("Every sample's report is found whole, in both languages, open and locked") {
  for (const std::string name :
       {"busan-special-parts", "mid-sized-strong", "pohang-steel-materials", "precision-mould"}) {
    for (const Language language : {Language::korean, Language::english}) {
      const auto document = reportOf(visitOf(sampleCase(name), WithRobustness::no), language);
      for (const std::string password : {"", "비밀 번호"}) {
        const auto details = detailsWith(caseJson, password);
        const auto pdf = reporting::writeReportPdf(document, details);
        REQUIRE(pdf);
        const auto proven = reporting::proveReportPdf(viewOf(*pdf), document, details, subject);
        CAPTURE(name, proven ? std::string() : proven.error().detail);
        CHECK(proven);
      }
    }
  }
}

TEST_CASE("What is painted on every page is known without a file") {
  const auto pages = reporting::paintedLetters(sampleReport());
  REQUIRE(pages.size() == static_cast<std::size_t>(sampleReport().pageCount()));
  // The headline of the first page, and the page's number at its foot.
  CHECK(pages.front().at(U'부') >= 1);
  CHECK(pages.front().count(U' ') == 0);
  for (const reporting::Letters& page : pages)
    CHECK(page.size() > 20);
}

TEST_CASE("The letters that are told are those that reach a painter's engine") {
  const auto pages = reporting::paintedLetters(sampleReport());
  for (int page = 0; page < sampleReport().pageCount(); ++page) {
    reporting::Letters drawn;
    for (const QString& run : paintedTexts(sampleReport(), page)) {
      for (const uint letter : run.toUcs4())
        reporting::addLetter(drawn, letter);
    }
    CHECK(drawn == pages[static_cast<std::size_t>(page)]);
  }
}

TEST_CASE("Blank pages are refused") {
  CHECK_THAT(refusal(blankPages()), Catch::StartsWith("page 1: 0 letters, "));
}

TEST_CASE("A lost page, a lost letter, another digit: all are refused") {
  const QByteArray plain = plainPdf();
  REQUIRE(refusal(plain).empty());
  SECTION("page") {
    const QTemporaryDir folder;
    const QByteArray shorter = runOnPdf(plain, QStringLiteral("qpdf"),
                                        {QStringLiteral("{pdf}"), QStringLiteral("--pages"), QStringLiteral("{pdf}"),
                                         QStringLiteral("1-r2"), QStringLiteral("--"), QStringLiteral("-")},
                                        folder);
    CHECK_THAT(refusal(shorter), Catch::Contains("pages"));
  }
  SECTION("letter") {
    // One glyph of the first line is no longer shown.
    CHECK_THAT(refusal(overwritten(plain, "[<0001", "[<    ")), Catch::StartsWith("page 1: "));
  }
  SECTION("letters at the end") {
    // The last six: one of them may be a sign.
    constexpr qsizetype digits = 24;
    const qsizetype end = plain.lastIndexOf(">] TJ");
    QByteArray pdf = plain;
    pdf.replace(end - digits, digits, QByteArray(digits, 'F'));
    CHECK_THAT(refusal(pdf), Catch::StartsWith("page "));
  }
  SECTION("another letter in its place") {
    CHECK_THAT(refusal(overwritten(plain, "[<0001", "[<0002")), Catch::StartsWith("page 1: "));
  }
  SECTION("all the text of a page") {
    const qsizetype begin = plain.indexOf("BT");
    CHECK_FALSE(refusal(overwritten(plain, " TJ", " Tz", begin)).empty());
  }
  SECTION("face") {
    CHECK_THAT(refusal(overwritten(plain, "/FontFile2", "/FontFileX")), Catch::Contains("not embedded"));
  }
  SECTION("table of a face") {
    CHECK_THAT(refusal(overwritten(plain, "/ToUnicode", "/ToUnicodX")), Catch::Contains("cannot be read back"));
  }
}

TEST_CASE("Another case, none, or one too many is refused") {
  const QByteArray pdf = pdfOf(sampleReport(), caseJson);
  CHECK(refusal(pdf).empty());
  CHECK_THAT(refusal(pdf, detailsWith(R"({"answer":4})")), Catch::Contains("case"));
  CHECK_THAT(refusal(pdf, detailsWith("")), Catch::Contains("case"));
  CHECK_THAT(refusal(pdfOf(sampleReport()), detailsWith(caseJson)), Catch::Contains("case"));
  CHECK_THAT(refusal(overwritten(plainPdf(), R"("answer":3)", R"("answer":5)")), Catch::Contains("case"));
}

TEST_CASE("A report that should be locked and is not, or opens with another password, is refused") {
  const auto locked = reporting::writeReportPdf(sampleReport(), detailsWith(caseJson, "secret"));
  REQUIRE(locked);
  CHECK(refusal(*locked, detailsWith(caseJson, "secret")).empty());
  CHECK_THAT(refusal(*locked, detailsWith(caseJson, "Secret")), Catch::Contains("password"));
  CHECK_THAT(refusal(*locked), Catch::Contains("password"));
  CHECK_THAT(refusal(pdfOf(sampleReport(), caseJson), detailsWith(caseJson, "secret")), Catch::Contains("password"));
}

TEST_CASE("The edition tells the program's version and the logo apart, and is proven") {
  const Versions versions{"0.1.0", "q@1", "b@1"};
  reporting::ReportParts parts;
  const QString plain = reporting::makeEdition(versions, parts);
  CHECK(reporting::makeEdition({"0.1.1", "q@1", "b@1"}, parts) != plain);
  parts.issuer.firm = QStringLiteral("firm");  // printed in letters, which are proven themselves
  CHECK(reporting::makeEdition(versions, parts) == plain);
  parts.issuer.logo = QImage(4, 4, QImage::Format_RGB32);
  parts.issuer.logo.fill(Qt::red);
  const QString red = reporting::makeEdition(versions, parts);
  CHECK(red != plain);
  parts.issuer.logo.fill(Qt::blue);
  CHECK(reporting::makeEdition(versions, parts) != red);
  auto details = detailsWith(caseJson);
  details.edition = red;
  const auto pdf = reporting::writeReportPdf(sampleReport(), details);
  REQUIRE(pdf);
  CHECK(refusal(*pdf, details).empty());
  details.edition = plain;
  CHECK_THAT(refusal(*pdf, details), Catch::Contains("edition"));
}

TEST_CASE("Chapters that are not wanted are left out, and nothing leads to them") {
  const auto visit = visitOf(sampleCase("busan-special-parts"), WithRobustness::no);
  const auto narrator = narratorIn(Language::english);
  const auto build = [&](const reporting::ReportParts& parts) {
    return reporting::buildReport(visit, narrator, testFonts(), QStringLiteral("7F3A-92C1"), parts);
  };
  const auto titlesOf = [](const reporting::ReportDocument& document) {
    QStringList titles;
    for (const auto& entry : document.marks().outline)
      if (entry.level == 1) titles.append(entry.title);
    return titles;
  };
  reporting::ReportParts all;
  all.useCases = reportEngine().usesFor(visit);
  const auto whole = build(all);
  // This company was visited once; no file was checked, no plan made, no money entered.
  using reporting::Chapter;
  const std::set absent{Chapter::checks, Chapter::plan, Chapter::money, Chapter::change};
  reporting::ReportParts none = all;
  for (const Chapter chapter : reporting::optionalChapters) {
    const QString title = QString::fromStdString(narrator.say(reporting::titleKey(chapter)));
    CHECK(titlesOf(whole).contains(title) == !absent.contains(chapter));
    reporting::ReportParts parts = all;
    parts.leftOut = {chapter};
    const auto document = build(parts);
    CHECK_FALSE(titlesOf(document).contains(title));
    CHECK(reporting::proveReportPdf(viewOf(pdfOf(document, caseJson)), document, detailsWith(caseJson), subject));
    none.leftOut.insert(chapter);
  }
  const auto least = build(none);
  CHECK(titlesOf(least).size() == 3);  // the owner's page, the surveys, what made the report
  CHECK(least.pageCount() < 6);
}

TEST_CASE("A file that was cut or holds nothing is refused") {
  const QByteArray pdf = pdfOf(sampleReport(), caseJson);
  for (const qsizetype left : {qsizetype{0}, qsizetype{8}, pdf.size() / 2, pdf.size() - 10})
    CHECK_FALSE(refusal(pdf.left(left)).empty());
  CHECK_FALSE(refusal(QByteArray(100'000, '\0')).empty());
}

TEST_CASE("Whatever damage a file takes, it is judged and never believed to be another report") {
  const QByteArray sound = plainPdf();
  RandomSource random(11);
  int refused = 0;
  constexpr int rounds = 60;
  for (int round = 0; round < rounds; ++round) {
    QByteArray pdf = sound;
    for (int place = 0; place < 20; ++place) {
      const auto at = static_cast<qsizetype>(random.next() % static_cast<std::uint64_t>(pdf.size()));
      pdf[at] = static_cast<char>(random.next() % 256);
    }
    refused += refusal(pdf).empty() ? 0 : 1;
  }
  // What falls into lines and curves is none of the letters' business; the bytes are compared where files are written.
  CHECK(refused > rounds / 4);
}

TEST_CASE("Names and notes in any script do not make a sound report look damaged") {
  Case theCase = sampleCase("precision-mould");
  const QStringList pieces{QStringLiteral("office ffi fl AVAToWa 1/2 – −5 ㈜ ① Ⅳ ㎏"),
                           QStringLiteral("🏭👩‍🔧 مصنع 123 الدقة מפעל 45 abc"),
                           QString::fromUtf8("한글 Zürich é"),
                           QStringLiteral("漢字 カタカナ Здравствуйте Ελλάδα ☎ \u200B\u00AD\uFFFC\u2028x"),
                           QStringLiteral("가").repeated(700),
                           QStringLiteral("ㄱㄴㄷ ㅏㅑㅓ ᄀᆞᆫ")};
  theCase.company.name = pieces[0].toStdString();
  Assessment& visit = theCase.assessments.back();
  for (std::size_t i = 0; i < visit.answers.size(); ++i)
    visit.answers[i].note = pieces[static_cast<qsizetype>(i) % pieces.size()].toStdString();
  for (const Language language : {Language::korean, Language::english}) {
    const auto document = reportOf(visitOf(theCase, WithRobustness::no), language);
    const auto pdf = pdfOf(document, caseJson);
    const auto proven = reporting::proveReportPdf(viewOf(pdf), document, detailsWith(caseJson), subject);
    CAPTURE(proven ? std::string() : proven.error().detail);
    CHECK(proven);
  }
}

}  // namespace jindan::test
