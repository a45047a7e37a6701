// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

struct hb_face_t;
struct hb_font_t;

namespace jindan::reporting {

/// One glyph of a text; lengths in a thousandth of the font's size.
struct ShapedGlyph {
  unsigned glyph = 0;
  char32_t text = 0;   ///< what it stands for
  double width = 0;    ///< of the glyph alone
  double kerning = 0;  ///< to be added to the width here
};
using ShapedText = std::vector<ShapedGlyph>;

/// What a PDF says of a face, in a thousandth of its size.
struct FaceFacts {
  std::string name;
  double ascent = 0;
  double descent = 0;  ///< negative
  double capHeight = 0;
};

/// A font file with some of the glyphs of another.
struct CutFace {
  std::string file;
  std::map<unsigned, unsigned> places;  ///< of the glyphs, by the places they had before
};

/// An embedded face as HarfBuzz knows it: it shapes a text in a fraction of the time Qt takes, and cuts the face down
/// to the glyphs of a report. Serves all threads at once.
class ShapedFace {
 public:
  [[nodiscard]] static const ShapedFace& embedded(bool isBold);

  explicit ShapedFace(const QByteArray& file);

  /// The glyphs of a text from left to right. Nothing when there is more to it than one glyph after the other, each
  /// for one character: characters the face has not, ligatures, marks set over letters.
  [[nodiscard]] std::optional<ShapedText> shape(const QString& text) const;

  /// The face with these glyphs and those they are made of, without hints. Nothing when the face is damaged.
  [[nodiscard]] std::optional<CutFace> cutTo(const std::set<unsigned>& glyphs) const;

  [[nodiscard]] const FaceFacts& facts() const { return facts_; }

 private:
  [[nodiscard]] FaceFacts readFacts() const;

  QByteArray file_;
  std::shared_ptr<hb_face_t> face_;
  std::shared_ptr<hb_font_t> font_;
  double unit_ = 1;  ///< a thousandth of the size, over the face's own unit
  FaceFacts facts_;
};

}  // namespace jindan::reporting
