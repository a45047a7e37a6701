// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

#include "domain/narrative/money_words.h"
#include "reporting/theme/fonts.h"
#include "reporting/theme/theme.h"

class QPainter;

namespace jindan::reporting {

/// The cumulative cash of one year: as entered, and where the draws put it.
struct FanPoint {
  int year = 0;
  double likely = 0;
  double low = 0;     ///< P10
  double middle = 0;  ///< P50
  double high = 0;    ///< P90
};

struct FanTick {
  double value = 0;
  QString label;
};

/// How the balance goes over the years, and how far it may differ.
struct FanChartModel {
  std::vector<FanPoint> points;
  std::vector<FanTick> ticks;    ///< of the amount axis, from low to high; one of them is 0
  std::optional<int> cliffYear;  ///< first year without support
  QString cliffLabel;
  std::optional<int> paybackYear;  ///< from then on the balance as entered stays at zero or above
  QString paybackLabel;
  QString likelyLabel;
  QString middleLabel;
  QString bandLabel;
};

[[nodiscard]] FanChartModel fanChart(const MoneyWords& words);

/// Band from P10 to P90, P50 dashed, the entered course as a line with dots, the end of support as a dotted upright,
/// the year of payback as a ring. The lines differ in form, not only in colour, so that a grey print can be read. Good
/// from 320 × 200 px.
void paintFanChart(QPainter& painter, const QRectF& rect, const FanChartModel& model, const Theme& theme,
                   const Fonts& fonts);

}  // namespace jindan::reporting
