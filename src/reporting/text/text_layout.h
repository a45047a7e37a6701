// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

class QPainter;

namespace jindan::reporting {

class TextListener;

/// A text and how it is to look. Newlines start a new line; runs of blanks count as one;
/// "28.5 %" and "36 – 47" stay together.
struct TextBlock {
  QString text;
  QFont font;
  QColor colour;
  std::optional<QFont> boldFont = {};  ///< when set, parts between two `**` are drawn in it
  double lineHeight = 1.5;             ///< times the font's pixel size
  Qt::Alignment align = Qt::AlignLeft | Qt::AlignTop;
  int maxLines = 0;  ///< 0: no limit; else the last line ends in "…" when something was cut
};

/// Breaks a text into lines between words (어절) and never inside one, which Qt would do with Hangul. Only a word wider
/// than a whole line is broken, between graphemes. The lines depend on the font and the width alone, so they are the
/// same on screen and on a scaled paper painter (1 unit = 1 px at 96 dpi).
class TextLayout {
 public:
  /// A width of 0 or less gives no lines.
  TextLayout(const TextBlock& block, double width);

  [[nodiscard]] double height() const;
  [[nodiscard]] double lineHeight() const { return lineHeight_; }
  [[nodiscard]] double widestLine() const;
  [[nodiscard]] const std::vector<QString>& lines() const { return texts_; }
  /// Where the words of each line lie when the text is painted there.
  [[nodiscard]] std::vector<QRectF> lineRects(QPointF topLeft = {}) const;
  [[nodiscard]] bool isCut() const { return isCut_; }
  /// Draws every line (every bold or regular part of a line) as one text run, so that copied text keeps its blanks.
  void paint(QPainter& painter, QPointF topLeft) const;

 private:
  friend class LineBreaker;

  struct Run {
    QString text;
    double x = 0;
    bool isBold = false;
  };
  struct Line {
    std::vector<Run> runs;
    double width = 0;
  };

  TextLayout(const TextBlock& block, const QString& faceText, double width);
  [[nodiscard]] double leftOf(const Line& line) const;
  void tell(TextListener& listener) const;

  QFont regular_;
  QFont bold_;
  QColor colour_;
  Qt::Alignment align_;
  double width_ = 0;
  double lineHeight_ = 0;
  double baseline_ = 0;
  bool isCut_ = false;
  std::vector<Line> lines_;
  std::vector<QString> texts_;
};

/// Lays a block out in a box: as many lines as fit its height, placed by the block's horizontal and vertical
/// alignment. Paints nothing when not even one line fits.
void paintTextInBox(QPainter& painter, const QRectF& box, TextBlock block);

/// Width of a single unbroken line.
[[nodiscard]] double textWidth(const QString& text, const QFont& font);

}  // namespace jindan::reporting
