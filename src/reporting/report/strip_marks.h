// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>
#include <vector>

namespace jindan::reporting {

/// A place that links lead to by its name, or that the outline lists by its title, or both.
struct Anchor {
  QString name;   ///< empty: no link leads here
  QString title;  ///< empty: not in the outline
  int level = 1;  ///< in the outline: 1 chapter, 2 section
  double y = 0;
};

/// Something that can be pressed: it leads to an address or, when that is empty, to the anchor of this name.
struct LinkArea {
  QRectF rect;
  QString url;
  QString anchor;
};

/// Kept free for the number of the page on which the anchor of this name comes to lie.
struct PageNumberArea {
  QRectF rect;
  QString anchor;
};

/// What a strip has beside its picture, measured from its own top left.
struct StripMarks {
  std::vector<Anchor> anchors;
  std::vector<LinkArea> links;
  std::vector<PageNumberArea> pageNumbers;

  /// Takes over the marks of a part that lies at `offset`.
  void add(const StripMarks& part, QPointF offset = {});
};

}  // namespace jindan::reporting
