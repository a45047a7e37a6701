// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

#include "reporting/text/stand_ins.h"

namespace jindan::reporting {

/// A place in the report: page from 0, `y` in page units (96 dpi) from the top of the page.
struct PlaceOnPage {
  int page = 0;
  double y = 0;
};

/// A line of the outline a reader of the PDF shows beside the pages.
struct OutlineEntry {
  QString title;
  int level = 1;  ///< 1 chapter, 2 section
  PlaceOnPage place;
};

/// Something on a page that can be pressed: an address on the web, or, when `url` is empty, a place in the report.
struct DocumentLink {
  int page = 0;
  QRectF rect;  ///< in page units
  QString url;
  std::optional<PlaceOnPage> target;
};

/// What a finished report has beside its pictures.
struct DocumentMarks {
  std::vector<OutlineEntry> outline;
  std::vector<DocumentLink> links;
  StandInTexts standIns;
};

}  // namespace jindan::reporting
