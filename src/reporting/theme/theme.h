// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <array>
#include <cstddef>

namespace jindan::reporting {

/// A soft background and the line around it, for banners and badges.
struct Tint {
  QColor fill;
  QColor border;
};

/// Every colour the program may use, on screen and on paper. Nothing else in the house names a colour.
struct Theme {
  QColor window;      ///< behind everything
  QColor surface;     ///< cards, tables, the navigation rail
  QColor raised;      ///< menus, dialogs, tool tips
  QColor border;      ///< hairlines and card edges
  QColor track;       ///< the empty part of bars and dials
  QColor ink;         ///< text
  QColor mutedInk;    ///< secondary text
  QColor accent;      ///< actions, links, focus ring
  QColor onAccent;    ///< text on `accent`
  QColor accentSoft;  ///< the selected item's background
  QColor data;
  QColor talent;
  QColor funding;
  QColor gates;
  std::array<QColor, 5> stages;  ///< one hue, five steps; always shown with number and word
  QColor good;
  QColor caution;
  QColor stop;
  Tint goodTint;
  Tint cautionTint;
  Tint stopTint;
  double hairline = 1.0;    ///< width of separating lines in logical px
  double bandShare = 0.30;  ///< how strongly an interval's band shows its colour
  bool isDark = false;
};

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();
[[nodiscard]] Theme highContrastTheme();
/// The light theme on pure white; its steps stay apart when printed in greys.
[[nodiscard]] Theme paperTheme();

/// Data, talent, funding, gates by their index in the questionnaire; muted ink for any other.
[[nodiscard]] QColor pillarColour(const Theme& theme, std::size_t pillar);

/// WCAG 2 contrast of two opaque colours, 1–21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// Black-ish or white, whichever reads better on the background.
[[nodiscard]] QColor readableOn(const QColor& background);

/// An opaque mixture, `share` of the first colour. Used instead of alpha, which makes PDF pages large and slow.
[[nodiscard]] QColor mix(const QColor& colour, const QColor& with, double share);

/// The one spacing ladder (px at 100 %).
namespace spacing {
inline constexpr double xxs = 4;
inline constexpr double xs = 8;
inline constexpr double s = 12;
inline constexpr double m = 16;
inline constexpr double l = 24;
inline constexpr double xl = 32;
inline constexpr double xxl = 48;
}  // namespace spacing

inline constexpr double cornerRadius = 10;
inline constexpr double focusRingWidth = 2;
inline constexpr double minimumTarget = 40;

}  // namespace jindan::reporting
