// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>
#include <optional>

#include "reporting/theme/fonts.h"
#include "reporting/theme/theme.h"

class QPainter;

namespace jindan::reporting {

struct StageTrackModel {
  QStringList words;            ///< one for each stage, in order
  int current = 0;              ///< 1-based; 0: no stage yet
  std::optional<int> uncapped;  ///< where the score alone would stand when a closed gate holds the company back
  QString uncappedNote;         ///< under that stage's word, "관문이 닫혀 있음"
};

/// The stages as steps on a line: those behind and the current one filled, the later ones as outlines, the one a
/// closed gate keeps shut with a lock. Good from 300 × 72 px; where not every word fits whole, only the current stage
/// keeps its word.
void paintStageTrack(QPainter& painter, const QRectF& rect, const StageTrackModel& model, const Theme& theme,
                     const Fonts& fonts);

/// Height needed for a width, words wrapped to at most two lines.
[[nodiscard]] double stageTrackHeight(const StageTrackModel& model, double width, const Fonts& fonts);

}  // namespace jindan::reporting
