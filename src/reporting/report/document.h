// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSizeF>
#include <QString>
#include <map>
#include <memory>
#include <vector>

#include "reporting/report/document_marks.h"
#include "reporting/report/paginator.h"
#include "reporting/report/paper_style.h"

namespace jindan::reporting {

/// What stands above and below the body of every page.
struct PageFrame {
  QString kicker;       ///< top left, strong
  QString subject;      ///< after it, quiet; from the second page on
  QString date;         ///< top right
  QString footer;       ///< bottom left
  QString pagePattern;  ///< bottom right, with %1 for the page and %2 for the pages
};

/// The anchors of a report by their names.
using NamedPlaces = std::map<QString, PlaceOnPage>;

/// Finished pages of A4, in units of 96 dpi; the same on screen and on paper. A copy is cheap.
class ReportDocument {
 public:
  ReportDocument(Strips strips, PageFrame frame, PaperStyle style);

  [[nodiscard]] int pageCount() const { return static_cast<int>(pages_.size()); }
  [[nodiscard]] QSizeF pageSize() const { return {paper::width, paper::height}; }
  /// Paints the page counted from 0 at the painter's origin; scale the painter first.
  void paintPage(QPainter& painter, int page) const;
  /// Where the blocks of a page lie; all of them inside body().
  [[nodiscard]] std::vector<QRectF> blockRects(int page) const;
  [[nodiscard]] static QRectF body();
  /// The outline in reading order, and all links.
  [[nodiscard]] const DocumentMarks& marks() const { return *marks_; }

 private:
  void paintFrame(QPainter& painter, int page) const;
  void paintPageNumbers(QPainter& painter, const PlacedStrip& placed) const;

  std::shared_ptr<const Strips> strips_;
  std::vector<PlacedPage> pages_;
  std::shared_ptr<const NamedPlaces> places_;
  std::shared_ptr<const DocumentMarks> marks_;
  PageFrame frame_;
  PaperStyle style_;
};

}  // namespace jindan::reporting
