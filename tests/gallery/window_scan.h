// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QString>
#include <vector>

class QWidget;

namespace jindan::gallery {

/// What scrolls as one: the window, or the content of a scroll area at its full height.
struct Surface {
  QWidget* widget = nullptr;
  QRectF view;  ///< the part of the window it is seen through
};

/// A run of text as a window shows it. All rectangles are in the window's coordinates; below the fold of a scroll area
/// they lie below the window.
struct DrawnText {
  QWidget* widget = nullptr;
  std::size_t surface = 0;
  std::size_t order = 0;  ///< of drawing
  QString text;
  QRectF ink;    ///< bounding box of the glyphs
  QRectF room;   ///< ink outside of it can never be seen
  QRectF shown;  ///< the ink that is seen now, or once its scroll area is scrolled
};

/// An opaque area that hides what was drawn there before.
struct DrawnArea {
  std::size_t surface = 0;
  std::size_t order = 0;
  QPainterPath path;
  QRectF shown;  ///< its bounding box, as far as it is seen
};

/// Everything a window shows, part by part.
struct WindowScan {
  std::vector<QWidget*> widgets;  ///< the visible ones
  std::vector<Surface> surfaces;  ///< the window first
  std::vector<DrawnText> texts;   ///< in the order of drawing
  std::vector<DrawnArea> areas;
};

/// Renders every visible widget by itself, in the order in which the window would: QWidget::render() of a whole window
/// keeps no record of which widget's edge cut what.
[[nodiscard]] WindowScan scanWindow(QWidget& window);

}  // namespace jindan::gallery
