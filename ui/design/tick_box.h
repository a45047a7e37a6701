// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>

#include "reporting/theme/theme.h"

class QPainter;

namespace jindan::ui {

inline constexpr double tickBoxRadius = 5;

/// The square box of something that can be ticked.
void drawTickBox(QPainter& painter, const QRectF& box, bool isTicked, bool isHovered, const reporting::Theme& theme);

}  // namespace jindan::ui
