// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QTransform>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "reporting/text/shaped_face.h"
#include "reporting/text/text_device.h"

namespace jindan::reporting {

/// The glyphs of one face in the texts of a PDF. Every pair of glyph and character has a code of its own, so that what
/// is copied is what was written even where a face draws two characters alike. Codes begin at 1.
class UsedGlyphs {
 public:
  [[nodiscard]] unsigned codeOf(const ShapedGlyph& glyph);
  /// In the order of their codes.
  [[nodiscard]] const std::vector<ShapedGlyph>& all() const { return all_; }

 private:
  std::vector<ShapedGlyph> all_;
  std::unordered_map<std::uint64_t, unsigned> codes_;
};

/// The texts of the pages of a PDF, written as the operators that show them.
class PageTexts {
 public:
  static constexpr std::array names{"/Jregular", "/Jbold"};  ///< of the faces, among the resources of a page

  void beginPage() { pages_.emplace_back(); }
  /// Adds a text to the last page. `toPoints` leads from the painter's units to the points of the page; of the text
  /// nothing is seen outside the area, when there is one. False when the text cannot be written here.
  bool add(const PaintedText& text, const QTransform& toPoints, const std::optional<QRectF>& area);

  [[nodiscard]] const std::vector<std::string>& pages() const { return pages_; }
  [[nodiscard]] const UsedGlyphs& glyphs(bool isBold) const { return glyphs_[isBold ? 1 : 0]; }

 private:
  std::vector<std::string> pages_;
  std::array<UsedGlyphs, 2> glyphs_;
};

}  // namespace jindan::reporting
