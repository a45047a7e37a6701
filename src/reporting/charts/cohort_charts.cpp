// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/cohort_charts.h"

#include <algorithm>
#include <cmath>

namespace jindan::reporting {
namespace {

constexpr std::size_t pillars = 3;
constexpr double pointsPerLevel = 25.0;

QString toQt(const std::string& text) {
  return QString::fromStdString(text);
}

double scoreOf(double level) {
  return MeanLevel(level).score().value();
}

/// The first measure is the whole, in the accent; the others have their pillar's colour.
QColor measureColour(const Theme& theme, std::size_t measure) {
  return measure == 0 ? theme.accent : pillarColour(theme, measure - 1);
}

std::optional<double> ownScore(const CohortRow* own, std::size_t measure) {
  if (own == nullptr || measure >= own->levels.size() || own->levels[measure] == noLevel) return std::nullopt;
  return scoreOf(static_cast<double>(own->levels[measure]) / binsPerLevel);
}

void putSpread(SpreadRow& row, const std::optional<CohortSpread>& spread, const CohortWords& words) {
  row.text = toQt(words.median(spread));
  if (!spread) return;
  row.half = ValueRange{scoreOf(spread->lower), scoreOf(spread->upper)};
  row.middle = scoreOf(spread->median);
  row.text += QStringLiteral(" (") + toQt(words.middleHalf(spread)) + QLatin1Char(')');
}

}  // namespace

SpreadModel measureSpreads(const Cohort& cohort, const CohortWords& words, const Theme& theme, const CohortRow* own) {
  SpreadModel model;
  const CohortSegment whole = cohort.whole();
  if (!whole.shown) return model;
  for (std::size_t measure = 0; measure <= pillars && measure < whole.measures.size(); ++measure) {
    if (!whole.measures[measure]) continue;
    SpreadRow row;
    row.label = toQt(words.measure(measure));
    row.colour = measureColour(theme, measure);
    row.own = ownScore(own, measure);
    putSpread(row, whole.measures[measure], words);
    model.rows.push_back(std::move(row));
  }
  return model;
}

SpreadModel segmentSpreads(const Cohort& cohort, CohortGroup group, const CohortWords& words, const Theme& theme,
                           const CohortRow* own) {
  SpreadModel model;
  for (const CohortSegment& segment : cohort.segments(group)) {
    if (!segment.shown || segment.companies == 0) continue;
    SpreadRow row;
    row.label = toQt(words.segment(group, segment.key));
    row.count = toQt(words.countOf(segment.companies));
    row.colour = theme.accent;
    if (own != nullptr && cohort.keyOf(group, *own) == segment.key) row.own = ownScore(own, 0);
    putSpread(row, segment.measures.front(), words);
    model.rows.push_back(std::move(row));
  }
  return model;
}

SpreadModel changeSpreads(const Cohort& cohort, const CohortWords& words, const Theme& theme) {
  SpreadModel model;
  model.isSigned = true;
  double widest = 10;
  const std::vector<CohortProgress> progress = cohort.progress();
  for (std::size_t measure = 0; measure < progress.size(); ++measure) {
    const auto& change = progress[measure].change;
    if (!change) continue;
    SpreadRow row;
    row.label = toQt(words.measure(measure));
    row.count = toQt(words.countOf(progress[measure].companies));
    row.text = toQt(words.change(*change));
    row.half = ValueRange{change->lower * pointsPerLevel, change->upper * pointsPerLevel};
    row.middle = change->median * pointsPerLevel;
    row.colour = measureColour(theme, measure);
    widest = std::max({widest, std::abs(row.half->low), std::abs(row.half->high)});
    model.rows.push_back(std::move(row));
  }
  model.step = widest > 20 ? 20 : 10;
  const double end = std::ceil(widest / model.step) * model.step;
  model.axis = {-end, end};
  return model;
}

}  // namespace jindan::reporting
