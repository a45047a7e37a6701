// SPDX-License-Identifier: Apache-2.0
#include "reporting/pdf/pdf_texts.h"

#include <QString>
#include <algorithm>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <stdexcept>

#include "reporting/pdf/pdf_fonts.h"

namespace jindan::reporting {
namespace {

using Object = QPDFObjectHandle;

Object number(double value) {
  constexpr int tenths = 1;
  return Object::newReal(value, tenths);
}

Object name(const std::string& text) {
  return Object::newName("/" + text);
}

QByteArray hexOf(unsigned value) {
  return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

/// UTF-16 in hexadecimal digits.
QByteArray hexOf(char32_t character, const StandInTexts& standIns) {
  const auto standIn = standIns.find(static_cast<char16_t>(character));
  const bool isBox = character <= QChar::Null + 0xFFFFU && standIn != standIns.end();
  QByteArray hex;
  for (const QChar unit : isBox ? standIn->second : QString::fromUcs4(&character, 1))
    hex += hexOf(unit.unicode());
  return hex;
}

/// The table of characters by code (a ToUnicode CMap).
QByteArray characterMap(const std::vector<ShapedGlyph>& glyphs, const StandInTexts& standIns) {
  constexpr std::size_t mostAtOnce = 100;
  QByteArray map =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
  for (std::size_t begin = 0; begin < glyphs.size(); begin += mostAtOnce) {
    const std::size_t end = std::min(begin + mostAtOnce, glyphs.size());
    map += QByteArray::number(static_cast<qulonglong>(end - begin)) + " beginbfchar\n";
    for (std::size_t i = begin; i < end; ++i)
      map += '<' + hexOf(static_cast<unsigned>(i + 1)) + "> <" + hexOf(glyphs[i].text, standIns) + ">\n";
    map += "endbfchar\n";
  }
  return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

CutFace cut(const ShapedFace& face, const std::vector<ShapedGlyph>& glyphs) {
  std::set<unsigned> used;
  for (const ShapedGlyph& glyph : glyphs)
    used.insert(glyph.glyph);
  auto made = face.cutTo(used);
  if (!made) throw std::runtime_error("face " + face.facts().name + " cannot be cut");
  return std::move(*made);
}

/// Which glyph of the cut face each code means, two bytes a code.
std::string glyphMap(const std::vector<ShapedGlyph>& glyphs, const CutFace& cutFace) {
  constexpr unsigned byte = 8;
  std::string map(2, '\0');
  for (const ShapedGlyph& glyph : glyphs) {
    const unsigned place = cutFace.places.at(glyph.glyph);
    map += static_cast<char>(place >> byte);
    map += static_cast<char>(place & 0xFFU);
  }
  return map;
}

Object widths(const std::vector<ShapedGlyph>& glyphs) {
  Object list = Object::newArray();
  for (const ShapedGlyph& glyph : glyphs)
    list.appendItem(number(glyph.width));
  return Object::newArray({Object::newInteger(1), list});
}

Object descriptor(QPDF& pdf, const FaceFacts& facts, const std::string& fullName, bool isBold, std::string file) {
  constexpr int symbolic = 4;
  // Thickness of the stems: of use only to viewers that put another face in the place of this one.
  const int stem = isBold ? 140 : 80;
  Object stream = pdf.newStream(file);
  stream.getDict().replaceKey("/Length1", Object::newInteger(static_cast<long long>(file.size())));
  Object made = Object::newDictionary();
  made.replaceKey("/Type", name("FontDescriptor"));
  made.replaceKey("/FontName", name(fullName));
  made.replaceKey("/Flags", Object::newInteger(symbolic));
  made.replaceKey("/FontBBox", Object::newArray(Object::Rectangle(0, facts.descent, 1000, facts.ascent)));
  made.replaceKey("/ItalicAngle", Object::newInteger(0));
  made.replaceKey("/Ascent", number(facts.ascent));
  made.replaceKey("/Descent", number(facts.descent));
  made.replaceKey("/CapHeight", number(facts.capHeight));
  made.replaceKey("/StemV", Object::newInteger(stem));
  made.replaceKey("/FontFile2", stream);
  return pdf.makeIndirectObject(made);
}

Object font(QPDF& pdf, bool isBold, const std::vector<ShapedGlyph>& glyphs, const StandInTexts& standIns) {
  const ShapedFace& face = ShapedFace::embedded(isBold);
  CutFace cutFace = cut(face, glyphs);
  const QByteArray characters = characterMap(glyphs, standIns);
  const std::string fullName = subsetTag(characters) + "+" + face.facts().name;
  Object part = Object::parse(
      "<< /Type /Font /Subtype /CIDFontType2 /DW 1000"
      " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
  part.replaceKey("/BaseFont", name(fullName));
  part.replaceKey("/W", widths(glyphs));
  part.replaceKey("/CIDToGIDMap", pdf.newStream(glyphMap(glyphs, cutFace)));
  part.replaceKey("/FontDescriptor", descriptor(pdf, face.facts(), fullName, isBold, std::move(cutFace.file)));
  Object whole = Object::parse("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>");
  whole.replaceKey("/BaseFont", name(fullName));
  whole.replaceKey("/DescendantFonts", Object::newArray({pdf.makeIndirectObject(part)}));
  whole.replaceKey("/ToUnicode", pdf.newStream(characters.toStdString()));
  return pdf.makeIndirectObject(whole);
}

}  // namespace

void addTexts(QPDF& pdf, const PageTexts& texts, const StandInTexts& standIns) {
  const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
  if (texts.pages().size() > pages.size()) throw std::runtime_error("texts for pages that are not there");
  Object fonts = Object::newDictionary();
  for (const bool isBold : {false, true}) {
    const std::vector<ShapedGlyph>& glyphs = texts.glyphs(isBold).all();
    if (!glyphs.empty()) fonts.replaceKey(PageTexts::names[isBold ? 1 : 0], font(pdf, isBold, glyphs, standIns));
  }
  // What Qt leaves behind of its transformations must not reach the texts.
  Object before = pdf.newStream("q\n");
  for (std::size_t i = 0; i < texts.pages().size(); ++i) {
    if (texts.pages()[i].empty()) continue;
    QPDFPageObjectHelper page = pages[i];
    page.addPageContents(before, true);
    page.addPageContents(pdf.newStream("\nQ\n" + texts.pages()[i]), false);
    Object pageFonts = page.getAttribute("/Resources", false).getKey("/Font");
    for (const std::string& key : fonts.getKeys())
      pageFonts.replaceKey(key, fonts.getKey(key));
  }
}

}  // namespace jindan::reporting
