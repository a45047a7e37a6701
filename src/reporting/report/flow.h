// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <utility>

#include "reporting/report/paper_style.h"
#include "reporting/report/strip.h"
#include "reporting/report/table.h"

namespace jindan::reporting {

enum class CalloutKind { info, good, caution };

/// A numbered step, as the report lists it.
struct MoveEntry {
  QString title;
  QString gain;    ///< what it brings, strong
  QString effort;  ///< what it takes, quiet
};

struct KeyValue {
  QString key;
  QString value;
};

/// A chapter as the table of contents lists it.
struct ChapterEntry {
  QString name;  ///< of its anchor
  QString title;
  QString finding;
};

/// Gathers the blocks of a report, top to bottom, each laid out at once for the width of the body.
class Flow {
 public:
  using ChartPainter = std::function<void(QPainter&, const QRectF&)>;

  explicit Flow(const PaperStyle& style, double width = paper::bodyWidth) : style_(style), width_(width) {}

  [[nodiscard]] const PaperStyle& style() const { return style_; }
  [[nodiscard]] double width() const { return width_; }

  void pageBreak() { startsPage_ = true; }
  /// A page of its own for what follows, unless much of this one is still free: at least this share.
  void chapterBreak(double freeShare = 0.55);
  void space(double px) { gap_ += px; }
  /// A chapter: a small kicker and the one sentence that is its finding.
  void chapter(const QString& kicker, const QString& finding);
  /// The headline of the whole report; a long one in smaller type.
  void title(const QString& text);
  /// Level 1 or 2; never the last thing on a page.
  void heading(int level, const QString& text);
  void paragraph(TextRole role, const QString& text, bool hasBold = false);
  void callout(CalloutKind kind, const QString& text);
  void keyValues(const std::vector<KeyValue>& entries);
  void table(const Table& table);
  void chart(double height, ChartPainter painter);
  void moves(const std::vector<MoveEntry>& entries);
  /// The block before stays on one page with what comes next.
  void keepWithNext();
  /// Anything laid out elsewhere.
  void add(Strip strip);
  void add(Strips strips);

  /// The chapters begun so far.
  [[nodiscard]] const std::vector<ChapterEntry>& chapters() const { return chapters_; }
  [[nodiscard]] Strips take() { return std::move(strips_); }

 private:
  const PaperStyle& style_;
  double width_;
  Strips strips_;
  std::vector<ChapterEntry> chapters_;
  double gap_ = 0;
  double roomNeeded_ = 0;
  bool startsPage_ = false;
};

}  // namespace jindan::reporting
