// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <functional>
#include <memory>
#include <vector>

#include "reporting/report/strip_marks.h"

class QPainter;

namespace jindan::reporting {

/// Something that stays whole on paper: a line of text, a row of a table, a picture. Blocks are laid out into strips
/// once, for one width; breaking pages and painting measure nothing again.
struct Strip {
  double height = 0;
  double gapBefore = 0;        ///< left out at the top of a page
  bool staysWithNext = false;  ///< never the last on a page: headings, heads of tables
  bool startsPage = false;
  double roomNeeded = 0;                ///< begins a new page where less is left
  std::shared_ptr<const Strip> header;  ///< set over this strip again when it is the first on its page
  StripMarks marks;
  std::function<void(QPainter&, const QRectF&)> paint;
};
using Strips = std::vector<Strip>;

}  // namespace jindan::reporting
