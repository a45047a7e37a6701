// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reporting/text/face_metrics.h"
#include "reporting/text/styled_words.h"
#include "reporting/text/text_layout.h"

namespace jindan::reporting {

/// Fills a TextLayout with lines: greedy, word by word, every word measured once.
class LineBreaker {
 public:
  LineBreaker(TextLayout& layout, int maxLines);
  void run(const Paragraphs& paragraphs);

 private:
  struct MeasuredWord {
    Word pieces;
    std::vector<double> widths;  ///< of each piece
    double width = 0;
  };

  [[nodiscard]] MeasuredWord measure(const Word& word) const;
  [[nodiscard]] double advance(const Piece& piece) const;
  [[nodiscard]] double blankBefore() const;
  [[nodiscard]] bool isFull() const;
  [[nodiscard]] qsizetype fittingEnd(const Piece& piece, double room, bool atLeastOne) const;
  [[nodiscard]] MeasuredWord takeFitting(Word& rest, double room) const;
  void addWord(MeasuredWord word);
  void addLongWord(Word rest);
  void endLine();
  void elideLastLine();
  void compose(TextLayout::Line& line, QString& text) const;

  TextLayout& layout_;
  FaceMetrics& regular_;
  FaceMetrics& bold_;
  double regularBlank_;
  double boldBlank_;
  std::size_t maxLines_;
  std::vector<MeasuredWord> current_;
  std::vector<MeasuredWord> last_;  ///< the words of the line ended last, in case it must be elided
  double currentWidth_ = 0;
  bool isCut_ = false;
};

}  // namespace jindan::reporting
