// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/pillar_mini_bars.h"

#include <QPainter>
#include <algorithm>

#include "reporting/charts/chart_support.h"

namespace jindan::reporting {

void paintPillarMiniBars(QPainter& painter, const QRectF& rect, const PillarMiniBarsModel& model, const Theme& theme,
                         const Fonts& fonts) {
  if (model.values.empty()) return;
  const PainterScope scope(painter, rect);
  const double count = static_cast<double>(model.values.size());
  // Pitch is bar and gap in the proportion 5 : 4, scaled with the type and shrunk to a low cell.
  const double pitch = std::min(9 * fonts.type().factor(), rect.height() / count);
  const double height = pitch * 5 / 9;
  const double total = pitch * count - (pitch - height);
  QRectF track(rect.left(), rect.center().y() - total / 2, std::min(rect.width(), 160 * fonts.type().factor()), height);
  for (std::size_t i = 0; i < model.values.size(); ++i) {
    fillPill(painter, track, theme.track);
    if (model.values[i]) {
      QRectF bar = track;
      bar.setWidth(track.width() * shareOf(*model.values[i], model.maximum));
      fillPill(painter, bar, pillarColour(theme, i));
    }
    track.translate(0, pitch);
  }
}

}  // namespace jindan::reporting
