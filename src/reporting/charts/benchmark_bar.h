// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>
#include <optional>

#include "reporting/charts/value_range.h"
#include "reporting/theme/fonts.h"
#include "reporting/theme/theme.h"

class QPainter;

namespace jindan::reporting {

/// One survey figure beside the company's own place.
struct BenchmarkBarModel {
  enum class Kind {
    share,   ///< the survey value is a share of `maximum`, drawn as a filled part
    amount,  ///< both values are marks on a scale from 0 to `maximum`
  };
  enum class Own { unknown, has, hasNot };

  Kind kind = Kind::share;
  QString title;  ///< what was asked
  double maximum = 100;
  double surveyValue = 0;
  std::optional<ValueRange> confidence;  ///< whisker on the survey value
  QString valueLabel;                    ///< "같은 규모 28.5 %"
  std::optional<double> ownValue;        ///< the company's own value, a diamond
  Own own = Own::unknown;                ///< the company has it or not, a badge at the right of the title
  QString ownLabel;                      ///< "귀사 42 %" beside the diamond or "귀사도 있음" in the badge
  QString scaleLow;                      ///< amount only: the ends of the scale, "0", "5억 원"
  QString scaleHigh;
};

/// Title, bar, labels under their marks. Good from 220 px of width at benchmarkBarHeight(); the source line is the
/// caller's. In less height the labels go first, then the title.
void paintBenchmarkBar(QPainter& painter, const QRectF& rect, const BenchmarkBarModel& model, const Theme& theme,
                       const Fonts& fonts);

[[nodiscard]] double benchmarkBarHeight(const BenchmarkBarModel& model, double width, const Fonts& fonts);

}  // namespace jindan::reporting
