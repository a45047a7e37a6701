// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <optional>
#include <span>

#include "reporting/charts/value_range.h"
#include "reporting/theme/fonts.h"
#include "reporting/theme/theme.h"

class QPainter;

namespace jindan::reporting {

/// A pillar or a dimension: how far it has come and how sure that is.
struct LevelBarModel {
  QString label;
  QString number;  ///< at the right, "30"; "—" is shown when empty
  QString range;   ///< "13–63", muted, before the number; may be empty
  double maximum = 100;
  std::optional<double> value;         ///< length of the bar; none: only the interval is shown
  std::optional<ValueRange> interval;  ///< lighter band
  std::optional<double> verified;      ///< filled dot
  std::optional<double> said;          ///< hollow dot
  QColor colour;                       ///< pillarColour()
  bool isStrong = true;                ///< pillar: bold coloured label; else a dimension: plain ink
};

/// Widths of the outer columns, so that bars under each other line up.
struct LevelBarColumns {
  double label = 0;
  double number = 0;
  double range = 0;
};

/// One bar. Good from 180 × 24 px; below 120 px of width the label is left out. `columns` as measured for a group.
void paintLevelBar(QPainter& painter, const QRectF& rect, const LevelBarModel& model, const Theme& theme,
                   const Fonts& fonts, std::optional<LevelBarColumns> columns = std::nullopt);

/// Bars under each other in equal rows, lined up; with `columns` also with those of another group.
void paintLevelBars(QPainter& painter, const QRectF& rect, std::span<const LevelBarModel> models, const Theme& theme,
                    const Fonts& fonts, std::optional<LevelBarColumns> columns = std::nullopt);

/// At most a third of `width` for labels; longer ones take two lines or are elided.
[[nodiscard]] LevelBarColumns levelBarColumns(std::span<const LevelBarModel> models, double width, const Fonts& fonts);

/// A comfortable row height.
[[nodiscard]] double levelBarHeight(const Fonts& fonts);

}  // namespace jindan::reporting
