// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>
#include <optional>

#include "reporting/charts/value_range.h"
#include "reporting/theme/fonts.h"
#include "reporting/theme/theme.h"

class QPainter;

namespace jindan::reporting {

enum class DialShape {
  arc,   ///< half a circle, captions below
  ring,  ///< a full circle from the top clockwise, first caption inside where it fits
};

struct ScoreDialModel {
  std::optional<double> value;         ///< none: not enough answers, only the interval is shown
  std::optional<ValueRange> interval;  ///< where the score may lie
  double maximum = 100;
  QString number;        ///< the big number, "39"; "—" for no value
  QStringList captions;  ///< "100점 만점 · 36 – 47 사이", one line each
  DialShape shape = DialShape::arc;
};

/// The score as a dial. Good from 120 × 100 px (arc) or 100 × 100 px (ring); in less room captions go first.
void paintScoreDial(QPainter& painter, const QRectF& rect, const ScoreDialModel& model, const Theme& theme,
                    const Fonts& fonts);

/// Where the dial lies in a rectangle and how far it turns, apart from painting so that tests can ask.
struct DialGeometry {
  QPointF centre;
  double radius = 0;  ///< of the middle of the track
  double thickness = 0;
  double startAngle = 0;  ///< degrees, counter-clockwise from three o'clock
  double span = 0;        ///< degrees the whole track turns clockwise
  double captionTop = 0;
  qsizetype captionLines = 0;         ///< lines of captions below the dial that fit
  bool isFirstCaptionInside = false;  ///< ring only

  [[nodiscard]] double angleAt(double share) const { return startAngle - span * share; }
  [[nodiscard]] QPointF pointAt(double share) const;
};
[[nodiscard]] DialGeometry dialGeometry(const QRectF& rect, const ScoreDialModel& model, const Fonts& fonts);

}  // namespace jindan::reporting
