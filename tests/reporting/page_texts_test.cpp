// SPDX-License-Identifier: Apache-2.0
// Texts are written into a report by code of our own: they must stand where Qt would have drawn them.
#include "reporting/pdf/page_texts.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <algorithm>

#include "support/catch.h"
#include "tests/reporting/report_samples.h"

namespace jindan::test {
namespace {

using reporting::PageTexts;
using reporting::ShapedFace;

/// The report as Qt writes it alone, texts included.
QByteArray byQtAlone(const reporting::ReportDocument& document) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  writer.setResolution(300);
  QPainter painter(&writer);
  const double scale = writer.width() / document.pageSize().width();
  painter.scale(scale, scale);
  for (int page = 0; page < document.pageCount(); ++page) {
    if (page > 0) writer.newPage();
    document.paintPage(painter, page);
  }
  painter.end();
  return bytes;
}

struct PlacedWord {
  QRectF rect;
  QString text;
};

/// Every word of a PDF and where it stands, as another program sees it.
std::vector<PlacedWord> wordsOf(const QByteArray& pdf) {
  static const QRegularExpression line(
      QStringLiteral("<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">(.*)</word>"));
  const QTemporaryDir folder;
  const QString listed =
      QString::fromUtf8(runOnPdf(pdf, QStringLiteral("pdftotext"),
                                 {QStringLiteral("-bbox"), QStringLiteral("{pdf}"), QStringLiteral("-")}, folder));
  std::vector<PlacedWord> words;
  for (auto match = line.globalMatch(listed); match.hasNext();) {
    const auto word = match.next();
    const auto number = [&word](int group) { return word.captured(group).toDouble(); };
    words.push_back({QRectF(QPointF(number(1), number(2)), QPointF(number(3), number(4))), word.captured(5)});
  }
  return words;
}

/// The order in which readers list words follows the last bits of their places, so it is no part of it.
bool areOne(const PlacedWord& word, const PlacedWord& other) {
  // Qt rounds the width of every glyph: in an address of a hundred letters that comes to three quarters of a point.
  constexpr double onePoint = 1;
  return word.text == other.text && std::abs(word.rect.left() - other.rect.left()) < onePoint &&
         std::abs(word.rect.right() - other.rect.right()) < onePoint &&
         std::abs(word.rect.bottom() - other.rect.bottom()) < onePoint;
}

/// What is written for a text at (10, 20), in units of a point, seen inside the area only.
std::string written(const QString& text, const QFont& font, const std::optional<QRectF>& area = {}) {
  PageTexts texts;
  texts.beginPage();
  if (!texts.add({text, font, Qt::black, {10, 20}}, QTransform(1, 0, 0, -1, 0, 100), area)) return {};
  return texts.pages().back();
}

}  // namespace

TEST_CASE("Every word stands where Qt would have drawn it, and says the same") {
  const Language language = GENERATE(Language::korean, Language::english);
  const auto document = reportOf(visitOf(sampleCase("busan-special-parts"), WithRobustness::no), language);
  const auto words = wordsOf(pdfOf(document));
  const auto expected = wordsOf(byQtAlone(document));
  REQUIRE(words.size() == expected.size());
  REQUIRE(words.size() > 1000);
  for (const PlacedWord& word : words) {
    const auto isThere = [&word](const PlacedWord& other) { return areOne(word, other); };
    INFO(word.text.toStdString());
    REQUIRE(std::any_of(expected.begin(), expected.end(), isThere));
  }
}

TEST_CASE("A text is written with its colour, its face, its size and its place") {
  const std::string text = written(utf8("가나가"), testFonts().regular(15));
  CHECK_THAT(text, Catch::StartsWith("0 0 0 rg BT /Jregular 15 Tf 1 0 "));
  CHECK_THAT(text, Catch::Contains("10 80 Tm [<000100020001>] TJ"));
  CHECK_THAT(written(utf8("가"), testFonts().bold(15)), Catch::Contains("/Jbold 15 Tf"));
}

TEST_CASE("Only a text that leaves the painter's area is cut off at it") {
  const QFont font = testFonts().regular(15);
  CHECK_THAT(written(utf8("가나다"), font, QRectF(0, 0, 100, 40)), !Catch::Contains("re W n"));
  const std::string cut = written(utf8("가나다"), font, QRectF(0, 0, 30, 40));
  CHECK_THAT(cut, Catch::StartsWith("q 0 60 30 40 re W n\n"));
  CHECK_THAT(cut, Catch::EndsWith(" ET Q\n"));
}

TEST_CASE("What is more than one glyph after the other, or half seen through, is left to Qt") {
  const QFont font = testFonts().regular(15);
  CHECK(written(QStringLiteral("A\U0001F3ED"), font).empty());
  CHECK(written(QStringLiteral("e\u0301\u0323\u0306"), font).empty());
  PageTexts texts;
  const QString plain = QStringLiteral("A");
  CHECK_FALSE(texts.add({plain, font, Qt::black, {}}, {}, {}));
  texts.beginPage();
  CHECK_FALSE(texts.add({plain, font, QColor(0, 0, 0, 128), {}}, {}, {}));
  CHECK(texts.glyphs(false).all().empty());
}

TEST_CASE("A face is cut to the glyphs in use and to nothing a page does not need") {
  const ShapedFace& face = ShapedFace::embedded(false);
  const auto shaped = face.shape(utf8("진단 2026"));
  REQUIRE(shaped);
  REQUIRE(shaped->size() == 7);
  std::set<unsigned> glyphs;
  for (const auto& glyph : *shaped)
    glyphs.insert(glyph.glyph);
  const auto cut = face.cutTo(glyphs);
  REQUIRE(cut);
  CHECK(cut->places.size() == 6);
  CHECK(cut->file.size() < 4000);
  for (const char* table : {"glyf", "loca", "hmtx", "head", "hhea", "maxp"})
    CHECK(cut->file.find(table) != std::string::npos);
  for (const char* table : {"fpgm", "prep", "cvt ", "cmap", "GPOS"})
    CHECK(cut->file.find(table) == std::string::npos);
  CHECK_FALSE(ShapedFace(QByteArray("no face")).shape(utf8("진")));
  CHECK(face.facts().name == "NanumBarunGothic");
  CHECK(ShapedFace::embedded(true).facts().name == "NanumBarunGothicBold");
}

TEST_CASE("Characters that share a glyph are copied as they were written") {
  // The face draws the soft hyphen and the en dash alike.
  const ShapedFace& face = ShapedFace::embedded(false);
  const auto shaped = face.shape(QStringLiteral("\u2013\u00AD\u2013"));
  REQUIRE(shaped);
  reporting::UsedGlyphs glyphs;
  std::vector<unsigned> codes;
  for (const auto& glyph : *shaped)
    codes.push_back(glyphs.codeOf(glyph));
  CHECK(codes.front() == 1);
  CHECK(codes.back() == 1);
  CHECK(glyphs.all().front().text == U'\u2013');
}

}  // namespace jindan::test
