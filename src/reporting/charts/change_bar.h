// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <optional>
#include <span>
#include <vector>

#include "domain/narrative/change_words.h"
#include "reporting/theme/fonts.h"
#include "reporting/theme/theme.h"

class QPainter;

namespace jindan::reporting {

/// A pillar at two visits: the bar is where it stands now, the hollow dot where it stood.
struct ChangeBarModel {
  QString label;
  QString numbers;     ///< "39.4 → 46.6"
  QString difference;  ///< with its sign, "+7.2"
  double change = 0;   ///< the same as a number, for its colour
  std::optional<double> before;
  std::optional<double> after;
  double maximum = 100;
  QColor colour;  ///< pillarColour()
};

/// One bar a scored pillar.
[[nodiscard]] std::vector<ChangeBarModel> changeBars(const VisitChange& change, const ChangeWords& words,
                                                     const Theme& theme);

/// Bars under each other in equal rows, lined up. Good from 260 × 44 px a bar; in lower rows the numbers under the
/// difference are left out.
void paintChangeBars(QPainter& painter, const QRectF& rect, std::span<const ChangeBarModel> models, const Theme& theme,
                     const Fonts& fonts);

/// Good for a rise, stop for a fall, muted for neither.
[[nodiscard]] QColor changeColour(double difference, const Theme& theme);

}  // namespace jindan::reporting
