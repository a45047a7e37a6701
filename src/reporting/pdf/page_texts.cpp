// SPDX-License-Identifier: Apache-2.0
#include "reporting/pdf/page_texts.h"

#include <charconv>
#include <cmath>

namespace jindan::reporting {
namespace {

constexpr double thousand = 1000;

void addNumber(std::string& to, double number, int digits) {
  char text[32];
  const auto [end, error] = std::to_chars(std::begin(text), std::end(text), number, std::chars_format::fixed, digits);
  std::string_view shown(text, static_cast<std::size_t>(end - text));
  if (error != std::errc() || shown.empty()) shown = "0";
  if (shown.find('.') != std::string_view::npos) {
    shown.remove_suffix(shown.size() - 1 - shown.find_last_not_of('0'));
    if (shown.back() == '.') shown.remove_suffix(1);
  }
  (to += shown) += ' ';
}

void addNumbers(std::string& to, std::initializer_list<double> numbers, int digits) {
  for (const double number : numbers)
    addNumber(to, number, digits);
}

void addCode(std::string& to, unsigned code) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (const unsigned shift : {12U, 8U, 4U, 0U})
    to += digits[code >> shift & 15U];
}

/// The codes of a text, with the kerning between them.
std::string codesOf(const ShapedText& shaped, UsedGlyphs& glyphs) {
  std::string codes = "[<";
  for (const ShapedGlyph& glyph : shaped) {
    addCode(codes, glyphs.codeOf(glyph));
    if (glyph.kerning == 0) continue;
    codes += '>';
    addNumber(codes, -glyph.kerning, 1);
    codes += '<';
  }
  return codes + ">] TJ";
}

double widthOf(const ShapedText& shaped) {
  double width = 0;
  for (const ShapedGlyph& glyph : shaped)
    width += glyph.width + glyph.kerning;
  return width / thousand;
}

/// Where the ink of the text may lie, in the painter's units.
QRectF inkArea(const PaintedText& text, const ShapedText& shaped, const FaceFacts& facts) {
  const double size = text.font.pixelSize();
  return {QPointF(text.start.x(), text.start.y() - facts.ascent / thousand * size),
          QPointF(text.start.x() + widthOf(shaped) * size, text.start.y() - facts.descent / thousand * size)};
}

void addArea(std::string& to, const QRectF& area) {
  constexpr int hundredths = 2;
  to += "q ";
  addNumbers(to, {area.x(), area.y(), area.width(), area.height()}, hundredths);
  to += "re W n\n";
}

}  // namespace

unsigned UsedGlyphs::codeOf(const ShapedGlyph& glyph) {
  constexpr unsigned half = 32;
  const std::uint64_t key = std::uint64_t{glyph.glyph} << half | glyph.text;
  const auto [code, isNew] = codes_.try_emplace(key, static_cast<unsigned>(all_.size() + 1));
  if (isNew) all_.push_back(glyph);
  return code->second;
}

bool PageTexts::add(const PaintedText& text, const QTransform& toPoints, const std::optional<QRectF>& area) {
  constexpr int fine = 5;
  constexpr int hundredths = 2;
  constexpr int opaque = 255;
  if (pages_.empty() || text.colour.alpha() != opaque) return false;
  const bool isBold = text.font.weight() >= QFont::DemiBold;
  const ShapedFace& face = ShapedFace::embedded(isBold);
  const auto shaped = face.shape(text.text);
  if (!shaped) return false;
  std::string& page = pages_.back();
  const bool isCut = area && !area->contains(inkArea(text, *shaped, face.facts()));
  if (isCut) addArea(page, toPoints.mapRect(*area));
  addNumbers(page, {text.colour.redF(), text.colour.greenF(), text.colour.blueF()}, fine);
  (page += "rg BT ") += names[isBold ? 1 : 0];
  page += ' ';
  addNumber(page, text.font.pixelSize(), 0);
  page += "Tf ";
  addNumbers(page, {toPoints.m11(), toPoints.m12(), -toPoints.m21(), -toPoints.m22()}, fine);
  const QPointF start = toPoints.map(text.start);
  addNumbers(page, {start.x(), start.y()}, hundredths);
  (page += "Tm ") += codesOf(*shaped, glyphs_[isBold ? 1 : 0]);
  page += isCut ? " ET Q\n" : " ET\n";
  return true;
}

}  // namespace jindan::reporting
