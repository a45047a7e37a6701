// SPDX-License-Identifier: Apache-2.0
#include "reporting/text/line_breaker.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <iterator>
#include <limits>

namespace jindan::reporting {
namespace {

// Sums of advances differ from the whole by rounding in the last bits; that must not push a word to the next line.
constexpr double tolerance = 0.01;

/// Where each grapheme of a text that is not empty ends.
std::vector<qsizetype> graphemeEnds(const QString& text) {
  std::vector<qsizetype> ends;
  QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
  for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary())
    ends.push_back(next);
  return ends;
}

}  // namespace

LineBreaker::LineBreaker(TextLayout& layout, int maxLines)
    : layout_(layout),
      regular_(FaceMetrics::of(layout.regular_)),
      bold_(FaceMetrics::of(layout.bold_)),
      regularBlank_(regular_.advance(QStringLiteral(" "))),
      boldBlank_(bold_.advance(QStringLiteral(" "))),
      maxLines_(maxLines > 0 ? static_cast<std::size_t>(maxLines) : std::numeric_limits<std::size_t>::max()) {}

void LineBreaker::run(const Paragraphs& paragraphs) {
  for (const Paragraph& paragraph : paragraphs) {
    if (isFull()) {
      isCut_ = true;
      break;
    }
    for (const Word& word : paragraph) {
      addWord(measure(word));
      if (isCut_) break;
    }
    if (!isCut_) endLine();
    if (isCut_) break;
  }
  if (isCut_) elideLastLine();
  layout_.isCut_ = isCut_;
}

LineBreaker::MeasuredWord LineBreaker::measure(const Word& word) const {
  MeasuredWord measured{word, {}, 0};
  for (Piece& piece : measured.pieces) {
    // The no-break space has held the word together; from here on a copied text needs the common blank.
    piece.text.replace(QChar(QChar::Nbsp), u' ');
    measured.widths.push_back(advance(piece));
    measured.width += measured.widths.back();
  }
  return measured;
}

double LineBreaker::advance(const Piece& piece) const {
  return (piece.isBold ? bold_ : regular_).advance(piece.text);
}

double LineBreaker::blankBefore() const {
  if (current_.empty()) return 0;
  return current_.back().pieces.back().isBold ? boldBlank_ : regularBlank_;
}

bool LineBreaker::isFull() const {
  return layout_.lines_.size() >= maxLines_;
}

void LineBreaker::addWord(MeasuredWord word) {
  if (!current_.empty() && currentWidth_ + blankBefore() + word.width > layout_.width_ + tolerance) {
    endLine();
    if (isFull()) {
      isCut_ = true;
      return;
    }
  }
  if (word.width > layout_.width_ + tolerance) {
    addLongWord(std::move(word.pieces));
    return;
  }
  currentWidth_ += blankBefore() + word.width;
  current_.push_back(std::move(word));
}

void LineBreaker::addLongWord(Word rest) {
  while (!rest.empty()) {
    MeasuredWord part = takeFitting(rest, layout_.width_);
    currentWidth_ = part.width;
    current_.push_back(std::move(part));
    if (rest.empty()) return;  // its end may share the line with the next word
    endLine();
    if (isFull()) {
      isCut_ = true;
      return;
    }
  }
}

/// How far into a piece its graphemes fit; 0 when none does.
qsizetype LineBreaker::fittingEnd(const Piece& piece, double room, bool atLeastOne) const {
  const std::vector<qsizetype> ends = graphemeEnds(piece.text);
  if (ends.empty()) return 0;
  // Measured from the front each time, because kerning makes the sum of graphemes differ from the whole; and only some
  // of them, because a text with more graphemes is wider.
  const auto isTooWide = [&](double, qsizetype end) { return advance({piece.text.first(end), piece.isBold}) > room; };
  const auto tooFar = std::upper_bound(ends.begin(), ends.end(), room, isTooWide);
  if (tooFar != ends.begin()) return *std::prev(tooFar);
  return atLeastOne ? ends.front() : 0;
}

/// Takes whole graphemes off the front of a word while they fit, at least one.
LineBreaker::MeasuredWord LineBreaker::takeFitting(Word& rest, double room) const {
  MeasuredWord taken;
  while (!rest.empty()) {
    Piece& piece = rest.front();
    const qsizetype end = fittingEnd(piece, room - taken.width, taken.pieces.empty());
    if (end == 0) break;
    taken.pieces.push_back({piece.text.first(end), piece.isBold});
    taken.widths.push_back(advance(taken.pieces.back()));
    taken.width += taken.widths.back();
    if (end < piece.text.size()) {
      piece.text = piece.text.sliced(end);
      break;
    }
    rest.erase(rest.begin());
  }
  return taken;
}

void LineBreaker::endLine() {
  last_ = std::move(current_);
  current_.clear();
  currentWidth_ = 0;
  TextLayout::Line line;
  QString text;
  compose(line, text);
  layout_.lines_.push_back(std::move(line));
  layout_.texts_.push_back(std::move(text));
}

/// Joins the words of `last_` into as few runs as possible: one run for each change of face.
void LineBreaker::compose(TextLayout::Line& line, QString& text) const {
  for (const MeasuredWord& word : last_) {
    if (!line.runs.empty()) {
      TextLayout::Run& before = line.runs.back();
      before.text += u' ';
      text += u' ';
      line.width += before.isBold ? boldBlank_ : regularBlank_;
    }
    for (std::size_t i = 0; i < word.pieces.size(); ++i) {
      const Piece& piece = word.pieces[i];
      if (line.runs.empty() || line.runs.back().isBold != piece.isBold)
        line.runs.push_back({QString(), line.width, piece.isBold});
      line.runs.back().text += piece.text;
      text += piece.text;
      line.width += word.widths[i];
    }
  }
}

/// Gives up words from the end until "…" fits; the only word left gives up graphemes.
void LineBreaker::elideLastLine() {
  if (layout_.lines_.empty()) return;
  const QString dots = QStringLiteral("…");
  const auto lineWidth = [this] {
    TextLayout::Line line;
    QString text;
    compose(line, text);
    return line.width;
  };
  const double room = layout_.width_ - bold_.advance(dots);
  while (last_.size() > 1 && lineWidth() > room)
    last_.pop_back();
  if (last_.empty()) last_.push_back(MeasuredWord{});
  MeasuredWord& word = last_.back();
  if (last_.size() == 1 && word.width > room) {
    Word rest = word.pieces;
    word = takeFitting(rest, room);
    if (word.width > room) word = MeasuredWord{};
  }
  if (word.pieces.empty()) word.pieces.push_back({QString(), false});
  word.pieces.back().text += dots;
  word = measure(Word(word.pieces));
  layout_.lines_.pop_back();
  layout_.texts_.pop_back();
  current_ = std::move(last_);
  endLine();
}

}  // namespace jindan::reporting
