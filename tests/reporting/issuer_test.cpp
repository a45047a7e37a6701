// SPDX-License-Identifier: Apache-2.0
#include <QBuffer>
#include <QImage>

#include "support/catch.h"
#include "tests/reporting/report_samples.h"
#include "tests/reporting/text_recorder.h"

namespace jindan::test {
namespace {

using reporting::Issuer;
using reporting::ReportDocument;

QImage logo(int width, int height) {
  QImage image(width, height, QImage::Format_ARGB32);
  image.fill(QColor(200, 30, 90));
  return image;
}

QByteArray encoded(const QImage& image, const char* format) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, format)) throw std::runtime_error("no picture");
  return bytes;
}

Issuer issuer() {
  return {QStringLiteral("한국제조컨설팅(주)"),
          QStringLiteral("부산광역시 강서구 녹산산단로 1"),
          {QStringLiteral("051-000-0000"), QStringLiteral("hello@example.kr")},
          logo(300, 100)};
}

ReportDocument reportBy(const Issuer& by, const std::string& sample = "precision-mould") {
  const DiagnosedVisit visit = visitOf(sampleCase(sample), WithRobustness::no);
  reporting::ReportParts parts;
  parts.issuer = by;
  parts.useCases = reportEngine().usesFor(visit);
  return reporting::buildReport(visit, narratorIn(Language::korean), testFonts(), QStringLiteral("7F3A-92C1"), parts);
}

}  // namespace

TEST_CASE("Who hands the report over stands at the foot of its first page and nowhere else") {
  const ReportDocument document = reportBy(issuer());
  const QStringList first = paintedTexts(document, 0);
  REQUIRE(first.contains(issuer().firm));
  REQUIRE(first.contains(issuer().address));
  REQUIRE(first.contains(QStringLiteral("051-000-0000 · hello@example.kr")));
  REQUIRE(std::abs(document.blockRects(0).back().bottom() - ReportDocument::body().bottom()) < 0.1);
  for (int page = 1; page < document.pageCount(); ++page)
    REQUIRE_FALSE(paintedTexts(document, page).contains(issuer().firm));
  const QTemporaryDir folder;
  const QByteArray images = runOnPdf(pdfOf(document), QStringLiteral("pdfimages"),
                                     {QStringLiteral("-list"), QStringLiteral("{pdf}")}, folder);
  // Two lines of head.
  REQUIRE(images.trimmed().split('\n').size() == 3);
}

TEST_CASE("The owner's page stays one page whatever the letterhead") {
  for (const char* sample : {"busan-special-parts", "mid-sized-strong", "precision-mould"}) {
    const ReportDocument document = reportBy(issuer(), sample);
    const QString contents = QString::fromStdString(narratorIn(Language::korean).say("report.contents"));
    REQUIRE(paintedTexts(document, 1).contains(contents));
  }
}

TEST_CASE("Without a letterhead the report is as it always was") {
  REQUIRE(Issuer().isEmpty());
  REQUIRE(Issuer{QStringLiteral(" "), {}, {QString()}, {}}.isEmpty());
  REQUIRE(paintedTexts(reportBy(Issuer()), 0) ==
          paintedTexts(reportOf(visitOf(sampleCase("precision-mould"), WithRobustness::no), Language::korean), 0));
}

TEST_CASE("A logo is a PNG or JPEG of any size, and arrives no larger than print needs") {
  const auto png = reporting::readLogo(encoded(logo(4000, 500), "PNG"), "logo.png");
  REQUIRE(png);
  REQUIRE(png->width() == 450);
  REQUIRE(png->height() == 56);
  const auto jpeg = reporting::readLogo(encoded(logo(40, 40), "JPEG"), "logo.jpg");
  REQUIRE(jpeg);
  REQUIRE(jpeg->size() == QSize(40, 40));
}

TEST_CASE("Anything else is refused as a logo") {
  const QByteArray whole = encoded(logo(200, 200), "PNG");
  const QByteArray tooLarge = whole + QByteArray(reporting::largestLogoFile, 'x');
  for (const QByteArray& bytes :
       {QByteArray(), QByteArray("<svg/>"), encoded(logo(20, 20), "BMP"), whole.first(60), tooLarge}) {
    const auto read = reporting::readLogo(bytes, "logo");
    REQUIRE_FALSE(read);
    REQUIRE(read.error().code == ErrorCode::badInput);
  }
}

}  // namespace jindan::test
