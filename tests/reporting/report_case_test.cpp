// SPDX-License-Identifier: Apache-2.0
// The way of a case into a report and back.
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include "app/exchange/pdf_attachment.h"
#include "domain/narrative/error_words.h"
#include "domain/scoring/random.h"
#include "reporting/pdf/finish_pdf.h"
#include "support/catch.h"
#include "tests/reporting/report_samples.h"

namespace jindan::test {
namespace {

const std::string subject = "report.pdf";

/// One page with a frame on it, so that damage mostly meets what holds the file together.
QByteArray onePage(const QString& creator) {
  testFonts();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setCreator(creator);
  QPainter painter(&writer);
  painter.drawRect(10, 10, 100, 100);
  painter.end();
  return bytes;
}

std::string smallReport(const std::string& caseJson, const std::string& password = {},
                        const QString& creator = QStringLiteral("Jindan 0.1.0")) {
  reporting::PdfDetails details;
  details.title = QStringLiteral("report");
  details.caseJson = QByteArray::fromStdString(caseJson);
  details.password = QByteArray::fromStdString(password);
  const auto bytes = reporting::finishPdf(onePage(creator), {}, details);
  REQUIRE(bytes);
  return bytes->toStdString();
}

std::string caseOf(const std::string& sample) {
  return app::writeCase(sampleCase(sample), reportEngine().content().questionnaire);
}

ErrorCode errorOf(const std::string& pdf, const std::string& password = {}) {
  const auto bytes = app::attachedCase(pdf, subject, password);
  REQUIRE_FALSE(bytes);
  CHECK(bytes.error().subject == subject);
  return bytes.error().code;
}

/// One small misfortune: a byte changed, a piece lost, a piece twice, or the end missing.
std::string damaged(std::string bytes, RandomSource& random) {
  const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random.next() % limit); };
  const std::size_t place = below(bytes.size());
  const std::size_t length = 1 + below(200);
  switch (below(5)) {
    case 0:
      bytes[place] = static_cast<char>(below(256));
      break;
    case 1:
      bytes[place] = "0123456789<>[]()/ R"[below(19)];
      break;
    case 2:
      bytes.erase(place, length);
      break;
    case 3:
      bytes.insert(place, bytes.substr(place, length));
      break;
    default:
      bytes.resize(place);
  }
  return bytes;
}

/// Whatever happened to the file: the case as it was, or a reason; never another case.
void requireCaseOrReason(const std::string& pdf, const std::string& sound, const std::string& password, int rounds) {
  RandomSource random(7);
  int refused = 0;
  for (int round = 0; round < rounds; ++round) {
    const auto read = app::attachedCase(damaged(pdf, random), subject, password);
    if (read) {
      REQUIRE(*read == sound);
      continue;
    }
    ++refused;
    const ErrorText words = describeError(read.error(), reportEngine().content().phrases, Language::korean);
    REQUIRE_FALSE(words.what.empty());
    REQUIRE_FALSE(words.advice.empty());
  }
  CHECK(refused > rounds / 20);
}

}  // namespace

TEST_CASE("Every sample comes back from its report byte for byte, with and without a password") {
  for (const std::string name :
       {"busan-special-parts", "mid-sized-strong", "pohang-steel-materials", "precision-mould"}) {
    const std::string json = caseOf(name);
    const auto document = reportOf(visitOf(sampleCase(name), WithRobustness::no), Language::korean);
    for (const std::string password : {"", "비밀 번호"}) {
      reporting::PdfDetails details;
      details.caseJson = QByteArray::fromStdString(json);
      details.password = QByteArray::fromStdString(password);
      const auto pdf = reporting::writeReportPdf(document, details);
      REQUIRE(pdf);
      const auto back = app::attachedCase(pdf->toStdString(), subject, password);
      REQUIRE(back);
      CHECK(*back == json);
    }
  }
}

TEST_CASE("A report is opened where a case file is, and gives the same case") {
  const content::Content& content = reportEngine().content();
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("report"));  // what counts is the content, not the name
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(QByteArray::fromStdString(smallReport(caseOf("precision-mould"), "secret")));
  file.close();
  const auto opened = app::readCaseFile(path.toStdString(), content.questionnaire, content.reference, "secret");
  REQUIRE(opened);
  CHECK(*opened == sampleCase("precision-mould"));
  const auto locked = app::readCaseFile(path.toStdString(), content.questionnaire, content.reference);
  REQUIRE_FALSE(locked);
  CHECK(locked.error().code == ErrorCode::passwordNeeded);
  CHECK(locked.error().subject == path.toStdString());
}

TEST_CASE("A file without a case says why") {
  CHECK(errorOf("") == ErrorCode::pdfNotOurs);
  CHECK(errorOf("{}") == ErrorCode::pdfNotOurs);
  CHECK(errorOf("%PDF-1.7\n") == ErrorCode::pdfDamaged);
  CHECK(errorOf(smallReport("", "", QStringLiteral("Another program"))) == ErrorCode::pdfNotOurs);
  CHECK(errorOf(smallReport("")) == ErrorCode::pdfWithoutCase);
  const std::string locked = smallReport("{}", "secret");
  CHECK(errorOf(locked) == ErrorCode::passwordNeeded);
  CHECK(errorOf(locked, "Secret") == ErrorCode::passwordWrong);
  CHECK(app::attachedCase(locked, subject, "secret") == std::string("{}"));
  // A password that is not needed does no harm.
  CHECK(app::attachedCase(smallReport("{}"), subject, "secret") == std::string("{}"));
}

TEST_CASE("An attachment that unfolds to more than any case is refused") {
  const std::string pdf = smallReport(std::string(std::size_t{65} << 20U, ' '));
  CHECK(pdf.size() < 200'000);
  const auto read = app::attachedCase(pdf, subject);
  REQUIRE_FALSE(read);
  REQUIRE(read.error().code == ErrorCode::badInput);
  CHECK(read.error().faults.front().code == FaultCode::tooLarge);
}

TEST_CASE("An attachment that was changed afterwards is not taken for the case") {
  const QTemporaryDir folder;
  QByteArray plain = runOnPdf(QByteArray::fromStdString(smallReport(R"({"answer":3})")), QStringLiteral("qpdf"),
                              {QStringLiteral("--qdf"), QStringLiteral("{pdf}"), QStringLiteral("-")}, folder);
  REQUIRE(app::attachedCase(plain.toStdString(), subject) == std::string(R"({"answer":3})"));
  REQUIRE(plain.contains(R"({"answer":3})"));
  plain.replace(R"({"answer":3})", R"({"answer":4})");
  CHECK(errorOf(plain.toStdString()) == ErrorCode::pdfDamaged);
}

TEST_CASE("A damaged report gives the case as it was or a reason") {
  const std::string json = caseOf("busan-special-parts");
  requireCaseOrReason(smallReport(json), json, {}, 500);
  requireCaseOrReason(smallReport(json, "secret"), json, "secret", 300);
  const auto document = reportOf(visitOf(sampleCase("busan-special-parts"), WithRobustness::no), Language::english);
  requireCaseOrReason(pdfOf(document, json).toStdString(), json, {}, 100);
}

}  // namespace jindan::test
