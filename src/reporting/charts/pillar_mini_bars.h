// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <optional>
#include <vector>

#include "reporting/theme/fonts.h"
#include "reporting/theme/theme.h"

class QPainter;

namespace jindan::reporting {

/// The pillars of one company as thin bars, in the pillars' order; none: the empty track.
struct PillarMiniBarsModel {
  std::vector<std::optional<double>> values;
  double maximum = 100;
};

/// For a table cell. Good from 40 × 16 px for three bars; sits left, vertically centred, at most 160 px wide.
void paintPillarMiniBars(QPainter& painter, const QRectF& rect, const PillarMiniBarsModel& model, const Theme& theme,
                         const Fonts& fonts);

}  // namespace jindan::reporting
