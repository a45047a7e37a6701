// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>
#include <vector>

class QWidget;

namespace jindan::gallery {

enum class FaultKind {
  clipped,        ///< the ink of a text is cut where no scrolling reaches
  covered,        ///< something opaque was drawn over part of a text
  overlapping,    ///< two texts lie in one another
  elided,         ///< "…" stands where words of ours should
  vanished,       ///< a label or button with words draws none
  squeezed,       ///< a widget is lower than its content at this width
  narrow,         ///< a button is narrower than its words
  scrollsAcross,  ///< a page has to be scrolled sideways
};

struct Fault {
  FaultKind kind;
  QString who;                 ///< class and name of the widget
  QString what;                ///< the text at fault
  QRectF place;                ///< in the window's coordinates
  QWidget* surface = nullptr;  ///< the window or scrolled content to show it in
};

struct Findings {
  std::vector<Fault> faults;
  /// Texts cut with "…" on purpose: cells of tables and lists, lines that are typed into, and the user's own texts.
  std::vector<Fault> elisions;
};

/// Looks for text that cannot be read. The window must be visible and laid out. `given` are texts of the user that no
/// layout can have room for, such as a name of 300 characters: to cut them with "…" is right, to clip them is not.
[[nodiscard]] Findings findFaults(QWidget& window, const QStringList& given = {});

/// One line: kind, widget, text, rectangle.
[[nodiscard]] QString describe(const Fault& fault);

}  // namespace jindan::gallery
